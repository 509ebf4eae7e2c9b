"""Whether every label is one that the format knows."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding, Fix
from playbook.labels import CANONICAL, KINDS, fold
from playbook.lint.label import place_of
from playbook.lint.script import Script
from playbook.model import Field, FieldKind
from playbook.source import TextEdit

# What other platforms and other people call the same thing.
_SYNONYMS: dict[str, FieldKind] = {
    **dict.fromkeys(("objective", "purpose", "aim", "recap"), "goal-recap"),
    **dict.fromkeys(("variables", "parameters", "inputs", "data"), "expected-facts"),
    **dict.fromkeys(("intro", "introduction", "first message", "begin message"), "opening"),
    **dict.fromkeys(("flow", "paths", "answers", "replies", "objections", "objection handling"), "branches"),
    **dict.fromkeys(
        ("rules", "constraints", "restrictions", "forbidden", "don'ts", "boundaries"), "hard-limits"
    ),
    **dict.fromkeys(("length", "call length", "max time", "maximum duration"), "duration"),
    **dict.fromkeys(("role", "persona", "caller", "who you are"), "identity"),
    **dict.fromkeys(("answering machine", "voicemail message"), "voicemail"),
    **dict.fromkeys(("close", "ending", "wrap-up", "sign-off", "end call message", "farewell"), "closing"),
    **dict.fromkeys(("disclaimer", "legal notice", "notice"), "disclosures"),
    **dict.fromkeys(("functions", "actions"), "tools"),
    **dict.fromkeys(("escalation", "transfers", "hand-off", "human handoff"), "transfer"),
    **dict.fromkeys(("results", "dispositions", "outcome codes"), "outcomes"),
    **dict.fromkeys(("locale", "spoken language"), "language"),
}


def unknown_field(script: Script) -> Iterator[Finding]:
    """A label is none that the format knows.

    Its text still reaches the prompt, under its own heading, but nothing else happens with it: a misspelt
    **Hard limit** is not stated as a limit that is never broken, and a misspelt **Branches** has no
    branches to check.

    The nearest known label is suggested, by its letters or by its meaning, unless the script has that field
    already. Renaming is an unsafe fix, because only the author knows what was meant. A label of your own
    that is there on purpose deserves an ignore comment.

    ## Bad

    ```markdown
    **Opnening**: "Hi, this is {AGENT_NAME}."
    ```

    ```markdown
    **Constraints** (all calls): no discounts
    ```

    ```markdown
    **Tone of voice**: friendly
    ```

    ## Good

    ```markdown
    **Opening**: "Hi, this is {AGENT_NAME}."
    ```

    ```markdown
    **Hard limits** (all calls): no discounts
    ```

    ```markdown
    **Goal**: The customer knows of the visit.

    **Guardrails**: **no** discounts, no threats
    ```
    """
    kinds = {field.kind for field in script.profile.fields}
    for field in script.profile.fields:
        if field.kind == "unknown":
            nearest = _nearest(field.label)
            known = CANONICAL[nearest] if nearest and nearest not in kinds else None
            yield Finding(field.label_range, _message(field, known), _renamed(script, field, known))


def _message(field: Field, known: str | None) -> str:
    said = f'the format knows no label "{field.label}"'
    return (
        f"{said}; did you mean **{known}**?"
        if known
        else f"{said}; nothing but the prompt will make use of it"
    )


def _renamed(script: Script, field: Field, known: str | None) -> Fix | None:
    if known is None:
        return None
    return Fix(f"write **{known}**", (TextEdit(place_of(script, field), known),), unsafe=True)


def _nearest(label: str) -> FieldKind | None:
    from difflib import get_close_matches  # costs milliseconds, and most files have no such fault

    meant = {**KINDS, **_SYNONYMS}
    near = get_close_matches(fold(label), meant, n=1, cutoff=0.75)
    return meant[near[0]] if near else None
