"""Whether it is clear which branch holds."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding, Related
from playbook.expressions import expression
from playbook.lint.endings import Ending, endings
from playbook.lint.roles import plain
from playbook.lint.script import Script
from playbook.model import Branch

_ARTICLE = expression(
    r"\b(?:the|an?|der|die|das|den|dem|eine?|einen?|le|la|les|une?|el|los|las|una)\s+(?=\w)"
)
# A mark inside a number or a name belongs to it, and so does a sign that compares.
_PUNCTUATION = expression(r"(?<!\w)[.,:;!?…'()\[\]/–—-]+|[.,:;!?…'()\[\]/–—-]+(?!\w)")


def duplicate_condition(script: Script) -> Iterator[Finding]:
    """The same condition stands twice among the branches of one level.

    The bot takes one of the two, and not always the same: a script that grew contradicts itself. Where the two
    end in different ways, one closing the call and the other transferring it, this is an error.

    Conditions are the same without regard to case, emphasis, quotes, punctuation, accents and articles. Those
    of different levels, or below different branches, are not compared: every question may have its "Yes".

    ## Bad

    ```markdown
    **Branches**:
    - Refuses -> "I understand." + close
    - **refuses** -> "That's a pity." + close
    ```

    ```markdown
    **Branches**:
    - Asks for a manager -> transfer to {facts.manager_number}
    - Asks for the manager -> "I'll pass that on." + close
    ```

    ```markdown
    **Branches**:
    - Wants another day -> "Would Friday suit you?"
      - "Yes" -> record Friday + close
      - Yes! -> record the new day + close
    ```

    ## Good

    ```markdown
    **Branches**:
    - Wants another day -> "Would Friday suit you?"
      - Yes -> record Friday + close
      - No -> close
    - Wants to cancel -> "Shall I cancel it?"
      - Yes -> run cancel_appointment + close
      - No -> close
    ```

    ```markdown
    **Branches**:
    - Score > 7 -> "Wonderful." + close
    - Score < 7 -> "Thanks for being frank." + close
    - Refuses -> close
    - Refuses politely -> "No problem." + close
    ```
    """
    first: dict[tuple[int, str], Branch] = {}
    for place in script.branches:
        name = _name(place.branch)
        earlier = first.setdefault((id(place.siblings), name), place.branch)
        if name and earlier is not place.branch:
            differ = _end_differently(earlier, place.branch)
            yield Finding(
                place.branch.condition_range,
                f'"{place.branch.condition}" is a condition already, and the two end differently; keep one of them'
                if differ
                else f'"{place.branch.condition}" is a condition already; merge the two',
                related=(Related("stands here first", earlier.condition_range),),
                severity="error" if differ else None,
            )


def _name(branch: Branch) -> str:
    return " ".join(
        _PUNCTUATION.sub(" ", _ARTICLE.sub("", plain(branch.condition).replace("-", " "))).split()
    )


def _end_differently(one: Branch, other: Branch) -> bool:
    """Whether both end by themselves, and not in the same way or at the same place."""
    first, second = (_last(branch) for branch in (one, other))
    return bool(first and second) and first != second


def _last(branch: Branch) -> list[Ending]:
    return [ending for ending in endings(branch) if ending.kind != "wait"][-1:]
