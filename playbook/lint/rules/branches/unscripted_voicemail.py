"""Whether what is left on voicemail has been written down."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.lint.answers import places_for
from playbook.lint.endings import closes_in_words
from playbook.lint.pattern import Pattern
from playbook.lint.script import Script
from playbook.model import Action, Branch, Field

_TELL = (
    r"(?:leave|say|give|state|ask|tell|mention|introduce|identify|provide|explain|use|keep|short|brief"
    r"|hinterlass\w*|kurze|nachricht|sag\w*|laiss\w+|dire|dej\w+|decir|grab\w+|mensaje|message)\b"
)
_TELLS_FIRST = Pattern(rf"^\W*(?:please |just |then |bitte |un |une |a )?{_TELL}")
_TELLS = Pattern(rf"\b{_TELL}")
_NO_MESSAGE = Pattern(
    r"\b(?:no|not|never|without|don['’]t|keine|nicht|ohne|ne|pas|sans|aucun|ningún"
    r"|sin)\b[^.;]{0,25}\b(?:message|messages|voicemails?|anything|words?|nachrichten?|mensajes?|hinterlassen"
    r"|laisse[rz]?|dej\w+)\b"
)

_TRIES_AGAIN = Pattern(
    r"\b(?:try|call|ring|dial)\w*\s+(?:them\s+)?(?:again|later|another)\b|\bretr(?:y|ies)\b|\bdo\s+nothing\b"
    r"|\b(?:erneut|wieder|nochmals?)\s+(?:anrufen|versuchen)|\brappeler\b|\bvolver\s+a\s+llamar"
)


def unscripted_voicemail(script: Script) -> Iterator[Finding]:
    """A voicemail branch does not hold the words that are left.

    "Leave brief message" lets the model improvise on a recording that anybody in the house may play: it tells
    what the call is about, forgets the number, or talks until it is cut off. Poku's call templates have the
    words of a voicemail confirmed before the call.

    Words are a quoted line in the branch or in one below it, or in a Voicemail field. "Hang up" and "leave no
    message" need none, nor does a branch that only records, runs a tool, goes elsewhere or closes. A
    Voicemail field is itself at fault where it only tells about a message.

    ## Bad

    ```markdown
    **Branches**:
    - Voicemail -> leave brief message + close
    ```

    ```markdown
    **Branches**:
    - No answer -> ask them to call back + close
    ```

    ```markdown
    **Voicemail**: leave a short message with the callback number
    ```

    ```markdown
    **Branches**:
    - Anrufbeantworter -> kurze Nachricht hinterlassen + auflegen
    ```

    ## Good

    ```markdown
    **Branches**:
    - Voicemail -> "Hi, this is {AGENT_NAME}. Please call us back." + close
    ```

    ```markdown
    **Branches**:
    - Voicemail -> leave brief message + close

    **Voicemail**: "Hi, this is {AGENT_NAME}. Please call us back."
    ```

    ```markdown
    **Branches**:
    - Voicemail -> hang up without leaving a message
    ```

    ```markdown
    **Branches**:
    - Voicemail -> leave a message
      - First attempt -> "Hi, this is {AGENT_NAME}. Please call us back." + close
      - Later attempts -> hang up
    ```

    ```markdown
    **Voicemail**: never leave a message; hang up
    ```

    ```markdown
    **Branches**:
    - Anrufbeantworter -> keine Nachricht hinterlassen + auflegen
    ```
    """
    fields = [
        (field, excerpt) for field, excerpt in script.values if field.kind == "voicemail" and field.text
    ]
    wordless = [excerpt for field, excerpt in fields if _only_tells(field)]
    for excerpt in wordless:
        start = len(excerpt.text) - len(excerpt.text.lstrip())
        yield Finding(
            excerpt.range(start, len(excerpt.text.rstrip())),
            'this voicemail has no words; write them in quotes, or "hang up"',
        )
    if len(wordless) < len(fields):
        return
    for place in places_for(script, "voicemail"):
        if _improvises(place.branch):
            yield Finding(
                place.branch.condition_range,
                f'"{place.branch.condition}" does not say what is left on voicemail; '
                'write the words in quotes, or "hang up"',
            )


def _only_tells(field: Field) -> bool:
    """Words without quotes are words too; what begins with "leave" tells about them."""
    return not field.turns and _TELLS_FIRST.found_in(field.text) and not _NO_MESSAGE.found_in(field.text)


def _improvises(branch: Branch) -> bool:
    """Whether it is told to say something, and nobody has written down what."""
    if any(action.turns for one in branch.walk() for action in one.actions):
        return False
    return any(map(_says_something, branch.actions))


def _says_something(action: Action) -> bool:
    if action.kind != "instruction" or _NO_MESSAGE.found_in(action.text):
        return False
    is_done = closes_in_words(action.text) or _TRIES_AGAIN.found_in(action.text)
    return _TELLS.found_in(action.text) or not is_done
