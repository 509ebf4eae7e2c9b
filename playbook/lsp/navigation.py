"""Go to definition, find references, highlight: the mentions of what the cursor is on."""

from __future__ import annotations

from playbook.lsp.document import Document
from playbook.lsp.mentions import Mention, all_of, mention_at
from playbook.source import Position


def definitions(document: Document, position: Position) -> list[Mention]:
    """Where it is declared: a fact among the expected ones, a script in its heading, a tool among the tools."""
    return [one for one in references(document, position) if one.declares]


def references(document: Document, position: Position) -> list[Mention]:
    """Every mention of the same thing, declarations included."""
    meant = mention_at(document, position)
    return all_of(document, meant) if meant is not None else []
