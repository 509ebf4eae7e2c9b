"""Whether the bot asks for what nobody should say on a recorded line."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.lint.orders import said_or_done
from playbook.lint.script import File
from playbook.lint.secrets import secrets_asked_for


def asks_for_secret(file: File) -> Iterator[Finding]:
    """The bot asks for a card number, a PIN, a password, a one-time code or a social security number.

    Every call is recorded and transcribed, so that the secret stands in two more places from then on. The
    card industry's rules (PCI DSS 3.3.1) forbid keeping a card's security code at all, and Poku's safety
    rules forbid calls that extract such data. It is also how fraudsters sound. Send a link to pay, or ask
    for something that is no secret.

    Looked at is what the bot says and does, in English, German, French and Spanish; not hard limits,
    conditions or comments. Refusing a secret is no fault, nor are the last four digits of a card, a date of
    birth, a gate code, or the number of a library card.

    ## Bad

    ```markdown
    **Branches**:
    - Agrees to pay -> "Great. What's your card number?" + close
    ```

    ```markdown
    **Branches**:
    - Wants to cancel -> ask for their full name, address and social security number + close
    ```

    ```markdown
    **Opening**: "For security, could you read me the six-digit code we just texted you?"
    ```

    ```markdown
    **Closing**: "Nennen Sie mir bitte noch Ihre PIN."
    ```

    ## Good

    ```markdown
    **Branches**:
    - Wants to give a card number -> "Please don't read me your card number. I can't take card details on a call." + close
    - Asks whether we need a PIN -> "We'll never ask you for your PIN or a password." + close
    ```

    ```markdown
    **Opening**: "What's your date of birth, and what are the last four digits of your card?"

    **Closing**: "If anyone asks you to read out your PIN, hang up. Is there a gate code?"

    **Hard limits**: never ask for a card number
    ```
    """
    for excerpt in said_or_done(file):
        for place, words in secrets_asked_for(excerpt):
            yield Finding(
                place,
                f'"{words}" asks for a secret on a recorded line; send a link instead, or ask for what is no secret',
            )
