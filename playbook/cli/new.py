"""`playbook new`: a call type started, with a sample task and a first test."""

from __future__ import annotations

import os
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from playbook.cli import exits, options, output
from playbook.cli.asking import Given, asked
from playbook.cli.playbooks import DEFAULT, from_here
from playbook.source import SourceText
from playbook.terminal import plain

if TYPE_CHECKING:
    from playbook.authoring.call_types import CallType
    from playbook.authoring.start import Started


@click.command(
    "new",
    epilog="""\b
Examples:
  playbook new visit-reminder --from appointment-reminder
  playbook new visit-reminder --goal "remind {facts.patient_name} of the visit" --callee patient \\
      --fact visit_date:date --fact doctor:text? --limit "no medical advice"
  playbook new visit-reminder -p scripts/calls.md --diff""",
)
@click.argument("name")
@click.option(
    "--from",
    "origin",
    metavar="SCRIPT",
    help="Begin with a script of the library (see: playbook list --library).",
)
@click.option(
    "-p",
    "--playbook",
    type=options.NamedPath(),
    metavar="PATH",
    help="The Markdown file that the script goes into, which is made where there is none, or a folder of them. Which "
    "one it is without this option, `playbook --help` tells.",
)
@click.option("--callee", metavar="WORD", help="Who is called: customer, patient, guest.")
@click.option("--goal", metavar="TEXT", help="What the call should achieve, in one sentence.")
@click.option("--says", metavar="TEXT", help="What the bot says once it knows who is there.")
@click.option(
    "--fact",
    "facts",
    metavar="NAME[:TYPE][?]",
    multiple=True,
    help="A fact that the call comes with, such as amount_due:money; ? for one that may be missing. May be repeated.",
)
@click.option("--success", metavar="TEXT", help="What the other person says when all went well.")
@click.option(
    "--limit", "limits", metavar="TEXT", multiple=True, help="What the bot may never do. May be repeated."
)
@click.option("--voicemail", metavar="message|hang-up", help="What happens on voicemail.")
@click.option("--duration", metavar="TIME", help='How long the call may take, such as "under 2 minutes".')
@click.option(
    "--ask/--no-ask", default=None, help="Ask for what no option says; without either, on a terminal."
)
@click.option("--diff", "--dry-run", "diff", is_flag=True, help="Write nothing; show what would be written.")
@options.as_json("the script's place, the files and what is found in the script")
@options.common
def command(
    name: str,
    origin: str | None,
    playbook: str | None,
    ask: bool | None,
    diff: bool,
    as_json: bool,
    **said: Any,
) -> int:
    """Start a call type: the script, a sample task and a first test.

    NAME becomes a script of the playbook, behind the last that is there, and no other byte of the file changes.
    Beside it NAME.task.json and NAME.playbook-test.yaml are written. What options and answers leave open is
    filled with what fits every call, to be made your own.
    """
    from playbook.authoring.start import find_place, start
    from playbook.settings.policies import Policies

    given: Given = {key: value for key, value in said.items() if value not in (None, ())}
    place = find_place(name, _path(playbook))  # before anybody is asked anything
    started = start(place, _call_type(origin, given, ask), Policies().of(place.path))
    if diff:
        _show(started)
    else:
        from playbook.authoring.together import write_together

        write_together(started.changes)
    if as_json:
        output.json_results(_data(started, playbook, diff))
    elif not diff:
        output.results("\n".join(_written(started)))
        _tell_next(started, playbook)
    return exits.CLEAN


def _call_type(origin: str | None, given: Given, ask: bool | None) -> CallType:
    from playbook.authoring import call_types
    from playbook.authoring.answers import read_answers

    if origin is None:
        return call_types.from_answers(read_answers({**given, **asked(given, ask)}))
    if given or ask:
        raise click.UsageError(
            "--from brings a whole script; leave the other answers out, and change it in the file"
        )
    return call_types.from_library(origin)


def _path(playbook: str | None) -> Path:
    """The file of -p, of the settings, or the default; it may not be there yet."""
    if playbook == "-":
        raise click.UsageError("a script is written into a file; name one with -p PATH")
    if playbook is not None:
        return Path(playbook)
    from playbook.settings import find_project

    here = Path.cwd()
    project = find_project(here)
    settled = project.playbook if project is not None else None
    return DEFAULT if settled is None else from_here(settled, here)


def _show(started: Started) -> None:
    """Effect: prints what would change, as a diff that `patch -p0` and `git apply -p0` take."""
    from playbook.cli.diffs import show_diff

    for change in started.changes:
        show_diff(change.before or SourceText("", os.devnull), change.after)


def _written(started: Started) -> Iterator[str]:
    """A line for each file, as editors open it."""
    for change in started.changes:
        at = f":{started.line + 1}" if change.path == started.path else ""
        yield plain(f"{'wrote' if change.before is None else 'changed'} {change.path}{at}")


def _tell_next(started: Started, playbook: str | None) -> None:
    """Effect: says what is found in the script, and what to do now."""
    for one in started.findings:
        line = one.range.start.line + 1
        output.say(f"{started.path}:{line}: {one.severity}: {plain(one.message)} [{one.code} {one.name}]")
    output.say(f"Next, make the script yours at {plain(str(started.path))}:{started.line + 1}, and then:")
    output.say("\n".join(f"  {plain(command)}" for command in _next(started, playbook)))


def _next(started: Started, playbook: str | None) -> list[str]:
    """The commands that look at the script, walk through it and test it."""
    name, source = started.profile.name, "" if playbook is None else f" -p {shlex.quote(playbook)}"
    return [
        f"playbook check {shlex.quote(str(started.path))}",
        f"playbook render {name} --sample{source}",
        f"playbook walk {name}{source}",
        f"playbook test {shlex.quote(str(started.changes[-1].path))}",
    ]


def _data(started: Started, playbook: str | None, diff: bool) -> dict[str, Any]:
    from playbook.diagnostics_json import range_to_data, to_data

    return {
        "script": started.profile.name,
        "path": str(started.path),
        "range": range_to_data(started.profile.range),
        "written": not diff,
        "files": [
            {"path": str(one.path), "new": one.before is None, **({"text": one.after.text} if diff else {})}
            for one in started.changes
        ],
        "findings": [to_data(one) for one in started.findings],
        "next": _next(started, playbook),
    }
