"""Putting the edits of fixes into a text."""

from __future__ import annotations

from collections.abc import Iterable

from playbook.diagnostics import Diagnostic, Fix
from playbook.source import SourceText

_Edit = tuple[int, int, str]


def apply_fixes(text: str, diagnostics: Iterable[Diagnostic], *, unsafe: bool = False) -> str:
    """`text`, without a byte-order mark, after one pass over the fixes; of those that overlap only the first is applied."""
    source = SourceText(text)
    fixes = dict.fromkeys(one.fix for one in fixed_at_once(source, diagnostics, unsafe=unsafe) if one.fix)
    edits = [edit for fix in fixes for edit in _edits(source, fix)]
    for start, end, new_text in sorted(edits, reverse=True):
        text = text[:start] + new_text + text[end:]
    return text


def fixed_at_once(
    source: SourceText, diagnostics: Iterable[Diagnostic], *, unsafe: bool = False
) -> list[Diagnostic]:
    """Those that one pass puts right; more than one may offer the same fix."""
    fixed, fixes, taken = [], set[Fix](), list[_Edit]()
    for one in diagnostics:
        if one.fix is None or (one.fix.unsafe and not unsafe):
            continue
        if one.fix not in fixes:
            edits = _edits(source, one.fix)
            if any(_overlap(edit, other) for edit in edits for other in taken):
                continue
            fixes.add(one.fix)
            taken += edits
        fixed.append(one)
    return fixed


def _edits(source: SourceText, fix: Fix) -> list[_Edit]:
    return sorted(
        (source.offset(edit.range.start), source.offset(edit.range.end), edit.new_text) for edit in fix.edits
    )


def _overlap(edit: _Edit, other: _Edit) -> bool:
    """Two insertions at one place overlap: nobody has said which comes first."""
    if edit[:2] == other[:2]:
        return True
    return edit[0] < other[1] and other[0] < edit[1]
