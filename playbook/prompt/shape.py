"""What the form of a prompt depends on, apart from its playbook."""

from __future__ import annotations

from pathlib import Path

from playbook.records import dataclass


@dataclass(frozen=True, slots=True)
class Shape:
    """`facts` are those of the data block in their order, `missing_…` the names to do without.

    `slots` are the keys of all values in the order in which a call brings them.
    """

    layout: str | Path
    facts: tuple[str, ...]
    missing_facts: tuple[str, ...]
    missing_variables: tuple[str, ...]
    has_agent: bool
    has_escalation: bool
    slots: tuple[str, ...]
