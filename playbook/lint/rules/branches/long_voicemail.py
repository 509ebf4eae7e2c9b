"""Whether what is left on voicemail can be said before the listener, or the machine, stops."""

from __future__ import annotations

import re
from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.expressions import expression
from playbook.lint.answers import places_for
from playbook.lint.script import Script
from playbook.lint.speech import seconds
from playbook.model import Turn
from playbook.source import Range

# What stands between two messages of which only one is left.
_INSTEAD = expression(
    r"\b(?:or|otherwise|if|when|else|instead|second|third|later|next|alternativ\w*|other|oder|sonst|falls"
    r"|wenn|ou|sinon|si|o|cuando)\b|\s{2}(?:[-*+]|\d+[.)])\s",
    re.IGNORECASE,
)


def long_voicemail(script: Script) -> Iterator[Finding]:
    """What is left on voicemail takes longer to say than thirty seconds.

    Nobody listens to the end, and many machines cut off. The Vapi guide's example stays under thirty seconds,
    which is about 75 words at the usual 150 words a minute; both figures are settings.

    Counted are the words in quotes of the Voicemail field and of each voicemail branch. A placeholder is one
    word, so a long fact is not seen. Of messages with "or", "if" or "otherwise" between them the longest
    counts.

    ## Bad

    ```markdown
    **Voicemail**: "Hello, this is {AGENT_NAME} calling from the scheduling desk at {facts.business_name}. I'm calling to
    let you know that the appointment that you booked with us for {facts.day} has to be moved to another day, because
    the technician who was going to come to your house has called in sick this morning, and we do not have anybody else who
    could take over. Please call us back at {facts.phone} any time between eight and six, from Monday to Friday, and ask for
    the scheduling desk, so that we can find a day that suits you."
    ```

    ## Good

    ```markdown
    **Voicemail**: "Hello, this is {AGENT_NAME} from {facts.business_name}. We need to find you another day. Please call
    {facts.phone}. That's {facts.phone}. Thank you."
    ```

    ```markdown
    **Branches**:
    - Answering machine -> "Hi, this is {AGENT_NAME} from {facts.business_name}. Please call us back." + close
    ```
    """
    for message in (*_in_fields(script), *_in_branches(script)):
        needed = seconds(" ".join(turn.text for turn in message), script.options.words_per_minute)
        if needed > script.options.max_voicemail_seconds:
            yield Finding(
                Range(message[0].range.start, message[-1].range.end),
                f"this voicemail takes about {needed:.0f} seconds to say; "
                f"keep it under {script.options.max_voicemail_seconds}",
            )


def _in_fields(script: Script) -> Iterator[list[Turn]]:
    """The messages of the fields: the turns, parted where another message stands instead."""
    for field in script.profile.fields_of("voicemail"):
        message: list[Turn] = []
        for turn in field.turns:
            if message and _INSTEAD.search(_between(script, message[-1], turn)):
                yield message
                message = []
            message.append(turn)
        if message:
            yield message


def _in_branches(script: Script) -> Iterator[list[Turn]]:
    for place in places_for(script, "voicemail"):
        for branch in place.branch.walk():
            turns = [turn for action in branch.actions for turn in action.turns]
            if turns:
                yield turns


def _between(script: Script, before: Turn, after: Turn) -> str:
    return script.excerpt(Range(before.range.end, after.range.start)).text
