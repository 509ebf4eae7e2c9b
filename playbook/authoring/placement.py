"""Where in a playbook a new script goes, with every other byte of the file as it was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from playbook.errors import PlaybookError
from playbook.parser import Reading, read
from playbook.parser.sections import Section
from playbook.source import SourceText

_OUTBOUND = "## Outbound Mode"
_SCRIPTS = "### Script profiles"
_TITLE = "# Voice playbook"
_MARKUP = "#*_` \t"


class CannotInsert(PlaybookError):
    """A playbook that would be read otherwise with a new script in it, and is left as it is."""


class Inserted(NamedTuple):
    """A playbook with a new script. `inserted` is all that is new, and stands at `offset`."""

    source: SourceText
    offset: int
    inserted: str


def insert(source: SourceText, name: str, body: str, guidance: str = "") -> Inserted:
    """Put a script behind the last, or below headings that are missing; `guidance` only where there is none at all.

    CannotInsert where the text above would swallow the script, such as a fence that is never closed.
    """
    reading = read(source)
    before, headings = _where(source, reading, guidance)
    offset = _end_of_text(source, before)
    parts = [*headings, _heading(source, reading, name), body.rstrip("\n")]
    text = "\n\n".join(part for part in parts if part)
    inserted = _fitted(source, offset, text).replace("\n", source.newline)
    placed = replace(source, text=source.text[:offset] + inserted + source.text[offset:])
    after = read(placed)
    _refuse_another_meaning(reading, after, name, body, source.path)
    return Inserted(placed, offset, inserted)


def _where(source: SourceText, reading: Reading, guidance: str) -> tuple[int, Sequence[str]]:
    """The line before which the script goes, and the headings that it needs above it."""
    outlined = reading.outline
    for sections, missing in (
        (outlined.profiles, ()),
        (outlined.scripts, ()),
        (outlined.outbound, (_SCRIPTS,)),
    ):
        if sections:
            return _line_behind(source, reading, sections[-1]), missing
    title = "" if source.text.strip() else _TITLE
    return len(source.lines), (title, _OUTBOUND, guidance, _SCRIPTS)


def _line_behind(source: SourceText, reading: Reading, section: Section) -> int:
    return reading.blocks[section.end].start if section.end < len(reading.blocks) else len(source.lines)


def _end_of_text(source: SourceText, before: int) -> int:
    """The offset where the last line of text above a line ends; 0 where there is none."""
    for line in range(min(before, len(source.lines)) - 1, -1, -1):
        if source.lines[line].strip():
            return source.line_starts[line] + len(source.lines[line])
    return 0


def _heading(source: SourceText, reading: Reading, name: str) -> str:
    """Written as that of the last script, with its closing marks, say; plainly where that holds more than its name."""
    last = reading.playbook.profiles[-1] if reading.playbook.profiles else None
    if last is not None and last.name:
        start, found, end = source.lines[last.name_range.start.line].partition(last.name)
        if found and not start.strip(_MARKUP) and not end.strip(_MARKUP):
            return f"{start}{name}{end.rstrip()}"
    return f"#### {name}"


def _fitted(source: SourceText, offset: int, text: str) -> str:
    """With a blank line above, and below where text stands right there; a file of no text gets a last line ending."""
    if not source.text.strip():
        return f"{text}\n"
    behind = source.text[offset:].replace("\r\n", "\n").replace("\r", "\n")
    is_apart = not behind.strip() or behind.startswith("\n\n") or not behind[1:].split("\n")[0].strip()
    return f"\n\n{text}" if is_apart else f"\n\n{text}\n"


def _refuse_another_meaning(before: Reading, after: Reading, name: str, body: str, path: str | None) -> None:
    """The scripts of before, the guidance, and the new script must be read as if each stood alone."""
    alone = read(SourceText.of(f"#### {name}\n\n{body}")).playbook.profiles[0]
    old, new = before.playbook.profiles, after.playbook.profiles
    guidance = [passage.text for passage in before.playbook.passages]
    now = [passage.text for passage in after.playbook.passages]
    if new != (*old, alone) or (guidance and now != guidance):
        last = f"the script {old[-1].name}" if old else "the end of its text"
        raise CannotInsert(
            f"{path or 'the playbook'}: a script behind {last} would not be read as one of its own; look for a fence, "
            "a comment or a quote there that is never closed"
        )
