"""Whether lists and quotes stay within the depth that Markdown tools read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from playbook.diagnostics import Finding
from playbook.lint.script import File
from playbook.markdown import Block
from playbook.source import Position, Range

_CONTAINERS = ("item", "quote")
_DEEPEST = 10


def over_nested(file: File) -> Iterator[Finding]:
    """Lists or quotes stand more than ten deep in each other.

    Common Markdown libraries stop there and drop what lies deeper without a word: a branch that one tool
    shows, another has lost. A bot will hardly find its way down so many branches either; `go to` leads
    there as well.

    Counted are list items and block quotes, each inside the other, under `Outbound Mode` and in scripts.
    The first line that is too deep is marked, once for each item that holds it.

    ## Bad

    ```markdown
    **Identity**:

    > > > > > > > > > > > An automated assistant.
    ```

    ````markdown
    **Branches**:
    - a -> "1"
      - b -> "2"
        - c -> "3"
          - d -> "4"
            - e -> "5"
              - f -> "6"
                - g -> "7"
                  - h -> "8"
                    - i -> "9"
                      - j -> "10"
                        - k -> "11"
    ````

    ## Good

    ```markdown
    **Identity**:

    > > > > > > > > > > An automated assistant.
    ```

    ```markdown
    **Branches**:
    - a -> "1"
      - b -> "2"
        - c -> "3"
          - d -> "4"
            - e -> "5"
    - f -> "6"
      - g -> "7"
        - h -> "8"
          - i -> "9"
            - j -> "10"
              - k -> "11"
    ```
    """
    outline = file.reading.outline
    own = {
        index
        for section in (*outline.outbound, *outline.scripts, *outline.profiles)
        for index in section.body
    }
    for deep in _too_deep([file.reading.blocks[index] for index in sorted(own)], 0):
        raw = file.source.lines[deep.start]
        yield Finding(
            Range(
                Position(deep.start, len(raw) - len(raw.lstrip())), Position(deep.start, len(raw.rstrip()))
            ),
            f"this stands more than {_DEEPEST} lists or quotes deep, where Markdown tools drop text; "
            "lead there with a go to instead",
        )


def _too_deep(blocks: Sequence[Block], depth: int) -> Iterator[Block]:
    """The outermost items and quotes that have more than so many above them, counting themselves."""
    for block in blocks:
        if block.kind not in _CONTAINERS:
            continue
        if depth == _DEEPEST:
            yield block
        elif any(child.kind in _CONTAINERS for child in block.children):
            yield from _too_deep(block.children, depth + 1)
