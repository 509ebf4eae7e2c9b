"""Whether the first words of the call are written down."""

from __future__ import annotations

from collections.abc import Iterator

from playbook import quotes
from playbook.diagnostics import Finding
from playbook.lint.script import Script


def unquoted_opening(script: Script) -> Iterator[Finding]:
    """An opening does not hold the exact words.

    The first sentence decides whether the callee stays on the line, and law often decides what it must say.
    What stands in double quotes is said as it stands; "introduce yourself and ask for the customer" is said
    differently every time.

    Any quoted turn will do, whatever instructions stand around it. An opening without text is another fault,
    and so is a quote that never closes.

    ## Bad

    ```markdown
    **Opening**: introduce yourself and ask for {facts.customer_name}
    ```

    ```markdown
    **Opening** (verify identity first):
    Hi, is this {facts.customer_name}?
    ```

    ```markdown
    **Greeting**: Say 'hello' and your name.
    ```

    ## Good

    ```markdown
    **Opening**: "Hi, is this {facts.customer_name}?"
    ```

    ```markdown
    **Opening**: greet them by the time of day, then „Hier spricht {AGENT_NAME}.“
    ```

    ```markdown
    **Opening**: first «Bonjour», and after a yes "This is {AGENT_NAME}."
    ```
    """
    openings = script.profile.fields_of("opening")
    if any(field.turns for field in openings):
        return
    for field in openings:
        if field.text and quotes.scan(field.text).open_at is None:
            yield Finding(
                field.label_range,
                f'**{field.label}** has no words in double quotes; write what is said first as "…"',
            )
