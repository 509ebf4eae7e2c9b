"""What a branch does: the actions between the plus signs, and what kind each one is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from typing import cast

from playbook.expressions import expression
from playbook.model import Action, ActionKind
from playbook.parser.leaves import Entry
from playbook.parser.turns import read_turns
from playbook.placeholders import canonical, unescaped
from playbook.quotes import Quoted

# Each alternative begins with its own character, which lets the search skip all other text.
_SEPARATOR = expression(r"\+(?<!\S\+)(?:\s+|$)|,\s+[Tt][Hh][Ee][Nn]\s+")

# How an action of each kind begins; what begins otherwise is an instruction. "Close the ticket" closes no call.
_KINDS = {
    "say": r'(?:say\b:?\s*)?["“„«»]',
    "close": r"""(?:close|end\s+(?:the\s+)?call|hang\s+up)\b
        (?!\s+(?:the|an?|this|that|their|your|his|her|our|my)\s+(?!call\b|conversation\b))""",
    "tool": r"""(?:run|use|call)\s+(?:the\s+)?(?:tool\s+)?
        \**(?:`(?P<quoted>[^`]+)` | (?P<named>[^\W\d](?:(?:[\w.-]|\\_)*\w)?))""",
    "share": r"(?:share|send|text|e-?mail)\b",
    "transfer": r"transfer\b",
    "escalate": r"escalate\b",
    "record": r"(?:log|record|mark)\b",
    "goto": r"go\s*to\b\s*(?P<place>.*)",
}
_KIND = expression(
    r"[*_`]*(?:then\s+)?(?:" + "|".join(f"(?P<{kind}>{begins})" for kind, begins in _KINDS.items()) + ")",
    re.IGNORECASE | re.DOTALL | re.VERBOSE,
)
_TOOL_LIKE = expression(r"_|\d|[a-z][A-Z]")


def read_actions(entry: Entry, start: int, tools: Set[str]) -> Iterator[Action]:
    """The actions in an entry's text from the offset `start` on; `tools` are declared, in lower case."""
    flow, quoted = entry.flow, entry.quoted
    for begin, end in _pieces(flow.text, quoted, start):
        left, right = flow.trimmed(begin, end)
        if left < right:
            text = canonical(flow.text[left:right])
            kind, target = _meaning(text, tools)
            # The quotes in `go to "Voicemail"` hold a name.
            turns = read_turns(flow, quoted.between(left, right)) if kind != "goto" else ()
            yield Action(kind, text, target, turns, range=flow.range(left, right))


def _pieces(text: str, quoted: Quoted, start: int) -> Iterator[tuple[int, int]]:
    """Start and end of each action behind the arrow."""
    for match in _SEPARATOR.finditer(text, start):
        if not quoted.quotes or not quoted.covers(match.start()):
            yield start, match.start()
            start = match.end()
    yield start, len(text)


def _meaning(text: str, tools: Set[str]) -> tuple[ActionKind, str | None]:
    """The kind of an action and what it aims at, read from how it begins."""
    match = _KIND.match(text)
    if match is None:
        return "instruction", None
    kind = cast("ActionKind", match.lastgroup)
    if kind == "goto":
        return kind, match["place"].strip() or None
    if kind == "tool":
        return _tool(match, tools)
    return kind, None


def _tool(match: re.Match[str], tools: Set[str]) -> tuple[ActionKind, str | None]:
    """A tool is declared, in backticks, or looks like one: "use their own words" runs none."""
    name: str = match["quoted"] or unescaped(match["named"])
    name = name.partition("(")[0].strip() or name  # `send_sms(to, text)`
    if match["quoted"] or name.casefold() in tools or _TOOL_LIKE.search(name):
        return "tool", name
    return "instruction", None
