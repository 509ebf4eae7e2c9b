"""An HTTP answer as platforms give it, and what its status alone tells of the call."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from playbook.calls.outcomes import Report, report
from playbook.errors import UnreadableFile
from playbook.jsontext import decode, read_json
from playbook.records import dataclass


@dataclass(frozen=True, slots=True)
class Answer:
    """A status and a body, not yet understood."""

    status: int
    body: bytes = b""

    @property
    def is_success(self) -> bool:
        return 200 <= self.status < 300

    @property
    def data(self) -> Any:
        """The body's JSON; None where it holds none."""
        return json_in(self.body)


def json_in(body: bytes) -> Any:
    """The value of a JSON text; None where it is none."""
    try:
        return read_json(decode(body)).value
    except UnreadableFile:
        return None


def member(data: Any, *names: str) -> Any:
    """What stands under these names, one within the other; None where nothing does."""
    for name in names:
        data = data.get(name) if isinstance(data, dict) else None
    return data


def text_in(data: Any, *names: str) -> str | None:
    """The same where it is a text that is not empty."""
    found = member(data, *names)
    return found if isinstance(found, str) and found else None


def documented(data: Any, names: Iterable[str]) -> dict[str, Any]:
    """The members of these names that are there."""
    return {name: data[name] for name in names if isinstance(data, dict) and name in data}


def by_status(platform: str, answer: Answer) -> Report:
    """What is left to say of an answer that the platform does not document: by the meaning of HTTP's own codes.

    A call counts as not placed only where the status says that the request was refused.
    """
    said = f"HTTP {answer.status}"
    if answer.is_success:
        message = f"{said}, but not with what the platform documents; the call may have been placed"
        return report(platform, "unknown", message, said=said)
    if answer.status == 429:
        return report(platform, "blocked:policy", f"{said}: too many requests", "later", said=said)
    if 300 <= answer.status < 400:
        return report(platform, "config", f"{said}: a redirection, which is not followed", said=said)
    if 400 <= answer.status < 500 and answer.status != 408:
        return report(platform, "config", f"{said}: the request was refused, no call was placed", said=said)
    return report(platform, "unknown", f"{said}: the call may have been placed all the same", said=said)
