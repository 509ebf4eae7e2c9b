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
from playbook.lint.hints import HINTS, Hints
from playbook.source import SourceText, words


class Pattern:
    """Case does not matter unless `flags` say so. Expressions must be linear in the length of the text.

    The hints of those that stand in a module are derived from them: see hints.py. `hints` are for one that is made at
    run time, in lower case: one of them stands in every match.
    """

    __slots__ = ("_expression", "_given", "_hints", "_regex", "_seen")

    def __init__(self, regex: str, hints: tuple[str, ...] = (), flags: int = re.IGNORECASE) -> None:
        self._expression = expression(regex, flags)
        self._regex = regex
        self._given = hints
        self._hints: Hints | None = None
        self._seen: tuple[SourceText | None, Hints] = None, ()

    def finditer(self, excerpt: Excerpt) -> Iterator[re.Match[str]]:
        return self._expression.finditer(excerpt.text) if self._may_be_in(excerpt) else iter(())

    def search(self, excerpt: Excerpt) -> re.Match[str] | None:
        return self._expression.search(excerpt.text) if self._may_be_in(excerpt) else None

    def found_in(self, text: str) -> bool:
        """Whether a text without a place, such as a branch's condition, holds a match."""
        return self._can_match(text) and self._expression.search(text) is not None

    @property
    def hints(self) -> Hints:
        if self._hints is None:
            derived = HINTS.get(crc32(self._regex.encode()))
            self._hints = derived if derived is not None else tuple(map(_longest_word, self._given))
        return self._hints

    def _can_match(self, text: str) -> bool:
        return not self.hints or holds(words(text), self.hints)

    def _may_be_in(self, excerpt: Excerpt) -> bool:
        if not self.hints:
            return True
        source, hints = self._seen
        if source is not excerpt.source:
            hints = _present(excerpt.source.words, self.hints)
            self._seen = excerpt.source, hints  # at once, for another thread may be looking at another file
        return bool(hints) and holds(excerpt.words, hints)


def holds(text: str, hints: Hints) -> bool:
    """Whether a text, as `words` makes it, has what the hints ask for."""
    for one in hints:
        if isinstance(one, str):
            if one in text:
                return True
        elif all(holds(text, part) for part in one):
            return True
    return False


def _longest_word(hint: str) -> str:
    """Between two words of what was given, the file may hold more than a space."""
    return max(words(hint).split(), key=len)


def _present(text: str, hints: Hints) -> Hints:
    """What of the hints is left in a text: the fewer, the sooner its parts are looked through."""
    found: list[str | tuple[Hints, ...]] = []
    for one in hints:
        if isinstance(one, str):
            if one in text:
                found.append(one)
        elif all(parts := [_present(text, part) for part in one]):
            found.append(tuple(parts))
    return tuple(found)
