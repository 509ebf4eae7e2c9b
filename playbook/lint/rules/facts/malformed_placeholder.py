"""Whether what looks like a placeholder is one."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding, Fix
from playbook.lint.braces import braced
from playbook.lint.script import File
from playbook.model import Passage, Profile
from playbook.source import Range, TextEdit


def malformed_placeholder(file: File) -> Iterator[Finding]:
    r"""Something was meant as a placeholder and is none.

    It is never filled in, so the bot says "curly brace curly brace facts dot name": the fault that users of
    such systems report most. Rendering refuses it.

    Looked at are all texts that reach the prompt, the general guidance among them: `{{facts.x}}`, `{fact.x}`,
    `{ facts.x }`, `{Facts.x}`, `{facts.x` without its end, `<fact.x>`. An escaped brace is meant to be one.
    Other template languages' `{{name}}` is for `leftover-template`. In what is spoken, `{name}`, `<name>`, `%name%` and
    their like where a fact is called so, `{facts name}`, `{AGENT NAME}` and the dollar of `${facts.name}` are found as well;
    rendering cannot tell them from text, and fills in nothing.

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
    **Expected facts**: first_name, company

    **Closing**: "Goodbye, {first name} of <company> and ${facts.first_name}, says {AGENT NAME}."
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
    **Expected facts**: first_name, company

    **Closing**: "Goodbye, {facts.first_name} of {facts.company} and {facts.first_name}, says {AGENT_NAME}."
    ```

    ```markdown
    **Closing**: "It costs ${facts.fee}. Goodbye, <facts.name>. These are braces: \{facts.name}. The facts. Are they in {NAME}?" <!-- {{facts.x}} -->
    ```
    """
    owners: tuple[Passage | Profile, ...] = (*file.book.passages, *file.book.profiles)
    for owner in owners:
        for miss in owner.near_misses:
            yield _finding(miss.range, miss.text, f"{{facts.{miss.name}}}" if miss.name else None)
    for script in file.scripts:
        for found in braced(script):
            if found.meant is not None:
                yield _finding(found.range, found.text, found.meant)


def _finding(place: Range, text: str, meant: str | None) -> Finding:
    return Finding(
        place,
        f'"{text}" is no placeholder and would be read out as it stands; write {meant or "{facts.NAME}"}',
        Fix(f"write {meant}", (TextEdit(place, meant),)) if meant else None,
    )
