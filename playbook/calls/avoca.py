"""Avoca: an assistant that was set up beforehand calls a customer; a request brings it context, but no script."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from playbook.calls.answers import Answer, by_status, documented, member, text_in
from playbook.calls.curl import CurlStyle
from playbook.calls.errors import UnreadableDelivery, WrongOptions
from playbook.calls.fidelity import briefing, no_repeat_protection, without, without_script
from playbook.calls.outcomes import Report, report
from playbook.calls.protocol import Call, Departure, HttpRequest, Platform, Prepared, header_value, need
from playbook.errors import did_you_mean
from playbook.facts import malformed, shown

NAME, TITLE = "avoca", "Avoca"
KEY = "AVOCA_API_KEY"
URL = "https://api.avoca.ai/v1/outbound/voice/call"

# Each with the words by which it is told from a script's name and the goal, where nobody names it.
PURPOSES: dict[str, str] = {
    "collections": r"debt|payment|pay|invoice|collect\w*",
    "estimate_follow_up": r"quotes?|estimates?",
    "callback": r"callback|call back",
    "follow_up": r"follow[- ]?up",
    "appointment_reminder": r"appointments?|remind\w*|confirm\w*",
    "urgent_notification": r"outages?|alerts?|recalls?|urgent",
    "custom": r"(?!)",
}

# Facts that have a name of their own in Avoca's context.
CONTEXT_FACTS = ("callback_reason", "previous_interaction")

# By the `outcome.type` of its webhook.
OUTCOMES = {
    "appointment_scheduled": "goal_met:appointment",
    "callback_requested": "callback_requested",
    "voicemail_left": "voicemail_left",
    "not_interested": "declined",
    "do_not_call": "do_not_call",
    "information_provided": "goal_met:information",
    "payment_promised": "goal_met:payment_promised",
    "escalation_needed": "transferred",
}

# By the `status` of its answer.
STATUSES = {"queued": "pending", "dialing": "pending", "failed": "failed:number"}


def make_request(call: Call) -> Prepared:
    options = call.options
    need(TITLE, {"assistant_id": bool(options.assistant_id), "workspace_id": bool(options.workspace_id)})
    if options.webhook_url is not None and (fault := malformed(options.webhook_url, "url")):
        raise WrongOptions([f"webhook_url {shown(options.webhook_url)} {fault}"])
    warnings = call.book.validate(call.task, screen=call.screen)
    headers = (
        ("X-Workspace-ID", header_value("workspace_id", options.workspace_id or "")),
        ("Content-Type", "application/json"),
    )
    purpose, departures = _purpose(call)
    body = {
        "phone_number": call.request.to,
        "assistant_id": options.assistant_id,
        "customer_info": _given(
            name=call.request.target_name,
            customer_id=options.customer_id,
            preferred_name=options.preferred_name,
        ),
        "call_purpose": purpose,
        "context": _context(call),
        "max_duration": call.request.max_duration_secs,
        "record_call": options.record,
        "webhook_url": options.webhook_url,
    }
    request = HttpRequest(URL, headers, _given(**body), KEY)
    return Prepared(request, (*departures, *_departures(call)), warnings)


def _given(**members: Any) -> dict[str, Any]:
    return {name: value for name, value in members.items() if value not in (None, {})}


def _purpose(call: Call) -> tuple[str, list[Departure]]:
    """The option, or what the script's name, then the goal sound like; that nobody named it is told."""
    named = call.options.call_purpose
    if named is not None:
        if named not in PURPOSES:
            hint = did_you_mean(named, [*PURPOSES]) or f"; it has {', '.join(PURPOSES)}"
            raise WrongOptions([f"{TITLE} has no call_purpose {shown(named)}{hint}"])
        return named, []
    texts = ((call.task.script or "").replace("-", " "), call.task.goal)
    found = next((purpose for text in texts for purpose in PURPOSES if _speaks_of(text, purpose)), "custom")
    why = (
        f'sent as "{found}", by the words of the script\'s name and the goal; name another with call_purpose'
    )
    return found, [Departure("changed", ("call_purpose",), why)]


def _speaks_of(text: str, purpose: str) -> bool:
    return re.search(rf"\b(?:{PURPOSES[purpose]})\b", text, re.IGNORECASE) is not None


def _context(call: Call) -> dict[str, str]:
    facts = call.task.facts
    own = {name: str(facts[name]) for name in CONTEXT_FACTS if isinstance(facts.get(name), str)}
    rest = [(name, value) for name, value in facts.items() if name not in own]
    return {**own, "custom_message": briefing(call.task.goal, rest, call.task.escalation)}


def _departures(call: Call) -> Iterator[Departure]:
    yield from without_script(call, TITLE)
    yield from without(call, TITLE, "from_", "triggered_by")
    if any(name not in CONTEXT_FACTS for name in call.task.facts):
        yield Departure("changed", ("facts",), 'lines of context.custom_message, as "name: value"')
    if call.task.escalation:
        yield Departure("changed", ("escalation",), "a line of context.custom_message")
    yield no_repeat_protection(TITLE)


def read_answer(answer: Answer) -> Report:
    data = member(answer.data, "data")
    call_id, status = text_in(data, "call_id"), text_in(data, "status")
    if answer.is_success and call_id and status in STATUSES:
        details = documented(data, ("estimated_wait", "assistant_id", "tracking_url"))
        return report(NAME, STATUSES[status], call_id=call_id, said=status, details=details)
    return by_status(NAME, answer)


def read_webhook(delivery: Any) -> Report:
    event, call_id = text_in(delivery, "event"), text_in(delivery, "call_id")
    if event is None or call_id is None:
        raise UnreadableDelivery(
            f"{TITLE} documents an event and a call_id in every delivery; one is missing"
        )
    data = member(delivery, "data")
    said = text_in(data, "outcome", "type")
    if event != "voice_call.completed":
        message = f"{TITLE} does not document the event {shown(event)}"
        return report(NAME, "unknown", message, call_id=call_id, event=event)
    outcome = OUTCOMES.get(said, "unknown") if said else _without_type(data)
    names = ("duration", "answered_by", "recording_url", "transcript_url", "ai_summary", "outcome")
    message = text_in(data, "ai_summary") or text_in(data, "outcome", "notes") or ""
    return report(
        NAME, outcome, message, call_id=call_id, said=said, event=event, details=documented(data, names)
    )


def _without_type(data: Any) -> str:
    return "completed" if text_in(data, "status") == "completed" else "unknown"


PLATFORM = Platform(
    name=NAME,
    title=TITLE,
    url=URL,
    key_variable=KEY,
    timeout=30,  # none is documented; the answer comes before the call
    takes=frozenset(
        {
            "workspace_id",
            "assistant_id",
            "customer_id",
            "preferred_name",
            "call_purpose",
            "record",
            "webhook_url",
        }
    ),
    style=CurlStyle(margin="", indent=0),
    make_request=make_request,
    read_answer=read_answer,
    read_webhook=read_webhook,
)
