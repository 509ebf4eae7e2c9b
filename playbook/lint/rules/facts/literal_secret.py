"""Whether somebody's number that nobody should have stands in the playbook."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.expressions import expression
from playbook.lint import literals
from playbook.lint.excerpt import Excerpt
from playbook.lint.script import File

# The fewest that stand together in such a number.
_FIGURES = expression(r"\d{3}")


def literal_secret(file: File) -> Iterator[Finding]:
    """A social security number or a card number stands in the playbook.

    Playbooks are copied, mailed and kept under version control, and all that stands in them may be said to
    whoever answers. The card industry's rules (PCI DSS 3.5) forbid card numbers in plain text, and nobody
    needs a stranger's social security number to talk to them.

    Looked at is all that reaches the prompt, the general guidance included, and the defaults of facts. A
    social security number is written 123-45-6789; those that are never given out do not count. A card number
    has 13 to 19 digits, with or without spaces and dashes, begins as cards of its length do, and passes their
    check digit. The last four digits alone are innocent.

    ## Bad

    ```markdown
    **Branches**:
    - Asks which card -> "It's the card 4111 1111 1111 1111." + close
    ```

    ```markdown
    ## Outbound Mode

    To verify, compare with 123-45-6789.

    ### Script profiles

    #### reminder

    **Expected facts**: card (default: "5500-0000-0000-0004")
    ```

    ## Good

    ```markdown
    **Branches**:
    - Asks which card -> "It's the card ending in 1111." + look up order 1234567890123456 or +4915123456789 + close
    - Asks for the desk -> "Call 647-370-5600, since 2026-05-25." + log 000-12-3456 and 123-45-67890 + close
    ```
    """
    for excerpt in _prompted(file):
        if not _FIGURES.search(excerpt.text):
            continue
        for start, end in literals.social_security_numbers(excerpt):
            yield Finding(
                excerpt.range(start, end), "a social security number has no place in a playbook; remove it"
            )
        for start, end in literals.card_numbers(excerpt):
            yield Finding(excerpt.range(start, end), "a card number has no place in a playbook; remove it")


def _prompted(file: File) -> Iterator[Excerpt]:
    """All texts that reach the prompt; of the expected facts, that is what stands in for a missing one."""
    yield from file.guidance
    for script in file.scripts:
        yield from (value for field, value in script.values if field.kind != "expected-facts")
        for fact in script.profile.expected_facts:
            if fact.default is not None:
                yield file.excerpt(fact.range)
