"""What became of the hard limits, and of those sentences of the general guidance that limit as they do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from playbook.comparison.change import Change, Side
from playbook.comparison.matching import alike, folded, is_reordered, matched, words
from playbook.comparison.strength import verdict

_LEAST = 0.4


def compare_limits(script: str | None, old: Sequence[Side], new: Sequence[Side]) -> Iterator[Change]:
    """Limits of one script, or, where that is None, of the guidance for all."""
    pairs, gone, added = matched(
        old, new, lambda limit: folded(limit.text), lambda limit: words(limit.text), alike, _LEAST
    )
    for before, after in pairs:
        if before.text != after.text:
            yield Change(_kind(before.text, after.text), script, "", before, after)
    yield from (Change("limit-removed", script, "", limit, None) for limit in gone)
    yield from (Change("limit-added", script, "", None, limit) for limit in added)
    if is_reordered(pairs, new):
        yield Change("limits-reordered", script, "", None, None)


def _kind(before: str, after: str) -> str:
    if folded(before) == folded(after):
        return "retouched"
    found = verdict(before, after)
    return f"limit-{found}" if found else "limit-changed"
