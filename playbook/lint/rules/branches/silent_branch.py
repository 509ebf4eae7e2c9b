"""Whether the callee hears anything while the bot works."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.lint.pattern import Pattern
from playbook.lint.roles import has_role
from playbook.lint.script import Script
from playbook.model import Action, ActionKind, Branch

# Nothing is said in these, as far as they stand outside of quotes.
_SILENT: frozenset[ActionKind] = frozenset(("tool", "record", "share", "escalate", "transfer", "close"))
_SPEAKS_TOO = Pattern(
    r"\b(?:and|then|while|und|dann|et|puis|y|luego) (?:\w+ly )?(?:say|tell|explain|apologi[sz]e|thank|inform"
    r"|confirm|read|ask|sag|dank|entschuldig|dire|dis|remerci|excus|decir|dile|agradec|disculp)",
)


def silent_branch(script: Script) -> Iterator[Finding]:
    """A branch runs tools and says nothing.

    A tool takes a second or two, and on the phone a silence of that length sounds like a dropped call: people
    say "hello?" or hang up. One line before it ("One moment, I'll note that.") is enough, and tells the
    callee what happens.

    A branch whose words stand in the branches below it is innocent, as are an instruction to say something, a
    branch that goes on to another, a voicemail, where nobody listens, and one that closes where the Closing
    field holds the last words.

    ## Bad

    ```markdown
    **Branches**:
    - Refuses -> run openclaw_query to email the escalation contact
    ```

    ```markdown
    **Branches**:
    - Confirms -> run update_appointment + record confirmed + close
    ```

    ## Good

    ```markdown
    **Branches**:
    - Refuses -> "I understand." + run openclaw_query to email the escalation contact + close
    - Confirms -> run update_appointment + thank them + close
    - Cancels -> run cancel_appointment + go to Cancelled
    - Voicemail -> run log_voicemail + close
    - Takes one -> run move_appointment
      - It worked -> "That's your new time." + close
    - Wrong person -> apologize + close
    ```

    ```markdown
    **Branches**:
    - Confirms -> run update_appointment + close

    **Closing**: "Thank you, goodbye."
    ```
    """
    has_last_words = bool(script.spoken_in("closing"))
    for place in script.branches:
        branch = place.branch
        if (
            _is_silent(branch)
            and not has_role(branch, "voicemail")
            and not (has_last_words and _closes(branch))
        ):
            yield Finding(
                branch.condition_range,
                f'"{branch.condition}" runs a tool and says nothing; '
                "add a line in quotes, so that the callee hears something",
            )


def _is_silent(branch: Branch) -> bool:
    return any(action.kind == "tool" for action in branch.actions) and not any(
        action.turns or _speaks(action) for one in branch.walk() for action in one.actions
    )


def _speaks(action: Action) -> bool:
    """Whether it says something in its own words, or goes where something may be said."""
    return action.kind not in _SILENT or _SPEAKS_TOO.found_in(action.text)


def _closes(branch: Branch) -> bool:
    return any(action.kind == "close" for action in branch.actions)
