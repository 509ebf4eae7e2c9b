"""A duration in words: `under 3 minutes`, `2-3 min`, `1 min 30 s`.

Words, figures and signs are looked up in tables and become letters; how the letters follow each other tells what the
text means. One expression for all of it took longer to compile than a playbook to read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from playbook.expressions import expression
from playbook.flow import Flow
from playbook.model import Duration

Bounds = tuple[float | None, float | None]
Part = tuple[float, int | None]  # a number, and the seconds of its unit, where it has one
Token = tuple[str, float]  # a letter, and what it stands for in numbers

_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = (
    *("ten", "eleven", "twelve", "thirteen", "fourteen"),
    *("fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty")
_NUMBERS: dict[str, float] = {
    **{word: value for value, word in enumerate(("zero", *_ONES, *_TEENS))},
    **{word: value for value, word in zip(range(20, 90, 10), _TENS, strict=True)},
    **{
        f"{ten}{joint}{one}": 10 * tens + ones
        for tens, ten in enumerate(_TENS, start=2)
        for ones, one in enumerate(_ONES, start=1)
        for joint in " -"
    },
    "ninety": 90,
    "a": 1,
    "an": 1,
    "half a": 0.5,
    "half an": 0.5,
}
_UNITS = {
    **dict.fromkeys(("h", "hr", "hrs", "hour", "hours"), 3600),
    **dict.fromkeys(("m", "min", "mins", "minute", "minutes"), 60),
    **dict.fromkeys(("s", "sec", "secs", "second", "seconds"), 1),
}
_SIGNS = {"-": "-", "–": "t", "—": "t", "to": "t", "and": "a", ",": ","}

_MAXIMA = tuple(f"{word}{end}" for word in ("maximum", "max.", "max") for end in (" of", ":", ""))
# What stands before a bound, and behind one; of those that begin alike, the longer first.
_UPPER = (
    *("up to", "under", "below", "at most", "no more than", "not more than", "less than", "no longer than"),
    *("not longer than", "within", "about", "around", "approximately", "approx.", "approx", "roughly"),
    *("circa", "ca.", "ca", "<=", "<", "≤", "~"),
    *(article + maximum for maximum in _MAXIMA for article in ("", "a ", "an ")),
)
_LOWER = (
    *("at least", "more than", "over", "no less than", "not less than"),
    *("minimum of", "minimum:", "minimum", ">=", ">", "≥"),
)
_UPPER_AFTER = ("maximum", "max.", "max", "at most", "or less", "or under", "tops")
_LOWER_AFTER = ("or more", "minimum")
_RANGES = ("between ", "from ")

_EMPHASIS = expression(r"[*_`]+")
_TOKEN = expression(
    r"(?P<figure>\d{1,3}(?:,\d{3})+(?!\d)|\d{1,6}(?:[.,]\d{1,3})?) ?"
    rf"|(?P<words>(?:{'|'.join(_TENS)})[ -](?:{'|'.join(_ONES)})(?![^\W\d_])|half an?\b|[^\W\d_]+)\.? ?"
    r"|(?P<sign>[-–—,]) ?"
)
_THOUSANDS = expression(r",(?=\d{3}(?:,|$))")

# n is a number, u its unit, t "to", a "and". A hyphen joins a number to its unit, or is another "to".
_AMOUNT = "n-?u(?:,?a?n-?u)*"
_ONE_OR_RANGE = expression(rf"(?:(?P<low>{_AMOUNT}|n)[-t])??(?P<high>{_AMOUNT})")
_RANGE = expression(rf"(?P<low>{_AMOUNT}|n)[-ta](?P<high>{_AMOUNT})")

# A readable duration is short.
_LONGEST = 80


def read_duration(flow: Flow) -> Duration:
    """The duration a field's text names; one without bounds where it names none."""
    plain = _EMPHASIS.sub("", flow.text.casefold())
    low, high = _bounds(" ".join(plain.split()).removesuffix(".").rstrip())
    return Duration(flow.text, low, high, range=flow.range())


@lru_cache(maxsize=256)  # the scripts of one file mostly say the same
def _bounds(text: str) -> Bounds:
    if len(text) > _LONGEST:
        return None, None
    if text.startswith(_RANGES):
        return _read(_RANGE, text.partition(" ")[2])
    text, begins_low = _without(text, _UPPER, _LOWER, str.removeprefix)
    text, ends_low = _without(text, _UPPER_AFTER, _LOWER_AFTER, str.removesuffix)
    low, high = _read(_ONE_OR_RANGE, text)
    return (high, None) if low is None and (begins_low or ends_low) else (low, high)
