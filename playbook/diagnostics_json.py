"""Diagnostics as JSON holds them. Positions count from zero."""

from __future__ import annotations

from typing import Any

from playbook.diagnostics import Diagnostic, Fix
from playbook.source import Range

Data = dict[str, Any]


def to_data(diagnostic: Diagnostic) -> Data:
    return {
        "code": diagnostic.code,
        "name": diagnostic.name,
        "severity": diagnostic.severity,
        "message": diagnostic.message,
        "path": diagnostic.path,
        "range": range_to_data(diagnostic.range),
        "fix": _fix_to_data(diagnostic.fix) if diagnostic.fix else None,
        "related": [
            {"message": other.message, "path": other.path, "range": range_to_data(other.range)}
            for other in diagnostic.related
        ],
    }


def range_to_data(place: Range) -> Data:
    start, end = place.start, place.end
    return {
        "start": {"line": start.line, "column": start.column},
        "end": {"line": end.line, "column": end.column},
    }


def _fix_to_data(fix: Fix) -> Data:
    edits = [{"range": range_to_data(edit.range), "new_text": edit.new_text} for edit in fix.edits]
    return {"message": fix.message, "safe": not fix.unsafe, "edits": edits}
