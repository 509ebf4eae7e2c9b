"""Problems of a task as lines for people and as a document for programs (RFC 9457)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from playbook.cli import output
from playbook.errors import InvalidTask, Problem, UnreadableFile

if TYPE_CHECKING:
    from playbook.book import Book
    from playbook.cli.tasks import Draft
    from playbook.task import Task

INVALID = ("urn:voice-playbook:problem:invalid-task", "The task is invalid")
UNREADABLE = ("urn:voice-playbook:problem:unreadable-task", "The task cannot be read")


class Verdict(NamedTuple):
    """What is wrong with a task, and what is odd about it."""

    errors: Sequence[Problem] = ()
    warnings: Sequence[Problem] = ()


def verdict_on(draft: Draft, book: Book, **options: Any) -> Verdict:
    """All there is to say of a task at once, as `Book.validate` would with these options."""
    from playbook.task import problems_of

    task, own = problems_of(draft.task)
    wrong = {problem.pointer for problem in own}
    # What is no task lacks facts of its script nevertheless, and all is told at once.
    sound = _in_good_form(draft, wrong) if task is None else task
    errors, warnings = _judge(book, sound, **options)
    return Verdict(
        [*own, *(error for error in errors if error.pointer not in wrong)],
        [warning for warning in warnings if warning.pointer not in wrong],
    )


def _judge(book: Book, task: Task | dict[str, Any], **options: Any) -> Verdict:
    try:
        return Verdict(warnings=book.validate(task, **options))
    except InvalidTask as invalid:
        return Verdict(invalid.problems, _misnamed(book, task, **options))


def _misnamed(book: Book, task: Task | dict[str, Any], **options: Any) -> Sequence[Problem]:
    """Facts that no script knows: of those missing, one may just be misspelt."""
    try:
        notes = book.validate(task, **{**options, "strict": False, "strict_types": False})
    except InvalidTask:
        return ()
    return [note for note in notes if note.code == "fact-unexpected"]


def _in_good_form(draft: Draft, wrong: Set[str]) -> dict[str, Any]:
    """The same script and facts as far as there can be a task with them; another value where one is wrong."""
    from playbook.facts import breaches

    facts = draft.task.get("facts")
    given = facts.items() if isinstance(facts, dict) else ()
    sound = {
        name: "" if breaches({name: value}) else value for name, value in given if not breaches({name: ""})
    }
    return {"goal": "…", "script": None if "/script" in wrong else draft.script, "facts": sound}


def lines(kind: Literal["error", "warning"], problems: Iterable[Problem], draft: Draft) -> list[str]:
    return [
        f"{output.line(kind, problem.message, draft.place(problem.pointer))} {output.paint('dim', f'[{problem.code}]')}"
        for problem in problems
    ]


def document(kind: tuple[str, str], detail: str, **found: list[dict[str, str]]) -> dict[str, Any]:
    """A problem as `application/problem+json` holds it; `found` are its `errors` and `warnings`."""
    type_, title = kind
    return {"type": type_, "title": title, "status": 400, "detail": detail, **found}


def verdict_data(verdict: Verdict, draft: Draft) -> dict[str, list[dict[str, str]]]:
    """Errors and warnings with pointers into the document that holds the task."""
    return {
        kind: [
            {"code": problem.code, "pointer": draft.pointer(problem.pointer), "detail": problem.message}
            for problem in found
        ]
        for kind, found in verdict._asdict().items()
    }


def unreadable(failure: UnreadableFile) -> dict[str, Any]:
    """A file in which there is no task, as a problem."""
    errors = [
        {"code": "task-malformed", "pointer": "", "detail": message} for _, message in faults_of(failure)
    ]
    return document(UNREADABLE, str(failure), errors=errors, warnings=[])


def faults_of(failure: UnreadableFile) -> list[tuple[str | None, str]]:
    """The place, where there is one, and the message of everything that keeps a file from being read."""
    from playbook.jsontext import MalformedJson

    if not isinstance(failure, MalformedJson):
        return [(None, str(failure))]
    return [(f"{failure.path}:{fault.line}:{fault.column}", fault.message) for fault in failure.faults]


def is_malformed_json(failure: Exception) -> bool:
    from playbook.jsontext import MalformedJson

    return isinstance(failure, MalformedJson)


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


def counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
