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

# What stands before a bound, and behind one; of those that begin alike, the longer first.
_UPPER = (
    *("up to", "under", "below", "at most", "no more than", "not more than", "less than", "no longer than"),
    *("not longer than", "within", "about", "around", "approximately", "approx.", "approx", "roughly"),
    *("circa", "ca.", "ca", "<=", "<", "≤", "~"),
    *(
        f"{a}max{end}"
        for a in ("", "a ", "an ")
        for end in ("imum of", "imum:", "imum", ".:", ".", ":", " of", "")
    ),
)
_LOWER = (
    *("at least", "more than", "over", "no less than", "not less than"),
    *("minimum of", "minimum:", "minimum", ">=", ">", "≥"),
)
_UPPER_BEHIND = ("maximum", "max.", "max", "at most", "or less", "or under", "tops")
_LOWER_BEHIND = ("or more", "minimum")


# A letter of the text's shape, and the number, or the seconds, that stand behind it.
Token = tuple[str, float]


def _units(names: str, seconds: int) -> dict[str, Token]:
    return {name + dot: ("u", seconds) for name in names.split() for dot in ("", ".")}


_ONES = "one two three four five six seven eight nine".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty".split()
_TOKENS: dict[str, Token] = {
    **{word: ("o", value) for value, word in enumerate(_ONES, start=1)},
    **{word: ("n", value) for value, word in enumerate(_TEENS, start=10)},
    **{word: ("t", value) for value, word in zip(range(20, 90, 10), _TENS, strict=True)},
    "zero": ("n", 0),
    "ninety": ("n", 90),
    "a": ("n", 1),
    "an": ("n", 1),
    "half a": ("n", 0.5),
    "half an": ("n", 0.5),
    **_units("h hr hrs hour hours", 3600),
    **_units("m min mins minute minutes", 60),
    **_units("s sec secs second seconds", 1),
    "to": (">", 0),
    "–": (">", 0),
    "—": (">", 0),
    "-": ("-", 0),
    "and": ("&", 0),
    ",": (",", 0),
}
_NO_TOKEN: Token = ("?", 0)
_PIECE = expression(r"(?P<figure>\d{1,3}(?:,\d{3})+|\d{1,6}(?:[.,]\d{1,3})?)|half an?\b|[^\W\d_]+\.?|\S")

# A number is a figure or a word, or tens and ones; a hyphen joins it to its unit, or is another "to".
_NUMBER = "(?:n|t(?:-?o)?|o)"
_AMOUNT = f"{_NUMBER}-?u(?:,?&?{_NUMBER}-?u)*"
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


_EMPHASIS = dict.fromkeys(map(ord, "*_`"))


@lru_cache(maxsize=256)  # the scripts of one file mostly say the same
def _bounds(text: str) -> tuple[float | None, float | None]:
    if len(text) > _LONGEST:
        return None, None
    if text.startswith(("between ", "from ")):
        return _read(_RANGE, text.partition(" ")[2])
    before = next(filter(text.startswith, (*_LOWER, *_UPPER)), "")
    behind = next(filter(text.endswith, (*_LOWER_BEHIND, *_UPPER_BEHIND)), "")
    low, high = _read(
        _BOUND_OR_RANGE, text.removeprefix(before).removesuffix(behind).strip().removesuffix(",")
    )
    is_lower = before in _LOWER or behind in _LOWER_BEHIND
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
        else:
            yield _TOKENS.get(match.group(), _NO_TOKEN)


def _seconds(amount: Sequence[Token], unit: float) -> float:
    """An amount in seconds; `unit` is that of a number without one, which leads up to the amount behind it."""
    total = number = 0.0
    for letter, value in amount:
        if letter == "u":
            total, number = total + number * value, 0.0
        else:
            number += value
    total += number * unit
    return int(total) if total.is_integer() else total
