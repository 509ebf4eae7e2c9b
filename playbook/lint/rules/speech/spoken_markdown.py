"""Whether speech holds marks that are for the eye."""

from __future__ import annotations

import re
from collections.abc import Iterator

from playbook.diagnostics import Finding, Fix
from playbook.lint.excerpt import Excerpt
from playbook.lint.pattern import Pattern
from playbook.lint.script import Script
from playbook.lint.speech import begins_sentence, heard, is_stage_direction
from playbook.source import TextEdit

# Emphasis holds a letter, which arithmetic and star codes such as *67* do not.
_LETTER = r"(?=[^*~`]{0,200}?[^\W\d_])"
_MARKED = Pattern(
    rf"(?<![\w*\\])(?P<stars>\*{{1,3}})(?=[^\s*]){_LETTER}(?P<starred>[^*]{{1,300}})(?<=\S)(?P=stars)(?![\w*])"
    r"|(?<![\w\\])(?P<bars>_{1,2})(?=[^\s_])(?P<barred>(?:[^_]"
    r"|(?<=\w)_(?=\w)){1,300})(?<=[^\s_])(?P=bars)(?!\w)"
    rf"|(?<![\w~])(?P<waves>~~)(?=\S){_LETTER}(?P<waved>[^~]{{1,300}})(?<=\S)~~"
    r"|(?<![\w`])(?P<ticks>`{1,2})(?=[^`\s])(?P<ticked>[^`]{1,300})(?P=ticks)(?![\w`])"
    r"|(?<!\\)!?\[(?P<link>[^\[\]]{1,200})\]\([^()\s]{0,300}(?:\([^()\s]{0,100}\)[^()\s]{0,100})?\)"
    r"|(?:\A\s*|(?<=[.!?:]\s)(?=##))(?P<heading>#{1,6})\s+(?P<headed>)(?=[^\W\d_])",
)
_KINDS = {
    "starred": "emphasis",
    "barred": "emphasis",
    "waved": "strikethrough",
    "ticked": "code",
    "link": "a link",
    "headed": "a heading",
}


def spoken_markdown(script: Script) -> Iterator[Finding]:
    """Spoken text holds Markdown: emphasis, code, a link or a heading.

    A voice has no bold. What it makes of the marks differs from one to the next: some drop them, some say
    "star star important star star", and a link becomes its address, letter by letter. Deepgram's and
    LiveKit's guides for voice prompts ask for plain text, and the trackers of a dozen voice products hold
    complaints of bots that read Markdown out.

    Looked at is what stands inside the quotes. A line or a label around them may be as bold as it likes.
    Stars in arithmetic or in a star code, underscores in names and placeholders, and apostrophes typed as
    backticks are innocent. Bullets in a quote are not known.

    The fix removes the marks and leaves the words; of a link it leaves the words in brackets.

    ## Bad

    ```markdown
    **Opening**: "Hi, this is **{AGENT_NAME}**. Is this _really_ {facts.name}?"
    ```

    ```markdown
    **Branches**:
    - Asks where -> "See [our page](https://example.com/help), code `A7`." + close
    ```

    ```markdown
    **Closing**: "# Thank you. __Goodbye.__"
    ```

    ## Good

    ```markdown
    **Opening**: "Hi, this is {AGENT_NAME}. Is this really {facts.name}?"
    ```

    ```markdown
    **Branches**:
    - Asks where -> "See our page, code A7." + close
    ```

    ```markdown
    **Closing**: "Thank you. Goodbye."
    ```

    ```markdown
    **Branches**:
    - *Agrees* -> **"Two * three * four is twenty-four, {facts.order_id_number}."** + run `send_sms` + close
    - Asks how -> "Dial *67* first, then press # and wait. It`s easy, isn`t it?" + close
    ```
    """
    for said in heard(script):
        excerpt = said.excerpt.plain
        for match in _MARKED.finditer(excerpt):
            kind = next(name for name in _KINDS if match[name] is not None)
            is_acted = begins_sentence(excerpt.text, match.start()) and is_stage_direction(match[kind])
            if not (kind == "starred" and is_acted):
                yield _finding(said.excerpt, match, kind)


def _finding(excerpt: Excerpt, match: re.Match[str], kind: str) -> Finding:
    start, end = match.span("heading" if kind == "headed" else 0)
    inner_start, inner_end = match.span(kind)
    edits = (
        TextEdit(excerpt.range(start, inner_start), ""),
        TextEdit(excerpt.range(inner_end, match.end()), ""),
    )
    return Finding(
        excerpt.range(start, end),
        f"{_KINDS[kind]} cannot be heard, and its marks may be read out; write the words alone",
        Fix("remove the marks", tuple(edit for edit in edits if edit.range.start != edit.range.end)),
    )
