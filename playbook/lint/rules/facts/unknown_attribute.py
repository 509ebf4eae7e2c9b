"""Whether the format knows what is said of a fact in parentheses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from playbook.diagnostics import Finding
from playbook.errors import did_you_mean
from playbook.lint.script import Script
from playbook.model import FactType

_KNOWN = (*get_args(FactType), "optional", "sensitive", "default", "e.g.")
# What other formats call the same.
_MEANT = {
    **dict.fromkeys(("string", "str", "name", "free text"), "text"),
    **dict.fromkeys(("integer", "int", "float", "decimal", "numeric", "count"), "number"),
    **dict.fromkeys(("bool", "yes/no", "flag"), "boolean"),
    **dict.fromkeys(("currency", "amount", "price", "usd", "dollars", "euros"), "money"),
    **dict.fromkeys(("day", "calendar date", "iso date"), "date"),
    **dict.fromkeys(("clock time", "hour"), "time"),
    **dict.fromkeys(("telephone", "tel", "phone number", "e.164"), "phone"),
    **dict.fromkeys(("mail", "e-mail", "email address"), "email"),
    **dict.fromkeys(("link", "uri", "web address", "website"), "url"),
    **dict.fromkeys(("private", "secret", "confidential", "pii"), "sensitive"),
    **dict.fromkeys(("not required", "if known", "if available"), "optional"),
}
_REQUIRED = ("required", "mandatory", "always")


def unknown_attribute(script: Script) -> Iterator[Finding]:
    """The parentheses of an expected fact hold something that the format does not know.

    It has no effect: a fact marked `(optionl)` is required, and one marked `(string)` has no type. Nobody is
    told of it until a call fails.

    Known are the types `text`, `number`, `boolean`, `money`, `date`, `time`, `phone`, `email` and `url`, and
    `optional`, `sensitive`, `default: VALUE` and `e.g. VALUE`. A description stands behind a colon.

    ## Bad

    ```markdown
    **Expected facts**: name (string), amount_due (moeny), plan (required)
    ```

    ```markdown
    **Expected facts**:
    - plan (what they bought)
    - due_date (date, optionl)
    - seats (default 4)
    ```

    ## Good

    ```markdown
    **Expected facts**: name (text), amount_due (money, optional), plan (Default: "all, or nothing"), day (e.g. May 25, 2026)
    ```

    ```markdown
    **Expected facts**:
    - plan: what they bought (all of it)
    - due_date (Date, OPTIONAL, sensitive)
    ```
    """
    for fact in script.profile.expected_facts:
        for attribute in fact.attributes:
            if not attribute.known:
                yield Finding(
                    attribute.range,
                    f'"{attribute.text}" says nothing about "{fact.name}"{_remedy(attribute.text)}',
                )


def _remedy(text: str) -> str:
    folded = text.casefold().strip(" .")
    if folded in _MEANT:
        return f'; did you mean "{_MEANT[folded]}"?'
    if folded in _REQUIRED:
        return "; a fact is required unless it is optional or has a default"
    if folded.startswith("default"):
        return '; did you mean "default: VALUE"?'
    if " " in folded:
        return "; put a description behind a colon"
    return did_you_mean(text, _KNOWN) or f"; known are {', '.join(_KNOWN)}"
