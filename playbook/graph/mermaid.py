"""The picture as Mermaid text, which GitHub, GitLab and many editors draw."""

from __future__ import annotations

import re
from collections.abc import Iterator

from playbook.graph.chart import Chart, Node, Note, Step
from playbook.graph.metrics import plain, spans
from playbook.graph.places import number_of
from playbook.graph.theme import DAY

# What opens and closes a node of each kind.
_SHAPES = {
    "start": ("([", "])"),
    "condition": ("{{", "}}"),
    "says": ("(", ")"),
    "does": ("[", "]"),
    "runs": ("[[", "]]"),
    "sends": ("[/", "/]"),
    "records": ("[(", ")]"),
    "transfers": (">", "]"),
    "escalates": (">", "]"),
    "ends": ("([", "])"),
    "goes to": ("([", "])"),
    "nothing": ("[", "]"),
    "hard-limits": ("[", "]"),
    "closing": ("(", ")"),
    "duration": ("[", "]"),
}
# What Mermaid, or the Markdown that it looks for in labels, would take for more than a character.
_UNSAFE = re.compile(
    r"""[\x21-\x7e](?<![A-Za-z0-9 ,.'?!:(){}/_-]) | :(?=\S) | (?<!\w)[_-] | [_-](?!\w) | (?:(?<=^\d)|(?<=^\d\d))[.)]""",
    re.VERBOSE | re.ASCII,
)
_EMPTY = "…"  # for a text without words: a label must have some
_NO_FORMULA = "$\u200b$"  # two together begin a formula, even as entities
_UNSAFE_IN_TITLES = re.compile(r"[;#%{}<>\"`]+")


def draw(chart: Chart) -> str:
    lines = [
        "flowchart LR",
        f"accTitle: Call script {_UNSAFE_IN_TITLES.sub(' ', plain(chart.name))}",
        *(f"  {line}" for line in _lines(chart)),
        *(f"  classDef {_class(kind)} {_look(kind)}" for kind in _SHAPES),
    ]
    return "\n".join(lines) + "\n"


def _look(kind: str) -> str:
    """The colours of day, text included: they can be read on a dark page, too."""
    paint = DAY.boxes[kind]
    dashes = ",stroke-dasharray:5 4" if kind == "nothing" else ""
    return f"fill:{paint.fill},stroke:{paint.line},color:{paint.text}{dashes}"


def _lines(chart: Chart) -> Iterator[str]:
    yield _node("start", "start", chart.name)
    last = "start"
    for number, step in enumerate(chart.opening, start=1):
        yield _step(f"opening_{number}", step)
        yield f"{last} --> opening_{number}"
        last = f"opening_{number}"
    for node in chart.nodes:
        yield from _branch(node, last)
    for note in chart.notes:
        yield _note(note)


def _branch(node: Node, above: str) -> Iterator[str]:
    """A branch as a chain from its condition to where it leads, and those below it from where it waits."""
    name = _id(node.place)
    yield _node(name, "condition", f"{number_of(node.place)} {node.condition}".strip())
    yield f"{above} --> {name}"
    last = name
    for number, step in enumerate(node.steps, start=1):
        yield _step(f"{name}_does_{number}", step)
        yield f"{last} --> {name}_does_{number}"
        last = f"{name}_does_{number}"
    if node.exit and node.exit.to:
        yield f"{last} -.-> {_id(node.exit.to)}"
    elif node.exit:
        yield _step(f"{name}_leads", node.exit)
        yield f"{last} --> {name}_leads"
    for child in node.children:
        yield from _branch(child, last)


def _step(name: str, step: Step) -> str:
    return _node(name, step.kind, f"{step.kind}: {' '.join(filter(None, (number_of(step.to), step.text)))}")


def _note(note: Note) -> str:
    bullet = "• " if len(note.items) > 1 else ""
    text = "<br/>".join((_escaped(note.heading), *(bullet + _escaped(item) for item in note.items)))
    return _shaped(f"note_{note.kind.replace('-', '_')}", note.kind, text)


def _node(name: str, kind: str, text: str) -> str:
    return _shaped(name, kind, _escaped(text))


def _shaped(name: str, kind: str, label: str) -> str:
    opening, closing = _SHAPES[kind]
    return f'{name}{opening}"{label}"{closing}:::{_class(kind)}'


def _escaped(text: str) -> str:
    shown = "".join(span.text for span in spans(plain(text)))
    return _UNSAFE.sub(_entity, shown.replace("$$", _NO_FORMULA)) or _EMPTY


def _entity(found: re.Match[str]) -> str:
    return "#quot;" if found[0] == '"' else f"#{ord(found[0])};"


def _id(place: str) -> str:
    return f"branch_{place.replace('.', '_')}"


def _class(kind: str) -> str:
    return kind.replace(" ", "_").replace("-", "_")
