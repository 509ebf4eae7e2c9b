"""Whether the bot knows what to do when somebody does not want to be called."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.lint.answers import unanswered
from playbook.lint.script import Script


def missing_stop_calling(script: Script) -> Iterator[Finding]:
    """No branch is for who asks not to be called again.

    In most countries the wish must be honoured, whoever voices it: in the United States 47 CFR 64.1200(d)
    wants it recorded at once, and 12 CFR 1006.14(h) binds debt collectors. A bot without the branch argues,
    or promises what nobody records.

    Looked at are the conditions of all branches in English, German, French and Spanish, and instructions in
    prose, those of the general guidance included. "They did not call us" and "wants to stop halfway" are
    something else.

    ## Bad

    ```markdown
    **Branches**:
    - Agrees to pay -> "Thank you." + close
    - Refuses -> "I understand." + close
    ```

    ```markdown
    **Branches**:
    - Wants to stop the subscription -> "I'll pass that on." + close
    - Says we did not call back -> "I'm sorry about that." + close
    ```

    ## Good

    ```markdown
    **Branches**:
    - "Stop calling me" -> record do_not_call + "Understood, we won't call again." + close
    ```

    ```markdown
    **Branches**:
    - When they ask to be removed from the list -> record do_not_call + "You're off our list." + close
    ```

    ```markdown
    ## Outbound Mode

    If anyone asks not to be called again, apologise, log it and hang up.

    ### Script profiles

    #### reminder

    **Branches**:
    - Confirms -> "See you then." + close
    ```

    ```markdown
    **Branches**:
    - Will nicht mehr angerufen werden -> "Verstanden, wir rufen nicht mehr an." + close
    ```
    """
    place = unanswered(script, "stop-calling")
    if place is not None:
        yield Finding(
            place,
            f'"{script.profile.name}" has no branch for who asks not to be called again; '
            "add one that records it, says so and closes",
        )
