"""Local servers that hold each platform's documented contract strictly, and fail in the ways that servers fail."""

from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

KEY = "mbn_live_secret-0123456789"
E164 = re.compile(r"\+[1-9]\d{1,14}")

Members = Mapping[str, Callable[[Any], bool]]


def text(value: Any) -> bool:
    return isinstance(value, str) and value != ""


def number(value: Any) -> bool:
    return isinstance(value, str) and E164.fullmatch(value) is not None


def seconds(value: Any) -> bool:
    return type(value) is int and value > 0


def flag(value: Any) -> bool:
    return type(value) is bool


def texts(value: Any) -> bool:
    return text(value) or (isinstance(value, list) and all(map(text, value)))


def facts(value: Any) -> bool:
    return isinstance(value, dict) and all(type(item) in (str, int, float, bool) for item in value.values())


def held(required: Members, optional: Members) -> Callable[[Any], bool]:
    """Whether an object has all that is required, nothing that is not known, and all of its type."""
    known = {**required, **optional}

    def holds(value: Any) -> bool:
        return (
            isinstance(value, dict)
            and required.keys() <= value.keys() <= known.keys()
            and all(known[name](item) for name, item in value.items())
        )

    return holds


@dataclass(frozen=True)
class Contract:
    """What a platform's page says a request must be, and what it shows as the answer to one."""

    path: str
    headers: dict[str, str]
    body: Callable[[Any], bool]
    status: int
    answer: dict[str, Any]


def voice_api_body(value: Any) -> bool:
    task = held({"goal": text}, {"facts": facts, "script": text, "escalation": text})
    form = held(
        {"from": number, "to": number},
        {"targetName": text, "triggeredBy": text, "maxDurationSecs": seconds, "task": task, "purpose": text},
    )
    return form(value) and ("task" in value) != ("purpose" in value)


AVOCA_PURPOSES = "callback follow_up appointment_reminder estimate_follow_up collections urgent_notification custom".split()
_CUSTOMER = {"name": text, "customer_id": text, "preferred_name": text}
_CONTEXT = {"callback_reason": text, "previous_interaction": text, "custom_message": text}

_JSON = "application/json"

CONTRACTS = {
    "talktomyagent": Contract(
        "/v1/voice/calls",
        {"Content-Type": _JSON, "Idempotency-Key": r"[A-Za-z0-9._~-]{8,100}"},
        voice_api_body,
        200,
        {
            "data": {
                "callControlId": "v3:abcDef123...",
                "expectedDialAt": "2026-05-23T19:34:15.000Z",
                "warnings": [],
            }
        },
    ),
    "poku": Contract(
        "/calls",
        {"Content-Type": _JSON},
        held(
            {"prompt": text, "to": number},
            {"from": number, "transferTo": number, "language": text, "voice": text, "waitForCallEnd": flag},
        ),
        200,
        {
            "response": "ABC restaurant confirmed your reservation for 2 people at 6 pm tomorrow.",
            "call": {"recordingUrl": "https://cdn.example.com/recordings/abc123.wav"},
            "interactionId": "f3f7870f-30f5-4bf2-83b0-a05bc140030c",
        },
    ),
    "avoca": Contract(
        "/v1/outbound/voice/call",
        {"Content-Type": _JSON, "X-Workspace-ID": r"\S+"},
        held(
            {"phone_number": number, "assistant_id": text, "call_purpose": AVOCA_PURPOSES.__contains__},
            {
                "customer_info": held({}, _CUSTOMER),
                "context": held({}, _CONTEXT),
                "max_duration": seconds,
                "record_call": flag,
                "webhook_url": text,
            },
        ),
        200,
        {
            "data": {
                "call_id": "call_xyz789",
                "status": "dialing",
                "estimated_wait": 2,
                "assistant_id": "asst_callback_001",
                "tracking_url": "https://track.avoca.ai/calls/call_xyz789",
            },
            "meta": {"request_id": "req_abc123", "timestamp": "2024-01-20T15:45:00Z"},
        },
    ),
    "vozagent": Contract(
        "/v1/calls/outbound",
        {"Content-Type": _JSON},
        lambda value: (
            held(
                {"phone_number": number},
                dict.fromkeys(
                    ("assistant_id", "assistant_name", "first_name", "last_name", "source", "notes"), text
                )
                | {"tags": texts},
            )(value)
            and bool({"assistant_id", "assistant_name"} & value.keys())
        ),
        201,
        {
            "call_id": "call-a1b2c3d4-e5f6-a7b8",
            "status": "queued",
            "direction": "outbound",
            "to_phone": "+15551234567",
            "assistant_name": "Voz",
            "contact_id": "c1a2b3c4-d5e6-f7a8",
            "is_new_contact": False,
            "created_at": "2024-01-15T12:00:00Z",
        },
    ),
}


@dataclass
class Server:
    """A platform on this machine. `trouble` is what happens instead of the documented answer."""

    contract: Contract
    url: str = ""
    trouble: str = ""
    status: int = 0
    answer: bytes = b""
    received: list[tuple[dict[str, str], Any]] = field(default_factory=list)

    def faults(self, method: str, path: str, headers: dict[str, str], body: Any) -> list[str]:
        contract, found = self.contract, []
        if (method, path) != ("POST", contract.path):
            found.append(f"{method} {path}")
        if headers.get("Authorization") != f"Bearer {KEY}":
            found.append("Authorization")
        found += [
            name for name, form in contract.headers.items() if not re.fullmatch(form, headers.get(name, ""))
        ]
        return found + ([] if contract.body(body) else ["body"])


class _Quiet(ThreadingHTTPServer):
    """A client that hangs up is no news here."""

    daemon_threads = True
    block_on_close = False

    def handle_error(self, *_: Any) -> None:
        pass


@contextmanager
def serving(platform: str, **how: Any) -> Iterator[Server]:
    server = Server(CONTRACTS[platform], **how)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            data = self.rfile.read(int(self.headers["Content-Length"]))
            headers = {name.title().replace("-Id", "-ID"): value for name, value in self.headers.items()}
            body = json.loads(data)
            server.received.append((headers, body))
            faults = server.faults(self.command, self.path, headers, body)
            if faults:
                self.reply(400, json.dumps({"type": "urn:test:contract-broken", "detail": faults}).encode())
            else:
                TROUBLES[server.trouble](self, server)

        def reply(self, status: int, body: bytes, *, length: int | None = None) -> None:
            self.send_response(status)
            self.send_header("Content-Type", _JSON)
            self.send_header("Content-Length", str(len(body) if length is None else length))
            if 300 <= status < 400:
                self.send_header("Location", server.url)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            pass

    http = _Quiet(("127.0.0.1", 0), Handler)
    server.url = f"http://127.0.0.1:{http.server_address[1]}{server.contract.path}"
    threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    try:
        yield server
    finally:
        http.shutdown()
        http.server_close()


def _as_documented(handler: Any, server: Server) -> None:
    contract = server.contract
    handler.reply(server.status or contract.status, server.answer or json.dumps(contract.answer).encode())


def _silent(handler: Any, server: Server) -> None:
    time.sleep(1.5)


def _drips(handler: Any, server: Server) -> None:
    """Something comes all the time, and never all of it."""
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    for _ in range(15):
        handler.wfile.write(b" ")
        handler.wfile.flush()
        time.sleep(0.1)


def _drops(handler: Any, server: Server) -> None:
    handler.close_connection = True


def _breaks_off(handler: Any, server: Server) -> None:
    handler.reply(200, b'{"data"', length=500)
    handler.close_connection = True


def _endless(handler: Any, server: Server) -> None:
    handler.reply(200, b" " * 2_000_000)


TROUBLES: dict[str, Callable[[Any, Server], None]] = {
    "": _as_documented,
    "silent": _silent,
    "drips": _drips,
    "drops": _drops,
    "breaks off": _breaks_off,
    "endless": _endless,
}
