"""Whether the scripts stand where the platform looks for them."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.flow import Flow
from playbook.lint.script import File


def misplaced_script_profiles(file: File) -> Iterator[Finding]:
    """`Script profiles` stands outside `Outbound Mode`.

    The Voice API looks for scripts inside `Outbound Mode` alone. Elsewhere they are out of its sight,
    though they are read here all the same so that they can be checked and rendered. General outbound
    guidance is missing, too.

    Marked is the heading. Most often it has the same level as `Outbound Mode` and so ends it, or stands in
    a section of another mode. Where one `Script profiles` stands inside `Outbound Mode`, others in other
    sections are no fault.

    ## Bad

    ```markdown
    ## Outbound Mode

    Be brief.

    ## Script profiles

    #### reminder

    **Goal recap**: The customer knows of the visit.
    ```

    ```markdown
    # Scripts

    ## Script profiles

    #### reminder

    **Goal recap**: The customer knows of the visit.
    ```

    ## Good

    ```markdown
    ## Outbound Mode

    Be brief.

    ### Script profiles

    #### reminder

    **Goal recap**: The customer knows of the visit.

    ## Inbound Mode

    ### Script profiles

    Nothing yet.
    ```
    """
    outline = file.reading.outline
    for section in outline.scripts if outline.misplaced else ():
        heading = file.reading.blocks[section.index]
        yield Finding(
            Flow.of(heading.lines).range(),
            '"Script profiles" stands outside "Outbound Mode", where the platform does not look; '
            'put it below a "## Outbound Mode" heading, one level deeper',
        )
