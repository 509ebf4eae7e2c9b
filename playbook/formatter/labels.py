"""`__Goal :__ x` is written `**Goal recap**: x`, and `**Opening (verify first):**` `**Opening** (verify first):`."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.formatter.fields import FieldText
from playbook.labels import CANONICAL, Label, read_label
from playbook.source import TextEdit


def edit_label(field: FieldText) -> Iterator[TextEdit]:
    """The label up to the value. An odd one, such as `**Opening (a) b)**:`, has no other form and only moves to the margin."""
    raw = field.source.lines[field.start]
    behind = raw[field.label.end :]
    value = behind.strip()
    head = _head(field.label)
    if not _is_same(read_label(head), field.label, len(head)):
        yield from field.edit(field.start, 0, field.label.start, "")
        return
    end = len(raw) - len(behind.lstrip()) if value else field.label.end
    yield from field.edit(field.start, 0, end, f"{head} " if value else head)


def _head(label: Label) -> str:
    qualifier = f" ({label.qualifier})" if label.qualifier else ""
    return f"**{CANONICAL.get(label.kind, label.text)}**{qualifier}:"


def _is_same(new: Label | None, label: Label, end: int) -> bool:
    if new is None or (new.kind, new.qualifier, new.end) != (label.kind, label.qualifier, end):
        return False
    return new.kind != "unknown" or new.text == label.text
