"""Regular expressions that cost nothing until a text could match them.

Compiling those of all rules would take longer than checking a file. Of each it is known which words stand in whatever
it matches. Only where they stand in the file and then in a text of it, the expression is compiled, once, and
searched for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from zlib import crc32

from playbook.expressions import expression
from playbook.lint.excerpt import Excerpt
from playbook.lint.hints import HINTS
from playbook.source import SourceText, words

# Of each group one word at least stands in every match.
Groups = tuple[tuple[str, ...], ...]


class Pattern:
    """Case does not matter unless `flags` say so. Expressions must be linear in the length of the text.

    The hints of those that stand in a module are derived from them: see hints.py. `hints` are for one that is made at
    run time, in lower case: one of them stands in every match.
    """

    __slots__ = ("_expression", "_given", "_groups", "_regex", "_seen")

    def __init__(self, regex: str, hints: tuple[str, ...] = (), flags: int = re.IGNORECASE) -> None:
        self._expression = expression(regex, flags)
        self._regex = regex
        self._given = hints
        self._groups: Groups | None = None
        self._seen: tuple[SourceText | None, Groups | None] = None, None

    def finditer(self, excerpt: Excerpt) -> Iterator[re.Match[str]]:
        return self._expression.finditer(excerpt.text) if self._may_be_in(excerpt) else iter(())

    def search(self, excerpt: Excerpt) -> re.Match[str] | None:
        return self._expression.search(excerpt.text) if self._may_be_in(excerpt) else None

    def found_in(self, text: str) -> bool:
        """Whether a text without a place, such as a branch's condition, holds a match."""
        return self._can_match(text) and self._expression.search(text) is not None

    @property
    def groups(self) -> Groups:
        if self._groups is None:
            derived = HINTS.get(crc32(self._regex.encode()))
            self._groups = tuple(map(_split, derived)) if derived is not None else _as_group(self._given)
        return self._groups

    def _can_match(self, text: str) -> bool:
        return not self.groups or _hold(words(text), self.groups)

    def _may_be_in(self, excerpt: Excerpt) -> bool:
        source, groups = self._seen
        if source is not excerpt.source:
            groups = _present(excerpt.source.words, self.groups)
            self._seen = excerpt.source, groups  # at once, for another thread may be looking at another file
        return groups is not None and (not groups or _hold(excerpt.words, groups))


def _split(group: str) -> tuple[str, ...]:
    return tuple(group.split("|"))


def _as_group(hints: tuple[str, ...]) -> Groups:
    """What was given, each as the longest of its words: between two of them the file may hold more than a space."""
    return (tuple(max(words(hint).split(), key=len) for hint in hints),) if hints else ()


def _present(text: str, groups: Groups) -> Groups | None:
    """Of each group the words that stand in a text; None where none of a group does."""
    found = tuple(tuple(word for word in group if word in text) for group in groups)
    return found if all(found) else None


def _hold(text: str, groups: Groups) -> bool:
    """Whether a text holds a word of each group."""
    for group in groups:
        for word in group:
            if word in text:
                break
        else:
            return False
    return True
