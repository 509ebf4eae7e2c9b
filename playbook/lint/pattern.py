"""Regular expressions that cost nothing until a text could match them.

Compiling those of all rules would take longer than checking a file. Of each alternative of each it is known which words
stand in whatever it matches: it is compiled, and searched for, only where a text has those words. Scripts say many things
twice, and what a pattern finds in a text does not depend on where that stands: the answers are kept for a while.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from functools import cached_property
from itertools import pairwise
from typing import TypeAlias
from zlib import crc32

from playbook.expressions import expression
from playbook.lint.excerpt import Excerpt
from playbook.lint.hinted import hinted
from playbook.lint.hints import HINTS, Hints
from playbook.lint.remembering import remembered
from playbook.source import words

# Words of which one stands in every match, and, instead of a word, several of these that all do so.
Asked: TypeAlias = "tuple[frozenset[str], tuple[tuple[Asked, ...], ...]]"
NOTHING: Asked = frozenset(), ()

# What tells the bars between alternatives from all others.
_SYNTAX = expression(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]", re.DOTALL)


class Pattern:
    """Case does not matter unless `flags` say so. Expressions must be linear in the length of the text.

    The hints of those that stand in a module are derived from them: see hints.py. `hints` are for one that is made at
    run time, in lower case: one of them stands in every match.
    """

    def __init__(self, regex: str, hints: tuple[str, ...] = (), flags: int = re.IGNORECASE) -> None:
        self.regex = regex
        self.flags = flags
        self._given = tuple(map(_longest_word, hints))

    def finditer(self, excerpt: Excerpt) -> Iterator[re.Match[str]]:
        return iter(_matches_in(excerpt, self))

    def search(self, excerpt: Excerpt) -> re.Match[str] | None:
        return next(iter(_matches_in(excerpt, self)), None)

    def found_in(self, text: str) -> bool:
        """Whether a text without a place, such as a branch's condition, holds a match."""
        return any(one.search(text) is not None for one in self.able(text))

    def matches(self, text: str) -> tuple[re.Match[str], ...]:
        able = self.able(text)
        return tuple(able[0].finditer(text) if len(able) == 1 else _merged(able, text))

    def able(self, text: str) -> list[re.Pattern[str]]:
        """The alternatives whose words a text has."""
        if self._given:
            known = _words(text)
            return [*self._compiled] if any(word in known for word in self._given) else []
        hints = hinted(text)
        if not _could_hold(hints, self.telling):
            return []
        able = [at for at, asked in enumerate(self._asked) if holds(hints, asked)]
        return [self._compiled[at] for at in able]

    @cached_property
    def telling(self) -> frozenset[str]:
        """Words of which a text has one at least if there is a match; none where nothing is known."""
        return frozenset(_telling(self._hints)) if self._hints and all(self._hints) else frozenset()

    @cached_property
    def _hints(self) -> tuple[Hints, ...]:
        """By alternative; none where the expression is not of a module."""
        return HINTS.get(crc32(self.regex.encode()), ())

    @cached_property
    def _asked(self) -> tuple[Asked, ...]:
        """What the hints ask a text for, by alternative."""
        return tuple(map(_as_sets, self._hints)) or (NOTHING,) * len(self._compiled)

    @cached_property
    def _compiled(self) -> tuple[re.Pattern[str], ...]:
        if self._given:  # by an author's words: the next run does not ask for it again
            return (re.compile(self.regex, self.flags),)
        return tuple(expression(one, self.flags) for one in alternatives(self.regex))


def alternatives(regex: str) -> list[str]:
    """What bars part that stand in no group; all of it where a group has a name, for who asks for that name."""
    if "(?P<" in regex:
        return [regex]
    bars, depth = [-1], 0
    for match in _SYNTAX.finditer(regex):
        depth += {"(": 1, ")": -1}.get(match.group(), 0)
        if match.group() == "|" and depth == 0:
            bars.append(match.start())
    return [regex[start + 1 : end] for start, end in pairwise([*bars, len(regex)])]


def _merged(able: Iterable[re.Pattern[str]], text: str) -> Iterator[re.Match[str]]:
    """What one expression of all alternatives would find: the leftmost; of those that begin together the first's."""
    ahead = [one.search(text) for one in able]
    while found := [match for match in ahead if match is not None]:
        first = min(found, key=re.Match.start)
        yield first
        at = max(first.end(), first.start() + 1)
        ahead = [match if match.start() >= at else match.re.search(text, at) for match in found]


class Patterns:
    """Several that are looked for together."""

    def __init__(self, *each: Pattern) -> None:
        self._each = each

    def __iter__(self) -> Iterator[Pattern]:
        return iter(self._each)

    def finditer(self, excerpt: Excerpt) -> Iterator[re.Match[str]]:
        """The matches of one after those of the other."""
        return iter(_matches_in(excerpt, self))

    def found_in(self, text: str) -> bool:
        """Whether a text without a place holds a match of any."""
        return _could_hold(hinted(text), self.telling) and any(one.found_in(text) for one in self._each)

    def matches(self, text: str) -> tuple[re.Match[str], ...]:
        if not _could_hold(hinted(text), self.telling):
            return ()
        return tuple(match for one in self._each for match in one.matches(text))

    @cached_property
    def telling(self) -> frozenset[str]:
        each = [one.telling for one in self._each]
        return frozenset[str]().union(*each) if all(each) else frozenset()


def _matches_in(excerpt: Excerpt, pattern: Pattern | Patterns) -> tuple[re.Match[str], ...]:
    telling = pattern.telling
    if telling and telling.isdisjoint(excerpt.hinted):  # as of most texts
        return ()
    return _matches(excerpt.text, pattern)


@remembered
def _matches(text: str, pattern: Pattern | Patterns) -> tuple[re.Match[str], ...]:
    return pattern.matches(text)


_words = remembered(words)


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


def _could_hold(known: frozenset[str], telling: frozenset[str]) -> bool:
    """A first look that most texts do not get past."""
    return not telling or not telling.isdisjoint(known)


def _telling(alternatives: Iterable[Hints]) -> Iterator[str]:
    """Of what must stand together the first, which is the rarest."""
    for hints in alternatives:
        for one in hints:
            if isinstance(one, str):
                yield one
            else:
                yield from _telling(one[:1])


def _as_sets(hints: Hints) -> Asked:
    parts = (one for one in hints if not isinstance(one, str))
    return (
        frozenset(one for one in hints if isinstance(one, str)),
        tuple(tuple(map(_as_sets, each)) for each in parts),
    )


def _longest_word(hint: str) -> str:
    """Between two words of what was given, the text may hold more than a space."""
    return max(words(hint).split(), key=len)
