"""What came of tests, for people: what failed, why, and where to put it right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from playbook.terminal import paint, plain, wrapped
from playbook.testing.coverage import Coverage, percent
from playbook.testing.running import Outcome, Result

_INDENT = 4


def text(results: Sequence[Result], columns: int | None, *, verbose: bool) -> str:
    """What failed and why, a place in front of each; with `verbose` also what passed, of several files below their names."""
    lines: list[str] = []
    for result in results:
        lines += [plain(str(result.path))] if verbose and len(results) > 1 and result.outcomes else []
        lines += [f"{paint('error', 'BROKEN')} {result.path}"] if result.faults else []
        lines += [f"  {plain(fault)}" for fault in result.faults]
        for outcome in result.outcomes:
            lines += _lines(outcome, columns, verbose=verbose)
    return "\n".join(lines)


def _lines(outcome: Outcome, columns: int | None, *, verbose: bool) -> Iterator[str]:
    name = plain(outcome.trial.name)
    if outcome.failures:
        yield f"{paint('error', 'FAILED')} {name}"
        for line in told(outcome):
            yield from _indented(plain(line), columns)
    elif verbose:
        yield f"{paint('good', 'passed')} {name}"


def _indented(line: str, columns: int | None) -> Iterator[str]:
    bare = line.lstrip()
    depth = " " * (2 + len(line) - len(bare))
    width = None if columns is None else max(columns - len(depth), 20)
    yield from (depth + part for part in wrapped(bare, width))


def told(outcome: Outcome) -> Iterator[str]:
    """Every failure of a case: its place and what does not hold, and below it what is there instead."""
    for failure in outcome.failures:
        yield f"{outcome.place_of(failure)}: {failure.message}"
        yield from (" " * _INDENT + line for line in failure.found)


def summary(results: Sequence[Result]) -> str:
    """One line: how many passed, failed, and could not be run."""
    outcomes = [outcome for result in results for outcome in result.outcomes]
    failed = sum(bool(outcome.failures) for outcome in outcomes)
    broken = sum(bool(result.faults) for result in results)
    said = [f"{failed} failed"] if failed else []
    said += [f"{len(outcomes) - failed} passed"] if outcomes else []
    said += [f"{_files(broken)} could not be run"] if broken else []
    return f"{', '.join(said)}; {_files(len(results))}" if said else f"nothing run; {_files(len(results))}"


def _files(number: int) -> str:
    return f"{number} test file{'' if number == 1 else 's'}"


def coverage_text(covered: Sequence[Coverage]) -> str:
    """A line for each script with its counts, and below it what no case looks at."""
    lines = []
    for one in covered:
        counts = ", ".join(f"{count.covered} of {count.total} {kind}" for kind, count in one.counts.items())
        lines.append(f"{paint('title', plain(one.script))}: {counts}")
        for kind, count in one.counts.items():
            singular = kind.removesuffix("es" if kind == "branches" else "s")
            lines += [
                f"  {plain(one.path)}:{item.range.start.line + 1}: {singular} {plain(item.name)}"
                for item in count.missing
            ]
    return "\n".join([*lines, f"{percent(covered):.0f} % of all branches, facts and limits are looked at"])
