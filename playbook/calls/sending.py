"""The only place where a call leaves the machine: one request, one attempt, and a report whatever happens to it.

Nothing is ever repeated here. Whether a call may be placed again is for the report to say and for a caller to decide.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Mapping
from types import ModuleType
from typing import TYPE_CHECKING

from playbook.calls.answers import Answer
from playbook.calls.errors import MissingKey, WrongOptions
from playbook.calls.outcomes import Report, report
from playbook.calls.protocol import HttpRequest, Platform
from playbook.facts import shown
from playbook.request.numbers import MissingExtra

if TYPE_CHECKING:
    import httpx

MAX_ANSWER = 1_000_000  # bytes; the documented answers have hundreds
CONNECT_SECONDS = 10.0

_LOOPBACK = ("localhost", "127.0.0.1", "::1")


def send(
    platform: Platform,
    request: HttpRequest,
    *,
    environment: Mapping[str, str] | None = None,
    timeout: float | None = None,
) -> Report:
    """Effect: places the call. MissingKey where the environment has no key for it; all else is in the report.

    `timeout`: seconds until the answer must be there; the platform's own without it. When it passes, or the
    connection breaks, the call may have been placed: its outcome is unknown, and nothing is sent again.
    """
    httpx, key = need_means(request, environment)
    seconds = platform.timeout if timeout is None else timeout
    try:
        answer = _answer(httpx, request, key, seconds)
    except (httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError) as error:
        return _not_sent(platform, error)
    except (httpx.HTTPError, TooLongAnAnswer) as error:
        return _lost_sight(platform, error, seconds)
    return platform.read_answer(Answer(answer.status, answer.body.replace(key.encode(), b"***")))


def need_means(request: HttpRequest, environment: Mapping[str, str] | None = None) -> tuple[ModuleType, str]:
    """The library and the key to send a request with; the error that `send` would raise where one is not there."""
    httpx = _httpx()
    _check_url(httpx, request.url)
    return httpx, _key(request.key_variable, os.environ if environment is None else environment)


class TooLongAnAnswer(Exception):
    """More time or more bytes than any documented answer takes."""


def _answer(httpx: ModuleType, request: HttpRequest, key: str, seconds: float) -> Answer:
    headers = {"Authorization": f"Bearer {key}", **dict(request.headers)}
    content = json.dumps(request.body, ensure_ascii=False, separators=(",", ":")).encode()
    limits = httpx.Timeout(seconds, connect=min(CONNECT_SECONDS, seconds))
    end = time.monotonic() + seconds
    with (
        httpx.Client(timeout=limits, follow_redirects=False) as client,
        client.stream(request.method, request.url, headers=headers, content=content) as response,
    ):
        return Answer(response.status_code, _body(response, end))


def _body(response: httpx.Response, end: float) -> bytes:
    """All of it, unless it never comes to an end."""
    body = b""
    for piece in response.iter_bytes():
        body += piece
        if len(body) > MAX_ANSWER or time.monotonic() > end:
            raise TooLongAnAnswer
    return body


def _not_sent(platform: Platform, error: Exception) -> Report:
    message = f"{platform.title} could not be reached, so no call was placed"
    return report(platform.name, "config", message, "later", said=type(error).__name__)


def _lost_sight(platform: Platform, error: Exception, seconds: float) -> Report:
    """What is known once the request is on its way and no answer can be read: nothing."""
    slow = "Timeout" in type(error).__name__ or isinstance(error, TooLongAnAnswer)
    what = (
        f"no whole answer came within {seconds:g} seconds"
        if slow
        else "the connection broke before the answer"
    )
    again = (
        "; the same request with the same Idempotency-Key can be sent without dialling twice"
        if "idempotency_key" in platform.takes
        else "; look it up before anyone dials again"
    )
    message = f"{what}: the call may have been placed{again}"
    return report(platform.name, "unknown", message, said=type(error).__name__)


def _check_url(httpx: ModuleType, url: str) -> None:
    """WrongOptions where a key would travel in the clear, or nowhere."""
    try:
        parts = httpx.URL(url)
    except httpx.InvalidURL:
        raise WrongOptions([f"{shown(url)} is no https address"]) from None
    is_safe = parts.scheme == "https" or (parts.scheme == "http" and parts.host in _LOOPBACK)
    if not is_safe or not parts.host:
        raise WrongOptions([f"{shown(url)} is no https address: the key would be readable on its way"])


def _key(variable: str, environment: Mapping[str, str]) -> str:
    """The key of a platform. No message ever holds it."""
    key = environment.get(variable, "").strip()
    if not key:
        raise MissingKey(f"the environment variable {variable} is not set; it must hold the API key")
    if not key.isascii() or not key.isprintable() or " " in key:
        raise MissingKey(f"the environment variable {variable} holds something that no API key is")
    return key


def _httpx() -> ModuleType:
    try:
        import httpx
    except ImportError:
        message = 'calls are sent by a library that is not installed: pip install "voice-playbook[calls]"'
        raise MissingExtra(message) from None
    return httpx
