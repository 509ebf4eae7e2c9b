"""Whether every script can be told from the others by its name."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding, Related
from playbook.lint.script import File
from playbook.source import Range


def duplicate_profile(file: File) -> Iterator[Finding]:
    """Two scripts bear the same name.

    A task picks its script by the exact name. With two of them the bot would have to guess which opening
    and which hard limits hold, so that rendering either is refused.

    Names are compared exactly, without emphasis and backticks, within the file and with the files of the
    directory that is loaded with it. Every script after the first of its name is marked.

    ## Bad

    ```markdown
    #### reminder

    **Goal recap**: The customer knows of the visit.

    #### reminder

    **Goal recap**: The patient knows of the visit.
    ```

    ```markdown
    #### reminder

    **Goal recap**: The customer knows of the visit.

    #### *reminder*

    **Goal recap**: The patient knows of the visit.
    ```

    ## Good

    ```markdown
    #### reminder

    **Goal recap**: The customer knows of the visit.

    #### reminder-patients

    **Goal recap**: The patient knows of the visit.
    ```
    """
    first: dict[str, Range] = {}
    for profile in file.book.profiles:
        name = profile.name
        before = first.setdefault(name, profile.name_range)
        if before is not profile.name_range:
            related = (Related("the first one", before),)
            yield Finding(
                profile.name_range, _message(name, f"on line {before.start.line + 1}"), related=related
            )
        elif name in file.neighbours:
            yield Finding(profile.name_range, _message(name, f"in {file.neighbours[name]}"))


def _message(name: str, place: str) -> str:
    return f'a script named "{name}" already stands {place}; rename one of them, or neither can be rendered'
