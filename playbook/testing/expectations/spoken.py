"""Expectations of what the callee hears and of what the bot does: in a field, a branch, on a way, anywhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import get_args

from playbook.errors import did_you_mean
from playbook.model import ActionKind, FieldKind
from playbook.testing import matching
from playbook.testing.failure import Failure
from playbook.testing.model import Followed, Spoken, Walked
from playbook.testing.scene import Scene
from playbook.testing.texts import Steps
from playbook.walk.finding import UnknownBranch, find_way, shown
from playbook.walk.speaker import Line

KINDS: tuple[str, ...] = get_args(ActionKind)

# What else the kinds are called.
_KINDS_BY_NAME = {name: name for name in KINDS} | {
    "hang up": "close",
    "hang-up": "close",
    "end the call": "close",
    "go to": "goto",
}


def disclosures(scene: Scene, wanted: Spoken) -> Iterator[Failure]:
    return _field(scene, "disclosures", wanted)


def opening(scene: Scene, wanted: Spoken) -> Iterator[Failure]:
    return _field(scene, "opening", wanted)


def closing(scene: Scene, wanted: Spoken) -> Iterator[Failure]:
    return _field(scene, "closing", wanted)


def anywhere(scene: Scene, wanted: Spoken) -> Iterator[Failure]:
    lines, steps = [*scene.everything()], ("expect", "anywhere")
    yield from _says(scene, lines, wanted, "the script", steps)
    yield from _never_says(scene, lines, wanted, "the script", steps)


def branches(scene: Scene, wanted: Mapping[str, Followed]) -> Iterator[Failure]:
    """A branch must say and do it itself; what is never said or done, those below it do not either."""
    for key, each in wanted.items():
        steps: Steps = ("expect", "branches", key)
        try:
            way = find_way(scene.profile, key)
        except UnknownBranch as error:
            yield Failure(steps, str(error))
        else:
            own, all_of_it = scene.speaker.branch_lines(way[-1]), [*scene.below(way[-1])]
            yield from _followed(scene, own, all_of_it, each, f'"{shown(way)}"', steps)


def walk(scene: Scene, wanted: Walked) -> Iterator[Failure]:
    made, steps = scene.walk, ("expect", "walk")
    lines = [line for step in made.steps for line in step.lines]
    yield from _followed(scene, lines, lines, wanted, "the walk", steps)
    ended = made.ended or "open"
    if wanted.ends not in (None, ended):
        last = shown(made.steps[-1].way) or "the opening"
        yield Failure(
            (*steps, "ends"), f"the walk ends {ended}, not {wanted.ends}", (f"its last step: {last}",)
        )


def _field(scene: Scene, kind: FieldKind, wanted: Spoken) -> Iterator[Failure]:
    lines, steps = scene.field(kind), ("expect", kind)
    yield from _says(scene, lines, wanted, f"the {kind}", steps)
    yield from _never_says(scene, lines, wanted, f"the {kind}", steps)


def _followed(
    scene: Scene, own: Sequence[Line], all_of_it: Sequence[Line], wanted: Followed, where: str, steps: Steps
) -> Iterator[Failure]:
    yield from _says(scene, own, wanted, where, steps)
    yield from _never_says(scene, all_of_it, wanted, where, steps)
    yield from _does(scene, own, wanted, where, steps)
    for number, deed in enumerate(wanted.never_does or ()):
        done = next((line for line in all_of_it if _is_deed(line, scene.fill(deed))), None)
        if done:
            found = (f"it does: {_deed(done)}",)
            yield Failure((*steps, "never_does", number), f'{where} does "{deed}"', found)


def _says(scene: Scene, lines: Iterable[Line], wanted: Spoken, where: str, steps: Steps) -> Iterator[Failure]:
    turns = _turns(lines)
    for number, words in enumerate(wanted.says or ()):
        text = scene.fill(words)
        if not any(matching.holds(turn, text) for turn in (*turns, " ".join(turns))):
            near = matching.nearest("\n".join(turns), text)
            found = (
                f"nearest: {near}"
                if near
                else f"it says: {' / '.join(turns)}"
                if turns
                else "it says nothing"
            )
            yield Failure((*steps, "says", number), f'{where} does not say "{text}"', (found,))


def _never_says(
    scene: Scene, lines: Iterable[Line], wanted: Spoken, where: str, steps: Steps
) -> Iterator[Failure]:
    turns = _turns(lines)
    for number, words in enumerate(wanted.never_says or ()):
        text = scene.fill(words)
        said = next((turn for turn in turns if matching.holds(turn, text)), None)
        if said:
            found = (f"it says: {matching.excerpt(said, text)}",)
            yield Failure((*steps, "never_says", number), f'{where} says "{text}"', found)


def _does(
    scene: Scene, lines: Sequence[Line], wanted: Followed, where: str, steps: Steps
) -> Iterator[Failure]:
    """Each deed behind the one before it."""
    at = 0
    for number, deed in enumerate(wanted.does or ()):
        places = [place for place, line in enumerate(lines) if _is_deed(line, scene.fill(deed))]
        later = [place for place in places if place >= at]
        if later:
            at = later[0] + 1
            continue
        how = "does not do" if not places else "does not do, in this order,"
        done = "; ".join(map(_deed, lines)) or "nothing"
        hint = "" if places or deed.casefold() in _KINDS_BY_NAME else did_you_mean(deed, KINDS)
        yield Failure((*steps, "does", number), f'{where} {how} "{deed}"{hint}', (f"it does: {done}",))


def _is_deed(line: Line, deed: str) -> bool:
    """A kind of action, a kind and words or the target behind it (`tool: send_sms`), or words of the action."""
    kind = "say" if line.kind == "says" else line.action
    if deed.casefold() in _KINDS_BY_NAME:
        return kind == _KINDS_BY_NAME[deed.casefold()]
    named, colon, rest = deed.partition(":")
    if colon and named.casefold() in _KINDS_BY_NAME:
        wanted = rest.strip()
        is_target = line.target is not None and line.target.casefold() == wanted.casefold()
        return kind == _KINDS_BY_NAME[named.casefold()] and (is_target or matching.holds(line.text, wanted))
    return line.kind == "does" and matching.holds(line.text, deed)


def _deed(line: Line) -> str:
    return f'say "{line.text}"' if line.kind == "says" else line.text


def _turns(lines: Iterable[Line]) -> list[str]:
    return [line.text for line in lines if line.kind == "says"]
