"""Where everything stands in the picture: conditions on the left, steps beside them, where they lead on the right.

Read from top to bottom, branches hang on one line that begins at the opening; those below a branch are indented.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from playbook.graph.boxes import LINE, SIZE, Box, condition_box, exit_box, note_box, start_box, step_box
from playbook.graph.chart import Chart, Node, Step
from playbook.graph.metrics import Line, wrapped
from playbook.records import dataclass

PAGE = 1280.0
_MARGIN = 32.0
_TRUNK = 48.0  # the line that branches hang on
_PANEL = 72.0  # where their panels begin
_INSIDE = 12.0
_CONDITION, _EXIT = 290.0, 156.0
_BETWEEN = 36.0  # from column to column, for the arrows
_GAP = 8.0  # between boxes
_DEEPEST = 112.0  # how far branches are indented at most
_INDENT = 22.0
_LANE = 14.0  # between the lines of those that go to other branches
_OPENING = 900.0
TITLE, TITLE_LINE = 26.0, 34.0
HEADING = 15.0


class Panel(NamedTuple):
    """What stands behind boxes that belong together."""

    x: float
    y: float
    width: float
    height: float


class Edge(NamedTuple):
    """A line through points; with an arrow at its end, and dashed where it goes across."""

    points: tuple[tuple[float, float], ...]
    has_arrow: bool = False
    is_jump: bool = False


class Text(NamedTuple):
    """A line of text that stands for itself; `style` is title, goal, heading or aside."""

    x: float
    y: float
    style: str
    line: Line
    size: float


@dataclass(frozen=True, slots=True)
class Picture:
    height: float
    panels: tuple[Panel, ...]
    edges: tuple[Edge, ...]
    boxes: tuple[Box, ...]
    texts: tuple[Text, ...]


def arrange(chart: Chart) -> Picture:
    return _Arranging(chart).picture()


class _Row(NamedTuple):
    """Where a branch can be entered from the side, and where it is left, if it goes to another."""

    enter: float
    leave: float | None
    to: str | None


class _Arranging:
    """A picture while it is laid out, from the top down; `y` is how far it has come."""

    def __init__(self, chart: Chart) -> None:
        self.chart = chart
        self.panels: list[Panel] = []
        self.edges: list[Edge] = []
        self.boxes: list[Box] = []
        self.texts: list[Text] = []
        self.rows: dict[str, _Row] = {}
        jumps = sum(1 for node in chart.walk() if node.exit and node.exit.to)
        self.right = PAGE - _MARGIN - (min(jumps, _MOST_LANES) * _LANE + _LANE if jumps else 0)
        self.y = _MARGIN
        deepest = max((node.depth for node in chart.walk()), default=0)
        self.indent = min(_INDENT, _DEEPEST / max(deepest, 1))

    def picture(self) -> Picture:
        self._title()
        self._opening()
        self._branches()
        self._jumps()
        self._notes()
        height = self.y + _MARGIN
        return Picture(height, *map(tuple, (self.panels, self.edges, self.boxes, self.texts)))  # type: ignore[arg-type]

    def _write(self, text: str, style: str, x: float, room: float, size: float, line: float) -> None:
        """Effect: sets text at the height reached, and goes on below it."""
        for spans in wrapped(text, room, size, is_bold=style in ("title", "heading")):
            self.texts.append(Text(x, self.y + size, style, spans, size))
            self.y += line

    def _title(self) -> None:
        room = PAGE - 2 * _MARGIN
        self._write(self.chart.name, "title", _MARGIN, room, TITLE, TITLE_LINE)
        if self.chart.goal:
            self._write(self.chart.goal, "goal", _MARGIN, min(room, _OPENING), SIZE, LINE)
        self.y += 14

    def _opening(self) -> None:
        """How the call begins, and the start of the line that branches hang on."""
        start = start_box("The call is answered").at(_MARGIN, self.y)
        self.boxes.append(start)
        self.y = start.bottom
        if not self.chart.opening:
            return
        self.edges.append(Edge(((_TRUNK, self.y), (_TRUNK, self.y + 22)), has_arrow=True))
        self.y += 22
        top = self.y
        self.y += _INSIDE
        self._write("Opening", "heading", _MARGIN + _INSIDE, _OPENING, HEADING, 24)
        if self.chart.qualifier:
            self._write(self.chart.qualifier, "aside", _MARGIN + _INSIDE, _OPENING, SIZE, LINE)
        self.y += 4
        self._steps(self.chart.opening, _MARGIN + _INSIDE, min(_OPENING, self.right - _MARGIN - 2 * _INSIDE))
        self.y += _INSIDE
        self.panels.append(Panel(_MARGIN, top, self.right - _MARGIN, self.y - top))

    def _branches(self) -> None:
        begin, last = self.y, self.y
        for node in self.chart.nodes:
            self.y += 10
            top = self.y
            self.y += _INSIDE
            last = self._node(node)
            self.y += _INSIDE
            self.panels.append(Panel(_PANEL, top, self.right - _PANEL, self.y - top))
            self.edges.append(Edge(((_TRUNK, last), (_PANEL + _INSIDE, last)), has_arrow=True))
        if self.chart.nodes:
            self.edges.append(Edge(((_TRUNK, begin), (_TRUNK, last))))

    def _node(self, node: Node) -> float:
        """The middle of its condition. Effect: lays out the branch and all below it."""
        left, top = _PANEL + _INSIDE + node.depth * self.indent, self.y
        end = _PANEL + _INSIDE + _CONDITION
        condition = condition_box(node, end - left).at(left, top)
        self.boxes.append(condition)
        steps_left = end + _BETWEEN
        exit_left = self.right - _INSIDE - _EXIT
        steps = self._steps(node.steps, steps_left, exit_left - _BETWEEN - steps_left)
        if steps:
            self.edges.append(_elbow(condition.right, condition.middle, steps[0]))
        self.y = max(self.y, condition.bottom)
        self._exit(node, steps[-1] if steps else condition, exit_left, top)
        foot = condition.bottom
        for child in node.children:
            self.y += _GAP + 4
            x = left + 14
            middle = self._node(child)
            self.edges.append(
                Edge(((x, foot), (x, middle), (left + self.indent, middle)), has_arrow=self.indent > 18)
            )
        return condition.middle

    def _steps(self, steps: Sequence[Step], x: float, room: float) -> list[Box]:
        """Effect: sets the steps below each other, and goes on below them."""
        placed: list[Box] = []
        for step in steps:
            box = step_box(step, room).at(x, self.y)
            if placed:
                self.edges.append(Edge(((x + 24, placed[-1].bottom), (x + 24, box.y))))
            placed.append(box)
            self.y = box.bottom + _GAP
        if placed:
            self.y -= _GAP
        self.boxes += placed
        return placed

    def _exit(self, node: Node, last: Box, x: float, top: float) -> None:
        """Effect: sets where the branch leads to beside its last step, and notes where it can be entered."""
        leave, to = None, None
        if node.exit:
            box = exit_box(node.exit, _EXIT)
            box = box.at(x, max(last.middle - box.height / 2, top))
            self.boxes.append(box)
            self.edges.append(_elbow(last.right, last.middle, box))
            self.y = max(self.y, box.bottom)
            leave, to = box.middle, node.exit.to
        self.rows[node.place] = _Row(top + _ENTRY, leave, to)

    def _jumps(self) -> None:
        """Lines on the right from branches to those that they go to, no two in one lane where they would meet."""
        lanes: list[list[tuple[float, float]]] = []
        for leave, enter in _leaps(self.rows):
            low, high = sorted((leave, enter))
            free = (lane for lane, taken in enumerate(lanes) if all(high < a or b < low for a, b in taken))
            lane = next(free, len(lanes))
            if lane == len(lanes) and lane < _MOST_LANES:
                lanes.append([])
            lane = min(lane, _MOST_LANES - 1)
            lanes[lane].append((low, high))
            x = self.right + (lane + 1) * _LANE
            points = ((self.right - _INSIDE, leave), (x, leave), (x, enter), (self.right, enter))
            self.edges.append(Edge(points, has_arrow=True, is_jump=True))

    def _notes(self) -> None:
        """Hard limits on the left, what else holds for the whole call on the right."""
        if not self.chart.notes:
            return
        self.y += 22
        limits = [note for note in self.chart.notes if note.kind == "hard-limits"]
        others = [note for note in self.chart.notes if note.kind != "hard-limits"]
        whole = PAGE - 2 * _MARGIN
        left = whole * 0.6 if others else whole
        bottoms = [self.y]
        top = self.y
        for notes, x, room in (
            (limits, _MARGIN, left),
            (others, _MARGIN + (left + 14 if limits else 0), whole - left - 14 if limits else whole),
        ):
            y = top
            for note in notes:
                box = note_box(note, room).at(x, y)
                self.boxes.append(box)
                bottoms.append(box.bottom)
                y = box.bottom + _GAP
        self.y = max(bottoms)


_MOST_LANES = 8
_ENTRY = 6.0  # below the top of a row, where lines from other branches come in
_STRAIGHT = 14.0  # how far from its corners a box is met


def _leaps(rows: dict[str, _Row]) -> Iterator[tuple[float, float]]:
    """From where to where, the short ones first: they get the inner lanes."""
    found = [
        (row.leave, rows[row.to].enter)
        for row in rows.values()
        if row.leave is not None and row.to is not None and row.to in rows
    ]
    yield from sorted(found, key=lambda leap: (abs(leap[0] - leap[1]), leap))


def _elbow(x: float, y: float, box: Box) -> Edge:
    """An arrow to a box: straight where its side is there to be met."""
    if box.y + _STRAIGHT <= y <= box.bottom - _STRAIGHT:
        return Edge(((x, y), (box.x, y)), has_arrow=True)
    middle = (x + box.x) / 2
    return Edge(((x, y), (middle, y), (middle, box.middle), (box.x, box.middle)), has_arrow=True)
