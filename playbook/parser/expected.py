"""Expected facts: `amount_due (money, optional): what is owed`, in a list or between commas."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest
from typing import TypedDict, get_args

from playbook import quotes
from playbook.expressions import expression
from playbook.flow import Flow
from playbook.labels import COLONS
from playbook.model import Attribute, ExpectedFact, FactType
from playbook.parser.leaves import Entry
from playbook.parser.pieces import closings, pieces
from playbook.placeholders import ESCAPED_NAME, unescaped
from playbook.quotes import Quoted
from playbook.source import Range

TYPES: dict[str, FactType] = {name: name for name in get_args(FactType)}

# A name in backticks, in bold, or as the placeholder that stands for it, is the name.
_FACT = expression(
    rf"(?:and\s+)?(?P<mark>\*{{0,2}}(?:[`{{<](?:facts\.)?)?)(?P<name>{ESCAPED_NAME})[`}}>]?\*{{0,2}}",
    re.IGNORECASE,
)
_AND = expression(r"\s+and\s+|\s*;\s*", re.IGNORECASE)
_DESCRIPTION = expression(r"\s*(?:[:：–—,]\*{0,2}|-+(?=\s|$)|\.?$)\s*")
_SEPARATORS = ",\n，、"
# `Required: name, day`, `Optional: note`, and the latter above a list.
_LEAD = expression(r"[*_]*(?:required|mandatory|(?P<optional>optional))[*_]*\s*[:：][*_]*\s*", re.IGNORECASE)
_VALUE = expression(r"(?P<key>default\s*[:=]|e\.\s?g\.\s*[:,]?)\s*(?P<value>.*)", re.IGNORECASE | re.DOTALL)
_UNFINISHED = frozenset(("e.g.", "e. g."))
_NOTHING = frozenset(("none", "none.", "n/a", "nothing", "-", "–", "—"))


class _Said(TypedDict, total=False):
    type: FactType
    optional: bool
    sensitive: bool
    default: str
    example: str


def read_expected_facts(found: Sequence[Entry]) -> Iterator[ExpectedFact]:
    is_optional = False
    for entry, following in zip_longest(found, found[1:]):
        if entry.kind == "item" and entry.depth == 0:
            yield from map(_as_optional, _item(entry)) if is_optional else _item(entry)
        elif entry.kind == "prose":
            leads_up = following is not None and following.kind == "item"
            flow = entry.flow if len(entry.lines) == 1 else Flow.of(entry.lines, "\n")
            yield from _Text(flow, quotes.scan(flow.text)).facts(separators=_SEPARATORS, leads_up=leads_up)
            is_optional = leads_up and _says_optional(flow.text)


def _item(entry: Entry) -> list[ExpectedFact]:
    """An item is one fact, and the list below it goes on with what it says. Below one that is none stand more."""
    declared = list(_Text(entry.flow, entry.quoted).facts(separators=""))
    if not declared:
        return [fact for child in entry.children for fact in _item(child)]
    below = [item.flow for child in entry.children for item in child.walk() if item.flow]
    if below:
        declared[-1] = _with_list(declared[-1], below)
    return declared


def _says_optional(text: str) -> bool:
    """Whether the last words, which end in a colon, say so of the list below them."""
    words = text.rstrip("*_")
    start = max(words.rfind(mark, 0, -1) for mark in ",;:\n") + 1
    return words.endswith(COLONS) and "optional" in words[start:].casefold()


def _as_optional(fact: ExpectedFact) -> ExpectedFact:
    return replace(fact, optional=True)


def _with_list(fact: ExpectedFact, below: Sequence[Flow]) -> ExpectedFact:
    joint = ": " if fact.description[-1:] not in ("", ":") else " "
    description = fact.description + joint + ", ".join(flow.text for flow in below)
    where = Range(fact.range.start, below[-1].range().end)
    return replace(fact, description=description.strip(), range=where)


class _Text:
    """The text of one item or paragraph, with its quotes and parentheses found once for all facts in it."""

    def __init__(self, flow: Flow, quoted: Quoted) -> None:
        self.flow = flow
        self.text = flow.text
        self.quoted = quoted
        self.closings = closings(flow.text, quoted)

    def facts(self, separators: str, *, leads_up: bool = False) -> Iterator[ExpectedFact]:
        """`leads_up`: to a list right below, so that what ends in a colon is said of that."""
        if self.text.casefold().strip() in _NOTHING:
            return
        is_optional = False
        for start, end in self.pieces(separators, 0, len(self.text)):
            left, right = self.flow.trimmed(start, end)
            if leads_up and self.text.endswith(COLONS, left, right):
                continue
            if separators and (lead := _LEAD.match(self.text, left, right)):
                left, is_optional = lead.end(), lead["optional"] is not None
            declared = self.joined_facts(left, right)
            yield from map(_as_optional, declared) if is_optional else declared

    def pieces(self, separators: str, start: int, end: int) -> Iterator[tuple[int, int]]:
        return pieces(self.text, separators, self.quoted, self.closings, start, end)

    def joined_facts(self, left: int, right: int) -> Iterator[ExpectedFact]:
        """The fact that a piece of text declares; several where "and" or a semicolon joins them."""
        while match := _FACT.match(self.text, left, right):
            attributes, said, end = self.attributes(match.end(), right)
            joint = _AND.match(self.text, end, right) if end < right else None
            stop = end if joint else right
            description = self.description(match, end, stop)
            if description is not None:
                yield ExpectedFact(
                    unescaped(match["name"]),
                    description=description,
                    attributes=attributes,
                    range=self.flow.range(left, stop),
                    name_range=self.flow.range(*match.span("name")),
                    **said,
                )
            if joint is None:
                return
            left = joint.end()

    def description(self, match: re.Match[str], start: int, end: int) -> str | None:
        """What is said of a fact behind its name and attributes; None where the name is but a word of prose."""
        if start == end:
            return ""
        described = _DESCRIPTION.match(self.text, start, end)
        if described is not None:
            return " ".join(self.text[described.end() : end].split())
        left = self.flow.trimmed(start, end)[0]
        looks_declared = (
            match["mark"] or "_" in match["name"] or start > match.end() or self.text.startswith("(", left)
        )
        return " ".join(self.text[start:end].split()) if looks_declared else None

    def attributes(self, start: int, end: int) -> tuple[tuple[Attribute, ...], _Said, int]:
        """What the parentheses behind a name say, if there are any, and where they end."""
        if not self.closings:
            return (), {}, start
        opening = self.flow.trimmed(start, end)[0]
        closing = self.closings.get(opening, end)
        if closing >= end:
            return (), {}, start
        said: _Said = {}
        attributes = []
        for left, right in self.attribute_spans(opening + 1, closing):
            text = " ".join(self.text[left:right].split())
            attributes.append(Attribute(text, _understand(text, said), self.flow.range(left, right)))
        return tuple(attributes), said, closing + 1

    def attribute_spans(self, start: int, end: int) -> list[tuple[int, int]]:
        """Each attribute. `e.g., Bobby` is one, and so is `e.g. May 25, 2026`: a digit goes on with a value."""
        spans: list[tuple[int, int]] = []
        for piece in self.pieces(",", start, end):
            left, right = self.flow.trimmed(*piece)
            if left == right:
                continue
            value = _VALUE.match(self.text, *spans[-1]) if spans else None
            if value and (self.text[left].isdigit() or value.group().casefold() in _UNFINISHED):
                spans[-1] = (spans[-1][0], right)
            else:
                spans.append((left, right))
        return spans


def _understand(text: str, said: _Said) -> bool:
    """Note what one attribute says; whether the format knows it."""
    folded = text.casefold()
    if folded in TYPES:
        said["type"] = TYPES[folded]
    elif folded == "optional":
        said["optional"] = True
    elif folded == "sensitive":
        said["sensitive"] = True
    elif value := _VALUE.fullmatch(text):
        is_default = value["key"].casefold().startswith("default")
        said["default" if is_default else "example"] = _unquoted(value["value"])
    else:
        return False
    return True


def _unquoted(value: str) -> str:
    found = quotes.scan(value).quotes
    if len(found) == 1 and (found[0].start, found[0].end) == (0, len(value)):
        return value[found[0].inner].replace('\\"', '"')
    return value.strip("`")
