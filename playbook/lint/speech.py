"""Spoken text as an ear takes it: words, sentences, questions and seconds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

# A placeholder is one word of unknown content.
_WORD = re.compile(r"\{[^{}\s]*\}|<facts\.[^<>\s]*>|\w+(?:['’.,:@/-]\w+)*")
_END = re.compile(r"[.!?…]+[\"”’»)\]]*(?=\s|$)")

# A full stop behind one of these, or behind a single letter, ends no sentence.
_ABBREVIATIONS = frozenset(
    "dr mr mrs ms mx st sr jr prof rev hon gen col capt lt no nos vs etc inc ltd co corp approx dept est ext fig"
    " apt ave blvd rd a.m p.m e.g i.e u.s u.k z.b d.h u.a bzw usw ca nr str tel inkl evtl ggf mme mlle sra srta dña"
    " d ud uds av pza núm tél".split()
)


def words(text: str) -> int:
    return sum(1 for _ in _WORD.finditer(text))


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of every sentence that holds a word; "Dr." ends none."""
    start = 0
    for match in _END.finditer(text):
        if not _is_abbreviated(text, match):
            yield from _sentence(text, start, match.end())
            start = match.end()
    yield from _sentence(text, start, len(text))


def seconds(text: str, words_per_minute: int) -> float:
    """How long it takes to say."""
    return words(text) * 60 / words_per_minute


def _sentence(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if _WORD.search(text, start, end):
        yield start, end


def _is_abbreviated(text: str, match: re.Match[str]) -> bool:
    if match.group() != ".":
        return False
    before = _last_word(text[max(0, match.start() - 12) : match.start()]).casefold()
    return before in _ABBREVIATIONS or (len(before) == 1 and before.isalpha())


@cache
def _last_word(text: str) -> str:
    found = re.search(r"[^\W\d_][\w.]*$", text)
    return found.group() if found else ""
