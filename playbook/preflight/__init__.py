"""What would go wrong with a call, said before anything is dialled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Unpack

from playbook.book import Book
from playbook.errors import InvalidTask, Problem
from playbook.preflight.answers import Answer, answer_to
from playbook.preflight.checks import CHECKS
from playbook.preflight.flight import Circumstances, Flight, flight_of
from playbook.preflight.platforms import DEFAULT, PLATFORMS, Platform, limits_of
from playbook.preflight.rates import Line, over_rates
from playbook.preflight.transfer import transfer_number
from playbook.records import dataclass
from playbook.request import CallRequest, in_order, looked_over
from playbook.screening.problems import screened

__all__ = [
    "DEFAULT",
    "PLATFORMS",
    "Answer",
    "Circumstances",
    "Forecast",
    "Platform",
    "preflight",
    "preflight_all",
    "transfer_number",
]


# What a request tells the bot beside its task.
_TEXTS = ("targetName", "purpose", "triggeredBy")


@dataclass(frozen=True, slots=True)
class Forecast:
    """What is to be expected of a request; pointers lead into it.

    `request` is there where one can be made, even of what the platform would refuse. `answer` is the error that the
    platform would answer first; None where it would place the call, or does not document its errors.
    """

    request: CallRequest | None
    errors: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()
    answer: Answer | None = None


def preflight(
    request: CallRequest | Mapping[str, Any], book: Book | None, **given: Unpack[Circumstances]
) -> Forecast:
    """All that would go wrong with one request, held against the playbook that its script is in.

    `request` is a CallRequest or what was read from JSON; PlaybookError where the circumstances name an unknown
    platform or country.
    """
    return preflight_all([request], book, **given)[0]


def preflight_all(
    requests: Sequence[CallRequest | Mapping[str, Any]], book: Book | None, **given: Unpack[Circumstances]
) -> list[Forecast]:
    """Likewise of all requests of a run, which together may break the platform's rate limits."""
    limits = limits_of(given.get("platform", DEFAULT))
    bodies = [request.body() if isinstance(request, CallRequest) else request for request in requests]
    flights = [flight_of(body, book, limits, given) for body in bodies]
    lines = [Line(flight.caller, flight.callee) for flight in flights]
    return [
        _forecast(body, book, flight, late, given)
        for body, flight, late in zip(bodies, flights, over_rates(lines, limits.rates), strict=True)
    ]


def _forecast(
    body: Mapping[str, Any], book: Book | None, flight: Flight, late: Sequence[Problem], given: Circumstances
) -> Forecast:
    request, malformed = looked_over(body, given.get("region"))
    broken, odd = _of_task(body.get("task"), book, given)
    if given.get("screen", True):
        broken += screened({(name,): body.get(name) for name in _TEXTS})
    found: dict[str, list[Problem]] = {"error": [*malformed, *broken], "warning": [*odd]}
    for check, severity in CHECKS.items():
        found[severity] += check(flight)
    errors = in_order(dict.fromkeys([*found["error"], *late]))
    return Forecast(
        request,
        errors,
        in_order(found["warning"]),
        answer_to(errors) if flight.platform.answers else None,
    )


def _of_task(task: object, book: Book | None, given: Circumstances) -> tuple[list[Problem], list[Problem]]:
    """What the playbook has against a task, and what is odd about it."""
    if book is None or not isinstance(task, Mapping):
        return [], []
    strictness = {name: given.get(name, name == "strict") for name in ("strict", "strict_types")}
    strictness["screen"] = given.get("screen", True)
    try:
        problems: Sequence[Problem] = ()
        warnings = book.validate(task, **strictness)  # type: ignore[arg-type] # both are flags
    except InvalidTask as invalid:
        problems, warnings = invalid.problems, invalid.warnings
    return [*map(_in_request, problems)], [*map(_in_request, warnings)]


def _in_request(problem: Problem) -> Problem:
    return replace(problem, pointer=f"/task{problem.pointer}")
