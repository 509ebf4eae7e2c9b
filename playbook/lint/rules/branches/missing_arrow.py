"""Whether a branch says what to do."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.lint.script import Script


def missing_arrow(script: Script) -> Iterator[Finding]:
    """A branch has no arrow between its condition and what the bot does.

    Without one the whole item is a condition, and the bot has no idea what to do when it holds. Often the
    arrow was typed as a colon or a dash.

    Every item of the list is a branch, and every nested one a sub-branch; advice that belongs to all branches
    stands in a paragraph of its own. Arrows are `->`, `→`, `=>` and `-->`, outside of quotes.

    ## Bad

    ```markdown
    **Branches**:
    - Agrees -> "Thank you." + close
    - Refuses: "I understand." + close
    ```

    ```markdown
    **Branches**:
    - Disputes
      - the amount -> escalate to billing + close
      - the delivery -> escalate to shipping + close
    ```

    ```markdown
    **Branches**:
    1. Says "yes -> no" is a joke
    ```

    ## Good

    ```markdown
    **Branches**:
    - Agrees -> "Thank you." + close
    - Refuses → "I understand." + close
    - Disputes => escalate to billing
      + close
    - Asks for a person --> transfer to the desk

    Be friendly whatever they say.
    ```
    """
    for place in script.branches:
        if place.branch.arrow_range is None:
            yield Finding(
                place.branch.condition_range,
                "this branch has no arrow; write condition -> what the bot does",
            )
