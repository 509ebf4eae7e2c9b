"""Diagnostics as JSON holds them, there and back. Positions count from zero."""

from __future__ import annotations

from typing import Any

from playbook.diagnostics import Diagnostic, Fix, Related
from playbook.source import Position, Range, TextEdit

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


def from_data(data: Data) -> Diagnostic:
    """The diagnostic that `to_data` wrote; KeyError or TypeError where it did not."""
    return Diagnostic(
        data["code"],
        data["name"],
        data["severity"],
        data["message"],
        range_from_data(data["range"]),
        data["path"],
        _fix_from_data(data["fix"]) if data["fix"] else None,
        tuple(
            Related(other["message"], range_from_data(other["range"]), other["path"])
            for other in data["related"]
        ),
    )


def range_to_data(place: Range) -> Data:
    start, end = place.start, place.end
    return {
        "start": {"line": start.line, "column": start.column},
        "end": {"line": end.line, "column": end.column},
    }


def range_from_data(data: Data) -> Range:
    return Range(Position(**data["start"]), Position(**data["end"]))


def _fix_to_data(fix: Fix) -> Data:
    edits = [{"range": range_to_data(edit.range), "new_text": edit.new_text} for edit in fix.edits]
    return {"message": fix.message, "safe": not fix.unsafe, "edits": edits}


def _fix_from_data(data: Data) -> Fix:
    edits = tuple(TextEdit(range_from_data(edit["range"]), edit["new_text"]) for edit in data["edits"])
    return Fix(data["message"], edits, unsafe=not data["safe"])
