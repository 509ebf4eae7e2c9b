"""A call is placed once, its key is told to nobody, and whatever happens is reported in the same words."""

from __future__ import annotations

import json
import logging
import re
import socket
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from platform_servers import CONTRACTS, KEY, Server, serving

import playbook
from playbook.calls import PLATFORMS, platform
from playbook.calls.answers import Answer
from playbook.calls.errors import MissingKey, WrongOptions
from playbook.calls.outcomes import OUTCOMES, Report
from playbook.calls.protocol import Call, HttpRequest, Options
from playbook.calls.sending import send
from playbook.errors import PlaybookError
from playbook.request import CallRequest

TASK = {"goal": "Ask.", "facts": {"a": "x"}, "escalation": "Email joe."}


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "*")


def to(name: str, url: str, **parts: Any) -> HttpRequest:
    """The request of a full call, to another address."""
    body = {"from": "+16175550100", "to": "+16175550123", "targetName": "John Smith", "triggeredBy": "crm"}
    call = CallRequest.model_validate(body | {"maxDurationSecs": 120, "task": TASK} | parts)
    options = Options(
        assistant_id="asst_1",
        workspace_id="ws_1",
        customer_id="c_1",
        preferred_name="John",
        record=True,
        webhook_url="https://example.com/hook",
        transfer_to="+16175550199",
        language="en-US",
        voice="male",
        tags=("vip",),
    )
    prepared = platform(name).prepare(Call(request=call, book=playbook.parse(""), options=options))
    return replace(prepared.http, url=url)


def sent(name: str, server: Server, **how: Any) -> Report:
    return send(platform(name), to(name, server.url), environment={platform(name).key_variable: KEY}, **how)


def answered(name: str, status: int, body: Any) -> Report:
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    return platform(name).read_answer(Answer(status, data))


# The documented contract.


@pytest.mark.parametrize(
    ("name", "outcome", "call_id", "details"),
    [
        ("talktomyagent", "pending", "v3:abcDef123...", ["expectedDialAt"]),
        ("poku", "completed", "f3f7870f-30f5-4bf2-83b0-a05bc140030c", ["recordingUrl"]),
        ("avoca", "pending", "call_xyz789", ["estimated_wait", "assistant_id", "tracking_url"]),
        (
            "vozagent",
            "pending",
            "call-a1b2c3d4-e5f6-a7b8",
            ["direction", "to_phone", "assistant_name", "contact_id", "is_new_contact", "created_at"],
        ),
    ],
)
def test_request_keeps_the_contract_and_the_documented_answer_is_read(
    name: str, outcome: str, call_id: str, details: list[str]
) -> None:
    with serving(name) as server:
        report = sent(name, server)
    assert (report.outcome, report.call_id, [*report.details]) == (outcome, call_id, details)
    assert len(server.received) == 1


@pytest.mark.parametrize("name", PLATFORMS)
def test_purpose_keeps_the_contract_too(name: str) -> None:
    with serving(name) as server:
        request = to(name, server.url, task=None, purpose="Say hello.")
        report = send(platform(name), request, environment={platform(name).key_variable: KEY})
    assert report.outcome in ("pending", "completed")


@pytest.mark.parametrize("name", PLATFORMS)
@pytest.mark.parametrize(
    "broken", ["a field that is not known", "a missing field", "a wrong type", "a missing header"]
)
def test_server_refuses_what_its_page_does_not_document(name: str, broken: str) -> None:
    """Without this, the servers of these tests would prove nothing."""
    with serving(name) as server:
        request = to(name, server.url)
        body, headers = dict(request.body), request.headers
        number = "to" if "to" in body else "phone_number"
        if broken == "a field that is not known":
            body["script"] = "x"
        elif broken == "a missing field":
            del body[number]
        elif broken == "a wrong type":
            body[number] = 16175550123
        else:
            headers = tuple(header for header in headers if header[0] != "Content-Type")
        faulty = replace(request, body=body, headers=headers)
        report = send(platform(name), faulty, environment={platform(name).key_variable: KEY})
    assert (report.outcome, report.said) == ("config", "HTTP 400")


def test_warning_of_the_platform_is_passed_on() -> None:
    answer = {"data": {"callControlId": "v3:x", "warnings": ["script-not-found"]}}
    assert answered("talktomyagent", 200, answer).warnings == ("script-not-found",)


# Documented errors.


@pytest.mark.parametrize(
    ("status", "code", "outcome", "retry"),
    [
        (400, "validation-failed", "failed:number", "never"),
        (400, "voice-self-call", "blocked:policy", "never"),
        (403, "voice-country-blocked", "blocked:policy", "never"),
        (404, "not-found", "config", "human"),
        (409, "voice-not-provisioned", "config", "human"),
        (429, "rate-limit-exceeded", "blocked:policy", "later"),
        (502, "dial-failed", "failed:number", "later"),
    ],
)
def test_problem_of_the_voice_api_is_read(status: int, code: str, outcome: str, retry: str) -> None:
    problem = {
        "type": f"https://errors.example/problems/{code}",
        "title": "T",
        "status": status,
        "detail": "D",
    }
    with serving("talktomyagent", status=status, answer=json.dumps(problem).encode()) as server:
        report = sent("talktomyagent", server)
    assert (report.outcome, report.retry, report.said) == (outcome, retry, code)
    assert report.message.startswith("D")
    assert ("same Idempotency-Key" in report.message) == (retry == "later")


@pytest.mark.parametrize(
    ("error", "outcome", "retry"),
    [
        ("human did not respond", "no_answer", "later"),
        ("invalid to number", "failed:number", "never"),
        ("timeout", "timeout", "never"),
    ],
)
@pytest.mark.parametrize("form", ["{}", '"{}"', '{{"error": "{}"}}', '{{"response": "{}"}}'])
@pytest.mark.parametrize("status", [200, 400, 500, 504])
def test_error_text_of_poku_is_read_whatever_holds_it(
    error: str, outcome: str, retry: str, form: str, status: int
) -> None:
    report = answered("poku", status, form.format(error).encode())
    assert (report.outcome, report.retry, report.said) == (outcome, retry, error)


def test_summary_that_mentions_an_error_is_no_error() -> None:
    report = answered("poku", 200, {"response": "The human did not respond to the second question."})
    assert (report.outcome, report.retry) == ("completed", "human")


def test_call_that_is_still_going_on_is_pending() -> None:
    report = answered("poku", 200, {"interactionId": "i"})
    assert (report.outcome, report.retry, report.call_id) == ("pending", "never", "i")


@pytest.mark.parametrize(
    ("status", "outcome"), [("queued", "pending"), ("dialing", "pending"), ("failed", "failed:number")]
)
def test_first_status_of_avoca_is_read(status: str, outcome: str) -> None:
    report = answered("avoca", 200, {"data": {"call_id": "c", "status": status}})
    assert (report.outcome, report.retry) == (outcome, "never")


# Whatever is not documented.


@pytest.mark.parametrize("name", PLATFORMS)
@pytest.mark.parametrize(
    ("status", "outcome", "retry"),
    [
        (200, "unknown", "human"),
        (204, "unknown", "human"),
        (302, "config", "human"),
        (401, "config", "human"),
        (408, "unknown", "human"),
        (422, "config", "human"),
        (429, "blocked:policy", "later"),
        (500, "unknown", "human"),
        (503, "unknown", "human"),
    ],
)
@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b'{"data": []}', b"\xff", b'{"type": 5}', b"null"])
def test_answer_that_nobody_documents_is_read_by_its_status(
    name: str, status: int, outcome: str, retry: str, body: bytes
) -> None:
    report = answered(name, status, body)
    assert (report.outcome, report.retry, report.said) == (outcome, retry, f"HTTP {status}")


@pytest.mark.parametrize("name", PLATFORMS)
@pytest.mark.parametrize("trouble", ["silent", "drips", "drops", "breaks off", "endless"])
def test_answer_that_cannot_be_read_leaves_the_outcome_unknown_and_nothing_is_sent_again(
    name: str, trouble: str
) -> None:
    with serving(name, trouble=trouble) as server:
        report = sent(name, server, timeout=0.5)
    assert (report.outcome, report.retry, report.call_id) == ("unknown", "human", None)
    assert "may have been placed" in report.message
    assert len(server.received) == 1


def test_slow_answer_is_waited_for() -> None:
    assert platform("poku").timeout > 300


def test_platform_that_is_not_there_was_sent_nothing() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}/calls"
        report = send(platform("poku"), to("poku", url), environment={"POKU_API_KEY": KEY})
    assert (report.outcome, report.retry) == ("config", "later")
    assert "no call was placed" in report.message


def test_redirection_is_not_followed() -> None:
    with serving("poku", status=307) as server:
        report = sent("poku", server)
    assert report.outcome == "config"
    assert len(server.received) == 1


# The key.


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.DEBUG)
    return caplog


@pytest.mark.parametrize("name", PLATFORMS)
@pytest.mark.parametrize(
    "answer",
    [f'{{"type": "x", "detail": "bad key {KEY}"}}', f'{{"response": "{KEY}", "interactionId": "{KEY}"}}'],
)
def test_key_is_told_to_nobody(
    name: str, answer: str, logged: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    with serving(name, answer=answer.encode()) as server:
        report = sent(name, server)
    told = [repr(report), json.dumps(report.to_dict()), logged.text, *capfd.readouterr()]
    assert server.received[0][0]["Authorization"] == f"Bearer {KEY}"
    assert KEY not in "".join(told)


@pytest.mark.parametrize("key", ["", "  ", "two words", "line\nfeed", "schlüssel", "a\x00b"])
def test_key_that_is_none_is_refused_without_repeating_it(key: str) -> None:
    with pytest.raises(MissingKey) as caught:
        send(platform("poku"), to("poku", "http://127.0.0.1:9/calls"), environment={"POKU_API_KEY": key})
    assert "POKU_API_KEY" in str(caught.value)
    assert not key.strip() or key not in str(caught.value)


def test_key_is_read_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POKU_API_KEY", KEY)
    with serving("poku") as server:
        report = send(platform("poku"), to("poku", server.url))
    assert report.outcome == "completed"


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com/calls",
        "ftp://localhost/",
        "//localhost/",
        "https:///x",
        "x",
        "http://[::1",
        "https://x\n.example",
    ],
)
def test_key_does_not_travel_in_the_clear(url: str) -> None:
    with pytest.raises(WrongOptions, match="no https address"):
        send(platform("poku"), to("poku", url), environment={"POKU_API_KEY": KEY})


def test_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "httpx", None)
    with pytest.raises(PlaybookError, match=r"voice-playbook\[calls\]"):
        send(platform("poku"), to("poku", "http://127.0.0.1:9/calls"), environment={"POKU_API_KEY": KEY})


# The vocabulary.


def test_no_outcome_but_a_plain_one_is_dialled_again_by_a_program() -> None:
    later = {code for code, outcome in OUTCOMES.items() if outcome.retry == "later"}
    assert later == {"callback_requested", "voicemail_left", "no_answer", "busy", "screened_or_ivr"}


def test_what_is_done_needs_nothing_more() -> None:
    done = {code for code, outcome in OUTCOMES.items() if outcome.retry == "none"}
    assert done == {code for code in OUTCOMES if code.startswith("goal_met:")}


def test_page_tells_the_whole_vocabulary() -> None:
    page = (Path(__file__).parent.parent / "docs" / "calls.md").read_text("utf-8")
    rows = re.findall(r"^\| `(\S+)` \| (.*) \| (never|later|human|none) \|$", page, re.MULTILINE)
    assert rows == [(code, outcome.meaning, outcome.retry) for code, outcome in OUTCOMES.items()]


def test_every_contract_has_its_platform() -> None:
    assert sorted(CONTRACTS) == sorted(PLATFORMS)
