"""Comments for the linter: `<!-- playbook: ignore BR405 -- handled by the dialler -->`.

One at the end of a line speaks of that line, one on a line of its own of the block below it;
`ignore-profile` speaks of the script it stands in, `ignore-file` of the whole file.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal, cast, get_args

from playbook.diagnostics import Diagnostic
from playbook.expressions import expression
from playbook.lint.script import File
from playbook.lint.stretches import NOWHERE, Stretches
from playbook.markdown import Block
from playbook.records import dataclass
from playbook.source import Range

Verb = Literal["ignore", "ignore-profile", "ignore-file"]
VERBS: tuple[Verb, ...] = get_args(Verb)

_COMMENT = expression(
    r"<!--[ \t]*playbook(?P<colon>:|(?=[ \t]+ignore\b))(?P<said>.*?)-->", re.DOTALL | re.IGNORECASE
)
_VERB = expression(r"\s*(?P<verb>[\w-]*)")
_REASON = expression("--")
_CODE = expression(r"[^\s,]+")

# In front of a comment that speaks of the block below, nothing but markers of quotes may stand.
_ALONE = expression(r"[ \t>]*\Z")


@dataclass(frozen=True, slots=True)
class Code:
    """A code or a rule's name in a comment."""

    text: str
    range: Range


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment. `lines` are those it speaks of; `fault` tells why it is not understood, where it is not."""

    verb: str
    codes: tuple[Code, ...]
    lines: range
    range: Range
    fault: str | None = None


@dataclass(frozen=True, slots=True)
class Unused:
    """What is wrong with a comment: its `fault`, or codes that suppressed nothing, or are no rule's."""

    comment: Comment
    idle: tuple[Code, ...] = ()
    unknown: tuple[Code, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is left of the diagnostics, and what is wrong with the comments."""

    diagnostics: tuple[Diagnostic, ...]
    unused: tuple[Unused, ...]


def read_comments(file: File) -> list[Comment]:
    """Every comment for the linter, those in code left out."""
    text = file.source.text
    if "<!--" not in text:
        return []
    code = Stretches(_code_lines(file.reading.blocks))
    return [
        _comment(file, match)
        # Behind the last end of a comment each opening would be searched for one to the end of the file.
        for match in _COMMENT.finditer(text, 0, text.rfind("-->") + len("-->"))
        if not text.startswith("`", match.start() - 1) and not _is_in(file, match, code)
    ]


def suppress(
    diagnostics: Iterable[Diagnostic], comments: Sequence[Comment], names: dict[str, str], judged: set[str]
) -> Outcome:
    """Leave out what a comment speaks of.

    `names` gives the code of every rule by code and by name, both in lower case; of `judged`, the codes of the rules that
    were run, it can be told whether a comment was needed.
    """
    named = [(one, lines) for one in diagnostics for lines in [_lines_of(one.range)]]
    faults = _by_code((one.code, lines) for one, lines in named)
    ignored = _by_code(
        (names.get(code.text.casefold(), ""), comment.lines)
        for comment in comments
        if comment.fault is None
        for code in comment.codes
    )
    kept = (one for one, lines in named if not ignored.get(one.code, NOWHERE).meet(lines))
    unused = (_unused(comment, faults, names, judged) for comment in comments)
    return Outcome(tuple(kept), tuple(one for one in unused if one is not None))


def _lines_of(place: Range) -> range:
    return range(place.start.line, place.end.line + 1)


def _by_code(found: Iterable[tuple[str, range]]) -> dict[str, Stretches]:
    """The lines of each code."""
    lines: dict[str, list[range]] = {}
    for code, stretch in found:
        lines.setdefault(code, []).append(stretch)
    return {code: Stretches(stretches) for code, stretches in lines.items()}


def _unused(
    comment: Comment, faults: Mapping[str, Stretches], names: dict[str, str], judged: set[str]
) -> Unused | None:
    if comment.fault is not None:
        return Unused(comment)
    known = {code: names.get(code.text.casefold()) for code in comment.codes}
    unknown = tuple(code for code, rule in known.items() if rule is None)
    idle = tuple(
        code
        for code, rule in known.items()
        if rule in judged and not faults.get(rule, NOWHERE).meet(comment.lines)
    )
    return Unused(comment, idle, unknown) if idle or unknown else None


def _comment(file: File, match: re.Match[str]) -> Comment:
    source = file.source
    where = Range(source.position(match.start()), source.position(match.end()))
    said, offset = match["said"], match.start("said")
    verb = cast("re.Match[str]", _VERB.match(said))
    reason = _REASON.search(said, verb.end())
    codes = tuple(
        Code(
            code.group(),
            Range(source.position(offset + code.start()), source.position(offset + code.end())),
        )
        for code in _CODE.finditer(said, verb.end(), reason.start() if reason else len(said))
    )
    name = verb["verb"].casefold()
    lines = _lines(file, name, where)
    fault = _fault(name, codes, lines) if match["colon"] else 'a colon is missing behind "playbook"'
    return Comment(name, codes, lines, where, fault)


def _fault(verb: str, codes: Sequence[Code], lines: range) -> str | None:
    if verb not in VERBS:
        return f'"{verb}" is none of {", ".join(VERBS)}'
    if not codes:
        return f"{verb} names no rule, such as {verb} BR405"
    if not lines:
        return "ignore-profile stands in no script" if verb == "ignore-profile" else "nothing stands below it"
    return None


def _lines(file: File, verb: str, where: Range) -> range:
    """The lines that a comment speaks of; none where it stands in the wrong place."""
    number = where.start.line
    if verb == "ignore-file":
        return range(len(file.source.lines))
    if verb == "ignore-profile":
        before = bisect_right(file.book.profiles, where.start, key=lambda profile: profile.range.start)
        holders = (one.range for one in file.book.profiles[max(0, before - 1) : before] if where in one.range)
        return next(map(_lines_of, holders), range(0))
    if not _ALONE.match(file.source.lines[number][: where.start.column]):
        return range(number, number + 1)
    below = _first_below(file.reading.blocks, where.end.line)
    return range(below.start, below.end) if below else range(0)


def _first_below(blocks: Sequence[Block], line: int) -> Block | None:
    """The outermost block that begins first behind a line, other comments apart; a label goes with the text it labels."""
    around = bisect_right(blocks, line, key=lambda block: block.start) - 1
    for index in range(max(0, around), len(blocks)):
        block = blocks[index]
        if block.start > line and not _is_comment(block):
            return block
        if block.end > line + 1 and (found := _first_below(block.children, line)):
            return found
    return None


def _is_comment(block: Block) -> bool:
    text = "\n".join(line.text for line in block.lines).strip()
    return block.kind == "html" and text.startswith("<!--") and text.find("-->") == len(text) - 3


def _code_lines(blocks: Iterable[Block]) -> Iterator[range]:
    for block in blocks:
        if block.kind in ("fence", "code"):
            yield range(block.start, block.end)
        yield from _code_lines(block.children)


def _is_in(file: File, match: re.Match[str], code: Stretches) -> bool:
    line = file.source.position(match.start()).line
    return code.meet(range(line, line + 1))
