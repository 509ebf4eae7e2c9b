"""The tools a profile declares: bullets with a name, then a dash or colon and what it does."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from playbook.model import Tool
from playbook.parser.leaves import Entry

_TOOL = re.compile(
    r"(?:\*\*|`)*(?P<name>[\w.-]*\w)(?:\*\*|`)*\s*(?:\((?P<aside>[^()]*)\)\s*)?(?:(?:[:：]|[-–—]+(?=\s))\s*(?P<does>.*)|$)",  # noqa: RUF001
    re.DOTALL,
)


def read_tools(found: Iterable[Entry]) -> Iterator[Tool]:
    """One tool an item; in prose the names between commas."""
    for entry in found:
        flow = entry.flow
        for start, end in _pieces(entry):
            left, right = flow.trimmed(start, end)
            match = _TOOL.match(flow.text, left, right)
            if match is not None:
                does = match["does"] or match["aside"] or ""
                yield Tool(match["name"], does.strip(), flow.range(*match.span("name")))


def _pieces(entry: Entry) -> Iterator[tuple[int, int]]:
    text = entry.flow.text
    start = 0
    if entry.kind == "prose":
        for match in re.finditer(",", text):
            yield start, match.start()
            start = match.end()
    yield start, len(text)
