"""What holds for every playbook, however it is written and whatever has happened to its text."""

from __future__ import annotations

from hypothesis import given
from strategies.meaning import Action, Branch, Fact, Script
from strategies.writing import Written, written

import playbook
from playbook import model


@given(written())
def test_what_is_written_is_read_as_it_was_meant(one: Written) -> None:
    assert as_meant(playbook.parse(one.text).profiles[0]) == one.script


def as_meant(profile: model.Profile) -> Script:
    """What was read, in the generator's terms."""
    duration, odd = profile.duration, profile.fields_of("unknown")
    return Script(
        name=profile.name,
        goal=profile.goal_recap or "",
        facts=tuple(_fact(fact) for fact in profile.expected_facts),
        turns=tuple(turn.text for turn in profile.opening.turns) if profile.opening else (),
        branches=tuple(_branch(branch) for branch in profile.branches),
        limits=tuple(limit.text for limit in profile.hard_limits),
        duration=(duration.text.removesuffix("."), duration.min_seconds, duration.max_seconds)
        if duration
        else None,
        odd=(odd[0].label, odd[0].text) if odd else None,
    )


def _fact(fact: model.ExpectedFact) -> Fact:
    return Fact(
        fact.name, fact.type, fact.optional, fact.sensitive, fact.default, fact.example, fact.description
    )


def _branch(branch: model.Branch) -> Branch:
    return Branch(
        branch.condition,
        tuple(_action(action) for action in branch.actions),
        tuple(_branch(child) for child in branch.children),
    )


def _action(action: model.Action) -> Action:
    turns = tuple(turn.text for turn in action.turns)
    return Action(action.kind, " - ".join(turns) if turns else action.text, turns, action.target)
