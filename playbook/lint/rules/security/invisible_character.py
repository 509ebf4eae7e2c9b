"""Whether a playbook holds characters that nobody sees, but a model reads."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding, Fix
from playbook.labels import fold
from playbook.lint.invisible import hidden, shown
from playbook.lint.script import File
from playbook.markdown import Block
from playbook.parser.sections import OUTBOUND, SCRIPTS
from playbook.source import Range, TextEdit


def invisible_character(file: File) -> Iterator[Finding]:
    """A character is invisible and has no use where it stands.

    Tag characters and zero-width ones carry text past every reviewer and into the prompt: an instruction to
    the bot can be written in them altogether. Controls of direction show a line in another order than it is
    read. And a zero-width space that came along with the clipboard makes `Outbound Mode` or a script's name
    another word.

    Looked at are `Outbound Mode` and the scripts, comments and notes included; other modes belong to
    others. Characters that writing needs are no fault: joiners in Arabic, Persian and Indic words and
    between emoji, the tags of a region's flag, word breaks in Thai, marks of direction beside right-to-left
    letters, soft hyphens, a byte-order mark that begins the file. The fix removes the characters.

    ## Bad

    Here stand U+200B (zero width space) behind "pay", and U+202E (right-to-left override) before "tfird".

    ```markdown
    **Goal recap**: collect the pay\u200bment.
    ```

    ```markdown
    **Closing**: "Thanks, \u202etfird."
    ```

    ## Good

    ```markdown
    **Goal recap**: collect the payment.
    ```

    ```markdown
    **Closing**: "Thanks, tfird."
    ```

    ```markdown
    **Closing**: "می\u200cرود 👩\u200d💻 \U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"
    ```
    """
    source = file.source
    for start, end in hidden(source.text):
        place = Range(source.position(start), source.position(end))
        if _is_own(file, place.start.line):
            yield Finding(
                place,
                f"{shown(source.text[start:end])} cannot be seen or heard, but the model reads it; take it out",
                Fix("take out what is invisible", (TextEdit(place, ""),)),
            )


def _is_own(file: File, line: int) -> bool:
    """Whether a line is one of Outbound Mode or of a script, or a heading that would be if all of it were visible."""
    return any(start <= line < end for start, end in _own_lines(file))


def _own_lines(file: File) -> Iterator[tuple[int, int]]:
    """First line, and the line behind the last, of each section that is no other mode's."""
    blocks, outline = file.reading.blocks, file.reading.outline
    for section in (*outline.outbound, *outline.scripts, *outline.profiles):
        end = blocks[section.end].start if section.end < len(blocks) else len(file.source.lines)
        yield blocks[section.index].start, end
    for block in blocks:
        if block.kind == "heading" and _visible_title(block) in (OUTBOUND, SCRIPTS):
            yield block.start, block.end


def _visible_title(heading: Block) -> str:
    title = " ".join(line.text for line in heading.lines)
    for start, end in reversed([*hidden(title)]):
        title = title[:start] + title[end:]
    return fold(title)
