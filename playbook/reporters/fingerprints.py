"""A name for each finding that stays the same when lines above it come or go, so that services can follow it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from playbook.checking import Checked
from playbook.diagnostics import Diagnostic
from playbook.lint.baseline import fingerprint
from playbook.reporters import Report


def followed(report: Report) -> Iterator[tuple[Checked, Diagnostic, str]]:
    """Each finding with `checksum:occurrence`; the same rule on the same words of a file counts up from one."""
    seen: Counter[tuple[str | None, str]] = Counter()
    for checked, one in report:
        checksum = fingerprint(checked.source, one)
        seen[one.path, checksum] += 1
        yield checked, one, f"{checksum}:{seen[one.path, checksum]}"
