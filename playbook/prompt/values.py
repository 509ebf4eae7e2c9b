"""Values as they are spoken of: one line of plain text each, whatever a task holds."""

from __future__ import annotations

import re

from orjson import dumps

from playbook.facts import Scalar

# Line breaks and control characters, Unicode's own line and paragraph separators among them.
_BREAKS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")

# What could begin a heading, list item, quote, fence, break, HTML block, link definition or label.
_BLOCK_START = re.compile(
    r"(?P<number>\d{1,9})[.)](?:\s|$) | \#{1,6}(?:\s|$) | [-+*](?:\s|$) | > | `{3} | ~~~ | =+\s*$ | -{2,}\s*$"
    r"| (?:[-*_]\s*){3,}$ | < | \[(?:\\.|[^\]\\])*\]: | \| | \*\* | __",
    re.VERBOSE,
)


def one_line(text: str) -> str:
    """`text` with each run of line breaks and control characters as one space."""
    # Most values are printable, and asking is far cheaper than replacing nothing.
    return text if text.isprintable() else _BREAKS.sub(" ", text)


def written(value: Scalar) -> str:
    """A value as the prompt shows it: strings on one line, numbers as JSON has them, booleans as yes and no."""
    if isinstance(value, str):
        return one_line(value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return as_json(value)


def as_json(value: Scalar) -> str:
    return dumps(value).decode()


def is_plain(text: str) -> bool:
    """Whether `text` stands in JSON as it is, and holds nothing that `one_line` replaces. False may be wrong."""
    try:
        # JSON has a text in two bytes more than it has characters only where all are of ASCII and none is escaped.
        if len(dumps(text)) == len(text) + 2 and "\x7f" not in text:
            return True
    except TypeError:  # half a character
        return False
    return text.isprintable() and '"' not in text and "\\" not in text


def block_start(line: str) -> int | None:
    """Where a backslash keeps `line` from beginning a block of Markdown; None where it begins none."""
    indent = len(line) - len(line.lstrip(" "))
    if indent >= 4:
        return 0
    match = _BLOCK_START.match(line, indent)
    if match is None:
        return None
    return match.end("number") if match["number"] else indent
