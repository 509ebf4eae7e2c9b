"""A line for each finding, as compilers write it, so that editors find the place: `file:line:column: severity: message`."""

from __future__ import annotations

from playbook.reporters import Report
from playbook.reporters.places import NO_FILE
from playbook.terminal import paint, visible


def report(report: Report) -> str:
    """Lines and columns count from one."""
    return "\n".join(
        f"{paint('title', visible(one.path or NO_FILE))}:{one.range.start.line + 1}:{one.range.start.column + 1}: "
        f"{paint(one.severity, one.severity)}: {visible(one.message)} {paint('dim', f'[{one.code} {one.name}]')}"
        for _, one in report
    )
