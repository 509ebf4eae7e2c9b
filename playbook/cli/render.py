"""`playbook render`: the prompt for one call."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, TypedDict, Unpack

import click

from playbook.cli import exits, failures, inputs, options, output, problems, variables
from playbook.cli.playbooks import find_profile, need_script, open_playbook
from playbook.cli.values import Assignment
from playbook.errors import InvalidTask, PlaybookError, did_you_mean

if TYPE_CHECKING:
    from playbook.book import Book
    from playbook.cli.tasks import Draft
    from playbook.model import Profile


class Parts(TypedDict):
    """The options that make up a task."""

    task: str | None
    sample: bool
    goal: str | None
    facts: str | None
    fact: tuple[tuple[str, Any], ...]
    escalation: str | None


@click.command(
    "render",
    epilog="""\b
Examples:
  playbook render debt-collection --library --sample
  playbook render debt-collection -p my-playbook.md --task call.json --agent-name Ava
  playbook render reminder -p my-playbook.md --goal "Remind Bobby of his visit" \\
      --fact customer_name=Bobby --fact visits:=3 --fact insured:=true
  playbook render debt-collection --library --sample --json | jq -r .sha256""",
)
@options.script_argument(required=False)
@options.playbook_source
@click.option(
    "--task",
    type=click.Path(allow_dash=True),
    metavar="FILE",
    help="The task as JSON: goal, script, facts, escalation; - for standard input.",
)
@click.option("--sample", is_flag=True, help="Use the sample task SCRIPT.task.json beside the playbook.")
@click.option("--goal", metavar="TEXT", help="What success is, in one sentence.")
@click.option(
    "--facts",
    type=click.Path(allow_dash=True),
    metavar="FILE",
    help="Facts as a JSON object; - for standard input.",
)
@click.option(
    "--fact",
    type=Assignment(json=True),
    metavar="NAME=VALUE",
    multiple=True,
    help="One fact, as text; NAME:=5 and NAME:=true give a number and a boolean. May be repeated.",
)
@click.option("--escalation", metavar="TEXT", help="When and how the bot escalates.")
@click.option("--agent-name", metavar="NAME", help="What {AGENT_NAME} stands for.")
@click.option(
    "--var",
    type=Assignment(),
    metavar="NAME=VALUE",
    multiple=True,
    help="What another {NAME} in capitals stands for. May be repeated.",
)
@click.option(
    "--layout",
    metavar="LAYOUT",
    default="voice",
    show_default=True,
    help="voice, brief for small context windows, or a file with a Jinja2 layout of your own.",
)
@options.lenient("Render without what is missing; the bot is told to do without it.")
@options.strict_types
@options.as_json("the prompt, its parts with their places, warnings and checksum")
@options.common
def command(
    script: str | None,
    playbook: str | None,
    library: bool,
    agent_name: str | None,
    var: tuple[tuple[str, str], ...],
    layout: str,
    lenient: bool,
    strict_types: bool,
    as_json: bool,
    **parts: Unpack[Parts],
) -> int:
    """Print the prompt that the bot gets for one call.

    SCRIPT names a script of the playbook; without it, the task's own is taken. The task comes from --task or
    --sample, or from --goal, --facts and --escalation, which also replace what a task file says; --fact
    adds to the facts or replaces one.
    """
    try:
        book, draft = _read(script, playbook, library, **parts)
    except PlaybookError as failure:
        if as_json and failures.is_in_a_text(failure):
            output.json_results(problems.unreadable(failure))
        raise
    form = _layout(layout)
    given = _variables(book, draft.script, agent_name, dict(var))
    stand_in = variables.SAMPLE_NAME if parts["sample"] else variables.STAND_IN
    stands_in = variables.AGENT_NAME not in given and variables.AGENT_NAME in variables.used_by(
        draft.script, book
    )
    if stands_in:
        given[variables.AGENT_NAME] = stand_in
    how: dict[str, Any] = {"variables": given, "strict": not lenient, "strict_types": strict_types}
    try:
        prompt = book.render(draft.task, **how, layout=form)
    except InvalidTask as invalid:
        return _refuse(problems.Verdict(invalid.problems, invalid.warnings), draft, as_json)
    if stands_in:
        output.tell("note", f'no --agent-name is given: {{AGENT_NAME}} becomes "{stand_in}"')
    for line in problems.lines(problems.Verdict(warnings=prompt.notes), draft):
        output.say(line)
    if as_json:
        output.json_results(prompt.to_dict())
    else:
        output.exact_results(prompt.text)
    return exits.CLEAN


def _read(
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
            draft = Draft.read(str(_sample(find_profile(book, script))))
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


def _sample(profile: Profile) -> Path:
    """Where the sample task of a profile lies; a wrong use where it has none."""
    from playbook.library import sample_task_beside

    if profile.path is None or profile.path == inputs.STDIN:
        raise click.UsageError("--sample looks beside the playbook's file, and standard input is none")
    path = sample_task_beside(Path(profile.path), profile.name)
    if not path.is_file():
        raise PlaybookError(f'the script "{profile.name}" has no sample task: there is no {path}')
    return path


def _variables(
    book: Book, script: str | None, agent_name: str | None, given: dict[str, str]
) -> dict[str, str]:
    """Every call variable that is given. Effect: notes those that the script does not use: they may be misspelt."""
    used = variables.used_by(script, book)
    for name in given:
        if name not in (*used, variables.AGENT_NAME):
            output.tell("note", f"the variable {{{name}}} is used nowhere{did_you_mean(name, used)}")
    return given if agent_name is None else {**given, variables.AGENT_NAME: agent_name}


def _layout(name: str) -> str | Path:
    """A layout that comes with playbook, or the file of one's own."""
    from playbook.prompt.layout import LAYOUTS

    if name in LAYOUTS:
        return name
    if not Path(name).is_file():
        hint = did_you_mean(name, LAYOUTS)
        raise PlaybookError(f'there is no layout "{name}", and no file of that name{hint}')
    return Path(name)


def _refuse(verdict: problems.Verdict, draft: Draft, as_json: bool) -> int:
    """Everything that is wrong, for people, and for programs where they asked."""
    output.say("\n".join(problems.lines(verdict, draft)))
    if remedy := problems.remedy(verdict.errors):
        output.tell("note", remedy)
    if as_json:
        output.json_results(problems.document(verdict, draft))
    return exits.FINDINGS
