"""Expectations of what the engine and the linter say: refusals, warnings, findings; and of the limits there are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from playbook.errors import Problem, did_you_mean
from playbook.lint.rule import Rule
from playbook.testing import matching
from playbook.testing.failure import Failure
from playbook.testing.model import Diagnosed
from playbook.testing.scene import Scene


def problems(scene: Scene, wanted: Sequence[str]) -> Iterator[Failure]:
    """The call is refused, for these reasons and no other."""
    prompt, found = scene.rendered
    if prompt is not None:
        yield Failure(("expect", "problems"), f"the call is not refused; {', '.join(wanted)} is expected")
    else:
        yield from _differing(wanted, found, "problems")


def warnings(scene: Scene, wanted: Sequence[str]) -> Iterator[Failure]:
    return _differing(wanted, scene.prompt.notes, "warnings")


def limits(scene: Scene, wanted: Sequence[str]) -> Iterator[Failure]:
    """Each is, or is in, a hard limit of the script."""
    known = [scene.speaker.filled(limit.text) for limit in scene.profile.hard_limits]
    for number, one in enumerate(wanted):
        text = scene.fill(one)
        if not any(matching.holds(limit, text) for limit in known):
            near = matching.nearest("\n".join(known), text)
            found = (f"nearest: {near}",) if near else (f"its limits: {'; '.join(known) or 'none'}",)
            yield Failure(("expect", "limits", number), f'the script has no hard limit "{text}"', found)


def diagnostics(scene: Scene, wanted: Diagnosed) -> Iterator[Failure]:
    """Each rule that is named finds something in the script, and no other does."""
    allowed = {rule.code for name in (*wanted.found, *wanted.ignore) for rule in _rules(name)}
    steps = ("expect", "diagnostics")
    for one in scene.diagnostics:
        if one.code not in allowed:
            place = f"{one.path}:{one.range.start.line + 1}:{one.range.start.column + 1}"
            yield Failure(steps, f"{one.code} {one.name} is found", (f"{place}: {one.message}",))
    found = {one.code for one in scene.diagnostics}
    for name in wanted.found:
        if found.isdisjoint(rule.code for rule in _rules(name)):
            others = ", ".join(sorted(found)) or "nothing"
            yield Failure(steps, f"{name} finds nothing in the script", (f"found is {others}",))


def _rules(name: str) -> Sequence[Rule]:
    from playbook.lint.selection import matching as rules_of  # all rules come with it

    return rules_of(name)


def _differing(expected: Sequence[str], found: Sequence[Problem], key: str) -> Iterator[Failure]:
    codes = [*dict.fromkeys(problem.code for problem in found)]
    for problem in found:
        if problem.code not in expected:
            yield Failure(("expect", key), f"{problem.code} is not expected", (problem.message,))
    for code in expected:
        if code not in codes:
            others = (f"there is {', '.join(codes)}",) if codes else ()
            yield Failure(("expect", key), f"there is no {code}{did_you_mean(code, codes)}", others)
