"""Names that the Tab key completes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from playbook.errors import PlaybookError

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


def complete_scripts(ctx: click.Context, _: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Scripts of the playbook that the line names so far; none where it cannot be read."""
    from click.shell_completion import CompletionItem

    try:
        found = _scripts(ctx)
    except PlaybookError:
        return []
    return [CompletionItem(name) for name in found if name.startswith(incomplete)]


def _scripts(ctx: click.Context) -> tuple[str, ...]:
    from playbook import library
    from playbook.cli.playbooks import open_playbook

    if ctx.params.get("library"):
        return library.names()
    source = ctx.params.get("playbook")
    if source == "-":  # what stands there is for the command, not for us
        return ()
    return open_playbook(source).names
