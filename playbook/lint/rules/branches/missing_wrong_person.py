"""Whether the bot knows what to do when it has the wrong person."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.lint.answers import unanswered
from playbook.lint.script import Script


def missing_wrong_person(script: Script) -> Iterator[Finding]:
    """No branch is for a wrong person or a wrong number.

    Numbers are reassigned and typed wrongly. A bot that was not told what to do then goes on with its script,
    and tells a stranger about somebody's appointment, order or debt.

    Looked at are the conditions of all branches in English, German, French and Spanish, and instructions in
    prose, those of the general guidance included. "Someone else answers" will do; a wrong amount, address or
    moment will not.

    ## Bad

    ```markdown
    **Branches**:
    - Agrees to pay -> "Thank you." + close
    - Says the amount is wrong -> "I'll have it checked." + close
    ```

    ```markdown
    **Branches**:
    - Oui -> "Merci." + close
    - Mauvais moment -> "Je rappellerai demain." + close
    ```

    ## Good

    ```markdown
    **Branches**:
    - Agrees to pay -> "Thank you." + close
    - Wrong number -> "Sorry to bother you." + close
    ```

    ```markdown
    **Branches**:
    - Says yes -> "Thank you." + close
    - Not {facts.customer_name} -> "Sorry to bother you." + close
    ```

    ```markdown
    **Branches**:
    - Someone else answers -> "I'll try again tomorrow." + close
    ```

    ```markdown
    **Branches**:
    - Ja -> "Danke." + close

    If it is the wrong person, apologize and hang up.
    ```
    """
    place = unanswered(script, "wrong-person")
    if place is not None:
        yield Finding(
            place,
            f'"{script.profile.name}" has no branch for a wrong person or number; '
            "add one that apologizes and closes",
        )
