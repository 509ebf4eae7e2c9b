"""Expectations of how long the bot speaks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from math import inf

from playbook.lint.roles import has_role
from playbook.model import Branch
from playbook.testing.failure import Failure
from playbook.testing.model import Bounds, SpokenSeconds
from playbook.testing.scene import Mismatch, Scene
from playbook.walk.speaker import Line, Speaker, ways


def spoken_seconds(scene: Scene, wanted: SpokenSeconds) -> Iterator[Failure]:
    """Counted as `playbook check` counts them, with the facts of the call in place."""
    for name, count in _COUNTS.items():
        bounds: Bounds | None = getattr(wanted, name)
        if bounds is not None and (failure := _failure(name, bounds, count, scene)):
            yield failure


def _failure(name: str, bounds: Bounds, count: Callable[[Scene], float], scene: Scene) -> Failure | None:
    steps = ("expect", "spoken_seconds", name)
    called = name.replace("_", " ")
    try:
        seconds = count(scene)
    except Mismatch as error:
        return Failure(steps, str(error))
    least, most = bounds.min or 0, inf if bounds.max is None else bounds.max
    if least <= seconds <= most:
        return None
    bound = f"at most {most:g}" if seconds > most else f"at least {least:g}"
    return Failure(steps, f"{called}: {seconds:.1f} seconds are spoken; {bound} are expected")


def _voicemail(scene: Scene) -> float:
    found = [branch for branch in ways(scene.profile) if has_role(branch, "voicemail")]
    if not found:
        raise Mismatch(f'the script "{scene.profile.name}" has nothing for voicemail')
    return _sum(scene.below(found[-1]))


def _longest_turn(scene: Scene) -> float:
    return max((line.seconds for line in scene.everything()), default=0.0)


def _longest_way(scene: Scene) -> float:
    always = _sum(scene.speaker.field_lines("disclosures", "opening", "closing"))
    return always + _longest(scene.speaker, scene.profile.branches)


def _longest(speaker: Speaker, branches: Iterable[Branch]) -> float:
    ends = (_sum(speaker.branch_lines(one)) + _longest(speaker, one.children) for one in branches)
    return max(ends, default=0.0)


def _sum(lines: Iterable[Line]) -> float:
    return sum(line.seconds for line in lines)


_COUNTS: dict[str, Callable[[Scene], float]] = {
    "opening": lambda scene: _sum(scene.field("opening")),
    "disclosures": lambda scene: _sum(scene.field("disclosures")),
    "voicemail": _voicemail,
    "closing": lambda scene: _sum(scene.field("closing")),
    "longest_turn": _longest_turn,
    "longest_way": _longest_way,
    "walk": lambda scene: scene.walk.seconds,
}
