"""Whether something was left to fill in."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.lint.braces import braced
from playbook.lint.excerpt import Excerpt
from playbook.lint.script import File
from playbook.placeholders import leftovers

# What makes a leftover begin; without one of these there is none.
_SIGNS = ("{{", "[", "TODO", "TBD", "XXX")


def leftover_template(file: File) -> Iterator[Finding]:
    """Text that was to be filled in still stands in a script.

    A bot that says "curly brace curly brace current underscore time" or "bracket user name" is what users
    of such systems complain of first. Poku's call templates say it outright: every `[bracket]` must be
    filled, never left. The `{{name}}` of other platforms is not filled in here either, nor, where it would be
    spoken, their `{name}`, `$name`, `%name%`, `<<name>>`, `*|NAME|*` and `{% if %}`, nor the blank of a form: `___`.

    Looked at is everything that reaches the prompt: what stands behind the labels, the labels and their
    qualifiers, and the general outbound guidance; not comments, the notes above the first label, expected
    facts or other modes. `{{facts.x}}` is a misspelt placeholder, see `malformed-placeholder`; `[laughs]`
    is a stage direction and `[our page](https://…)` a link, each with a rule of its own.

    ## Bad

    ```markdown
    **Opening**: "Hi {{first_name}}, I'm calling on behalf of [user name]."
    ```

    ```markdown
    **Closing**: "Goodbye, {first name}. Your %product% comes on ____."
    ```

    ```markdown
    **Branches**:
    - Voicemail -> TODO
    - [insert reason here] -> "I see." + close
    ```

    ```markdown
    **Identity**: the assistant of TBD
    ```

    ```markdown
    ## Outbound Mode

    You call for {{business_name}}.

    ### Script profiles

    #### reminder
    ```

    ## Good

    ```markdown
    **Opening**: "Hi {facts.first_name}, I'm calling on behalf of {facts.user_name}."
    ```

    ```markdown
    TODO: ask legal about the wording

    **Closing**: "Thanks [laughs], see [our page](https://example.com)." <!-- TODO: shorter -->
    ```

    ```markdown
    ## Inbound Mode

    You work for {{business_name}}.

    ## Outbound Mode

    ### Script profiles

    #### reminder

    **Opening**: "Hi {{facts.first_name}}."
    ```
    """
    for script in file.scripts:
        for found in braced(script):
            if found.meant is None:
                yield Finding(found.range, _message(found.text))
    for excerpt in _prompted(file):
        if any(sign in excerpt.text for sign in _SIGNS):
            for start, end in leftovers(excerpt.text):
                yield Finding(excerpt.range(start, end), _message(excerpt.text[start:end]))


def _message(left: str) -> str:
    return f"{left} was left to fill in; write the text, or a fact such as {{facts.name}}"


def _prompted(file: File) -> Iterator[Excerpt]:
    """Everything of the file that a prompt may hold."""
    yield from file.guidance
    for script in file.scripts:
        for field, value in script.values:
            if field.kind != "expected-facts":
                yield script.excerpt(field.label_range)
                yield value
