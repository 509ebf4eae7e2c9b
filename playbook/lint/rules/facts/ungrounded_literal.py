"""Whether the bot says something for certain that belongs to one call."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from playbook.diagnostics import Finding
from playbook.lint import literals
from playbook.lint.excerpt import Excerpt
from playbook.lint.script import Script
from playbook.lint.speech import heard

_KINDS: tuple[tuple[str, Callable[[Excerpt], Iterator[literals.Span]]], ...] = (
    ("amount", literals.amounts),
    ("date", literals.dates),
    ("phone number", literals.phone_numbers),
    ("e-mail address", literals.emails),
)


def ungrounded_literal(script: Script) -> Iterator[Finding]:
    """Spoken text holds an amount, a date, a phone number or an e-mail address in so many words.

    A script is used for many calls, and the facts make each one true. "You owe $154.56" in the script is said
    to everybody; a date is wrong the day after, and a number is forgotten when it changes. Bots that were
    given such a line beside the facts have been heard to mix both.

    Looked at is what stands inside the quotes: sums with their currency, in digits or words, days with their
    month, phone numbers and e-mail addresses, in English, German, French and Spanish. Weekdays, "tomorrow",
    clock times, scales, percentages, years, 24/7 and emergency numbers are innocent. A web address is for
    `spoken-url`.

    ## Bad

    ```markdown
    **Closing**: "You owe $154.56, due on May 25, 2026. Call us at 647-370-5600, or write to joe@vello.io."
    ```

    ```markdown
    **Branches**:
    - Asks for the price -> "It's fifty dollars until the third of June." + close
    - Fragt nach dem Preis -> "Das sind 20 Euro, fällig am 25. Mai." + close
    - Demande le prix -> "C'est vingt euros, avant le 3 avril." + close
    - Pregunta el precio -> "Son treinta dólares, hasta el 3 de mayo." + close
    ```

    ## Good

    ```markdown
    **Closing**: "You owe {facts.amount_due}, due on {facts.due_date}. Call us at {facts.number}."
    ```

    ```markdown
    **Branches**:
    - Asks for $20 by May 25 -> record "$20" + "You may first want to wait until Monday at 9:30, or tomorrow." + close
    - Is in danger -> "Hang up and call 911, nine one one, or 112." + close
    - Agrees -> "On a scale from one to five? We're open 24/7, since 2019, and 50 percent weigh five pounds." + close
    ```
    """
    for said in heard(script):
        text = literals.covered(said.excerpt.plain, literals.urls)
        taken: list[literals.Span] = []
        for kind, find in _KINDS:
            for start, end in find(text):
                if not any(start < other_end and other_start < end for other_start, other_end in taken):
                    taken.append((start, end))
                    yield Finding(
                        text.range(start, end),
                        f'the {kind} "{said.excerpt.text[start:end]}" would be said in every call; make it an expected fact',
                    )
