"""A text and the places in it, counted once for everybody: zero-based lines and code points."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import field
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, TypeAlias

from playbook.expressions import expression
from playbook.records import dataclass

BOM = "\ufeff"

# Only what CommonMark calls a line ending: str.splitlines would also break at
# form feeds and U+2028, and every line number after one would be wrong.
LINE_ENDING = re.compile(r"\r\n|\n|\r")

_GAP = expression(r"\W+")
_DIGIT = expression(r"\d")
_NO_MARKS = expression(r"[\w\s]+")


def words(text: str) -> str:
    """All words of a text in lower case with a space around each, digits as zeros; each of its marks follows."""
    # The dotted I of Turkish is an i with a dot, which parts words, to casefold, and an i to expressions.
    folded = text.casefold().replace("i\u0307", "i")
    marks = "".join(set(_NO_MARKS.sub("", text)))
    return f" {_DIGIT.sub('0', _GAP.sub(' ', folded))} {marks}"


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place between two characters: zero-based line, zero-based column in code points."""

    line: int
    column: int


# Line, column, line and column.
Numbers: TypeAlias = tuple[int, int, int, int]


class _Numbers:
    """The four numbers of a range whose positions nobody has asked for yet.

    A file has a range for every few words and few of them are ever looked at; to make
    both positions of each took a fifth of all parsing.
    """

    __slots__ = ("_numbers",)
    _numbers: Numbers

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Position | Numbers:
            """Reached only for what has no value yet."""
            if name == "_numbers":
                start, end = self.start, self.end
                _set_numbers(self, (start.line, start.column, end.line, end.column))
                return self._numbers
            if name not in ("start", "end"):
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            numbers = self._numbers
            position = Position(*(numbers[:2] if name == "start" else numbers[2:]))
            object.__setattr__(self, name, position)
            return position


@dataclass(frozen=True, slots=True, order=True)
class Range(_Numbers):
    """From `start` up to, not including, `end`."""

    start: Position
    end: Position

    @staticmethod
    def between(line: int, column: int, end_line: int, end_column: int) -> Range:
        """The range from one line and column to another."""
        made = _new(Range)
        _set_numbers(made, (line, column, end_line, end_column))
        return made

    @property
    def numbers(self) -> Numbers:
        """Both positions in one, which costs less where neither is asked for by itself."""
        return self._numbers

    def __reduce__(self) -> tuple[object, Numbers]:
        return Range.between, self.numbers

    def __contains__(self, other: Range) -> bool:
        own, others = self.numbers, other.numbers
        return own[:2] <= others[:2] and others[2:] <= own[2:]


_new = object.__new__
_set_numbers = vars(_Numbers)["_numbers"].__set__  # a slot's own setter: a third of the time of __init__


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

    def encoded(self) -> bytes:
        """The bytes of the file: UTF-8, with the mark it was read with."""
        return (BOM + self.text if self.bom else self.text).encode("utf-8", "surrogatepass")

    @cached_property
    def line_starts(self) -> list[int]:
        """The offset of every line's first character; one line at least."""
        if "\r" not in self.text:
            lengths = map(len, self.lines[:-1])
            return [*accumulate(map((1).__add__, lengths), initial=0)]
        return [0, *(match.end() for match in LINE_ENDING.finditer(self.text))]

    @cached_property
    def lines(self) -> list[str]:
        """Every line without its ending."""
        if "\r" in self.text:
            return LINE_ENDING.split(self.text)
        return self.text.split("\n")

    @cached_property
    def words(self) -> str:
        """The text for a first look whether a word can occur in it at all."""
        return words(self.text)

    @cached_property
    def newline(self) -> str:
        """The line ending the file uses first; LF where it has none."""
        first = LINE_ENDING.search(self.text)
        return first.group() if first else "\n"

    def offset(self, position: Position) -> int:
        return self.line_starts[position.line] + position.column

    def span(self, place: Range) -> tuple[int, int]:
        """The offsets where a range begins and ends."""
        line, column, end_line, end_column = place.numbers
        return self.line_starts[line] + column, self.line_starts[end_line] + end_column

    def position(self, offset: int) -> Position:
        line = bisect_right(self.line_starts, offset) - 1
        return Position(line, offset - self.line_starts[line])

    def slice(self, range: Range) -> str:
        start, end = self.span(range)
        return self.text[start:end]
