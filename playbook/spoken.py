"""What a script has the bot say on one call: its words with this call's values in them."""

from __future__ import annotations

from collections.abc import Mapping

from playbook.facts import Scalar
from playbook.model import Profile
from playbook.placeholders import tokens
from playbook.prompt.values import written


def filled(
    text: str, profile: Profile, facts: Mapping[str, Scalar], variables: Mapping[str, Scalar] | None = None
) -> str:
    """`text` of a profile with the values that are given or that the profile has by default.

    A placeholder without a value stays as it is. A value is never looked at again.
    """
    defaults = {fact.name: fact.default for fact in profile.expected_facts if fact.default is not None}
    values = {"fact": {**defaults, **facts}, "variable": {**(variables or {})}}
    parts, end = [], 0
    for token in tokens(text):
        value = values.get(token.kind, {}).get(token.name or "")
        if token.kind == "escape":
            parts += [text[end : token.start], text[token.start + 1 : token.end]]
            end = token.end
        elif value is not None:
            parts += [text[end : token.start], written(value)]
            end = token.end
    return "".join([*parts, text[end:]])
