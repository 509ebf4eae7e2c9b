"""Whether each field of a script stands once."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding, Related
from playbook.labels import fold
from playbook.lint.script import Script
from playbook.model import Field


def duplicate_field(script: Script) -> Iterator[Finding]:
    """A label stands twice in one script.

    Two openings are two first sentences, and two lists of hard limits are easily taken for one when
    somebody changes them. The prompt holds both texts, so that no limit is lost, but only one of them was
    meant.

    Variants of a label count as that label: **Goal** and **Goal recap** are the same field. The second and
    every further one is marked.

    ## Bad

    ```markdown
    **Hard limits**: no discounts

    **Duration**: under 2 minutes

    **Hard limits**: no threats
    ```

    ```markdown
    **Goal**: The customer knows of the visit.

    **Goal recap**: The customer confirms the visit.
    ```

    ```markdown
    **Tone**: friendly

    **TONE**: brief
    ```

    ## Good

    ```markdown
    **Hard limits**: no discounts, no threats

    **Duration**: under 2 minutes
    ```

    ```markdown
    #### first

    **Goal recap**: The customer knows of the visit.

    #### second

    **Goal recap**: The customer confirms the visit.
    ```
    """
    first: dict[str, Field] = {}
    for field in script.profile.fields:
        key = field.kind if field.kind != "unknown" else fold(field.label)
        before = first.setdefault(key, field)
        if before is not field:
            yield Finding(
                field.label_range,
                f"**{field.label}** stands twice in this script; join it with the first one",
                related=(Related("the first one", before.label_range),),
            )
