"""One layout for all profiles: canonical labels, bullets, arrows and blank lines, and never another meaning."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, pairwise

from playbook.errors import PlaybookError
from playbook.formatter.blank_lines import edit_blank_lines
from playbook.formatter.fields import FieldText
from playbook.formatter.inline import edit_arrows, edit_placeholders
from playbook.formatter.labels import edit_label
from playbook.formatter.markers import edit_lists
from playbook.formatter.spaces import edit_ends, edit_indentation
from playbook.markdown import Block
from playbook.model import Playbook
from playbook.parser import Reading, read
from playbook.parser.sections import Section
from playbook.source import BOM, Range, SourceText, TextEdit

# Each looks at a field as it stands and says what it would write otherwise; no two touch the same characters.
_STEPS = (edit_label, edit_indentation, edit_lists, edit_arrows, edit_placeholders, edit_ends)

# One is enough, but where a line comes to stand where another rule of Markdown reads it.
_MOST_ROUNDS = 10


class FormattingChangesMeaning(PlaybookError):
    """A text whose canonical layout would be read as another playbook: it is better left as it is."""


def format_text(text: str) -> str:
    """`text` with its profiles in the canonical layout, and everything else as it stands, to the byte.

    Line endings and a byte-order mark stay, and to format the result changes nothing. FormattingChangesMeaning
    where the new text would not be read as an equal playbook; equal playbooks render the same prompts, which
    are made of nothing but what is compared.
    """
    formatted = format_source(SourceText.of(text))
    return text if formatted is None else BOM * formatted.bom + formatted.text


def format_source(source: SourceText) -> SourceText | None:
    """The same for a file that has been read; None where it holds no profile."""
    reading = read(source)
    if not reading.playbook.profiles:
        return None
    for _ in range(_MOST_ROUNDS):
        formatted = replace(source, text=_applied(source, _edits(source, reading)))
        if formatted.text == source.text:
            break
        before, source, reading = reading, formatted, read(formatted)
        _refuse_another_meaning(before.playbook, reading.playbook)
    return source


def _edits(source: SourceText, reading: Reading) -> Iterator[TextEdit]:
    for section in reading.outline.profiles:
        fields = [*_fields(source, reading.blocks, section)]
        for field in fields:
            yield from chain.from_iterable(step(field) for step in _STEPS)
        if fields:
            yield from edit_blank_lines(source, fields, _end(reading.blocks, section))


def _fields(source: SourceText, blocks: Sequence[Block], section: Section) -> Iterator[FieldText]:
    """The fields of a profile. What stands before the first is for its authors, and left alone."""
    labels = [index for index in section.body if blocks[index].label is not None]
    for index, following in pairwise([*labels, section.end]):
        label = blocks[index].label
        if label is not None:
            yield FieldText(source, label, blocks[index:following], blocks[following : following + 1])


def _end(blocks: Sequence[Block], section: Section) -> int | None:
    """The line of the heading behind a profile; None where the text ends with it."""
    return blocks[section.end].start if section.end < len(blocks) else None


def _applied(source: SourceText, edits: Iterable[TextEdit]) -> str:
    pieces, at = [], 0
    for edit in sorted(edits, key=lambda edit: edit.range.numbers):
        start = source.offset(edit.range.start)
        pieces += [source.text[at:start], edit.new_text]
        at = source.offset(edit.range.end)
    return "".join([*pieces, source.text[at:]])


def _refuse_another_meaning(before: Playbook, after: Playbook) -> None:
    if before != after:
        raise FormattingChangesMeaning(
            f"{_place(before, after)} would be read otherwise in the canonical layout, so nothing was formatted; "
            "this is a fault of playbook itself: please report it, with the text"
        )


def _place(before: Playbook, after: Playbook) -> str:
    """Where the first difference stands in the text as it was."""
    for profile, other in zip(before.profiles, after.profiles, strict=False):
        for field, changed in zip(profile.fields, other.fields, strict=False):
            if field != changed:
                return f'{_line(before, field.range)}: "{field.label}" of "{profile.name}"'
        if profile != other:
            return f'{_line(before, profile.range)}: the profile "{profile.name}"'
    return before.path or "the text"


def _line(book: Playbook, where: Range) -> str:
    number = where.start.line + 1
    return f"{book.path}:{number}" if book.path else f"line {number}"
