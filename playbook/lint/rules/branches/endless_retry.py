"""Whether asking again comes to an end."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.lint.answers import prose
from playbook.lint.endings import asks_again, endings, is_bounded
from playbook.lint.pattern import Pattern
from playbook.lint.roles import plain
from playbook.lint.script import Place, Script
from playbook.model import Action

_LIMIT = Pattern(
    r"\b(?:ask|repeat|retry|retries|try|tries|attempts?|questions?)\b[^.;]{0,40}\b(?:once|twice|at most"
    r"|more than|up to|maximum|(?:one|two|three|\d+) (?:times|attempts))\b|\b(?:at most|no more than"
    r"|never more than|maximum(?: of)?|up to|only) (?:one|two|three|\d+) (?:more )?(?:attempts?|retries|retry"
    r"|tries|times|repeats|questions)\b",
)


def endless_retry(script: Script) -> Iterator[Finding]:
    """A branch asks again and does not say how often.

    Who did not answer twice will not answer the fifth time: voice guides stop after two attempts. Without a
    bound the bot asks until the callee hangs up, or until the platform ends the call.

    A bound is a figure ("once", "up to two times", "a second time"), what comes then ("then close", another
    action that closes or goes elsewhere, branches below it), or a limit on repeating in Hard limits or in the
    guidance. A branch that goes to itself asks again too. "Repeat the address" and "try again tomorrow" ask
    nothing again.

    ## Bad

    ```markdown
    **Branches**:
    - Unclear -> ask again
    ```

    ```markdown
    **Branches**:
    - Anything else -> "Sorry, I didn't catch that." + repeat the question
    ```

    ```markdown
    **Branches**:
    - Silence -> keep asking until they answer
    ```

    ```markdown
    **Branches**:
    - Unclear -> "Sorry, could you say that again?" + go to Unclear
    ```

    ```markdown
    **Branches**:
    - Unklar -> Frage wiederholen
    ```

    ## Good

    ```markdown
    **Branches**:
    - Unclear -> ask again once, then close
    - Mumbles -> repeat the question up to two times
    - Silence -> ask again + close
    - Anything else -> ask again
      - Still unclear -> "I'll let you go." + close
    - Wants to hear it again -> repeat the address + close
    - Nobody there -> record try again tomorrow + close
    - Refuses -> do not ask again + close
    - Unklar -> noch einmal fragen
    ```

    ```markdown
    **Branches**:
    - Unclear -> ask again

    **Hard limits**: never ask a question more than twice
    ```
    """
    found = [(place, action) for place in script.branches if (action := _retry(place)) is not None]
    if found and not any(_LIMIT.found_in(plain(line)) for line in prose(script)):
        for _, action in found:
            yield Finding(
                action.range,
                "this asks again without a bound; say how often, and what comes then",
            )


def _retry(place: Place) -> Action | None:
    """The action that asks again, where nothing bounds it."""
    branch = place.branch
    if branch.children or any(is_bounded(action.text) for action in branch.actions):
        return None
    itself = plain(branch.condition)
    if any(ending.kind != "wait" and ending.target != itself for ending in endings(branch)):
        return None
    return next(
        (action for action in branch.actions if asks_again(action.text) or action.kind == "goto"), None
    )
