"""A text taken apart at separators that stand outside its quotes and parentheses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from playbook.expressions import expression
from playbook.quotes import Quoted

_MARKS = expression(r"[(),;\n，、]")


def closings(text: str, quoted: Quoted) -> dict[int, int]:
    """Where each parenthesis closes, by where it opens; one that nothing closes is none."""
    found: dict[int, int] = {}
    if "(" not in text:
        return found
    opened: list[int] = []
    for match in re.finditer("[()]", text):
        if quoted.covers(match.start()):
            continue
        if match.group() == "(":
            opened.append(match.start())
        elif opened:
            found[opened.pop()] = match.start()
    return found


def pieces(
    text: str, separators: str, quoted: Quoted, closed: dict[int, int], start: int, end: int
) -> Iterator[tuple[int, int]]:
    """Start and end of each piece of `text[start:end]`. `separators` may hold commas, a semicolon and a line feed.

    `closed` is what `closings` found. The comma of `1,200` separates nothing.
    """
    begin = outside = start
    for match in _MARKS.finditer(text, start, end):
        at, mark = match.start(), match.group()
        if at < outside or quoted.covers(at):
            continue
        if mark == "(":
            outside = closed.get(at, at)
        elif mark in separators and not _is_inside_number(text, at):
            yield begin, at
            begin = at + 1
    yield begin, end


def _is_inside_number(text: str, at: int) -> bool:
    return text[at] == "," and text[at - 1 : at].isdigit() and text[at + 1 : at + 2].isdigit()
