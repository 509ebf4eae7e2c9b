"""Whether a heading that is meant as a script has the level of one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from playbook.diagnostics import Finding, Fix
from playbook.flow import Flow
from playbook.labels import fold
from playbook.lint.script import File
from playbook.markdown import Block
from playbook.model import FieldKind
from playbook.parser.sections import OUTBOUND, PROFILE_LEVEL, SCRIPTS, heading_text
from playbook.source import Position, Range, TextEdit

_TELLING: frozenset[FieldKind] = frozenset(("goal-recap", "opening", "branches"))


def wrong_heading_level(file: File) -> Iterator[Finding]:
    """A heading with a script's labels below it has not the level of a script, so that it is invisible.

    A script is a level-4 heading inside `Script profiles`. With one `#` more it is part of the script above
    it, with one fewer it ends the section: either way no task can name it, and the call is made without it.

    Looked at are headings under `Outbound Mode` with at least two of **Goal recap**, **Opening** and
    **Branches** right below them. The fix gives the heading level 4, where that makes it a script. A file
    without the section `Script profiles` is left alone, for it may be a document of some other kind.

    ## Bad

    ```markdown
    ## Outbound Mode

    ### Script profiles

    ##### reminder

    **Goal recap**: The customer knows of the visit.

    **Opening**: "Hi, this is {AGENT_NAME}."
    ```

    ```markdown
    ## Outbound Mode

    ### Script profiles

    ### reminder

    **Opening**: "Hi, this is {AGENT_NAME}."

    **Branches**:
    - Confirms -> "See you then." + close
    ```

    ```markdown
    # Outbound Mode

    ## Script profiles

    reminder
    --------

    **Goal**: The customer knows of the visit.

    **Greeting**: "Hi, this is {AGENT_NAME}."
    ```

    ## Good

    ```markdown
    ## Outbound Mode

    ### Script profiles

    #### reminder

    **Goal recap**: The customer knows of the visit.

    **Opening**: "Hi, this is {AGENT_NAME}."
    ```

    ```markdown
    ## Outbound Mode

    ### Script profiles

    #### reminder

    **Opening**: "Hi, this is {AGENT_NAME}."

    **Branches**:
    - Confirms -> "See you then." + close
    ```

    ```markdown
    # Outbound Mode

    ## Script profiles

    #### reminder

    **Goal**: The customer knows of the visit.

    **Greeting**: "Hi, this is {AGENT_NAME}."
    ```

    ```markdown
    ## Outbound Mode

    ### How to read a script

    **Goal recap**: says what the call is for.

    ### Script profiles

    #### reminder

    **Goal recap**: The customer knows of the visit.
    ```
    """
    if file.book.loose:
        return
    blocks = file.reading.blocks
    meant = [index for index in _under_outbound(file) if has_labels_of_a_script(blocks, index)]
    meant = [index for index in meant if not _belongs_to_a_script(file, index, meant)]
    for index in meant:
        heading = blocks[index]
        flow = Flow.of(heading.lines)
        yield Finding(
            flow.range(),
            f'"{heading_text(flow)}" has the labels of a script, but is none at level {heading.level}; '
            f'write it as "#### {heading_text(flow)}" inside "Script profiles"',
            _lifted(file, heading) if _is_inside(blocks, index, meant) else None,
        )


def _under_outbound(file: File) -> Iterator[int]:
    """Headings under Outbound Mode that are neither a script nor the section of scripts."""
    outline = file.reading.outline
    known = {section.index for section in (*outline.profiles, *outline.scripts)}
    for section in outline.outbound:
        for index in section.body:
            if file.reading.blocks[index].kind == "heading" and index not in known:
                yield index


def has_labels_of_a_script(blocks: Sequence[Block], index: int) -> bool:
    return bool(blocks[index].lines) and len(_telling(right_below(blocks, index))) >= 2


def right_below(blocks: Sequence[Block], heading: int) -> Iterator[Block]:
    """What stands between a heading and the next."""
    below = map(blocks.__getitem__, range(heading + 1, len(blocks)))
    return takewhile(lambda block: block.kind != "heading", below)


def _belongs_to_a_script(file: File, index: int, meant: Sequence[int]) -> bool:
    """Whether a deeper heading parts one script: nothing in that tells of another, above it or beside it."""
    own = next((section for section in file.reading.outline.profiles if index in section.body), None)
    if own is None:
        return False
    above = file.reading.blocks[own.body.start : index]
    return not _telling(above) and not any(other in own.body for other in meant if other != index)


def _telling(blocks: Iterable[Block]) -> frozenset[FieldKind]:
    return _TELLING & {block.label.kind for block in blocks if block.label is not None}


def _is_inside(blocks: Sequence[Block], index: int, meant: Sequence[int]) -> bool:
    """Whether the heading would be a script at level 4, once all that are meant as one have that level."""
    titles: list[tuple[int, str]] = []
    for at, block in enumerate(blocks[:index]):
        if block.kind == "heading":
            level = PROFILE_LEVEL if at in meant else block.level
            titles = [title for title in titles if title[0] < level]
            titles.append((level, fold(heading_text(Flow.of(block.lines))) if block.lines else ""))
    above = [title for level, title in titles if level < PROFILE_LEVEL]
    return OUTBOUND in above and SCRIPTS in above[above.index(OUTBOUND) :]


def _lifted(file: File, heading: Block) -> Fix | None:
    """The hashes of a heading, or the underline of one, replaced; None where the level is right already."""
    if heading.level == PROFILE_LEVEL:
        return None
    hashes = "#" * PROFILE_LEVEL
    first = heading.lines[0]
    raw = file.source.lines[first.number]
    start = len(raw) - len(raw.lstrip())
    if raw.startswith("#", start) and heading.end == heading.start + 1:
        end = start + len(raw[start:]) - len(raw[start:].lstrip("#"))
        edit = TextEdit(Range.between(first.number, start, first.number, end), hashes)
    else:
        title = " ".join(line.text for line in heading.lines)
        under = Position(heading.end - 1, len(file.source.lines[heading.end - 1]))
        edit = TextEdit(Range(Position(first.number, first.column), under), f"{hashes} {title}")
    return Fix("write it as a level-4 heading", (edit,))
