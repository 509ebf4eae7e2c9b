"""Columns as an editor counts them: in code units of UTF-8, UTF-16 or UTF-32, where we count code points."""

from __future__ import annotations

from typing import Literal

Encoding = Literal["utf-8", "utf-16", "utf-32"]


def to_units(line: str, column: int, encoding: Encoding) -> int:
    """How many units the first `column` code points of a line take."""
    before = line[:column]
    if encoding == "utf-32" or before.isascii():
        return len(before)
    if encoding == "utf-8":
        return len(before.encode("utf-8", "surrogatepass"))
    return len(before) + sum(character > "\uffff" for character in before)


def from_units(line: str, units: int, encoding: Encoding) -> int:
    """The column before which so many units stand: the end of the line at most, and never within a character."""
    if encoding == "utf-32" or line.isascii():
        return min(units, len(line))
    taken = 0
    for column, character in enumerate(line):
        taken += to_units(character, 1, encoding)
        if taken > units:
            return column
    return len(line)
