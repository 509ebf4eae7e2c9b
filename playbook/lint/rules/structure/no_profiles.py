"""Whether a file holds any script at all."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.lint.script import File
from playbook.source import Range


def no_profiles(file: File) -> Iterator[Finding]:
    """A file holds no script.

    The Voice API finds a script by its heading: level 4, inside `Script profiles`, inside `Outbound Mode`.
    Where none stands there, a call that names one gets the general guidance alone and the warning
    `script-not-found`, with status 200: nobody notices until the bot improvises.

    Looked at are the file's own headings; its first line is marked. A file without those two sections may
    still be a library of scripts: then every level-4 heading with a known label below it is one.

    ## Bad

    ```markdown
    # Voice playbook

    ## Outbound Mode

    Be friendly and brief.

    ### Script profiles
    ```

    ```markdown
    # Notes on our calls

    Ring in the morning.
    ```

    ## Good

    ```markdown
    # Voice playbook

    ## Outbound Mode

    ### Script profiles

    #### reminder

    **Goal recap**: The customer knows of the visit.
    ```

    ```markdown
    # A library without sections

    #### reminder

    **Goal recap**: The customer knows of the visit.
    ```
    """
    if not file.book.profiles:
        first = file.source.lines[0]
        yield Finding(
            Range.between(0, 0, 0, len(first)),
            "no script here; a script is a level-4 heading, such as #### reminder, "
            'below "### Script profiles" in "## Outbound Mode"',
        )
