"""What every platform has in common: the call it is given, the request it makes of it, and what it cannot carry."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any, Literal

from playbook.calls.errors import WrongOptions
from playbook.errors import AmbiguousProfile, InvalidTask, Problem

if TYPE_CHECKING:
    from playbook.book import Book
    from playbook.calls.answers import Answer
    from playbook.calls.curl import CurlStyle
    from playbook.calls.outcomes import Report
    from playbook.facts import Scalar
    from playbook.model import Profile
    from playbook.request import CallRequest
    from playbook.task import Task


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What a platform takes beside the request. What it does not take is lost, and the fidelity report says so."""

    idempotency_key: str | None = None
    language: str | None = None
    voice: str | None = None
    transfer_to: str | None = None
    wait: bool | None = None
    workspace_id: str | None = None
    assistant_id: str | None = None
    assistant_name: str | None = None
    customer_id: str | None = None
    preferred_name: str | None = None
    call_purpose: str | None = None
    record: bool | None = None
    webhook_url: str | None = None
    tags: tuple[str, ...] = ()

    def given(self) -> dict[str, Any]:
        """Those that say something."""
        values = {option.name: getattr(self, option.name) for option in fields(self)}
        return {name: value for name, value in values.items() if value not in (None, ())}


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A call to be placed: the request, the playbook that its script is in, and the platform's options.

    `screen`: as of `Book.validate`.
    """

    request: CallRequest
    book: Book
    agent_name: str | None = None
    variables: Mapping[str, Scalar] = field(default_factory=dict)
    options: Options = field(default_factory=Options)
    screen: bool = True

    @property
    def task(self) -> Task:
        """The request's task; a purpose counts as a goal without script and facts."""
        from playbook.task import Task

        return self.request.task or Task(goal=self.request.purpose or "")

    @property
    def profile(self) -> Profile | None:
        script = self.task.script
        return self.book[script] if script is not None and script in self.book else None


@dataclass(frozen=True, slots=True)
class Departure:
    """Parts of a call that do not reach the platform, or not as they are; `why` is a sentence's predicate."""

    kind: Literal["lost", "changed"]
    parts: tuple[str, ...]
    why: str

    def __str__(self) -> str:
        return f"{self.kind}: {', '.join(self.parts)}: {self.why}"

    def to_dict(self) -> dict[str, Any]:
        return {"kind": self.kind, "parts": list(self.parts), "why": self.why}


@dataclass(frozen=True, slots=True)
class HttpRequest:
    """What is sent. The `Authorization` header is no part of it: the key is named, and read when it is sent."""

    url: str
    headers: tuple[tuple[str, str], ...]
    body: Mapping[str, Any]
    key_variable: str
    method: str = "POST"


@dataclass(frozen=True, slots=True)
class Prepared:
    """A request, all that it does not carry, and what is odd about the task behind it."""

    http: HttpRequest
    departures: tuple[Departure, ...] = ()
    warnings: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Platform:
    """One platform: its documented names, and the functions that speak its language.

    `takes` are the names of the options it has a use for. `timeout` is how long its answer may take, in seconds.
    `read_webhook` takes a delivery's JSON; None where the platform documents no webhook.
    """

    name: str
    title: str
    url: str
    key_variable: str
    timeout: float
    takes: frozenset[str]
    style: CurlStyle
    make_request: Callable[[Call], Prepared]
    read_answer: Callable[[Answer], Report]
    read_webhook: Callable[[Any], Report] | None = None

    def prepare(self, call: Call) -> Prepared:
        """The request for a call.

        InvalidTask where the task cannot be rendered, with pointers into the request; WrongOptions where the
        options are at fault.
        """
        try:
            prepared = self.make_request(call)
        except AmbiguousProfile as error:
            raise InvalidTask([Problem("profile-ambiguous", "/task/script", str(error))]) from None
        except InvalidTask as error:
            raise InvalidTask(
                [_in_request(found, call) for found in error.problems],
                [_in_request(found, call) for found in error.warnings],
            ) from None
        unused = tuple(name for name in call.options.given() if name not in self.takes)
        lost = (Departure("lost", unused, f"{self.title} has no such options"),) if unused else ()
        warnings = tuple(_in_request(found, call) for found in prepared.warnings)
        return Prepared(prepared.http, (*prepared.departures, *lost), warnings)


def _in_request(problem: Problem, call: Call) -> Problem:
    """A problem of the task as one of the request around it; variables are given beside both."""
    at = problem.pointer
    if call.request.task is None:
        at = "/purpose" if at == "/goal" else at
    elif not at.startswith("/variables"):
        at = f"/task{at}"
    return Problem(problem.code, at, problem.message)


def need(title: str, wanted: Mapping[str, bool]) -> None:
    """WrongOptions that names every option of `wanted` that is not there."""
    missing = [name for name, is_there in wanted.items() if not is_there]
    if missing:
        raise WrongOptions([f"{title} needs {name}" for name in missing])


def header_value(name: str, value: str) -> str:
    """`value` as a header can hold it; WrongOptions where it cannot."""
    if not value.isascii() or not value.isprintable() or " " in value or not value:
        raise WrongOptions([f"{name} must be one word of printable ASCII characters"])
    return value
