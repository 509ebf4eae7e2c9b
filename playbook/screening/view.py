"""A text as one way of reading shows it, in which every character still knows its place in the original."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from playbook.records import dataclass


@dataclass(frozen=True, slots=True)
class View:
    """`starts` holds the original offset of each character, `ends` that behind it."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    @classmethod
    def of(cls, text: str) -> View:
        return cls(text, range(len(text)), range(1, len(text) + 1))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where in the original a stretch of this text stands; it may be written backwards there."""
        first, last = start, max(start, end - 1)
        return min(self.starts[first], self.starts[last]), max(self.ends[first], self.ends[last])

    def translated(self, table: Mapping[int, str]) -> View:
        """Every character as the table has it: none, one or several."""
        text = self.text.translate(table)
        if text == self.text:
            return self
        if len(text) == len(self.text) and self.text.isascii():
            return View(text, self.starts, self.ends)
        pieces = [table[ord(character)] for character in self.text]
        if all(len(piece) == 1 for piece in pieces):
            return View(text, self.starts, self.ends)
        places = [at for at, piece in enumerate(pieces) for _ in piece]
        return View(text, [self.starts[at] for at in places], [self.ends[at] for at in places])

    def replaced(self, pattern: re.Pattern[str], replacement: Callable[[re.Match[str]], str]) -> View:
        """What takes the place of a match stands, all of it, where the match stood."""
        parts: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        done = 0
        for match in pattern.finditer(self.text):
            new = replacement(match)
            start, end = match.span()
            if new == match.group() or start == end:
                continue
            place = self.span(start, end)
            parts += self.text[done:start], new
            starts += [*self.starts[done:start], *[place[0]] * len(new)]
            ends += [*self.ends[done:start], *[place[1]] * len(new)]
            done = end
        if not parts:
            return self
        return View(
            "".join(parts) + self.text[done:], [*starts, *self.starts[done:]], [*ends, *self.ends[done:]]
        )

    def reversed(self) -> View:
        return View(self.text[::-1], self.starts[::-1], self.ends[::-1])

    def part(self, start: int, end: int) -> View:
        return View(self.text[start:end], self.starts[start:end], self.ends[start:end])

    def holding(self, text: str) -> View:
        """Another text that all of this one stands for, such as what it decodes to."""
        start, end = self.span(0, len(self.text))
        return View(text, [start] * len(text), [end] * len(text))
