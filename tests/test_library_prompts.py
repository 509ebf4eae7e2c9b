"""Every profile of the library, rendered with its sample task: read these prompts, not only the diff."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pytest_regressions.file_regression import FileRegressionFixture

import playbook

PROFILES = Path(__file__).parent.parent / "profiles"
PROMPTS = Path(__file__).parent / "cases" / "library"
NAMES = sorted(path.stem for path in PROFILES.glob("*.md"))

ISSUED = [
    "debt-collection",
    "appointment-confirmation",
    "appointment-reminder",
    "appointment-rescheduling",
    "sales-discovery",
    "lead-qualification",
    "demo-scheduling",
    "sales-follow-up",
    "estimate-follow-up",
    "service-follow-up",
    "customer-callback",
    "urgent-notification",
    "outage-notice",
    "policy-change",
    "customer-survey",
    "restaurant-reservation",
    "appointment-booking",
    "quote-request",
]


def test_the_library_has_every_call_type_that_the_platforms_name() -> None:
    assert set(ISSUED) <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_prompt_of_the_sample_task(name: str, file_regression: FileRegressionFixture) -> None:
    task = json.loads((PROFILES / f"{name}.task.json").read_text("utf-8"))
    prompt = playbook.load(PROFILES / f"{name}.md").render(task, agent_name="Ava", strict_types=True)
    assert prompt.warnings == ()
    assert prompt.profile == name
    assert not any(mark in prompt.text for mark in ("{facts.", "{AGENT_NAME}", "not provided"))
    file_regression.check(prompt.text, fullpath=PROMPTS / f"{name}.md", encoding="utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_profile_answers_what_every_call_meets(name: str) -> None:
    profile = playbook.load(PROFILES / f"{name}.md")[name]
    said = " ".join(branch.condition.casefold() for branch in profile.walk_branches())
    assert profile.text_of("voicemail") or "voicemail" in said
    assert "wrong" in said
    assert (
        "stop calling" in said
        or "not be called" in said
        or "not to be called" in said
        or "call again" in said
    )
    assert "person" in said or "human" in said or "someone" in said
    assert "unclear" in said or "anything else" in said
    assert profile.hard_limits
    assert profile.duration
    assert profile.duration.max_seconds


@pytest.mark.parametrize("name", NAMES)
def test_every_expected_fact_is_used_and_every_placeholder_declared(name: str) -> None:
    profile = playbook.load(PROFILES / f"{name}.md")[name]
    used = {item.name for item in profile.placeholders if item.kind == "fact"}
    assert used == {fact.name for fact in profile.expected_facts}
