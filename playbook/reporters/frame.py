"""Lines of a file with marks under what is spoken of, cut to the width there is."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from playbook.records import dataclass
from playbook.source import Position, Range, SourceText
from playbook.terminal import Cell, Style, cells, paint

Span = tuple[int, int]

# So many columns a line may take where nobody says how wide the screen is; so many of a narrow one are used anyway.
_ROOM, _LEAST_ROOM = 120, 24
# What is shown before a mark that is too long for the screen.
_CONTEXT = 8


@dataclass(frozen=True, slots=True)
class Gutter:
    """The column of line numbers, as wide as the longest, and the room beside it."""

    digits: int
    columns: int | None = None

    @property
    def room(self) -> int:
        return max((self.columns or _ROOM) - self.digits - 3, _LEAST_ROOM)

    def row(self, text: str = "", number: str = "") -> str:
        bar = paint("place", f"{number:>{self.digits}} |")
        return f"{bar} {text}" if text else bar

    def lines(self, line: str, number: int, spans: Sequence[Span], mark: str, style: Style) -> list[str]:
        """A line of a file, numbered from one, and the marks below it."""
        text, marks = marked(line, spans, mark, self.room)
        shown = [self.row(text, str(number))]
        return [*shown, self.row(_painted(marks, style))] if marks else shown

    def place(self, source: SourceText, place: Range, mark: str, style: Style) -> list[str]:
        """The first and the last line of a place, with an ellipsis for those between."""
        parts = parts_of(source, place)
        if not parts:
            return []
        shown = [self.lines(source.lines[at], at + 1, [span], mark, style) for at, span in parts]
        if len(parts) == 2 and parts[1][0] - parts[0][0] > 1:
            shown.insert(1, [paint("place", "." * max(self.digits, 3))])
        return [self.row(), *(row for rows in shown for row in rows)]


def parts_of(source: SourceText, place: Range) -> list[tuple[int, Span]]:
    """What to mark: columns of the first line, and of the last where that is another; at least one column each."""
    last = len(source.lines) - 1
    start, end = place.start, _trimmed(source, place)
    if start.line > last:
        return []
    if end.line <= start.line:
        return [(start.line, (start.column, max(end.column, start.column + 1)))]
    first, final = source.lines[start.line].rstrip(), source.lines[end.line]
    indent = len(final) - len(final.lstrip())
    return [
        (start.line, (start.column, max(len(first), start.column + 1))),
        (end.line, (min(indent, end.column - 1), end.column)),
    ]


def _trimmed(source: SourceText, place: Range) -> Position:
    """The end of a place without the blank lines it ends with, nor what lies outside of the text."""
    line, column = place.end.line, place.end.column
    if line >= len(source.lines):
        line, column = len(source.lines) - 1, len(source.lines[-1])
    while line > place.start.line and not source.lines[line][:column].strip():
        line -= 1
        column = len(source.lines[line])
    return Position(line, column)


def marked(line: str, spans: Sequence[Span], mark: str, room: int) -> tuple[str, str]:
    """The line as shown, and the marks under it; neither takes more columns than there is room.

    A line that is longer is cut around the spans. A span that is empty is not marked, but kept in sight.
    """
    shown = [*cells(line), Cell(" ", 1)]  # a mark may stand behind the last character
    edges = [0, *accumulate(cell.columns for cell in shown)]
    spots = [(edges[min(start, len(line))], edges[min(end, len(line))]) for start, end in spans]
    left = _left(spots, edges[-1], room)
    text = _window(shown, edges, left, room)
    wanted = [spot for spot, (start, end) in zip(spots, spans, strict=True) if end > start]
    return text, _marks(wanted, mark, left, room)


def _left(spots: Sequence[Span], total: int, room: int) -> int:
    """The first column to show: the spans in the middle, where they and the line allow it."""
    if total <= room:
        return 0
    start, end = min(start for start, _ in spots), max(end for _, end in spots)
    before = max((room - (end - start)) // 2, _CONTEXT)
    return max(0, min(start - before, total - room))


def _window(shown: Sequence[Cell], edges: Sequence[int], left: int, room: int) -> str:
    """The characters that lie whole between two columns, with an ellipsis where others are left out."""
    right = left + room
    cut_left, cut_right = left > 0, edges[-2] > right
    begin, end = left + cut_left, right - cut_right
    inside = [at for at in range(len(shown) - 1) if begin <= edges[at] and edges[at + 1] <= end]
    while cut_left and inside and not shown[inside[0]].columns:  # its letter has been left out
        del inside[0]
    gap = " " * (edges[inside[0]] - begin) if inside else ""
    text = "".join(shown[at].text for at in inside)
    return f"{'…' * cut_left}{gap}{text}{'…' * cut_right}".rstrip()


def _marks(spots: Sequence[Span], mark: str, left: int, room: int) -> str:
    row = [" "] * room
    for start, end in spots:
        for column in range(start - left, min(max(end, start + 1) - left, room)):
            row[column] = mark
    return "".join(row).rstrip()


def _painted(marks: str, style: Style) -> str:
    stripped = marks.lstrip()
    return " " * (len(marks) - len(stripped)) + paint(style, stripped)
