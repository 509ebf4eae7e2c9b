"""A field as it stands in the text: its blocks, what of them the parser joins, and the lines that nobody may touch."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import accumulate, pairwise

from playbook.flow import comment_spans
from playbook.formatter.lists import Layout, lay_out
from playbook.formatter.starts import indentation
from playbook.labels import SPOKEN_KINDS, Label
from playbook.markdown import Block
from playbook.model import FieldKind
from playbook.parser.leaves import Entry, entries
from playbook.source import Range, SourceText, TextEdit

_VERBATIM = frozenset(("fence", "code", "html"))
_CONTAINERS = frozenset(("item", "quote"))

# What other Markdown tools may read as more of the paragraph right above it, or that as part of it.
_STANDS_APART = frozenset(("item", "quote", "fence", "heading", "rule"))


class FieldText:
    """A label's block and the blocks of its value behind it; `below` is what stands behind the field, if anything does."""

    def __init__(
        self, source: SourceText, label: Label, blocks: Sequence[Block], below: Sequence[Block]
    ) -> None:
        self.source = source
        self.label = label
        self.blocks = blocks
        self.below = below
        self.start = blocks[0].start
        self.end = blocks[-1].end

    @property
    def kind(self) -> FieldKind:
        return self.label.kind

    @cached_property
    def entries(self) -> list[Entry]:
        """The paragraphs and items of the value as the parser joins them."""
        is_branches = self.kind == "branches"
        return entries(self.blocks, self.source, spoken=self.kind in SPOKEN_KINDS, branches=is_branches)

    @cached_property
    def layout(self) -> Layout | None:
        """The lists at the margin with two spaces a level; None where that could change what they say."""
        return lay_out(self.blocks, self.below, self.entries, self.source.lines, self.in_comment)

    @cached_property
    def verbatim(self) -> frozenset[int]:
        """The lines of fences, code and HTML."""
        found = (leaf for leaf in _leaves(self.blocks) if leaf.kind in _VERBATIM)
        return frozenset(number for leaf in found for number in range(leaf.start, leaf.end))

    @cached_property
    def left_open(self) -> frozenset[int]:
        """The last lines of what a blank line behind would become a part of: fences that only their item ends."""
        return frozenset(leaf.end - 1 for leaf in _leaves(self.blocks) if _is_open(leaf))

    @cached_property
    def in_comment(self) -> frozenset[int]:
        """The lines of text that begin inside a comment."""
        found = (leaf for leaf in _leaves(self.blocks) if leaf.kind not in _VERBATIM)
        return frozenset(number for leaf in found for number in _lines_in_comments(leaf))

    @cached_property
    def inside_paragraphs(self) -> frozenset[int]:
        """The lines that their paragraph goes on behind."""
        found = (leaf for leaf in _leaves(self.blocks) if leaf.kind in ("label", "paragraph"))
        return frozenset(number for leaf in found for number in range(leaf.start, leaf.end - 1))

    @cached_property
    def gaps(self) -> dict[int, int]:
        """How many blank lines stand before a line where that is not the author's choice."""
        joined = {line.number for entry in self.entries for line in entry.lines[1:]}
        apart = (
            below.start
            for above, below in pairwise(self.blocks)
            if above.kind in ("label", "paragraph") and self._may_stand_apart(below)
        )
        moved = self.layout.moved if self.layout else ()
        return {
            self.start: 1,
            **{line: 1 for line in apart if line not in joined},
            **dict.fromkeys(moved, 0),
        }

    def _may_stand_apart(self, block: Block) -> bool:
        """Right below a label a list may be indented like code, but not behind a blank line."""
        is_shallow = indentation(self.source.lines[block.start]) < 4
        return block.kind in _STANDS_APART and (is_shallow or (block.kind == "item" and bool(self.layout)))

    def edit(self, line: int, start: int, end: int, new_text: str) -> Iterator[TextEdit]:
        """Write `new_text` for a part of a line, unless it stands there already."""
        if self.source.lines[line][start:end] != new_text:
            yield TextEdit(Range.between(line, start, line, end), new_text)


def _leaves(blocks: Iterable[Block]) -> Iterator[Block]:
    for block in blocks:
        if block.kind in _CONTAINERS:
            yield from _leaves(block.children)
        else:
            yield block


def _is_open(leaf: Block) -> bool:
    if leaf.kind == "html":
        text = "\n".join(line.text for line in leaf.lines).strip()
        return not (text.startswith("<!--") and text.endswith("-->"))
    return leaf.is_left_open


def _lines_in_comments(leaf: Block) -> Iterator[int]:
    if not any("<!--" in line.text for line in leaf.lines):
        return
    starts = accumulate((len(line.text) + 1 for line in leaf.lines), initial=0)
    spans = [*comment_spans("\n".join(line.text for line in leaf.lines))]
    for line, start in zip(leaf.lines, starts, strict=False):
        before = bisect_left(spans, (start, 0)) - 1
        if before >= 0 and start < spans[before][1]:
            yield line.number
