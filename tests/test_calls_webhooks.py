"""What platforms deliver after a call, read in the vocabulary of all, and counted once."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from playbook.calls import platform
from playbook.calls.errors import UnreadableDelivery
from playbook.calls.outcomes import Report
from playbook.calls.webhooks import Deliveries, read_delivery

CASES = Path(__file__).parent / "cases" / "calls"
AVOCA: dict[str, Any] = json.loads((CASES / "avoca-webhook.json").read_text("utf-8"))
POKU = {"interactionId": "i-1", "summary": "They are closed.", "from": "+16175550100", "to": "+16175550123"}


def delivered(name: str, delivery: Any) -> Report:
    return read_delivery(platform(name), json.dumps(delivery).encode())


def with_outcome(outcome: Any) -> dict[str, Any]:
    return {**AVOCA, "data": {**AVOCA["data"], "outcome": outcome}}


def test_delivery_of_the_avoca_page_is_read() -> None:
    report = delivered("avoca", AVOCA)
    assert (report.outcome, report.retry) == ("goal_met:appointment", "none")
    assert (report.call_id, report.event) == ("call_xyz789", "voice_call.completed")
    assert report.message.startswith("Customer confirmed they want AC maintenance.")
    assert report.details["outcome"]["appointment_id"] == "appt_123"
    assert report.details["answered_by"] == "human"


@pytest.mark.parametrize(
    ("said", "outcome", "retry"),
    [
        ("appointment_scheduled", "goal_met:appointment", "none"),
        ("callback_requested", "callback_requested", "later"),
        ("voicemail_left", "voicemail_left", "later"),
        ("not_interested", "declined", "never"),
        ("do_not_call", "do_not_call", "never"),
        ("information_provided", "goal_met:information", "none"),
        ("payment_promised", "goal_met:payment_promised", "none"),
        ("escalation_needed", "transferred", "human"),
        ("something_new", "unknown", "human"),
    ],
)
def test_outcome_of_avoca_is_one_of_ours(said: str, outcome: str, retry: str) -> None:
    report = delivered("avoca", with_outcome({"type": said}))
    assert (report.said, report.outcome, report.retry) == (said, outcome, retry)


@pytest.mark.parametrize("outcome", [None, {}, "done", {"type": 5}])
def test_call_that_ended_without_an_outcome_is_completed(outcome: Any) -> None:
    assert delivered("avoca", with_outcome(outcome)).outcome == "completed"


def test_event_that_nobody_documents_is_unknown() -> None:
    report = delivered("avoca", {**AVOCA, "event": "voice_call.started"})
    assert (report.outcome, report.event) == ("unknown", "voice_call.started")
    assert '"voice_call.started"' in report.message


def test_delivery_of_poku_is_told_in_its_words() -> None:
    report = delivered("poku", POKU)
    assert (report.outcome, report.retry, report.message) == ("completed", "human", "They are closed.")
    assert report.event == "call.conversation.ended"
    assert report.details == {"from": "+16175550100", "to": "+16175550123"}


@pytest.mark.parametrize("name", ["avoca", "poku"])
@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"null",
        b"{",
        b"\xff",
        b"{}",
        b'{"call_id": 5}',
        b'{"event": "x"}',
        b'{"interactionId": "i"}',
    ],
)
def test_body_that_is_no_delivery_is_refused(name: str, body: bytes) -> None:
    with pytest.raises(UnreadableDelivery):
        read_delivery(platform(name), body)


@pytest.mark.parametrize("name", ["talktomyagent", "vozagent"])
def test_platform_without_webhooks_says_so(name: str) -> None:
    with pytest.raises(UnreadableDelivery, match="documents no webhook"):
        delivered(name, AVOCA)


def test_delivery_that_comes_twice_counts_once() -> None:
    seen = Deliveries()
    again = {**AVOCA, "timestamp": "2024-01-20T15:49:00Z"}
    assert [seen.is_new(delivered("avoca", item)) for item in (AVOCA, again, AVOCA)] == [True, False, False]


def test_another_call_or_event_or_platform_is_another_delivery() -> None:
    seen = Deliveries()
    others = [AVOCA, {**AVOCA, "call_id": "call_2"}, {**AVOCA, "event": "voice_call.started"}]
    assert all(seen.is_new(delivered("avoca", item)) for item in others)
    assert seen.is_new(delivered("poku", POKU))


def test_memory_of_deliveries_is_bounded() -> None:
    seen = Deliveries(most=2)
    first, second, third = (delivered("poku", {**POKU, "interactionId": str(number)}) for number in range(3))
    assert all(map(seen.is_new, (first, second, third)))
    assert not seen.is_new(third)
    assert seen.is_new(first)
