"""One JSON array of all findings, for programs. Positions count from zero."""

from __future__ import annotations

from playbook.diagnostics_json import to_data
from playbook.reporters import Report
from playbook.reporters.documents import json_text


def report(report: Report) -> str:
    return json_text([to_data(one) for _, one in report])
