"""Stretches of lines, or of a text, asked whether any of them meets another: by bisection, for a file may have thousands."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from itertools import accumulate


class Stretches:
    """None of the stretches may be empty."""

    __slots__ = ("_starts", "_stops")

    def __init__(self, stretches: Iterable[range]) -> None:
        ordered = sorted((one.start, one.stop) for one in stretches)
        self._starts = [start for start, _ in ordered]
        # Where the last of all up to each one stops.
        self._stops = [*accumulate((stop for _, stop in ordered), max)]

    def meet(self, other: range) -> bool:
        """Whether a part of `other` lies in any of them."""
        before = bisect_left(self._starts, other.stop)
        return before > 0 and self._stops[before - 1] > other.start


NOWHERE = Stretches(())
