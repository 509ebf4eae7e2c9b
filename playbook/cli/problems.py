"""Problems of a task as lines for people and as a document for programs (RFC 9457)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from playbook.cli import failures, output
from playbook.cli.text import counted
from playbook.errors import InvalidTask, PlaybookError, Problem

if TYPE_CHECKING:
    from playbook.book import Book
    from playbook.cli.tasks import Draft

_INVALID = ("urn:voice-playbook:problem:invalid-task", "The task is invalid")
_UNREADABLE = ("urn:voice-playbook:problem:unreadable-input", "What was given cannot be read")


class Verdict(NamedTuple):
    """What is wrong with a task, and what is odd about it."""

    errors: Sequence[Problem] = ()
    warnings: Sequence[Problem] = ()


def verdict_on(draft: Draft, book: Book, **options: Any) -> Verdict:
    """All there is to say of a task at once, as `Book.validate` would with these options."""
    try:
        return Verdict(warnings=book.validate(draft.task, **options))
    except InvalidTask as invalid:
        return Verdict(invalid.problems, invalid.warnings)


def lines(verdict: Verdict, draft: Draft) -> Iterator[str]:
    """A line for every error, then one for every warning, each with its place and its code."""
    kinds: tuple[Literal["error", "warning"], ...] = ("error", "warning")
    for kind, found in zip(kinds, verdict, strict=True):
        for problem in found:
            said = output.line(kind, problem.message, draft.place(problem.pointer))
            yield f"{said} {output.paint('dim', f'[{problem.code}]')}"


def document(verdict: Verdict, draft: Draft) -> dict[str, Any]:
    """A verdict as `application/problem+json` holds it; pointers lead into the file that holds the task."""
    found: dict[str, Any] = {
        kind: [
            {"code": problem.code, "pointer": draft.pointer(problem.pointer), "detail": problem.message}
            for problem in problems
        ]
        for kind, problems in verdict._asdict().items()
    }
    if not verdict.errors:
        return found
    return _problem(_INVALID, f"{counted(len(verdict.errors), 'problem')} in the task") | found


def unreadable(failure: PlaybookError) -> dict[str, Any]:
    """What keeps a task or a playbook from being read, likewise."""
    from playbook.jsontext import MalformedJson

    code = "task-malformed" if isinstance(failure, MalformedJson) else "file-unreadable"
    errors = [{"code": code, "pointer": "", "detail": message} for _, message in failures.faults_of(failure)]
    return _problem(_UNREADABLE, str(failure)) | {"errors": errors, "warnings": []}


def _problem(kind: tuple[str, str], detail: str) -> dict[str, Any]:
    type_, title = kind
    return {"type": type_, "title": title, "status": 400, "detail": detail}


def remedy(problems: Iterable[Problem]) -> str | None:
    """The options that give what is missing, ready to be completed and pasted."""
    given = [
        option.format(name=_last_token(problem.pointer))
        for problem in problems
        if (option := _REMEDIES.get(problem.code))
    ]
    return f"what is missing can be given with {' '.join(dict.fromkeys(given))}" if given else None


_REMEDIES = {
    "goal-missing": "--goal TEXT",
    "fact-missing": "--fact {name}=VALUE",
    "variable-missing": "--var {name}=VALUE",
}


def _last_token(at: str) -> str:
    return at.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
