"""The tools a profile declares: bullets with a name, then a dash or colon and what it does."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from playbook.expressions import expression
from playbook.model import Tool
from playbook.parser.leaves import Entry
from playbook.parser.pieces import closings, pieces
from playbook.placeholders import canonical, unescaped

_NAME = expression(r"(?P<mark>\*{0,2}`?)(?P<name>(?:[\w./-]|\\_)*\w)(?:\([^()]*\)(?=`))?`?\*{0,2}")
_DOES = expression(
    r"\s*(?:\((?P<aside>[^()]*)\)\s*)?(?:(?:[:：–—]|-+(?=\s))[\s*]*(?P<does>.*)|\.?$)",
    re.DOTALL,
)


def read_tools(found: Iterable[Entry]) -> Iterator[Tool]:
    """One tool an item; in prose the names between commas."""
    for entry in found:
        for start, end in _pieces(entry):
            tool = _tool(entry, *entry.flow.trimmed(start, end))
            if tool is not None:
                yield tool


def _pieces(entry: Entry) -> Iterator[tuple[int, int]]:
    text = entry.flow.text
    if entry.kind == "prose":
        return pieces(text, ",", entry.quoted, closings(text, entry.quoted), 0, len(text))
    return iter([(0, len(text))])


def _tool(entry: Entry, left: int, right: int) -> Tool | None:
    """The tool that a piece of text declares; None where its first word is but a word of prose."""
    text = entry.flow.text
    name = _NAME.match(text, left, right)
    if name is None:
        return None
    rest = text[name.end() : right]
    does = _DOES.match(rest)
    if does is None and not (name["mark"] or "_" in name["name"]):
        return None
    description = (does["does"] or does["aside"] or "") if does else rest
    return Tool(unescaped(name["name"]), canonical(description.strip()), entry.flow.range(*name.span("name")))
