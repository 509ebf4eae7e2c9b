"""What a picture of a script shows, whatever it is drawn with: conditions, steps, and where each branch leads."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Literal

from playbook.expressions import expression
from playbook.model import Action, ActionKind, Branch, FieldKind, Profile, Turn
from playbook.records import dataclass

StepKind = Literal[
    "says", "does", "runs", "sends", "records", "transfers", "escalates", "ends", "goes to", "nothing"
]

_KINDS: dict[ActionKind, StepKind] = {
    "say": "says",
    "close": "ends",
    "tool": "runs",
    "share": "sends",
    "transfer": "transfers",
    "escalate": "escalates",
    "record": "records",
    "goto": "goes to",
    "instruction": "does",
}

MACHINE = "A machine answers"
_NO_STEP = "no action is given"


@dataclass(frozen=True, slots=True)
class Step:
    """`to` is the place of the branch that it goes to, where that is one of this script's."""

    kind: StepKind
    text: str
    to: str | None = None


@dataclass(frozen=True, slots=True)
class Node:
    """A branch: `place` is its number, such as 3.1; `exit` is the last step, where that leads out of the branch."""

    place: str
    condition: str
    steps: tuple[Step, ...]
    exit: Step | None
    depth: int
    children: tuple[Node, ...] = ()

    def walk(self) -> Iterator[Node]:
        """This node and all below it, from the top down."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True, slots=True)
class Note:
    """What holds for the whole call, under its heading."""

    kind: FieldKind
    heading: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """`qualifier` is the condition of the opening."""

    name: str
    goal: str
    qualifier: str | None
    opening: tuple[Step, ...]
    nodes: tuple[Node, ...]
    notes: tuple[Note, ...]

    def walk(self) -> Iterator[Node]:
        for node in self.nodes:
            yield from node.walk()


def chart_of(profile: Profile, scripts: Collection[str] = ()) -> Chart:
    """`scripts` are the names of others, to which a branch may go."""
    opening = profile.opening
    places = _Places.of(profile, scripts)
    nodes = [_node(branch, number, 0, places) for number, branch in _numbered(profile.branches, "")]
    steps = [*_spoken(profile, "disclosures"), *_spoken(profile, "opening")]
    machine = tuple(_spoken(profile, "voicemail"))
    if machine:
        nodes.append(Node(_MACHINE, MACHINE, machine, None, 0))
    return Chart(
        profile.name,
        profile.goal_recap or "",
        opening.qualifier if opening else None,
        tuple(steps),
        tuple(nodes),
        tuple(_notes(profile)),
    )


_MACHINE = "machine"


def number_of(place: str | None) -> str:
    """The number that people find a branch by; the machine has none."""
    return "" if place in (None, _MACHINE) else str(place)


def _numbered(branches: Sequence[Branch], above: str) -> Iterator[tuple[str, Branch]]:
    for number, branch in enumerate(branches, start=1):
        yield f"{above}{number}", branch


def _node(branch: Branch, number: str, depth: int, places: _Places) -> Node:
    steps = [places.step(action) for action in branch.actions]
    leads_out = bool(steps) and steps[-1].kind in ("ends", "goes to")
    exit = steps.pop() if leads_out else None
    if not (steps or exit or branch.children):
        steps.append(Step("nothing", _NO_STEP))
    children = tuple(
        _node(child, below, depth + 1, places) for below, child in _numbered(branch.children, f"{number}.")
    )
    return Node(number, branch.condition, tuple(steps), exit, depth, children)


def _spoken(profile: Profile, kind: FieldKind) -> Iterator[Step]:
    """What is said in a field, turn by turn, and what stands around it."""
    for field in profile.fields_of(kind):
        yield from _told(field.text, field.turns)


def _told(text: str, turns: Sequence[Turn]) -> Iterator[Step]:
    at = 0
    for turn in turns:
        start = text.find(turn.text, at)
        if start >= 0:
            yield from _aside(text[at:start])
            at = start + len(turn.text)
        yield Step("says", f'"{turn.text}"')
    yield from _aside(text[at:])


def _aside(text: str) -> Iterator[Step]:
    """Prose between what is quoted."""
    plain = text.strip(_AROUND)
    if _SAYS_SOMETHING.search(plain):
        yield Step("does", plain)


_AROUND = ' \n\t"“”„«»-–—.:;,'
_SAYS_SOMETHING = expression(r"\w")


def _notes(profile: Profile) -> Iterator[Note]:
    if closing := profile.text_of("closing"):
        yield Note("closing", "Closing", (closing,))
    if profile.hard_limits:
        yield Note("hard-limits", "Hard limits", tuple(limit.text for limit in profile.hard_limits))
    if profile.duration:
        yield Note("duration", "Duration", (profile.duration.text,))


# Where a branch goes to.

_QUOTES = expression(r"[*_`\"“”„«»]|^(?:back\s+to\s+)?(?:the\s+)?|\s+(?:branch|script)\b.*$", re.IGNORECASE)
_PARTS = expression(r"\s*(?:[,;/|()]|\b(?:or|and|oder|und|ou|et|o|y)\b)\s*")
_REST = expression(r"\s*(?:[.,;:!?()–—-]|\b(?:and|then|or)\b)")


@dataclass(frozen=True, slots=True)
class _Places:
    """The numbers of all branches by the names that they go by, and the scripts besides."""

    whole: Mapping[str, str]
    parts: Mapping[str, str]
    scripts: frozenset[str]

    @classmethod
    def of(cls, profile: Profile, scripts: Collection[str]) -> _Places:
        whole: dict[str, str] = {}
        parts: dict[str, str] = {}
        for number, branch in _all_numbered(profile.branches, ""):
            name = _folded(branch.condition)
            whole.setdefault(name, number)
            for part in _PARTS.split(name):
                parts.setdefault(part, number)
        if profile.text_of("voicemail"):
            whole.setdefault("voicemail", _MACHINE)
        parts.pop("", None)
        return cls(whole, parts, frozenset(map(_folded, scripts)))

    def step(self, action: Action) -> Step:
        if action.kind != "goto" or not action.target:
            return Step(_KINDS[action.kind], action.text)
        return Step("goes to", action.target, self.find(action.target))

    def find(self, target: str) -> str | None:
        """By the whole name, with more behind it or not, then by a part of a name or its first words."""
        wanted = _folded(target)
        if wanted in self.whole:
            return self.whole[wanted]
        if wanted in self.scripts:
            return None
        begun = [name for name in self.whole if wanted.startswith(name) and _REST.match(wanted, len(name))]
        if begun:
            return self.whole[max(begun, key=len)]
        first = (number for name, number in self.whole.items() if name.startswith(f"{wanted} "))
        return self.parts.get(wanted) or next(first, None)


def _all_numbered(branches: Sequence[Branch], above: str) -> Iterator[tuple[str, Branch]]:
    for number, branch in _numbered(branches, above):
        yield number, branch
        yield from _all_numbered(branch.children, f"{number}.")


def _folded(name: str) -> str:
    return " ".join(_QUOTES.sub("", name.strip()).casefold().strip(" .").split())
