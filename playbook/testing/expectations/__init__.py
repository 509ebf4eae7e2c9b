"""All that can be expected of a call, each by the key it has in the file; what does not hold is a Failure."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from playbook.errors import did_you_mean
from playbook.placeholders import tokens
from playbook.testing.expectations import spoken, told, written
from playbook.testing.expectations.seconds import spoken_seconds
from playbook.testing.failure import Failure
from playbook.testing.scene import Mismatch, Scene
from playbook.testing.texts import Steps, texts_of

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
    for stands_in_the_way in (_script, _refusal, _way, _facts):
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


def _facts(scene: Scene) -> Iterator[Failure]:
    """And a fact that the case sets or expects under a name that nobody knows: it would change or find nothing."""
    trial = scene.trial
    expected = [fact.name for fact in scene.profile.expected_facts] if trial.script in scene.book else []
    if trial.expect.warnings is None and expected:
        for name in sorted(trial.own_facts.difference(expected)):
            message = f'the script expects no fact "{name}"{did_you_mean(name, expected)}'
            yield Failure(
                ("facts", name), message, ("where that is meant: expect warnings: fact-unexpected",)
            )
    known = [*expected, *(trial.task.get("facts") or ())]
    for steps, text in texts_of(trial.expect):
        for one in tokens(text):
            if one.kind == "fact" and one.name and one.name not in known:
                message = f'there is no fact "{one.name}"{did_you_mean(one.name, known)}'
                yield Failure(("expect", *steps), message)
