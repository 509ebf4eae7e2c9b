"""`playbook plan`: the sentence that a person confirms before a call is placed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Unpack

import click

from playbook.cli import exits, inputs, options, output, problems, requests, variables
from playbook.cli.values import Assignment
from playbook.errors import InvalidTask, Problem
from playbook.terminal import plain

if TYPE_CHECKING:
    from playbook.book import Book
    from playbook.cli.tasks import Draft
    from playbook.plan import Plan
    from playbook.preflight import Forecast


@click.command(
    "plan",
    epilog="""\b
Examples:
  playbook plan request.json -p my-playbook.md --agent-name Ava
  playbook plan request.json --country US --country CA --json | jq -r .sentence""",
)
@click.argument("call", metavar="CALL", type=options.NamedPath(allow_dash=True))
@options.playbook_source
@click.option("--agent-name", metavar="NAME", help="What {AGENT_NAME} stands for.")
@click.option(
    "--var",
    type=Assignment(),
    metavar="NAME=VALUE",
    multiple=True,
    help="What another {NAME} in capitals stands for. May be repeated.",
)
@requests.options_of_requests
@options.no_screen
@options.as_json("the sentence, the request as it goes out, and the voicemail")
@options.common
def command(
    call: str,
    playbook: str | None,
    library: bool,
    agent_name: str | None,
    var: tuple[tuple[str, str], ...],
    screen: bool,
    as_json: bool,
    **where: Unpack[requests.Where],
) -> int:
    """Say in one sentence what a call would do, for a person to confirm.

    CALL is a JSON file with a whole call request; - is standard input. The sentence tells who is called at which
    number and what for, and the words of the voicemail with the facts in them. A request that the platform would
    refuse is not asked about: what is wrong is told instead, as by `playbook validate`.
    """
    from playbook.cli.tasks import Draft
    from playbook.preflight import Forecast, preflight

    inputs.only_one_stdin([call, playbook])
    draft = Draft.read_whole(call)
    if draft.request is None:
        return _refuse(Forecast(None, (_NO_REQUEST,)), draft, None, as_json)
    book = requests.open_playbook_for([draft], playbook, library)
    named = variables.STAND_IN if agent_name is None else agent_name
    given = {variables.AGENT_NAME: named, **dict(var)}
    forecast = preflight(draft.request, book, **requests.circumstances(where, screen=screen))
    made, forecast = _planned(forecast, book, given, where["platform"])
    if made and variables.STAND_IN in (made.voicemail.text or "") and variables.STAND_IN in given.values():
        output.tell("note", f'no --agent-name is given: {{AGENT_NAME}} becomes "{variables.STAND_IN}"')
    if made is None or forecast.errors:
        return _refuse(forecast, draft, made, as_json)
    for line in problems.lines(requests.verdict_of(forecast), draft):
        output.say(line)
    if as_json:
        document = requests.document_of(forecast, draft)
        output.json_results({"valid": True} | made.to_dict() | document)
    else:
        output.results(plain(made.sentence))
    return exits.CLEAN


_NO_REQUEST = Problem(
    "validation-failed",
    "",
    "this is a task alone; a plan is made of a call request, with from and to around it",
)


def _planned(
    forecast: Forecast, book: Book, given: dict[str, str], platform: str
) -> tuple[Plan | None, Forecast]:
    """The plan of what is expected to go well, or of what only the platform would refuse."""
    from playbook.plan import plan

    if forecast.request is None:
        return None, forecast
    try:
        return plan(forecast.request, book, given, platform), forecast
    except InvalidTask as invalid:
        unset = [problem for problem in invalid.problems if problem.code == "variable-missing"]
        return None, replace(forecast, errors=(*forecast.errors, *unset))


def _refuse(forecast: Forecast, draft: Draft, made: Plan | None, as_json: bool) -> int:
    """What is wrong, and what would have been done if it were not; nothing is asked."""
    verdict = requests.verdict_of(forecast)
    output.say("\n".join([*problems.lines(verdict, draft), *requests.answer_lines(forecast)]))
    if remedy := problems.remedy([found for found in verdict.errors if found.code == "variable-missing"]):
        output.tell("note", remedy)
    if as_json:
        output.json_results({"valid": False} | requests.document_of(forecast, draft))
    elif made is not None:
        output.results(plain(made.statement))
    return exits.FINDINGS
