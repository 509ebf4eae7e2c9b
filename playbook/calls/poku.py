"""Poku: the whole script goes into the request, as a prompt of the shape that Poku documents."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from playbook.calls.answers import Answer, by_status, documented, member, text_in
from playbook.calls.curl import CurlStyle
from playbook.calls.errors import UnreadableDelivery, WrongOptions
from playbook.calls.fidelity import no_repeat_protection, without
from playbook.calls.outcomes import Report, Retry, report
from playbook.calls.poku_prompt import prompt_of
from playbook.calls.protocol import Call, Departure, HttpRequest, Platform, Prepared
from playbook.errors import did_you_mean
from playbook.facts import shown
from playbook.lint.roles import has_role
from playbook.model import Profile
from playbook.preflight import PLATFORMS, transfer_number
from playbook.request.numbers import UnusableNumber, e164

NAME, TITLE = "poku", "Poku"
KEY = "POKU_API_KEY"
URL = "https://api.pokulabs.com/calls"

_GRACE = 15  # seconds for the answer to a call that lasted as long as it may: it comes only when the call has ended

LIMITS = PLATFORMS[NAME]
VOICES = ("male", "female")

# By the text that Poku answers with.
ERRORS: dict[str, tuple[str, Retry]] = {
    "human did not respond": ("no_answer", "later"),
    "invalid to number": ("failed:number", "never"),
    "timeout": ("timeout", "never"),
}

_ENDED = "call.conversation.ended"


def make_request(call: Call) -> Prepared:
    _check(call)
    prompt = prompt_of(call)
    options = call.options
    body = {
        "prompt": prompt.text,
        "to": call.request.to,
        "from": call.request.from_,
        "transferTo": _transfer_to(call),
        "language": _language(call),
        "voice": options.voice,
        "waitForCallEnd": options.wait,
    }
    given = {name: value for name, value in body.items() if value is not None}
    request = HttpRequest(URL, (("Content-Type", "application/json"),), given, KEY)
    return Prepared(request, (*prompt.departures, *_departures(call)), prompt.warnings)


def _check(call: Call) -> None:
    """WrongOptions with everything that Poku would not take."""
    options, faults = call.options, []
    if options.transfer_to is not None and (fault := _number_fault(options.transfer_to)):
        faults.append(f"transfer_to {fault}")
    if options.voice is not None and options.voice not in VOICES:
        faults.append(f"{TITLE} has no voice {shown(options.voice)}; it has {' and '.join(VOICES)}")
    language = _language(call)
    if language is not None and language not in LIMITS.languages:
        hint = _same_language(language) or did_you_mean(language, LIMITS.languages)
        faults.append(f"{TITLE} does not offer the language {shown(language)}{hint}")
    if faults:
        raise WrongOptions(faults)


def _number_fault(number: str) -> str | None:
    """Why it cannot be sent as it stands."""
    try:
        written = e164(number)
    except UnusableNumber as error:
        return f"{shown(number)} {error}"
    return None if written == number else f"must be written as {written}"


def _language(call: Call) -> str | None:
    """The option's, else the script's own; as Poku writes it."""
    given = call.options.language or (call.profile.text_of("language") if call.profile else None)
    known = {name.casefold(): name for name in LIMITS.languages}
    return None if given is None else known.get(given.strip().strip("`").casefold(), given)


def _transfer_to(call: Call) -> str | None:
    """The option's number, else the first that the script or the escalation gives for a transfer."""
    if call.options.transfer_to is not None or call.profile is None:
        return call.options.transfer_to
    return transfer_number(call.profile, call.task.facts, call.task.escalation)


def _same_language(tag: str) -> str:
    offered = [
        name for name in LIMITS.languages if name.partition("-")[0] == re.split("[-_]", tag.casefold())[0]
    ]
    return f"; it has {', '.join(offered)}" if offered else ""


def _departures(call: Call) -> Iterator[Departure]:
    profile, transfer_to = call.profile, _transfer_to(call)
    yield from without(call, TITLE, "triggered_by")
    yield from _duration(call)
    if transfer_to != call.options.transfer_to:
        why = f"the script's own number, {transfer_to}; name another with transfer_to"
        yield Departure("changed", ("transferTo",), why)
    if profile is not None:
        yield from _of_script(profile, transfer_to)
    if call.task.escalation and transfer_to is None:
        yield Departure("changed", ("escalation",), "told in the prompt; nothing but words follows from it")
    yield no_repeat_protection(TITLE)


def _duration(call: Call) -> Iterator[Departure]:
    limit = call.request.max_duration_secs
    if limit is not None:
        why = "told in the prompt at most" if call.profile else "not told to the bot"
        yield Departure(
            "lost", ("maxDurationSecs",), f"{why}; {TITLE} ends a call after {LIMITS.max_seconds} seconds"
        )


def _of_script(profile: Profile, transfer_to: str | None) -> Iterator[Departure]:
    actions = [action for branch in profile.walk_branches() for action in branch.actions]
    used = (action.target for action in actions if action.kind == "tool" and action.target)
    tools = tuple(dict.fromkeys([*(tool.name for tool in profile.tools), *used]))
    if tools:
        yield Departure(
            "lost", tools, f"{TITLE} documents no tools: the bot can speak of them, but not use them"
        )
    if transfer_to is None and (profile.fields_of("transfer") or any(a.kind == "transfer" for a in actions)):
        yield Departure("lost", ("Transfer",), "no number to transfer to is given; name one with transfer_to")
    if profile.fields_of("outcomes"):
        yield Departure("lost", ("Outcomes",), f"{TITLE} tells what came of a call in its own words")
    if not _leaves_words(profile):
        yield Departure(
            "changed", ("Voicemail",), "the script has no words for it: the bot leaves none of its own"
        )


def _leaves_words(profile: Profile) -> bool:
    branches = [branch for branch in profile.walk_branches() if has_role(branch, "voicemail")]
    return bool(profile.fields_of("voicemail")) or any(a.turns for branch in branches for a in branch.actions)


def read_answer(answer: Answer) -> Report:
    data = answer.data
    call_id, said = text_in(data, "interactionId"), text_in(data, "response")
    error = _error_in(answer)
    if error is not None:
        outcome, retry = ERRORS[error]
        return report(NAME, outcome, retry=retry, call_id=call_id, said=error)
    if answer.is_success and said is not None:
        details = documented(member(data, "call"), ("recordingUrl",))
        return report(NAME, "completed", said, call_id=call_id, details=details)
    if answer.is_success and call_id is not None:
        return report(NAME, "pending", call_id=call_id)
    return by_status(NAME, answer)


def _error_in(answer: Answer) -> str | None:
    """The documented error that an answer consists of, as text or as a value in its JSON, whatever its name there."""
    texts = {text.strip().strip('".').casefold() for text in _texts(answer.data)}
    texts.add(answer.body.decode(errors="replace").strip().strip('".').casefold())
    return next((error for error in ERRORS if error in texts), None)


def _texts(data: Any) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        for value in data.values():
            yield from _texts(value)


def read_webhook(delivery: Any) -> Report:
    """Of `call.conversation.ended`; what another event delivers is not documented."""
    call_id, summary = text_in(delivery, "interactionId"), text_in(delivery, "summary")
    if call_id is None or summary is None:
        raise UnreadableDelivery(
            f"{TITLE} documents an interactionId and a summary in {_ENDED}; one is missing"
        )
    return report(
        NAME,
        "completed",
        summary,
        call_id=call_id,
        event=_ENDED,
        details=documented(delivery, ("from", "to")),
    )


PLATFORM = Platform(
    name=NAME,
    title=TITLE,
    url=URL,
    key_variable=KEY,
    timeout=(LIMITS.max_seconds or 0) + _GRACE,
    takes=frozenset({"language", "voice", "transfer_to", "wait"}),
    style=CurlStyle(
        begin="curl --request {method} \\\n  --url {url}",
        header="--header",
        header_quote="'",
        data="--data '\n{json}\n'",
    ),
    make_request=make_request,
    read_answer=read_answer,
    read_webhook=read_webhook,
)
