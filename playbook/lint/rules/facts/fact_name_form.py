"""Whether other platforms would take a fact's name."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.expressions import expression
from playbook.lint.script import Script

_PORTABLE = expression(r"[a-z][a-z0-9_]*")
_RESERVED = ("system__", "secret__")


def fact_name_form(script: Script) -> Iterator[Finding]:
    """A fact has a name that other platforms refuse.

    Vapi, ElevenLabs and Bland take small letters, digits and underscores, with a letter first. ElevenLabs
    keeps names that begin with `system__` and `secret__` to itself. A name that all of them take saves
    renaming it in every script and every program on the day of a move.

    Looked at are the Expected facts. The format itself allows capitals, hyphens and letters of any alphabet.

    ## Bad

    ```markdown
    **Expected facts**: amountDue, due-date
    ```

    ```markdown
    **Expected facts**:
    - system__caller_id
    - _plan
    - straße
    ```

    ## Good

    ```markdown
    **Expected facts**: amount_due, address2, x (text), system_name, plan__old
    ```
    """
    for fact in script.profile.expected_facts:
        if fact.name.startswith(_RESERVED):
            prefix = next(one for one in _RESERVED if fact.name.startswith(one))
            yield Finding(
                fact.name_range, f'"{prefix}" is kept by other platforms for themselves; rename "{fact.name}"'
            )
        elif not _PORTABLE.fullmatch(fact.name):
            yield Finding(
                fact.name_range,
                f'other platforms refuse "{fact.name}"; use small letters, digits and underscores, a letter first',
            )
