"""A comparison for programs. Positions count from 0."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from playbook.comparison import Change, Side
from playbook.comparison.reports import Report


def report(report: Report) -> str:
    document = {
        "old": report.old,
        "new": report.new,
        "summary": report.counts(),
        "changes": [_change(change) for change in report.comparison.changes],
        "prompts": [
            {
                "script": one.script,
                "with_task": one.with_task,
                "before": one.before,
                "after": one.after,
                "diff": "\n".join(one.diff()),
            }
            for one in report.prompts
        ],
    }
    return json.dumps(document, ensure_ascii=False, indent=2)


def _change(change: Change) -> Mapping[str, Any]:
    return {
        "kind": change.kind,
        "level": change.level,
        "script": change.script,
        "subject": change.subject,
        "message": change.message,
        "before": _side(change.before),
        "after": _side(change.after),
    }


def _side(side: Side | None) -> Mapping[str, Any] | None:
    if side is None:
        return None
    start, end = side.range.start, side.range.end
    return {
        "text": side.text,
        "path": side.path,
        "range": {
            "start": {"line": start.line, "column": start.column},
            "end": {"line": end.line, "column": end.column},
        },
    }
