"""Putting the edits of fixes into a text."""

from __future__ import annotations

from collections.abc import Iterable

from playbook.diagnostics import Diagnostic, Fix
from playbook.source import SourceText


def apply_fixes(text: str, diagnostics: Iterable[Diagnostic], *, unsafe: bool = False) -> str:
    """`text`, without a byte-order mark, after one pass over the fixes; of those that overlap only the first is applied."""
    source = SourceText(text)
    chosen: list[tuple[int, int, str]] = []
    for fix in _wanted(diagnostics, unsafe):
        edits = sorted(
            (source.offset(edit.range.start), source.offset(edit.range.end), edit.new_text)
            for edit in fix.edits
        )
        if not any(_overlap(edit, other) for edit in edits for other in chosen):
            chosen += edits
    for start, end, new_text in sorted(chosen, reverse=True):
        text = text[:start] + new_text + text[end:]
    return text


def _wanted(diagnostics: Iterable[Diagnostic], unsafe: bool) -> list[Fix]:
    """Each fix once, though more than one diagnostic may offer it."""
    fixes = (one.fix for one in diagnostics if one.fix is not None and (unsafe or not one.fix.unsafe))
    return [*dict.fromkeys(fixes)]


def _overlap(edit: tuple[int, int, str], other: tuple[int, int, str]) -> bool:
    """Two insertions at one place overlap: nobody has said which comes first."""
    if edit[:2] == other[:2]:
        return True
    return edit[0] < other[1] and other[0] < edit[1]
