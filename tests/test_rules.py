"""Every rule's manual page is true: its bad examples are found, its good ones are not, its fixes turn one into the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from playbook.diagnostics import Diagnostic
from playbook.lint.fixes import apply_fixes
from playbook.lint.linter import lint
from playbook.lint.registry import RULES
from playbook.lint.rule import Rule
from playbook.source import SourceText

FOLDER = Path(__file__).parent.parent / "playbook" / "lint" / "rules"
CHECKED = [
    rule
    for rule in RULES
    if rule.scope != "run" and (FOLDER / rule.group / f"{rule.function_name}.py").exists()
]

_EXAMPLE = re.compile(r"^(`{3,4})markdown\n(.*?)^\1$", re.MULTILINE | re.DOTALL)


def examples(rule: Rule, heading: str) -> list[str]:
    """The examples under one heading of the manual page; one without headings of its own is part of a script."""
    _, found, rest = rule.manual.partition(f"\n## {heading}\n")
    section = re.split(r"^## (?:Bad|Good)$", rest, maxsplit=1, flags=re.MULTILINE)[0] if found else ""
    return [_as_playbook(match[2]) for match in _EXAMPLE.finditer(section)]


def _as_playbook(text: str) -> str:
    if re.search(r"^#{1,3} ", text, re.MULTILINE):
        return text
    heading = "" if re.search(r"^#### ", text, re.MULTILINE) else "#### example\n\n"
    return f"## Outbound Mode\n\n### Script profiles\n\n{heading}{text}"


def found(rule: Rule, text: str) -> list[Diagnostic]:
    return [*lint(SourceText.of(text), rules=[rule])]


def bad_examples() -> Iterator[tuple[Rule, int, str]]:
    for rule in CHECKED:
        for number, text in enumerate(examples(rule, "Bad")):
            yield rule, number, text


def good_examples() -> Iterator[tuple[Rule, int, str]]:
    for rule in CHECKED:
        for number, text in enumerate(examples(rule, "Good")):
            yield rule, number, text


def named(value: object) -> str:
    return value.name if isinstance(value, Rule) else str(value) if isinstance(value, int) else "text"


@pytest.mark.parametrize("rule", CHECKED, ids=named)
def test_manual_page_has_bad_and_good_examples(rule: Rule) -> None:
    assert examples(rule, "Bad") or rule.name == "oversized-file"  # one of 256 KiB would not fit on a page
    assert examples(rule, "Good")


@pytest.mark.parametrize(("rule", "number", "text"), [*bad_examples()], ids=named)
def test_bad_example_is_found(rule: Rule, number: int, text: str) -> None:
    assert found(rule, text)


@pytest.mark.parametrize(("rule", "number", "text"), [*good_examples()], ids=named)
def test_good_example_is_not_found(rule: Rule, number: int, text: str) -> None:
    assert [*map(str, found(rule, text))] == []


@pytest.mark.parametrize(
    ("rule", "number", "text"), [case for case in bad_examples() if case[0].fixes != "never"], ids=named
)
def test_fix_turns_bad_into_good(rule: Rule, number: int, text: str) -> None:
    """Where a finding has a fix, the good example of the same number is what comes out."""
    fixed = apply_fixes(text, found(rule, text), unsafe=True)
    if fixed == text:
        pytest.skip("this one has no fix")
    assert fixed == examples(rule, "Good")[number]
    assert not found(rule, fixed)


@pytest.mark.parametrize("rule", [rule for rule in CHECKED if rule.fixes != "never"], ids=named)
def test_a_rule_that_fixes_has_an_example_with_its_fix(rule: Rule) -> None:
    fixes = [one.fix for text in examples(rule, "Bad") for one in found(rule, text) if one.fix]
    assert fixes
    assert all(fix.unsafe == (rule.fixes == "unsafe") for fix in fixes)


@pytest.mark.parametrize("rule", CHECKED, ids=named)
def test_finding_marks_a_place_in_the_text(rule: Rule) -> None:
    for text in examples(rule, "Bad"):
        source = SourceText.of(text)
        for one in found(rule, text):
            assert source.position(source.offset(one.range.start)) == one.range.start
            assert source.offset(one.range.end) <= len(source.text)


def test_registry_and_folder_hold_the_same_rules() -> None:
    files = {path.relative_to(FOLDER).with_suffix("").as_posix() for path in FOLDER.glob("*/[a-z]*.py")}
    assert files == {f"{rule.group}/{rule.function_name}" for rule in RULES}


def test_codes_and_names_are_unique_and_in_order() -> None:
    codes = [rule.code for rule in RULES]
    prefixes = [code[:2] for code in codes]
    assert len(set(codes)) == len({rule.name for rule in RULES}) == len(codes)
    for prefix in dict.fromkeys(prefixes):
        assert [code for code in codes if code.startswith(prefix)] == sorted(
            code for code in codes if code.startswith(prefix)
        )
