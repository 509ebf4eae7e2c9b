"""Whether every label has something to say."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.lint.script import Script

# What people type to keep a place: dashes, dots, empty quotes, a bullet.
_NOTHING = " \t\n-–—_*•.…:/\"'“”„«»‘’"


def empty_field(script: Script) -> Iterator[Finding]:
    """A label stands without a value.

    An empty **Hard limits** looks as if the limits had been thought of, and an empty **Opening** leaves the
    first words to chance. The prompt holds nothing for such a field.

    A value of nothing but a comment, dashes or empty quotes is none. Marked is the label. Fill it in or
    take it out.

    ## Bad

    ```markdown
    **Goal recap**: The customer knows of the visit.

    **Hard limits**:

    **Duration**: under 2 minutes
    ```

    ```markdown
    **Voicemail**: <!-- ask marketing -->
    ```

    ```markdown
    **Opening** (verify identity first): ""
    ```

    ## Good

    ```markdown
    **Goal recap**: The customer knows of the visit.

    **Hard limits**:

    - no discounts
    ```

    ```markdown
    **Voicemail**: hang up
    ```
    """
    for field in script.profile.fields:
        if not field.text.strip(_NOTHING):
            yield Finding(field.label_range, f"**{field.label}** has no value; fill it in or take it out")
