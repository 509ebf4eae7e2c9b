"""One blank line before a label and around what stands in a paragraph's way, and nowhere more than one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from playbook.formatter.fields import FieldText
from playbook.source import Range, SourceText, TextEdit


def edit_blank_lines(source: SourceText, fields: Sequence[FieldText], end: int | None) -> Iterator[TextEdit]:
    """The blank lines of a profile from right above its first label to `end`, the line of the next heading."""
    lines = source.lines
    gaps = {} if end is None else {end: 1}
    verbatim: set[int] = set()
    left_open: set[int] = set()
    for field in fields:
        gaps |= field.gaps
        verbatim |= field.verbatim
        left_open |= field.left_open
    above = fields[0].start - 1
    while not lines[above].strip(" \t"):
        above -= 1
    for line in range(fields[0].start, len(lines) if end is None else end + 1):
        if line in verbatim or lines[line].strip(" \t"):
            found = line - above - 1
            wanted = 0 if above in left_open and not found else gaps.get(line, min(found, 1))
            yield from _edit_gap(source, above + 1, line, wanted)
            above = line
    if end is None and above not in left_open:
        yield from _edit_end(source, above)


def _edit_gap(source: SourceText, start: int, end: int, wanted: int) -> Iterator[TextEdit]:
    """From the line `start` to the line `end` only blank lines stand."""
    if end - start > wanted:
        yield TextEdit(Range.between(start + wanted, 0, end, 0), "")
    if end - start < wanted:
        yield TextEdit(Range.between(end, 0, end, 0), _ending(source, end - 1))
    elif wanted and source.lines[start] and not _parts_endings(source, start):
        yield TextEdit(Range.between(start, 0, start, len(source.lines[start])), "")


def _parts_endings(source: SourceText, line: int) -> bool:
    """Whether CR ends the line above and LF this one: without a space between them they would be the end of one line."""
    return (_ending(source, line - 1), _ending(source, line)) == ("\r", "\n")


def _ending(source: SourceText, line: int) -> str:
    """The line ending of a line that is not the last."""
    return source.text[source.line_starts[line] + len(source.lines[line]) : source.line_starts[line + 1]]


def _edit_end(source: SourceText, above: int) -> Iterator[TextEdit]:
    """No blank line behind the last; whether that one has an ending is for the author to say."""
    last = len(source.lines) - 1
    text = source.lines[last]
    if text == "" and last > above + 1:
        yield TextEdit(Range.between(above + 1, 0, last, 0), "")
    if text != "" and last > above:
        yield TextEdit(Range.between(above, len(source.lines[above]), last, len(text)), "")
