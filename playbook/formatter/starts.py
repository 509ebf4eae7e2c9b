"""What a line of text would become if it were indented otherwise."""

from __future__ import annotations

import re

# What would begin a block of its own, if it were not indented that far or stood at the start of its line.
_BEGINS_BLOCK = re.compile(
    r"""
      \#{1,6} (?: \s | $ )
    | > | `{3} | ~{3}
    | < (?! facts\. )
    | (?: [-+*] | \d{1,9}[.)] ) (?: \s | $ )
    | = + \s* $ | - + \s* $
    | (?P<break> [-*_] ) (?: \s* (?P=break) ){2,} \s* $
    """,
    re.VERBOSE,
)


def begins_block(text: str) -> bool:
    return _BEGINS_BLOCK.match(text) is not None


def indentation(line: str) -> int:
    """The column in which a line's text begins, tabs counted as Markdown does."""
    expanded = line.expandtabs(4)
    return len(expanded) - len(expanded.lstrip(" "))
