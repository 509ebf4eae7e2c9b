"""What became of the general guidance, which belongs to every prompt: line by line."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.comparison.change import Change, Side
from playbook.comparison.limits import compare_limits
from playbook.comparison.matching import alike, folded, is_reordered, matched, words
from playbook.comparison.strength import limits
from playbook.expressions import expression
from playbook.model import Playbook

_LEAST = 0.5
_BEGINS = expression(r"\s*(?:[-*+>|#]|\d{1,9}[.)]\s|```|~~~)")
_SAYS_SOMETHING = expression(r"\w")
_MARKER = expression(r"^\s*(?:[-*+]|\d{1,9}[.)])\s+")


def compare_guidance(old: Playbook, new: Playbook) -> Iterator[Change]:
    """A line that forbids or demands is held to what hard limits are, where it still does so."""
    before, after = [*_lines(old)], [*_lines(new)]
    pairs, gone, added = matched(
        before, after, lambda line: folded(line.text), lambda line: words(line.text), alike, _LEAST
    )
    for one, other in pairs:
        if one.text != other.text:
            yield from _compare(one, other)
    if is_reordered(pairs, after):
        yield Change("guidance-reordered", None, "", None, None)
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
    """Every item and paragraph on one line, without its list marker."""
    passages = {passage.text: passage for passage in book.passages}
    for passage in passages.values():
        for line in _unwrapped(passage.text):
            if _SAYS_SOMETHING.search(line):
                yield Side(line, passage.path, passage.range)


def _unwrapped(text: str) -> Iterator[str]:
    """Lines, where one that goes on with the sentence above is part of that."""
    whole = ""
    for line in text.splitlines():
        if whole and line.strip() and not _BEGINS.match(line) and not whole.startswith("#"):
            whole += f" {line.strip()}"
        else:
            yield whole
            whole = _MARKER.sub("", line).strip()
    yield whole
