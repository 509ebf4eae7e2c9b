"""Which words of the hints a text holds: what is asked of each text first, and answered once for all patterns."""

from __future__ import annotations

from functools import lru_cache

from playbook.lint.hints import WORDS
from playbook.lint.remembering import remembered
from playbook.source import words

# By so many first letters the table of the words of all hints is ordered.
START = 3


@remembered
def hinted(text: str) -> frozenset[str]:
    """The words of all hints that a text holds."""
    return frozenset[str]().union(*map(_hints_in, words(text).split()))


@lru_cache(maxsize=1 << 14)  # a language has few words
def _hints_in(word: str) -> frozenset[str]:
    """The words of hints that stand in a word or, where they end with a space, at its end."""
    spaced = f" {word} "
    starts = {spaced[at : at + size] for at in range(len(spaced)) for size in (1, 2, START)}
    return frozenset(hint for start in starts & WORDS.keys() for hint in WORDS[start] if hint in spaced)
