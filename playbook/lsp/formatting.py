"""Formatting as `playbook format` does it, for all of a document or some of its lines."""

from __future__ import annotations

from playbook.formatter import format_source
from playbook.lsp.changes import edits_between
from playbook.lsp.document import Document
from playbook.source import Range, TextEdit


def formatting(document: Document, within: Range | None = None) -> list[TextEdit]:
    """The edits of the lines in a range, of all without one. FormattingChangesMeaning, as the command raises it."""
    formatted = format_source(document.source)
    if formatted is None:
        return []
    made = edits_between(document.source, formatted.text)
    return [one for one in made if within is None or _touches(one, within)]


def _touches(edit: TextEdit, within: Range) -> bool:
    last = within.end.line - (within.end.column == 0 and within.end.line > within.start.line)
    return edit.range.start.line <= last and edit.range.end.line >= within.start.line
