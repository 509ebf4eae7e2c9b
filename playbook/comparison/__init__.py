"""What changed in meaning between two playbooks: the comparison of two texts of a script is that of what they do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

from playbook.comparison.branches import compare_branches
from playbook.comparison.change import KINDS, LEVELS, Change, Level, Side, worst_first
from playbook.comparison.facts import compare_facts, compare_variables
from playbook.comparison.fields import (
    compare_duration,
    compare_fields,
    compare_opening,
    compare_outcomes,
    compare_tools,
)
from playbook.comparison.guidance import compare_guidance
from playbook.comparison.limits import compare_limits
from playbook.comparison.matching import Pair, alike, matched, words
from playbook.comparison.prompts import compare_wording
from playbook.comparison.scripts import Script
from playbook.model import Playbook, Profile
from playbook.records import dataclass

__all__ = ["KINDS", "LEVELS", "Change", "Comparison", "Level", "Side", "compare", "worst_first"]

# How much of its words a script under another name must have kept.
_LEAST = 0.6


@dataclass(frozen=True, slots=True)
class Comparison:
    """Every change, those of the guidance first, then script by script; `pairs` are the scripts that both have."""

    changes: tuple[Change, ...]
    pairs: tuple[Pair[Profile], ...]

    def at(self, level: Level) -> tuple[Change, ...]:
        return tuple(change for change in self.changes if change.level == level)


def compare(old: Playbook, new: Playbook) -> Comparison:
    """What `new` means that `old` did not, and the other way round; how either is laid out is no part of it."""
    pairs, gone, added = matched(
        old.profiles, new.profiles, lambda profile: profile.name, _said, alike, _LEAST
    )
    changes = [*compare_guidance(old, new), *_doubled(old, new)]
    for before, after in pairs:
        changes += _compare_scripts(Script.of(old, before), Script.of(new, after))
    for profile in gone:
        changes.append(Change("script-removed", profile.name, "", Script.of(old, profile).heading(), None))
    for profile in added:
        changes.append(Change("script-added", profile.name, "", None, Script.of(new, profile).heading()))
    return Comparison(tuple(changes), tuple(pairs))


_LOOKS: tuple[Callable[[Script, Script], Iterator[Change]], ...]


def _compare_scripts(old: Script, new: Script) -> list[Change]:
    found = [change for look in _LOOKS for change in look(old, new)]
    return found or [*compare_wording(old, new)]


def _compare_names(old: Script, new: Script) -> Iterator[Change]:
    if old.name != new.name:
        yield Change("script-renamed", new.name, "", old.heading(), new.heading())


def _compare_faults(old: Script, new: Script) -> Iterator[Change]:
    if bool(old.faults) != bool(new.faults):
        kind, fault = ("script-broken", new.faults) if new.faults else ("script-mended", old.faults)
        yield Change(kind, new.name, fault[0], old.heading(), new.heading())


def _compare_hard_limits(old: Script, new: Script) -> Iterator[Change]:
    sides = [[one.side(limit.text, limit.range) for limit in one.profile.hard_limits] for one in (old, new)]
    return compare_limits(new.name, *sides)


_LOOKS = (
    _compare_names,
    _compare_faults,
    compare_facts,
    compare_variables,
    compare_opening,
    compare_branches,
    _compare_hard_limits,
    compare_duration,
    compare_tools,
    compare_outcomes,
    compare_fields,
)


def _doubled(old: Playbook, new: Playbook) -> Iterator[Change]:
    """A name that stands twice can no longer be asked for."""
    before, after = Counter(old.names), Counter(new.names)
    for name in before.keys() & after.keys():
        if (before[name] > 1) != (after[name] > 1):
            kind = "script-doubled" if after[name] > 1 else "script-single"
            sides = (Script.of(book, _first(book, name)).heading() for book in (old, new))
            yield Change(kind, name, "", *sides)


def _first(book: Playbook, name: str) -> Profile:
    return next(profile for profile in book.profiles if profile.name == name)


def _said(profile: Profile) -> frozenset[str]:
    return words(" ".join(field.text for field in profile.fields))
