"""Whether the bot talks for too long before it listens."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.lint.script import Script
from playbook.lint.speech import heard, is_voicemail, sentences, words


def long_turn(script: Script) -> Iterator[Finding]:
    """The bot says more in one turn than anybody listens to.

    On the phone nobody can skim. After a few sentences people stop listening, or talk over the bot, which
    then loses its place. Deepgram, LiveKit and Vapi ask for one to three sentences. The line is drawn at 60
    words and at four sentences; the settings `max-turn-words` and `max-turn-sentences` move it.

    A turn is a quote, or a part of one that ends in a dash behind `?`, `!` or `.`: there the bot listens. A
    placeholder counts as one word. A full stop behind "Dr." or "a.m." ends no sentence. Voicemail has nobody
    to interrupt it: see `long-voicemail`.

    ## Bad

    ```markdown
    **Opening**: "Hi. This is {AGENT_NAME}. I'm calling from Northside Auto. Your car is ready. Shall I book a time?"
    ```

    ```markdown
    **Branches**:
    - Asks what happened -> "We looked at the brakes first, because you had told us about the noise, and found that the pads
      were worn down to the metal on the left, while those on the right would have held for some more months, so we changed
      all of them, checked the discs, the fluid and the lines, and went for a long drive with it, and the noise is gone."
    ```

    ## Good

    ```markdown
    **Opening**: "Hi, this is {AGENT_NAME} from Northside Auto. Is this {facts.name}? - Hi. Good news. Your car is ready. When
    will you come?"
    ```

    ```markdown
    **Branches**:
    - Asks what happened -> "The brake pads were worn, as Dr. B. Smith and Mr. A. Jones of No. 5 said. We changed them at 9 a.m. and
      went for a drive. It's fine."
    - Voicemail -> "Hi. This is {AGENT_NAME}. I'm calling from Northside Auto. Your car is ready. Please call us back. Bye."
    ```

    ```markdown
    **Voicemail**: "Hi. This is {AGENT_NAME}. I'm calling from Northside Auto. Your car is ready. Please call us back. Bye."
    ```
    """
    options = script.options
    for said in heard(script):
        text = said.excerpt.text
        spoken = words(text)
        ends = len(sentences(text))
        if (spoken > options.max_turn_words or ends > options.max_turn_sentences) and not is_voicemail(said):
            yield Finding(
                said.excerpt.range(),
                f"{_counted(spoken, 'word')} in {_counted(ends, 'sentence')} before the bot listens; at most"
                f" {options.max_turn_words} in {options.max_turn_sentences}, the rest when they ask",
            )


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
