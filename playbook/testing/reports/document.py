"""What came of tests, for programs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from playbook.testing.coverage import Coverage, percent
from playbook.testing.running import Outcome, Result


def document(results: Iterable[Result], covered: Sequence[Coverage] | None) -> dict[str, Any]:
    """Everything, ready for JSON. Lines and columns count from zero."""
    found: dict[str, Any] = {
        "files": [
            {
                "path": str(result.path),
                "faults": [*result.faults],
                "cases": [_case(outcome) for outcome in result.outcomes],
            }
            for result in results
        ]
    }
    if covered is not None:
        found["coverage"] = {"percent": round(percent(covered), 1), "scripts": [*map(_script, covered)]}
    return found


def _case(outcome: Outcome) -> dict[str, Any]:
    start = outcome.file.position(*outcome.trial.at)
    return {
        "name": outcome.trial.name,
        "script": outcome.trial.script,
        "line": start.line,
        "column": start.column,
        "passed": not outcome.failures,
        "failures": [
            {
                "expectation": "/".join(map(str, failure.steps)),
                "line": outcome.position_of(failure).line,
                "column": outcome.position_of(failure).column,
                "message": failure.message,
                "found": [*failure.found],
            }
            for failure in outcome.failures
        ],
    }


def _script(one: Coverage) -> dict[str, Any]:
    counts = {
        kind: {
            "total": count.total,
            "covered": count.covered,
            "missing": [{"name": item.name, "line": item.range.start.line} for item in count.missing],
        }
        for kind, count in one.counts.items()
    }
    return {"path": one.path, "script": one.script, **counts}
