"""Branches: a condition, an arrow, actions, and the branches below."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set

from playbook.model import Branch
from playbook.parser.actions import read_actions
from playbook.parser.arrows import find_arrow
from playbook.parser.leaves import Entry
from playbook.placeholders import canonical
from playbook.source import Range


def read_branches(found: Iterable[Entry], tools: Iterable[str]) -> Iterator[Branch]:
    """The branches among the outermost items; `tools` are the names that the profile declares."""
    declared = frozenset(tool.casefold() for tool in tools)
    return (_branch(entry, declared) for entry in found if entry.kind == "item" and entry.depth == 0)


def _branch(entry: Entry, tools: Set[str]) -> Branch:
    flow = entry.flow
    arrow = find_arrow(flow.text, entry.quoted)
    left, right = flow.trimmed(0, arrow[0] if arrow else None)
    children = tuple(_branch(child, tools) for child in entry.children)
    return Branch(
        canonical(flow.text[left:right]),
        tuple(read_actions(entry, arrow[1], tools)) if arrow else (),
        children,
        range=_whole(entry, children),
        condition_range=flow.range(left, right),
        arrow_range=flow.range(*arrow) if arrow else None,
    )


def _whole(entry: Entry, children: tuple[Branch, ...]) -> Range:
    """The item with the branches below it, or with what stands in it behind them."""
    own = entry.flow.range()
    return Range(own.start, max(own.end, children[-1].range.end)) if children else own
