"""What would go wrong with one request, as far as its numbers, its times and its script's wishes tell."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Literal, NamedTuple

from playbook.errors import Problem, nearest
from playbook.facts import shown
from playbook.preflight.flight import Flight
from playbook.preflight.transfer import awaits_fact, names_some_number, transfer_number, transfers
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
    if country is None or country in flight.countries:
        return
    allowed = f"the outbound allowlist has only {', '.join(flight.countries)}"
    remedy = "" if country == NO_COUNTRY else f"; {country} can be added to it in the voice portal"
    message = f"{_whereabouts(flight.callee, country)}; {allowed}{remedy}"
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
    profile, end = flight.profile, _end(flight)
    duration = profile.duration if profile else None
    wanted = duration and (duration.max_seconds or duration.min_seconds)
    if profile and duration and wanted and end and wanted > end.seconds:
        place = f"{profile.path}:" if profile.path else "line "
        where = f"{shown(duration.text)}, {place}{duration.range.start.line + 1}"
        plan = f"{shown(profile.name)} may take {wanted:g} s ({where})"
        yield Problem(
            "cap-too-short", end.pointer, f"{end.cause} ends the call after {end.seconds} s, but {plan}"
        )


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
    """A script that hands the call over, to a number that nobody gives; a missing fact is told of elsewhere."""
    profile, platform = flight.profile, flight.platform
    if profile is None or not platform.carries_scripts or flight.transfer_to or not transfers(profile):
        return
    task = (profile, flight.facts, flight.escalation)
    if awaits_fact(profile, flight.facts) or transfer_number(*task, flight.region):
        return
    if platform.transfer_field:
        need = f"{platform.transfer_field} needs it as E.164"
    elif names_some_number(*task):
        return
    else:
        need = "the bot has nobody to hand the call to"
    message = f"{shown(profile.name)} transfers calls, but no number for that is given; {need}"
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


class _End(NamedTuple):
    """When a call is ended at the latest, by what, and what in the request could be changed."""

    seconds: int
    cause: str
    pointer: str


def _end(flight: Flight) -> _End | None:
    platform = flight.platform
    if platform.caps_calls and flight.cap is not None:
        return _End(flight.cap, "maxDurationSecs", "/maxDurationSecs")
    if platform.max_seconds is not None:
        return _End(platform.max_seconds, platform.title, "/task/script")
    if platform.default_seconds is not None:
        cause = f"{platform.title}, unless maxDurationSecs says otherwise,"
        return _End(platform.default_seconds, cause, "/maxDurationSecs")
    return None


def _like(wanted: str, offered: Sequence[str]) -> str:
    """The languages of that name in other countries, else the tag that is most like it."""
    base = wanted.strip().casefold().partition("-")[0].partition("_")[0]
    same = [tag for tag in offered if tag.casefold().partition("-")[0] == base]
    near = ", ".join(same) or nearest(wanted[:20], offered)
    return f"; it offers {near}" if near else ""
