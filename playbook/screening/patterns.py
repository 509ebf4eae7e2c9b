"""What attacks are made of in any language: which concepts stand near which.

A pattern reads from left to right: `drop 3 earlier 0 orders` is something of the concept `drop`, then `earlier` with at most
three words between, then, right behind it, `orders`. A bar joins concepts: either will do.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from playbook.screening.words import WORD


class Step(NamedTuple):
    """The concepts of which one comes next, and how far from the last it may begin."""

    concepts: tuple[str, ...]
    gap: int


class Pattern(NamedTuple):
    """`unless` is what must not stand right behind a match, or it speaks of somebody else's instructions."""

    kind: str
    steps: tuple[Step, ...]
    unless: str | None = None


# What "never" and "do not" before it turn into its opposite, which is the case of nearly all.
_TABLE: tuple[tuple[str, str], ...] = (
    ("ignore-instructions", "drop 3 earlier|the 0 orders ! about"),
    ("ignore-instructions", "undo 3 earlier 0 orders ! about"),
    ("ignore-instructions", "drop 2 strong"),
    ("ignore-instructions", "drop 3 orders 1 given"),
    ("ignore-instructions", "drop|undo 2 told"),
    ("ignore-instructions", "drop 2 all 2 told"),
    ("ignore-instructions", "strong|told 5 lapsed"),
    ("ignore-instructions", "earlier 0 orders 5 lapsed ! about"),
    ("ignore-instructions", "orders 1 given 3 lapsed"),
    ("ignore-instructions", "earlier 0 orders 3 drop-last ! about"),
    ("ignore-instructions", "strong|told 3 drop-last"),
    ("ignore-instructions", "none 3 orders 3 apply"),
    ("new-instructions", "replaced"),
    ("new-instructions", "new 0 fresh 4 reader"),
    ("new-instructions", "obey 1 my-word"),
    ("new-instructions", "decode 6 comply"),
    ("false-authority", "authority"),
    ("address-the-bot", "note 2 reader 0 colon"),
    ("address-the-bot", "bot|agent 1 reads"),
    ("address-the-bot", "if-you 3 bot"),
    ("address-the-bot", "code-word 6 drop|undo|reveal|skip|agree"),
    ("change-role", "become 3 role"),
    ("change-role", "pretend"),
    ("lift-limits", "become|bot|you 4 unbound"),
    ("lift-limits", "unbound 1 bot"),
    ("lift-limits", "free"),
    ("lift-limits", "mode"),
    ("deny-being-a-bot", "deny 4 being-bot"),
    ("deny-being-a-bot", "claim 4 being-human"),
    ("reveal-prompt", "reveal 4 prompt"),
    ("reveal-prompt", "what 3 asked"),
    ("obey-anybody", "agree 3 anything"),
    ("send-data-away", "pass-on 4 loot 12 mail|link"),
    ("send-data-away", "pass-on 4 loot"),
    ("abuse-tool", "run 2 harmful"),
    ("abuse-tool", "hand-over 6 unseen"),
    ("abuse-tool", "hand-over 4 premium"),
    ("control-output", "shape 4 output"),
    ("control-output", "just-say"),
    ("change-payee", "instead 3 payee 8 number|link|account|mail|mine"),
    ("change-payee", "number|link|account|mine 6 instead 3 payee"),
    ("change-payee", "pay 4 untraceable|mine"),
    ("skip-check", "skip 2 check"),
    ("ask-for-secret", "demand 4 secret"),
    ("threaten", "threaten 1 with-what"),
)


@cache
def patterns() -> tuple[Pattern, ...]:
    """The table, read once it is needed."""
    return tuple(_pattern(kind, *source.split(" ! ")) for kind, source in _TABLE)


def _pattern(kind: str, source: str, unless: str | None = None) -> Pattern:
    first, *rest = source.split()
    pairs = zip(rest[1::2], map(int, rest[::2]), strict=True)
    steps = [Step((*first.split("|"),), 0), *(Step((*names.split("|"),), gap * WORD) for names, gap in pairs)]
    return Pattern(kind, (*steps,), unless)
