"""Lists at the margin: `-` bullets, sub-lists below the text of their item, and actions that go on in the next line.

    *   Agrees to pay -> confirm                 - Agrees to pay -> confirm +
    + share {facts.payment_link}                   share {facts.payment_link}
        * Asks how → explain                       - Asks how -> explain

Other Markdown tools read the `+` on the left as a bullet, and their formatters make a branch of it.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from playbook.flow import Line
from playbook.formatter.starts import begins_block, indentation
from playbook.labels import read_label
from playbook.markdown import Block
from playbook.parser.leaves import Entry

BULLETS = frozenset("-*+")

# An item that cannot end a paragraph right above it: an empty one, and a number other than 1.
_WEAK_ITEM = re.compile(r"\s*(?:[-+*]|\d+[.)])\s*$|\s*(?!1[.)])\d+[.)]\s")

_RULE = re.compile(r"[\s>]*(?:-\s*){3,}")


class Prefix(NamedTuple):
    """What is to stand in a line before its text, which begins at `column`."""

    line: int
    column: int
    text: str


class Layout(NamedTuple):
    """`moved` are the lines whose `+` goes to the end of another line, and what that holds."""

    prefixes: Sequence[Prefix]
    moved: dict[int, Line]


def is_rule(line: str) -> bool:
    """Whether a line of bullets, such as `- - -`, is a thematic break."""
    return _RULE.fullmatch(line) is not None


def lay_out(
    blocks: Sequence[Block],
    below: Sequence[Block],
    entries: Iterable[Entry],
    lines: Sequence[str],
    in_comment: Container[int],
) -> Layout | None:
    """The layout of the items among `blocks`; None where one holds more than text and items, or could be read otherwise."""
    lists = _Lists(entries, lines, in_comment)
    items = [block for block in blocks if block.kind == "item"]
    if not all(lists.is_plain(item) for item in items):
        return None
    if any(_would_be_read_otherwise([*blocks, *below], lines)):
        return None
    prefixes = [prefix for item in items for prefix in lists.of_item(item, "", 0)]
    if any(is_rule(prefix.text + lines[prefix.line][prefix.column :]) for prefix in prefixes):
        return None
    return Layout(prefixes, lists.moved)


def _would_be_read_otherwise(blocks: Iterable[Block], lines: Sequence[str]) -> Iterator[bool]:
    """Whether what stands below a list is indented as far as the list's text will be, or, below the label, like code."""
    for above, below in pairwise(blocks):
        indent = indentation(lines[below.start])
        if below.kind == "paragraph":
            is_odd = len(below.lines) != below.end - below.start
            yield is_odd or (indent >= 4 and read_label(lines[below.start].lstrip()) is not None)
        elif below.kind not in ("item", "label"):
            yield (above.kind == "item" and indent >= len("- ")) or (below.kind != "code" and indent >= 4)


class _Lists:
    """`contents` is what stands before the text of each item laid out so far, `moved` the `+` found among them."""

    def __init__(self, entries: Iterable[Entry], lines: Sequence[str], in_comment: Container[int]) -> None:
        self.lines = lines
        self.in_comment = in_comment
        self.begun: set[tuple[int, int]] = set()
        self.plain: set[tuple[int, int]] = set()
        self.owners: dict[int, tuple[Entry, int]] = {}
        for entry in entries:
            if entry.kind == "item":
                self.begun.add((entry.start, entry.depth))
                self.owners.update(
                    (line.number, (entry, index)) for index, line in enumerate(entry.lines) if index
                )
        self.contents: dict[tuple[int, int], str] = {}
        self.moved: dict[int, Line] = {}

    def is_plain(self, block: Block, depth: int = 0) -> bool:
        if block.kind == "item":
            if (block.start, depth) in self.begun:
                self.plain.add((block.start, depth))
            elif not self.is_movable(block, depth):
                return False
            return all(self.is_plain(child, depth + 1) for child in block.children)
        if block.kind != "paragraph" or len(block.lines) != block.end - block.start:
            return False
        return not any(line.number in self.in_comment or begins_block(line.text) for line in block.lines[1:])

    def is_movable(self, item: Block, depth: int) -> bool:
        """Whether `+ share the link` can go on in the line above as `share the link`, behind its `+`."""
        if item.marker != "+" or item.start not in self.owners:
            return False
        owner, index = self.owners[item.start]
        first, *rest = item.children or [item]
        return (
            (owner.start, owner.depth) in self.plain
            and self.can_take_plus(owner.lines[index - 1], item.start)
            and (first.kind, first.start) == ("paragraph", item.start)
            and self.lines[item.start][: first.lines[0].column].endswith(
                "+ "
            )  # wider gaps are part of the text
            and not begins_block(first.lines[0].text)
            and not any(map(_WEAK_ITEM.match, self.lines[first.end : first.end + 1]))
            and (depth == owner.depth or not any(child.kind == "item" for child in rest))
        )

    def can_take_plus(self, line: Line, below: int) -> bool:
        """Whether a line ends in text of a plain item, with nothing between it and the line `below`."""
        is_in_quote = self.lines[line.number].lstrip().startswith(">")
        is_right_above = not any(between.strip(" \t") for between in self.lines[line.number + 1 : below])
        return is_right_above and not is_in_quote and not line.text.endswith("\\")

    def of_item(self, item: Block, lead: str, depth: int) -> Iterator[Prefix]:
        """`lead` is what stands before the item's bullet or number."""
        if (item.start, depth) not in self.begun:
            owner, index = self.owners[item.start]
            self.moved[item.start] = owner.lines[index - 1]
            head = self.contents[owner.start, owner.depth]
        else:
            head = f"{lead}{'-' if item.marker in BULLETS else item.marker} "
            self.contents[item.start, depth] = " " * len(head)
            if not (item.children and item.children[0].start == item.start):
                yield Prefix(item.start, len(self.lines[item.start].rstrip()), head.rstrip())
        yield from self.of_children(item, head, " " * len(head), depth)

    def of_children(self, item: Block, head: str, content: str, depth: int) -> Iterator[Prefix]:
        for child in item.children:
            if child.kind == "item":
                lead = head if child.start == item.start else content
                yield from self.of_item(child, lead, depth + 1)
            for line in child.lines:
                before = head if line.number == item.start else content
                yield Prefix(line.number, line.column, before)
