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
    """A stretch of one line, in code points, or, once it is sent, in units of the editor."""

    line: int
    column: int
    length: int
    type: Type
    declares: bool = False


def tokens(document: Document, within: Range | None = None) -> list[Token]:
    """In the order of the text, in units of the editor, and never over each other."""
    found = [token for script in _scripts(document, within) for token in script]
    found += _sent(document, [t for one in all_in_guidance(document) for t in _of_mention(document, one)])
    lines = range(within.start.line, within.end.line + 1) if within else range(len(document.source.lines))
    return sorted(one for one in found if one.line in lines)


def _scripts(document: Document, within: Range | None) -> list[list[Token]]:
    if within is None:
        return document.of_scripts(_in_script)
    return [
        _in_script(document, profile)
        for profile in document.book.profiles
        if profile.range.start <= within.end and within.start <= profile.range.end
    ]


def _in_script(document: Document, profile: Profile) -> list[Token]:
    return _sent(document, _of_profile(document, profile))


def _sent(document: Document, found: Iterable[Token]) -> list[Token]:
    """What is more particular goes before what is around it."""
    return [_in_units(document, one) for one in _side_by_side(one for one in found if one.length > 0)]


def _in_units(document: Document, one: Token) -> Token:
    start = document.place(Position(one.line, one.column)).units
    end = document.place(Position(one.line, one.column + one.length)).units
    return one._replace(column=start, length=end - start)


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


def encoded(found: Iterable[Token]) -> list[int]:
    """As the protocol sends them: five numbers each, places relative to the token before."""
    numbers: list[int] = []
    line = column = 0
    for one in found:
        before = column if one.line == line else 0
        kind = TYPES.index(one.type)
        numbers += (one.line - line, one.column - before, one.length, kind, int(one.declares))
        line, column = one.line, one.column
    return numbers
