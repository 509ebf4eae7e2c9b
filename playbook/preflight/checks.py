"""What would go wrong with one request, as far as its numbers, its times and its script's wishes tell."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from playbook.errors import Problem, nearest
from playbook.facts import shown
from playbook.model import Duration, Profile
from playbook.preflight.flight import Flight
from playbook.preflight.transfer import names_some_number, transfer_number, transfers
from playbook.request.numbers import NO_COUNTRY, country_name, country_of, deciding_digits, is_assigned

Severity = Literal["error", "warning"]


def self_call(flight: Flight) -> Iterator[Problem]:
    if flight.platform.answers and flight.callee and flight.callee == flight.caller:
        yield Problem(
            "voice-self-call", "/to", f"from and to are both {flight.callee}: the bot would call itself"
        )


def blocked_country(flight: Flight) -> Iterator[Problem]:
    if flight.callee is None or flight.countries is None:
        return
    country = country_of(flight.callee)
    if country is not None and country not in flight.countries:
        message = (
            f"{_whereabouts(flight.callee, country)}; the outbound allowlist has {_listed(flight.countries)}"
        )
        yield Problem("voice-country-blocked", "/to", message)


def unassigned_number(flight: Flight) -> Iterator[Problem]:
    for name, number in (("from", flight.caller), ("to", flight.callee)):
        if number is not None and not is_assigned(number):
            unknown = name == "to" and flight.countries is not None and country_of(number) is None
            more = ", nor which country it belongs to" if unknown else ""
            message = (
                f"{name} {number} is in no range that is known to be in use{more}; make sure that it is right"
            )
            yield Problem("number-unassigned", f"/{name}", message)


def rewritten_number(flight: Flight) -> Iterator[Problem]:
    """A file sent as it is would be refused: the platforms take E.164 alone."""
    for name, number in (("from", flight.caller), ("to", flight.callee)):
        written = flight.given.get(name)
        if number is not None and written != number:
            message = f"{name} {shown(str(written))} is read as {number}; the platform takes no other form"
            yield Problem("number-rewritten", f"/{name}", message)


def short_cap(flight: Flight) -> Iterator[Problem]:
    """The platform would hang up before the script is through."""
    wanted, ended = _longest(flight.profile), _ended_after(flight)
    if flight.profile is None or wanted is None or ended is None or wanted.seconds <= ended[0]:
        return
    seconds, who = ended
    plan = f"{shown(flight.profile.name)} may take {wanted.seconds:g} s ({shown(wanted.text)}{_place(flight.profile, wanted)})"
    yield Problem("cap-too-short", "/maxDurationSecs", f"{who} ends the call after {seconds} s, but {plan}")


def unreachable_cap(flight: Flight) -> Iterator[Problem]:
    most = flight.platform.max_seconds
    if most is not None and flight.cap is not None and flight.cap > most:
        message = (
            f"{flight.platform.title} ends every call after {most} s, so {flight.cap} s are never reached"
        )
        yield Problem("cap-out-of-reach", "/maxDurationSecs", message)


def missing_language(flight: Flight) -> Iterator[Problem]:
    offered = flight.platform.languages
    wanted = flight.language or (flight.profile and flight.profile.text_of("language"))
    if not offered or not wanted or wanted.strip().casefold() in {tag.casefold() for tag in offered}:
        return
    message = f"{flight.platform.title} does not offer the language {shown(wanted)}{_like(wanted, offered)}"
    yield Problem("language-not-offered", "/task/script", message)


def transfer_to_nowhere(flight: Flight) -> Iterator[Problem]:
    """A script that hands the call over, to a number that nobody gives."""
    profile, platform = flight.profile, flight.platform
    if profile is None or not platform.carries_scripts or flight.transfer_to or not transfers(profile):
        return
    task = (profile, flight.facts, flight.escalation)
    if platform.transfer_field is None and names_some_number(*task):
        return
    if transfer_number(*task, flight.region) is None:
        field = f", and {platform.transfer_field} needs one as E.164" if platform.transfer_field else ""
        message = (
            f"{shown(profile.name)} transfers calls, but neither it nor the task has a number for that{field}"
        )
        yield Problem("transfer-number-missing", "/task", message)


CHECKS: dict[Callable[[Flight], Iterator[Problem]], Severity] = {
    self_call: "error",
    blocked_country: "error",
    short_cap: "error",
    missing_language: "error",
    rewritten_number: "warning",
    unassigned_number: "warning",
    unreachable_cap: "warning",
    transfer_to_nowhere: "warning",
}


def _whereabouts(number: str, country: str) -> str:
    if country == NO_COUNTRY:
        return f"{number} belongs to no country"
    shared = deciding_digits(number)
    if shared is None:
        return f"{number} is in {country_name(number)}"
    code, area = shared
    decides = f"the area code {area} decides" if area else "the digits behind it decide"
    return f"{number} is in {country_name(number)}: several countries share {code}, and {decides}"


@dataclass(frozen=True, slots=True)
class _Longest:
    seconds: float
    text: str
    duration: Duration


def _longest(profile: Profile | None) -> _Longest | None:
    """The time that a script may take: its upper bound, else its lower."""
    duration = profile.duration if profile else None
    seconds = duration and (duration.max_seconds or duration.min_seconds)
    return _Longest(seconds, duration.text, duration) if duration and seconds else None


def _place(profile: Profile, longest: _Longest) -> str:
    line = longest.duration.range.start.line + 1
    return f", {profile.path}:{line}" if profile.path else f", line {line}"


def _ended_after(flight: Flight) -> tuple[int, str] | None:
    """When the call is ended at the latest, and by what."""
    platform = flight.platform
    if platform.caps_calls and flight.cap is not None:
        return flight.cap, "maxDurationSecs"
    if platform.max_seconds is not None:
        return platform.max_seconds, platform.title
    if platform.default_seconds is not None:
        return platform.default_seconds, f"{platform.title}, unless maxDurationSecs says otherwise,"
    return None


def _like(wanted: str, offered: Sequence[str]) -> str:
    """The languages of that name in other countries, else the tag that is most like it."""
    base = wanted.strip().casefold().partition("-")[0].partition("_")[0]
    same = [tag for tag in offered if tag.casefold().partition("-")[0] == base]
    near = ", ".join(same) or nearest(wanted[:20], offered)
    return f"; it offers {near}" if near else ""
