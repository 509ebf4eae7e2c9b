"""All that is known of a call before it is placed, read even from a request in which something is wrong."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypedDict

from playbook.facts import Scalar, value_fault
from playbook.model import Playbook, Profile
from playbook.preflight.platforms import Platform
from playbook.records import dataclass
from playbook.request.numbers import UnusableNumber, e164, known_region


class Circumstances(TypedDict, total=False):
    """Where calls are placed from; all may be left out.

    `platform`: its name, by default the Voice API's. `countries`: the outbound allowlist, by default the platform's
    documented one. `region`: the country whose national numbers are meant. `language`, `transfer_to`: what the
    platform is told beside the request. `strict`, `strict_types`, `screen`: as of `Book.validate`.
    """

    platform: str
    countries: Iterable[str]
    region: str | None
    language: str | None
    transfer_to: str | None
    strict: bool
    strict_types: bool
    screen: bool


@dataclass(frozen=True, slots=True)
class Flight:
    """What is known of a call before it is placed; what cannot be read is None or empty.

    `given` are the numbers as they were written. `countries` is the allowlist; None where there is none.
    """

    platform: Platform
    given: Mapping[str, Any]
    caller: str | None
    callee: str | None
    cap: int | None
    profile: Profile | None
    facts: Mapping[str, Scalar]
    escalation: str | None
    countries: Sequence[str] | None
    region: str | None
    language: str | None
    transfer_to: str | None


def flight_of(
    body: Mapping[str, Any], book: Playbook | None, platform: Platform, given: Circumstances
) -> Flight:
    region, task = given.get("region"), body.get("task")
    parts = task if isinstance(task, Mapping) else {}
    cap, escalation = body.get("maxDurationSecs"), parts.get("escalation")
    return Flight(
        platform,
        given=body,
        caller=_number(body.get("from"), region),
        callee=_number(body.get("to"), region),
        cap=cap if type(cap) is int and cap > 0 else None,
        profile=_profile(book, parts.get("script")),
        facts=_scalars(parts.get("facts")),
        escalation=escalation if isinstance(escalation, str) else None,
        countries=[*map(known_region, given.get("countries", ()))] or platform.countries or None,
        region=region,
        language=given.get("language"),
        transfer_to=given.get("transfer_to"),
    )


def _number(text: object, region: str | None) -> str | None:
    try:
        return e164(text, region) if isinstance(text, str) else None
    except UnusableNumber:
        return None


def _profile(book: Playbook | None, name: object) -> Profile | None:
    """The one profile of a name; that there is none, or more than one, is for the task's own validation to tell."""
    found = [profile for profile in book.profiles if profile.name == name] if book else []
    return found[0] if len(found) == 1 else None


def _scalars(facts: object) -> dict[str, Scalar]:
    given = facts if isinstance(facts, Mapping) else {}
    return {name: value for name, value in given.items() if value_fault(value) is None}
