"""Comments for the linter: what they speak of, and what becomes of those that nobody needs."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from playbook.diagnostics import Diagnostic
from playbook.lint.fixes import apply_fixes
from playbook.lint.linter import lint
from playbook.lint.registry import RULES
from playbook.lint.script import File
from playbook.lint.suppression import Comment, read_comments, suppress
from playbook.parser import read
from playbook.source import Position, Range, SourceText

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


# What a comment speaks of, line by line, counted from zero.


def comments(text: str) -> list[Comment]:
    source = SourceText.of(text)
    return read_comments(File(source, read(source)))


IGNORE = "<!-- playbook: ignore BR405 -->"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (f"{IGNORE}\n\na\nb\n\nc\n", range(2, 4)),
        (f"{IGNORE} and words\n\nbelow\n", range(2, 3)),
        (f"a {IGNORE}\n\nbelow\n", range(1)),
        (f"above\n\na {IGNORE}\n\nbelow\n", range(2, 3)),
        (f"```\ncode\n```\n\na {IGNORE}\n", range(4, 5)),
        (f"> {IGNORE}\n> quoted\n", range(1, 2)),
        (f"- a\n\n  {IGNORE}\n\n  of the item\n- b\n", range(4, 5)),
        (f"{IGNORE}\n\n<!-- another\nof two lines -->\n\nbelow\n", range(5, 6)),
        (f"{IGNORE}\n\n<!-- one --> and words\n\nbelow\n", range(2, 3)),
        (f"{IGNORE}\n\n<!-- one --> between <!-- two -->\n\nbelow\n", range(2, 3)),
        (f"{IGNORE}\n```\ncode\n```\n", range(1, 4)),
        (f"{IGNORE}\n\nan arrow -->\n", range(2, 3)),
    ],
)
def test_lines_that_a_comment_speaks_of(text: str, lines: range) -> None:
    [one] = comments(text)
    assert (one.lines, one.fault) == (lines, None)


@pytest.mark.parametrize("text", [f"a\n\n    {IGNORE}\n", f"```\n{IGNORE}\n```\n", f"`{IGNORE}`\n"])
def test_a_comment_in_code_is_an_example(text: str) -> None:
    assert comments(text) == []


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        (": ignore BR405", "nothing stands below it"),
        (": ignore-profile BR405", "ignore-profile stands in no script"),
        (": ignore", "ignore names no rule, such as ignore BR405"),
        (": ignore-file -- BR405", "ignore-file names no rule, such as ignore-file BR405"),
        (": skip BR405", '"skip" is none of ignore, ignore-profile, ignore-file'),
        (" ignore BR405", 'a colon is missing behind "playbook"'),
    ],
)
def test_what_is_wrong_with_a_comment_is_said(said: str, fault: str) -> None:
    assert [one.fault for one in comments(f"a\n\n<!-- playbook{said} -->\n")] == [fault]


@pytest.mark.parametrize("verb", ["ignore", "ignore-profile"])
def test_a_comment_in_the_wrong_place_speaks_of_no_line(verb: str) -> None:
    assert [one.lines for one in comments(f"a\n\n<!-- playbook: {verb} BR405 -->\n")] == [range(0)]


def test_a_comment_that_is_needed_is_not_told_of() -> None:
    text = f"#### a\n\n{IGNORE}\n\n**Goal**: x\n"
    here = Range(Position(4, 0), Position(4, 4))
    fault = Diagnostic("BR405", "missing-stop-calling", "warning", "x", here)
    outcome = suppress([fault], comments(text), {"br405": "BR405"}, {"BR405"})
    assert (outcome.diagnostics, outcome.unused) == ((), ())
    [idle] = suppress([], comments(text), {"br405": "BR405"}, {"BR405"}).unused
    assert [code.text for code in idle.idle] == ["BR405"]
    [strange] = suppress([fault], comments(text), {}, set()).unused
    assert [code.text for code in strange.unknown] == ["BR405"]
