"""What became of the general guidance, which belongs to every prompt: line by line."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.comparison.change import Change, Side
from playbook.comparison.limits import compare_limits
from playbook.comparison.matching import alike, folded, matched, words
from playbook.comparison.strength import limits
from playbook.expressions import expression
from playbook.model import Playbook

_LEAST = 0.5
_SAYS_SOMETHING = expression(r"\w")
_MARKER = expression(r"^\s*(?:[-*+]|\d{1,9}[.)])\s+")


def compare_guidance(old: Playbook, new: Playbook) -> Iterator[Change]:
    """A line that forbids or demands is held to what hard limits are, where it still does so."""
    before, after = [*_lines(old)], [*_lines(new)]
    pairs, gone, added = matched(before, after, lambda line: folded(line.text), _likeness, _LEAST)
    for one, other in pairs:
        if one.text != other.text:
            yield from _compare(one, other)
    for kind, lines in (("removed", gone), ("added", added)):
        for line in lines:
            what = "limit" if limits(line.text) else "guidance"
            sides = (line, None) if kind == "removed" else (None, line)
            yield Change(f"{what}-{kind}", None, "", *sides)


def _compare(before: Side, after: Side) -> Iterator[Change]:
    if limits(before.text) or limits(after.text):
        yield from compare_limits(None, [before], [after])
        return
    kind = "retouched" if folded(before.text) == folded(after.text) else "guidance-changed"
    yield Change(kind, None, "", before, after)


def _lines(book: Playbook) -> Iterator[Side]:
    """Every line once, without its list marker, as the prompt has it."""
    seen: set[str] = set()
    for passage in book.passages:
        for line in passage.text.splitlines():
            text = _MARKER.sub("", line).strip()
            if _SAYS_SOMETHING.search(text) and text not in seen:
                seen.add(text)
                yield Side(text, passage.path, passage.range)


def _likeness(one: Side, other: Side) -> float:
    return alike(words(one.text), words(other.text))
