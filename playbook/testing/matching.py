"""Whether a text holds some words as a listener would take them, and, where it does not, what comes nearest."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from playbook.lint.speech import sentences

_SPACE = re.compile(r"\s+")
_SAME = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "–": "-", "—": "-"}
)
_WORD = re.compile(r"\w+")
_WIDEST = 100
_MOST_COMPARED = 8
_LEAST_LIKE = 0.4


def holds(text: str, wanted: str) -> bool:
    """Case, line breaks and the style of quotes do not matter; a figure is found as a whole, not in a longer one."""
    return _find(text, wanted) is not None


def excerpt(text: str, wanted: str) -> str:
    """Where `text` holds `wanted`: the sentence, cut where it is long."""
    found = _find(text, wanted)
    flat = _flat(text)
    return flat if found is None else _around(flat, *found.span())


def nearest(text: str, wanted: str) -> str | None:
    """The sentence of `text` that has most in common with `wanted`; None where none has much."""
    words = set(_WORD.findall(wanted.casefold()))
    flat = [_flat(line) for line in text.splitlines()]
    found = [line[start:end] for line in flat for start, end in sentences(line)]
    likely = sorted(found, key=lambda one: -len(words & set(_WORD.findall(one.casefold()))))
    rated = [(_likeness(one, wanted), one) for one in likely[:_MOST_COMPARED]]
    rate, best = max(rated, default=(0.0, ""), key=lambda one: one[0])
    if rate < _LEAST_LIKE:
        return None
    match = SequenceMatcher(None, best.casefold(), wanted.casefold(), autojunk=False).find_longest_match()
    return _around(best, match.a, match.a + match.size)


def _likeness(one: str, wanted: str) -> float:
    """How much of what is wanted stands there, a few letters in a row at least."""
    blocks = SequenceMatcher(None, one.casefold(), wanted.casefold(), autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks if block.size > 2) / len(wanted)


def _find(text: str, wanted: str) -> re.Match[str] | None:
    sought = _as_heard(wanted).strip()
    before = r"(?<!\d)(?<!\d[.,])" if sought[:1].isdigit() else ""
    behind = r"(?!\d)(?![.,]\d)" if sought[-1:].isdigit() else ""
    return re.search(before + re.escape(sought) + behind, _as_heard(text))


def _as_heard(text: str) -> str:
    """As long as the flat text, letter for letter, so that places in one are places in the other."""
    return "".join(_folded(letter) for letter in _flat(text).translate(_SAME))


def _folded(letter: str) -> str:
    lower = letter.lower()
    return lower if len(lower) == 1 else letter


def _flat(text: str) -> str:
    return _SPACE.sub(" ", text).strip()


def _around(text: str, start: int, end: int) -> str:
    """What stands from `start` to `end` with some of the text around it, broken at words."""
    if len(text) <= _WIDEST:
        return text
    middle = (start + min(end, start + _WIDEST)) // 2
    left = max(0, min(middle - _WIDEST // 2, len(text) - _WIDEST))
    cut = text[left : left + _WIDEST]
    head = "…" + cut.partition(" ")[2] if left else cut
    return head.rpartition(" ")[0] + "…" if left + _WIDEST < len(text) else head
