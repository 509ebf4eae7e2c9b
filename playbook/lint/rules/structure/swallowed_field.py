"""Whether other Markdown tools see a label where it stands."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from playbook.diagnostics import Finding, Fix
from playbook.lint.script import File, Script
from playbook.markdown import Block
from playbook.model import Field
from playbook.source import Position, Range, SourceText, TextEdit


def swallowed_field(script: Script) -> Iterator[Finding]:
    """A label stands so close below a list, quote or paragraph that other Markdown tools make it part of that.

    CommonMark reads a line right below a list item as the rest of that item. Where the playbook is
    previewed or edited with other tools, `**Hard limits**` right below the last branch becomes part of that
    branch, and whoever moves the branch takes the limits along. Here the label is read as a label all the
    same.

    The fix puts a blank line before it. Labels stacked line by line are no fault: each still begins a line
    of its own.

    ## Bad

    ```markdown
    **Branches**:
    - Agrees -> "Great, thank you." + close
    - Wrong person -> "Sorry to bother you." + close
    **Hard limits**: no discounts
    **Duration**: under 3 minutes
    ```

    ```markdown
    **Opening**:

    "Hi, this is {AGENT_NAME}. Do you have a minute?"
    **Duration**: under 3 minutes
    ```

    ```markdown
    **Identity**:
    > An automated assistant.
    **Duration**: under 3 minutes
    ```

    ## Good

    ```markdown
    **Branches**:
    - Agrees -> "Great, thank you." + close
    - Wrong person -> "Sorry to bother you." + close

    **Hard limits**: no discounts
    **Duration**: under 3 minutes
    ```

    ```markdown
    **Opening**:

    "Hi, this is {AGENT_NAME}. Do you have a minute?"

    **Duration**: under 3 minutes
    ```

    ```markdown
    **Identity**:
    > An automated assistant.

    **Duration**: under 3 minutes
    ```

    ```markdown
    **Goal recap**: collect the amount due.
    **Opening**:
    "Hi, this is {AGENT_NAME}."
    **Duration**: under 3 minutes
    ```
    """
    for field in script.profile.fields:
        above = _block_above(script.file, field)
        if above is not None and _takes_the_next_line(above):
            yield Finding(
                field.label_range,
                f"other Markdown tools read **{field.label}** as part of the {_NAMES[above.kind]} above; "
                "put a blank line before it",
                _parted(script.file.source, field.range.start.line),
            )


_NAMES = {"item": "list", "quote": "quote", "paragraph": "paragraph"}


def _block_above(file: File, field: Field) -> Block | None:
    """The block that ends right above a label, without a blank line between."""
    line = field.range.start.line
    if line == 0 or not file.source.lines[line - 1].strip():
        return None
    blocks = file.reading.blocks
    index = bisect_left(blocks, line, key=lambda block: block.start) - 1
    return blocks[index] if index >= 0 and line <= blocks[index].end else None


def _takes_the_next_line(block: Block) -> bool:
    """Whether it ends in a paragraph, which CommonMark goes on with in the next line whatever its indentation."""
    if block.kind not in _NAMES:
        return False
    while block.children:
        block = block.children[-1]
    return block.kind == "paragraph"


def _parted(source: SourceText, line: int) -> Fix:
    """A blank line before this one, ended as the line above is."""
    start = Position(line, 0)
    end_above = Position(line - 1, len(source.lines[line - 1]))
    ending = source.slice(Range(end_above, start))
    return Fix("put a blank line before it", (TextEdit(Range(start, start), ending),))
