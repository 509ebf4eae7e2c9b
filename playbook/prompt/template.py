"""A compiled prompt: literal text and slots, joined once per call."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from operator import itemgetter
from typing import Any, NamedTuple

from playbook.prompt.values import as_json, block_start, written
from playbook.source import Range

# Marks that a layout carries from the compiler through Jinja2. NUL cannot occur in a parsed playbook.
_MARK = re.compile("\0([^\0]*)\0")
# The edge of the last part, where nothing but line feeds stands around it.
_LAST_EDGE = re.compile("\n*(\0end:\\d+\0)\n*\\Z")
# A line up to its first value: markers of the blocks it stands in, then what with the value might make another.
_BEGUN = re.compile(r"[ \t]*(?:(?:[-+*>]|\d{1,9}[.)])[ \t]+)*(?P<own>[-#+*=_~`<|\[\d.)]*)")

# Kinds of marks: the edges of a part, and what stands in a slot. A fact stands in a sentence as FACT, and as
# DATA in a block of JSON.
PART, PART_END = "part", "end"
FACT, VARIABLE, GOAL, ESCALATION, DATA = "fact", "variable", "goal", "escalation", "data"

# The variable that the format itself knows.
AGENT_NAME = "AGENT_NAME"


def mark(kind: str, name: str = "") -> str:
    """The mark of a slot or of a part's edge: `kind` and `name` come back from `Template.of`."""
    return f"\0{kind}:{name}\0"


@dataclass(frozen=True, slots=True)
class PartSpan:
    """A part of the prompt: its title, the playbook's lines it came from, and its pieces in the full form."""

    title: str
    source: Range | None
    start: int
    end: int


class Guard(NamedTuple):
    """A line that might begin a block, depending on its first value, which is in piece `slot`.

    It begins with the literal text `own`, `offset` characters behind the start of piece `start`, and ends in `end`.
    `is_item`: the value is the first of an item's text.
    """

    start: int
    offset: int
    slot: int
    end: int
    own: str
    is_item: bool


@dataclass(frozen=True, slots=True)
class Form:
    """Literal text and slots in turn: every second piece is a slot, so that one slice takes all values."""

    pieces: list[str]
    pick: Callable[[Sequence[str]], Iterable[str]]
    guards: tuple[Guard, ...]

    def fill(self, values: Sequence[str]) -> list[str]:
        """The pieces with a value in every slot."""
        pieces = self.pieces.copy()
        pieces[1::2] = self.pick(values)
        for guard in self.guards:
            _guard(pieces, guard)
        return pieces


@dataclass(frozen=True, slots=True)
class Template:
    """The same prompt in two forms.

    `plain` is the quick one, for values that stand in JSON as they are in a sentence. `full` takes all values,
    and knows where parts begin and end: nobody pays for them who does not ask. `data` are the places of the
    values that it has in JSON, too.
    """

    plain: Form
    full: Form
    data: tuple[int, ...]
    spans: tuple[PartSpan, ...]

    @classmethod
    def of(
        cls,
        marked: str,
        sources: Sequence[tuple[str, Range | None]],
        slots: Sequence[str],
        facts: Sequence[str],
    ) -> Template:
        """Split what a layout wrote.

        `sources` are title and place of each part, `slots` the keys of the values, `facts` those of the data.

        ValueError where a mark did not come through whole.
        """
        places = {key: place for place, key in enumerate(slots)}
        data = tuple(slots.index(name) for name in facts)
        plain, full = _Draft(), _Draft()
        spans: list[PartSpan] = []
        begun: list[tuple[int, str]] = []
        for literal, kind, name in _split(_trimmed(marked)):
            plain.write(literal)
            full.write(literal)
            if kind == PART:
                begun.append((full.edge(), name))
            elif kind == PART_END:
                start, number = begun.pop()
                spans.append(PartSpan(*sources[int(number)], start, full.edge()))
            elif kind == DATA:
                plain.write('"')
                plain.slot(data[int(name)])
                plain.write('"')
                full.slot(len(slots) + int(name))
            elif kind:
                place = _place(places, kind, name)
                plain.slot(place)
                full.slot(place)
        spans.sort(key=lambda span: span.start)
        return cls(plain.form(), full.form(), data, tuple(spans))

    def filled(self, values: Sequence[Any]) -> list[str]:
        """The pieces of the full form with values of any kind."""
        spoken = [value if type(value) is str and value.isprintable() else written(value) for value in values]
        data = [
            as_json(spoken[place] if isinstance(values[place], str) else values[place]) for place in self.data
        ]
        return self.full.fill([*spoken, *data, ""])


_NOTHING = -1  # where `filled` keeps the value of a slot for nothing


@dataclass(slots=True)
class _Draft:
    """A form while it is being written."""

    pieces: list[str] = field(default_factory=lambda: [""])
    places: list[int] = field(default_factory=list)

    def write(self, literal: str) -> None:
        self.pieces[-1] += literal

    def slot(self, place: int) -> None:
        self.places.append(place)
        self.pieces += "", ""

    def edge(self) -> int:
        """The piece that begins here; a part begins or ends between pieces."""
        if self.pieces[-1]:
            self.slot(_NOTHING)
        return len(self.pieces) - 1

    def form(self) -> Form:
        return Form(self.pieces, picker(self.places), tuple(_guards(self.pieces, self.places)))


def key_of(kind: str, name: str = "") -> str:
    """The key of a value among the slots: a fact's is its name, all others have one that no placeholder has."""
    return name if kind == FACT else f"\0{kind}:{name}"


def picker(keys: Sequence[Any]) -> Callable[[Any], Sequence[Any]]:
    """Picks the values of `keys` in order, however few they are."""
    return itemgetter(*keys) if len(keys) > 1 else partial(_pick, keys)


def _pick(keys: Sequence[Any], values: Any) -> Sequence[Any]:
    return [values[key] for key in keys]


def _place(places: Mapping[str, int], kind: str, name: str) -> int:
    place = places.get(key_of(kind, name))
    if place is None:
        raise ValueError(_CHANGED)
    return place


_CHANGED = "a filter changed what stands for a value until the call; write the value without filters"


def _trimmed(marked: str) -> str:
    """What a layout wrote without blank lines at its ends, and with a line feed behind its last line."""
    text, ends_a_part = _LAST_EDGE.subn(r"\n\1", marked.lstrip("\n"))
    return text if ends_a_part else text.rstrip("\n") + "\n"


def _split(marked: str) -> Iterator[tuple[str, str, str]]:
    """Each literal with kind and name of the mark behind it; the last has none."""
    pieces = _MARK.split(marked)
    for literal, found in zip(pieces[::2], [*pieces[1::2], ""], strict=True):
        kind, _, name = found.partition(":")
        if "\0" in literal or (found and not kind):
            raise ValueError(_CHANGED)
        yield literal, kind, name


def _guards(pieces: Sequence[str], places: Sequence[int]) -> Iterator[Guard]:
    start, begin, line = 0, 0, ""
    is_open = True  # whether nothing but literal text stands on the line so far
    for index, piece in enumerate(pieces):
        if index % 2 and places[index // 2] != _NOTHING:
            begun = _BEGUN.fullmatch(line) if is_open else None
            if begun:
                own, at = begun["own"], begun.start("own")
                is_item = not own and line[:at].rstrip()[-1:] not in ("", ">")
                yield Guard(start, begin + at, index, _end_of_line(pieces, index), own, is_item)
            is_open = False
        elif "\n" in piece:
            line = piece.rpartition("\n")[2]
            start, begin, is_open = index, len(piece) - len(line), True
        else:
            line += piece


def _end_of_line(pieces: Sequence[str], start: int) -> int:
    following = range(start + 1, len(pieces))
    return next((index for index in following if "\n" in pieces[index]), len(pieces) - 1)


def _guard(pieces: list[str], guard: Guard) -> None:
    """Keep a value from beginning a block, as Markdown itself would: by a backslash.

    An item's text begins where the items below it may: spaces before it would shut these out.
    """
    if guard.is_item and pieces[guard.slot][:1] in ("", " "):
        pieces[guard.slot] = pieces[guard.slot].lstrip(" ") or "(empty)"
    line = "".join(pieces[guard.start : guard.end + 1])[guard.offset :].partition("\n")[0]
    if not line.strip():
        pieces[guard.slot] = "(empty)"  # without text a line might make another block of the one above it
        return
    place = block_start(line)
    if place is None or block_start(f"{guard.own}x") is not None:
        return
    index, place = guard.start, place + guard.offset
    while place > len(pieces[index]) or (place == len(pieces[index]) and index < guard.slot):
        place -= len(pieces[index])
        index += 1
    pieces[index] = f"{pieces[index][:place]}\\{pieces[index][place:]}"
