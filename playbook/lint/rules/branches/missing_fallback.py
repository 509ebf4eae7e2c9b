"""Whether the bot knows what to do with an answer that no branch expects."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.lint.answers import unanswered
from playbook.lint.script import Script


def missing_fallback(script: Script) -> Iterator[Finding]:
    """No branch is for an answer that is unclear or fits no other branch.

    People mumble, ask something else, or talk to somebody in the room. Voice platforms advise two attempts
    and then a way out; a bot without either makes something up.

    Looked at are the conditions of all branches in English, German, French and Spanish, and instructions in
    prose, those of the general guidance included. "Somebody else", "another time" and "not sure yet" are
    answers, not the rest.

    ## Bad

    ```markdown
    **Branches**:
    - Confirms -> "See you then." + close
    - Needs another time -> "I'll have someone call you." + close
    - Went with somebody else -> "Thanks for telling me." + close
    ```

    ## Good

    ```markdown
    **Branches**:
    - Confirms -> "See you then." + close
    - Unclear or anything else -> "Sorry, could you say that again?" + ask once more at most
      - Still unclear -> "I'll let you go. Goodbye." + close
    ```

    ```markdown
    **Branches**:
    - Yes -> "See you then." + close
    - Any other answer -> "I'll have someone call you." + close
    ```

    ```markdown
    **Branches**:
    - Ja -> "Bis dann." + close
    - Sonst -> "Wir melden uns." + close
    ```

    ```markdown
    **Branches**:
    - Yes -> "See you then." + close

    When an answer is unclear, ask once more, then say goodbye and hang up.
    ```
    """
    place = unanswered(script, "fallback")
    if place is not None:
        yield Finding(
            place,
            f'"{script.profile.name}" has no branch for an unclear or other answer; '
            "add one that asks once more and then closes",
        )
