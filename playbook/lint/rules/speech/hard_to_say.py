"""Whether speech holds dates, times and numbers in a form that is made for machines."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from playbook.diagnostics import Finding
from playbook.lint import literals
from playbook.lint.excerpt import Excerpt
from playbook.lint.pattern import Pattern
from playbook.lint.script import Script
from playbook.lint.speech import heard

# German, French and Spanish say such times as they are written.
_CLOCK = Pattern(
    r"(?<![\w:.,])(?:(?:1[3-9]|2[0-4]|00):[0-5]\d(?::[0-5]\d)?"
    r"|0\d:[0-5]\d(?!\s?[ap]\.?\s?m\b))(?![\w:])(?!\s*(?:uhr|h|heures?|horas?)\b)"
    r"|(?<![\w:.,])(?:[01]\d|2[0-4])[0-5]\d(?=\s+(?:hours|hrs)\b)",
)
_DIGITS = Pattern(r"(?<![\w+.,-])\+\d{7,15}(?!\w)|(?<![\w+.,/-])\d{10,19}(?![\w%])")

_FORMS: tuple[tuple[Callable[[Excerpt], Iterator[literals.Span]], str], ...] = (
    (literals.iso_dates, 'write the date as it is said, such as "May 25"'),
    (
        literals.slashed_dates,
        'day and month may change places; write the date as it is said, such as "May 25"',
    ),
    (literals.emails, 'write it as it is said: "joe at vello dot io"'),
    (
        lambda text: (one.span() for one in _CLOCK.finditer(text)),
        'write the time as it is said, such as "2:30 PM"',
    ),
    (lambda text: (one.span() for one in _DIGITS.finditer(text)), "group the digits as they are said"),
)


def hard_to_say(script: Script) -> Iterator[Finding]:
    """Spoken text holds a date, a time, a number or an address as a machine writes it.

    What a voice makes of `2026-05-25`, `14:30`, `05/06/2026`, `+16473705600` or `joe@vello.io` depends on the
    voice: "two thousand twenty-six minus five minus twenty-five", "plus sixteen billion". Vapi's and
    ElevenLabs' guides have such forms written out before they reach the voice.

    Looked at is what stands inside the quotes. "2:30 PM", "14:30 Uhr", grouped phone numbers, fractions and
    24/7 are said well enough. What a fact's value looks like is known only to the task.

    ## Bad

    ```markdown
    **Closing**: "See you on 2026-05-25 at 14:30. Goodbye."
    ```

    ```markdown
    **Voicemail**: "Call us at +16473705600, or write to joe@vello.io."
    ```

    ```markdown
    **Branches**:
    - Asks when -> "It was due on 05/06/2026." + close
    ```

    ## Good

    ```markdown
    **Closing**: "See you on May 25 at 2:30 PM. We are there 24/7. Goodbye."
    ```

    ```markdown
    **Voicemail**: "Rufen Sie uns um 14:30 Uhr unter 647-370-5600 an, or write to joe at vello dot io."
    ```

    ```markdown
    **Branches**:
    - Asks when -> "About 3/4 of it came on {facts.due_date}, order 48213." + record 2026-05-25 + close
    ```
    """
    for said in heard(script):
        text = literals.covered(said.excerpt.plain, literals.urls)
        for find, remedy in _FORMS:
            for start, end in find(text):
                yield Finding(text.range(start, end), f'"{text.text[start:end]}" is hard to say; {remedy}')
