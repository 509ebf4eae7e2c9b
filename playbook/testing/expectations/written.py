"""Expectations of the prompt and of its parts: what stands there, what does not, how long it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from playbook.errors import did_you_mean, nearest
from playbook.placeholders import leftovers, tokens
from playbook.testing import matching
from playbook.testing.failure import Failure
from playbook.testing.model import Rendered, Written
from playbook.testing.scene import Scene
from playbook.testing.texts import Steps

_OPEN = frozenset(("fact-missing", "variable-missing"))


def prompt(scene: Scene, wanted: Rendered) -> Iterator[Failure]:
    yield from _text(scene, scene.prompt.text, wanted, "the prompt", ("expect", "prompt"))
    if wanted.unresolved is not None:
        yield from _unresolved(scene, wanted.unresolved)


def parts(scene: Scene, wanted: Mapping[str, Written]) -> Iterator[Failure]:
    known = {part.title: part.text for part in scene.prompt.parts}
    for title, each in wanted.items():
        steps = ("expect", "parts", title)
        named = next((one for one in known if one.casefold() == title.casefold()), None)
        if named is None:
            hint = did_you_mean(title, [*known])
            yield Failure(steps, f'the prompt has no part "{title}"{hint}', (f"it has {', '.join(known)}",))
        else:
            yield from _text(scene, known[named], each, f'the part "{named}"', steps)


def _text(scene: Scene, text: str, wanted: Written, where: str, steps: Steps) -> Iterator[Failure]:
    fill = scene.fill
    for number, one in enumerate(wanted.contains or ()):
        if not matching.holds(text, fill(one)):
            found = _nearest(text, fill(one))
            yield Failure((*steps, "contains", number), f'{where} does not hold "{fill(one)}"', found)
    for number, one in enumerate(wanted.excludes or ()):
        if matching.holds(text, fill(one)):
            found = (f"it says: {matching.excerpt(text, fill(one))}",)
            yield Failure((*steps, "excludes", number), f'{where} holds "{fill(one)}"', found)
    for number, one in enumerate(wanted.matches or ()):
        if not re.search(one, text, re.MULTILINE):
            yield Failure(
                (*steps, "matches", number), f"nothing in {where} matches {one}", _nearest(text, one)
            )
    count = len(text.split())
    if wanted.max_words is not None and count > wanted.max_words:
        yield Failure(
            (*steps, "max_words"), f"{where} has {count} words; at most {wanted.max_words} are expected"
        )


def _nearest(text: str, wanted: str) -> tuple[str, ...]:
    found = matching.nearest(text, wanted)
    return (f"nearest: {found}",) if found else ()


def _unresolved(scene: Scene, expected: tuple[str, ...]) -> Iterator[Failure]:
    """Facts and variables that are not given, by their names, and what was meant as a placeholder, as it stands."""
    text = scene.prompt.text
    found = [note.pointer.rpartition("/")[2] for note in scene.prompt.notes if note.code in _OPEN]
    found += [text[start:end] for start, end in leftovers(text) if ": not provided]" not in text[start:end]]
    found += [text[one.start : one.end] for one in tokens(text) if one.kind == "near-miss"]
    steps: Steps = ("expect", "prompt", "unresolved")
    for name in dict.fromkeys(found):
        if name not in expected:
            yield Failure(steps, f'"{name}" is left open in the prompt', _line_with(text, name))
    for name in expected:
        if name not in found:
            meant = nearest(name, found)
            yield Failure(
                steps, f'"{name}" is not left open in the prompt', (f"{meant} is",) if meant else ()
            )


def _line_with(text: str, name: str) -> tuple[str, ...]:
    return (f"it says: {matching.excerpt(text, name)}",) if matching.holds(text, name) else ()
