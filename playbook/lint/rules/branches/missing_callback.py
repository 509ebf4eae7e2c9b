"""Whether the bot knows what to do when it calls at a bad time."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.lint.answers import unanswered
from playbook.lint.script import Script


def missing_callback(script: Script) -> Iterator[Finding]:
    """No branch is for who wants to be called at another time.

    "I'm driving, call me later" is one of the commonest answers to a call nobody waited for; platforms have an
    outcome of its own for it. A bot without the branch presses on, or loses a callee who was willing.

    Looked at are the conditions of all branches in English, German, French and Spanish, and instructions in
    prose, those of the general guidance included. Another time for the appointment, or paying later, is
    something else.

    ## Bad

    ```markdown
    **Branches**:
    - Confirms -> "See you then." + close
    - Needs another time -> "Which day suits you?" + record the day + close
    - Wants to pay later -> "That's fine." + close
    ```

    ## Good

    ```markdown
    **Branches**:
    - Busy, call me later -> "Sure, when?" + record the time + close
    ```

    ```markdown
    **Branches**:
    - Cannot talk now -> "No problem, I'll try tomorrow." + close
    ```

    ```markdown
    **Branches**:
    - No es buen momento -> "Llamaremos mañana." + close
    ```

    ```markdown
    **Branches**:
    - Yes -> "See you then." + close

    If they are busy, ask for a better time, record it and hang up.
    ```
    """
    place = unanswered(script, "callback")
    if place is not None:
        yield Finding(
            place,
            f'"{script.profile.name}" has no branch for "call me later"; '
            "add one that asks when, records it and closes",
        )
