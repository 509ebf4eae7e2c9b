"""Double quotes in every style that people type, and the spoken turns that stand in them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

# Which marks close a quote that a mark opens: "…"  “…”  „…“  „…”  «…»  »…«
CLOSERS = {'"': '"', "“": "”", "„": "“”", "«": "»", "»": "«"}

_MARK = re.compile(r'\\.|["“”„«»]', re.DOTALL)
_TURN_END = re.compile(r"(?<=[?!.])\s+[-–—]\s+")  # noqa: RUF001 -- the dashes that people type


@dataclass(frozen=True, slots=True)
class Quote:
    """Offsets of a quote in its text: of both marks, and of what stands between them."""

    start: int
    end: int

    @property
    def inner(self) -> slice:
        return slice(self.start + 1, self.end - 1)


def _start(quote: Quote) -> int:
    return quote.start


@dataclass(frozen=True, slots=True)
class Quoted:
    """What a scan found: the closed quotes, and where one stands open at the end, if one does."""

    quotes: tuple[Quote, ...]
    open_at: int | None = None

    def covers(self, offset: int) -> bool:
        before = bisect_right(self.quotes, offset, key=_start) - 1
        return before >= 0 and offset < self.quotes[before].end


NOTHING_QUOTED = Quoted(())


def has_mark(text: str) -> bool:
    return '"' in text or any(mark in text for mark in "“”„«»")


def scan(text: str) -> Quoted:
    """Find every quote of `text`. A mark behind a backslash, or an inch mark behind a digit, opens none."""
    if not has_mark(text):
        return NOTHING_QUOTED
    quotes: list[Quote] = []
    opened: re.Match[str] | None = None
    for match in _MARK.finditer(text):
        mark = match.group()
        if opened is not None and mark in CLOSERS[opened.group()]:
            quotes.append(Quote(opened.start(), match.end()))
            opened = None
        elif opened is None and mark in CLOSERS and _opens(text, match.start(), mark):
            opened = match
    return Quoted(tuple(quotes), opened.start() if opened else None)


def left_open(text: str, opener: str | None = None) -> str | None:
    """The mark of the quote that stands open behind `text`, if one was or was not open before it."""
    if not has_mark(text):
        return opener
    for match in _MARK.finditer(text):
        mark = match.group()
        if opener is not None:
            opener = None if mark in CLOSERS[opener] else opener
        elif mark in CLOSERS and _opens(text, match.start(), mark):
            opener = mark
    return opener


def closes_first(text: str, opener: str) -> bool | None:
    """Whether the first mark in `text` closes a quote opened by `opener` before it; None without a mark.

    A straight mark that stands behind a space opens a new quote: the one before it was never closed.
    """
    for match in _MARK.finditer(text):
        mark = match.group()
        if mark.startswith("\\"):
            continue
        behind_text = match.start() > 0 and not text[match.start() - 1].isspace()
        return mark in CLOSERS[opener] and (mark != opener or behind_text)
    return None


def turns(text: str, quoted: Quoted) -> Iterator[tuple[int, int]]:
    """Start and end of every turn: a quote, split at each spaced dash behind `?`, `!` or `.`."""
    for quote in quoted.quotes:
        start, stop = quote.start + 1, quote.end - 1
        for dash in _TURN_END.finditer(text, start, stop):
            yield start, dash.start()
            start = dash.end()
        yield start, stop


def _opens(text: str, at: int, mark: str) -> bool:
    """A straight mark right behind a digit is an inch mark."""
    return mark != '"' or at == 0 or not text[at - 1].isdigit()
