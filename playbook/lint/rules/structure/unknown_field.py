"""Whether every label is one that the format knows."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping

from playbook.diagnostics import Finding, Fix
from playbook.labels import CANONICAL, KINDS, fold
from playbook.lint.label import place_of
from playbook.lint.lost_labels import LostLabel, lost_labels
from playbook.lint.plain_labels import plain_labels
from playbook.lint.script import Script
from playbook.model import Field, FieldKind
from playbook.source import Range, TextEdit

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

# To look for the label that was meant takes a while for each, and no person's script has so many of its own.
_MANY = 100


def unknown_field(script: Script) -> Iterator[Finding]:
    """A label is none that the format knows, or is written so that it begins no field.

    Its text still reaches the prompt, under its own heading, but nothing else happens with it: a misspelt
    **Hard limit** is not stated as a limit that is never broken, and a misspelt **Branches** has no
    branches to check.

    The nearest known label is suggested by its letters, and by its meaning where the script has no such field yet.
    Renaming is an unsafe fix, because only the author knows what was meant, and is left to the author where the field
    would then stand twice. A label of your own that is there on purpose deserves an ignore comment.

    A known label in bold without its colon, or as an item of a list, is text of the field above, and
    what it says goes lost: the bot has no **Hard limits**. Found are those that stand at the beginning of a line
    or item, with something behind them that looks like their value, or nothing. So are labels that stand as a
    heading, in italics or without any mark, as other programs write them, where the script has no such field.

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

    ```markdown
    **Branches**:
    - Asks for a discount -> "I'm afraid not." + close

    **Hard limits** no discounts
    ```

    ```markdown
    - **Opening**: "Hi, this is {AGENT_NAME}."
    - **Hard limits**: no discounts
    ```

    ```markdown
    **Goal recap**: The customer knows of the visit.

    ##### Hard limits

    No discounts.

    *Duration*: under 3 minutes
    ```

    ## Good

    ```markdown
    **Opening**: "Hi, this is {AGENT_NAME}."
    ```

    ```markdown
    **Hard limits** (all calls): no discounts
    ```

    ```markdown
    **Tone of voice**: friendly <!-- playbook: ignore ST109 -->
    ```

    ```markdown
    **Branches**:
    - Asks for a discount -> "I'm afraid not." + close

    **Hard limits**: no discounts
    ```

    ```markdown
    **Opening**: "Hi, this is {AGENT_NAME}."

    **Branches**:
    - **Voicemail** -> hang up

    **Hard limits** are below, and **Duration** is not.

    **Hard limits**: no discounts
    ```

    ```markdown
    **Goal**: The customer knows of the visit.

    **Guardrails**: **no** discounts, no threats
    ```
    """
    kinds = {field.kind for field in script.profile.fields}
    unknown = script.profile.fields_of("unknown")
    for field in unknown:
        kind = _meant(field.label, kinds) if len(unknown) < _MANY else None
        known = CANONICAL[kind] if kind else None
        renamed = _renamed(script, field, known) if known and kind not in kinds else None
        yield Finding(field.label_range, _message(field, known), renamed)
    for lost in (*lost_labels(script), *plain_labels(script)):
        yield Finding(
            lost.range,
            f"{script.file.source.slice(lost.range)} is written so that it begins no field; "
            f"write **{lost.known}**: at the beginning of a line",
            _completed(lost),
        )


def _completed(lost: LostLabel) -> Fix | None:
    end = Range(lost.range.end, lost.range.end)
    return Fix("put a colon behind it", (TextEdit(end, ":"),), unsafe=True) if lost.lacks_colon else None


def _message(field: Field, known: str | None) -> str:
    said = f'the format knows no label "{field.label}"'
    return (
        f"{said}; did you mean **{known}**?"
        if known
        else f"{said}; nothing but the prompt will make use of it"
    )


def _renamed(script: Script, field: Field, known: str) -> Fix:
    return Fix(f"write **{known}**", (TextEdit(place_of(script, field), known),), unsafe=True)


def _meant(label: str, taken: Container[FieldKind]) -> FieldKind | None:
    return _nearest(label, KINDS) or _nearest(label, _SYNONYMS, taken)


def _nearest(
    label: str, meant: Mapping[str, FieldKind], taken: Container[FieldKind] = ()
) -> FieldKind | None:
    from difflib import get_close_matches  # costs milliseconds, and most files have no such fault

    near = get_close_matches(fold(label), meant, n=1, cutoff=0.75)
    return meant[near[0]] if near and meant[near[0]] not in taken else None
