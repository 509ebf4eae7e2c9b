"""The picture as SVG: text that can be selected and read aloud, light and dark, without script, font or link."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape
from zlib import crc32

from playbook.graph.boxes import LABEL, SIZE, Box
from playbook.graph.chart import Chart, Node
from playbook.graph.layout import HEADING, PAGE, TITLE, Edge, Panel, Text, arrange
from playbook.graph.metrics import Line, plain
from playbook.graph.places import number_of
from playbook.graph.shapes import OUTLINES, number, rounded
from playbook.graph.theme import DAY, NIGHT, Theme

_FONT = "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','DejaVu Sans',Arial,sans-serif"
_HEAD = 7.0  # length of an arrow's head


def draw(chart: Chart) -> str:
    picture = arrange(chart)
    width, height = number(PAGE), number(picture.height)
    name = f"playbook-{crc32(chart.name.encode('utf-8', 'replace')):08x}"  # a page may hold several pictures
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}"'
        f' role="img" aria-labelledby="{name}-title {name}-desc">',
        f'<title id="{name}-title">{_text(chart.name)}</title>',
        f'<desc id="{name}-desc">{_text(". ".join(told.rstrip(". ") for told in _told(chart)))}</desc>',
        f"<style>{_style()}</style>",
        f'<rect class="page" width="{width}" height="{height}"/>',
        *map(_panel, picture.panels),
        *map(_edge, picture.edges),
        *map(_box, picture.boxes),
        *map(_free_text, picture.texts),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _told(chart: Chart) -> Iterator[str]:
    """The whole picture in words, for those who hear it."""
    yield f"Call script {chart.name}"
    if chart.goal:
        yield f"Goal: {chart.goal}"
    if chart.opening:
        condition = f" ({chart.qualifier})" if chart.qualifier else ""
        yield f"Opening{condition}: " + "; ".join(f"{step.kind}: {step.text}" for step in chart.opening)
    for node in chart.walk():
        yield _told_node(node)
    for note in chart.notes:
        yield f"{note.heading}: " + "; ".join(note.items)


def _told_node(node: Node) -> str:
    steps = [*node.steps, *([node.exit] if node.exit else [])]
    done = "; ".join(f"{step.kind}: {step.text}" for step in steps) or "see what follows"
    return f"{' '.join(filter(None, ('Branch', number_of(node.place))))}, {node.condition}: {done}"


def _style() -> str:
    """Every colour by its class, as all programs that show SVG know them; the dark ones where they are preferred."""
    day, night = ("".join(_colours(theme)) for theme in (DAY, NIGHT))
    return (
        f"text{{font:{SIZE:g}px {_FONT};white-space:pre}}"
        f".label{{font-size:{LABEL:g}px;font-weight:700}}.title{{font-size:{TITLE:g}px;font-weight:700}}"
        f".heading{{font-size:{HEADING:g}px;font-weight:700}}.aside{{font-style:italic}}"
        ".fact,.number{font-weight:700}"
        ".edge{fill:none;stroke-width:1.5}.jump{stroke-dasharray:4 3}.box{stroke-width:1.5}.dashed{stroke-dasharray:5 4}"
        f"{day}@media (prefers-color-scheme:dark){{{night}}}"
    )


def _colours(theme: Theme) -> Iterator[str]:
    yield f".page{{fill:{theme.page}}}.panel{{fill:{theme.panel}}}text{{fill:{theme.text}}}"
    yield f".goal,.aside{{fill:{theme.muted}}}.fact{{fill:{theme.fact}}}"
    yield f".edge{{stroke:{theme.edge}}}.head{{fill:{theme.edge}}}"
    for kind, paint in theme.boxes.items():
        name = _name(kind)
        yield f".{name}{{fill:{paint.fill};stroke:{paint.line}}}"
        yield f".{name}-label{{fill:{paint.label}}}.{name}-text{{fill:{paint.text}}}"
    # What is dark among light, or light among dark, would swallow the colour of placeholders.
    yield f".ends-text .fact{{fill:{theme.boxes['ends'].text}}}"


def _name(kind: str) -> str:
    """The class of a kind of box."""
    return kind.replace(" ", "-")


def _panel(panel: Panel) -> str:
    return f'<path class="panel" d="{rounded(*panel, 12)}"/>'


def _edge(edge: Edge) -> str:
    """A line, and the head of an arrow at its end, which is always level or upright."""
    (x, y), before = edge.points[-1], edge.points[-2]
    step = (x > before[0]) - (x < before[0]), (y > before[1]) - (y < before[1])
    points = [*edge.points]
    head = ""
    if edge.has_arrow:
        back = x - step[0] * _HEAD, y - step[1] * _HEAD
        points[-1] = back
        sides = [(back[0] - side * step[1] * 4, back[1] + side * step[0] * 4) for side in (1, -1)]
        corners = " ".join(f"{number(a)},{number(b)}" for a, b in ((x, y), *sides))
        head = f'<polygon class="head" points="{corners}"/>'
    line = " ".join(f"{number(a)},{number(b)}" for a, b in points)
    kind = "edge jump" if edge.is_jump else "edge"
    return f'<polyline class="{kind}" points="{line}"/>{head}'


def _box(box: Box) -> str:
    name = _name(box.kind)
    dashed = " dashed" if box.dashed else ""
    outline = OUTLINES[box.kind](box.x, box.y, box.width, box.height)
    parts = [f'<path class="box {name}{dashed}" d="{outline}"/>']
    if box.label:
        x, y = box.label_at
        parts.append(_line(box.x + x, box.y + y, f"label {name}-label", _text(box.label)))
    parts += [_line(box.x + x, box.y + y, f"{name}-text", _spans(line)) for x, y, line in box.texts]
    return f"<g>{''.join(parts)}</g>"


def _free_text(text: Text) -> str:
    return _line(text.x, text.y, text.style, _spans(text.line))


def _line(x: float, y: float, name: str, inside: str) -> str:
    return f'<text class="{name}" x="{number(x)}" y="{number(y)}">{inside}</text>'


def _spans(line: Line) -> str:
    return "".join(
        f'<tspan class="{span.style}">{escape(span.text)}</tspan>' if span.style else escape(span.text)
        for span in line
    )


def _text(text: str) -> str:
    return escape(plain(text))
