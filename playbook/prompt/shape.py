"""What the form of a prompt depends on, apart from its playbook."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Shape:
    """`missing_…` are the names to do without, `facts` those of the data block in their order."""

    layout: str | Path
    missing_facts: tuple[str, ...] = ()
    missing_variables: tuple[str, ...] = ()
    has_agent: bool = False
    has_escalation: bool = False
    facts: tuple[str, ...] = ()
