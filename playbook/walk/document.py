"""A walk as data, ready for JSON."""

from __future__ import annotations

from typing import Any

from playbook.walk.walking import Step, Walk


def document(walk: Walk) -> dict[str, Any]:
    """Every step with its lines and seconds, what may be chosen next, and how long the call may last."""
    duration = walk.profile.duration
    return {
        "script": walk.profile.name,
        "steps": [_step(step) for step in walk.steps],
        "choices": [branch.condition for branch in walk.choices],
        "ended": walk.ended,
        "seconds": round(walk.seconds, 1),
        "duration": {
            "min_seconds": duration.min_seconds if duration else None,
            "max_seconds": duration.max_seconds if duration else None,
        },
    }


def _step(step: Step) -> dict[str, Any]:
    return {
        "script": step.script,
        "branch": [branch.condition for branch in step.way],
        "lines": [
            {"kind": line.kind, "text": line.text, "action": line.action, "seconds": round(line.seconds, 1)}
            for line in step.lines
        ],
    }
