"""Regular expressions that cost nothing until a text could match them.

Compiling those of all rules would take longer than checking a file. Each tells words one of which stands in
whatever it matches; only where one does, the expression is compiled, once, and searched for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from playbook.lint.excerpt import Excerpt


class Pattern:
    """`hints` are lower-case words, or parts of them, one of which stands in every match; none if any text may match.

    Case does not matter unless `flags` say so. Expressions must be linear in the length of the text.
    """

    __slots__ = ("_compiled", "_flags", "_hints", "_regex")

    def __init__(self, regex: str, hints: tuple[str, ...] = (), flags: int = re.IGNORECASE) -> None:
        self._regex = regex
        self._hints = hints
        self._flags = flags
        self._compiled: re.Pattern[str] | None = None

    def finditer(self, excerpt: Excerpt) -> Iterator[re.Match[str]]:
        return self._expression().finditer(excerpt.text) if self._can_match(excerpt.folded) else iter(())

    def search(self, excerpt: Excerpt) -> re.Match[str] | None:
        return self._expression().search(excerpt.text) if self._can_match(excerpt.folded) else None

    def found_in(self, text: str) -> bool:
        """Whether a text without a place, such as a branch's condition, holds a match."""
        return self._can_match(text.lower()) and self._expression().search(text) is not None

    def _can_match(self, folded: str) -> bool:
        return not self._hints or any(hint in folded for hint in self._hints)

    def _expression(self) -> re.Pattern[str]:
        if self._compiled is None:
            self._compiled = re.compile(self._regex, self._flags)
        return self._compiled
