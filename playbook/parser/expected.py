"""Expected facts: `amount_due (money, optional): what is owed`, in a list or between commas."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TypedDict, cast, get_args

from playbook import quotes
from playbook.flow import Flow
from playbook.model import Attribute, ExpectedFact, FactType
from playbook.parser.leaves import Entry
from playbook.placeholders import FACT_NAME

TYPES: tuple[FactType, ...] = get_args(FactType)

# A name in backticks, in bold, or as the placeholder that stands for it, is the name.
_FACT = re.compile(
    rf"(?:and\s+)?(?P<mark>\*\*|\*|`|\{{facts\.)?(?P<name>{FACT_NAME})(?:\*\*|\*|`|\}})?", re.IGNORECASE
)
_MARKS = re.compile(r"[(),\n]")
_DESCRIPTION = re.compile(r"\s*(?:[:：]|[-–—]+(?=\s|$)|\.?$)\s*")  # noqa: RUF001
_VALUE = re.compile(r"(?P<key>default\s*[:=]|e\.\s?g\.\s*[:,]?)\s*(?P<value>.*)", re.IGNORECASE | re.DOTALL)
_NOTHING = frozenset(("none", "none.", "n/a", "nothing", "-", "–", "—"))  # noqa: RUF001


class _Said(TypedDict, total=False):
    type: FactType
    optional: bool
    sensitive: bool
    default: str
    example: str


def read_expected_facts(found: Iterable[Entry]) -> Iterator[ExpectedFact]:
    for entry in found:
        if entry.kind == "item":
            yield from _Text(entry.flow).facts(separators="")
        elif entry.kind == "prose":
            yield from _Text(Flow.of(entry.lines, "\n")).facts(separators=",\n")


class _Text:
    """The text of one item or paragraph, with its quotes found once for all facts in it."""

    def __init__(self, flow: Flow) -> None:
        self.flow = flow
        self.text = flow.text
        self.quoted = quotes.scan(flow.text)

    def facts(self, separators: str) -> Iterator[ExpectedFact]:
        if self.text.casefold().strip() in _NOTHING:
            return
        for start, end in self.pieces(separators, 0, len(self.text)):
            fact = self.fact(*self.flow.trimmed(start, end))
            if fact is not None:
                yield fact

    def pieces(self, separators: str, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Start and end of each piece between separators that stand outside quotes and parentheses."""
        last_closing = self.text.rfind(")", start, end)
        depth, begin = 0, start
        for match in _MARKS.finditer(self.text, start, end):
            at, mark = match.start(), match.group()
            if self.quoted.covers(at):
                continue
            if mark == "(":
                depth += at < last_closing  # one that nothing closes is no parenthesis
            elif mark == ")":
                depth = max(0, depth - 1)
            elif depth == 0 and mark in separators and not _is_inside_number(self.text, at):
                yield begin, at
                begin = at + 1
        yield begin, end

    def fact(self, left: int, right: int) -> ExpectedFact | None:
        """The fact that a piece of text declares; None where it is no declaration."""
        match = _FACT.match(self.text, left, right)
        if match is None:
            return None
        attributes, said, rest = self.attributes(match.end(), right)
        described = _DESCRIPTION.match(self.text, rest, right)
        if described is None:
            return None
        return ExpectedFact(
            match["name"],
            description=self.text[described.end() : right].strip(),
            attributes=attributes,
            range=self.flow.range(left, right),
            name_range=self.flow.range(*match.span("name")),
            **said,
        )

    def attributes(self, start: int, end: int) -> tuple[tuple[Attribute, ...], _Said, int]:
        """What the parentheses behind a name say, if there are any, and where they end."""
        opening = self.flow.trimmed(start, end)[0]
        closing = self.closing(opening, end) if self.text[opening : opening + 1] == "(" else None
        if closing is None:
            return (), {}, start
        said: _Said = {}
        attributes = []
        for left, right in self.attribute_spans(opening + 1, closing):
            text = self.text[left:right]
            attributes.append(Attribute(text, _understand(text, said), self.flow.range(left, right)))
        return tuple(attributes), said, closing + 1

    def attribute_spans(self, start: int, end: int) -> list[tuple[int, int]]:
        """Each attribute. A piece that begins with a digit goes on with the value before it: `e.g. May 25, 2026`."""
        spans: list[tuple[int, int]] = []
        for piece in self.pieces(",", start, end):
            left, right = self.flow.trimmed(*piece)
            if left == right:
                continue
            if spans and self.text[left].isdigit() and _VALUE.match(self.text, *spans[-1]):
                spans[-1] = (spans[-1][0], right)
            else:
                spans.append((left, right))
        return spans

    def closing(self, opening: int, end: int) -> int | None:
        """Where the parenthesis at `opening` closes."""
        depth = 0
        for match in _MARKS.finditer(self.text, opening, end):
            if match.group() in "()" and not self.quoted.covers(match.start()):
                depth += 1 if match.group() == "(" else -1
                if depth == 0:
                    return match.start()
        return None


def _is_inside_number(text: str, at: int) -> bool:
    """The comma of `1,200`."""
    return text[at] == "," and text[at - 1 : at].isdigit() and text[at + 1 : at + 2].isdigit()


def _understand(text: str, said: _Said) -> bool:
    """Note what one attribute says; whether the format knows it."""
    folded = text.casefold()
    if folded in TYPES:
        said["type"] = cast(FactType, folded)
    elif folded == "optional":
        said["optional"] = True
    elif folded == "sensitive":
        said["sensitive"] = True
    elif value := _VALUE.fullmatch(text):
        key = "default" if value["key"].casefold().startswith("default") else "example"
        said[key] = _unquoted(" ".join(value["value"].split()))  # type: ignore[literal-required]
    else:
        return False
    return True


def _unquoted(value: str) -> str:
    found = quotes.scan(value).quotes
    if len(found) == 1 and (found[0].start, found[0].end) == (0, len(value)):
        return value[found[0].inner]
    return value.strip("`")
