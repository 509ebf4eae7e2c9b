"""`playbook render`: the prompt for one call."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Unpack

import click

from playbook.cli import exits, failures, options, output, problems, variables
from playbook.cli.task_options import Parts, named_variables, read_task, task_options
from playbook.errors import InvalidTask, PlaybookError, did_you_mean

if TYPE_CHECKING:
    from playbook.cli.tasks import Draft


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
@task_options
@click.option(
    "--layout",
    metavar="LAYOUT",
    default="voice",
    show_default=True,
    help="voice, brief for small context windows, or a file with a Jinja2 layout of your own.",
)
@options.lenient("Render without what is missing; the bot is told to do without it.")
@options.strict_types
@options.no_screen
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
    screen: bool,
    as_json: bool,
    **parts: Unpack[Parts],
) -> int:
    """Print the prompt that the bot gets for one call.

    SCRIPT names a script of the playbook; without it, the task's own is taken. The task comes from --task or
    --sample, or from --goal, --facts and --escalation, which also replace what a task file says; --fact
    adds to the facts or replaces one.
    """
    try:
        book, draft = read_task(script, playbook, library, **parts)
    except PlaybookError as failure:
        if as_json and failures.is_in_a_text(failure):
            output.json_results(problems.unreadable(failure))
        raise
    form = _layout(layout)
    given = named_variables(book, draft.script, agent_name, dict(var))
    stand_in = variables.SAMPLE_NAME if parts["sample"] else variables.STAND_IN
    stands_in = variables.AGENT_NAME not in given and variables.AGENT_NAME in variables.used_by(
        draft.script, book
    )
    if stands_in:
        given[variables.AGENT_NAME] = stand_in
    how: dict[str, Any] = {
        "variables": given,
        "strict": not lenient,
        "strict_types": strict_types,
        "screen": screen,
    }
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
