"""Findings below the name of their file, in columns."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.checking import Checked
from playbook.diagnostics import Diagnostic
from playbook.reporters import Report
from playbook.reporters.places import NO_FILE
from playbook.terminal import paint, visible, wrapped

_LEAST_ROOM = 24


def report(report: Report) -> str:
    """Lines and columns count from one. Columns are as wide as the widest of the run needs."""
    found = [one for _, one in report]
    places = max((len(_place(one)) for one in found), default=0)
    severities = max((len(one.severity) for one in found), default=0)
    codes = max((len(one.code) for one in found), default=0)
    return "\n\n".join(
        "\n".join([_title(checked), *_rows(checked, (places, severities, codes), report.columns)])
        for checked in report.files
        if checked.diagnostics
    )


def _title(checked: Checked) -> str:
    return paint("title", visible(checked.diagnostics[0].path or NO_FILE))


def _rows(checked: Checked, widths: tuple[int, int, int], columns: int | None) -> Iterator[str]:
    places, severities, codes = widths
    begin = places + severities + codes + 8  # the blanks before and between the columns
    room = None if columns is None else max(columns - begin, _LEAST_ROOM)
    for one in checked.diagnostics:
        place = paint("dim", f"{_place(one):>{places}}")
        severity = paint(one.severity, f"{one.severity:<{severities}}")
        message = wrapped(visible(one.message), room)
        yield f"  {place}  {severity}  {one.code:<{codes}}  " + f"\n{' ' * begin}".join(message)


def _place(one: Diagnostic) -> str:
    return f"{one.range.start.line + 1}:{one.range.start.column + 1}"
