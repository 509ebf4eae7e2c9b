"""All that can be expected of a call, each by the key it has in the file; what does not hold is a Failure."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from playbook.testing.contradictions import Steps
from playbook.testing.expectations import spoken, told, written
from playbook.testing.expectations.seconds import spoken_seconds
from playbook.testing.failure import Failure
from playbook.testing.scene import Mismatch, Scene

# Each takes the scene and what the file says under its key.
CHECKS: dict[str, Callable[[Scene, Any], Iterator[Failure]]] = {
    "problems": told.problems,
    "warnings": told.warnings,
    "prompt": written.prompt,
    "parts": written.parts,
    "disclosures": spoken.disclosures,
    "opening": spoken.opening,
    "branches": spoken.branches,
    "walk": spoken.walk,
    "closing": spoken.closing,
    "anywhere": spoken.anywhere,
    "limits": told.limits,
    "spoken_seconds": spoken_seconds,
    "diagnostics": told.diagnostics,
}


def failures(scene: Scene) -> Iterator[Failure]:
    """What does not hold of all that the trial of `scene` expects, but for its snapshot."""
    told = set()
    for failure in _every_failure(scene):
        # A call that is refused keeps several expectations from being looked at; once is enough.
        if (failure.message, failure.found) not in told:
            told.add((failure.message, failure.found))
            yield failure


def _every_failure(scene: Scene) -> Iterator[Failure]:
    for stands_in_the_way in (_script, _refusal, _way):
        yield from _looked_at((), stands_in_the_way, scene)
    for name, look in CHECKS.items():
        wanted = getattr(scene.trial.expect, name)
        if wanted is not None:
            yield from _looked_at(("expect", name), look, scene, wanted)


def _looked_at(steps: Steps, look: Callable[..., Iterator[Failure]], *given: object) -> Iterator[Failure]:
    """What stands in the way of looking is itself a failure."""
    try:
        yield from look(*given)
    except Mismatch as error:
        message, *found = str(error).splitlines()
        yield Failure(error.steps or steps, message, tuple(found))


def _script(scene: Scene) -> Iterator[Failure]:
    """A script that is not there fails every case, but one that expects just that."""
    if scene.trial.script is not None and "script-not-found" not in (scene.trial.expect.warnings or ()):
        scene.profile  # noqa: B018 -- it raises what is wrong
    return iter(())


def _refusal(scene: Scene) -> Iterator[Failure]:
    """So does a call that is refused."""
    if scene.trial.expect.problems is None:
        scene.prompt  # noqa: B018
    return iter(())


def _way(scene: Scene) -> Iterator[Failure]:
    """And a way that cannot be walked."""
    if scene.trial.walk:
        scene.walk  # noqa: B018
    return iter(())
