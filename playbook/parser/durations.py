"""A duration in words: `under 3 minutes`, `2-3 min`, `1 min 30 s`.

Every word, figure and sign becomes a letter, and how the letters follow each other tells what the text means: one
expression over the text itself took longer to compile than a playbook to read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from playbook.expressions import expression
from playbook.flow import Flow
from playbook.model import Duration
from playbook.parser.duration_words import (
    BEFORE_RANGES,
    LOWER,
    LOWER_BEHIND,
    NO_TOKEN,
    TOKENS,
    UPPER,
    UPPER_BEHIND,
    Token,
)

_PIECE = expression(
    r"(?P<figure>\d{1,3}(?:,\d{3})+|\d{1,6}(?:[.,]\d{1,3})?)|half an?\b|and a half\b|et demie\b|y medi[ao]\b"
    r"|(?:eine )?halbe\b|(?:une )?demi\b|(?P<to>(?<=\d )a(?= \d))|[^\W\d_]+\.?|\S"
)

# A number is a figure or a word, or tens and ones, perhaps with a half; a hyphen joins it to its unit, or is another "to".
_NUMBER = r"(?:n|t(?:-?o)?|o)\+?"
_AMOUNT = rf"{_NUMBER}-?u\+?(?:,?&?{_NUMBER}-?u)*"
# The lazy `??`: "twenty-five minutes" is first of all a number, and only else a range.
_BOUND_OR_RANGE = expression(f"(?:(?P<low>{_AMOUNT}|{_NUMBER})[->])??(?P<high>{_AMOUNT})")
_RANGE = expression(f"(?P<low>{_AMOUNT}|{_NUMBER})[-&>](?P<high>{_AMOUNT})")
_THOUSANDS = expression(r",(?=\d{3}(?:,|$))")

# A readable duration is short.
_LONGEST = 80


def read_duration(flow: Flow) -> Duration:
    """The duration a field's text names; one without bounds where it names none."""
    plain = flow.text.casefold().translate(_EMPHASIS)
    low, high = _bounds(" ".join(plain.split()).removesuffix(".").rstrip())
    return Duration(flow.text, low, high, range=flow.range())


_EMPHASIS = {**dict.fromkeys(map(ord, "*_`\\")), ord("’"): "'"}


@lru_cache(maxsize=256)  # the scripts of one file mostly say the same
def _bounds(text: str) -> tuple[float | None, float | None]:
    if len(text) > _LONGEST:
        return None, None
    if text.startswith(BEFORE_RANGES):
        return _read(_RANGE, text.partition(" ")[2])
    before = next(filter(text.startswith, (*LOWER, *UPPER)), "")
    behind = next(filter(text.endswith, (*LOWER_BEHIND, *UPPER_BEHIND)), "")
    low, high = _read(
        _BOUND_OR_RANGE, text.removeprefix(before).removesuffix(behind).strip().removesuffix(",")
    )
    is_lower = before in LOWER or behind in LOWER_BEHIND
    return (high, None) if low is None and is_lower else (low, high)


def _read(shape: re.Pattern[str], text: str) -> tuple[float | None, float | None]:
    tokens = [*_tokens(text)]
    match = shape.fullmatch("".join(letter for letter, _ in tokens))
    if match is None:
        return None, None
    right = tokens[slice(*match.span("high"))]
    unit = next(value for letter, value in right if letter == "u")
    high = _seconds(right, unit)
    if match["low"] is None:
        return None, high
    low = _seconds(tokens[slice(*match.span("low"))], unit)
    return (low, high) if low <= high else (None, None)


def _tokens(text: str) -> Iterator[Token]:
    for match in _PIECE.finditer(text):
        if figure := match["figure"]:
            yield "n", float(_THOUSANDS.sub("", figure).replace(",", "."))
        elif match["to"]:
            yield TOKENS["to"]
        else:
            yield TOKENS.get(match.group(), NO_TOKEN)


def _seconds(amount: Sequence[Token], unit: float) -> float:
    """An amount in seconds; `unit` is that of a number without one, which leads up to the amount behind it."""
    total = number = last = 0.0
    for letter, value in amount:
        if letter == "u":
            total, number, last = total + number * value, 0.0, value
        elif letter == "+" and not number:
            total += value * last
        else:
            number += value
    total += number * unit
    return int(total) if total.is_integer() else total
