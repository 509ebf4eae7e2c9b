"""A duration in words: `under 3 minutes`, `2-3 min`, `1 min 30 s`."""

from __future__ import annotations

import re
from functools import lru_cache

from playbook.flow import Flow
from playbook.model import Duration

_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = (
    *("ten", "eleven", "twelve", "thirteen", "fourteen"),
    *("fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_VALUES: dict[str, float] = {
    "zero": 0,
    **{word: value for value, word in enumerate((*_ONES, *_TEENS), start=1)},
    **dict(zip(_TENS, range(20, 100, 10), strict=True)),
    "a": 1,
    "an": 1,
}
_UNITS = {"h": 3600, "m": 60, "s": 1}

# "Sixteen" and "sixty" begin with "six": the longer words come first.
_WORD = (
    rf"(?:{'|'.join(_TENS[:-1])})(?:[ -](?:{'|'.join(_ONES)}))?|ninety|{'|'.join((*_TEENS, *_ONES, 'zero'))}"
)
_NUMBER = rf"(?:\d{{1,3}}(?:,\d{{3}})+|\d{{1,6}}(?:[.,]\d{{1,3}})?|{_WORD}|half an?|an?)"
_UNIT = r"(?:h(?:ours?|rs?)?|m(?:in(?:ute)?s?)?|s(?:ec(?:ond)?s?)?)(?![^\W\d_])\.?"
_PART = rf"{_NUMBER} ?-?{_UNIT}"
_AMOUNT = rf"{_PART}(?: ?,? ?(?:and )?{_PART})*"
_LEFT, _RIGHT = rf"(?P<from>{_AMOUNT}|{_NUMBER})", rf"(?P<to>{_AMOUNT})"

_UPPER = (
    r"up to|under|below|at most|(?:an? )?max(?:imum)?\.?(?: of|:)?|no more than|not more than|less than|no longer than"
    r"|not longer than|within|about|around|approximately|approx\.?|roughly|circa|ca\.?|<=|<|≤|~"
)
_LOWER = "at least|more than|over|no less than|not less than|minimum(?: of|:)?|>=|>|≥"

# The lazy `??`: "twenty-five minutes" is first of all a number, and only else a range.
_DURATION = re.compile(
    rf"(?:(?:{_UPPER}) ?|(?P<lower>{_LOWER}) ?)?"
    rf"(?:{_LEFT} ?(?:-|–|—|to) ?)??{_RIGHT}"
    r"(?: ?,? ?(?:max(?:imum)?\.?|at most|or less|or under|tops|(?P<lower_after>or more|minimum)))?"
)
_BETWEEN = re.compile(rf"(?:between|from) {_LEFT} ?(?:and|to|-|–|—) ?{_RIGHT}")
_PARTS = re.compile(rf"(?P<number>{_NUMBER}) ?-?(?P<unit>{_UNIT})")
_EMPHASIS = re.compile(r"[*_`]+")
_THOUSANDS = re.compile(r",(?=\d{3}(?:,|$))")

# A readable duration is short; the bound keeps the pattern's time small on any text.
_LONGEST = 80


def read_duration(flow: Flow) -> Duration:
    """The duration a field's text names; one without bounds where it names none."""
    plain = _EMPHASIS.sub("", flow.text.casefold())
    low, high = _bounds(" ".join(plain.split()).removesuffix(".").rstrip())
    return Duration(flow.text, low, high, range=flow.range())


@lru_cache(maxsize=256)  # the scripts of one file mostly say the same
def _bounds(text: str) -> tuple[float | None, float | None]:
    if len(text) > _LONGEST:
        return None, None
    if match := _BETWEEN.fullmatch(text):
        return _ordered(match)
    match = _DURATION.fullmatch(text)
    if match is None:
        return None, None
    if match["from"]:
        return _ordered(match)
    bound = _seconds(match["to"])
    return (bound, None) if match["lower"] or match["lower_after"] else (None, bound)


def _ordered(match: re.Match[str]) -> tuple[float | None, float | None]:
    low, high = _seconds(match["from"], unit_of=match["to"]), _seconds(match["to"])
    return (low, high) if low <= high else (None, None)


def _seconds(amount: str, unit_of: str = "") -> float:
    """An amount in seconds; one without a unit has that of the amount it leads up to."""
    parts = [(part["number"], part["unit"][0]) for part in _PARTS.finditer(amount)]
    if not parts:
        borrowed = _PARTS.search(unit_of)
        parts = [(amount.strip(), borrowed["unit"][0] if borrowed else "m")]
    total = sum(_number(number) * _UNITS[unit] for number, unit in parts)
    return int(total) if total == int(total) else total


def _number(word: str) -> float:
    if word[0].isdigit():
        return float(_THOUSANDS.sub("", word).replace(",", "."))
    if word.startswith("half"):
        return 0.5
    return sum(_VALUES[part] for part in re.split("[ -]", word))
