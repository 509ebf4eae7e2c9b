"""Which rules a run looks with."""

from __future__ import annotations

import pytest

from playbook.lint.registry import RULES
from playbook.lint.selection import UnknownRule, find_rule, select


def codes(*chosen: str, without: tuple[str, ...] = ()) -> set[str]:
    return {rule.code for rule in select(chosen or None, without)}


def test_everything_unless_something_is_chosen() -> None:
    assert codes() == codes("ALL") == {rule.code for rule in RULES}


@pytest.mark.parametrize("name", ["BR405", "br405", "missing-stop-calling", "Missing-Stop-Calling"])
def test_a_code_or_a_name_in_any_case(name: str) -> None:
    assert codes(name) == {"BR405"}
    assert "BR405" not in codes(without=(name,))


def test_the_beginning_of_a_code_stands_for_all_with_it() -> None:
    assert codes("BR") == {rule.code for rule in RULES if rule.code.startswith("BR")}
    assert codes("BR41") == {rule.code for rule in RULES if rule.code.startswith("BR41")}


def test_the_longer_name_goes_before_the_shorter() -> None:
    assert "BR405" not in codes("BR", without=("BR405",))
    assert codes("BR405", without=("BR",)) == {"BR405"}
    assert codes("BR", without=("BR",)) == set()
    assert codes("ALL", without=("ALL",)) == set()


def test_all_unknown_names_are_told_at_once() -> None:
    with pytest.raises(UnknownRule) as raised:
        select(["BR405x", "SP"], ["mising-voicemail", ""])
    assert str(raised.value).splitlines() == [
        'no rule is named "BR405x"; did you mean "BR405"? (see: playbook rule)',
        'no rule is named "mising-voicemail"; did you mean "missing-voicemail"? (see: playbook rule)',
        'no rule is named "" (see: playbook rule)',
    ]


def test_one_rule_by_code_or_name() -> None:
    assert find_rule("sp303") is find_rule("spoken-url")
    with pytest.raises(UnknownRule, match="did you mean"):
        find_rule("SP3033")
