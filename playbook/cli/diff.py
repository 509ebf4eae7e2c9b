"""`playbook diff`: what changed in meaning between two playbooks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from playbook.cli import exits, inputs, options, output
from playbook.cli.playbooks import open_playbook
from playbook.errors import UnreadableFile

if TYPE_CHECKING:
    from playbook.comparison import Comparison
    from playbook.comparison.origins import Origin, Places
    from playbook.comparison.prompts import Prompts
    from playbook.model import Profile

# What each word of --fail-on counts.
_FAIL_ON = {"breaking": ("breaking",), "notable": ("breaking", "notable"), "any": None}


@click.command(
    "diff",
    epilog="""\b
Examples:
  playbook diff old.md new.md
  playbook diff HEAD
  playbook diff main...HEAD --fail-on breaking
  playbook diff main HEAD -p protocols/calls.md --output-format markdown
  playbook diff v1.2:protocols/calls.md protocols/calls.md

\b
Levels:
  breaking  a task, a call or a reader of outcomes may fail, or the bot may do
            what it must not
  notable   whatever else may change what is said or done
  cosmetic  what nobody on the phone should notice""",
)
@click.argument("old", required=False, type=options.NamedPath())
@click.argument("new", required=False, type=options.NamedPath())
@click.option(
    "-p",
    "--playbook",
    type=options.NamedPath(),
    metavar="PATH",
    help="The playbook that a revision alone means. Which one it is without this option, `playbook --help` tells.",
)
@click.option(
    "--task",
    type=options.NamedPath(allow_dash=True),
    metavar="FILE",
    help="Show the prompts with the facts of this task; without it, with the sample task SCRIPT.task.json beside "
    "the playbook, if there is one.",
)
@click.option("--no-prompts", is_flag=True, help="Leave out what the prompts were and are.")
@click.option(
    "--output-format",
    type=click.Choice(["text", "json", "markdown"]),
    default="text",
    show_default=True,
    help="text: for people; json: one JSON object; markdown: a comment on a pull request.",
)
@click.option(
    "--fail-on",
    type=click.Choice([*_FAIL_ON]),
    help="Exit with 1 where a change is this grave, or graver; without it, a change is no failure.",
)
@options.common
def command(
    old: str | None,
    new: str | None,
    playbook: str | None,
    task: str | None,
    no_prompts: bool,
    output_format: str,
    fail_on: str | None,
) -> int:
    """Tell what changed in meaning between two playbooks.

    OLD and NEW are each a file, a folder of *.md files, a git revision, or REVISION:PATH; - is standard input.
    Without NEW, the working tree is held against OLD; without both, against the last commit. OLD..NEW are two
    revisions, and OLD...NEW is what NEW changed since the two parted. How a playbook is laid out means nothing.
    """
    from playbook.comparison import compare
    from playbook.comparison.origins import need_scripts
    from playbook.comparison.reports import Report, write

    inputs.only_one_stdin([old, new, task])
    before, after = _sides(old, new, playbook)
    need_scripts(before, after)
    comparison = compare(before.book, after.book)
    prompts = () if no_prompts else tuple(_prompts(before, after, comparison, task))
    columns = output.terminal_width()
    told = write(Report(before.name, after.name, comparison, prompts, columns), output_format)
    (output.results if output_format == "text" else output.exact_results)(told)
    return exits.FINDINGS if fail_on and _is_grave(comparison, fail_on) else exits.CLEAN


def _is_grave(comparison: Comparison, fail_on: str) -> bool:
    levels = _FAIL_ON[fail_on]
    return any(levels is None or change.level in levels for change in comparison.changes)


def _sides(old: str | None, new: str | None, playbook: str | None) -> tuple[Origin, Origin]:
    from playbook.comparison.origins import Places

    asked: list[Path] = []

    def default() -> Path:
        asked.append(Path(playbook) if playbook is not None else Path(open_playbook(None).path or ""))
        return asked[-1]

    places = Places(Path.cwd(), default)
    sides = _with_stdin(places, old, new) if "-" in (old, new) else places.both(old, new)
    if playbook is not None and not asked:
        raise click.UsageError("-p says what a revision alone means, and OLD and NEW name their files")
    return sides


def _with_stdin(places: Places, old: str | None, new: str | None) -> tuple[Origin, Origin]:
    from playbook.book import parse
    from playbook.comparison.origins import Origin, of_path

    stdin = Origin(inputs.STDIN, parse(inputs.read_text("-"), inputs.STDIN), lambda _: None)
    if new is None:
        return stdin, of_path(places.playbook())
    return (stdin, places.origin(new)) if old == "-" else (places.origin(old or ""), stdin)


def _prompts(before: Origin, after: Origin, comparison: Comparison, task: str | None) -> Iterator[Prompts]:
    """Of each script that changed; where only the guidance did, of one, since it is in all of them alike."""
    from playbook.comparison.prompts import prompts

    given = None if task is None else _task(task)
    scripts = {change.script for change in comparison.changes}
    pairs = [pair for pair in comparison.pairs if pair[1].name in scripts]
    if not pairs and None in scripts:
        pairs = [*comparison.pairs[:1]]
    for old, new in pairs:
        fitting = _sample(before, after, old, new) if given is None else given
        if fitting.get("script", new.name) not in (old.name, new.name):
            fitting = {}
        yield prompts(before.book, after.book, old, new, fitting or None)


def _task(path: str) -> Mapping[str, Any]:
    from playbook.cli.tasks import Draft

    return Draft.read(path).task


def _sample(before: Origin, after: Origin, old: Profile, new: Profile) -> Mapping[str, Any]:
    """The sample task beside the new playbook, else beside the old; empty where neither has one that can be read."""
    from playbook.jsontext import decode, read_json

    for origin, profile in ((after, new), (before, old)):
        found = origin.sample(profile)
        if found is not None:
            name, data = found
            try:
                value = read_json(decode(data, name), name).value
            except UnreadableFile as error:
                output.tell("note", f"the sample task is left out: {error}")
                continue
            return value if isinstance(value, dict) else {}
    return {}
