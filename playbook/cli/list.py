"""`playbook list`: the scripts of a playbook, a line each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import click

from playbook.cli import exits, options, output, text
from playbook.cli.playbooks import open_playbook
from playbook.model import Profile
from playbook.terminal import plain, width

_GAP = "  "
_NARROWEST_GOAL = 16


@click.command(
    "list",
    epilog="""\b
Examples:
  playbook list --library
  playbook list -p my-playbook.md
  playbook render "$(playbook list -p my-playbook.md | fzf)" -p my-playbook.md --task call.json""",
)
@options.playbook_source
@click.option("-l", "--long", is_flag=True, help="Print the table even where the output is no terminal.")
@options.as_json("the scripts, their goals, facts and places")
@options.common
def command(playbook: str | None, library: bool, long: bool, as_json: bool) -> int:
    """Name the scripts of a playbook.

    On a terminal this is a table: each script, how many facts it expects, and its goal. In a pipe it is one name
    a line.
    """
    book = open_playbook(playbook, library)
    if as_json:
        output.json_results([_entry(profile) for profile in book.profiles])
    elif book.profiles:
        columns = output.terminal_width()
        table = long or columns is not None
        output.results("\n".join(_table(book.profiles, columns) if table else map(plain, book.names)))
    if book.profiles:
        return exits.CLEAN
    output.tell("error", f"{book.path} holds no script: a level-4 heading (#### name) under Script profiles")
    return exits.FINDINGS


def _entry(profile: Profile) -> dict[str, Any]:
    from playbook.cli.data import as_data

    return {
        "name": profile.name,
        "goal_recap": profile.goal_recap,
        "expected_facts": [fact.name for fact in profile.expected_facts],
        "path": profile.path,
        "range": as_data(profile.name_range),
    }


def _table(profiles: Sequence[Profile], columns: int | None) -> Iterator[str]:
    """A row a script; the goal is what a narrow terminal cuts or, in the end, goes without."""
    longest = max(width(plain(profile.name)) for profile in profiles)
    names = max(longest, len("SCRIPT"))
    room = None if columns is None else columns - names - len(_GAP + "FACTS" + _GAP)
    if room is not None and room < _NARROWEST_GOAL:
        yield from (plain(profile.name) for profile in profiles)
        return
    yield output.paint("dim", f"{text.padded('SCRIPT', names)}{_GAP}FACTS{_GAP}GOAL")
    for profile in profiles:
        name = text.padded(plain(profile.name), names)
        goal = text.cut(plain(_one_line(profile.goal_recap)), room)
        yield f"{output.paint('title', name)}{_GAP}{len(profile.expected_facts):>5}{_GAP}{goal}".rstrip()


def _one_line(goal: str | None) -> str:
    return " ".join((goal or "").split())
