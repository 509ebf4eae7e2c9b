"""Whether a script expects more facts than a task may give."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.lint.script import Script

_MOST = 30


def too_many_facts(script: Script) -> Iterator[Finding]:
    """A script expects more than 30 facts.

    The Voice API's page allows a task 30 facts, so this script can never have all of its own. A call that
    needs that many has usually become two.

    Marked is the first fact over the limit. One that is declared twice counts once.

    ## Bad

    ```markdown
    **Expected facts**: a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, b1, b2, b3, b4, b5, b6, b7, b8, b9, b10, c1, c2, c3, c4,
    c5, c6, c7, c8, c9, c10, d1
    ```

    ## Good

    ```markdown
    **Expected facts**: a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, b1, b2, b3, b4, b5, b6, b7, b8, b9, b10, c1, c2, c3, c4,
    c5, c6, c7, c8, c9, c10, a1
    ```
    """
    facts = {fact.name: fact for fact in reversed(script.profile.expected_facts)}
    if len(facts) > _MOST:
        over = [*reversed(facts.values())][_MOST]
        yield Finding(
            over.name_range,
            f"{len(facts)} facts are expected, and a task may give {_MOST}; drop {len(facts) - _MOST}",
        )
