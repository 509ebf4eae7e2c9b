"""With what a file is checked: which rules, what they may assume, and how bad each finding is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from playbook.diagnostics import Severity
from playbook.lint.options import DEFAULTS, Options
from playbook.lint.registry import RULES
from playbook.lint.rule import Rule
from playbook.records import dataclass


@dataclass(frozen=True, slots=True)
class Policy:
    """`severities` go before those of the rules, by code."""

    rules: tuple[Rule, ...] = RULES
    options: Options = DEFAULTS
    severities: Mapping[str, Severity] = field(default_factory=dict)


EVERYTHING = Policy()
