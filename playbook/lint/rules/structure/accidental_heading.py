"""Whether a line of dashes makes a heading of the text above it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from playbook.diagnostics import Finding, Fix
from playbook.flow import Flow
from playbook.labels import kind_of
from playbook.lint.rules.structure.wrong_heading_level import has_labels_of_a_script, right_below
from playbook.lint.script import File
from playbook.markdown import Block
from playbook.source import Range, TextEdit


def accidental_heading(file: File) -> Iterator[Finding]:
    """Dashes below a text make a heading of it, which ends the script and loses the fields below.

    To Markdown, `-`, `---` or `===` right below a line of text is an underline: the text becomes a heading
    of level 1 or 2. It ends the script above, and a hard limit that follows is no longer part of it.

    Marked is the text, where fields follow that the script above has not. The fix puts an empty line above
    the dashes, so that they part paragraphs as they were meant to; it is unsafe because it gives the script
    what it has lost.

    ## Bad

    ```markdown
    ## Outbound Mode

    ### Script profiles

    #### reminder

    **Goal recap**: The customer knows of the visit.

    Be kind, and take your time.
    ---

    **Hard limits**: no prices
    ```

    ## Good

    ```markdown
    ## Outbound Mode

    ### Script profiles

    #### reminder

    **Goal recap**: The customer knows of the visit.

    Be kind, and take your time.

    ---

    **Hard limits**: no prices
    ```

    ```markdown
    # Outbound Mode

    ## Script profiles

    #### reminder

    **Goal recap**: The customer knows of the visit.

    **Opening**: "Hi, this is {AGENT_NAME}."

    Inbound Mode
    ------------

    **Opening**: "Thanks for calling."
    ```
    """
    blocks = file.reading.blocks
    for script, profile in zip(file.reading.outline.profiles, file.book.profiles, strict=True):
        if script.end == len(blocks) or not _is_underlined(blocks[script.end]):
            continue
        if has_labels_of_a_script(blocks, script.end):
            continue  # a script of its own at the wrong level
        own = {kind_of(block.label.text) for block in blocks[script.index : script.end] if block.label}
        lost = [label for label in _labels_below(blocks, script.end) if kind_of(label) not in own]
        if lost:
            fields = ", ".join(f"**{label}**" for label in lost)
            yield Finding(
                Flow.of(blocks[script.end].lines).range(),
                f'the line below makes a heading of this text, which ends "{profile.name}" and cuts off {fields}; '
                "put an empty line above that line",
                _parted(file, blocks[script.end]),
            )


def _is_underlined(block: Block) -> bool:
    """A heading of hashes stands on one line, one that is underlined on two or more."""
    return block.end - block.start > 1


def _labels_below(blocks: Sequence[Block], heading: int) -> Iterator[str]:
    """The labels of known fields before the next heading."""
    for block in right_below(blocks, heading):
        if block.label is not None and kind_of(block.label.text) != "unknown":
            yield block.label.text


def _parted(file: File, heading: Block) -> Fix:
    line = heading.end - 1
    edit = TextEdit(Range.between(line, 0, line, 0), file.source.newline)
    return Fix("put an empty line there", (edit,), unsafe=True)
