"""A line for each finding, as compilers write it: `file:line:column: CODE message`."""

from __future__ import annotations

from playbook.reporters import Report


def report(report: Report) -> str:
    """Lines and columns count from one."""
    return "\n".join(
        f"{one.path or '<text>'}:{one.range.start.line + 1}:{one.range.start.column + 1}: "
        f"{one.severity}: {one.message} [{one.code} {one.name}]"
        for _, one in report
    )
