"""The only door to markdown-it-py: the blocks of a text with their exact places, and labels as blocks of their own.

Three things differ from markdown-it's own set-up, and none changes what it reads. A line is shown only to
the rules that its first character can begin; paragraphs take their lines from the parser's marks, because
its tokens tell lines but no columns; and what the rules push grows into a tree at once, not into a list of
tokens. Together they make up for the time that labels and columns cost.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.parser_block import ParserBlock
from markdown_it.rules_block import (
    StateBlock,
    blockquote,
    code,
    fence,
    heading,
    hr,
    html_block,
    list_block,
)
from markdown_it.token import Token

from playbook.flow import Line
from playbook.labels import INDENTS, Label, read_label
from playbook.source import SourceText

BlockKind = Literal["heading", "paragraph", "label", "item", "quote", "code", "fence", "html", "rule"]

# Below this many levels (a list takes two, a quote one) text is kept as a plain paragraph:
# markdown-it's own limit would drop it and all that follows, Python's would raise.
DEEPEST = 128

# How a list item begins.
_ITEM = re.compile(r"(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)", re.MULTILINE)

Rule = Callable[..., bool]


@dataclass(slots=True)
class Block:
    """A block of Markdown. `start` and `end` are lines; `lines` is what a leaf holds of them.

    `marker` is an item's bullet or number or a fence's opening, `level` a heading's, `label` a label's.
    """

    kind: BlockKind
    start: int
    end: int
    lines: Sequence[Line] = ()
    children: Sequence[Block] = ()
    marker: str = ""
    level: int = 0
    label: Label | None = None

    @property
    def is_left_open(self) -> bool:
        """Whether a fence or a comment goes on to the end of what it stands in, for want of its own."""
        if self.kind == "fence":
            return len(self.lines) == self.end - self.start - 1
        text = "\n".join(line.text for line in self.lines).lstrip() if self.kind == "html" else ""
        return text.startswith("<!--") and "-->" not in text[2:]


def read_blocks(source: SourceText) -> list[Block]:
    """The blocks of a text, in order, as a tree."""
    state = _State(source)
    state.md.block.tokenize(state, 0, state.lineMax)
    return state.siblings


class _State(StateBlock):
    """markdown-it's state of reading; `siblings` are the blocks of what is open: a list item, a quote, the text."""

    def __init__(self, source: SourceText) -> None:
        super().__init__("", _reader(), {}, [])
        lines = source.lines
        text = (source.text if "\r" not in source.text else "\n".join(lines)).replace("\0", "\ufffd")
        # Without an ending to the last line, markdown-it looks behind the text for one and raises IndexError.
        self.src = text + "\n"
        # Quotes move a line's mark behind their own marker; columns count from where the line began.
        self.line_starts = list(accumulate((len(line) + 1 for line in lines), initial=0))
        self._mark(lines if lines[-1].strip(" \t") else lines[:-1])
        self.siblings: list[Block] = []
        self._open: list[tuple[Token, Block, list[Block]]] = []
        self.labels: dict[int, Label | None] = {}
        self.comments = _Comments()

    def _mark(self, lines: Sequence[str]) -> None:
        """Where each line, its text and its indentation end. markdown-it itself looks at every character for it."""
        count = len(lines)
        shifts = [len(line) - len(line.lstrip(" \t")) for line in lines]
        self.bMarks = [*self.line_starts[:count], len(self.src)]
        self.eMarks = [*(start - 1 for start in self.line_starts[1 : count + 1]), len(self.src)]
        self.tShift = [*shifts, 0]
        self.sCount = [*map(_indentation, lines, shifts), 0] if "\t" in self.src else [*shifts, 0]
        self.bsCount = [0] * (count + 1)
        self.lineMax = count

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        """Open and close blocks as the rules open and close items and quotes; keep the token of a leaf."""
        self.level += nesting
        token = Token(ttype, tag, nesting)
        if ttype in _CONTAINERS:
            block = Block(_CONTAINERS[ttype], self.line, self.line)
            self.siblings.append(block)
            self._open.append((token, block, self.siblings))
            block.children = self.siblings = []
        elif ttype in _CONTAINER_ENDS:
            opened, block, self.siblings = self._open.pop()
            block.end = self.line
            block.marker = opened.info + opened.markup
        elif ttype not in _LISTS:
            self.tokens.append(token)
        return token

    def first_character(self, line: int) -> str:
        """The first of a line's text; a line ending, or nothing, where there is no text."""
        at = self.bMarks[line] + self.tShift[line]
        return self.src[at : at + 1]


class _Blocks(ParserBlock):
    def tokenize(self, state: _State, startLine: int, endLine: int) -> None:  # type: ignore[override] # noqa: N803
        """Read blocks as markdown-it does, but ask only the rules that a line's first character can begin."""
        line = startLine
        while line < endLine:
            state.line = line = state.skipEmptyLines(line)
            if line >= endLine or state.sCount[line] < state.blkIndent:
                return
            _read_block(state, line, endLine)
            line = state.line
            if line < endLine and state.isEmpty(line):
                line += 1
                state.line = line


@cache
def _reader() -> MarkdownIt:
    reader = MarkdownIt("commonmark")
    reader.block = _Blocks()
    ruler = reader.block.ruler
    ruler.enableOnly(["code"])
    for interrupted, rule in _INTERRUPTS.items():
        ruler.push(f"interrupt {interrupted}", rule, {"alt": [interrupted]})
    return reader


def _read_block(state: _State, line: int, end: int) -> None:
    """What no other rule takes is a paragraph."""
    rules: Sequence[Rule] = ()
    if state.sCount[line] - state.blkIndent >= 4:
        rules = (code,)
    elif state.level < DEEPEST:
        rules = _BY_FIRST_CHARACTER.get(state.first_character(line), ())
    for rule in rules:
        if rule(state, line, end, False):
            if state.tokens:
                state.siblings.append(_leaf(state))
            return
    _read_paragraph(state, line, end)


def _interrupt_rule(state: _State, start: int, end: int, _silent: bool) -> bool:
    """Whether a line ends the quote above it."""
    rules = _BY_FIRST_CHARACTER.get(state.first_character(start), ())
    return any(rule(state, start, end, True) for rule in rules)


def _interrupt_list_rule(state: _State, start: int, end: int, _silent: bool) -> bool:
    """Whether a line ends the list above it: the same, but for another item, heading or HTML."""
    rules = _BY_FIRST_CHARACTER.get(state.first_character(start), ())
    return any(rule(state, start, end, True) for rule in rules if rule in _INTERRUPT_LISTS)


def _label_rule(state: _State, start: int, _end: int, silent: bool) -> bool:
    """A label line begins a field even where CommonMark reads it as the lazy tail of a list or quote."""
    if not _stands_free(state, start):
        return False
    # A line is asked about by what it may end and again by what it may begin.
    if start not in state.labels:
        state.labels[start] = read_label(state.src[state.bMarks[start] : state.eMarks[start]])
    label = state.labels[start]
    if label is not None and not silent:
        _read_label(state, start, label)
    return label is not None


def _stands_free(state: _State, line: int) -> bool:
    """Whether a line is nobody's content: not indented into a list item, not behind a quote's marker."""
    if state.blkIndent and state.sCount[line] >= state.blkIndent:
        return False
    return state.bMarks[line] == state.line_starts[line]


def _read_label(state: _State, start: int, label: Label) -> None:
    """The label and its value up to the paragraph's end. No underline makes it a heading."""
    begin = state.bMarks[start] + label.end
    rest = state.src[begin : state.eMarks[start]].rstrip()
    value = rest.lstrip()
    if not value:
        _outdent(state, start + 1)
    # Right under a label without a value any list may begin, not only one that counts from 1.
    stop = _end_of_paragraph(state, start, start, "paragraph" if value else "label")
    lines = _lines(state, start + 1, stop)
    if value:
        lines.insert(0, Line(start, label.end + len(rest) - len(value), value))
    state.siblings.append(Block("label", start, stop, lines, label=label))
    state.line = stop


def _outdent(state: _State, line: int) -> None:
    """Let a list right under a label begin at any indentation: CommonMark reads text from four spaces on."""
    indent = state.sCount[line]
    if indent < 4 or _ITEM.match(state.src, state.bMarks[line] + state.tShift[line]) is None:
        return
    while line < state.lineMax and (state.isEmpty(line) or state.sCount[line] >= indent):
        if not state.isEmpty(line):
            state.sCount[line] -= indent
        line += 1


def _read_paragraph(state: _State, start: int, end: int) -> None:
    stop = _end_of_paragraph(state, start, end)
    lines = _lines(state, start, stop)
    if stop < end and _is_underline(state, stop):
        level = 1 if state.first_character(stop) == "=" else 2
        state.line = stop + 1
        state.siblings.append(Block("heading", start, stop + 1, lines, level=level))
    else:
        state.line = stop
        state.siblings.append(Block("paragraph", start, stop, lines))


def _end_of_paragraph(state: _State, start: int, underline_end: int, parent: str = "paragraph") -> int:
    """The line behind a paragraph. Lines before `underline_end` may make it a heading."""
    outer, state.parentType = state.parentType, parent
    line = start + 1
    while line < state.lineMax and not _ends_paragraph(state, start, line, underline_end):
        line += 1
        state.parentType = "paragraph"
    state.parentType = outer
    return line


def _ends_paragraph(state: _State, start: int, line: int, underline_end: int) -> bool:
    if state.isEmpty(line):
        return True
    # Indented by four it would be code, but none can interrupt; below zero the quote has checked it.
    if not 0 <= state.sCount[line] <= state.blkIndent + 3:
        return False
    rules = _BY_FIRST_CHARACTER.get(state.first_character(line))
    if rules is None:
        return False
    if line < underline_end and _is_underline(state, line):
        return True
    for rule in rules:
        if rule(state, line, state.lineMax, True):
            return rule is not _label_rule or not state.comments.cover(state, start, line)
    return False


def _is_underline(state: _State, line: int) -> bool:
    """Whether a line makes the paragraph above it a setext heading."""
    if not state.blkIndent <= state.sCount[line] <= state.blkIndent + 3:
        return False
    text = state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]].rstrip(" \t")
    return text[:1] in ("-", "=") and not text.strip(text[0])


def _rule_rule(state: _State, start: int, end: int, silent: bool) -> bool:
    """A thematic break, asked for only where a line ends like one: most lines that begin so are items."""
    last = state.src[state.eMarks[start] - 1]
    return last in (state.first_character(start), " ", "\t") and hr(state, start, end, silent)


def _lines(state: _State, start: int, end: int) -> list[Line]:
    """What the open block holds of each line."""
    found = []
    for number in range(start, end):
        at = state.bMarks[number] + state.tShift[number]
        text = state.src[at : state.eMarks[number]].rstrip()
        if text:
            found.append(Line(number, at - state.line_starts[number], text))
    return found


class _Comments:
    """Which label lines stand inside an HTML comment that a paragraph above them begins.

    Answers are kept, because each is asked for line by line and would else be searched for from there every time.
    """

    def __init__(self) -> None:
        self._covered_until = 0
        self._closing = -1
        self._barrier = -1

    def cover(self, state: _State, start: int, line: int) -> bool:
        """Whether the paragraph that begins in line `start` has an open comment where `line` begins."""
        begin = state.bMarks[line]
        if begin < self._covered_until:
            return True
        opening = state.src.rfind("<!--", state.bMarks[start], begin)
        if opening < 0 or state.src.find("-->", opening + 2, begin) >= 0:
            return False
        if self._closing < begin:
            found = state.src.find("-->", begin)
            self._closing = found if found >= 0 else len(state.src)
        if self._closing >= self._paragraph_end(state, line):
            return False
        self._covered_until = self._closing
        return True

    def _paragraph_end(self, state: _State, line: int) -> int:
        """Where the paragraph would end if there were no labels."""
        if self._barrier < line:
            self._barrier = line
            while self._barrier < state.lineMax and not _is_barrier(state, self._barrier):
                self._barrier += 1
        return state.eMarks[self._barrier - 1]


def _is_barrier(state: _State, line: int) -> bool:
    if state.isEmpty(line):
        return True
    rules = _BY_FIRST_CHARACTER.get(state.first_character(line), ())
    return any(rule(state, line, state.lineMax, True) for rule in rules if rule is not _label_rule)


def _indentation(line: str, characters: int) -> int:
    return len(line[:characters].expandtabs(4))


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
    "=": (),  # only ever an underline
    **dict.fromkeys(INDENTS, (_label_rule,)),
    **dict.fromkeys("0123456789", (list_block,)),
}

_INTERRUPTS: dict[str, Rule] = {"blockquote": _interrupt_rule, "list": _interrupt_list_rule}

_INTERRUPT_LISTS: frozenset[Rule] = frozenset((fence, blockquote, _rule_rule, _label_rule))

_CONTAINERS: dict[str, BlockKind] = {"list_item_open": "item", "blockquote_open": "quote"}
_CONTAINER_ENDS = frozenset(("list_item_close", "blockquote_close"))
_LISTS = frozenset(("bullet_list_open", "bullet_list_close", "ordered_list_open", "ordered_list_close"))

_LEAVES: dict[str, BlockKind] = {
    "heading_open": "heading",
    "code_block": "code",
    "fence": "fence",
    "html_block": "html",
    "hr": "rule",
}


def _leaf(state: _State) -> Block:
    """The block that one of markdown-it's rules has just pushed the tokens of."""
    token, *rest = state.tokens
    state.tokens.clear()
    start, end = token.map or (0, 0)
    block = Block(_LEAVES[token.type], start, end)
    if block.kind == "heading":
        block.level = int(token.tag[1:])
        block.lines = _title(state, start, block.level, rest[0].content.strip())
    elif block.kind != "rule":
        block.marker = token.markup + token.info
        block.lines = _verbatim(state, token.content, start + (block.kind == "fence"))
    return block


def _title(state: _State, number: int, level: int, text: str) -> list[Line]:
    if not text:
        return []
    hashes = state.bMarks[number] + state.tShift[number]
    return [Line(number, state.src.index(text, hashes + level) - state.line_starts[number], text)]


def _verbatim(state: _State, content: str, number: int) -> list[Line]:
    """The lines of a code or HTML block as they stand, but for the indentation of what they stand in."""
    contents = content.removesuffix("\n").split("\n") if content else []
    return [_verbatim_line(state, number + index, text) for index, text in enumerate(contents)]


def _verbatim_line(state: _State, number: int, text: str) -> Line:
    """Spaces that stand for part of a tab have no place in the file and are left out."""
    end = state.eMarks[number]
    if not state.src.endswith(text, state.line_starts[number], end):
        text = text.lstrip(" ")
    return Line(number, end - len(text) - state.line_starts[number], text)
