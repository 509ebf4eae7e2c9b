"""Values as they are spoken of: one line of plain text each, whatever a task holds."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import orjson

from playbook.facts import MAX_TEXT, Scalar

# Line breaks and control characters, Unicode's own line and paragraph separators among them.
_BREAKS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")

# What could begin a heading, list item, quote, fence, break, HTML block, link definition or label.
_BLOCK_START = re.compile(
    r"(?P<number>\d{1,9})[.)](?:\s|$) | \#{1,6}(?:\s|$) | [-+*](?:\s|$) | > | ` | ~~~ | =+\s*$ | -{2,}\s*$"
    r"| (?:[-*_]\s*){3,}$ | < | \[ | \| | \*\* | __",
    re.VERBOSE,
)


def one_line(text: str) -> str:
    """`text` with each run of line breaks and control characters as one space."""
    # Most values are printable, and asking is far cheaper than replacing nothing.
    return text if text.isprintable() else _BREAKS.sub(" ", text)


def written(value: Scalar) -> str:
    """A value as the prompt shows it: strings as they are, numbers as JSON, booleans as yes and no."""
    if isinstance(value, str):
        return one_line(value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return as_json(value)


def all_written(values: Mapping[str, Scalar]) -> dict[str, str]:
    return {name: written(value) for name, value in values.items()}


def as_json(value: Scalar) -> str:
    return orjson.dumps(value).decode()


def cleaned(facts: Mapping[str, Scalar]) -> dict[str, Scalar]:
    """The facts with every string on one line."""
    return {name: one_line(value) if isinstance(value, str) else value for name, value in facts.items()}


def are_plain(facts: Mapping[str, Any], *more: Any) -> bool:
    """Whether facts, and the values in `more`, are surely short texts of ASCII that need no escaping in JSON.

    Most calls give no others. JSON has a text in two bytes more than it has characters only where nothing in
    it is escaped or takes more than a byte; asked of all of them at once, that is told at a tenth of
    the cost of looking at each. What is plain needs no cleaning either, and keeps the limits.
    """
    try:
        values = "".join(facts.values())
        text = "".join((values, *more))
        return len(values) <= MAX_TEXT and len(orjson.dumps(text)) == len(text) + 2 and "\x7f" not in text
    except TypeError:  # a number or boolean among them, or a lone surrogate
        return False


def block_start(line: str) -> int | None:
    """Where a backslash keeps `line` from beginning a block of Markdown; None where it begins none."""
    indent = len(line) - len(line.lstrip(" "))
    if indent >= 4:
        return 0
    match = _BLOCK_START.match(line, indent)
    if match is None:
        return None
    return match.end("number") if match["number"] else indent
