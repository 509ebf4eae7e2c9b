"""VozAgent: an assistant that was set up beforehand calls a contact; notes are all that a request can tell it.

Documented are neither errors nor a webhook.
"""

from __future__ import annotations

from collections.abc import Iterator

from playbook.calls.answers import Answer, by_status, documented, text_in
from playbook.calls.curl import CurlStyle
from playbook.calls.fidelity import briefing, no_repeat_protection, without, without_script
from playbook.calls.outcomes import Report, report
from playbook.calls.protocol import Call, Departure, HttpRequest, Platform, Prepared, need

NAME, TITLE = "vozagent", "VozAgent"
KEY = "VOZAGENT_API_KEY"
URL = "https://api.vozagent.ai/v1/calls/outbound"


def make_request(call: Call) -> Prepared:
    options, task = call.options, call.task
    need(TITLE, {"assistant_id or assistant_name": bool(options.assistant_id or options.assistant_name)})
    warnings = call.book.validate(task, screen=call.screen)
    first, last = _names(call.request.target_name)
    tags = [*([f"script:{task.script}"] if task.script else []), *options.tags]
    body = {
        "phone_number": call.request.to,
        "assistant_id": options.assistant_id,
        "assistant_name": options.assistant_name,
        "first_name": first,
        "last_name": last,
        "source": call.request.triggered_by,
        "tags": tags or None,
        "notes": briefing(task.goal, task.facts.items(), task.escalation),
    }
    given = {name: value for name, value in body.items() if value is not None}
    request = HttpRequest(URL, (("Content-Type", "application/json"),), given, KEY)
    return Prepared(request, (*_departures(call, last),), warnings)


def _names(target: str | None) -> tuple[str | None, str | None]:
    """First and last name: the last word is the last name, where there are two."""
    words = (target or "").split()
    if len(words) < 2:
        return (words[0] if words else None), None
    return " ".join(words[:-1]), words[-1]


def _departures(call: Call, last_name: str | None) -> Iterator[Departure]:
    yield from without_script(call, TITLE)
    yield from without(call, TITLE, "from_", "max_duration_secs")
    if call.request.target_name:
        how = "its last word is the last name" if last_name else "it is one word, so there is no last name"
        yield Departure("changed", ("targetName",), f"sent as first_name and last_name; {how}")
    if call.task.facts:
        yield Departure("changed", ("facts",), 'lines of the notes, as "name: value"')
    if call.task.escalation:
        yield Departure("changed", ("escalation",), "a line of the notes")
    yield no_repeat_protection(TITLE)


def read_answer(answer: Answer) -> Report:
    data = answer.data
    call_id, status = text_in(data, "call_id"), text_in(data, "status")
    if answer.status == 201 and call_id and status == "queued":
        names = ("direction", "to_phone", "assistant_name", "contact_id", "is_new_contact", "created_at")
        return report(NAME, "pending", call_id=call_id, said=status, details=documented(data, names))
    return by_status(NAME, answer)


PLATFORM = Platform(
    name=NAME,
    title=TITLE,
    url=URL,
    key_variable=KEY,
    timeout=30,  # none is documented; the answer comes before the call
    takes=frozenset({"assistant_id", "assistant_name", "tags"}),
    style=CurlStyle(json_margin="  "),
    make_request=make_request,
    read_answer=read_answer,
)
