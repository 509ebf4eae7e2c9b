"""`playbook validate`: task files held against the playbook."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from playbook.cli import exits, failures, inputs, options, output, problems
from playbook.cli.playbooks import open_playbook
from playbook.cli.text import counted
from playbook.errors import UnreadableFile

if TYPE_CHECKING:
    from playbook.book import Book


class Outcome(NamedTuple):
    """What came of one task file, for people and for programs."""

    lines: list[str]
    document: dict[str, Any]
    valid: bool = False
    missing: bool = False
    warnings: int = 0


@click.command(
    "validate",
    epilog="""\b
Examples:
  playbook validate call.json -p my-playbook.md
  playbook validate tasks/*.json --output-format json
  jq .task request.json | playbook validate - --library""",
)
@click.argument("tasks", metavar="TASK...", nargs=-1, required=True, type=click.Path(allow_dash=True))
@options.playbook_source
@click.option(
    "--output-format",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="json is problem+json (RFC 9457): one object for one TASK, a list of them for more.",
)
@click.option("--json", "output_format", flag_value="json", help="Short for --output-format json.")
@options.lenient("Take a fact that is missing as a warning, not as an error.")
@options.strict_types
@options.common
def command(
    tasks: tuple[str, ...],
    playbook: str | None,
    library: bool,
    output_format: str,
    **how: bool,
) -> int:
    """Hold task files against the playbook.

    A TASK is a JSON file with goal, script, facts and escalation, or a whole call request with such a `task` in
    it; - is standard input. Every file is checked, and all that is wrong with it is told at once. Call variables
    such as {AGENT_NAME} are no part of a task, and are not asked for.
    """
    inputs.only_one_stdin([*tasks, playbook])
    book = open_playbook(playbook, library)
    outcomes = [_outcome(book, task, **how) for task in tasks]
    if output_format == "json":
        documents = [outcome.document for outcome in outcomes]
        output.json_results(documents if len(documents) > 1 else documents[0])
    else:
        told = [line for outcome in outcomes for line in outcome.lines]
        output.results("\n".join([*told, _summary(outcomes)]))
    if any(outcome.missing for outcome in outcomes):
        return exits.WRONG_USE
    return exits.CLEAN if all(outcome.valid for outcome in outcomes) else exits.FINDINGS


def _outcome(book: Book, file: str, *, lenient: bool, strict_types: bool) -> Outcome:
    from playbook.cli.tasks import Draft

    try:
        draft = Draft.read(file)
    except UnreadableFile as failure:
        return _unreadable(file, failure)
    verdict = problems.verdict_on(draft, book, strict=not lenient, strict_types=strict_types)
    valid = not verdict.errors
    document = {"file": inputs.name_of(file), "valid": valid} | problems.document(verdict, draft)
    return Outcome([*problems.lines(verdict, draft)], document, valid, warnings=len(verdict.warnings))


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
    parts = [f"{counted(len(checked), 'task')} checked"]
    if checked:
        valid = "valid" if len(checked) == 1 else "all valid"
        parts.append(f": {invalid} invalid" if invalid else f": {valid}")
    parts.append(f", {counted(warnings, 'warning')}" if warnings else "")
    parts.append(f"; {counted(missing, 'file')} could not be read" if missing else "")
    return output.paint("error" if invalid or missing else "good", "".join(parts))
