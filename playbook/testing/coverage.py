"""What tests look at, and what they leave out: branches, facts and hard limits.

A branch is covered where a case names it among `branches`, or walks through it; a fact where a case sets it itself, or
expects its value; a hard limit where a case names it among `limits`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from playbook.errors import PlaybookError
from playbook.model import Profile
from playbook.placeholders import tokens
from playbook.prompt.values import written
from playbook.records import dataclass
from playbook.source import Range
from playbook.testing import matching
from playbook.testing.scene import Scene
from playbook.testing.texts import texts_of
from playbook.walk.finding import find_way, shown
from playbook.walk.speaker import every_way, ways

_Place = tuple[str, Range]  # the file, and where in it

_SHORTEST_VALUE = 2  # a single letter stands in every text


@dataclass(frozen=True, slots=True)
class Item:
    """Something that a test could look at, and where it stands in the playbook."""

    name: str
    range: Range


@dataclass(frozen=True, slots=True)
class Touched:
    """What one case looks at, by script; `places` are those of branches and limits in the playbook."""

    script: str
    places: frozenset[_Place]
    facts: frozenset[str]


@dataclass(frozen=True, slots=True)
class Count:
    """How many there are of a kind, and those that no case looks at."""

    total: int
    missing: tuple[Item, ...]

    @property
    def covered(self) -> int:
        return self.total - len(self.missing)


@dataclass(frozen=True, slots=True)
class Coverage:
    """One script. A script that no case names at all is counted like any other."""

    path: str
    script: str
    branches: Count
    facts: Count
    limits: Count

    @property
    def counts(self) -> dict[str, Count]:
        return {"branches": self.branches, "facts": self.facts, "limits": self.limits}


def touched_in(scene: Scene) -> Touched:
    """What a case looks at, as far as it can be looked at."""
    trial = scene.trial
    if trial.script is None or trial.script not in scene.book:
        return Touched(trial.script or "", frozenset(), frozenset())
    places = {*_walked(scene), *_named(scene), *_limits(scene)}
    return Touched(trial.script, frozenset(places), trial.own_facts | {*_expected_facts(scene)})


def coverage(profiles: Iterable[Profile], touched: Iterable[Touched]) -> tuple[Coverage, ...]:
    """Of every script of the playbooks that were tested, in the order of the text."""
    seen = [*touched]
    places = frozenset(place for one in seen for place in one.places)
    return tuple(_of(profile, places, seen) for profile in profiles)


def percent(found: Iterable[Coverage]) -> float:
    """How many of all branches, facts and limits together are covered; 100 where there are none."""
    counts = [count for one in found for count in one.counts.values()]
    total = sum(count.total for count in counts)
    return 100 * sum(count.covered for count in counts) / total if total else 100.0


def _of(profile: Profile, places: frozenset[_Place], seen: Iterable[Touched]) -> Coverage:
    path = profile.path or ""
    facts = {name for one in seen if one.script == profile.name for name in one.facts}
    branches = [Item(shown(way), way[-1].range) for way in every_way(ways(profile))]
    return Coverage(
        path,
        profile.name,
        _count(branches, lambda item: (path, item.range) in places),
        _count(
            [Item(one.name, one.range) for one in profile.expected_facts], lambda item: item.name in facts
        ),
        _count(
            [Item(one.text, one.range) for one in profile.hard_limits],
            lambda item: (path, item.range) in places,
        ),
    )


def _count(items: Sequence[Item], is_covered: Callable[[Item], bool]) -> Count:
    return Count(len(items), tuple(item for item in items if not is_covered(item)))


def _walked(scene: Scene) -> Iterator[_Place]:
    try:
        steps = scene.walk.steps if scene.trial.walk else ()
    except PlaybookError:  # a way that cannot be walked is a failure of its own
        return
    for step in steps:
        if step.way:
            yield scene.book[step.script].path or "", step.way[-1].range


def _named(scene: Scene) -> Iterator[_Place]:
    for key in scene.trial.expect.branches or ():
        try:
            yield scene.profile.path or "", find_way(scene.profile, key)[-1].range
        except PlaybookError:
            continue


def _limits(scene: Scene) -> Iterator[_Place]:
    for wanted in scene.trial.expect.limits or ():
        for limit in scene.profile.hard_limits:
            if matching.holds(scene.speaker.filled(limit.text), scene.fill(wanted)):
                yield scene.profile.path or "", limit.range


def _expected_facts(scene: Scene) -> Iterator[str]:
    """Facts that an expectation names as `{facts.name}`, or by what the call has for them."""
    texts = [text for _, text in texts_of(scene.trial.expect)]
    yield from (one.name for text in texts for one in tokens(text) if one.kind == "fact" and one.name)
    facts = scene.trial.task.get("facts") or {}
    for name, value in facts.items():
        shown_value = written(value)
        if len(shown_value) >= _SHORTEST_VALUE and any(matching.holds(text, shown_value) for text in texts):
            yield name
