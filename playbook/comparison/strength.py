"""Whether a limit binds the bot less than the limit that it was made from.

Signs are read in English, German, French and Spanish: how firm its words are, what it excepts, the numbers it sets and
what it lists. Where they disagree or nothing is found, nobody can tell but a reader.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple

from playbook.comparison.matching import words
from playbook.comparison.wording import (
    DEMAND,
    EXCEPTION,
    HEDGE,
    LOWER,
    ONLY,
    PERMISSION,
    PROHIBITION,
    SOFTENER,
    STERN,
    UPPER,
)
from playbook.expressions import expression

Verdict = Literal["loosened", "tightened"]


def verdict(before: str, after: str) -> Verdict | None:
    """What became of a limit; None where it has to be read."""
    signs = {sign for sign in (look(before, after) for look in _SIGNS) if sign}
    if len(signs) != 1:
        return None
    return "loosened" if signs == {-1} else "tightened"


def limits(text: str) -> bool:
    """Whether a sentence of guidance forbids or demands without fail, as a hard limit does."""
    begins = _FORBIDS.match(text) or _STERN.search(text)
    return begins is not None and _force(text) == _ABSOLUTE


_ABSOLUTE, _FIRM, _SOFT, _FREE = 3, 2, 1, 0


def _word(alternatives: str) -> str:
    return rf"(?<!\w)(?:{alternatives})(?!\w)"


_FORBIDS = expression(_word(PROHIBITION), re.IGNORECASE)
_DEMANDS = expression(_word(DEMAND), re.IGNORECASE)
_STERN = expression(_word(STERN), re.IGNORECASE)
_HEDGES = expression(_word(HEDGE), re.IGNORECASE)
_SOFTENS = expression(_word(SOFTENER), re.IGNORECASE)
_PERMITS = expression(_word(PERMISSION), re.IGNORECASE)
_EXCEPTS = expression(_word(EXCEPTION), re.IGNORECASE)

_NUMBERS = {
    word: float(value)
    for value, several in enumerate(
        "no zero null cero|one once a an ein eine einen einmal un une uno una|two twice zwei zweimal deux dos|three thrice drei "
        "dreimal trois tres|four vier quatre cuatro|five fünf cinq cinco|six sechs seis|seven sieben sept siete"
        "|eight acht huit ocho|nine neun neuf nueve|ten zehn dix diez".split("|")
    )
    for word in several.split()
}
_COUNTABLE = "|".join(word for word, value in _NUMBERS.items() if value)
_BOUND = expression(
    rf"(?<!\w)(?:(?P<upper>{UPPER})|(?P<lower>{LOWER}))\W+(?P<number>\d+(?:[.,]\d+)*|(?:{_COUNTABLE})(?!\w))",
    re.IGNORECASE,
)
_SPAN = expression(
    r"(?<!\w)(?:between|zwischen|entre)\W+(?P<least>\d+(?:[.,]\d+)*)\D+(?P<most>\d+(?:[.,]\d+)*)",
    re.IGNORECASE,
)
_BEHIND = expression(
    rf"(?P<number>\d+(?:[.,]\d+)*|(?<!\w)(?:{_COUNTABLE}))\W+(?:\w+\W+){{0,2}}(?P<upper>at most|or less|or fewer|max(?:imum)?|tops|au plus|como máximo)(?!\w)",
    re.IGNORECASE,
)
_GROUPING = expression(r"[.,](?=\d{3}(?!\d))")
_FIGURE = expression(r"\d+(?:\.\d+)?")
_OF_LIST = expression(
    r"\s*(?:[;/]|,(?!\d)|(?<!\w)(?:and|or|nor|und|oder|et|ou|y|e|o|u)(?!\w))\s*", re.IGNORECASE
)


def _force(text: str) -> int:
    """How firmly it binds, from nothing at all up to without fail."""
    if _SOFTENS.search(text):
        return _SOFT
    if _HEDGES.search(text):
        return _FIRM
    if _FORBIDS.search(text) or _DEMANDS.search(text):
        return _ABSOLUTE
    return _FREE if _PERMITS.search(text) else _SOFT


def _sign(difference: float) -> int:
    return (difference > 0) - (difference < 0)


def _firmness(before: str, after: str) -> int:
    return _sign(_force(after) - _force(before))


def _exceptions(before: str, after: str) -> int:
    old, new = len(_EXCEPTS.findall(before)), len(_EXCEPTS.findall(after))
    return _sign(old - new)


class _Bound(NamedTuple):
    """The most or the least that a limit sets; `is_exception`: what it forbids begins only there."""

    is_upper: bool
    is_exception: bool
    number: float


def _figures(before: str, after: str) -> int:
    """Bounds are compared where both have the same ones, in the same order; what is forbidden from one on is less."""
    old, new = [*_bounds(before)], [*_bounds(after)]
    if not (old and new):
        return _sign(sum(bound.is_exception for bound in old) - sum(bound.is_exception for bound in new))
    if [bound.is_upper for bound in old] != [bound.is_upper for bound in new]:
        return 0
    signs = {
        _sign(then.number - now.number if now.is_upper else now.number - then.number)
        for then, now in zip(old, new, strict=True)
    } - {0}
    return signs.pop() if len(signs) == 1 else 0


def _bounds(text: str) -> Iterator[_Bound]:
    """An upper bound on what is forbidden is a lower one on what is not: "never more than 3" is as "at most 3"."""
    for found in _BEHIND.finditer(text):
        yield _Bound(True, False, _number(found["number"]))
    for found in _SPAN.finditer(text):
        is_forbidden = _is_forbidden(text, found)
        yield _Bound(is_forbidden, is_forbidden, _number(found["least"]))
        yield _Bound(not is_forbidden, is_forbidden, _number(found["most"]))
    for found in _BOUND.finditer(text):
        is_forbidden = _is_forbidden(text, found)
        yield _Bound((found["upper"] is not None) != is_forbidden, is_forbidden, _number(found["number"]))


def _is_forbidden(text: str, found: re.Match[str]) -> bool:
    return _FORBIDS.search(text, 0, found.start()) is not None


def _number(text: str) -> float:
    word = text.casefold()
    if word in _NUMBERS:
        return _NUMBERS[word]
    figure = _FIGURE.match(_GROUPING.sub("", word).replace(",", "."))
    return float(figure[0]) if figure else 0.0


def _listed(before: str, after: str) -> int:
    """What forbids or demands less of the same is looser; "only", which lists what is allowed, the other way round."""
    old, new = _items(before), _items(after)
    if not (old.words < new.words or new.words < old.words):
        return 0
    grows = _sign(new.number - old.number)
    if grows != _sign(len(new.words) - len(old.words)):
        return 0
    if all(_ONLY.search(text) for text in (before, after)):
        return -grows
    return grows if _force(before) == _force(after) == _ABSOLUTE else 0


_ONLY = expression(_word(ONLY), re.IGNORECASE)


class _Items(NamedTuple):
    number: int
    words: frozenset[str]


def _items(text: str) -> _Items:
    """What a limit lists, without what it excepts."""
    exception = _EXCEPTS.search(text)
    listed = text[: exception.start()] if exception else text
    pieces = [piece for piece in _OF_LIST.split(listed) if piece.strip()]
    return _Items(len(pieces), words(listed))


# Each gives -1 for looser, 1 for tighter, 0 where it sees nothing; exchanged texts give the opposite.
_SIGNS: tuple[Callable[[str, str], int], ...] = (_firmness, _exceptions, _figures, _listed)
