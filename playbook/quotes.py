"""Double quotes in every style that people type, and the spoken turns that stand in them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from playbook.expressions import expression

# Which marks close a quote that a mark opens: "…"  “…”  „…“  „…”  «…»  »…«
CLOSERS = {'"': '"', "“": "”", "„": "“”", "«": "»", "»": "«"}

# A mark, or a backslash with what it escapes.
_MARK = expression(r'["“”„«»\\](?:(?<=\\).)?', re.DOTALL)
_TURN_END = expression(r"[?!.]\s+(?:-{1,3}|[–—])\s+")

# What a straight mark opens a quote behind when a word follows it, next to white space.
_OPENS_BEHIND = frozenset("([{+:=→")
_ARROWS = ("->", "=>")


class Quote(NamedTuple):
    """Offsets of a quote in its text: of both marks, and of what stands between them."""

    start: int
    end: int

    @property
    def inner(self) -> slice:
        return slice(self.start + 1, self.end - 1)


class Quoted(NamedTuple):
    """What a scan found: the closed quotes, and where one stands open at the end, if one does."""

    quotes: tuple[Quote, ...] = ()
    open_at: int | None = None

    def covers(self, offset: int) -> bool:
        before = bisect_right(self.quotes, offset, key=_start) - 1
        return before >= 0 and offset < self.quotes[before].end

    def between(self, start: int, end: int) -> tuple[Quote, ...]:
        """The quotes that begin from `start` up to `end`."""
        if not self.quotes:
            return ()
        first = bisect_left(self.quotes, start, key=_start)
        return self.quotes[first : bisect_left(self.quotes, end, first, key=_start)]


def _start(quote: Quote) -> int:
    return quote.start


NOTHING_QUOTED = Quoted()


def has_mark(text: str) -> bool:
    return '"' in text or (not text.isascii() and any(mark in text for mark in "“”„«»"))


def scan(text: str) -> Quoted:
    """Find every quote of `text`. A mark behind a backslash, or an inch mark behind a digit, opens none."""
    if not has_mark(text):
        return NOTHING_QUOTED
    quotes: list[Quote] = []
    closers, start = "", 0
    for match in _MARK.finditer(text):
        mark = match.group()
        if closers:
            if mark in closers:
                quotes.append(Quote(start, match.end()))
                closers = ""
        elif _opens(text, match.start(), mark):
            closers, start = CLOSERS[mark], match.start()
    return Quoted(tuple(quotes), start if closers else None)


def left_open(text: str, opener: str | None = None) -> str | None:
    """The mark of the quote that stands open behind `text`, if `opener` was open before it or None was."""
    if not has_mark(text):
        return opener
    for match in _MARK.finditer(text):
        mark = match.group()
        if opener is not None:
            opener = None if mark in CLOSERS[opener] else opener
        elif _opens(text, match.start(), mark):
            opener = mark
    return opener


def closes_first(text: str, opener: str) -> bool | None:
    """Whether the first mark in `text` closes a quote opened by `opener` before it; None without a mark.

    A straight mark right before a word opens a new quote: the one before it was never closed.
    """
    for match in _MARK.finditer(text):
        mark = match.group()
        if not mark.startswith("\\"):
            return mark in CLOSERS[opener] and (mark != opener or not _is_before_word(text, match.start()))
    return None


def turns(text: str, quotes: Iterable[Quote]) -> Iterator[tuple[int, int]]:
    """Start and end of every turn: a quote, split at each spaced dash behind `?`, `!` or `.`."""
    for quote in quotes:
        start, stop = quote.start + 1, quote.end - 1
        for dash in _TURN_END.finditer(text, start, stop):
            yield start, dash.start() + 1
            start = dash.end()
        yield start, stop


def _opens(text: str, at: int, mark: str) -> bool:
    """A straight mark right behind a digit is an inch mark."""
    return mark in CLOSERS and (mark != '"' or at == 0 or not text[at - 1].isdigit())


def _is_before_word(text: str, at: int) -> bool:
    """Whether the mark at `at` stands as an opening one does: a word behind it, and none before it."""
    before, behind = text[max(0, at - 2) : at], text[at + 1 : at + 2]
    if not behind or behind.isspace():
        return False
    return not before or before[-1].isspace() or before[-1] in _OPENS_BEHIND or before in _ARROWS
