"""Whether a script has what every call needs."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.labels import CANONICAL
from playbook.lint.script import Script
from playbook.model import FieldKind

_REQUIRED: tuple[FieldKind, ...] = ("goal-recap", "opening", "branches")


def missing_field(script: Script) -> Iterator[Finding]:
    """A script lacks its goal recap, its opening or its branches.

    Without them the bot makes up what it wants, what it says first, or what it does with an answer. All that
    a script lacks is told in one diagnostic, at its heading. A label without a value is there: see `empty-field`.

    ## Bad

    ```markdown
    #### reminder

    **Goal recap**: The customer knows of the visit.

    **Opening**: "Hi, this is {AGENT_NAME}."
    ```

    ```markdown
    #### reminder

    Call the customer and remind them.
    ```

    ## Good

    ```markdown
    #### reminder

    **Goal**: The customer knows of the visit.

    **Greeting**: "Hi, this is {AGENT_NAME}."

    **Branches**:
    - Confirms -> "See you then." + close
    ```
    """
    kinds = {field.kind for field in script.profile.fields}
    missing = [f"**{CANONICAL[kind]}**" for kind in _REQUIRED if kind not in kinds]
    if missing:
        yield Finding(script.heading, f'"{script.profile.name}" has no {_listed(missing)}')


def _listed(labels: list[str]) -> str:
    *rest, last = labels
    return f"{', no '.join(rest)} and no {last}" if rest else last
