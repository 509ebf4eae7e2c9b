"""Whether every expected fact is used."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.lint.braces import braced
from playbook.lint.script import Script


def unused_fact(script: Script) -> Iterator[Finding]:
    """An expected fact is used by no placeholder.

    Whoever starts a call has to look it up and send it for nothing, and what is sent may be said. Often it is
    a leftover of a line that is gone, or the line says the thing in other words and no longer fits the call.

    A placeholder anywhere in the script or in the general guidance counts, one that is misspelled as
    `{{facts.name}}`, too. The bare name in prose does not: the bot would have to guess what it stands for.

    ## Bad

    ```markdown
    **Expected facts**: name, currency

    **Closing**: "Goodbye, {facts.name}."
    ```

    ```markdown
    **Expected facts**:
    - name
    - order_id: the number of the order

    **Closing**: "Goodbye, {facts.name}."

    **Branches**:
    - Asks for the order -> look up order_id + close
    ```

    ## Good

    ```markdown
    **Expected facts**: name, currency

    **Closing**: "Goodbye, {facts.name}."

    **Hard limits**: no other currency than <facts.currency>
    ```

    ```markdown
    ## Outbound Mode

    You call for {facts.company}.

    ### Script profiles

    #### reminder

    **Expected facts**: name, company

    **Closing**: "Goodbye, {{facts.name}}."
    ```
    """
    used = {placeholder.name for placeholder in script.profile.placeholders}
    used |= {miss.name for miss in script.profile.near_misses if miss.name}
    used |= {found.fact for found in braced(script) if found.fact}
    for passage in script.file.book.passages:
        used |= {placeholder.name for placeholder in passage.placeholders}
        used |= {miss.name for miss in passage.near_misses if miss.name}
    declared = {fact.name: fact for fact in reversed(script.profile.expected_facts)}
    for name, fact in reversed(declared.items()):
        if name not in used:
            yield Finding(
                fact.name_range,
                f'nothing uses "{name}"; write {{facts.{name}}} where it is needed, or drop it',
            )
