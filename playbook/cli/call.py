"""`playbook call`: the request of one call as a command to look at, and, after a yes, the call itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

import click

from playbook.cli import exits, inputs, options, output, problems, requests, variables
from playbook.cli.values import Assignment
from playbook.errors import InvalidTask, Problem
from playbook.terminal import plain, visible

if TYPE_CHECKING:
    from playbook.book import Book
    from playbook.calls import Call, Platform, Prepared, Report
    from playbook.cli.tasks import Draft
    from playbook.preflight import Forecast
    from playbook.request import CallRequest

Command = TypeVar("Command", bound=Callable[..., Any])

# By the name that the platform's options have in Python.
_OPTIONS: dict[str, dict[str, Any]] = {
    "idempotency_key": {
        "metavar": "KEY",
        "help": "talktomyagent: a key of your own; else made from the request.",
    },
    "language": {"metavar": "TAG", "help": "Poku: the language of the call, such as en-US."},
    "voice": {"metavar": "VOICE", "help": "Poku: male or female."},
    "transfer_to": {"metavar": "NUMBER", "help": "Poku: whom to transfer to, as E.164."},
    "wait": {"is_flag": True, "default": None, "help": "Poku: answer only when the call has ended."},
    "workspace_id": {"metavar": "ID", "help": "Avoca: your workspace. Required there."},
    "assistant_id": {
        "metavar": "ID",
        "help": "Avoca, VozAgent: the assistant that calls. Required for Avoca.",
    },
    "assistant_name": {"metavar": "NAME", "help": "VozAgent: the same by name. One of both is required."},
    "customer_id": {"metavar": "ID", "help": "Avoca: the customer, as your system calls them."},
    "preferred_name": {"metavar": "NAME", "help": "Avoca: how the customer wants to be addressed."},
    "call_purpose": {"metavar": "PURPOSE", "help": "Avoca: callback, follow_up, collections and so on."},
    "record": {"is_flag": True, "default": None, "help": "Avoca: record the call."},
    "webhook_url": {"metavar": "URL", "help": "Avoca: where to send what comes of the call."},
}


def _platform_options(command: Command) -> Command:
    tag = click.option(
        "--tag", "tags", metavar="TAG", multiple=True, help="VozAgent: a tag. May be repeated."
    )
    command = tag(command)
    for name, how in reversed(_OPTIONS.items()):
        command = click.option(f"--{name.replace('_', '-')}", name, **how)(command)
    return command


@click.command(
    "call",
    epilog="""\b
Examples:
  playbook call call.json -p my-playbook.md
  playbook call call.json --library --platform poku --agent-name Ava
  playbook call call.json --library --platform avoca --workspace-id w_1 --assistant-id asst_1 --json
  playbook call call.json --library --platform poku --agent-name Ava --send

\b
The key is read from the environment, and shown nowhere:
  TALKTOMYAGENT_API_KEY, POKU_API_KEY, AVOCA_API_KEY, VOZAGENT_API_KEY""",
)
@click.argument("file", metavar="CALL", type=options.NamedPath(allow_dash=True))
@options.playbook_source
@requests.options_of_requests
@options.no_screen
@click.option(
    "--agent-name", metavar="NAME", help="What {AGENT_NAME} stands for; asked for by Poku's prompt alone."
)
@click.option(
    "--var",
    type=Assignment(),
    metavar="NAME=VALUE",
    multiple=True,
    help="What another {NAME} in capitals stands for. May be repeated.",
)
@_platform_options
@click.option(
    "--url", metavar="URL", help="Send to this address, such as a server of your own, not to the platform."
)
@click.option("--send", is_flag=True, help="Place the call, after a yes.")
@click.option("--yes", is_flag=True, help="With --send: do not ask, for programs.")
@options.as_json("the request, what it does not carry, and with --send what came of it")
@options.common
def command(
    file: str,
    playbook: str | None,
    library: bool,
    region: str | None,
    country: tuple[str, ...],
    platform: str,
    screen: bool,
    send: bool,
    yes: bool,
    as_json: bool,
    **given: Any,
) -> int:
    """Show the request of one call, and place it with --send.

    CALL is a JSON file with a call request: from, to, and a task or a purpose; - is standard input. The request is
    shown as a curl command to read and run, in which the key is a variable of the environment, with all that the
    platform cannot carry. Nothing is sent without --send and a yes to what will be done.
    """
    from playbook.cli.tasks import Draft

    inputs.only_one_stdin([file, playbook])
    if send and "-" in (file, playbook) and not yes:
        raise click.UsageError("standard input is read already, so nobody can be asked there: give --yes")
    draft = Draft.read_whole(file)
    book = requests.open_playbook_for([draft], playbook, library)
    where = requests.Where(platform=platform, country=country, region=region)
    forecast, placing = _planned(draft, book, where, given | {"screen": screen})
    for line in problems.lines(requests.verdict_of(forecast), draft):
        output.say(line)
    if placing is None or (send and forecast.errors):
        return _refuse(forecast, draft, as_json)
    report = None
    if send:
        if not _agreed(placing, yes):
            output.say("")
            output.tell("note", "nothing was sent")
            return exits.FINDINGS
        report = _sent(placing)
    if as_json:
        output.json_results(_document(placing, forecast, draft, report))
    else:
        output.results("\n".join(_report_lines(report) if report else _request_lines(placing)))
    return _status(forecast, report)


@dataclass(frozen=True, slots=True)
class Placing:
    """A call that can be placed: where, what was asked for, and the request that says so."""

    platform: Platform
    call: Call
    prepared: Prepared
    sentence: str


_NO_REQUEST = Problem(
    "validation-failed", "", "this is a task alone; a call request has from and to around it"
)


def _planned(
    draft: Draft, book: Book, where: requests.Where, given: dict[str, Any]
) -> tuple[Forecast, Placing | None]:
    """What is to be expected of the call, and the request, where one can be made."""
    from playbook.preflight import Forecast, preflight

    if draft.request is None:
        return Forecast(None, (_NO_REQUEST,)), None
    asked = {name: given[name] for name in ("language", "transfer_to")}
    forecast = preflight(
        draft.request, book, **requests.circumstances(where, screen=given["screen"]), **asked
    )
    if forecast.request is None:
        return forecast, None
    try:
        placing = _placing(forecast.request, book, where["platform"], **given)
    except InvalidTask as invalid:
        found = dict.fromkeys([*forecast.errors, *invalid.problems])
        return replace(forecast, errors=tuple(found)), None
    warnings = tuple(dict.fromkeys([*forecast.warnings, *placing.prepared.warnings]))
    return replace(forecast, warnings=warnings), placing


def _placing(
    request: CallRequest,
    book: Book,
    name: str,
    *,
    url: str | None,
    agent_name: str | None,
    var: tuple[tuple[str, str], ...],
    screen: bool,
    **given: Any,
) -> Placing:
    """The call; InvalidTask where the platform's request cannot be made of it."""
    from playbook.calls import Call, Options, platform
    from playbook.plan import plan

    chosen, variables_given = platform(name), dict(var)
    call = Call(
        request=request,
        book=book,
        agent_name=agent_name,
        variables=variables_given,
        options=Options(**given),
        screen=screen,
    )
    prepared = _prepared(chosen, call)
    http = replace(prepared.http, url=url) if url else prepared.http
    spoken = {variables.AGENT_NAME: agent_name or variables.STAND_IN, **variables_given}
    return Placing(chosen, call, replace(prepared, http=http), plan(request, book, spoken, name).sentence)


def _prepared(chosen: Platform, call: Call) -> Prepared:
    """The platform's request; what it says of its options names them as they are typed here."""
    from playbook.calls import WrongOptions

    try:
        return chosen.prepare(call)
    except WrongOptions as wrong:
        raise WrongOptions(_NAME.sub(_as_typed, fault) for fault in wrong.faults) from None


_NAME = re.compile(r'(?<!")\b(?:' + "|".join(name for name in _OPTIONS if "_" in name) + r")\b")


def _as_typed(name: re.Match[str]) -> str:
    return f"--{name[0].replace('_', '-')}"


def _refuse(forecast: Forecast, draft: Draft, as_json: bool) -> int:
    """Effect: says what the platform would answer and how to give what is missing; the problems are told already."""
    for line in requests.answer_lines(forecast):
        output.say(line)
    unset = [found for found in forecast.errors if found.code == "variable-missing"]
    if remedy := problems.remedy(unset):
        output.tell("note", remedy)
    if as_json:
        output.json_results(requests.document_of(forecast, draft))
    return exits.FINDINGS


def _agreed(placing: Placing, yes: bool) -> bool:
    """Whether somebody says yes to the sentence. Effect: asks, once it is sure that the call could be sent."""
    from playbook.calls.sending import need_means

    need_means(placing.prepared.http)
    for departure in placing.prepared.departures:
        output.tell("note", str(departure))
    if yes:
        output.say(plain(placing.sentence))
        return True
    try:
        return click.confirm(plain(placing.sentence), err=True)
    except click.Abort:  # nobody is there, or Ctrl-C
        return False


def _sent(placing: Placing) -> Report:
    """Effect: places the call."""
    from playbook.calls import send
    from playbook.calls.outcomes import report

    try:
        return send(placing.platform, placing.prepared.http)
    except KeyboardInterrupt:
        message = "interrupted before the answer: the call may have been placed; look it up before anyone dials again"
        return report(placing.platform.name, "unknown", message)


def _request_lines(placing: Placing) -> Iterator[str]:
    """The command, then the fidelity report in comments, so that all of it can be given to a shell."""
    from playbook.calls.curl import as_curl

    yield as_curl(placing.prepared.http, placing.platform.style)
    if placing.prepared.departures:
        yield ""
    for departure in placing.prepared.departures:
        yield f"# {visible(str(departure))}"


def _report_lines(report: Report) -> Iterator[str]:
    yield f"{output.paint('title', report.outcome)}: {visible(report.message)}"
    yield f"retry: {report.retry}"
    told = {"call": report.call_id, "said": report.said, **report.details}
    for name, value in told.items():
        if value is not None:
            yield f"{visible(name)}: {visible(str(value))}"
    for warning in report.warnings:
        yield f"{output.paint('warning', 'warning:')} {visible(warning)}"


def _document(placing: Placing, forecast: Forecast, draft: Draft, report: Report | None) -> dict[str, Any]:
    from playbook.calls.curl import as_curl

    http = placing.prepared.http
    return {
        "platform": placing.platform.name,
        "request": {
            "method": http.method,
            "url": http.url,
            "headers": {"Authorization": f"Bearer ${http.key_variable}", **dict(http.headers)},
            "body": http.body,
        },
        "curl": as_curl(http, placing.platform.style),
        "fidelity": [departure.to_dict() for departure in placing.prepared.departures],
        "confirmation": placing.sentence,
        "forecast": requests.document_of(forecast, draft),
        "report": report.to_dict() if report else None,
    }


# What a program may take as done: the call was accepted, or took place.
_GOOD = ("pending", "completed")


def _status(forecast: Forecast, report: Report | None) -> int:
    if report is None:
        return exits.FINDINGS if forecast.errors else exits.CLEAN
    is_good = report.outcome in _GOOD or report.outcome.startswith("goal_met:")
    return exits.CLEAN if is_good else exits.FINDINGS
