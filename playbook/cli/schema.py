"""`playbook schema`: what the facts of a task must look like, for editors and programs."""

from __future__ import annotations

import click

from playbook.cli import options, output
from playbook.cli.playbooks import find_profile, open_playbook


@click.command(
    "schema",
    epilog="""\b
Examples:
  playbook schema debt-collection --library
  playbook schema debt-collection -p my-playbook.md > debt-collection.facts.schema.json""",
)
@options.script_argument()
@options.playbook_source
@click.option("--json", is_flag=True, expose_value=False, help="Print JSON, which a schema is anyway.")
@options.common
def command(script: str, playbook: str | None, library: bool) -> None:
    """Print the JSON Schema (2020-12) of the facts that SCRIPT takes.

    It holds the names, the types, which facts a task must give, and the limits on facts in general.
    """
    from playbook.schema import fact_schema

    book = open_playbook(playbook, library, script)
    output.json_results(fact_schema(book, find_profile(book, script)))
