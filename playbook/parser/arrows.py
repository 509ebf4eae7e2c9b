"""The arrow between a condition and its actions."""

from __future__ import annotations

import re

from playbook.quotes import Quoted

_ARROW = re.compile(r"(?<!-)--?>|→|=>")


def find_arrow(text: str, quoted: Quoted) -> tuple[int, int] | None:
    """Start and end of the first `->`, `→`, `=>` or `-->` that no quote holds."""
    for match in _ARROW.finditer(text):
        if not quoted.quotes or not quoted.covers(match.start()):
            return match.span()
    return None
