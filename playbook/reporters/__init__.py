"""What a run found, in the words of people and of programs: a file for each format, imported when it is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from playbook.diagnostics import Diagnostic
from playbook.records import dataclass

if TYPE_CHECKING:
    from playbook.checking import Checked

# Every format, with what it is for. Each is a file here with a function `report(Report) -> str`.
FORMATS = {
    "full": "each finding with its lines, for people",
    "concise": "a line each, for people and editors",
    "grouped": "by file, for people",
    "json": "one JSON array",
    "json-lines": "a JSON object a line",
    "sarif": "SARIF 2.1.0, for GitHub code scanning",
    "github": "workflow commands, for annotations on GitHub",
    "gitlab": "a code quality report, for GitLab",
    "junit": "JUnit XML, for most CI systems",
    "rdjson": "reviewdog's format, with suggestions",
}
FOR_PEOPLE = frozenset(("full", "concise", "grouped"))


@dataclass(frozen=True, slots=True)
class Report:
    """All files of a run, in its order.

    `root` is the folder that formats with relative paths count from; without it paths stay as they are. `columns`
    is how wide a format for people may be. These paint; whoever prints takes the colours off where none are wanted.
    """

    files: tuple[Checked, ...]
    root: Path | None = None
    columns: int | None = None

    def __iter__(self) -> Iterator[tuple[Checked, Diagnostic]]:
        for checked in self.files:
            for diagnostic in checked.diagnostics:
                yield checked, diagnostic


def write(report: Report, form: str) -> str:
    """The report in one of the formats."""
    module = import_module(f"playbook.reporters.{form.replace('-', '_')}")
    text: str = module.report(report)
    return text
