"""Call requests at the command line: the options that a forecast depends on, and the forecast as people and programs read it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, TypedDict, TypeVar

import click

from playbook.cli import output, problems
from playbook.cli.playbooks import open_playbook
from playbook.cli.text import counted
from playbook.errors import UnreadableFile

if TYPE_CHECKING:
    from playbook.book import Book
    from playbook.cli.tasks import Draft
    from playbook.preflight import Answer, Circumstances, Forecast

Command = TypeVar("Command", bound=Callable[..., Any])

_INVALID = ("urn:voice-playbook:problem:invalid-request", "The request is invalid", 400)


class Where(TypedDict):
    """The options of requests, as a command gets them."""

    platform: str
    country: tuple[str, ...]
    region: str | None


def options_of_requests(command: Command) -> Command:
    """`--platform`, `--country` and `--region`."""
    for option in (
        click.option(
            "--region",
            metavar="COUNTRY",
            help="The country whose national numbers are meant, such as US; without it, only numbers with a "
            "country code are read.",
        ),
        click.option(
            "--country",
            metavar="COUNTRY",
            multiple=True,
            help="A country of your outbound allowlist, such as CA. May be repeated, and replaces the platform's "
            "own list, which for talktomyagent is US alone.",
        ),
        click.option(
            "--platform",
            type=click.Choice(["talktomyagent", "poku", "avoca", "vozagent"]),
            default="talktomyagent",
            show_default=True,
            help="Whose limits a call request is held against.",
        ),
    ):
        command = option(command)
    return command


def circumstances(
    where: Where, *, strict: bool = True, strict_types: bool = False, screen: bool = True
) -> Circumstances:
    return {
        "platform": where["platform"],
        "countries": where["country"],
        "region": where["region"],
        "strict": strict,
        "strict_types": strict_types,
        "screen": screen,
    }


def verdict_of(forecast: Forecast) -> problems.Verdict:
    return problems.Verdict(forecast.errors, forecast.warnings)


def open_playbook_for(drafts: Iterable[Draft | UnreadableFile], playbook: str | None, library: bool) -> Book:
    """The playbook, as `open_playbook` finds it; an empty one where every draft is a request with a purpose alone."""
    from playbook.book import parse

    in_use = playbook or library or any(map(_has_task, drafts))
    return open_playbook(playbook, library) if in_use else parse("")


def _has_task(draft: Draft | UnreadableFile) -> bool:
    return isinstance(draft, UnreadableFile) or draft.request is None or "task" in draft.request


def answer_lines(forecast: Forecast, place: str | None = None) -> Iterator[str]:
    """What the platform would answer, where it would refuse the call."""
    if forecast.answer is not None:
        yield output.line("note", f"the platform would answer {_shown(forecast.answer)}", place)


def document_of(forecast: Forecast, draft: Draft) -> dict[str, Any]:
    """A forecast as `application/problem+json`, by the platform's own error where it would answer one."""
    found = problems.document(verdict_of(forecast), draft)
    if not forecast.errors:
        return found
    said = f"{counted(len(forecast.errors), 'problem')} in the request"
    type_, title, status = _INVALID
    if forecast.answer is not None:
        type_ = f"urn:voice-playbook:problem:{forecast.answer.code}"
        title, status = forecast.answer.title, forecast.answer.status
        said += f"; the platform would answer {_shown(forecast.answer)}"
    return found | {"type": type_, "title": title, "status": status, "detail": said}


def _shown(answer: Answer) -> str:
    return f"{answer.status} {answer.code}"
