"""Text begins where its block does, and ends with its last letter, but for two spaces that break a line."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.formatter.fields import FieldText
from playbook.formatter.starts import begins_block
from playbook.labels import read_label
from playbook.source import TextEdit


def edit_indentation(field: FieldText) -> Iterator[TextEdit]:
    """Prose that stands in no list or quote begins at the margin."""
    for block in field.blocks:
        for line in block.lines if block.kind in ("label", "paragraph") else ():
            is_first = line.number == block.start
            if line.number in field.in_comment or (is_first and block.kind == "label"):
                continue
            if is_first or not (begins_block(line.text) or read_label(line.text)):
                yield from field.edit(line.number, 0, line.column, "")


def edit_ends(field: FieldText) -> Iterator[TextEdit]:
    """Two spaces break a line for other Markdown tools, where its paragraph goes on."""
    for number in range(field.start, field.end):
        raw = field.source.lines[number]
        text = raw.rstrip(" \t")
        if text and number not in field.verbatim and number + 1 not in field.in_comment:
            breaks = raw.endswith("  ") and number in field.inside_paragraphs
            yield from field.edit(number, len(text), len(raw), "  " if breaks else "")
