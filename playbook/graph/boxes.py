"""The boxes of a picture, each as large as its text needs, before anybody knows where it goes."""

from __future__ import annotations

from dataclasses import replace

from playbook.graph.chart import Node, Note, Step
from playbook.graph.metrics import Line, Span, width, wrapped
from playbook.graph.places import number_of
from playbook.records import dataclass

SIZE, LINE = 14.0, 20.0
LABEL = 11.0  # size of the words that name a kind
_PAD = 6.0
_SIDE = 16.0  # room at either side for the points and corners of an outline
_LABELS = 90.0  # the column of labels inside of steps
_LABEL_LINE = 18.0


@dataclass(frozen=True, slots=True)
class Box:
    """`texts` are lines with the place of each: x of its start and y of its baseline, counted from the corner."""

    kind: str
    width: float
    height: float
    texts: tuple[tuple[float, float, Line], ...]
    label: str = ""
    label_at: tuple[float, float] = (0, 0)
    x: float = 0
    y: float = 0
    dashed: bool = False

    @property
    def middle(self) -> float:
        return self.y + self.height / 2

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def at(self, x: float, y: float) -> Box:
        return replace(self, x=x, y=y)


def step_box(step: Step, room: float) -> Box:
    """The kind on the left, the text beside it."""
    left = _SIDE + _LABELS
    lines = wrapped(step.text, room - left - _SIDE, SIZE, number=number_of(step.to))
    box = _box(step.kind, lines, room, left, _PAD)
    return replace(box, label=step.kind.upper(), label_at=(_SIDE, _PAD + 15), dashed=step.kind == "nothing")


def condition_box(node: Node, room: float) -> Box:
    lines = wrapped(node.condition, room - 2 * _SIDE, SIZE, number=number_of(node.place))
    return _box("condition", lines, room, _SIDE, _PAD)


def exit_box(step: Step, room: float) -> Box:
    """The kind above the text; of a plain "close" the kind says all."""
    is_bare = step.kind == "ends" and step.text.casefold().strip(" .") in _BARE
    label = "ENDS THE CALL" if is_bare else step.kind.upper()
    if is_bare:
        return Box("ends", room, LINE + 2 * _PAD, (), label, (_SIDE, _PAD + 14))
    lines = wrapped(step.text, room - 2 * _SIDE, SIZE, number=number_of(step.to))
    box = _box(step.kind, lines, room, _SIDE, _PAD + _LABEL_LINE)
    is_elsewhere = step.kind == "goes to" and step.to is None
    return replace(box, label=label, label_at=(_SIDE, _PAD + 13), dashed=is_elsewhere)


_BARE = ("close", "end the call", "end call", "hang up", "close the call")


def note_box(note: Note, room: float) -> Box:
    """A heading, and below it an item a bullet."""
    bullet = "• " if note.kind == "hard-limits" else ""
    indent = width(bullet, SIZE)
    lines: list[tuple[float, Line]] = []
    for item in note.items:
        first, *others = wrapped(item, room - 2 * _SIDE - indent, SIZE)
        lines.append((0, (Span(bullet), *first) if bullet else first))
        lines += [(indent, line) for line in others]
    top = _PAD + _LABEL_LINE + 4
    texts = tuple((_SIDE + left, top + index * LINE + 15, line) for index, (left, line) in enumerate(lines))
    height = top + len(lines) * LINE + _PAD
    return Box(note.kind, room, height, texts, note.heading.upper(), (_SIDE, _PAD + 14))


def start_box(text: str) -> Box:
    lines = wrapped(text, 400, SIZE)
    return _box("start", lines, width(text, SIZE) + 2 * _SIDE, _SIDE, _PAD)


def _box(kind: str, lines: tuple[Line, ...], room: float, left: float, top: float) -> Box:
    texts = tuple((left, top + index * LINE + 15, line) for index, line in enumerate(lines))
    return Box(kind, room, top + len(lines) * LINE + _PAD, texts)
