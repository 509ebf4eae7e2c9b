"""What a fix makes of a place in a text, without touching the text."""

from __future__ import annotations

from collections.abc import Iterable

from playbook.diagnostics import Fix
from playbook.records import dataclass
from playbook.source import LINE_ENDING, Position, Range, SourceText, TextEdit


@dataclass(frozen=True, slots=True)
class ChangedLine:
    """A line after a fix, and the columns of what is new in it."""

    line: int
    text: str
    new: tuple[tuple[int, int], ...]


def edited(source: SourceText, place: Range, edits: Iterable[TextEdit]) -> str:
    """The text of a place after edits that all lie in it."""
    at, parts = source.offset(place.start), []
    for edit in sorted(edits, key=lambda edit: edit.range.numbers):
        parts += [source.text[at : source.offset(edit.range.start)], edit.new_text]
        at = source.offset(edit.range.end)
    return "".join(parts) + source.text[at : source.offset(place.end)]


def changed_line(source: SourceText, fix: Fix) -> ChangedLine | None:
    """None where a fix changes more than one line, or takes all of it away."""
    lines = {place.line for edit in fix.edits for place in (edit.range.start, edit.range.end)}
    if len(lines) != 1 or any(LINE_ENDING.search(edit.new_text) for edit in fix.edits):
        return None
    line = lines.pop()
    whole = Range(Position(line, 0), Position(line, len(source.lines[line])))
    text = edited(source, whole, fix.edits)
    return ChangedLine(line, text, _new(fix)) if text.strip() else None


def _new(fix: Fix) -> tuple[tuple[int, int], ...]:
    shift, spans = 0, []
    for edit in sorted(fix.edits, key=lambda edit: edit.range.numbers):
        start = edit.range.start.column + shift
        spans.append((start, start + len(edit.new_text)))
        shift += len(edit.new_text) - (edit.range.end.column - edit.range.start.column)
    return tuple(spans)
