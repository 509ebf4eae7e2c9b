"""Text gathered from several lines of a file, in which every character still knows where it came from."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from playbook.expressions import expression
from playbook.source import Position, Range


class Line(NamedTuple):
    """What a block holds of one line of the file: without markers, indentation and trailing space."""

    number: int
    column: int
    text: str

    @property
    def end(self) -> int:
        return self.column + len(self.text)


class Flow:
    """A text and the pieces of lines it is joined from, with the offset in the text where each begins."""

    __slots__ = ("_offsets", "_pieces", "text")

    def __init__(self, text: str, pieces: Sequence[Line], offsets: Sequence[int]) -> None:
        self.text = text
        self._pieces = pieces
        self._offsets = offsets

    @classmethod
    def of(cls, lines: Sequence[Line], joiner: str = " ") -> Flow:
        """Join `lines` without their comments: with a space, as soft line breaks read, or another joiner."""
        if len(lines) == 1 and "<!--" not in lines[0].text:
            return cls(lines[0].text, lines, _ONE_PIECE)
        lines = _without_hard_breaks(lines)
        if any("<!--" in line.text for line in lines):
            return _glued(*_outside_comments(lines, joiner))
        return _glued(lines, [joiner] * (len(lines) - 1))

    @classmethod
    def verbatim(cls, lines: Sequence[Line]) -> Flow:
        """Join `lines` as they stand."""
        return _glued(lines, ["\n"] * (len(lines) - 1))

    def __bool__(self) -> bool:
        return bool(self.text)

    def position(self, offset: int) -> Position:
        """Where the character at `offset` stands in the file."""
        return Position(*self._place(offset))

    def range(self, start: int = 0, end: int | None = None) -> Range:
        """The place of the text from `start` up to `end`, or to the end of all."""
        if end is None:
            end = len(self.text)
        if len(self._pieces) == 1:
            number, column, _ = self._pieces[0]
            return Range.between(number, column + start, number, column + end)
        if end <= start:
            return Range.between(*self._place(start), *self._place(start))
        line, column = self._place(end - 1)
        return Range.between(*self._place(start), line, column + 1)

    def trimmed(self, start: int = 0, end: int | None = None) -> tuple[int, int]:
        """`start` and `end` moved inwards past white space."""
        text = self.text
        if end is None:
            end = len(text)
        while start < end and text[start].isspace():
            start += 1
        while start < end and text[end - 1].isspace():
            end -= 1
        return start, end

    def _place(self, offset: int) -> tuple[int, int]:
        piece = bisect_right(self._offsets, offset) - 1
        number, column, _ = self._pieces[piece]
        return number, column + offset - self._offsets[piece]


_ONE_PIECE = (0,)

# A stretch of one line from its first to its last character that is no white space.
_CHUNK = expression(r"\S(?:[^\n]*\S)?")


def comment_spans(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of every closed HTML comment; `<!-->` is one."""
    start = text.find("<!--")
    while start >= 0:
        end = text.find("-->", start + 2)
        if end < 0:
            return
        yield start, end + 3
        start = text.find("<!--", end + 3)


def _glued(pieces: Sequence[Line], glue: Sequence[str]) -> Flow:
    """The pieces with their glue between them, one fewer."""
    offsets = [0]
    for piece, joiner in zip(pieces, glue, strict=False):
        offsets.append(offsets[-1] + len(piece.text) + len(joiner))
    texts = [piece.text + joiner for piece, joiner in zip(pieces, [*glue, ""], strict=True)]
    return Flow("".join(texts), pieces, offsets)


def _without_hard_breaks(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines without the backslash of a hard line break."""
    if not any(line.text.endswith("\\") for line in lines[:-1]):
        return lines
    return [*map(_without_hard_break, lines[:-1]), lines[-1]]


def _without_hard_break(line: Line) -> Line:
    backslashes = len(line.text) - len(line.text.rstrip("\\"))
    if backslashes % 2 == 0:
        return line
    return line._replace(text=line.text[:-1].rstrip())


def _outside_comments(lines: Sequence[Line], joiner: str) -> tuple[Sequence[Line], Sequence[str]]:
    """What no comment covers, and the glue for it: a comment between two letters leaves nothing behind."""
    text = "\n".join(line.text for line in lines)
    pieces, gaps = [], []
    gap = ""
    for start, end in _kept(text):
        at = start
        for match in _CHUNK.finditer(text, start, end):
            pieces.append(match.span())
            gaps.append(gap + text[at : match.start()])
            gap, at = "", match.end()
        gap += text[at:end]
    glue = [joiner if "\n" in gap else " " if gap else "" for gap in gaps[1:]]
    return _located(pieces, lines, text), glue


def _kept(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of everything between the comments."""
    at = 0
    for start, end in comment_spans(text):
        yield at, start
        at = end
    yield at, len(text)


def _located(pieces: Sequence[tuple[int, int]], lines: Sequence[Line], text: str) -> Sequence[Line]:
    """The pieces of the joined lines as lines of their own; an empty one where comments are all there is."""
    starts = list(accumulate((len(line.text) + 1 for line in lines[:-1]), initial=0))
    found = []
    for start, end in pieces:
        index = bisect_right(starts, start) - 1
        number, column, _ = lines[index]
        found.append(Line(number, column + start - starts[index], text[start:end]))
    return found or [lines[0]._replace(text="")]
