"""Whether a limit binds the bot less than the limit that it was made from.

Signs are read in English, German, French and Spanish: how firm its words are, what it excepts, the numbers it sets and
what it lists. Where they disagree or nothing is found, nobody can tell but a reader.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple

from playbook.comparison.matching import words
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

_PROHIBITION = (
    r"never|not|no|none|nothing|nobody|neither|nor|cannot|without|don['’]?t|doesn['’]?t|can['’]?t|mustn['’]?t|won['’]?t"
    r"|avoid|refrain|shouldn['’]?t"
    r"|kein\w*|nie|niemals|nicht|nichts|niemandem|niemanden|niemand|ohne|weder|vermeide\w*"
    r"|pas|jamais|aucune?|rien|sans|ne|évite[rz]?|personne"
    r"|nunca|jamás|ningún|ningun[oa]s?|nada|sin|nadie|evit[ae]\w*"
)
_DEMAND = (
    r"must|always|only|solely|exclusively|strictly|at most|at least|no more than|maximum|minimum|within|under|up to|keep|stay"
    r"|immer|stets|nur|ausschließlich|muss|müssen|höchstens|mindestens|maximal|halte\w*|bleib\w*"
    r"|toujours|uniquement|seulement|exclusivement|doit|doivent|au plus|au moins|maximum|rest\w+|gard\w+"
    r"|siempre|solo|sólo|solamente|únicamente|debe\w*|como máximo|al menos|como mínimo|mant[eé]n\w*"
)
_HEDGE = (
    r"avoid\w*|should|shouldn['’]?t|ought|refrain"
    r"|vermeide\w*|soll\w*"
    r"|évite[rz]?|devrai\w+"
    r"|evit[ae]\w*|deber[ií]a\w*"
)
_SOFTENER = (
    r"try|tries|trying|prefer\w*|ideally|usually|generally|normally|typically|mostly|rarely|seldom|sparingly|possible|possibly"
    r"|practical|reasonable|reasonably|unnecessary|unnecessarily|excessive|excessively|rather|needlessly|too (?:much|many|often)"
    r"|versuch\w*|bevorzugt|möglichst|möglich|idealerweise|normalerweise|gewöhnlich|meist|meistens|selten|unnötig\w*|lieber"
    r"|essaye[rz]?|essaie\w*|tente[rz]?|préférence|possible|idéalement|généralement|normalement|habituellement|rarement|inutile\w*"
    r"|intent[ae]\w*|procur[ae]\w*|preferible\w*|preferentemente|posible|idealmente|generalmente|normalmente|raramente|innecesari\w*"
)
_PERMISSION = (
    r"may|allowed|permitted|fine|okay|ok|can|feel free"
    r"|darf|dürfen|erlaubt|kann|können|in ordnung"
    r"|peut|peuvent|autorisée?s?|permise?s?|permet"
    r"|puede\w*|permitid[oa]s?|autorizad[oa]s?"
)
_EXCEPTION = (
    r"unless|except\w*|other than|apart from|anyone but|anybody but|nothing but|aside from|save for|but only if"
    r"|without (?:\w+ ){0,2}(?:consent|approval|permission|asking|confirmation|reason)"
    r"|until|if (?:they|asked|the|he|she|you)|when (?:they|asked)|on request|more than necessary"
    r"|es sei denn|außer|ausgenommen|ausnahm\w*|abgesehen|sofern|falls|wenn|auf wunsch|auf anfrage|ohne (?:\w+ )?(?:zustimmung|erlaubnis|grund)"
    r"|sauf|à moins|hormis|excepté\w*|exception\w*|si (?:la|le|on|il|elle|ils)|sur demande|sans (?:\w+ )?(?:accord|raison|consentement)"
    r"|salvo|excepto|excepci\w+|a menos|a no ser|aparte de|si (?:la|el|lo)|a petición|sin (?:\w+ )?(?:permiso|consentimiento|motivo)"
)

# What a number behind it is: the most, or the least. The longer first.
_UPPER = (
    r"at most|no more than|not more than|no longer than|up to|maximum(?: of)?|max\.?|within|no later than|not after|less than|fewer than|under"
    r"|below|before|by"
    r"|höchstens|maximal|nicht mehr als|nicht länger als|bis zu|weniger als|unter|innerhalb von|vor|bis|nicht nach"
    r"|au plus|au maximum|pas plus de|jusqu['’]à|moins de|avant"
    r"|como máximo|máximo(?: de)?|no más de|hasta|menos de|antes de"
)
_LOWER = (
    r"at least|no less than|not less than|minimum(?: of)?|no earlier than|not before|more than|over|above|beyond|exceed\w*|after|from"
    r"|mindestens|nicht weniger als|nicht vor|mehr als|über|nach|ab"
    r"|au moins|plus de|après|pas avant"
    r"|al menos|como mínimo|mínimo(?: de)?|más de|después de"
)


def _word(alternatives: str) -> str:
    return rf"(?<!\w)(?:{alternatives})(?!\w)"


_FORBIDS = expression(_word(_PROHIBITION), re.IGNORECASE)
_DEMANDS = expression(_word(_DEMAND), re.IGNORECASE)
_STERN = expression(
    _word(
        "never|must|mustn['’]?t|always|only|under no|nie|niemals|immer|nur|muss|müssen|jamais|toujours|uniquement|doit|doivent"
        "|nunca|jamás|siempre|debe|deben|solo|sólo|solamente"
    ),
    re.IGNORECASE,
)
_HEDGES = expression(_word(_HEDGE), re.IGNORECASE)
_SOFTENS = expression(_word(_SOFTENER), re.IGNORECASE)
_PERMITS = expression(_word(_PERMISSION), re.IGNORECASE)
_EXCEPTS = expression(_word(_EXCEPTION), re.IGNORECASE)

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
    rf"(?<!\w)(?:(?P<upper>{_UPPER})|(?P<lower>{_LOWER}))\W+(?P<number>\d+(?:[.,]\d+)*|(?:{_COUNTABLE})(?!\w))",
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


def _figures(before: str, after: str) -> int:
    """Bounds are compared where both have the same ones, in the same order."""
    old, new = [*_bounds(before)], [*_bounds(after)]
    if [is_upper for is_upper, _ in old] != [is_upper for is_upper, _ in new]:
        return 0
    signs = {
        _sign(then - now if is_upper else now - then)
        for (is_upper, then), (_, now) in zip(old, new, strict=True)
    } - {0}
    return signs.pop() if len(signs) == 1 else 0


def _bounds(text: str) -> Iterator[tuple[bool, float]]:
    """Whether each bound is an upper one, and its number. "Never more than 3" is one, as "at most 3" is."""
    for found in _BEHIND.finditer(text):
        yield True, _number(found["number"])
    for found in _SPAN.finditer(text):
        yield False, _number(found["least"])
        yield True, _number(found["most"])
    for found in _BOUND.finditer(text):
        is_forbidden = _FORBIDS.search(text, 0, found.start()) is not None
        yield (found["upper"] is not None) != is_forbidden, _number(found["number"])


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


_ONLY = expression(
    _word("only|solely|exclusively|nur|ausschließlich|uniquement|seulement|solo|sólo|solamente|únicamente"),
    re.IGNORECASE,
)


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
