"""Every profile of the library, rendered with its sample task: read these prompts, not only the diff."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from pytest_regressions.file_regression import FileRegressionFixture

import playbook

PROFILES = Path(__file__).parent.parent / "profiles"
PROMPTS = Path(__file__).parent / "cases" / "library"
NAMES = sorted(path.stem for path in PROFILES.glob("*.md"))

EVENTS = [
    "^wrong (person|number)",
    "^asks (us to stop calling|not to be called again)",
    "^asks for a person",
    "call.* (back|later)|cannot talk now",
    "^(unclear or anything else|anything else or unclear)$",
]


@pytest.mark.parametrize("name", NAMES)
def test_prompt_of_the_sample_task(name: str, file_regression: FileRegressionFixture) -> None:
    task = json.loads((PROFILES / f"{name}.task.json").read_text("utf-8"))
    prompt = playbook.load(PROFILES / f"{name}.md").render(task, agent_name="Ava", strict_types=True)
    assert prompt.warnings == ()
    assert prompt.profile == name
    assert not any(mark in prompt.text for mark in ("{facts.", "{AGENT_NAME}", "not provided"))
    file_regression.check(prompt.text, fullpath=PROMPTS / f"{name}.md", encoding="utf-8")


@pytest.mark.parametrize("event", EVENTS)
@pytest.mark.parametrize("name", NAMES)
def test_profile_answers_what_every_call_meets(name: str, event: str) -> None:
    profile = playbook.load(PROFILES / f"{name}.md")[name]
    assert any(re.search(event, branch.condition, re.IGNORECASE) for branch in profile.branches)


@pytest.mark.parametrize("name", NAMES)
def test_profile_has_limits_a_duration_and_words_for_a_machine(name: str) -> None:
    profile = playbook.load(PROFILES / f"{name}.md")[name]
    machine = [branch for branch in profile.branches if branch.condition == "Voicemail"]
    assert profile.text_of("voicemail") or machine
    assert profile.hard_limits
    assert profile.duration
    assert profile.duration.max_seconds


@pytest.mark.parametrize("name", NAMES)
def test_every_outcome_is_that_of_a_branch(name: str) -> None:
    profile = playbook.load(PROFILES / f"{name}.md")[name]
    outcomes = re.findall(r"^- (.+) -> \w+$", profile.text_of("outcomes") or "", re.MULTILINE)
    conditions = {branch.condition for branch in profile.walk_branches()}
    assert outcomes
    assert set(outcomes) <= conditions | {"Voicemail"}


@pytest.mark.parametrize("name", NAMES)
def test_every_expected_fact_is_used_and_every_placeholder_declared(name: str) -> None:
    profile = playbook.load(PROFILES / f"{name}.md")[name]
    used = {item.name for item in profile.placeholders if item.kind == "fact"}
    assert used == {fact.name for fact in profile.expected_facts}
