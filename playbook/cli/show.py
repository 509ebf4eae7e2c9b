"""`playbook show`: one script as the parser understood it, with the lines it stands on."""

from __future__ import annotations

import click

from playbook.cli import options, output
from playbook.cli.playbooks import find_profile, open_playbook


@click.command(
    "show",
    epilog="""\b
Examples:
  playbook show debt-collection --library
  playbook show debt-collection -p my-playbook.md --json
  cat my-playbook.md | playbook show debt-collection -p -""",
)
@options.script_argument()
@options.playbook_source
@options.as_json("everything that was read")
@options.common
def command(script: str, playbook: str | None, library: bool, as_json: bool) -> None:
    """Show what playbook understood of SCRIPT.

    Every element stands beside its line in the file: the fields, the facts a task must give, the branches and
    what kind of action each takes, the hard limits, the duration in seconds, and where placeholders are used.
    Text before the first label is a note for authors, and is not shown.
    """
    profile = find_profile(open_playbook(playbook, library, script), script)
    if as_json:
        from playbook.cli.data import profile_data

        output.json_results(profile_data(profile))
    else:
        from playbook.cli.outline import outline

        output.results("\n".join(outline(profile, output.terminal_width())))
