"""What the fuzzers try bytes on, and what must hold of all; to try them needs no fuzzer."""

from __future__ import annotations

import playbook
from playbook.checking import check_text
from playbook.formatter import format_text
from playbook.lint import linter
from playbook.lint.fixing import fix
from playbook.source import SourceText
from playbook.task import Task

SCRIPT = playbook.parse(
    "#### p\n\n**Goal recap**: call {facts.name}.\n\n**Expected facts**: name (text), due (date, optional)\n"
)


def text(data: bytes) -> None:
    """A playbook, whatever it is: read, formatted and rendered."""
    source = data.decode("utf-8", "replace")
    book = playbook.parse(source)
    formatted = format_text(source)
    _must(playbook.parse(formatted) == book, "formatting changes the meaning")
    _must(format_text(formatted) == formatted, "formatting does not settle")
    for script in (None, *dict.fromkeys(book.names)):
        _render(book, {"goal": "Say hello.", "script": script})


def lint(data: bytes) -> None:
    """The same, checked and fixed."""
    source = SourceText.of(data.decode("utf-8", "replace"))
    check_text(source)
    fixed = fix(source, linter.lint, unsafe=True).source
    _must(fix(fixed, linter.lint, unsafe=True).source.text == fixed.text, "fixing does not settle")


def task(data: bytes) -> None:
    """A task as JSON: one that can be rendered, or all that is wrong with it."""
    try:
        given = Task.model_validate_json(data)
    except playbook.InvalidTask as refused:
        _must(bool(refused.problems), "a task is refused for nothing")
        return
    _must(Task.model_validate_json(given.model_dump_json()) == given, "a task is not what it is written as")
    _render(SCRIPT, given.model_dump())


def _render(book: playbook.Book, given: dict[str, object]) -> None:
    try:
        prompt = book.render(given, strict=False)
    except playbook.InvalidTask as refused:
        _must(bool(refused.problems), "a prompt is refused for nothing")
    else:
        prompt.text.encode()


def _must(holds: bool, fault: str) -> None:
    if not holds:
        raise AssertionError(fault)


TARGETS = {"text": text, "lint": lint, "task": task}
