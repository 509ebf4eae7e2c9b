"""From blocks to entries: the paragraphs and items of a value, as a person reads them.

CommonMark and a person differ in three places, and a hard limit or an action has been lost at each:
a line in an open quote begins no item, `+ close` goes on with the item above it, and an item's second
paragraph belongs to the item.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from playbook import quotes
from playbook.flow import Flow, Line
from playbook.markdown import Block
from playbook.parser.arrows import find_arrow
from playbook.source import SourceText

LeafKind = Literal["prose", "item", "title", "verbatim", "html"]


@dataclass(slots=True)
class Leaf:
    """The lines of one block that holds text, and how deep in lists it stands. `start`, `end`: lines."""

    kind: LeafKind
    depth: int
    start: int
    end: int
    lines: Sequence[Line]
    marker: str = ""


@dataclass(slots=True)
class Entry:
    """A leaf with all that continues it."""

    kind: LeafKind
    depth: int
    end: int
    lines: list[Line]
    marker: str = ""
    children: list[Entry] = field(default_factory=list)
    _flow: Flow | None = None

    @property
    def flow(self) -> Flow:
        """The text of the entry; to be asked for when all that continues it has been read."""
        if self._flow is None:
            self._flow = self._joined()
        return self._flow

    def _joined(self) -> Flow:
        if not self.lines:
            return Flow("", [0], [max(0, self.end - 1)], [0])
        return Flow.verbatim(self.lines) if self.kind == "verbatim" else Flow.of(self.lines)


def entries(
    blocks: Iterable[Block], source: SourceText, *, spoken: bool = False, branches: bool = False
) -> list[Entry]:
    """The entries of a value in the order of the text, children among them."""
    reader = _Reader(source, list(_leaves(blocks, 0)), spoken, branches)
    return reader.read()


def _leaves(blocks: Iterable[Block], depth: int) -> Iterator[Leaf]:
    for block in blocks:
        if block.kind in ("paragraph", "label"):
            if block.lines:
                yield Leaf("prose", depth, block.lines[0].number, block.end, block.lines)
        elif block.kind == "item":
            yield from _item_leaves(block, depth)
        elif block.kind == "quote":
            yield from _leaves(block.children, depth)
        elif block.kind == "heading":
            yield Leaf("title", depth, block.start, block.end, block.lines, "#" * block.level)
        elif block.kind == "html":
            yield Leaf("html", depth, block.start, block.end, block.lines)
        elif block.kind in ("code", "fence"):
            yield Leaf("verbatim", depth, block.start, block.end, block.lines, block.marker)


def _item_leaves(item: Block, depth: int) -> Iterator[Leaf]:
    """The item's first paragraph bears its marker; all else in it is one deeper."""
    children = item.children
    if children and children[0].kind == "paragraph":
        first = children[0]
        yield Leaf("item", depth, item.start, first.end, first.lines, item.marker)
        children = children[1:]
    else:
        yield Leaf("item", depth, item.start, item.start + 1, (), item.marker)
    yield from _leaves(children, depth + 1)


class _Reader:
    """Goes through the leaves once, joining what continues the entry before it."""

    def __init__(
        self, source: SourceText, leaves: list[Leaf], spoken: bool, branches: bool
    ) -> None:
        self.source = source
        self.leaves = leaves
        self.spoken = spoken
        self.branches = branches
        self.found: list[Entry] = []
        self.path: list[tuple[int, Entry]] = []
        self.opener: str | None = None
        self.quoted_until = 0

    def read(self) -> list[Entry]:
        for index, leaf in enumerate(self.leaves):
            if self._is_in_quote(index, leaf) or self._is_more_actions(leaf):
                self._append(self.found[-1], leaf, _with_marker(leaf, self.source))
            elif leaf.kind == "prose" and (owner := self._owner(leaf)) is not None:
                self._append(owner, leaf, leaf.lines)
            else:
                self._begin(leaf)
        return [entry for entry in self.found if entry.kind != "html" or entry.flow]

    def _begin(self, leaf: Leaf) -> None:
        entry = Entry(leaf.kind, leaf.depth, leaf.end, list(leaf.lines), leaf.marker)
        self.path = [step for step in self.path if step[0] < leaf.depth]
        if leaf.kind == "item":
            if self.path:
                self.path[-1][1].children.append(entry)
            self.path.append((leaf.depth, entry))
        self.found.append(entry)
        self.opener = self._left_open(leaf.lines, None)

    def _append(self, entry: Entry, leaf: Leaf, lines: Sequence[Line]) -> None:
        entry.lines.extend(lines)
        entry.end = leaf.end
        self.opener = self._left_open(lines, self.opener if entry is self.found[-1] else None)
        if leaf.kind == "item":
            self.path = [step for step in self.path if step[0] < leaf.depth] + [(leaf.depth, entry)]

    def _owner(self, leaf: Leaf) -> Entry | None:
        """The item that a paragraph inside a list belongs to."""
        owners = [entry for depth, entry in self.path if depth < leaf.depth]
        return owners[-1] if owners else None

    def _left_open(self, lines: Sequence[Line], opener: str | None) -> str | None:
        if not self.spoken:
            return None
        return quotes.left_open(" ".join(line.text for line in lines), opener)

    def _is_in_quote(self, index: int, leaf: Leaf) -> bool:
        """Whether the entry above left a quote open that this leaf, or one right below it, closes."""
        if index < self.quoted_until:
            return True
        if self.opener is None or leaf.kind not in ("item", "prose"):
            return False
        line = self.found[-1].end
        for below in range(index, len(self.leaves)):
            candidate = self.leaves[below]
            if candidate.start != line or candidate.kind not in ("item", "prose"):
                return False
            text = " ".join(piece.text for piece in candidate.lines)
            closes = quotes.closes_first(text, self.opener)
            if closes is not None:
                self.quoted_until = below + 1 if closes else 0
                return closes
            line = candidate.end
        return False

    def _is_more_actions(self, leaf: Leaf) -> bool:
        """`+ close` on a line of its own, which CommonMark alone reads as a bullet."""
        if not self.branches or leaf.marker != "+" or leaf.kind != "item" or not self.found:
            return False
        text = " ".join(line.text for line in leaf.lines)
        return self.found[-1].kind == "item" and find_arrow(text, quotes.scan(text)) is None


def _with_marker(leaf: Leaf, source: SourceText) -> Sequence[Line]:
    """The leaf's lines with its marker back in front: in a quote it is speech, before an action a plus."""
    if leaf.kind != "item":
        return leaf.lines
    raw = source.lines[leaf.start]
    on_first = bool(leaf.lines) and leaf.lines[0].number == leaf.start
    limit = leaf.lines[0].column if on_first else len(raw)
    column = max(0, raw.rfind(leaf.marker, 0, limit))
    first = Line(leaf.start, column, raw[column:].rstrip())
    return [first, *(leaf.lines[1:] if on_first else leaf.lines)]


def canonical_text(found: Sequence[Entry]) -> str:
    """The entries as Markdown in one form: soft line breaks as spaces, `-` bullets, two spaces a level."""
    pieces: list[str] = []
    before: Entry | None = None
    for entry in found:
        if before is not None:
            tight = entry.kind == "item" and before.kind in ("item", "prose")
            pieces.append("\n" if tight else "\n\n")
        pieces.append(_written(entry))
        before = entry
    return "".join(pieces)


def _written(entry: Entry) -> str:
    text = entry.flow.text
    if entry.kind == "item":
        bullet = "-" if entry.marker in ("-", "+", "*") else entry.marker
        return f"{'  ' * entry.depth}{bullet} {text}".rstrip()
    if entry.kind == "title":
        return f"{entry.marker} {text}"
    if entry.kind == "verbatim":
        fence = _fence(entry.lines)
        text = f"{fence}\n{text}\n{fence}"
        return "\n".join("  " * entry.depth + line for line in text.split("\n"))
    return text


def _fence(lines: Sequence[Line]) -> str:
    """A fence longer than any in the text it holds."""
    longest = max((_backticks(line.text) for line in lines), default=0)
    return "`" * max(3, longest + 1)


def _backticks(text: str) -> int:
    stripped = text.lstrip()
    return len(stripped) - len(stripped.lstrip("`"))
