"""What a picture of a script shows, whatever it is drawn with: conditions, steps, and where each branch leads."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Literal

from playbook.expressions import expression
from playbook.graph.places import MACHINE, Places, numbered
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

_ON_MACHINE = "A machine answers"
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
    places = Places.of(profile, scripts)
    nodes = [_node(branch, number, 0, places) for number, branch in numbered(profile.branches, "")]
    steps = [*_spoken(profile, "disclosures"), *_spoken(profile, "opening")]
    machine = tuple(_spoken(profile, "voicemail"))
    if machine:
        nodes.append(Node(MACHINE, _ON_MACHINE, machine, None, 0))
    return Chart(
        profile.name,
        profile.goal_recap or "",
        opening.qualifier if opening else None,
        tuple(steps),
        tuple(nodes),
        tuple(_notes(profile)),
    )


def _node(branch: Branch, number: str, depth: int, places: Places) -> Node:
    steps = [_step(action, places) for action in branch.actions]
    leads_out = bool(steps) and steps[-1].kind in ("ends", "goes to")
    exit = steps.pop() if leads_out else None
    if not (steps or exit or branch.children):
        steps.append(Step("nothing", _NO_STEP))
    children = tuple(
        _node(child, below, depth + 1, places) for below, child in numbered(branch.children, f"{number}.")
    )
    return Node(number, branch.condition, tuple(steps), exit, depth, children)


def _step(action: Action, places: Places) -> Step:
    if action.kind != "goto" or not action.target:
        return Step(_KINDS[action.kind], action.text)
    return Step("goes to", action.target, places.find(action.target))


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
