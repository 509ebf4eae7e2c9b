"""What became of the branches: each is found again by its condition, or else by what it is most like."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from playbook.comparison.actions import compare_actions
from playbook.comparison.change import Change, Side
from playbook.comparison.matching import Pair, alike, folded, is_reordered, matched, words
from playbook.comparison.scripts import Script
from playbook.model import Branch
from playbook.records import dataclass


@dataclass(frozen=True, slots=True)
class Node:
    """A branch, the words that it is told by, and the branches above and below it."""

    branch: Branch
    children: tuple[Node, ...]
    said: frozenset[str]
    done: frozenset[str]

    @classmethod
    def of(cls, branch: Branch) -> Node:
        done = frozenset[str]().union(*(words(action.text) for action in branch.actions))
        children = tuple(cls.of(child) for child in branch.children)
        return cls(branch, children, words(branch.condition), done)

    def walk(self) -> Iterator[Node]:
        yield self
        for child in self.children:
            yield from child.walk()


_LEAST = 0.5
# Branches that do the same are one under a new name, where that is long enough not to be chance.
_SAME_DEEDS, _MANY_WORDS = 0.8, 6


def compare_branches(old: Script, new: Script) -> Iterator[Change]:
    olds, news = ([Node.of(branch) for branch in one.profile.branches] for one in (old, new))
    found = _Found(olds, news)
    for before, after in found.pairs:
        yield from _compare(old, new, before.branch, after.branch)
    for before, after in found.moved:
        yield Change("branch-moved", new.name, after.branch.condition, _side(old, before), _side(new, after))
    for node in found.gone:
        yield Change("branch-removed", new.name, node.branch.condition, _side(old, node), None)
    for node in found.added:
        yield Change("branch-added", new.name, node.branch.condition, None, _side(new, node))
    for above in found.reordered:
        yield Change("branches-reordered", new.name, above, None, None)


class _Found:
    """Of what is gone or added only the topmost: whatever stood below it went with it."""

    def __init__(self, old: Sequence[Node], new: Sequence[Node]) -> None:
        self.pairs: list[Pair[Node]] = []
        self.moved: list[Pair[Node]] = []
        self.gone: list[Node] = []
        self.added: list[Node] = []
        self.reordered: list[str] = []
        self._find_moves(*self._pair_up(old, new, ""))

    def _pair_up(self, old: Sequence[Node], new: Sequence[Node], above: str) -> tuple[list[Node], list[Node]]:
        """Effect: notes what pairs there are at this level and below; gives what is left of each."""
        pairs, loose_old, loose_new = matched(old, new, _key, _itself, _likeness, _LEAST)
        if is_reordered(pairs, new):
            self.reordered.append(above)
        for before, after in pairs:
            self.pairs.append((before, after))
            left = self._pair_up(before.children, after.children, after.branch.condition)
            loose_old += left[0]
            loose_new += left[1]
        return loose_old, loose_new

    def _find_moves(self, loose_old: Sequence[Node], loose_new: Sequence[Node]) -> None:
        """Effect: notes what went elsewhere, what is gone and what is new."""
        nodes_old = [node for top in loose_old for node in top.walk()]
        nodes_new = [node for top in loose_new for node in top.walk()]
        pairs, gone, added = matched(nodes_old, nodes_new, _key, _itself, _likeness, _LEAST)
        parents = {id(child): id(node) for node in (*nodes_old, *nodes_new) for child in node.children}
        together = {(id(before), id(after)) for before, after in pairs}
        self.pairs += pairs
        self.moved += [
            (before, after)
            for before, after in pairs
            if (parents.get(id(before)), parents.get(id(after))) not in together
        ]
        self.gone += _tops(gone, parents)
        self.added += _tops(added, parents)


def _tops(nodes: Sequence[Node], parents: dict[int, int]) -> list[Node]:
    known = {id(node) for node in nodes}
    return [node for node in nodes if parents.get(id(node)) not in known]


def _key(node: Node) -> str:
    return folded(node.branch.condition)


def _itself(node: Node) -> Node:
    """A node holds all that it is likened by."""
    return node


def _likeness(one: Node, other: Node) -> float:
    conditions = 0.0 if one.said.isdisjoint(other.said) else alike(one.said, other.said)
    if min(len(one.done), len(other.done)) < _MANY_WORDS:
        return conditions
    deeds = alike(one.done, other.done)
    return max(conditions, deeds if deeds >= _SAME_DEEDS else 0.0)


def _compare(old: Script, new: Script, before: Branch, after: Branch) -> Iterator[Change]:
    """One branch, without those below it."""
    if before.condition != after.condition:
        kind = _condition_kind(before.condition, after.condition)
        sides = (
            old.side(before.condition, before.condition_range),
            new.side(after.condition, after.condition_range),
        )
        yield Change(kind, new.name, after.condition, *sides)
    yield from compare_actions(old, new, before, after)


def _condition_kind(before: str, after: str) -> str:
    if folded(before) == folded(after):
        return "retouched"
    return "condition-changed" if words(before) & words(after) else "condition-replaced"


def _side(script: Script, node: Node) -> Side:
    branch = node.branch
    done = " + ".join(action.text for action in branch.actions)
    text = f"{branch.condition} -> {done}" if done else branch.condition
    return script.side(text, branch.condition_range)
