"""What a rule says of a text: where, what, how bad, and what would put it right."""

from __future__ import annotations

from typing import Literal

from playbook.records import dataclass
from playbook.source import Range, TextEdit

Severity = Literal["error", "warning", "info"]

# From the worst down.
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")


@dataclass(frozen=True, slots=True)
class Fix:
    """Edits of one file that belong together: all of them or none.

    A safe one keeps the meaning; `unsafe` ones are applied only when asked for. `message` tells what it does:
    `write {facts.name}`.
    """

    message: str
    edits: tuple[TextEdit, ...]
    unsafe: bool = False


@dataclass(frozen=True, slots=True)
class Related:
    """A second place that explains the first: `declared here`. `path` is None in the file of the diagnostic."""

    message: str
    range: Range
    path: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule yields. `severity` is None where it is that of the rule."""

    range: Range
    message: str
    fix: Fix | None = None
    related: tuple[Related, ...] = ()
    severity: Severity | None = None


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A finding with the name of its rule and its file; `path` is None for text without a file.

    The range counts from zero: lines, and columns in code points.
    """

    code: str
    name: str
    severity: Severity
    message: str
    range: Range
    path: str | None = None
    fix: Fix | None = None
    related: tuple[Related, ...] = ()
