"""`playbook lsp`: the language server, for editors."""

from __future__ import annotations

import click

from playbook.cli import options
from playbook.errors import PlaybookError


@click.command(
    "lsp",
    epilog="""\b
Examples:
  playbook lsp
  nvim --cmd 'lua vim.lsp.start({name = "playbook", cmd = {"playbook", "lsp"}})'

It needs the extra lsp: pip install 'voice-playbook[lsp]'.""",
)
@click.option(
    "--stdio", is_flag=True, expose_value=False, help="Taken for editors that give it; there is no other way."
)
@options.common
def command() -> None:
    """Serve editors: diagnostics, completion, rename and fixes as you type.

    An editor starts this and talks to it over standard input and output, as the Language Server Protocol says. What
    holds on the command line holds here: the same findings, settings and formatting.
    """
    try:
        from playbook.lsp.server import serve
    except ModuleNotFoundError as missing:
        raise _without_extra(missing) from missing
    serve()


def _without_extra(missing: ModuleNotFoundError) -> PlaybookError:
    return PlaybookError(
        f"the language server needs {missing.name}, which is not installed: pip install 'voice-playbook[lsp]'"
    )
