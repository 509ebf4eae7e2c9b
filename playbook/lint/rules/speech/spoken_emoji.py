"""Whether speech holds pictures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from playbook.diagnostics import Finding, Fix
from playbook.expressions import expression
from playbook.lint.excerpt import Excerpt
from playbook.lint.script import Script
from playbook.lint.speech import heard
from playbook.source import TextEdit

# Arrows; technical, box and geometric characters; symbols and dingbats; then flags and emoji proper.
_PICTURE = (
    "[\u2190-\u21ff\u2300-\u23ff\u2500-\u27bf\u27f0-\u27ff\u2900-\u297f\u2b00-\u2bff\U0001f000-\U0001faff]"
)
# Skin tones, the joiner of families, the tags of flags, and the form as a picture.
_MODIFIER = "[\ufe0e\ufe0f\u200d\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]"
# Of which one stands in each that is typed with the keys of letters and figures alone.
_SIGNS = expression("[:;<>]")
# Arrows of all blocks, and the triangles that are used as such.
_ARROW = (
    "[\u2190-\u21ff\u25b6-\u25bb\u25c0-\u25c5\u2794\u2798-\u27af\u27b1-\u27be\u27f0-\u27ff\u2900-\u297f\u2b00-\u2b11"
    "\u2b30-\u2b4f\U0001f800-\U0001f8ff]"
)
_PICTURES = expression(
    rf"(?P<arrow>{_ARROW}\ufe0f?|(?<![<>=-])(?:-{{1,3}}|={{1,3}})>(?!>)|(?<!<)<-{{1,3}}(?![->]))"
    rf"|(?P<keycap>(?<=[\d#*])\ufe0f?\u20e3)"
    rf"|(?:{_PICTURE}{_MODIFIER}*(?:\s*(?={_PICTURE}))?)+"
    r"|(?<!\S)[:;][-']?[()DP](?![\w)])|(?<![\w:]):[a-z][a-z_]{2,30}:(?![\w:])"
)


def spoken_emoji(script: Script) -> Iterator[Finding]:
    """Spoken text holds an emoji, an arrow or a drawn character.

    Some voices leave them out and some read their names: "great smiling face with smiling eyes". KugelAudio's
    and LiveKit's guides for voice prompts ban them. They come with texts that were written as messages.

    Looked at is what stands inside the quotes: emoji, emoticons, `:codes:`, arrows, typed ones too, boxes,
    check marks and stars. Signs that have a spoken form, such as the degree, euro and trademark signs, are
    innocent.

    The fix removes them. It leaves an arrow between two words alone, for it stands for a word
    that only the author knows: "to", "then" or nothing.

    ## Bad

    ```markdown
    **Closing**: "Thanks so much! 😊🎉 Goodbye 👋🏽."
    ```

    ```markdown
    **Branches**:
    - Asks how -> "✅ Press 1️⃣ and wait ⏳" + close
    ```

    ```markdown
    **Branches**:
    - Asks where -> "Open Settings → Billing -> Pay." + close
    ```

    ## Good

    ```markdown
    **Closing**: "Thanks so much! Goodbye."
    ```

    ```markdown
    **Branches**:
    - Asks how -> "Press 1 and wait" + close
    ```

    ```markdown
    **Branches**:
    - ⭐ Agrees → "It is 20 °C, well-known, №5 – and free." + close
    ```
    """
    for said in heard(script):
        excerpt = said.excerpt.plain
        if excerpt.text.isascii() and not _SIGNS.search(excerpt.text):
            continue
        for match in _PICTURES.finditer(excerpt.text):
            yield Finding(
                excerpt.range(*match.span()),
                f'"{match.group()}" is for the eye; say it in words or leave it out',
                _fix(excerpt, match),
            )


def _fix(excerpt: Excerpt, match: re.Match[str]) -> Fix | None:
    """Remove it with the spaces that were only there for it."""
    text, start, end = excerpt.text, match.start(), match.end()
    is_first, is_last = not text[:start].strip(), not text[end:].strip()
    if match["arrow"] and not (is_first or is_last):
        return None
    if is_first:
        end += len(text[end:]) - len(text[end:].lstrip())
    elif is_last or text[end].isspace() or text[end] in ".,;:!?":
        start = len(text[:start].rstrip())
    return Fix("remove it", (TextEdit(excerpt.range(start, end), ""),))
