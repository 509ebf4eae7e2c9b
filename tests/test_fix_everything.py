"""All fixes of all rules together, over every playbook of the project: they settle, and nothing is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from playbook.lint.fixing import fix
from playbook.lint.linter import lint
from playbook.parser import parse_source
from playbook.source import SourceText

ROOT = Path(__file__).parent.parent
PATHS = sorted(
    path
    for folder in (
        "tests/cases/faulty",
        "tests/cases/good",
        "tests/cases/parser",
        "tests/cases/format",
        "examples",
    )
    for path in (ROOT / folder).rglob("*.md")
)


def source_of(path: Path) -> SourceText:
    return SourceText.of(path.read_bytes().decode())


@pytest.mark.parametrize("path", PATHS, ids=lambda path: f"{path.parent.name}/{path.stem}")
@pytest.mark.parametrize("unsafe", [False, True], ids=["safe", "unsafe"])
def test_fixing_twice_changes_nothing_more(path: Path, unsafe: bool) -> None:
    source = source_of(path)
    fixed = fix(source, lint, unsafe=unsafe)
    again = fix(fixed.source, lint, unsafe=unsafe)
    assert again.source.text == fixed.source.text
    assert again.applied == ()
    assert {one.code for one in fixed.refused} == set()


@pytest.mark.parametrize("path", PATHS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_no_fixable_finding_is_left(path: Path) -> None:
    fixed = fix(source_of(path), lint, unsafe=True)
    assert [f"{one.code} {one.message}" for one in fixed.remaining if one.fix is not None] == []


@pytest.mark.parametrize("path", PATHS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_safe_fixes_keep_every_profile_field_branch_and_limit(path: Path) -> None:
    source = source_of(path)
    before, after = parse_source(source), parse_source(fix(source, lint).source)
    for old in before.profiles:
        if before.names.count(old.name) > 1:
            continue
        new = after[old.name]
        assert [field.kind for field in new.fields] == [field.kind for field in old.fields]
        assert len([*new.walk_branches()]) == len([*old.walk_branches()])
        assert len(new.hard_limits) == len(old.hard_limits)


pieces = st.sampled_from(
    [
        "#### a\n", "### b\n", "**Goal**: x\n", "**Branches**:\n", "- a -> ", "- b → ", '"Hi {{facts.x}}!!"', " + close\n",
        "**Opning** (q): ", '"*Click* here 😀 {facts.y}"\n', "\u200b", "**Limits**: no x, no y\n", "\n", "  - c -> close\n",
        "**Expected facts**: x, x, y\n", "<!-- playbook: ignore SP310, BR9 -->", "\r\n", "```\n", "> ", "## Outbound Mode\n",
        "### Script profiles\n", "TODO ", "\t", "**Hard limits**:\n",
    ]
)  # fmt: skip


@given(st.lists(pieces, max_size=30).map("".join))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_fixes_settle_on_any_text(text: str) -> None:
    fixed = fix(SourceText.of(text), lint, unsafe=True)
    assert fix(fixed.source, lint, unsafe=True).source.text == fixed.source.text
