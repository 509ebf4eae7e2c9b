"""A run of calls held against the rate limits of a platform."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from playbook.errors import Problem
from playbook.preflight.platforms import Rate


class Line(NamedTuple):
    """Who calls whom; None where a number cannot be read."""

    caller: str | None
    callee: str | None


def over_rates(lines: Iterable[Line], rates: Sequence[Rate]) -> Iterator[list[Problem]]:
    """For each call of a run, in turn, the limits that it breaks if they are all placed at once."""
    from_one: Counter[str | None] = Counter()
    to_one: Counter[Line] = Counter()
    for line in lines:
        if line.callee is None:
            yield []
            continue
        from_one[line.caller] += 1
        to_one[line] += 1
        counts = ((rate, to_one[line] if rate.to_one_number else from_one[line.caller]) for rate in rates)
        yield [_too_many(rate, count, line) for rate, count in counts if count > rate.most]


def _too_many(rate: Rate, count: int, line: Line) -> Problem:
    which = f"call {count} to {line.callee}" if rate.to_one_number else f"call {count}"
    limit = f"{rate.most} calls {'a day' if rate.time == 'day' else 'an hour'}"
    where = "to one number" if rate.to_one_number else "in all"
    return Problem(
        "rate-limit-exceeded",
        "/to",
        f"this is {which} of this run, and the platform allows {limit} {where}; place it later",
    )
