"""Engine and linter for the Markdown call scripts that voice bots speak from.

    import playbook

    book = playbook.load("protocols/dojo-voice-agent-playbook.md")
    task = playbook.Task(goal="Confirm the visit", script="appointment-confirmation", facts={"name": "Bobby"})
    print(book.render(task, agent_name="Ava").text)

Names are loaded when they are first used: a program that only reads playbooks never pays for pydantic or Jinja2.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playbook.book import Book, load, parse
    from playbook.checking import check
    from playbook.diagnostics import Diagnostic, Fix
    from playbook.errors import (
        AmbiguousProfile,
        InvalidTask,
        PlaybookError,
        Problem,
        UnknownProfile,
        UnreadableFile,
    )
    from playbook.formatter import format_text
    from playbook.model import Playbook, Profile
    from playbook.prompt import Part, Prompt
    from playbook.screening import Suspicion, screen
    from playbook.source import Position, Range, TextEdit
    from playbook.task import Task

_HOMES = {
    "Book": "book",
    "load": "book",
    "parse": "book",
    "check": "checking",
    "Diagnostic": "diagnostics",
    "Fix": "diagnostics",
    "AmbiguousProfile": "errors",
    "InvalidTask": "errors",
    "PlaybookError": "errors",
    "Problem": "errors",
    "UnknownProfile": "errors",
    "UnreadableFile": "errors",
    "format_text": "formatter",
    "Playbook": "model",
    "Profile": "model",
    "Part": "prompt",
    "Prompt": "prompt",
    "Suspicion": "screening",
    "screen": "screening",
    "Position": "source",
    "Range": "source",
    "TextEdit": "source",
    "Task": "task",
}

__version__ = "0.1.0"

__all__ = [
    "AmbiguousProfile",
    "Book",
    "Diagnostic",
    "Fix",
    "InvalidTask",
    "Part",
    "Playbook",
    "PlaybookError",
    "Position",
    "Problem",
    "Profile",
    "Prompt",
    "Range",
    "Suspicion",
    "Task",
    "TextEdit",
    "UnknownProfile",
    "UnreadableFile",
    "__version__",
    "check",
    "format_text",
    "load",
    "parse",
    "screen",
]


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
