"""Regular expressions that cost nothing until a text could match them.

Compiling those of all rules would take longer than checking a file. Of each it is known which words stand in whatever
it matches: it is compiled, and searched for, only where a text has those words. Scripts say many things twice, and what
a pattern finds in a text does not depend on where that stands: the answers are kept for a while.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from functools import cache, cached_property, lru_cache
from typing import TypeAlias
from zlib import crc32

from playbook.expressions import expression
from playbook.lint.excerpt import Excerpt
from playbook.lint.hints import HINTS, Hints
from playbook.source import words

# Words of which one stands in every match, and, instead of a word, several of these that all do so.
Asked: TypeAlias = "tuple[frozenset[str], tuple[tuple[Asked, ...], ...]]"
NOTHING: Asked = frozenset(), ()


class Pattern:
    """Case does not matter unless `flags` say so. Expressions must be linear in the length of the text.

    The hints of those that stand in a module are derived from them: see hints.py. `hints` are for one that is made at
    run time, in lower case: one of them stands in every match.
    """

    def __init__(self, regex: str, hints: tuple[str, ...] = (), flags: int = re.IGNORECASE) -> None:
        self._expression = expression(regex, flags)
        self._regex = regex
        self._given = tuple(map(_longest_word, hints))

    def finditer(self, excerpt: Excerpt) -> Iterator[re.Match[str]]:
        return iter(_matches(self, excerpt.text))

    def search(self, excerpt: Excerpt) -> re.Match[str] | None:
        return next(iter(_matches(self, excerpt.text)), None)

    def found_in(self, text: str) -> bool:
        """Whether a text without a place, such as a branch's condition, holds a match."""
        return self.can_match(text) and self._expression.search(text) is not None

    def matches(self, text: str) -> tuple[re.Match[str], ...]:
        return tuple(self._expression.finditer(text)) if self.can_match(text) else ()

    def can_match(self, text: str) -> bool:
        """Whether a text has the words without which there is no match."""
        if self._given:
            known = _words(text)
            return any(word in known for word in self._given)
        return _could_hold(text, self.telling) and holds(hinted(text), self.asked)

    @cached_property
    def asked(self) -> Asked:
        """What the hints ask a text for."""
        return _as_sets(HINTS.get(crc32(self._regex.encode()), ()))

    @cached_property
    def telling(self) -> frozenset[str]:
        """Words of which a text has one at least if there is a match; none where nothing is known."""
        return frozenset() if self._given else _telling(self.asked)


class Patterns:
    """Several that are looked for together."""

    def __init__(self, *each: Pattern) -> None:
        self._each = each

    def __iter__(self) -> Iterator[Pattern]:
        return iter(self._each)

    def finditer(self, excerpt: Excerpt) -> Iterator[re.Match[str]]:
        """The matches of one after those of the other."""
        return iter(_matches(self, excerpt.text))

    def found_in(self, text: str) -> bool:
        """Whether a text without a place holds a match of any."""
        return self.can_match(text) and any(one.found_in(text) for one in self._each)

    def matches(self, text: str) -> tuple[re.Match[str], ...]:
        if not self.can_match(text):
            return ()
        return tuple(match for one in self._each for match in one.matches(text))

    def can_match(self, text: str) -> bool:
        return _could_hold(text, self._telling)

    @cached_property
    def _telling(self) -> frozenset[str]:
        each = [one.telling for one in self._each]
        return frozenset[str]().union(*each) if all(each) else frozenset()


@lru_cache(maxsize=1 << 14)
def _matches(pattern: Pattern | Patterns, text: str) -> tuple[re.Match[str], ...]:
    return pattern.matches(text)


_words = lru_cache(maxsize=1 << 10)(words)


@lru_cache(maxsize=1 << 12)  # dozens of patterns ask of the same text, one after the other
def hinted(text: str) -> frozenset[str]:
    """The words of all hints that a text holds."""
    return frozenset[str]().union(*map(_hints_in, words(text).split()))


def holds(known: Set[str], asked: Asked) -> bool:
    """Whether the words that a text has are those asked for."""
    some, others = asked
    if not some.isdisjoint(known) or asked == NOTHING:
        return True
    for parts in others:  # loops, for this is asked a thousand times a file
        for part in parts:
            if not holds(known, part):
                break
        else:
            return True
    return False


def _could_hold(text: str, telling: frozenset[str]) -> bool:
    """A first look that most texts do not get past."""
    return not telling or not telling.isdisjoint(hinted(text))


def _telling(asked: Asked) -> frozenset[str]:
    """Of what must stand together the first, which is the rarest."""
    some, others = asked
    return some.union(*(_telling(parts[0]) for parts in others))


def _as_sets(hints: Hints) -> Asked:
    parts = (one for one in hints if not isinstance(one, str))
    return (
        frozenset(one for one in hints if isinstance(one, str)),
        tuple(tuple(map(_as_sets, each)) for each in parts),
    )


@lru_cache(maxsize=1 << 14)  # a language has few words
def _hints_in(word: str) -> frozenset[str]:
    """The words of hints that stand in a word or, where they end with a space, at its end."""
    spaced = f" {word} "
    by_start = _known_words()
    starts = (spaced[at : at + size] for at in range(len(spaced)) for size in (1, 2, _START))
    return frozenset(
        hint for start in {*starts} & by_start.keys() for hint in by_start[start] if hint in spaced
    )


_START = 3


@cache
def _known_words() -> dict[str, list[str]]:
    """The words of all hints by their first letters."""
    starts: dict[str, list[str]] = {}
    for word in {word for hints in HINTS.values() for word in _words_of(hints)}:
        starts.setdefault(word[:_START], []).append(word)
    return starts


def _words_of(hints: Hints) -> Iterator[str]:
    for one in hints:
        if isinstance(one, str):
            yield one
        else:
            for part in one:
                yield from _words_of(part)


def _longest_word(hint: str) -> str:
    """Between two words of what was given, the text may hold more than a space."""
    return max(words(hint).split(), key=len)
