"""Rules on files that no example can show: their size, their line endings, the files beside them."""

from __future__ import annotations

import pytest

from playbook.lint.fixes import apply_fixes
from playbook.lint.linter import lint
from playbook.lint.registry import RULES
from playbook.lint.rules.structure.duplicate_profile import duplicate_profile
from playbook.lint.rules.structure.profile_name_form import profile_name_form
from playbook.lint.script import File
from playbook.parser import read
from playbook.source import BOM, SourceText

SCRIPT = "#### reminder\n\n**Goal recap**: The customer knows of the visit.\n"
CAP = 256 * 1024


@pytest.mark.parametrize(
    ("text", "is_too_large"),
    [
        (SCRIPT.ljust(CAP), False),
        (SCRIPT.ljust(CAP + 1), True),
        (BOM + SCRIPT.ljust(CAP - 3), False),
        (BOM + SCRIPT.ljust(CAP - 2), True),
        (SCRIPT + "ü" * ((CAP - len(SCRIPT)) // 2 + 1), True),
    ],
    ids=[
        "just fits",
        "a byte too many",
        "fits with its mark",
        "a byte too many with its mark",
        "two bytes a letter",
    ],
)
def test_size_counts_bytes_and_the_byte_order_mark(text: str, is_too_large: bool) -> None:
    rule = next(rule for rule in RULES if rule.name == "oversized-file")
    assert bool(lint(SourceText.of(text), rules=[rule])) == is_too_large


def test_name_of_a_script_in_a_neighbouring_file_is_taken() -> None:
    source = SourceText(SCRIPT)
    [found] = duplicate_profile(File(source, read(source), neighbours={"reminder": "other.md"}))
    assert source.slice(found.range) == "reminder"
    assert "already stands in other.md" in found.message


def test_no_script_is_renamed_to_the_name_of_a_neighbour() -> None:
    source = SourceText(SCRIPT.replace("reminder", "Reminder"))
    [found] = profile_name_form(File(source, read(source), neighbours={"reminder": "other.md"}).scripts[0])
    assert found.fix is None


def test_empty_file_has_no_scripts() -> None:
    rule = next(rule for rule in RULES if rule.name == "no-profiles")
    assert [one.range.end.column for one in lint(SourceText(""), rules=[rule])] == [0]


@pytest.mark.parametrize("name", ["swallowed-field", "nonstandard-label", "wrong-heading-level"])
def test_fix_keeps_line_endings(name: str) -> None:
    rule = next(rule for rule in RULES if rule.name == name)
    text = (
        "## Outbound Mode\n\n### Script profiles\n\n##### reminder\n\n**Goal**: x\n\n**Opening**: y\n\n"
        "#### survey\n\n**Responses**:\n- Yes -> close\n**Duration**: 2 min\n"
    )
    fixed = apply_fixes(text, lint(SourceText(text), rules=[rule]))
    with_crlf = text.replace("\n", "\r\n")
    assert fixed != text
    assert apply_fixes(with_crlf, lint(SourceText(with_crlf), rules=[rule])) == fixed.replace("\n", "\r\n")
