"""Workflow commands, of which GitHub Actions makes annotations beside the lines of a pull request."""

from __future__ import annotations

from collections import Counter

from playbook.diagnostics import Diagnostic, Severity
from playbook.reporters import Report
from playbook.reporters.places import last_line, name
from playbook.terminal import visible

_COMMANDS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "notice"}
# GitHub annotates so many of each kind in a step, and leaves the others in the log without a word.
_CAP = 10


def report(report: Report) -> str:
    """Lines and columns count from one. Where there are more than GitHub shows, the first command says so."""
    found = [one for _, one in report]
    return "\n".join([*_overflow(found), *(_command(one, report) for one in found)])


def _overflow(found: list[Diagnostic]) -> list[str]:
    """First, since GitHub shows no more than the first of the notices either."""
    counts = Counter(_COMMANDS[one.severity] for one in found)
    if all(count <= _CAP for count in counts.values()):
        return []
    shown = {kind: _CAP - (kind == "notice") for kind in counts}
    hidden = sum(max(count - shown[kind], 0) for kind, count in counts.items())
    return [
        f"::notice title=playbook::{hidden} of {len(found)} findings have no annotation, "
        f"since GitHub shows {_CAP} of a kind for each step; all of them stand in the log."
    ]


def _command(one: Diagnostic, report: Report) -> str:
    properties = {**_place(one, report), "title": f"{one.code} {one.name}"}
    told = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items())
    return f"::{_COMMANDS[one.severity]} {told}::{_data(one.message)}"


def _place(one: Diagnostic, report: Report) -> dict[str, object]:
    """GitHub takes columns of one line only; a text without a file has no place."""
    if one.path is None:
        return {}
    start, end = one.range.start, one.range.end
    lines = {"file": name(one.path, report.root), "line": start.line + 1, "endLine": last_line(one.range) + 1}
    if start.line != end.line:
        return lines
    return {**lines, "col": start.column + 1, "endColumn": end.column + 1}


def _data(text: str) -> str:
    return visible(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"))


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
