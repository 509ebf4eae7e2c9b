"""talktomyagent.io: the Voice API whose playbooks these are, so that a request names its script and carries nothing else of it.

Documented is no webhook: what comes of a call is in the platform's recordings and audit log.
"""

from __future__ import annotations

from typing import Any

from playbook.calls.answers import Answer, by_status, documented, member, text_in
from playbook.calls.curl import CurlStyle
from playbook.calls.fidelity import left_at_home
from playbook.calls.idempotency import idempotency_key
from playbook.calls.outcomes import Report, Retry, report
from playbook.calls.protocol import Call, Departure, HttpRequest, Platform, Prepared

NAME = "talktomyagent"
KEY = "TALKTOMYAGENT_API_KEY"
URL = "https://api.talktomyagent.io/v1/voice/calls"

# By the last segment of the `type` of a problem+json answer.
ERRORS: dict[str, tuple[str, Retry]] = {
    "validation-failed": ("failed:number", "never"),
    "voice-self-call": ("blocked:policy", "never"),
    "voice-country-blocked": ("blocked:policy", "never"),
    "not-found": ("config", "human"),
    "voice-not-provisioned": ("config", "human"),
    "rate-limit-exceeded": ("blocked:policy", "later"),
    "dial-failed": ("failed:number", "later"),
}


def make_request(call: Call) -> Prepared:
    body = call.request.body()
    headers = (
        ("Content-Type", "application/json"),
        ("Idempotency-Key", idempotency_key(body, call.options.idempotency_key)),
    )
    warnings = call.book.validate(call.task, screen=call.screen)
    return Prepared(HttpRequest(URL, headers, body, KEY), (*_departures(call),), warnings)


def _departures(call: Call) -> list[Departure]:
    parts = left_at_home(call)
    if not parts:
        return []
    why = "read by the platform from its own copy of the playbook, which must hold them before the call"
    return [Departure("changed", parts, why)]


def read_answer(answer: Answer) -> Report:
    data = answer.data
    call_id = text_in(data, "data", "callControlId")
    if answer.is_success and call_id:
        warnings = member(data, "data", "warnings")
        told = tuple(str(warning) for warning in warnings) if isinstance(warnings, list) else ()
        details = documented(member(data, "data"), ("expectedDialAt",))
        return report(NAME, "pending", call_id=call_id, warnings=told, details=details)
    code = _code(data)
    if not answer.is_success and code in ERRORS:
        return _refusal(code, data)
    return by_status(NAME, answer)


def _refusal(code: str, data: Any) -> Report:
    outcome, retry = ERRORS[code]
    told = text_in(data, "detail") or text_in(data, "title") or code
    again = "; repeat the same request with the same Idempotency-Key" if retry == "later" else ""
    return report(NAME, outcome, f"{told}{again}", retry, said=code)


def _code(data: Any) -> str:
    return (text_in(data, "type") or "").rstrip("/").rpartition("/")[2]


PLATFORM = Platform(
    name=NAME,
    title="talktomyagent",
    url=URL,
    key_variable=KEY,
    timeout=30,  # none is documented; the phone rings two seconds after the request
    takes=frozenset({"idempotency_key"}),
    style=CurlStyle(begin="curl -X {method} {url}", url_quote='"', margin="", indent=0),
    make_request=make_request,
    read_answer=read_answer,
)
