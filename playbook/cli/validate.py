"""`playbook validate`: task files held against the playbook."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from playbook.cli import agent, failures, inputs, options, output, problems
from playbook.cli.playbooks import open_playbook
from playbook.errors import UnreadableFile

if TYPE_CHECKING:
    from playbook.book import Book
    from playbook.cli.tasks import Draft


class Outcome(NamedTuple):
    """What came of one task file. `unreadable`: why there is no task in it; `missing`: there is not even a file."""

    file: str
    draft: Draft | None = None
    verdict: problems.Verdict = problems.Verdict()
    unreadable: UnreadableFile | None = None

    @property
    def valid(self) -> bool:
        return not self.verdict.errors and self.unreadable is None

    @property
    def missing(self) -> bool:
        """Whether there is not even a file that could be checked."""
        return self.unreadable is not None and isinstance(self.unreadable.__cause__, OSError)


@click.command(
    "validate",
    short_help="Hold task files against the playbook.",
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
    help="json is problem+json (RFC 9457): one object for one TASK, a list for more.",
)
@click.option("--lenient", is_flag=True, help="What is missing is a warning.")
@click.option("--strict-types", is_flag=True, help="A fact that is not of its declared type is an error.")
@options.common
def command(
    tasks: tuple[str, ...],
    playbook: str | None,
    library: bool,
    output_format: str,
    lenient: bool,
    strict_types: bool,
) -> int:
    """Hold each TASK file against the script that it names.

    A TASK is a JSON file with goal, script, facts and escalation, or a whole call request with such a `task` in
    it; - is standard input. Every file is checked, and every fault of it is told at once. Call variables
    such as {AGENT_NAME} are no part of a task, and count as given.
    """
    _one_stdin(tasks, playbook)
    book = open_playbook(playbook, library)
    outcomes = [_outcome(book, task, strict=not lenient, strict_types=strict_types) for task in tasks]
    if output_format == "json":
        documents = [_document(outcome) for outcome in outcomes]
        output.json_results(documents if len(documents) > 1 else documents[0])
    else:
        output.results("\n".join([*_lines(outcomes), _summary(outcomes)]))
    if any(outcome.missing for outcome in outcomes):
        return failures.WRONG_USE
    return failures.CLEAN if all(outcome.valid for outcome in outcomes) else failures.FINDINGS


def _one_stdin(tasks: Sequence[str], playbook: str | None) -> None:
    if [*tasks, playbook].count("-") > 1:
        raise click.UsageError("- can stand only once: standard input is read but once")


def _outcome(book: Book, file: str, *, strict: bool, strict_types: bool) -> Outcome:
    from playbook.cli.tasks import Draft

    name = inputs.name_of(file)
    try:
        draft = Draft.read(file)
    except UnreadableFile as error:
        return Outcome(name, unreadable=error)
    variables = dict.fromkeys(agent.variables_of(book, draft.script), agent.STAND_IN)
    given: dict[str, Any] = {"variables": variables, "strict": strict, "strict_types": strict_types}
    return Outcome(name, draft, problems.verdict_on(draft, book, **given))


def _lines(outcomes: Iterable[Outcome]) -> Iterable[str]:
    for outcome in outcomes:
        if outcome.unreadable is not None:
            for place, message in problems.faults_of(outcome.unreadable):
                yield output.line("error", message, place)
        if outcome.draft is not None:
            yield from problems.lines("error", outcome.verdict.errors, outcome.draft)
            yield from problems.lines("warning", outcome.verdict.warnings, outcome.draft)


def _summary(outcomes: Sequence[Outcome]) -> str:
    checked = [outcome for outcome in outcomes if not outcome.missing]
    invalid = sum(not outcome.valid for outcome in checked)
    warnings = sum(len(outcome.verdict.warnings) for outcome in checked)
    parts = [f"{problems.counted(len(checked), 'task')} checked"]
    if checked:
        valid = "valid" if len(checked) == 1 else "all valid"
        parts.append(f": {invalid} invalid" if invalid else f": {valid}")
    parts.append(f", {problems.counted(warnings, 'warning')}" if warnings else "")
    missing = len(outcomes) - len(checked)
    parts.append(f"; {problems.counted(missing, 'file')} could not be read" if missing else "")
    return output.paint("error" if invalid or missing else "good", "".join(parts))


def _document(outcome: Outcome) -> dict[str, Any]:
    """A problem where there is one; else the word that there is none."""
    return {"file": outcome.file, "valid": outcome.valid, **_problem(outcome)}


def _problem(outcome: Outcome) -> dict[str, Any]:
    if outcome.draft is None or outcome.unreadable is not None:
        return problems.unreadable(outcome.unreadable or UnreadableFile(outcome.file))
    found = problems.verdict_data(outcome.verdict, outcome.draft)
    if outcome.valid:
        return found
    number = problems.counted(len(outcome.verdict.errors), "problem")
    return problems.document(problems.INVALID, f"{number} in the task", **found)
