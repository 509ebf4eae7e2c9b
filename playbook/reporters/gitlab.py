"""A code quality report, which GitLab shows in merge requests."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from playbook.diagnostics import Diagnostic, Severity
from playbook.reporters import Report
from playbook.reporters.documents import json_text
from playbook.reporters.fingerprints import followed
from playbook.reporters.places import last_line, name

_SEVERITIES: dict[Severity, str] = {"error": "major", "warning": "minor", "info": "info"}


def report(report: Report) -> str:
    """Lines count from one."""
    return json_text([_entry(one, name(one.path, report.root), mark) for _, one, mark in followed(report)])


def _entry(one: Diagnostic, path: str, mark: str) -> dict[str, Any]:
    """GitLab wants a fingerprint that no other finding of the whole report has, hence the path in it."""
    unique = sha256(f"{path}:{mark}".encode("utf-8", "surrogatepass")).hexdigest()[:32]
    lines = {"begin": one.range.start.line + 1, "end": last_line(one.range) + 1}
    return {
        "description": one.message,
        "check_name": f"{one.code} {one.name}",
        "fingerprint": unique,
        "severity": _SEVERITIES[one.severity],
        "location": {"path": path, "lines": lines},
    }
