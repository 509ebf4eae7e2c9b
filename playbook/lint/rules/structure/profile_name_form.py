"""Whether a script's name is one that a task can write without a slip."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from playbook.diagnostics import Finding, Fix
from playbook.expressions import expression
from playbook.lint.script import Script
from playbook.source import TextEdit

# Letters, the marks that some scripts write upon them, and digits.
_WORD_CATEGORIES = ("L", "M", "N")
_INNER_CAPITAL = expression(r"(?<=[a-z\d])(?=[A-Z])")
_APOSTROPHES = str.maketrans("", "", "'’")


def profile_name_form(script: Script) -> Iterator[Finding]:
    """A script's name is not of the form `debt-collection`: lower-case words joined by hyphens.

    The Voice API finds a script by its exact name, and answers a name that differs by a capital or a space
    with a mere warning. One form for all names leaves nothing to remember: is it "Debt Collection",
    "debt_collection" or "Debt-collection"?

    Letters of any script and digits will do. The fix renames the heading; it is unsafe because tasks and
    `go to` actions that name the script have to follow.

    ## Bad

    ```markdown
    #### Debt Collection (first call)

    **Goal recap**: Collect the amount due.
    ```

    ```markdown
    #### appointment_reminder

    **Goal recap**: The customer knows of the visit.
    ```

    ```markdown
    #### Customer's `Survey`!

    **Goal recap**: Three answers.
    ```

    ## Good

    ```markdown
    #### debt-collection-first-call

    **Goal recap**: Collect the amount due.
    ```

    ```markdown
    #### appointment-reminder

    **Goal recap**: The customer knows of the visit.
    ```

    ```markdown
    #### customers-survey

    **Goal recap**: Three answers.
    ```

    ```markdown
    #### rückruf-2

    **Goal recap**: Der Kunde weiß Bescheid.
    ```

    ```markdown
    #### `reminder`

    **Goal recap**: The customer knows of the visit.
    ```
    """
    name = script.profile.name
    slug = kebab(name)
    if name == slug and name:
        return
    hint = f': "{slug}"' if slug else ""
    yield Finding(
        script.heading,
        f'"{name}" should be lower-case words joined by hyphens{hint}, since tasks have to match it exactly',
        _renamed(script, slug),
    )


def _renamed(script: Script, slug: str) -> Fix | None:
    """None where there is nothing to make a name of, or where it is another script's."""
    if not slug or slug in script.file.book or slug in script.file.neighbours:
        return None
    return Fix(f'rename the script to "{slug}"', (TextEdit(script.heading, slug),), unsafe=True)


def kebab(name: str) -> str:
    """`Debt Collection` as `debt-collection`; empty where there is nothing to make a name of."""
    parted = _INNER_CAPITAL.sub("-", name.translate(_APOSTROPHES)).lower()
    return "-".join("".join(c if _is_word(c) else " " for c in parted).split())


def _is_word(character: str) -> bool:
    return unicodedata.category(character)[0] in _WORD_CATEGORIES
