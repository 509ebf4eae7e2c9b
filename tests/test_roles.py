"""A condition tells what its branch is for, in four languages, and what only sounds like it is for nothing."""

from __future__ import annotations

from inspect import unwrap
from pathlib import Path

import pytest
import yaml

from playbook.lint import pattern
from playbook.lint.roles import names_person, plain, roles_in

CASES: dict[str, list[str]] = yaml.safe_load(
    (Path(__file__).parent / "cases" / "roles.yml").read_text("utf-8")
)


@pytest.mark.parametrize(("condition", "expected"), CASES.items())
def test_condition_tells_what_its_branch_is_for(condition: str, expected: list[str]) -> None:
    assert sorted(roles_in(condition)) == sorted(expected)


def test_hints_keep_no_wording_from_being_found(monkeypatch: pytest.MonkeyPatch) -> None:
    hinted = {condition: unwrap(roles_in)(condition) for condition in CASES}
    monkeypatch.setattr(pattern, "holds", lambda known, asked: True)
    monkeypatch.setattr(pattern, "_could_hold", lambda text, telling: True)
    assert {condition: unwrap(roles_in)(condition) for condition in CASES} == hinted


def test_case_accents_and_marks_make_no_other_condition() -> None:
    for one in ("Répondeur", "**repondeur**", "“RÉPONDEUR”.", "If répondeur:", "`repondeur`!"):
        assert plain(one) == "repondeur"


@pytest.mark.parametrize(
    "fact", ["debtor_name", "customer", "patient_name", "kundenname", "nombre", "leadName", "candidate"]
)
def test_fact_names_a_person(fact: str) -> None:
    assert names_person(fact)


@pytest.mark.parametrize(
    "fact", ["company_name", "amount_due", "product_name", "agent_name", "client_plan", "due_date"]
)
def test_fact_names_no_person(fact: str) -> None:
    assert not names_person(fact)
