"""Whether every quote that opens also closes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from playbook import quotes
from playbook.diagnostics import Finding
from playbook.labels import SPOKEN_KINDS
from playbook.lint.script import Script
from playbook.markdown import Block
from playbook.parser.leaves import Entry, entries


def unbalanced_quote(script: Script) -> Iterator[Finding]:
    """A double quote opens and never closes.

    What stands in quotes is what the bot says, word for word. Where one never closes, nobody can tell what is
    spoken and what is an instruction: the bot may read "plus close" out, or say nothing.

    Looked at are the fields with spoken text, each item and paragraph by itself, quotes in every style: "…",
    “…”, „…“ and «…». A mark right behind a digit, as in 6" pipe, opens nothing, and one behind a backslash is
    no quote.

    ## Bad

    ```markdown
    **Branches**:
    - Agrees -> "Great, thank you + close
    ```

    ```markdown
    **Opening**: “Hi, is this {facts.name}?
    ```

    ```markdown
    **Branches**:
    - Agrees -> "Great, thank you. + run send_sms + "Goodbye." + close
    - Refuses -> "I see." + close
    ```

    ## Good

    ```markdown
    **Branches**:
    - Agrees -> "Great,
      thank you." + mention the 6" pipe + close
    ```

    ```markdown
    **Opening**: “Hi, is this {facts.name}?” „Guten Tag“ «Bonjour»
    ```

    ```markdown
    **Goal recap**: sell the 19" screen, and "nothing else

    **Branches**:
    - Agrees -> "Hi, is this the right place?
      - Hi, I'm glad." + close
    ```
    """
    for label, found in _spoken(script):
        for entry in found:
            at = _never_closed(entry)
            if at is not None:
                yield Finding(
                    entry.flow.range(at, at + 1),
                    f"this quote never closes, so what is spoken in {label} cannot be told; close it",
                )


def _spoken(script: Script) -> Iterator[tuple[str, list[Entry]]]:
    """The entries of each field with spoken text, as the parser reads them."""
    source = script.file.source
    for field, value in script.values:
        if field.kind in SPOKEN_KINDS and quotes.has_mark(value.text):
            blocks = _blocks(script, field.range.start.line, field.range.end.line)
            yield field.heading, entries(blocks, source, spoken=True, branches=field.kind == "branches")


def _blocks(script: Script, first: int, last: int) -> Sequence[Block]:
    blocks = script.file.reading.blocks
    start = bisect_left(blocks, first, key=_first_line)
    return blocks[start : bisect_right(blocks, last, start, key=_first_line)]


def _first_line(block: Block) -> int:
    return block.start


def _never_closed(entry: Entry) -> int | None:
    """Where the mark stands: the first that another opening mark follows, else the one left open."""
    quoted, text = entry.quoted, entry.flow.text
    if quoted.open_at is None:
        return None
    for quote in quoted.quotes:
        mark = text[quote.start]
        if mark == '"' and quotes.closes_first(text[quote.start + 1 :], mark) is False:
            return quote.start
    return quoted.open_at
