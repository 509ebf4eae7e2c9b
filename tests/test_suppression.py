"""Comments for the linter: what they speak of, and what becomes of those that nobody needs."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from playbook.lint.fixes import apply_fixes
from playbook.lint.linter import lint
from playbook.lint.registry import RULES
from playbook.source import SourceText

CASES = yaml.safe_load((Path(__file__).parent / "cases" / "suppression.yml").read_text("utf-8"))
CODES = ("SP310", "ST106", "ST114")
CHOSEN = [rule for rule in RULES if rule.code in CODES]


def reported(text: str) -> list[str]:
    return [f"{one.range.start.line + 1} {one.code}" for one in lint(SourceText.of(text), CHOSEN)]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_what_is_reported(case: dict[str, str | list[str]]) -> None:
    assert reported(str(case["text"])) == case["reported"]


@pytest.mark.parametrize("case", [case for case in CASES if "fixed" in case], ids=lambda case: case["name"])
def test_fix_takes_out_what_nobody_needs(case: dict[str, str]) -> None:
    rules = [rule for rule in CHOSEN if rule.code == "ST114"]
    found = [one for one in lint(SourceText.of(case["text"]), CHOSEN) if one.code == rules[0].code]
    assert apply_fixes(case["text"], found) == case["fixed"]
