"""Whether what looks like a placeholder is one."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding, Fix
from playbook.lint.script import File
from playbook.model import NearMiss, Passage, Profile
from playbook.source import TextEdit


def malformed_placeholder(file: File) -> Iterator[Finding]:
    r"""Something was meant as a placeholder and is none.

    It is never filled in, so the bot says "curly brace curly brace facts dot name": the fault that users of
    such systems report most. Rendering refuses it.

    Looked at are all texts that reach the prompt, the general guidance among them: `{{facts.x}}`, `{fact.x}`,
    `{ facts.x }`, `{Facts.x}`, `{facts.x` without its end, `<fact.x>`. An escaped brace is meant to be one.
    Other template languages' `{{name}}` is for `leftover-template`.

    The fix writes `{facts.name}`. It is missing where the name is not plain.

    ## Bad

    ```markdown
    **Opening**: "Hi, is this {{facts.name}}? - Hi { facts.name }, this is {AGENT_NAME} about your {fact.plan}."
    ```

    ```markdown
    **Closing**: "Goodbye, {Facts.name."
    ```

    ```markdown
    ## Outbound Mode

    You call for <fact.company>.

    ### Script profiles

    #### reminder
    ```

    ```markdown
    **Closing**: "Goodbye, {facts.first name}."
    ```

    ## Good

    ```markdown
    **Opening**: "Hi, is this {facts.name}? - Hi {facts.name}, this is {AGENT_NAME} about your {facts.plan}."
    ```

    ```markdown
    **Closing**: "Goodbye, {facts.name}."
    ```

    ```markdown
    ## Outbound Mode

    You call for {facts.company}.

    ### Script profiles

    #### reminder
    ```

    ```markdown
    **Closing**: "Goodbye, <facts.name>. These are braces: \{facts.name}. The facts. Are they in {NAME}?" <!-- {{facts.x}} -->
    ```
    """
    owners: tuple[Passage | Profile, ...] = (*file.book.passages, *file.book.profiles)
    for owner in owners:
        for miss in owner.near_misses:
            remedy = f"write {{facts.{miss.name}}}" if miss.name else "write {facts.NAME}"
            yield Finding(
                miss.range,
                f'"{miss.text}" is no placeholder and would be read out as it stands; {remedy}',
                _fix(miss),
            )


def _fix(miss: NearMiss) -> Fix | None:
    if miss.name is None:
        return None
    right = f"{{facts.{miss.name}}}"
    return Fix(f"write {right}", (TextEdit(miss.range, right),))
