"""The options that put the task of one call together, and what they come to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypedDict, TypeVar, Unpack

import click

from playbook.cli import inputs, options, output, variables
from playbook.cli.playbooks import find_profile, need_script, open_playbook
from playbook.cli.values import Assignment
from playbook.errors import PlaybookError, did_you_mean

if TYPE_CHECKING:
    from playbook.book import Book
    from playbook.cli.tasks import Draft
    from playbook.model import Profile

Command = TypeVar("Command", bound=Callable[..., Any])


class Parts(TypedDict):
    """The options that make up a task."""

    task: str | None
    sample: bool
    goal: str | None
    facts: str | None
    fact: tuple[tuple[str, Any], ...]
    escalation: str | None


def task_options(command: Command) -> Command:
    """The options of `Parts`, and what stands for call variables."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


_OPTIONS = (
    click.option(
        "--task",
        type=options.NamedPath(allow_dash=True),
        metavar="FILE",
        help="The task as JSON: goal, script, facts, escalation; - for standard input.",
    ),
    click.option("--sample", is_flag=True, help="Use the sample task SCRIPT.task.json beside the playbook."),
    click.option("--goal", metavar="TEXT", help="What success is, in one sentence."),
    click.option(
        "--facts",
        type=options.NamedPath(allow_dash=True),
        metavar="FILE",
        help="Facts as a JSON object; - for standard input.",
    ),
    click.option(
        "--fact",
        type=Assignment(json=True),
        metavar="NAME=VALUE",
        multiple=True,
        help="One fact, as text; NAME:=5 and NAME:=true give a number and a boolean. May be repeated.",
    ),
    click.option("--escalation", metavar="TEXT", help="When and how the bot escalates."),
    click.option("--agent-name", metavar="NAME", help="What {AGENT_NAME} stands for."),
    click.option(
        "--var",
        type=Assignment(),
        metavar="NAME=VALUE",
        multiple=True,
        help="What another {NAME} in capitals stands for. May be repeated.",
    ),
)


def read_task(
    script: str | None, playbook: str | None, library: bool, **parts: Unpack[Parts]
) -> tuple[Book, Draft]:
    """The playbook, and the task with all that options add to it."""
    from playbook.cli.tasks import Draft

    inputs.only_one_stdin([playbook, parts["task"], parts["facts"]])
    draft = Draft() if parts["task"] is None else Draft.read(parts["task"])
    name = script if script is not None else draft.script
    _need_some_task(script, name, library, **parts)
    book = open_playbook(playbook, library, name)
    if script is not None:
        need_script(book, script)
        if parts["sample"]:
            draft = Draft.read(str(sample_of(find_profile(book, script))))
        if draft.script not in (None, script):
            output.tell(
                "note", f'the task names the script "{draft.script}"; "{script}" is used, as the command says'
            )
    draft.set("script", script)
    draft.set("goal", parts["goal"])
    draft.set("escalation", parts["escalation"])
    if parts["facts"] is not None:
        draft.add_facts_of(parts["facts"])
    draft.add_facts(parts["fact"])
    return book, draft


def _need_some_task(script: str | None, name: str | None, library: bool, **parts: Unpack[Parts]) -> None:
    if parts["sample"] and parts["task"] is not None:
        raise click.UsageError("--task and --sample exclude each other: name one of them")
    if script is None and parts["sample"]:
        raise click.UsageError("--sample needs a SCRIPT whose sample to take")
    if name is None and (library or (parts["task"] is None and parts["goal"] is None)):
        where = "playbook list --library" if library else "playbook list"
        raise click.UsageError(f"name a SCRIPT, or give a --task that names one (see: {where})")


def sample_of(profile: Profile) -> Path:
    """Where the sample task of a profile lies; a wrong use where it has none."""
    from playbook.library import sample_task_beside

    if profile.path is None or profile.path == inputs.STDIN:
        raise click.UsageError("--sample looks beside the playbook's file, and standard input is none")
    path = sample_task_beside(Path(profile.path), profile.name)
    if not path.is_file():
        raise PlaybookError(f'the script "{profile.name}" has no sample task: there is no {path}')
    return path


def named_variables(
    book: Book, script: str | None, agent_name: str | None, given: dict[str, str]
) -> dict[str, str]:
    """Every call variable that is given. Effect: notes those that the script does not use: they may be misspelt."""
    used = variables.used_by(script, book)
    for name in given:
        if name not in (*used, variables.AGENT_NAME):
            output.tell("note", f"the variable {{{name}}} is used nowhere{did_you_mean(name, used)}")
    return given if agent_name is None else {**given, variables.AGENT_NAME: agent_name}
