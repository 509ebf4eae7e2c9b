"""`playbook graph`: a script as a picture."""

from __future__ import annotations

from pathlib import Path

import click

from playbook.cli import options, output
from playbook.cli.playbooks import find_profile, open_playbook
from playbook.errors import PlaybookError

# What the end of a file's name says of its format.
_BY_SUFFIX = {".svg": "svg", ".mmd": "mermaid", ".mermaid": "mermaid"}


@click.command(
    "graph",
    epilog="""\b
Examples:
  playbook graph debt-collection --library -o debt-collection.svg
  playbook graph reminder -p my-playbook.md --format mermaid
  cat my-playbook.md | playbook graph reminder -p - > reminder.svg""",
)
@options.script_argument()
@options.playbook_source
@click.option(
    "--format",
    "form",
    type=click.Choice(["svg", "mermaid"]),
    help="svg: a picture that needs no other program; mermaid: text that GitHub and GitLab draw. Without it, the "
    "name of the -o file decides, and else it is svg.",
)
@click.option(
    "-o",
    "--output-file",
    type=options.NamedPath(),
    metavar="FILE",
    help="Write there: .svg, .mmd or .mermaid.",
)
@options.common
def command(
    script: str, playbook: str | None, library: bool, form: str | None, output_file: str | None
) -> None:
    """Draw SCRIPT: how the call opens, what may happen, and what the bot does then.

    Branches stand below each other with what the bot says, sends, records or runs beside them, and where they
    lead; hard limits and duration stand at the end. The SVG is text that can be searched and read aloud, and
    follows the light or dark of whoever looks at it. The same script gives the same bytes.
    """
    from playbook.graph import draw

    chosen = form or _form_of(output_file)
    book = open_playbook(playbook, library, script)
    profile = find_profile(book, script)
    picture = draw(profile, chosen, book.names)
    if output_file is None:
        output.exact_results(picture)
    else:
        _write(Path(output_file), picture, profile.path)


def _form_of(file: str | None) -> str:
    if file is None:
        return "svg"
    suffix = Path(file).suffix.casefold()
    if suffix not in _BY_SUFFIX:
        known = ", ".join(_BY_SUFFIX)
        raise click.UsageError(f'"{file}" ends in none of {known}: name the --format')
    return _BY_SUFFIX[suffix]


def _write(file: Path, picture: str, source: str | None) -> None:
    """Effect: writes the picture, but never over the playbook itself."""
    from playbook.writing import write_atomically

    if file.is_dir():
        raise PlaybookError(f"{file}: is a folder; name a file in it")
    output.refuse_to_replace([source] if source else [], file)
    write_atomically(file, picture.encode())
    output.say(f"wrote {output.paint('title', str(file))}")
