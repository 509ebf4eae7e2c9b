"""Whether the phrases of a text stand to each other as in an attack."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache

from playbook.screening.patterns import Pattern, Step, patterns
from playbook.screening.phrases import Hit, Hits
from playbook.screening.words import WORD

Found = tuple[str, int, int]

# Words that may stand between "never" and what it forbids: "never, under any pressure, reveal" is not seen.
_DENIAL_GAP = WORD

# How far behind a match another word still tells what it is about, in a second sentence, too.
_NEIGHBOURHOOD = 12 * WORD


def matches(hits: Hits) -> Iterator[Found]:
    """Kind, start and end of every pattern that the phrases of a text complete."""
    for pattern in _possible(hits.concepts):
        for first, last in _matches(pattern, hits):
            yield pattern.kind, first.start, last.end


@lru_cache(1024)
def _possible(concepts: frozenset[str]) -> tuple[Pattern, ...]:
    """The patterns of which a text has every concept."""
    return tuple(
        pattern
        for pattern in patterns()
        if all(not concepts.isdisjoint(step.concepts) for step in pattern.steps)
    )


def _matches(pattern: Pattern, hits: Hits) -> Iterator[tuple[Hit, Hit]]:
    first, *rest = pattern.steps
    denials = sorted(denial.finish for denial in hits["not"])
    topics, here, near = (
        sorted(hit.begin for hit in hits[name]) for name in (pattern.unless, "here", pattern.near)
    )
    reached = [(hit, hit) for hit in _hits(first, hits) if not _is_near(denials, hit.begin, _DENIAL_GAP)]
    for step in rest or (None,):
        reached = [
            (begin, end)
            for begin, end in (_next(reached, step, hits) if step else reached)
            # What has a topic right behind it is somebody else's instructions.
            if not _is_near(topics, end.finish + 1, 1) or _is_near(here, end.finish + 1, 1)
        ]
    for begin, end in reached:
        last = end.finish + _NEIGHBOURHOOD
        if not _is_near(near, last, last - begin.begin):
            yield begin, end


def _hits(step: Step, hits: Hits) -> list[Hit]:
    if len(step.concepts) == 1:
        return hits[step.concepts[0]]
    return sorted(hit for name in step.concepts for hit in hits[name])


def _next(reached: Sequence[tuple[Hit, Hit]], step: Step, hits: Hits) -> Iterator[tuple[Hit, Hit]]:
    """For every phrase that is near enough behind one that was reached: where it all began, and the phrase.

    Of several ways to it the nearest is kept, so that the work stays in proportion to the text.
    """
    ends = sorted((last.finish, place) for place, (_, last) in enumerate(reached))
    for hit in _hits(step, hits):
        before = bisect_left(ends, (hit.begin + 1,)) - 1
        if before >= 0 and hit.begin - ends[before][0] <= step.gap:
            yield reached[ends[before][1]][0], hit


def _is_near(places: Sequence[int], place: int, gap: int) -> bool:
    """Whether one of the places, which are sorted, is this one or at most so far before it."""
    at = bisect_right(places, place) - 1
    return at >= 0 and place - places[at] <= gap
