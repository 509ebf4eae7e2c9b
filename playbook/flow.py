"""Text gathered from several lines of a file, in which every character still knows where it came from."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from playbook.source import Position, Range



@dataclass(frozen=True, slots=True)
class Line:
    """What a block holds of one line of the file: without markers, indentation and trailing space."""

    number: int
    column: int
    text: str

    @property
    def end(self) -> int:
        return self.column + len(self.text)


class Flow:
    """A text and, for each of its pieces, its offset in the text and its line and column in the file."""

    __slots__ = ("_columns", "_lines", "_offsets", "text")

    def __init__(
        self, text: str, offsets: list[int], lines: list[int], columns: list[int]
    ) -> None:
        self.text = text
        self._offsets = offsets
        self._lines = lines
        self._columns = columns

    @classmethod
    def of(cls, lines: Sequence[Line], joiner: str = " ") -> Flow:
        """Join `lines` without their comments: with a space, as soft line breaks read, or another joiner."""
        if len(lines) == 1 and "<!--" not in lines[0].text:
            return cls.verbatim(lines)
        return _join(_without_comments(lines, joiner) or [_emptied(lines[0])], joiner)

    @classmethod
    def verbatim(cls, lines: Sequence[Line]) -> Flow:
        """Join `lines` as they stand."""
        return _join(lines, "\n")

    def __bool__(self) -> bool:
        return bool(self.text)

    def position(self, offset: int) -> Position:
        """Where the character at `offset` stands in the file."""
        piece = bisect_right(self._offsets, offset) - 1
        return Position(self._lines[piece], self._columns[piece] + offset - self._offsets[piece])

    def end_position(self, offset: int) -> Position:
        """The place right behind the character before `offset`."""
        if offset == 0:
            return self.position(0)
        last = self.position(offset - 1)
        return Position(last.line, last.column + 1)

    def range(self, start: int = 0, end: int | None = None) -> Range:
        return Range(
            self.position(start), self.end_position(len(self.text) if end is None else end)
        )

    def trimmed(self, start: int = 0, end: int | None = None) -> tuple[int, int]:
        """`start` and `end` moved inwards past white space."""
        stop = len(self.text) if end is None else end
        piece = self.text[start:stop]
        left = start + len(piece) - len(piece.lstrip())
        return left, max(left, start + len(piece.rstrip()))


def comment_spans(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of every closed HTML comment."""
    start = text.find("<!--")
    while start >= 0:
        end = text.find("-->", start + 4)
        if end < 0:
            return
        yield start, end + 3
        start = text.find("<!--", end + 3)


def _emptied(line: Line) -> Line:
    return Line(line.number, line.column, "")


def _join(lines: Iterable[Line], joiner: str) -> Flow:
    pieces, offsets, numbers, columns = [], [], [], []
    offset = 0
    for line in lines:
        pieces.append(line.text)
        offsets.append(offset)
        numbers.append(line.number)
        columns.append(line.column)
        offset += len(line.text) + len(joiner)
    return Flow(joiner.join(pieces), offsets, numbers, columns)


def _without_comments(lines: Sequence[Line], joiner: str) -> Sequence[Line]:
    """The lines without HTML comments and without the backslash of a hard line break."""
    if any("<!--" in line.text for line in lines):
        lines = _cut_comments(lines)
    if joiner == " " and any(line.text.endswith("\\") for line in lines[:-1]):
        return [*map(_without_hard_break, lines[:-1]), lines[-1]]
    return lines


def _without_hard_break(line: Line) -> Line:
    backslashes = len(line.text) - len(line.text.rstrip("\\"))
    if backslashes % 2 == 0:
        return line
    return Line(line.number, line.column, line.text[:-1].rstrip())


def _cut_comments(lines: Sequence[Line]) -> list[Line]:
    """Comments may span lines, so they are found in the joined text and cut from each line they touch."""
    comments = list(comment_spans("\n".join(line.text for line in lines)))
    closings = [closing for _, closing in comments]
    kept: list[Line] = []
    start = 0
    for line in lines:
        kept += _outside(line, start, comments[bisect_right(closings, start) :])
        start += len(line.text) + 1
    return kept


def _outside(line: Line, start: int, comments: Iterable[tuple[int, int]]) -> list[Line]:
    """The pieces of `line`, which starts at offset `start`, that no comment covers."""
    end = start + len(line.text)
    pieces: list[Line] = []
    at = start
    for opening, closing in comments:
        if opening >= end:
            break
        pieces += _piece(line, at - start, opening - start)
        at = closing
    return pieces + _piece(line, at - start, end - start)


def _piece(line: Line, start: int, end: int) -> list[Line]:
    text = line.text[start:end] if end > start else ""
    left = len(text) - len(text.lstrip())
    return [Line(line.number, line.column + start + left, text.strip())] if text.strip() else []
