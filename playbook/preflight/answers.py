"""What the Voice API answers to a request, by the codes of the problems that were found in it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from playbook.errors import Problem


class Answer(NamedTuple):
    """An error of the Voice API, as its documentation lists it."""

    status: int
    code: str
    title: str


_INVALID = Answer(400, "validation-failed", "The request is invalid")
_ANSWERS = {
    "validation-failed": _INVALID,
    "goal-missing": _INVALID,
    "task-malformed": _INVALID,
    "facts-too-many": _INVALID,
    "facts-too-large": _INVALID,
    "fact-too-long": _INVALID,
    "fact-type": _INVALID,
    "screened": _INVALID,
    "voice-self-call": Answer(400, "voice-self-call", "The call would go to the number that it comes from"),
    "voice-country-blocked": Answer(
        403, "voice-country-blocked", "The country is not in the outbound allowlist"
    ),
    "rate-limit-exceeded": Answer(429, "rate-limit-exceeded", "There would be too many calls"),
}


def answer_to(problems: Iterable[Problem]) -> Answer | None:
    """What is answered first; None where the platform would place the call, whatever we think of it."""
    found = [_ANSWERS[problem.code] for problem in problems if problem.code in _ANSWERS]
    return min(found, key=lambda answer: answer.status, default=None)
