"""Contestants timed in turns, so that a busy moment of the machine hits all of them and ratios stay true."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping

ROUNDS = 30
LEAST_SECONDS = 0.002  # of one sample: long against the clock's resolution, short against a busy moment


def race(contestants: Mapping[str, Callable[[], object]], rounds: int = ROUNDS) -> dict[str, float]:
    """Seconds a call of each contestant: the least of all rounds, which noise can only lengthen."""
    counts = {name: _calls_in_a_sample(call) for name, call in contestants.items()}
    best = dict.fromkeys(contestants, float("inf"))
    for _ in range(rounds):
        for name, call in contestants.items():
            best[name] = min(best[name], seconds(call, counts[name]) / counts[name])
    return best


def seconds(call: Callable[[], object], times: int = 1) -> float:
    repeats = range(times)
    start = time.perf_counter()
    for _ in repeats:
        call()
    return time.perf_counter() - start


def _calls_in_a_sample(call: Callable[[], object]) -> int:
    call()  # the first is colder than all others
    times = 1
    while seconds(call, times) < LEAST_SECONDS:
        times *= 2
    return times


def show(title: str, times: Mapping[str, float], to: str, others: Iterable[str] = ()) -> None:
    """A line for each time, in microseconds, with its ratio to the one named `to`, then `others` as they are."""
    print(f"\n{title}\n")
    width = max(map(len, times))
    for name, taken in times.items():
        print(f"  {name:{width}}  {taken * 1e6:12,.2f} µs  {taken / times[to]:8.2f} x")
    for line in others:
        print(f"  {line}")
