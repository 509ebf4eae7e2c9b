"""Whether a duration is a time."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.lint.script import Script


def unreadable_duration(script: Script) -> Iterator[Finding]:
    """A duration is no time that can be read.

    Without a figure nobody can hold the script against its duration, neither here nor when a call is
    limited: "short" is thirty seconds to one and ten minutes to another.

    A time is `under 3 minutes`, `2-3 min`, `about five minutes`, `90 seconds`, `1 min 30 s` and the like, in
    English, German, French and Spanish, and nothing else beside it. An empty field is `empty-field`'s.

    ## Bad

    ```markdown
    **Duration**: keep it short
    ```

    ```markdown
    **Duration**: under 3 minutes, unless they want to talk
    ```

    ## Good

    ```markdown
    **Duration**: under 3 minutes
    ```

    ```markdown
    **Duration**: about two to three minutes.
    ```
    """
    duration = script.profile.duration
    if duration and duration.text and duration.min_seconds is None and duration.max_seconds is None:
        yield Finding(
            duration.range,
            f'"{duration.text}" is no time; write one such as "under 3 minutes", "2-3 min" or "90 seconds"',
        )
