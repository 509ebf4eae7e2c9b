"""Whether a sentence is too long for an ear."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.lint.script import Script
from playbook.lint.speech import heard, is_voicemail, sentences, words


def long_sentence(script: Script) -> Iterator[Finding]:
    """A spoken sentence is so long that its beginning is forgotten at its end.

    A reader goes back; a listener cannot. The line is drawn at 30 words; the setting `max-sentence-words`
    moves it.

    A placeholder counts as one word, though its value may hold many. A full stop behind "Dr." or "a.m." ends
    no sentence. Voicemail is not looked at: it can be played again.

    ## Bad

    ```markdown
    **Branches**:
    - Asks what happened -> "We found that the pads were worn down to the metal on the left, while those on the right would
      have held for some more months, so we changed all of them and went for a drive." + close
    ```

    ## Good

    ```markdown
    **Branches**:
    - Asks what happened -> "The pads on the left were worn down to the metal. Those on the right would have held for some more
      months. We changed all of them... and went for a drive." + close
    - Voicemail -> "We found that the pads were worn down to the metal on the left, while those on the right would
      have held for some more months, so we changed all of them and went for a drive." + close
    ```
    """
    most = script.options.max_sentence_words
    for said in heard(script):
        text = said.excerpt.text
        for start, end in sentences(text):
            spoken = words(text[start:end])
            if spoken > most and not is_voicemail(said):
                yield Finding(
                    said.excerpt.range(start, end),
                    f"{spoken} words in one sentence; at most {most}, or its beginning is forgotten at its end",
                )
