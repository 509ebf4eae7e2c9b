"""Text begins where its block does, and ends with its last letter, but for two spaces that break a line."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.flow import Line
from playbook.formatter.fields import FieldText
from playbook.formatter.starts import begins_block, indentation
from playbook.labels import read_label
from playbook.source import TextEdit


def edit_indentation(field: FieldText) -> Iterator[TextEdit]:
    """Prose that stands in no list or quote begins at the margin."""
    for block in field.blocks:
        for line in block.lines if block.kind in ("label", "paragraph") else ():
            if line.number != field.start and not _is_tied(field, line, is_first=line.number == block.start):
                yield from field.edit(line.number, 0, line.column, "")


def _is_tied(field: FieldText, line: Line, *, is_first: bool) -> bool:
    """Whether a line of prose may say something else at the margin."""
    if line.number in field.in_comment:
        return True
    if not is_first and (begins_block(line.text) or read_label(line.text) is not None):
        return True
    return field.layout is None and indentation(field.source.lines[line.number]) >= 4


def edit_ends(field: FieldText) -> Iterator[TextEdit]:
    """Two spaces break a line for other Markdown tools, where its paragraph goes on."""
    for number in range(field.start, field.end):
        raw = field.source.lines[number]
        text = raw.rstrip(" \t")
        if text and number not in field.verbatim and number + 1 not in field.in_comment:
            breaks = raw.endswith("  ") and number in field.inside_paragraphs
            yield from field.edit(number, len(text), len(raw), "  " if breaks else "")
