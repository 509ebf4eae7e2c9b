"""Whether speech sends the ear to something only an eye can find."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.lint.pattern import Pattern
from playbook.lint.script import Script

_VISUAL = Pattern(
    r"\bclick (?:here|on|the|below)\b|\bsee (?:below|above|the (?:link|table|list|attachment))\b"
    r"|\bas (?:shown|listed|pictured) (?:below|above|here)\b|\bthe following (?:link|list|table|options)\b"
    r"|\b(?:siehe (?:unten|oben)|klicken sie|cliquez|voir ci-dessous|haga clic|véase|ver (?:abajo|arriba))\b",
    (
        "click",
        "see ",
        "as shown",
        "as listed",
        "as pictured",
        "the following",
        "siehe",
        "klick",
        "cliqu",
        "ci-dessous",
        "clic",
        "véase",
        "ver ",
    ),
)


def visual_language(script: Script) -> Iterator[Finding]:
    """Spoken text points at something that has to be seen.

    On the phone there is no "here" to click and no list "below". Scripts copied from an e-mail or a
    web page keep such words, the bot says them, and the callee asks "Where?".

    Looked at is spoken text alone: an instruction such as "see the notes above" is for the bot, who can. "I see"
    and "you'll see it on your statement" are innocent. Other words for the same thing are not known.

    ## Bad

    ```markdown
    **Closing**: "To confirm, click here."
    ```

    ```markdown
    **Branches**:
    - Asks for the price -> "Please see the table below." + close
    ```

    ## Good

    ```markdown
    **Closing**: "I'll text you a link to confirm. Goodbye."
    ```

    ```markdown
    **Branches**:
    - Asks for the price -> "I see. It is on your statement, you'll see it on the first page." + close
    ```
    """
    for said in script.spoken:
        for match in _VISUAL.finditer(said.excerpt):
            yield Finding(
                said.excerpt.range(*match.span()),
                f'"{match.group()}" points at something to be seen; say what it is, or how it reaches the callee',
            )
