"""Whether the bot knows what to do when a machine answers."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.lint.answers import unanswered
from playbook.lint.script import Script


def missing_voicemail(script: Script) -> Iterator[Finding]:
    """No branch and no field says what to do when voicemail answers.

    About three answered outbound calls in ten reach voicemail or a screening machine. A bot without
    instructions talks to it as to a person, and leaves its questions, or somebody's debts, on the tape.

    Looked at are the conditions of all branches in English, German, French and Spanish, the Voicemail field,
    and instructions in prose, those of the general guidance included. "Hang up" is an answer too. Below a
    transfer, "nobody picks up" speaks of the colleague and not of the callee.

    ## Bad

    ```markdown
    **Branches**:
    - Confirms -> "See you then." + close
    - Cancels -> "Thanks for telling us." + close
    ```

    ```markdown
    **Branches**:
    - Says they heard our voicemail -> "Good, so you know." + close
    - Asks for a person -> transfer to the desk
      - Nobody picks up -> "They will call you." + close
    ```

    ## Good

    ```markdown
    **Branches**:
    - Confirms -> "See you then." + close
    - Answering machine -> hang up
    ```

    ```markdown
    **Branches**:
    - Confirms -> "See you then." + close

    **Voicemail**: "Hi, this is {AGENT_NAME}. Please call us back."
    ```

    ```markdown
    ## Outbound Mode

    If you reach voicemail, hang up without a word.

    ### Script profiles

    #### reminder

    **Branches**:
    - Confirms -> "See you then." + close
    ```

    ```markdown
    **Branches**:
    - Bestätigt -> "Bis dann." + close
    - Anrufbeantworter -> auflegen
    ```
    """
    place = unanswered(script, "voicemail")
    if place is not None:
        yield Finding(
            place,
            f'"{script.profile.name}" has nothing for voicemail; '
            'add a branch or a **Voicemail** field with its words, or "hang up"',
        )
