"""Branches: a condition, an arrow, actions; and what kind of action each one is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass

from playbook import quotes
from playbook.flow import Flow
from playbook.model import Action, ActionKind, Branch, Turn
from playbook.parser.arrows import find_arrow
from playbook.parser.leaves import Entry
from playbook.placeholders import canonical
from playbook.quotes import Quoted
from playbook.source import Range

_SEPARATOR = re.compile(r"(?:^|(?<=\s))\+\s+|\s*,\s+then\s+", re.IGNORECASE)
_QUOTE_FIRST = re.compile(r'(?:say:?\s+)?["“„«»]', re.IGNORECASE)
_TOOL = re.compile(
    r"(?:run|use|call)\s+(?:the\s+)?(?P<tick>`)?(?P<name>[^\s`'\"()\[\],;:{}]+)(?(tick)`)", re.IGNORECASE
)
_IDENTIFIER = re.compile(r"\w*(?:_|\d|[a-z][A-Z])\w*")
_GOTO = re.compile(r"go\s*to\b\s*(?P<name>.*)", re.IGNORECASE | re.DOTALL)

# The first pattern that the action begins with tells its kind; else it is an instruction.
_KINDS: tuple[tuple[ActionKind, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(pattern, re.IGNORECASE))  # type: ignore[misc]
    for kind, pattern in (
        (
            "close",
            r"(?:close|end (?:the )?call|hang up)\b(?!\s+(?:the|a|an|this|that|their|your|his|her|our|my)\s+(?!call\b|conversation\b))",
        ),
        ("share", r"(?:share|send|text|email|e-mail)\b"),
        ("transfer", r"transfer\b"),
        ("escalate", r"escalate\b"),
        ("record", r"(?:log|record|mark)\b"),
    )
)


def read_branches(found: Iterable[Entry], tools: Set[str]) -> Iterator[Branch]:
    """The branches among the outermost items; `tools` are the names that the profile declares."""
    reader = _Reader(frozenset(tool.casefold() for tool in tools))
    return (reader.branch(entry) for entry in found if entry.kind == "item" and entry.depth == 0)


def read_turns(flow: Flow, quoted: Quoted, start: int = 0) -> tuple[Turn, ...]:
    """What is spoken in the quotes of `flow`, from the offset `start` on."""
    return tuple(
        Turn(canonical(flow.text[left:right]), flow.range(left, right))
        for begin, end in quotes.turns(flow.text, quoted)
        if begin >= start
        for left, right in [flow.trimmed(begin, end)]
        if left < right
    )


@dataclass(frozen=True, slots=True)
class _Reader:
    tools: frozenset[str]

    def branch(self, entry: Entry) -> Branch:
        flow = entry.flow
        quoted = quotes.scan(flow.text)
        arrow = find_arrow(flow.text, quoted)
        left, right = flow.trimmed(0, arrow[0] if arrow else None)
        children = tuple(self.branch(child) for child in entry.children)
        whole = flow.range(*flow.trimmed())
        return Branch(
            canonical(flow.text[left:right]),
            tuple(self.actions(flow, quoted, arrow[1])) if arrow else (),
            children,
            range=Range(whole.start, children[-1].range.end) if children else whole,
            condition_range=flow.range(left, right),
            arrow_range=flow.range(*arrow) if arrow else None,
        )

    def actions(self, flow: Flow, quoted: Quoted, start: int) -> Iterator[Action]:
        turns = read_turns(flow, quoted, start) if quoted.quotes else ()
        for begin, end in _pieces(flow.text, quoted, start):
            left, right = flow.trimmed(begin, end)
            if left < right:
                yield self.action(flow, left, right, turns)

    def action(self, flow: Flow, left: int, right: int, turns: tuple[Turn, ...]) -> Action:
        text = flow.text[left:right]
        where = flow.range(left, right)
        kind, target = self.kind(text)
        own = tuple(turn for turn in turns if turn.range in where) if turns else ()
        return Action(kind, canonical(text), target, own, range=where)

    def kind(self, text: str) -> tuple[ActionKind, str | None]:
        """The kind of an action and what it aims at, read from how it begins."""
        if _QUOTE_FIRST.match(text):
            return "say", None
        for kind, pattern in _KINDS:
            if pattern.match(text):
                return kind, None
        if (tool := _TOOL.match(text)) and self.is_tool(tool):
            return "tool", tool["name"].rstrip(".")
        if goto := _GOTO.match(text):
            return "goto", goto["name"].strip() or None
        return "instruction", None

    def is_tool(self, match: re.Match[str]) -> bool:
        name = match["name"].rstrip(".")
        return bool(
            match["tick"] or name.casefold() in self.tools or _IDENTIFIER.fullmatch(name)
        )


def _pieces(text: str, quoted: Quoted, start: int) -> Iterator[tuple[int, int]]:
    """Start and end of each action behind the arrow."""
    begin = start + len(text[start:]) - len(text[start:].lstrip())
    for match in _SEPARATOR.finditer(text, begin):
        if not quoted.covers(match.start()):
            yield begin, match.start()
            begin = match.end()
    if not quoted.covers(begin) or begin < len(text):
        yield begin, len(text)
