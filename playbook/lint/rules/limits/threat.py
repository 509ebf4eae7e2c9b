"""Whether the bot threatens the person it calls."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.lint.orders import said_or_done
from playbook.lint.script import File
from playbook.lint.threats import threats


def threat(file: File) -> Iterator[Finding]:
    """The bot threatens with arrest, a lawsuit, garnished wages or a report to the credit bureaus.

    Debt collection law in the United States forbids such threats (15 USC 1692e(4) and (5); 12 CFR 1006.18), Poku's safety
    rules forbid intimidation altogether, and a bot that says it says it on a recording.

    Looked at is what the bot says and does, in English and, with less skill, in German, French and Spanish: a threat is
    told by who will do it to whom, so that a court date, a police report and a client's own lawsuit are none. Hard limits
    that forbid it, conditions and comments are not looked at. A threat in other words is not known.

    ## Bad

    ```markdown
    **Branches**:
    - Refuses -> "Then we will have to take legal action against you." + close
    ```

    ```markdown
    **Branches**:
    - Refuses -> warn them that it will be reported to the credit bureaus + close
    ```

    ```markdown
    **Closing**: "If you don't pay by Friday, your wages may be garnished."
    ```

    ```markdown
    **Closing**: "Otherwise this will hurt your credit score."
    ```

    ## Good

    ```markdown
    **Branches**:
    - Refuses -> "I understand. We won't take legal action over this." + close
    - Threatens to sue us -> "I hear you. I'll pass that on." + record it + close
    - Asks about court -> "Your court date is on Monday, and the police report is in your file." + close

    **Closing**: "We may take legal action against the driver for you."

    **Hard limits**: no mention of legal action, arrest or garnishment
    ```
    """
    for excerpt in said_or_done(file):
        for place, words in threats(excerpt):
            yield Finding(
                place, f'"{words}" is a threat; say what the callee can do, not what may be done to them'
            )
