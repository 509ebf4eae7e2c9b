"""Records do what frozen dataclasses do, though they are made in less time."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from dataclasses import FrozenInstanceError, field
from typing import Any

import pytest

from playbook import records


def shapes(dataclass: Any) -> dict[str, type]:
    """The same classes, once with the standard decorator and once with ours."""

    @dataclass(frozen=True, slots=True, order=True)
    class Point:
        """A place."""

        x: int
        y: int = 0

    @dataclass(frozen=True, slots=True)
    class Note:
        text: str
        tags: tuple[str, ...] = ()
        seen: list[int] = field(default_factory=list, repr=False, compare=False)
        place: int = field(default=1, kw_only=True, compare=False)

    @dataclass(frozen=True)
    class Loose:
        value: int

        @property
        def double(self) -> int:
            return 2 * self.value

        def __str__(self) -> str:
            return f"<{self.value}>"

    @dataclass(frozen=True, slots=True)
    class Longer(Note):
        more: int = 2

    return {one.__name__: one for one in (Point, Note, Loose, Longer)}


STANDARD = shapes(dataclasses.dataclass)
OURS = shapes(records.dataclass)

# Exercises, each of which must come out the same with both.
EXERCISES: dict[str, Any] = {
    "repr": lambda c: repr(c["Note"]("a", ("b",), [1], place=3)).rpartition(".")[2],
    "equal without what is not compared": lambda c: c["Note"]("a", place=1) == c["Note"]("a", place=2),
    "unequal": lambda c: c["Note"]("a") == c["Note"]("b"),
    "of another class": lambda c: c["Note"]("a") == c["Longer"]("a"),
    "and of none": lambda c: c["Point"](1) == (1, 0),
    "as a member of a set": lambda c: len({c["Note"]("a"), c["Note"]("a", place=9), c["Note"]("b")}),
    "in order": lambda c: [(p.x, p.y) for p in sorted([c["Point"](2), c["Point"](1, 5), c["Point"](1, 2)])],
    "compared": lambda c: (c["Point"](1) < c["Point"](2), c["Point"](1) >= c["Point"](1)),
    "replaced": lambda c: (lambda n: (n.text, n.tags, n.place))(
        dataclasses.replace(c["Note"]("a", place=4), tags=("z",))
    ),
    "as a dictionary": lambda c: dataclasses.asdict(c["Note"]("a", ("b",))),
    "its fields": lambda c: [one.name for one in dataclasses.fields(c["Longer"])],
    "its defaults are its own": lambda c: c["Note"]("a").seen is c["Note"]("a").seen,
    "with a dictionary": lambda c: (c["Loose"](3).double, str(c["Loose"](3)), vars(c["Loose"](3))),
    "inherited": lambda c: (lambda n: (n.text, n.place, n.more))(c["Longer"]("a", more=5, place=6)),
    "copied": lambda c: copy.copy(c["Note"]("a", place=7)).place,
    "deeply": lambda c: copy.deepcopy(c["Note"]("a", ("b",))) == c["Note"]("a", ("b",)),
    "taken apart": lambda c: c["Point"].__match_args__,
    "slots": lambda c: hasattr(c["Point"](1), "__dict__"),
    "its docstring": lambda c: c["Point"].__doc__,
}


@pytest.mark.parametrize("exercise", EXERCISES)
def test_a_record_does_what_a_dataclass_does(exercise: str) -> None:
    assert EXERCISES[exercise](OURS) == EXERCISES[exercise](STANDARD)


FAULTS: dict[str, Any] = {
    "set": lambda c: setattr(c["Point"](1), "x", 2),
    "deleted": lambda c: delattr(c["Point"](1), "x"),
    "set without slots": lambda c: setattr(c["Loose"](1), "value", 2),
    "too few": lambda c: c["Point"](),
    "too many": lambda c: c["Point"](1, 2, 3),
    "unknown": lambda c: c["Point"](1, z=2),
    "keyword alone": lambda c: c["Note"]("a", (), [], 4),
    "unordered": lambda c: c["Note"]("a") < c["Note"]("b"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_record_refuses_what_a_dataclass_refuses(fault: str) -> None:
    raised = []
    for classes in (STANDARD, OURS):
        with pytest.raises((TypeError, FrozenInstanceError)) as caught:
            FAULTS[fault](classes)
        raised.append(type(caught.value))
    assert raised[0] is raised[1]


@records.dataclass(frozen=True, slots=True)
class Kept:
    """One that pickle finds by its name."""

    text: str
    place: int = field(default=0, compare=False)


def test_a_record_survives_the_way_to_another_process() -> None:
    back = pickle.loads(pickle.dumps(Kept("a", 5)))
    assert (back, back.place) == (Kept("a"), 5)
