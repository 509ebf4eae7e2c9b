"""Whether somebody gives every call variable its value."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.errors import did_you_mean
from playbook.lint.script import File
from playbook.model import Passage, Profile

_ALWAYS_GIVEN = "AGENT_NAME"


def unknown_variable(file: File) -> Iterator[Finding]:
    r"""A call variable is neither `{AGENT_NAME}` nor one that the settings name.

    The platform fills in `{AGENT_NAME}` and nothing else. Any other variable has to come from the program
    that renders the prompt; where it does not know of it, the call cannot be made.

    Looked at are the scripts and the general guidance. Add what your program passes to `variables` in the
    settings, or make it an expected fact. `{name}` in small letters is no variable.

    ## Bad

    ```markdown
    **Opening**: "Hi, this is {AGENT_NAME} of {COMPANY}."
    ```

    ```markdown
    ## Outbound Mode

    You are {AGENTNAME}.

    ### Script profiles

    #### reminder
    ```

    ## Good

    ```markdown
    **Opening**: "Hi, this is {AGENT_NAME} of {facts.company}."
    ```

    ```markdown
    ## Outbound Mode

    You are {AGENT_NAME}. Say \{COMPANY} never. <!-- {COMPANY} -->

    ### Script profiles

    #### reminder
    ```
    """
    known = (_ALWAYS_GIVEN, *file.options.variables)
    owners: tuple[Passage | Profile, ...] = (*file.book.passages, *file.book.profiles)
    for owner in owners:
        for used in owner.placeholders:
            if used.kind == "variable" and used.name not in known:
                hint = did_you_mean(used.name, known)
                yield Finding(
                    used.range,
                    f"nothing gives {{{used.name}}} a value{hint or '; name it in the settings, or make it an expected fact'}",
                )
