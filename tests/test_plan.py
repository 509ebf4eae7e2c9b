"""A call is put to a person in one sentence: who is called, what for, and what is left where nobody answers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

import playbook
from playbook.errors import InvalidTask
from playbook.plan import plan
from playbook.request import CallRequest

CASES: dict[str, list[dict[str, str]]] = yaml.safe_load(
    (Path(__file__).parent / "cases" / "request" / "plan.yml").read_text("utf-8")
)
NAMES = {"AGENT_NAME": "Ava"}


def request_of(goal: str = "Say hello.", **facts: Any) -> CallRequest:
    task = playbook.Task(goal=goal, script="x", facts=facts)
    return CallRequest(from_="+16175550100", to="+16175550123", target_name="Bobby", task=task)


def book_of(profile: str) -> playbook.Book:
    return playbook.parse(f"#### x\n\n**Goal recap**: y\n\n{profile}\n")


@pytest.mark.parametrize("case", CASES["goals"], ids=lambda case: case["goal"])
def test_goal_goes_on_in_the_sentence_or_is_quoted(case: dict[str, str]) -> None:
    book = book_of(f"**Language**: {case['language']}" if "language" in case else "")
    sentence = plan(request_of(case["goal"]), book).sentence
    assert sentence == (
        f"I'm going to call Bobby at +16175550123 {case['says']}; if no one answers, "
        "no words are given for a voicemail. OK to proceed?"
    )


@pytest.mark.parametrize("case", CASES["voicemails"], ids=lambda case: case["profile"])
def test_sentence_tells_what_is_left_where_nobody_answers(case: dict[str, str]) -> None:
    made = plan(request_of(name="Ann"), book_of(case["profile"]), NAMES)
    assert made.statement.partition("; if no one answers, ")[2] == case["says"]


def test_nobody_is_asked_about_words_that_are_not_known() -> None:
    book = book_of('**Voicemail**: "Hi {facts.name}, {facts.name}, from {COMPANY} and {AGENT_NAME}."')
    with pytest.raises(InvalidTask) as caught:
        plan(request_of(), book, NAMES)
    found = [f"{problem.pointer} {problem.code}" for problem in caught.value.problems]
    assert found == ["/task/facts/name fact-missing", "/variables/COMPANY variable-missing"]


def test_a_value_is_no_template_and_adds_no_line() -> None:
    made = plan(
        request_of(name="{AGENT_NAME}\n\n{facts.x}"), book_of('**Voicemail**: "Hi {facts.name}."'), NAMES
    )
    assert made.voicemail.text == "Hi {AGENT_NAME} {facts.x}."


def test_a_platform_without_scripts_leaves_what_it_likes() -> None:
    book = book_of('**Voicemail**: "Hi."')
    assert "set up to do" in plan(request_of(), book, platform="avoca").sentence
    assert '"Hi."' in plan(request_of(), book, platform="poku").sentence


def test_a_purpose_is_quoted_and_a_name_may_be_missing() -> None:
    request = CallRequest(from_="+16175550100", to="+16175550123", purpose="Say hello.")
    assert plan(request, playbook.parse("")).sentence == (
        'I\'m going to call +16175550123 with this purpose: "Say hello"; if no one answers, '
        "no words are given for a voicemail. OK to proceed?"
    )
