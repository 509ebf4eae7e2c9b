"""What is spoken: the turns in the quotes of a text."""

from __future__ import annotations

from collections.abc import Sequence

from playbook import quotes
from playbook.flow import Flow
from playbook.model import Turn
from playbook.placeholders import canonical
from playbook.quotes import Quote


def read_turns(flow: Flow, found: Sequence[Quote]) -> tuple[Turn, ...]:
    """The turns of these quotes of `flow`, without what holds no words."""
    if not found:
        return ()
    spans = (flow.trimmed(*span) for span in quotes.turns(flow.text, found))
    return tuple(
        Turn(canonical(flow.text[left:right]), flow.range(left, right))
        for left, right in spans
        if left < right
    )
