"""Whether the call can go on after every branch, or ends."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.lint.answers import prose
from playbook.lint.endings import asks_again, endings
from playbook.lint.pattern import Pattern
from playbook.lint.roles import plain
from playbook.lint.script import Script
from playbook.model import Branch

_ALWAYS = Pattern(
    r"\b(?:always|every|each|all|any)\b[^.;]{0,60}\b(?:close|closing|hang(?:s|ing)? up|end(?:s"
    r"|ing)? (?:the call|it|politely|with))\b"
)


def unending_branch(script: Script) -> Iterator[Finding]:
    """A branch never closes the call, transfers it, or goes on anywhere.

    The bot has done what the branch says and does not know that this was all: it waits, fills the silence
    with talk of its own, or starts again, and the call drags on until somebody hangs up. The Refuses branch
    of the Voice API's own example is one of these.

    A branch ends with `close`, `transfer`, `go to …`, with branches below it (each of which is judged by
    itself), or with an instruction that says so in words: "end politely", "say goodbye", "continue with the
    opening". Asking once more is an end too, as the answer meets the other branches; without a bound it is
    `endless-retry` that speaks. What the bot says ends nothing: a question alone leaves open what the answer
    leads to, and after "goodbye" the line is still open. Escalating alone tells somebody else, not the bot.

    ## Bad

    ```markdown
    **Branches**:
    - Refuses -> run openclaw_query to email the escalation contact
    ```

    ```markdown
    **Branches**:
    - Needs more time -> "What day can you pay by?"
    ```

    ```markdown
    **Branches**:
    - Disputes -> escalate to the account manager
    - Agrees -> "Great, thank you. Goodbye."
    ```

    ```markdown
    **Branches**:
    - Wants another day -> "Would Friday suit you?"
      - Yes -> record the new day + close
      - No -> record that Friday does not suit
    ```

    ## Good

    ```markdown
    **Branches**:
    - Refuses -> "I understand." + run openclaw_query + close
    - Asks for a person -> transfer to the manager at {facts.manager_number}
    - Wants to pay now -> go to Agrees
    - Agrees -> thank them and end politely
    - Asks who is calling -> answer, then continue with the opening
    - Hold on -> "Of course." + wait for them to come back
    - Unclear -> "Sorry, what was that?" + ask this only once
    - Finished -> run end_call
    ```

    ```markdown
    **Branches**:
    - Wants another day -> "Would Friday suit you?"
      - Yes -> record the new day + close
      - No -> record that Friday does not suit, then hang up
    ```

    ```markdown
    **Branches**:
    - Sagt ab -> bedanken und auflegen
    - Will später zahlen -> weiter mit Frage zwei
    - Refuse -> raccrocher poliment
    - No quiere -> despedirse
    ```

    ```markdown
    **Branches**:
    - Agrees -> "Great, thank you."
    - Refuses -> "I understand."

    After every branch, say goodbye and hang up.
    ```
    """
    open_ended = [place.branch for place in script.branches if _is_open_ended(place.branch)]
    if open_ended and not any(_ALWAYS.found_in(plain(line)) for line in prose(script)):
        for branch in open_ended:
            yield Finding(
                branch.condition_range,
                f'"{branch.condition}" never closes, transfers or goes on; add "+ close", or where it goes',
            )


def _is_open_ended(branch: Branch) -> bool:
    if branch.arrow_range is None or branch.children:
        return False
    return not endings(branch) and not any(asks_again(action.text) for action in branch.actions)
