"""The linter is silent on scripts that are good, and finds in scripts that are not exactly what is wrong with them."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from playbook.diagnostics import Diagnostic
from playbook.lint.linter import lint
from playbook.lint.registry import RULES
from playbook.lint.rule import Rule
from playbook.source import SourceText

ROOT = Path(__file__).parent.parent
CASES = Path(__file__).parent / "cases"
SEED = ROOT / "examples" / "protocols" / "dojo-voice-agent-playbook.md"
GOOD = sorted((CASES / "good").glob("*.md"))
FAULTY = sorted((CASES / "faulty").glob("*.md"))
SHIPPED = sorted({*(ROOT / "profiles").rglob("*.md"), *(ROOT / "examples").rglob("*.md")} - {SEED})

# No file of 256 KiB, and none that is not UTF-8, would stand well among the cases.
ELSEWHERE = {"ST113", "ST115"}

_EXPECTED = re.compile(r"<!-- expect: ([A-Z0-9, ]+) -->")


def source_of(path: Path) -> SourceText:
    return SourceText.of(path.read_bytes().decode("utf-8"))


def told(path: Path) -> list[str]:
    """What the linter says of a file, as a person would note it down: line, code, severity and message."""
    return [_line(one) for one in lint(source_of(path))]


def _line(one: Diagnostic) -> str:
    start = one.range.start
    return f"{start.line + 1}:{start.column + 1} {one.code} {one.severity}: {one.message}"


def expected(source: SourceText) -> set[tuple[int, str]]:
    """Line and code of every fault that a comment `expect: CODE` tells of; several codes are separated by commas."""
    return {
        (number, code.strip())
        for number, line in enumerate(source.lines, 1)
        for match in _EXPECTED.finditer(line)
        for code in match[1].split(",")
    }


def named(path: Path) -> str:
    return path.stem


@pytest.mark.parametrize("path", GOOD, ids=named)
def test_good_script_has_no_error_and_no_warning(path: Path) -> None:
    assert [line for line in told(path) if " info: " not in line] == []


@pytest.mark.parametrize("path", SHIPPED, ids=named)
def test_shipped_script_has_no_error_and_no_warning(path: Path) -> None:
    assert [line for line in told(path) if " info: " not in line] == []


def test_seed_is_told_its_true_weaknesses_and_nothing_else() -> None:
    assert told(SEED) == (CASES / "seed-report.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("path", FAULTY, ids=named)
def test_every_fault_is_found_where_it_stands_and_nothing_else(path: Path) -> None:
    source = source_of(path)
    found = {(one.range.start.line + 1, one.code) for one in lint(source)}
    assert sorted(found) == sorted(expected(source))


@pytest.mark.parametrize(
    "rule", [rule for rule in RULES if rule.code not in ELSEWHERE], ids=lambda rule: rule.name
)
def test_every_rule_has_two_faults_to_find(rule: Rule) -> None:
    counts = Counter(code for path in FAULTY for _, code in expected(source_of(path)))
    assert counts[rule.code] >= 2


def test_there_are_good_scripts_enough_to_cry_wolf_at() -> None:
    languages = Counter(path.stem.partition("-")[0] for path in GOOD)
    assert len(GOOD) >= 26
    assert languages["de"] >= 5
    assert languages["fr"] >= 4
    assert languages["es"] >= 4
