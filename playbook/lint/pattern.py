"""Regular expressions that cost nothing until a text could match them.

Compiling those of all rules would take longer than checking a file. Of each it is known which words stand in whatever
it matches. Only where they stand in the file and then in a text of it, the expression is compiled, once, and
searched for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import TypeAlias
from zlib import crc32

from playbook.expressions import expression
from playbook.lint.excerpt import Excerpt
from playbook.lint.hints import HINTS, Hints
from playbook.source import SourceText, words

# Words of which one stands in every match, and, instead of a word, several of these that all do so.
Asked: TypeAlias = "tuple[frozenset[str], tuple[tuple[Asked, ...], ...]]"
NOTHING: Asked = frozenset(), ()


class Pattern:
    """Case does not matter unless `flags` say so. Expressions must be linear in the length of the text.

    The hints of those that stand in a module are derived from them: see hints.py. `hints` are for one that is made at
    run time, in lower case: one of them stands in every match.
    """

    __slots__ = ("_asked", "_expression", "_given", "_left", "_regex")

    def __init__(self, regex: str, hints: tuple[str, ...] = (), flags: int = re.IGNORECASE) -> None:
        self._expression = expression(regex, flags)
        self._regex = regex
        self._given = hints
        self._asked: Asked | None = None
        self._left: tuple[SourceText | None, Asked] = None, NOTHING

    def finditer(self, excerpt: Excerpt) -> Iterator[re.Match[str]]:
        return self._expression.finditer(excerpt.text) if self._may_be_in(excerpt) else iter(())

    def search(self, excerpt: Excerpt) -> re.Match[str] | None:
        return self._expression.search(excerpt.text) if self._may_be_in(excerpt) else None

    def found_in(self, text: str) -> bool:
        """Whether a text without a place, such as a branch's condition, holds a match."""
        return self._can_match(text) and self._expression.search(text) is not None

    @property
    def asked(self) -> Asked:
        """What the hints ask a text for."""
        if self._asked is None:
            derived = HINTS.get(crc32(self._regex.encode()))
            given = frozenset(map(_longest_word, self._given))
            self._asked = (given, ()) if derived is None else _as_sets(derived)
        return self._asked

    def left_in(self, source: SourceText) -> Asked:
        """What of it stands in a file: the less, the sooner it is looked for in a text."""
        if self._left[0] is not source:
            known = self._given_in(source) if self._given else _known_words_in(source)
            # At once, for another thread may be looking at another file.
            self._left = source, _left(self.asked, known)
        return self._left[1]

    def _given_in(self, source: SourceText) -> frozenset[str]:
        return frozenset(word for word in map(_longest_word, self._given) if word in source.words)

    def _can_match(self, text: str) -> bool:
        return self.asked == NOTHING or holds(_words(text), self.asked)

    def _may_be_in(self, excerpt: Excerpt) -> bool:
        seen, left = self._left
        if seen is not excerpt.source:
            left = self.left_in(excerpt.source)
        if left[0] or left[1]:
            return holds(excerpt.words, left)
        return self.asked == NOTHING


class Patterns:
    """Several that are looked for together. Those that can stand nowhere in a file are left out for all of it."""

    __slots__ = ("_each", "_seen")

    def __init__(self, *each: Pattern) -> None:
        self._each = each
        self._seen: tuple[SourceText | None, tuple[Pattern, ...]] = None, ()

    def __iter__(self) -> Iterator[Pattern]:
        return iter(self._each)

    def finditer(self, excerpt: Excerpt) -> Iterator[re.Match[str]]:
        """The matches of one after those of the other."""
        seen, able = self._seen
        if seen is not excerpt.source:
            able = tuple(
                one for one in self._each if one.asked == NOTHING or one.left_in(excerpt.source) != NOTHING
            )
            self._seen = excerpt.source, able
        for one in able:
            yield from one.finditer(excerpt)


# A few words are asked about by dozens of patterns, one after the other.
_words = lru_cache(maxsize=64)(words)


def holds(text: str, asked: Asked) -> bool:
    """Whether a text, as `words` makes it, has what is asked for."""
    some, others = asked
    for word in some:
        if word in text:
            return True
    for parts in others:  # loops, for this is asked a thousand times a file
        for part in parts:
            if not holds(text, part):
                break
        else:
            return True
    return False


def _left(asked: Asked, known: frozenset[str]) -> Asked:
    """What of it the known words can answer; most expressions can stand nowhere in a file."""
    some, others = asked
    left = [tuple(_left(part, known) for part in parts) for parts in others if _all_answered(parts, known)]
    return some & known, tuple(left)


def _all_answered(parts: tuple[Asked, ...], known: frozenset[str]) -> bool:
    for some, others in parts:
        if some.isdisjoint(known) and not any(_all_answered(each, known) for each in others):
            return False
    return True


def _as_sets(hints: Hints) -> Asked:
    parts = (one for one in hints if not isinstance(one, str))
    return (
        frozenset(one for one in hints if isinstance(one, str)),
        tuple(tuple(map(_as_sets, each)) for each in parts),
    )


@lru_cache(maxsize=1)
def _known_words_in(source: SourceText) -> frozenset[str]:
    """Of all words in all hints those that stand in a file: found once for the hundreds of patterns that ask.

    Those are thousands. Only such are looked for whose first letters stand anywhere.
    """
    text = f" {' '.join(set(source.words.split()))} "
    by_start = _known_words()
    starts = {text[at : at + _START] for at in range(len(text))} & by_start.keys()
    return frozenset(word for start in (*starts, "") for word in by_start[start] if word in text)


_START = 3


@cache
def _known_words() -> dict[str, list[str]]:
    """By their first letters; those that are shorter stand under the empty start."""
    every = {word for hints in HINTS.values() for word in _words_of(hints)}
    starts: dict[str, list[str]] = {"": []}
    for word in every:
        starts.setdefault(word[:_START] if len(word) >= _START else "", []).append(word)
    return starts


def _words_of(hints: Hints) -> Iterator[str]:
    for one in hints:
        if isinstance(one, str):
            yield one
        else:
            for part in one:
                yield from _words_of(part)


def _longest_word(hint: str) -> str:
    """Between two words of what was given, the file may hold more than a space."""
    return max(words(hint).split(), key=len)
