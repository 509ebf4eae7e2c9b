"""From one text to another in edits as small as they can be: an editor keeps its cursors and folds where nothing changes."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher

from playbook.source import Position, Range, SourceText, TextEdit

# Comparing takes the square of the lines; above this, what changed is replaced as one block.
_MOST_LINES = 4_000


def edits_between(before: SourceText, after: str) -> list[TextEdit]:
    """What makes `after` of a text, line by line."""
    old, new = before.text.splitlines(keepends=True), after.splitlines(keepends=True)
    top = _alike(old, new)
    bottom = _alike(old[top:][::-1], new[top:][::-1])
    middle, replaced = new[top : len(new) - bottom], old[top : len(old) - bottom]
    start = sum(map(len, old[:top]))
    return [_edit(before, start, *hunk) for hunk in _hunks(replaced, middle)]


def _alike(some: list[str], others: list[str]) -> int:
    """How many lines both begin with."""
    for count, (one, other) in enumerate(zip(some, others, strict=False)):
        if one != other:
            return count
    return min(len(some), len(others))


def _hunks(old: list[str], new: list[str]) -> Iterator[tuple[int, int, str]]:
    """Offsets in the old text from where to where, and what stands there in the new one."""
    if len(old) + len(new) > _MOST_LINES:
        yield 0, sum(map(len, old)), "".join(new)
        return
    for tag, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            at = sum(map(len, old[:i]))
            yield at, at + sum(map(len, old[i:j])), "".join(new[k:m])


def _edit(before: SourceText, start: int, begin: int, end: int, text: str) -> TextEdit:
    places: list[Position] = [before.position(start + offset) for offset in (begin, end)]
    return TextEdit(Range(*places), text)
