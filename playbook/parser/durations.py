"""A duration in words: `under 3 minutes`, `2-3 min`, `1 min 30 s`."""

from __future__ import annotations

import re

from playbook.flow import Flow
from playbook.model import Duration

_WORDS = dict(
    zip(
        (
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
            " fifteen sixteen seventeen eighteen nineteen"
        ).split(),
        range(20),
        strict=True,
    )
)
_TENS = dict(
    zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True)
)
_UNITS = {"h": 3600, "m": 60, "s": 1}

_WORD = "|".join(sorted([*_WORDS, *_TENS], key=len, reverse=True))
_NUMBER = rf"(?:\d{{1,6}}(?:[.,]\d{{1,3}})?|(?:{_WORD})(?:[ -](?:{_WORD}))?|half an?|an?)"
_UNIT = r"(?:h(?:ours?|rs?)?|m(?:in(?:ute)?s?)?|s(?:ec(?:ond)?s?)?)\b\.?"
_PART = rf"{_NUMBER} ?-?{_UNIT}"
_AMOUNT = rf"{_PART}(?: ?,? ?(?:and )?{_PART})*"
_TO = r" ?(?:-|–|—|to|and) ?"  # noqa: RUF001 -- the dashes that people type

_UPPER = (
    "up to|under|below|at most|max(?:imum)?\\.?(?: of|:)?|no more than|not more than|less than|no longer than"
    "|not longer than|within|about|around|approximately|approx\\.?|roughly|circa|ca\\.?|<=|<|≤|~"
)
_LOWER = "at least|more than|over|no less than|not less than|minimum(?: of|:)?|>=|>|≥"
_DURATION = re.compile(
    rf"(?:(?P<upper>{_UPPER}) ?|(?P<lower>{_LOWER}) ?|between )?"
    rf"(?:(?P<from>{_AMOUNT}|{_NUMBER}){_TO})?(?P<to>{_AMOUNT})"
    r"(?: ?,? ?(?:(?P<upper_after>max(?:imum)?\.?|at most|or less|or under|tops)|(?P<lower_after>or more|minimum)))?"
)
_PARTS = re.compile(rf"(?P<number>{_NUMBER}) ?-?(?P<unit>{_UNIT})")

# A readable duration is short; the bound keeps the pattern's time small on any text.
_LONGEST = 80


def read_duration(flow: Flow) -> Duration:
    """The duration a field's text names; one without bounds where it names none."""
    low, high = _bounds(flow.text)
    return Duration(flow.text, low, high, range=flow.range())


def _bounds(text: str) -> tuple[float | None, float | None]:
    plain = " ".join(text.casefold().split()).removesuffix(".").rstrip()
    match = _DURATION.fullmatch(plain) if len(plain) <= _LONGEST else None
    if match is None:
        return None, None
    high = _seconds(match["to"])
    if match["from"]:
        low = _seconds(match["from"], unit_of=match["to"])
        return (low, high) if low <= high else (None, None)
    if match["lower"] or match["lower_after"]:
        return high, None
    return None, high


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
        return float(word.replace(",", "."))
    if word in ("a", "an"):
        return 1
    if word.startswith("half"):
        return 0.5
    return sum(_WORDS.get(part, _TENS.get(part, 0)) for part in re.split("[ -]", word))
