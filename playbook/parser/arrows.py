"""The arrow between a condition and its actions."""

from __future__ import annotations

from playbook.expressions import expression
from playbook.quotes import Quoted

# Dashes count from the first of their run, so that a long run is looked at once. Google Docs and pandoc put backslashes
# before them.
_ARROW = expression(
    r"-(?<![-\\]-)(?:\\?-)*\\?>|\\(?<!-\\)-(?:\\?-)*\\?>|=(?<![=\\]=)(?:\\?=)*\\?>|\\(?<!=\\)=(?:\\?=)*\\?>|→"
)


def find_arrow(text: str, quoted: Quoted) -> tuple[int, int] | None:
    """Start and end of the first `->`, `→`, `=>` or `-->` that no quote holds."""
    for match in _ARROW.finditer(text):
        if not quoted.quotes or not quoted.covers(match.start()):
            return match.span()
    return None


def with_plain_arrow(text: str, quoted: Quoted) -> str:
    """`text` with its arrow, if it has one, as ` -> `."""
    arrow = find_arrow(text, quoted)
    if arrow is None:
        return text
    start, end = arrow
    return f"{text[:start].rstrip()} -> {text[end:].lstrip()}".strip()
