"""Every rule finds the faults of its case file in all their wordings, and is silent on what only looks like one.

`tests/cases/rules/<rule-name>.yml` holds lists of snippets, `bad` and `good`, wrapped as the manual's examples are. A bad
one may be a mapping: `text`, `marks` (what is marked, in order) and `fixed` (what all its fixes make of it).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from test_rules import CHECKED, _as_playbook, found

from playbook.lint.fixes import apply_fixes
from playbook.lint.rule import Rule
from playbook.source import SourceText

FILES = {path.stem: path for path in (Path(__file__).parent / "cases" / "rules").glob("*.yml")}


def cases(kind: str) -> list[Any]:
    """Each case of a kind with its rule; its test is named for the rule and the number of the case."""
    return [
        pytest.param(rule, case, id=f"{rule.name}-{number}")
        for rule in CHECKED
        if rule.name in FILES
        for number, case in enumerate(yaml.safe_load(FILES[rule.name].read_text(encoding="utf-8"))[kind])
    ]


@pytest.mark.parametrize(("rule", "case"), cases("bad"))
def test_bad_wording_is_found(rule: Rule, case: str | dict[str, Any]) -> None:
    wanted = case if isinstance(case, dict) else {"text": case}
    source = SourceText(_as_playbook(wanted["text"]))
    diagnostics = found(rule, source.text)
    assert diagnostics
    if "marks" in wanted:
        assert [source.slice(one.range) for one in diagnostics] == wanted["marks"]
    if "fixed" in wanted:
        assert apply_fixes(source.text, diagnostics, unsafe=True) == _as_playbook(wanted["fixed"])


@pytest.mark.parametrize(("rule", "case"), cases("good"))
def test_good_wording_is_not_found(rule: Rule, case: str) -> None:
    assert [*map(str, found(rule, _as_playbook(case)))] == []


def test_every_case_file_bears_the_name_of_a_rule() -> None:
    assert set(FILES) <= {rule.name for rule in CHECKED}
