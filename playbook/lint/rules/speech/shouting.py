"""Whether speech shouts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from playbook.diagnostics import Finding, Fix
from playbook.expressions import expression
from playbook.lint import literals
from playbook.lint.excerpt import Excerpt
from playbook.lint.script import Script
from playbook.lint.speech import heard
from playbook.source import TextEdit

_CAPITALS = "[A-ZÀ-ÖØ-Þ]"
_SHOUT = expression(
    rf"(?P<marks>[!?]{{2,}})|(?<![\w@./-])(?:{_CAPITALS}{{4,}}(?:\s+{_CAPITALS}{{4,}})+"
    rf"|{_CAPITALS}{{6,}})(?![\w@/-])"
)
# A placeholder of some kind, markup, or a stage direction: not for the voice.
_BRACKETS = expression(r"\{[^{}]{0,80}\}|<[^<>]{0,80}>|\[[^\[\]]{0,80}\]")
_SENTENCE_BEGINS = expression(r"(?:\A|[.!?…:]\s)[\s¿¡\"“„«(]*\Z")


def shouting(script: Script) -> Iterator[Finding]:
    """Spoken text shouts: `!!`, `?!`, or words in capitals.

    A voice takes doubled marks for excitement, and a long word in capitals for letters to spell: "U, R, G, E,
    N, T". KugelAudio's guide for voice prompts bans both.

    Looked at is what stands inside the quotes: two marks or more in a row, a word of six capitals or more,
    and two words of four or more in a row, but not in brackets or braces. Shorter ones may be abbreviations,
    and a word that the Pronunciations list is known to the voice.

    The fix leaves one mark and lower-case words.

    ## Bad

    ```markdown
    **Opening**: "IMPORTANT: this is your LAST CHANCE!! Are you there?!"
    ```

    ```markdown
    **Branches**:
    - Agrees -> "Great!!! It's ABSOLUTELY free." + close
    ```

    ## Good

    ```markdown
    **Opening**: "Important: this is your last chance! Are you there?"
    ```

    ```markdown
    **Branches**:
    - Agrees -> "Great! It's absolutely free." + close
    ```

    ```markdown
    **Closing**: "Goodbye, [PAUSE BRIEFLY] your {AGENT NAME}."
    ```

    ```markdown
    **Pronunciations**:
    - UNICEF -> you-nee-sef

    **Branches**:
    - AGREES WHOLEHEARTEDLY!! -> "NASA, UNICEF and the HVAC team say hi! Case A-B-C. OK?" + DO NOT say more + close
    ```
    """
    known = script.profile.text_of("pronunciations") or ""
    for said in heard(script):
        excerpt = _aloud(said.excerpt.plain)
        for match in _SHOUT.finditer(excerpt.text):
            if match["marks"] or match.group() not in known:
                yield _finding(excerpt, match)


def _aloud(excerpt: Excerpt) -> Excerpt:
    """The same stretch with x's for addresses and for what stands in brackets."""
    text = excerpt.text
    bracketed = (match.span() for match in _BRACKETS.finditer(text))
    for start, end in (*literals.urls(excerpt), *bracketed):
        text = text[:start] + "x" * (end - start) + text[end:]
    return Excerpt(excerpt.source, excerpt.start, text)


def _finding(excerpt: Excerpt, match: re.Match[str]) -> Finding:
    place = excerpt.range(*match.span())
    calm = _calm(excerpt.text, match)
    return Finding(
        place, f'"{match.group()}" shouts; write "{calm}"', Fix(f"write {calm}", (TextEdit(place, calm),))
    )


def _calm(text: str, match: re.Match[str]) -> str:
    if match["marks"]:
        return "?" if "?" in match["marks"] else "!"
    lower = match.group().lower()
    return lower[0].upper() + lower[1:] if _SENTENCE_BEGINS.search(text[: match.start()]) else lower
