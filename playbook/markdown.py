"""The only door to markdown-it-py: the blocks of a text with their exact places, and labels as blocks of their own.

Two things differ from markdown-it's own set-up, and neither changes what it reads. A line is shown only to
the rules that its first character can begin, which halves the time; and paragraphs take their lines
from the parser's marks, because its tokens tell lines but no columns.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.rules_block import (
    StateBlock,
    blockquote,
    fence,
    heading,
    hr,
    html_block,
    lheading,
    list_block,
)
from markdown_it.token import Token

from playbook.flow import Line
from playbook.labels import Label, read_label
from playbook.source import SourceText

BlockKind = Literal[
    "heading", "paragraph", "label", "item", "quote", "code", "fence", "html", "rule"
]

# Below this many levels (a list takes two, a quote one) text is kept as a plain paragraph:
# markdown-it's own limit would drop it and all that follows, Python's would raise.
DEEPEST = 128

Rule = Callable[[StateBlock, int, int, bool], bool]


@dataclass(slots=True)
class Block:
    """A block of Markdown. `start` and `end` are lines; `lines` is what a leaf holds of them.

    `marker` is an item's bullet or number or a fence's opening, `level` a heading's, `label` a label's.
    """

    kind: BlockKind
    start: int
    end: int
    lines: Sequence[Line] = ()
    children: list[Block] = field(default_factory=list)
    marker: str = ""
    level: int = 0
    label: Label | None = None


def read_blocks(source: SourceText) -> list[Block]:
    """The blocks of a text, in order, as a tree."""
    reader = _reader()
    state = StateBlock("\n".join(source.lines).replace("\0", "\ufffd"), reader, {}, [])
    # Quotes move a line's mark behind their own marker; columns count from where the line began.
    state.env.update({"line starts": list(state.bMarks), "labels": {}})
    reader.block.tokenize(state, 0, state.lineMax)
    return _tree(state.tokens, source.lines)


@cache
def _reader() -> MarkdownIt:
    reader = MarkdownIt("commonmark", {"maxNesting": 10**9})
    ruler = reader.block.ruler
    ruler.enableOnly(["code"])
    ruler.push("block", _block_rule, {"alt": []})
    ruler.push("interrupt", _interrupt_rule, {"alt": ["paragraph", "blockquote"]})
    ruler.push("interrupt list", _interrupt_list_rule, {"alt": ["list"]})
    return reader


def _block_rule(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Try what a line's first character can begin; what nothing else takes is a paragraph."""
    if state.level < DEEPEST:
        first = state.src[state.bMarks[start] + state.tShift[start]]
        for rule in _BY_FIRST_CHARACTER.get(first, ()):
            if rule(state, start, end, silent):
                return True
    return _paragraph_rule(state, start, end)


def _interrupt_rule(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Whether a line ends the paragraph or quote above it."""
    at = state.bMarks[start] + state.tShift[start]
    rules = _BY_FIRST_CHARACTER.get(state.src[at : at + 1])
    return rules is not None and any(rule(state, start, end, True) for rule in rules)


def _interrupt_list_rule(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Whether a line ends the list above it: the same, but for another item, heading or HTML."""
    at = state.bMarks[start] + state.tShift[start]
    rules = _BY_FIRST_CHARACTER.get(state.src[at : at + 1], ())
    return any(rule(state, start, end, True) for rule in rules if rule in _INTERRUPT_LISTS)


def _label_rule(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A label line begins a field even where CommonMark reads it as the lazy tail of a list or quote."""
    begin = state.bMarks[start]
    if not _stands_free(state, start, begin):
        return False
    label = _label_at(state, start, begin)
    if label is None:
        return False
    if not silent:
        _push_label(state, start, label)
    return True


def _label_at(state: StateBlock, line: int, begin: int) -> Label | None:
    """A line is asked about by what it may end and again by what it may begin."""
    labels: dict[int, Label | None] = state.env["labels"]
    if line not in labels:
        labels[line] = read_label(state.src[begin : state.eMarks[line]])
    return labels[line]


def _stands_free(state: StateBlock, line: int, begin: int) -> bool:
    """Whether a line is nobody's content: not indented into a list item, not behind a quote's marker."""
    if state.blkIndent and state.sCount[line] >= state.blkIndent:
        return False
    return begin == 0 or state.src[begin - 1] == "\n"


def _push_label(state: StateBlock, start: int, label: Label) -> None:
    """The label and its value up to the paragraph's end. It never becomes a setext heading."""
    at = state.bMarks[start] + label.end
    rest = state.src[at : state.eMarks[start]].rstrip()
    value = rest.lstrip()
    end = _end_of_paragraph(state, start, "paragraph" if value else "label")
    lines = _lines(state, start + 1, end)
    if value:
        column = label.end + len(rest) - len(value)
        lines.insert(0, Line(start, column, value))
    _push(state, "label", start, end, {"lines": lines, "label": label})


def _paragraph_rule(state: StateBlock, start: int, end: int) -> bool:
    stop = _end_of_paragraph(state, start, "paragraph")
    if _is_underlined(state, start, stop) and lheading(state, start, end, False):
        return True
    _push(state, "paragraph", start, stop, {"lines": _lines(state, start, stop)})
    return True


def _end_of_paragraph(state: StateBlock, start: int, parent: str) -> int:
    """The line behind a paragraph. Right under a label without a value any list may begin, not only from 1."""
    outer, state.parentType = state.parentType, parent
    line = start + 1
    while line < state.lineMax and not state.isEmpty(line):
        # Indented by four it would be code, but none can interrupt; below zero the quote has checked it.
        if 0 <= state.sCount[line] <= state.blkIndent + 3 and _interrupt_rule(state, line, state.lineMax, True):
            break
        line += 1
        state.parentType = "paragraph"
    state.parentType = outer
    return line


def _is_underlined(state: StateBlock, start: int, stop: int) -> bool:
    """Whether a paragraph, or the line that ended it, holds a line that may make it a setext heading."""
    if state.level >= DEEPEST:
        return False
    for line in range(start + 1, min(stop + 1, state.lineMax)):
        first = state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]][:1]
        if first in ("-", "=") and state.src[state.eMarks[line] - 1] in (first, " ", "\t"):
            return True
    return False


def _rule_rule(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A thematic break, asked for only where a line ends like one: most lines that begin so are items."""
    first = state.src[state.bMarks[start] + state.tShift[start]]
    return state.src[state.eMarks[start] - 1] in (first, " ", "\t") and hr(state, start, end, silent)


def _lines(state: StateBlock, start: int, end: int) -> list[Line]:
    """What the open block holds of each line."""
    begins, marks, shifts, ends = state.env["line starts"], state.bMarks, state.tShift, state.eMarks
    found = []
    for number in range(start, end):
        at = marks[number] + shifts[number]
        text = state.src[at : ends[number]].rstrip()
        if text:
            found.append(Line(number, at - begins[number], text))
    return found


def _push(state: StateBlock, kind: str, start: int, end: int, meta: dict[str, object]) -> None:
    token = state.push(kind, "", 0)
    token.map = [start, end]
    token.meta = meta
    state.line = end


_BY_FIRST_CHARACTER: dict[str, tuple[Rule, ...]] = {
    "`": (fence,),
    "~": (fence,),
    ">": (blockquote,),
    "#": (heading,),
    "<": (html_block,),
    "_": (_rule_rule, _label_rule),
    "*": (_rule_rule, _label_rule, list_block),
    "-": (_rule_rule, list_block),
    "+": (list_block,),
    **dict.fromkeys("0123456789", (list_block,)),
}

_INTERRUPT_LISTS: frozenset[Rule] = frozenset((fence, blockquote, _rule_rule, _label_rule))

_KINDS: dict[str, BlockKind] = {
    "heading_open": "heading",
    "paragraph": "paragraph",
    "label": "label",
    "list_item_open": "item",
    "blockquote_open": "quote",
    "code_block": "code",
    "fence": "fence",
    "html_block": "html",
    "hr": "rule",
}


def _tree(tokens: Sequence[Token], lines: Sequence[str]) -> list[Block]:
    """Nest the blocks as the tokens open and close them."""
    root: list[Block] = []
    stack = [root]
    for token in tokens:
        kind = _KINDS.get(token.type)
        if kind is not None:
            block = _block(kind, token, lines)
            stack[-1].append(block)
            if kind in ("item", "quote"):
                stack.append(block.children)
        elif token.type == "inline":  # only headings have one here
            stack[-1][-1].lines = _title(token, lines)
        elif token.type in ("list_item_close", "blockquote_close"):
            stack.pop()
    return root


def _block(kind: BlockKind, token: Token, lines: Sequence[str]) -> Block:
    start, end = token.map or (0, 0)
    block = Block(kind, start, end)
    if kind in ("paragraph", "label"):
        block.lines = token.meta["lines"]
        block.label = token.meta.get("label")
    elif kind == "item":
        block.marker = token.info + token.markup
    elif kind == "heading":
        block.level = int(token.tag[1:])
    elif kind != "rule":
        block.marker = token.markup + token.info
        block.lines = _verbatim(token, lines, start + (kind == "fence"))
    return block


def _title(token: Token, lines: Sequence[str]) -> list[Line]:
    """The lines of a heading; a setext heading may have several."""
    number = token.map[0] if token.map else 0
    texts = [content.strip() for content in token.content.split("\n")]
    return [
        Line(number + index, _title_column(lines[number + index], text), text)
        for index, text in enumerate(texts)
    ]


def _title_column(line: str, text: str) -> int:
    return max(0, line.replace("\0", "\ufffd").find(text, len(line) - len(line.lstrip(" \t>#"))))


def _verbatim(token: Token, lines: Sequence[str], number: int) -> list[Line]:
    """The lines of a code or HTML block as they stand, but for the indentation of what they stand in."""
    contents = token.content.removesuffix("\n").split("\n") if token.content else []
    return [
        Line(number + index, max(0, len(lines[number + index]) - len(content)), content)
        for index, content in enumerate(contents)
    ]
