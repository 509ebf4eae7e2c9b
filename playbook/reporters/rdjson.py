"""The Reviewdog Diagnostic Format, with fixes as suggestions that a reviewer can accept."""

from __future__ import annotations

from typing import Any

from playbook.diagnostics import SEVERITIES, Diagnostic, Fix
from playbook.reporters import Report
from playbook.reporters.after import edited
from playbook.reporters.documents import json_text
from playbook.reporters.places import bytes_before, name
from playbook.source import Position, Range, SourceText

Data = dict[str, Any]


def report(report: Report) -> str:
    """Lines count from one, columns from one in bytes of UTF-8."""
    found = [_diagnostic(one, checked.source, name(one.path, report.root)) for checked, one in report]
    worst = min((SEVERITIES.index(one.severity) for _, one in report), default=-1)
    return json_text(
        {"source": {"name": "playbook"}, "severity": SEVERITIES[worst].upper(), "diagnostics": found}
    )


def _diagnostic(one: Diagnostic, source: SourceText | None, path: str) -> Data:
    told: Data = {
        "message": one.message,
        "location": {"path": path, "range": _range(source, one.range)},
        "severity": one.severity.upper(),
        "code": {"value": one.code},
    }
    if one.fix is not None and source is not None:
        told["suggestions"] = [_suggestion(source, one.fix)]
    return told


def _suggestion(source: SourceText, fix: Fix) -> Data:
    """One, whatever the number of edits: they belong together, and suggestions are taken one by one."""
    start = min(edit.range.start for edit in fix.edits)
    end = max(edit.range.end for edit in fix.edits)
    place = Range(start, end)
    return {"range": _range(source, place), "text": edited(source, place, fix.edits)}


def _range(source: SourceText | None, place: Range) -> Data:
    return {"start": _position(source, place.start), "end": _position(source, place.end)}


def _position(source: SourceText | None, position: Position) -> Data:
    return {"line": position.line + 1, "column": bytes_before(source, position) + 1}
