"""Whether a script says what must never happen."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.lint.script import Script


def missing_limits(script: Script) -> Iterator[Finding]:
    """A script has no hard limits.

    A branch says what to do with what was foreseen. Hard limits hold for all the rest: what the bot must
    never offer, say or ask for, however the callee asks. The page of the Voice API gives each of its
    scripts some.

    Any field **Hard limits**, or one of its variants, will do. What stands in it is for other rules to
    judge.

    ## Bad

    ```markdown
    **Goal recap**: The customer knows of the visit.

    **Opening**: "Hi, this is {AGENT_NAME}."
    ```

    ## Good

    ```markdown
    **Goal recap**: The customer knows of the visit.

    **Hard limits**: no discounts, no medical advice
    ```

    ```markdown
    **Goal recap**: The customer knows of the visit.

    **Guardrails**:
    - never name the treatment to anyone else
    ```
    """
    if script.field_of("hard-limits") is None:
        yield Finding(
            script.heading,
            f'"{script.profile.name}" has no **Hard limits**; say what the bot must never offer, say or ask for',
        )
