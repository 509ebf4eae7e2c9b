"""Whether there are words for when a transfer fails."""

from __future__ import annotations

import re
from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.expressions import expression
from playbook.lint.pattern import Pattern
from playbook.lint.script import Place, Script
from playbook.model import Branch, Field

# Nobody takes the call, as a condition, an instruction or an excuse tells it.
_NOBODY = Pattern(
    r"\b(?:no\s?body|no\s?one|none|neither)\b|\bno\s+(?:answer|reply|response|luck)\b"
    r"|\bun(?:available|answered|able|successful)\b|\bfail(?:s|ed|ure)?\b|\bbusy\b"
    r"|\b(?:not|n['’]t)\b[^.!?]{0,30}\b(?:available|answer\w*|pick\w*|free|through|reach\w*|respond\w*"
    r"|connect\w*|work\w*|possible|come|in)\b|\b(?:cannot|can['’]t|couldn['’]t|could\s+not)\b"
    r"|\bvoice\s?mail\b"
    r"|\b(?:closed|offline|away|engaged|sorry|otherwise|rings?\s+out|times?\s+out|drops?|lines?)\b"
    r"|\bniemand\b|\bbesetzt\b|\bnicht\s+erreichbar\b|\bpersonne\b|\boccupé\w*|\binjoignable\b|\bnadie\b"
    r"|\bocupad\w+|\bno\s+(?:contesta|disponible)\b"
)
_HANDING = expression(
    r"\b(?:connect|transfer|put\s+you|putting\s+you|hold|one\s+moment|just\s+a\s+(?:moment|second)"
    r"|stay\s+on\s+the\s+line|patch|verbinde|passe|transfière|paso)\b",
    re.IGNORECASE,
)


def transfer_without_fallback(script: Script) -> Iterator[Finding]:
    """A transfer has no words for when nobody takes it.

    Desks are busy, closed, or do not hear the phone. The callee, who was told to hold, then hears the
    ringing end and a bot that makes something up, or silence. Telephony platforms such as Fonoster keep a
    message for the failed transfer next to that for the transfer for this reason.

    Looked at are the field **Transfer** and actions that transfer. A quoted line for when nobody answers
    will do: in the field, behind the transfer, or in a sub-branch of it. Where the field lacks it, the
    field is marked and not each action.

    ## Bad

    ```markdown
    **Branches**:
    - Asks for a person -> "I'll put you through." + transfer to the front desk at {facts.desk_phone}
    ```

    ```markdown
    **Transfer**: to {facts.desk_phone}, whenever they ask for a person.
    ```

    ```markdown
    **Branches**:
    - Asks for a person -> transfer to the front desk

    **Transfer**: the front desk. Say "One moment, I'm connecting you."
    ```

    ## Good

    ```markdown
    **Branches**:
    - Asks for a person -> "I'll put you through." + transfer to the front desk
      - Nobody picks up -> "They're all busy. Please try again later." + close
    ```

    ```markdown
    **Branches**:
    - Asks for a person -> transfer to the front desk

    **Transfer**: to {facts.desk_phone}, whenever they ask for a person. If nobody answers: "They're all busy."
    ```

    ```markdown
    **Branches**:
    - Asks for a person -> transfer to the front desk + if nobody answers, say "They're all busy." + close
    - Asks to transfer money -> "I can't do that on this call." + close
    ```
    """
    transfers = [place for place, action, _ in script.done if action.kind == "transfer"]
    field = script.field_of("transfer")
    if field is not None and field.text:
        if not _has_line(field) and not any(_has_way_out(script, place) for place in transfers):
            yield Finding(
                field.label_range,
                f"**{field.label}** has no words for when nobody takes the call; quote some",
            )
        return
    for place, action, _ in script.done:
        if action.kind == "transfer" and not _has_way_out(script, place):
            yield Finding(
                action.range,
                "there are no words for when nobody takes this call; quote some in a sub-branch, or in **Transfer**",
            )


def _has_line(field: Field) -> bool:
    """Whether the field quotes more than what is said while the call is handed over."""
    if not field.turns:
        return False
    return _NOBODY.found_in(field.text) or not all(_HANDING.search(turn.text) for turn in field.turns)


def _has_way_out(script: Script, place: Place) -> bool:
    """Whether something is said behind the transfer, in a sub-branch, or in a branch for failed transfers."""
    actions = place.branch.actions
    first = next(index for index, action in enumerate(actions) if action.kind == "transfer")
    behind = any(
        action.turns and (index > first or _NOBODY.found_in(action.text))
        for index, action in enumerate(actions[first:], first)
    )
    below = any(_speaks(branch) for child in place.branch.children for branch in child.walk())
    return behind or below or any(_is_for_failure(other, place) for other in script.branches)


def _is_for_failure(other: Place, place: Place) -> bool:
    """A branch beside the transfer, or one that names it, for when nobody takes the call."""
    condition = other.branch.condition
    if not _speaks(other.branch) or not _NOBODY.found_in(condition):
        return False
    is_beside = bool(place.parents) and other.parents[:1] == place.parents[:1]
    return is_beside or "transfer" in condition.casefold()


def _speaks(branch: Branch) -> bool:
    return any(action.turns for action in branch.actions)
