"""A text and the places in it, counted once for everybody: zero-based lines and code points."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property

BOM = "\ufeff"

# Only what CommonMark calls a line ending: str.splitlines would also break at
# form feeds and U+2028, and every line number after one would be wrong.
LINE_ENDING = re.compile(r"\r\n|\n|\r")


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place between two characters: zero-based line, zero-based column in code points."""

    line: int
    column: int


@dataclass(frozen=True, slots=True, order=True)
class Range:
    """From `start` up to, not including, `end`."""

    start: Position
    end: Position

    def __contains__(self, other: Range) -> bool:
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class TextEdit:
    """Replace what stands in `range` by `new_text`."""

    range: Range
    new_text: str


@dataclass(frozen=True)
class SourceText:
    """The text of one file without its byte-order mark, and the file's name if it has one."""

    text: str
    path: str | None = None
    bom: bool = field(default=False, compare=False)

    @classmethod
    def of(cls, text: str, path: str | None = None) -> SourceText:
        """Take `text` as it was read, with or without its byte-order mark."""
        return cls(text.removeprefix(BOM), path, bom=text.startswith(BOM))

    @cached_property
    def line_starts(self) -> list[int]:
        """The offset of every line's first character; one line at least."""
        return [0, *(match.end() for match in LINE_ENDING.finditer(self.text))]

    @cached_property
    def lines(self) -> list[str]:
        """Every line without its ending."""
        return LINE_ENDING.split(self.text)

    @cached_property
    def newline(self) -> str:
        """The line ending the file uses first; LF where it has none."""
        first = LINE_ENDING.search(self.text)
        return first.group() if first else "\n"

    def offset(self, position: Position) -> int:
        return self.line_starts[position.line] + position.column

    def position(self, offset: int) -> Position:
        line = bisect_right(self.line_starts, offset) - 1
        return Position(line, offset - self.line_starts[line])

    def slice(self, range: Range) -> str:
        return self.text[self.offset(range.start) : self.offset(range.end)]
