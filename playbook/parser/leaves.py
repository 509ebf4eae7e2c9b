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
from playbook.parser.arrows import find_arrow, with_plain_arrow
from playbook.quotes import Quoted
from playbook.source import SourceText

EntryKind = Literal["prose", "item", "title", "verbatim", "html"]

_FORMS: dict[str, EntryKind] = {
    "paragraph": "prose",
    "label": "prose",
    "heading": "title",
    "html": "html",
    "code": "verbatim",
    "fence": "verbatim",
}


@dataclass(slots=True)
class Entry:
    """The lines of one block that holds text, and how deep in lists it stands. `start`, `end`: lines.

    `flow` and `quoted` are kept: they are to be asked for when all that continues the entry has been read.
    """

    kind: EntryKind
    depth: int
    start: int
    end: int
    lines: list[Line]
    marker: str = ""
    children: list[Entry] = field(default_factory=list)
    _flow: Flow | None = None
    _quoted: Quoted | None = None

    @property
    def flow(self) -> Flow:
        if self._flow is None:
            lines = self.lines or [Line(self.start, 0, "")]
            self._flow = Flow.verbatim(lines) if self.kind == "verbatim" else Flow.of(lines)
        return self._flow

    @property
    def quoted(self) -> Quoted:
        """The quotes in the text of `flow`."""
        if self._quoted is None:
            self._quoted = quotes.scan(self.flow.text)
        return self._quoted

    def walk(self) -> Iterator[Entry]:
        """This entry and all below it, in order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def extend(self, lines: Sequence[Line], end: int) -> None:
        self.lines.extend(lines)
        self.end = end
        self._flow = self._quoted = None


def entries(
    blocks: Iterable[Block], source: SourceText, *, spoken: bool = False, branches: bool = False
) -> list[Entry]:
    """The entries of a value in the order of the text, children among them; none for comments alone."""
    leaves: list[Entry] = []
    _collect(blocks, 0, leaves)
    found = leaves
    if len(leaves) > 1:
        found = _Reader(source, leaves, spoken=spoken, branches=branches).read()
    return [entry for entry in found if entry.kind == "item" or entry.flow]


def _collect(blocks: Iterable[Block], depth: int, found: list[Entry]) -> None:
    """Every block that holds text as an entry of its own."""
    for block in blocks:
        if block.kind == "item":
            _collect_item(block, depth, found)
        elif block.kind == "quote":
            _collect(block.children, depth, found)
        elif block.lines:
            kind, marker = _FORMS[block.kind], block.marker or "#" * block.level
            found.append(Entry(kind, depth, block.lines[0].number, block.end, [*block.lines], marker))


def _collect_item(item: Block, depth: int, found: list[Entry]) -> None:
    """The item's first paragraph bears its marker; all else in it is one deeper."""
    children = item.children
    if children and children[0].kind == "paragraph":
        first, *children = children
        found.append(Entry("item", depth, item.start, first.end, [*first.lines], item.marker))
    else:
        found.append(Entry("item", depth, item.start, item.start + 1, [], item.marker))
    if children:
        _collect(children, depth + 1, found)


class _Reader:
    """Goes through the leaves once, joining what continues the entry before it.

    `path` holds the item that each depth of lists stands at; `last` is the entry that was read last, and
    `opener` the quote mark that it ends open with.
    """

    def __init__(self, source: SourceText, leaves: list[Entry], *, spoken: bool, branches: bool) -> None:
        self.source = source
        self.leaves = leaves
        self.spoken = spoken
        self.branches = branches
        self.found: list[Entry] = []
        self.last: Entry | None = None
        self.path: list[tuple[int, Entry]] = []
        self.opener: str | None = None
        self.quoted_until = 0

    def read(self) -> list[Entry]:
        for index, leaf in enumerate(self.leaves):
            if (begun := self._quoting(index) or self._acting(leaf)) is not None:
                self._append(begun, leaf, _with_marker(leaf, self.source))
            elif leaf.kind == "prose" and (owner := self._owner(leaf)) is not None:
                self._append(owner, leaf, leaf.lines)
            else:
                self._begin(leaf)
        return self.found

    def _begin(self, entry: Entry) -> None:
        self._leave(entry.depth)
        if entry.kind == "item":
            if self.path:
                self.path[-1][1].children.append(entry)
            self.path.append((entry.depth, entry))
        self.found.append(entry)
        self.last = entry
        if self.spoken:
            opened = entry.quoted.open_at
            self.opener = None if opened is None else entry.flow.text[opened]

    def _append(self, entry: Entry, leaf: Entry, lines: Sequence[Line]) -> None:
        if self.spoken and lines:
            before = self.opener if entry is self.last else None
            self.opener = quotes.left_open(Flow.of(lines).text, before)
        entry.extend(lines, leaf.end)
        self.last = entry
        if leaf.kind == "item":
            self._leave(leaf.depth)
            self.path.append((leaf.depth, entry))

    def _leave(self, depth: int) -> None:
        while self.path and self.path[-1][0] >= depth:
            self.path.pop()

    def _owner(self, leaf: Entry) -> Entry | None:
        """The item that a paragraph inside a list belongs to."""
        owners = (entry for depth, entry in reversed(self.path) if depth < leaf.depth)
        return next(owners, None)

    def _quoting(self, index: int) -> Entry | None:
        """The entry above, if it left a quote open that this leaf, or one right below it, closes."""
        if index < self.quoted_until:
            return self.last
        if self.last is None or self.opener is None:
            return None
        line = self.last.end
        for below in range(index, len(self.leaves)):
            candidate = self.leaves[below]
            if candidate.start != line or candidate.kind not in ("item", "prose"):
                return None
            closes = quotes.closes_first(candidate.flow.text, self.opener)
            if closes is not None:
                self.quoted_until = below + 1 if closes else 0
                return self.last if closes else None
            line = candidate.end
        return None

    def _acting(self, leaf: Entry) -> Entry | None:
        """The item that `+ close` on a line of its own goes on with, where CommonMark alone reads a bullet."""
        if leaf.marker != "+" or not self.branches or find_arrow(leaf.flow.text, leaf.quoted) is not None:
            return None
        return next((entry for depth, entry in reversed(self.path) if depth <= leaf.depth), None)


def _with_marker(leaf: Entry, source: SourceText) -> Sequence[Line]:
    """The leaf's lines with its marker back in front: in a quote it is speech, before an action a plus."""
    if leaf.kind != "item":
        return leaf.lines
    raw = source.lines[leaf.start]
    if not leaf.lines or leaf.lines[0].number != leaf.start:
        return [Line(leaf.start, max(0, raw.rfind(leaf.marker)), leaf.marker), *leaf.lines]
    first, *rest = leaf.lines
    column = max(0, raw.rfind(leaf.marker, 0, first.column))
    return [Line(leaf.start, column, raw[column : first.column] + first.text), *rest]


def canonical_text(found: Sequence[Entry], *, arrows: bool = False) -> str:
    """The entries as Markdown in one form: soft line breaks as spaces, `-` bullets, two spaces a level.

    With `arrows`, the first arrow of an item is written `->`.
    """
    if len(found) == 1 and found[0].kind == "prose":
        return found[0].flow.text
    pieces: list[str] = []
    before: Entry | None = None
    for entry in found:
        if before is not None:
            tight = entry.kind == "item" and before.kind in ("item", "prose")
            pieces.append("\n" if tight else "\n\n")
        pieces.append(_written(entry, arrows))
        before = entry
    return "".join(pieces)


def _written(entry: Entry, arrows: bool) -> str:
    text = entry.flow.text
    if entry.kind == "item":
        bullet = "-" if entry.marker in ("-", "+", "*") else entry.marker
        text = f"{bullet} {with_plain_arrow(text, entry.quoted) if arrows else text}".rstrip()
    elif entry.kind == "title":
        text = f"{entry.marker} {text}"
    elif entry.kind == "verbatim":
        fence = _fence(entry.lines)
        text = f"{fence}\n{text}\n{fence}"
    if entry.depth == 0:
        return text
    return "\n".join("  " * entry.depth + line for line in text.split("\n"))


def _fence(lines: Sequence[Line]) -> str:
    """A fence longer than any in the text it holds."""
    longest = max((_backticks(line.text) for line in lines), default=0)
    return "`" * max(3, longest + 1)


def _backticks(text: str) -> int:
    stripped = text.lstrip()
    return len(stripped) - len(stripped.lstrip("`"))
