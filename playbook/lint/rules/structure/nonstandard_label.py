"""Whether labels are written in the format's own words."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding, Fix
from playbook.labels import CANONICAL, fold
from playbook.lint.label import place_of
from playbook.lint.script import Script
from playbook.source import TextEdit


def nonstandard_label(script: Script) -> Iterator[Finding]:
    """A label is a variant of the one that the format uses.

    **Greeting** is read as **Opening**, but the page of the Voice API shows **Opening**, and so do the
    other scripts: one word for one thing makes a playbook easy to search.

    Capitals and spaces do not matter. The fix changes the label's words alone, and keeps the bold marks,
    the qualifier and the colon as they stand.

    ## Bad

    ```markdown
    **Goal**: The customer knows of the visit.

    __Greeting__ (verify identity first): "Hi, this is {AGENT_NAME}."

    **Guardrails:** no discounts
    ```

    ```markdown
    **Voice  mail (short):** hang up
    ```

    ## Good

    ```markdown
    **Goal recap**: The customer knows of the visit.

    __Opening__ (verify identity first): "Hi, this is {AGENT_NAME}."

    **Hard limits:** no discounts
    ```

    ```markdown
    **Voicemail (short):** hang up
    ```

    ```markdown
    **HARD LIMITS**: no discounts
    ```
    """
    for field in script.profile.fields:
        canonical = CANONICAL.get(field.kind)
        if canonical is not None and fold(field.label) != canonical.casefold():
            place = place_of(script, field)
            yield Finding(
                place,
                f'"{field.label}" goes by the name "{canonical}" in this format',
                Fix(f'write "{canonical}"', (TextEdit(place, canonical),)),
            )
