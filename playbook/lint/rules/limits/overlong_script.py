"""Whether what must be said fits into the call."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.lint.script import Script
from playbook.lint.speech import seconds
from playbook.model import Branch


def overlong_script(script: Script) -> Iterator[Finding]:
    """What the bot says in any case takes longer than the whole call may last.

    Disclosures, opening, the shortest branch and the closing are said on every call. Where they alone
    outlast the duration, the platform cuts the call off in the middle of a sentence, or the bot hurries and
    leaves something out.

    Counted is the bot's speech at 150 words a minute (`words-per-minute` in the settings), a placeholder as
    one word; the callee's time is not. So what is reported cannot be kept even with a callee who never says
    a word.

    ## Bad

    ```markdown
    **Opening**: "Hello, this is {AGENT_NAME}, an automated assistant calling from the appointment desk of
    {facts.clinic_name}. I am calling about the visit that you have booked with us for next week, and I would like to
    make sure that the day and the time still suit you well. Do they?"

    **Branches**:
    - Yes -> "Wonderful, thank you. We look forward to seeing you." + close
    - No -> "That is no problem at all. Please call the desk, and they will find another day for you." + close

    **Duration**: under 15 seconds
    ```

    ## Good

    ```markdown
    **Opening**: "Hello, this is {AGENT_NAME} from {facts.clinic_name}. Does your visit next week still suit you?"

    **Branches**:
    - Yes -> "Wonderful, thank you." + close
    - No -> "That is no problem at all. Please call the desk, and they will find another day for you. The number is on
      the card that you were given at your last visit, and on every letter of ours." + close

    **Duration**: under 15 seconds
    ```
    """
    duration = script.profile.duration
    if duration is None or duration.max_seconds is None:
        return
    rate = script.options.words_per_minute
    always = sum(
        seconds(said.turn.text, rate) for said in script.spoken_in("disclosures", "opening", "closing")
    )
    total = always + min((_shortest(branch, rate) for branch in script.profile.branches), default=0)
    if total > duration.max_seconds:
        yield Finding(
            duration.range,
            f"what is always said takes about {total:.0f} seconds, but the call may last {duration.max_seconds:g}; "
            "shorten the opening and the closing, or allow more time",
        )


def _shortest(branch: Branch, rate: int) -> float:
    """Seconds of the shortest way through a branch."""
    own = sum(seconds(turn.text, rate) for action in branch.actions for turn in action.turns)
    return own + min((_shortest(child, rate) for child in branch.children), default=0)
