"""A JSON object a line for each finding, for programs that read as they go. Positions count from zero."""

from __future__ import annotations

from playbook.diagnostics_json import to_data
from playbook.reporters import Report
from playbook.reporters.documents import json_text


def report(report: Report) -> str:
    return "\n".join(json_text(to_data(one), indent=None) for _, one in report)
