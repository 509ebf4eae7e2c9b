"""Regular expressions that cost nothing until a text could match them.

Compiling those of all rules would take longer than checking a file. Each tells words one of which stands in
whatever it matches. Only those that stand anywhere in the file are looked for in its texts, and only where one does,
the expression is compiled, once, and searched for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from playbook.expressions import expression
from playbook.lint.excerpt import Excerpt
from playbook.source import SourceText


class Pattern:
    """`hints` are lower-case words, or parts of them, one of which stands in every match; none if any text may match.

    Case does not matter unless `flags` say so. Expressions must be linear in the length of the text.
    """

    __slots__ = ("_expression", "_hints", "_seen")

    def __init__(self, regex: str, hints: tuple[str, ...] = (), flags: int = re.IGNORECASE) -> None:
        self._expression = expression(regex, flags)
        self._hints = hints
        self._seen: tuple[SourceText | None, tuple[str, ...]] = None, ()

    def finditer(self, excerpt: Excerpt) -> Iterator[re.Match[str]]:
        return self._expression.finditer(excerpt.text) if self._may_be_in(excerpt) else iter(())

    def search(self, excerpt: Excerpt) -> re.Match[str] | None:
        return self._expression.search(excerpt.text) if self._may_be_in(excerpt) else None

    def found_in(self, text: str) -> bool:
        """Whether a text without a place, such as a branch's condition, holds a match."""
        return self._can_match(text.lower()) and self._expression.search(text) is not None

    def _can_match(self, folded: str) -> bool:
        return not self._hints or any(hint in folded for hint in self._hints)

    def _may_be_in(self, excerpt: Excerpt) -> bool:
        if not self._hints:
            return True
        source, hints = self._seen
        if source is not excerpt.source:
            hints = tuple(hint for hint in self._hints if _longest_word(hint) in excerpt.source.folded)
            self._seen = excerpt.source, hints  # at once, for another thread may be looking at another file
        if hints:
            folded = excerpt.folded
            for hint in hints:
                if hint in folded:
                    return True
        return False


def _longest_word(hint: str) -> str:
    """What of a hint stands in the file as it does in an excerpt, where a line's end is a space."""
    return max(hint.split(), key=len) if " " in hint else hint
