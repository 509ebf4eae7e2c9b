"""Semantic tokens: what an editor colours by meaning, where Markdown alone sees text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple, get_args

from playbook.lsp.document import Document
from playbook.lsp.mentions import Mention, all_in_guidance, mentions_in
from playbook.model import ActionKind, Branch, Profile
from playbook.source import Position, Range

Type = Literal[
    "class", "property", "parameter", "variable", "keyword", "operator", "string", "function", "type"
]
TYPES: tuple[Type, ...] = get_args(Type)
MODIFIERS = ("declaration",)

_OF_MENTIONS: dict[str, Type] = {
    "script": "class",
    "fact": "parameter",
    "tool": "function",
    "variable": "variable",
}

# Actions that begin with a word of the format; the others are said, or left to the bot.
_WORDED: frozenset[ActionKind] = frozenset(
    ("close", "tool", "share", "transfer", "escalate", "record", "goto")
)


class Token(NamedTuple):
    """A stretch of one line."""

    line: int
    column: int
    length: int
    type: Type
    declares: bool = False


def tokens(document: Document, within: Range | None = None) -> list[Token]:
    """In the order of the text and never over each other: what is more particular goes before what is around it."""
    profiles = [one for one in document.book.profiles if within is None or _meets(one.range, within)]
    found = [token for profile in profiles for token in _of_profile(document, profile)]
    found += [token for one in all_in_guidance(document) for token in _of_mention(document, one)]
    lines = range(within.start.line, within.end.line + 1) if within else range(len(document.source.lines))
    return _side_by_side(one for one in found if one.line in lines and one.length > 0)


def _meets(some: Range, other: Range) -> bool:
    return some.start <= other.end and other.start <= some.end


def _of_profile(document: Document, profile: Profile) -> Iterator[Token]:
    for mention in mentions_in(document, profile):
        yield from _of_mention(document, mention)
    for field in profile.fields:
        yield from _pieces(document, field.label_range, "property")
        for turn in field.turns:
            yield from _pieces(document, turn.range, "string")
    for fact in profile.expected_facts:
        for attribute in fact.attributes:
            yield from _pieces(document, attribute.range, "type")
    for branch in profile.walk_branches():
        yield from _of_branch(document, branch)


def _of_branch(document: Document, branch: Branch) -> Iterator[Token]:
    if branch.arrow_range is not None:
        yield from _pieces(document, branch.arrow_range, "operator")
    for action in branch.actions:
        if action.kind in _WORDED:
            start, word = action.range.start, action.text.split()[0]
            yield Token(start.line, start.column, len(word.strip("*_`.,;")), "keyword")
        for turn in action.turns:
            yield from _pieces(document, turn.range, "string")


def _of_mention(document: Document, one: Mention) -> Iterator[Token]:
    for token in _pieces(document, one.range if one.declares else one.reach, _OF_MENTIONS[one.kind]):
        yield token._replace(declares=one.declares)


def _pieces(document: Document, place: Range, type: Type) -> Iterator[Token]:
    """A range line by line: few editors take a token of several."""
    for line in range(place.start.line, place.end.line + 1):
        text = document.source.lines[line]
        start = place.start.column if line == place.start.line else len(text) - len(text.lstrip())
        end = place.end.column if line == place.end.line else len(text.rstrip())
        yield Token(line, start, end - start, type)


def _side_by_side(found: Iterable[Token]) -> list[Token]:
    """The shorter of two that overlap whole, and of the longer what is left of it."""
    taken: dict[int, list[Token]] = {}
    for token in sorted(found, key=lambda one: one.length):
        for piece in _left_of(token, taken.get(token.line, [])):
            taken.setdefault(token.line, []).append(piece)
    return sorted(token for line in taken.values() for token in line)


def _left_of(token: Token, taken: list[Token]) -> Iterator[Token]:
    """What no other covers."""
    at, end = token.column, token.column + token.length
    for other in sorted(taken):
        stop = other.column + other.length
        if stop <= at or other.column >= end:
            continue
        if other.column > at:
            yield token._replace(column=at, length=other.column - at)
        at = max(at, stop)
    if at < end:
        yield token._replace(column=at, length=end - at)


def encoded(document: Document, found: Iterable[Token]) -> list[int]:
    """As the protocol sends them: five numbers each, places relative to the token before."""
    numbers: list[int] = []
    line = units = 0
    for one in found:
        start = document.place(Position(one.line, one.column)).units
        end = document.place(Position(one.line, one.column + one.length)).units
        before = units if one.line == line else 0
        numbers += [one.line - line, start - before, end - start, TYPES.index(one.type), int(one.declares)]
        line, units = one.line, start
    return numbers
