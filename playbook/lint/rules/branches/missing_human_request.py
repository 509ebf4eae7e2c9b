"""Whether there is a way to a person."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.lint.answers import unanswered
from playbook.lint.endings import endings
from playbook.lint.script import Script
from playbook.model import Branch


def missing_human_request(script: Script) -> Iterator[Finding]:
    """No branch, transfer or escalation is for who asks to talk to a person.

    Sooner or later someone says "let me talk to a real person". Poku's calls have a transfer number for it; a
    bot without a way out goes in circles until the callee hangs up.

    Looked at are the conditions of all branches in English, German, French and Spanish, transfers and
    escalations in any branch, the Transfer field, a field for escalation, and instructions in prose. An
    escalation that only the task of a call gives cannot be seen here.

    ## Bad

    ```markdown
    **Branches**:
    - Confirms -> "See you then." + close
    - Unhappy with the technician -> record the complaint + "I'm sorry to hear that." + close
    ```

    ## Good

    ```markdown
    **Branches**:
    - Asks for a person -> "I'll have someone call you." + run request_callback + close
    ```

    ```markdown
    **Branches**:
    - Confirms -> "See you then." + close
    - Is upset -> "I'll put you through." + transfer to the manager at {facts.manager_number}
    ```

    ```markdown
    **Branches**:
    - Confirms -> "See you then." + close

    **Transfer**: {facts.desk_number}, whenever someone wants to talk to the desk
    ```

    ```markdown
    **Branches**:
    - Possible -> "Merci." + close
    - Demande à parler à un conseiller -> "Je transmets." + close
    ```
    """
    place = unanswered(script, "human-request")
    if place is not None and not _has_way_out(script):
        yield Finding(
            place,
            f'"{script.profile.name}" has no branch, transfer or escalation for who asks for a person; '
            "add one that says what happens then",
        )


def _has_way_out(script: Script) -> bool:
    labels = (field.label.casefold() for field in script.profile.fields if field.kind == "unknown")
    return any("escalat" in label for label in labels) or any(
        _hands_over(place.branch) for place in script.branches
    )


def _hands_over(branch: Branch) -> bool:
    escalates = any(action.kind == "escalate" for action in branch.actions)
    return escalates or any(ending.kind == "transfer" for ending in endings(branch))
