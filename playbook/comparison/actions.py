"""What the bot does otherwise in a branch that is still there: says, sends, records, hands on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from playbook.comparison.change import Change
from playbook.comparison.matching import alike, folded, is_reordered, matched, words
from playbook.comparison.scripts import Script
from playbook.model import Action, ActionKind, Branch

# What outlasts the words of a call: without it, what was promised does not happen.
_DEEDS: frozenset[ActionKind] = frozenset(("tool", "share", "transfer", "escalate", "record", "close"))
_LEAST = 0.3


def compare_actions(old: Script, new: Script, before: Branch, after: Branch) -> Iterator[Change]:
    condition = after.condition
    pairs, gone, added = matched(before.actions, after.actions, _key, _Traits.of, _likeness, _LEAST)
    for one, other in pairs:
        if one.text != other.text:
            sides = old.side(one.text, one.range), new.side(other.text, other.range)
            yield Change(_changed(one, other), new.name, condition, *sides)
    for action in gone:
        side = old.side(action.text, action.range)
        yield Change(f"{_nature(action)}-removed", new.name, condition, side, None)
    for action in added:
        side = new.side(action.text, action.range)
        yield Change(f"{_nature(action)}-added", new.name, condition, None, side)
    if is_reordered(pairs, after.actions):
        yield Change("steps-reordered", new.name, condition, None, None)


def _key(action: Action) -> tuple[str, str]:
    return action.kind, folded(action.text)


def _changed(before: Action, after: Action) -> str:
    """Tools and places are compared as they are written: to a program, another case is another name."""
    if folded(before.text) == folded(after.text) and before.target == after.target:
        return "retouched"
    return f"{_nature(after)}-changed"


def _nature(action: Action) -> str:
    if action.kind in _DEEDS:
        return "deed"
    return "line" if action.turns else "step"


class _Traits(NamedTuple):
    """What an action is likened by."""

    kind: ActionKind
    nature: str
    said: frozenset[str]

    @classmethod
    def of(cls, action: Action) -> _Traits:
        return cls(action.kind, _nature(action), words(action.text))


def _likeness(one: _Traits, other: _Traits) -> float:
    """Only of one nature and, among deeds, of one kind: what was sent and is now recorded is no longer sent."""
    if one.nature != other.nature or (one.nature == "deed" and one.kind != other.kind):
        return 0.0
    return max(alike(one.said, other.said), _LEAST if one.kind == other.kind else 0.0)
