"""What a script has the bot say on one call: its words with this call's values in them."""

from __future__ import annotations

from collections.abc import Mapping

from playbook.facts import Scalar
from playbook.model import Profile
from playbook.placeholders import Token, tokens
from playbook.prompt.script import declared_facts
from playbook.prompt.values import written

_Key = tuple[str, str | None]  # what a placeholder stands for, by kind and name


def filled(
    text: str, profile: Profile, facts: Mapping[str, Scalar], variables: Mapping[str, Scalar] | None = None
) -> str:
    """`text` of a profile with the values that are given, or that the profile has by default.

    A value is never looked at again. A placeholder without one stays as it is.
    """
    values = _values(profile, facts, variables)
    parts, end = [], 0
    for token in tokens(text):
        key = (token.kind, token.name)
        start = token.start + 1 if token.kind == "escape" else token.start
        meant = written(values[key]) if key in values else text[start : token.end]
        parts += [text[end : token.start], meant]
        end = token.end
    return "".join([*parts, text[end:]])


def lacking(
    text: str, profile: Profile, facts: Mapping[str, Scalar], variables: Mapping[str, Scalar] | None = None
) -> list[Token]:
    """The placeholders of `text` that `filled` leaves as they are."""
    values = _values(profile, facts, variables)
    found = (token for token in tokens(text) if token.kind in ("fact", "variable"))
    return [token for token in found if (token.kind, token.name) not in values]


def _values(
    profile: Profile, facts: Mapping[str, Scalar], variables: Mapping[str, Scalar] | None
) -> dict[_Key, Scalar]:
    declared = declared_facts(profile).values()
    defaults = {fact.name: fact.default for fact in declared if fact.default is not None}
    given: dict[_Key, Scalar] = {("fact", name): value for name, value in {**defaults, **facts}.items()}
    return given | {("variable", name): value for name, value in (variables or {}).items()}
