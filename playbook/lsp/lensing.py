"""Code lenses: what can be done with a script, above its heading."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from playbook.lsp.document import Document
from playbook.lsp.elsewhere import tests_of
from playbook.lsp.workspace import Workspace
from playbook.source import Range

PREVIEW = "playbook.preview"
TEST = "playbook.test"


class Lens(NamedTuple):
    """A line to click on; the command takes the document's URI and the script's name."""

    range: Range
    title: str
    command: str
    script: str


def lenses(workspace: Workspace, document: Document) -> Iterator[Lens]:
    """A preview of every script, and its tests where there are any."""
    tested = tests_of(workspace, document)
    for profile in document.book.profiles:
        if profile.name:
            yield Lens(profile.name_range, "Render preview", PREVIEW, profile.name)
        if count := len(tested.get(profile.name, ())):
            title = "Run tests" if count == 1 else f"Run tests ({count} files)"
            yield Lens(profile.name_range, title, TEST, profile.name)
