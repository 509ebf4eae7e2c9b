"""A compiled prompt: literal text and slots, joined once per call.

Parts are kept apart as indices into the pieces, so that nobody pays for them who does not ask.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter

from playbook.facts import Scalar
from playbook.prompt.values import as_json, block_start
from playbook.source import Range

# Marks that a layout carries from the compiler through Jinja2. NUL cannot occur in a parsed playbook.
_MARK = re.compile("\0([^\0]*)\0")
# The edge of the last part, where nothing but line feeds stands around it.
_LAST_EDGE = re.compile("\n*(\0end:\\d+\0)\n*\\Z")
_PREFIX = re.compile(r"[ \t]*(?:(?:[-+*>]|\d{1,9}[.)])[ \t]+)*[ \t]*\Z")

# Kinds of marks: the edges of a part, and what stands in a slot. A fact stands in a sentence as FACT, and as
# DATA between the quote marks of a JSON string.
PART, PART_END = "part", "end"
FACT, VARIABLE, GOAL, ESCALATION, DATA = "fact", "variable", "goal", "escalation", "data"


# The variable that the format itself knows.
AGENT_NAME = "AGENT_NAME"


def mark(kind: str, name: str = "") -> str:
    """The mark of a slot or of a part's edge: `kind` and `name` come back from `Template.of`."""
    return f"\0{kind}:{name}\0"


@dataclass(frozen=True, slots=True)
class PartSpan:
    """A part of the prompt: its title, the playbook's lines it came from, and its pieces."""

    title: str
    source: Range | None
    start: int
    end: int


def key_of(kind: str, name: str = "") -> str:
    """Under which key `fill` finds a value: a fact's under its name, all others under one no fact in a slot has."""
    return name if kind in (FACT, DATA) else f"\0{kind}:{name}"


GOAL_KEY, ESCALATION_KEY, NOTHING_KEY = key_of(GOAL), key_of(ESCALATION), key_of("nothing")
AGENT_KEY = key_of(VARIABLE, AGENT_NAME)


@dataclass(frozen=True, slots=True)
class Template:
    """Literal text and slots in turn: every second piece is a slot, so that one slice takes all values.

    `data` are the places of the data block's slots, with the facts they hold; `guards` the lines that begin
    with a value, as their first and last piece.
    """

    pieces: list[str]
    pick: Callable[[Mapping[str, str]], Iterable[str]]
    data: tuple[tuple[int, str], ...]
    parts: tuple[PartSpan, ...]
    guards: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, marked: str, sources: Sequence[tuple[str, Range | None]], facts: Sequence[str]) -> Template:
        """Split what a layout wrote. `sources` are title and place of each part, `facts` the names, by number."""
        pieces, keys = [""], list[str]()
        data: list[tuple[int, str]] = []
        parts: list[PartSpan] = []
        begun: list[tuple[int, str]] = []
        for literal, kind, name in _split(_trimmed(marked)):
            pieces[-1] += literal
            if kind in (PART, PART_END):
                _begin_literal(pieces, keys)
            if kind == PART:
                begun.append((len(pieces) - 1, name))
            elif kind == PART_END:
                start, number = begun.pop()
                parts.append(PartSpan(*sources[int(number)], start, len(pieces) - 1))
            elif kind:
                if kind == DATA:
                    name = facts[int(name)]  # a name given from outside might hold a mark's own character
                    data.append((len(pieces), name))
                keys.append(key_of(kind, name))
                pieces += "", ""
        parts.sort(key=lambda part: part.start)
        return cls(pieces, _picker(keys), tuple(data), tuple(parts), tuple(_guards(pieces, keys)))

    def fill(self, values: Mapping[str, str]) -> list[str]:
        """The pieces with a value in every slot; in the data block as it is, which plain text may be."""
        pieces = self.pieces.copy()
        pieces[1::2] = self.pick(values)
        for start, end in self.guards:
            _guard(pieces, start, end)
        return pieces

    def encode(self, pieces: list[str], facts: Mapping[str, Scalar]) -> None:
        """Write the data block anew in JSON's own terms: strings escaped, numbers and booleans without quotes."""
        for index, name in self.data:
            value = facts[name]
            if isinstance(value, str):
                pieces[index] = as_json(value)[1:-1]
            else:
                pieces[index - 1] = pieces[index - 1].removesuffix('"')
                pieces[index] = as_json(value)
                pieces[index + 1] = pieces[index + 1].removeprefix('"')


def _begin_literal(pieces: list[str], keys: list[str]) -> None:
    """Let a part begin or end between pieces: the slot in the middle is for nothing."""
    if pieces[-1]:
        keys.append(NOTHING_KEY)
        pieces += "", ""


def _picker(keys: Sequence[str]) -> Callable[[Mapping[str, str]], Iterable[str]]:
    """Picks the values of `keys` in order, however few they are."""
    if len(keys) > 1:
        return itemgetter(*keys)
    return lambda values: [values[key] for key in keys]


def _trimmed(marked: str) -> str:
    """What a layout wrote without blank lines at its ends, and with a line feed behind its last line."""
    text = _LAST_EDGE.sub(r"\n\1", marked.lstrip("\n"))
    return text if text.endswith("\0") else text.rstrip("\n") + "\n"


def _split(marked: str) -> Iterator[tuple[str, str, str]]:
    """Each literal with kind and name of the mark behind it; the last has none."""
    pieces = _MARK.split(marked)
    for literal, found in zip(pieces[::2], [*pieces[1::2], ""], strict=True):
        kind, _, name = found.partition(":")
        yield literal, kind, name


def _guards(pieces: Sequence[str], keys: Sequence[str]) -> Iterator[tuple[int, int]]:
    """First and last piece of every line whose first word is a value: there alone a value could begin a block."""
    at_start = True
    for index, piece in enumerate(pieces):
        if index % 2:
            if at_start and keys[index // 2] != NOTHING_KEY:
                yield index, _end_of_line(pieces, index)
            at_start = at_start and keys[index // 2] == NOTHING_KEY
        elif piece:
            _, line_feed, tail = piece.rpartition("\n")
            at_start = bool(line_feed or at_start) and _PREFIX.fullmatch(tail) is not None


def _end_of_line(pieces: Sequence[str], start: int) -> int:
    following = range(start + 1, len(pieces))
    return next((index for index in following if "\n" in pieces[index]), len(pieces) - 1)


def _guard(pieces: list[str], start: int, end: int) -> None:
    """Keep a line that begins with a value from beginning a block, as Markdown itself would: by a backslash."""
    line = "".join(pieces[start : end + 1]).partition("\n")[0]
    if not line.strip():
        pieces[start] = "(empty)"  # an item without text would make a heading of the line above it
        return
    place = block_start(line)
    if place is None:
        return
    for index in range(start, end + 1):
        if place <= len(pieces[index]):
            pieces[index] = f"{pieces[index][:place]}\\{pieces[index][place:]}"
            return
        place -= len(pieces[index])
