"""`playbook validate`: task files and call requests held against the playbook."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Unpack, get_args

import click

from playbook.cli import exits, failures, inputs, options, output, problems, requests
from playbook.cli.text import counted
from playbook.errors import UnreadableFile

if TYPE_CHECKING:
    from playbook.book import Book
    from playbook.cli.tasks import Draft
    from playbook.preflight import Circumstances, Forecast

Kind = Literal["task", "request"]


class Outcome(NamedTuple):
    """What came of one file, for people and for programs."""

    lines: list[str]
    document: dict[str, Any]
    kind: Kind = "task"
    valid: bool = False
    missing: bool = False
    warnings: int = 0


@click.command(
    "validate",
    epilog="""\b
Examples:
  playbook validate call.json -p my-playbook.md
  playbook validate tasks/*.json --output-format json
  playbook validate request.json --country US --country CA
  jq .task request.json | playbook validate - --library""",
)
@click.argument("tasks", metavar="TASK...", nargs=-1, required=True, type=options.NamedPath(allow_dash=True))
@options.playbook_source
@click.option(
    "--output-format",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="json is problem+json (RFC 9457): one object for one TASK, a list of them for more.",
)
@click.option("--json", "output_format", flag_value="json", help="Short for --output-format json.")
@requests.options_of_requests
@options.lenient("Take a fact that is missing as a warning, not as an error.")
@options.strict_types
@options.no_screen
@options.common
def command(
    tasks: tuple[str, ...],
    playbook: str | None,
    library: bool,
    output_format: str,
    lenient: bool,
    strict_types: bool,
    screen: bool,
    **where: Unpack[requests.Where],
) -> int:
    """Hold task files and call requests against the playbook.

    A TASK is a JSON file with goal, script, facts and escalation, or a whole call request: from, to, and a task or
    a purpose; - is standard input. Every file is checked, and all that is wrong with it is told at once. Call
    variables such as {AGENT_NAME} are no part of a task, and are not asked for.

    Of a request is told what the platform would answer, before anything is dialled: numbers, countries, limits,
    and how many calls the requests of one run make.
    """
    inputs.only_one_stdin([*tasks, playbook])
    how = {"strict": not lenient, "strict_types": strict_types, "screen": screen}
    drafts = [_read(file) for file in tasks]
    book = requests.open_playbook_for(drafts, playbook, library)
    forecasts = _forecasts(drafts, book, requests.circumstances(where, **how))
    outcomes = [
        _outcome(file, draft, forecasts.get(at), book, how)
        for at, (file, draft) in enumerate(zip(tasks, drafts, strict=True))
    ]
    if output_format == "json":
        documents = [outcome.document for outcome in outcomes]
        output.json_results(documents if len(documents) > 1 else documents[0])
    else:
        told = [line for outcome in outcomes for line in outcome.lines]
        output.results("\n".join([*told, _summary(outcomes)]))
    if any(outcome.missing for outcome in outcomes):
        return exits.WRONG_USE
    return exits.CLEAN if all(outcome.valid for outcome in outcomes) else exits.FINDINGS


def _read(file: str) -> Draft | UnreadableFile:
    from playbook.cli.tasks import Draft

    try:
        return Draft.read_whole(file)
    except UnreadableFile as failure:
        return failure


def _forecasts(
    drafts: Sequence[Draft | UnreadableFile], book: Book, given: Circumstances
) -> dict[int, Forecast]:
    """What is to be expected of each draft that is a request, by its place among the drafts."""
    bodies = {
        at: draft.request
        for at, draft in enumerate(drafts)
        if not isinstance(draft, UnreadableFile) and draft.request is not None
    }
    if not bodies:
        return {}
    from playbook.preflight import preflight_all  # needs a library that few runs need

    return dict(zip(bodies, preflight_all([*bodies.values()], book, **given), strict=True))


def _outcome(
    file: str, draft: Draft | UnreadableFile, forecast: Forecast | None, book: Book, how: dict[str, bool]
) -> Outcome:
    if isinstance(draft, UnreadableFile):
        return _unreadable(file, draft)
    if forecast is not None:
        return _of_request(file, draft, forecast)
    verdict = problems.verdict_on(draft, book, **how)
    lines = [*problems.lines(verdict, draft)]
    return _told(file, lines, problems.document(verdict, draft), verdict, "task")


def _of_request(file: str, draft: Draft, forecast: Forecast) -> Outcome:
    verdict = requests.verdict_of(forecast)
    lines = [*problems.lines(verdict, draft), *requests.answer_lines(forecast, inputs.name_of(file))]
    return _told(file, lines, requests.document_of(forecast, draft), verdict, "request")


def _told(
    file: str, lines: list[str], document: dict[str, Any], verdict: problems.Verdict, kind: Kind
) -> Outcome:
    valid = not verdict.errors
    head = {"file": inputs.name_of(file), "valid": valid}
    return Outcome(lines, head | document, kind, valid, warnings=len(verdict.warnings))


def _unreadable(file: str, failure: UnreadableFile) -> Outcome:
    """What came of a file without a task in it.

    Effect: that there is not even a file is told on standard error, as of any command.
    """
    document = {"file": inputs.name_of(file), "valid": False} | problems.unreadable(failure)
    if not failures.is_in_a_text(failure):
        failures.tell(failure)
        return Outcome([], document, missing=True)
    lines = [output.line("error", message, place) for place, message in failures.faults_of(failure)]
    return Outcome(lines, document)


def _summary(outcomes: Sequence[Outcome]) -> str:
    checked = [outcome for outcome in outcomes if not outcome.missing]
    invalid = sum(not outcome.valid for outcome in checked)
    warnings = sum(outcome.warnings for outcome in checked)
    missing = len(outcomes) - len(checked)
    parts = [f"{_counted_by_kind(checked)} checked"]
    if checked:
        valid = "valid" if len(checked) == 1 else "all valid"
        parts.append(f": {invalid} invalid" if invalid else f": {valid}")
    parts.append(f", {counted(warnings, 'warning')}" if warnings else "")
    parts.append(f"; {counted(missing, 'file')} could not be read" if missing else "")
    return output.paint("error" if invalid or missing else "good", "".join(parts))


def _counted_by_kind(checked: Sequence[Outcome]) -> str:
    """`2 tasks and 1 request`; a file that is neither counts as a task."""
    of_kind = Counter(outcome.kind for outcome in checked)
    kinds = [kind for kind in get_args(Kind) if of_kind[kind]] or ["task"]
    return " and ".join(counted(of_kind[kind], kind) for kind in kinds)
