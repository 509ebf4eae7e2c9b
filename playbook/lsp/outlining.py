"""The structure of a playbook: symbols to jump to, and parts to fold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from playbook.flow import comment_spans
from playbook.lsp.document import Document
from playbook.model import Branch, Field, Profile
from playbook.source import Range

Kind = Literal["script", "field", "fact", "branch", "tool"]

# The fields whose parts are symbols of their own.
_PARTED = frozenset(("expected-facts", "branches", "tools"))


class Symbol(NamedTuple):
    """Something with a name; `range` is all of it, `name_range` what is shown when one jumps there."""

    name: str
    kind: Kind
    range: Range
    name_range: Range
    detail: str = ""
    children: tuple[Symbol, ...] = ()


def symbols(document: Document) -> list[Symbol]:
    """The scripts, and what is in each."""
    return document.of_scripts(symbol_of)


def symbol_of(_: Document, profile: Profile) -> Symbol:
    """A script with its fields, and what they hold."""
    fields = tuple(_field(profile, field) for field in profile.fields)
    name = profile.name or "(no name)"
    return Symbol(name, "script", profile.range, profile.name_range, profile.goal_recap or "", fields)


def _field(profile: Profile, field: Field) -> Symbol:
    parts = tuple(_parts(profile, field)) if field.kind in _PARTED else ()
    return Symbol(field.label, "field", field.range, field.label_range, field.qualifier or "", parts)


def _parts(profile: Profile, field: Field) -> Iterator[Symbol]:
    if field.kind == "branches":
        yield from _branches(branch for branch in profile.branches if branch.range in field.range)
    elif field.kind == "tools":
        for tool in profile.tools:
            if tool.range in field.range:
                yield Symbol(tool.name, "tool", tool.range, tool.range, tool.description)
    else:
        for fact in profile.expected_facts:
            if fact.range in field.range:
                yield Symbol(fact.name, "fact", fact.range, fact.name_range, fact.type or "")


def _branches(branches: Iterable[Branch]) -> Iterator[Symbol]:
    for one in branches:
        name, below = one.condition or "(no condition)", tuple(_branches(one.children))
        yield Symbol(name, "branch", one.range, one.condition_range, children=below)


def named(document: Document) -> Iterator[tuple[str, Kind, Range, str]]:
    """What can be looked for by name in all playbooks: scripts, and facts with their script."""
    for profile in document.book.profiles:
        yield profile.name, "script", profile.name_range, document.path.name if document.path else ""
        for fact in profile.expected_facts:
            yield fact.name, "fact", fact.name_range, profile.name


def is_asked_for(name: str, query: str) -> bool:
    """Whether the letters of the query stand in the name in this order, as editors match them."""
    letters = iter(name.casefold())
    return all(letter in letters for letter in query.casefold())


class Fold(NamedTuple):
    """Lines that may be folded into the first of them."""

    first: int
    last: int
    is_comment: bool = False


def folds(document: Document) -> list[Fold]:
    """Scripts, fields and branches of more than a line, and comments."""
    ranges = [one.range for symbol in symbols(document) for one in _walk(symbol)]
    found = [Fold(one.start.line, one.end.line) for one in ranges if one.end.line > one.start.line]
    return sorted({*found, *_comments(document)})


def _walk(symbol: Symbol) -> Iterator[Symbol]:
    yield symbol
    for child in symbol.children:
        yield from _walk(child)


def _comments(document: Document) -> Iterator[Fold]:
    source = document.source
    for start, end in comment_spans(source.text):
        first, last = source.position(start).line, source.position(end).line
        if last > first:
            yield Fold(first, last, is_comment=True)
