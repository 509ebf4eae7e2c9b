"""Whether a script transfers calls, and the number that it transfers them to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from playbook.facts import Scalar
from playbook.model import Profile
from playbook.request.numbers import numbers_in
from playbook.spoken import filled, lacking

# Digits enough to be a number that a bot in the same country could dial.
_DIALLED = re.compile(r"\d(?:[\s().\-/]{0,3}\d){4,14}")

_NEVER = re.compile(r"\W*(?:no|none|never|not|do not|don['’]t|n/a)\b", re.IGNORECASE)


def transfers(profile: Profile) -> bool:
    """Whether some of its fields or branches hand the call to somebody."""
    return any(True for _ in _texts(profile))


def transfer_number(
    profile: Profile,
    facts: Mapping[str, Scalar],
    escalation: str | None = None,
    region: str | None = None,
) -> str | None:
    """The first number, as E.164, that the script or the task's escalation gives for a transfer.

    National numbers are read only as those of `region`, as in a request.
    """
    texts = _filled(profile, facts, escalation)
    return next((number for text in texts for number in numbers_in(text, region)), None)


def names_some_number(profile: Profile, facts: Mapping[str, Scalar], escalation: str | None = None) -> bool:
    """Whether there are digits to dial, whichever country's they may be."""
    return any(_DIALLED.search(text) for text in _filled(profile, facts, escalation))


def awaits_fact(profile: Profile, facts: Mapping[str, Scalar]) -> bool:
    """Whether what is said of the transfer has a fact in it that is not given, and may be the number."""
    found = (token for text in _texts(profile) for token in lacking(text, profile, facts))
    return any(token.kind == "fact" for token in found)


def _filled(profile: Profile, facts: Mapping[str, Scalar], escalation: str | None) -> Iterator[str]:
    for text in _texts(profile):
        yield filled(text, profile, facts)
    if escalation:
        yield escalation


def _texts(profile: Profile) -> Iterator[str]:
    for field in profile.fields_of("transfer"):
        if not _NEVER.match(field.text):
            yield field.text
    for branch in profile.walk_branches():
        for action in branch.actions:
            if action.kind == "transfer":
                yield action.text
