"""What became of the facts that a task gives a script, and of the call variables that are given beside it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from playbook.comparison.change import Change
from playbook.comparison.scripts import Script
from playbook.model import ExpectedFact, FactType

Need = Literal["required", "optional"]

_BY_NEED: dict[tuple[Need | None, Need | None], str] = {
    (None, "required"): "required-fact-added",
    (None, "optional"): "optional-fact-added",
    ("optional", "required"): "fact-required",
    ("required", "optional"): "fact-optional",
    ("required", None): "required-fact-removed",
    ("optional", None): "optional-fact-removed",
}


def compare_facts(old: Script, new: Script) -> Iterator[Change]:
    """By name: a fact under another name is another fact, since tasks give it by its name."""
    for name in dict.fromkeys((*old.facts, *new.facts)):
        before, after = old.fact_side(name), new.fact_side(name)
        needs = _need(old, name), _need(new, name)
        if needs[0] != needs[1]:
            yield Change(_BY_NEED[needs], new.name, name, before, after)
        for kind in _kinds(old, new, name):
            yield Change(kind, new.name, name, before, after)
    shared = old.declared.keys() & new.declared.keys()
    if [name for name in old.declared if name in shared] != [name for name in new.declared if name in shared]:
        yield Change("facts-reordered", new.name, "", None, None)


def compare_variables(old: Script, new: Script) -> Iterator[Change]:
    for name in dict.fromkeys((*old.variables, *new.variables)):
        if name not in old.variables:
            yield Change("variable-required", new.name, name, None, new.use_of(name))
        if name not in new.variables:
            yield Change("variable-dropped", new.name, name, old.use_of(name), None)


def _need(script: Script, name: str) -> Need | None:
    if name in script.needed:
        return "required"
    return "optional" if name in script.facts else None


def _kinds(old: Script, new: Script, name: str) -> Iterator[str]:
    """What else changed of a fact that both know."""
    if name not in old.facts or name not in new.facts:
        return
    if (name in old.used) != (name in new.used):
        yield "fact-used" if name in new.used else "fact-unused"
    before, after = old.declared.get(name), new.declared.get(name)
    if (before is None) != (after is None):
        yield "fact-undeclared" if after is None else "fact-declared"
    if before is not None and after is not None and before != after:
        needs_changed = _need(old, name) != _need(new, name)
        yield from _declared_kinds(before, after, needs_changed=needs_changed)


def _declared_kinds(before: ExpectedFact, after: ExpectedFact, *, needs_changed: bool) -> Iterator[str]:
    if before.type != after.type:
        yield f"fact-type-{_type_change(before.type, after.type)}"
    if before.default != after.default and not (needs_changed and None in (before.default, after.default)):
        yield "fact-default-changed"
    if before.sensitive != after.sensitive:
        yield "fact-guarded" if after.sensitive else "fact-unguarded"
    if _told(before) != _told(after):
        yield "fact-described"


def _told(fact: ExpectedFact) -> tuple[object, ...]:
    """What only people and models read of it."""
    unknown = sorted(attribute.text for attribute in fact.attributes if not attribute.known)
    return fact.example, fact.description, unknown


def _type_change(before: FactType | None, after: FactType | None) -> str:
    """Without a type a fact takes any value; "text" takes any that is no boolean."""
    if after is None:
        return "widened"
    if before is None:
        return "narrowed"
    if "boolean" in (before, after):
        return "changed"
    return "widened" if after == "text" else "narrowed" if before == "text" else "changed"
