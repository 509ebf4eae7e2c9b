"""Whether a comment or a block of code ends before it hides what was to be read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from playbook.diagnostics import Finding
from playbook.expressions import expression
from playbook.labels import kind_of, read_label
from playbook.lint.script import File
from playbook.markdown import Block
from playbook.source import Range

_BEGINNING = expression(r"<!--|`{3,}|~{3,}")
_HEADING = expression(r" {0,3}#{1,4}[ \t]+(?P<title>\S.*)")
_MOST_NAMED = 3
_NAMES = {"html": "comment", "fence": "block of code"}


def unclosed_block(file: File) -> Iterator[Finding]:
    """A comment or a block of code has no end, and hides the fields and scripts below it.

    Without its `-->`, a comment goes on to the end of the file, or to where the next comment ends; so does a block of
    code without its second fence. Markdown tools show it so, and nothing of it reaches the prompt: hard limits and
    whole scripts are gone, and no other rule can speak of what it cannot see.

    Marked is where the block begins, if it hides labels of the format or headings and has no end, or, for a
    comment, another begins inside it. Comments that end are for their authors: what stands in them is hidden on purpose.

    ## Bad

    ```markdown
    **Opening**: "Hi, this is {AGENT_NAME}."

    <!-- ask legal about the wording

    **Hard limits**: no threats
    ```

    ```markdown
    **Opening**: "Hi, this is {AGENT_NAME}."

    <!-- ask legal about the wording

    **Hard limits**: no threats

    <!-- approved in May -->

    **Duration**: 2 minutes
    ```

    ## Good

    ```markdown
    **Opening**: "Hi, this is {AGENT_NAME}."

    <!-- ask legal about the wording -->

    **Hard limits**: no threats
    ```

    ```markdown
    **Opening**: "Hi, this is {AGENT_NAME}."

    <!-- not before May:
    **Voicemail**: "Please call us back."
    -->

    **Hard limits**: no threats
    ```
    """
    text = file.source.text
    if "<!--" not in text and "```" not in text and "~~~" not in text:
        return
    for block in _verbatim(file.reading.blocks):
        if (fault := _fault(block)) is None:
            continue
        hidden = [*_hidden(file.source.lines[block.start + 1 : block.end])]
        begun = _BEGINNING.search(file.source.lines[block.start])
        if hidden and begun:
            yield Finding(
                Range.between(block.start, begun.start(), block.start, begun.end()),
                f"{fault}, and hides {_listed(hidden)}; end it where it was to end",
            )


def _verbatim(blocks: Iterable[Block]) -> Iterator[Block]:
    for block in blocks:
        if block.kind in _NAMES:
            yield block
        elif block.children:
            yield from _verbatim(block.children)


def _fault(block: Block) -> str | None:
    if block.is_left_open:
        return f"this {_NAMES[block.kind]} is never closed"
    text = "\n".join(line.text for line in block.lines).lstrip()
    if block.kind == "fence" or not text.startswith("<!--"):
        return None
    end = text.find("-->", 2)
    return f"this comment goes on to line {block.end}, where another ends" if "<!--" in text[4:end] else None


def _hidden(lines: Iterable[str]) -> Iterator[str]:
    """Labels of the format and headings, in their order."""
    for line in lines:
        heading = _HEADING.match(line)
        label = read_label(line)
        if heading:
            yield f'"{heading["title"].strip()}"'
        elif label is not None and kind_of(label.text) != "unknown":
            yield f"**{label.text}**"


def _listed(names: list[str]) -> str:
    more = len(names) - _MOST_NAMED
    return ", ".join(names[:_MOST_NAMED]) + (f" and {more} more" if more > 0 else "")
