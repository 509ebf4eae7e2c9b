"""Whether speech holds what is meant for an actor."""

from __future__ import annotations

import re
from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.expressions import expression
from playbook.lint.pattern import Pattern
from playbook.lint.script import Script
from playbook.lint.speech import begins_sentence, heard, is_stage_direction

_BRACKET = expression(
    r"\[(?P<square>[^\[\]]{2,60})\](?!\()|\((?P<round>[^()]{2,60})\)"
    r"|(?<![\w*])\*{1,2}(?P<star>[^*\s][^*]{1,58})\*{1,2}(?![\w*])"
)
# A straight quote in a tag ends the quote it stands in, and the tag is torn apart.
_TAG = Pattern(
    r"</?(?:(?:amazon|google|mstts):[\w-]{1,30}|break|pause|prosody|emphasis|speak|say-as|phoneme|sub|voice"
    r"|audio|mark|lang|laugh|sigh|whisper"
    r"|span|strong|em|br|[bipsuw])(?:\s[^<>]{0,200})?(?:/?>|\Z)",
)


def stage_direction(script: Script) -> Iterator[Finding]:
    """Spoken text holds a stage direction or a tag of SSML.

    A bot reads "(pause)" and "[laughs]" out, unless its voice happens to know them; `<break time="1s"/>`
    works with some voices and is spelled by others. How to speak belongs in the guidance, and a pause is what
    a comma or a full stop is for.

    Looked at is what stands inside the quotes: words in brackets or stars that tell how to speak, in English,
    German, French and Spanish, and tags. Other brackets, "(617) 555-0118" or "(or your partner)", are
    innocent, and so is a direction outside the quotes.

    ## Bad

    ```markdown
    **Opening**: "Hi there. (pause) Is this {facts.name}?"
    ```

    ```markdown
    **Branches**:
    - Jokes -> "[laughs] That's a good one. *sighs* Well." + close
    ```

    ```markdown
    **Closing**: "Thank you. <break time="1s"/> Goodbye."
    ```

    ## Good

    ```markdown
    **Opening** (pause after the name): "Hi there. Is this {facts.name}?"
    ```

    ```markdown
    **Branches**:
    - Jokes -> (laugh) "That's a good one. You can (if you like) call (617) 555-0118, or pause (or stop) it." + close
    ```

    ```markdown
    **Closing**: "Thank you, <facts.name>. Goodbye."
    ```
    """
    for said in heard(script):
        excerpt = said.excerpt.plain
        found = [match for match in _BRACKET.finditer(excerpt.text) if _directs(match)]
        for match in (*found, *_TAG.finditer(excerpt)):
            yield Finding(
                excerpt.range(*match.span()),
                f'"{match.group()}" may be read out; say how to speak outside the quotes',
            )


def _directs(match: re.Match[str]) -> bool:
    """In stars, words inside a sentence are but emphasized."""
    if match["star"] and not begins_sentence(match.string, match.start()):
        return False
    return is_stage_direction(match[match.lastgroup or 0])
