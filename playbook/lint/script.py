"""What rules are shown: a file, and each script in it with its texts where they stand."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Any, TypeVar

from playbook.lint.excerpt import Excerpt
from playbook.lint.options import DEFAULTS, Options
from playbook.model import Action, Branch, Field, Playbook, Profile, Turn
from playbook.parser import Reading
from playbook.records import dataclass
from playbook.source import Range, SourceText

T = TypeVar("T")


@dataclass(frozen=True)
class File:
    """One file. `neighbours` are the scripts of other files that are loaded with it, with the place of each."""

    source: SourceText
    reading: Reading
    options: Options = DEFAULTS
    neighbours: Mapping[str, str] = dataclasses.field(default_factory=dict)

    @property
    def book(self) -> Playbook:
        return self.reading.playbook

    @cached_property
    def scripts(self) -> tuple[Script, ...]:
        return tuple(Script(self, profile) for profile in self.book.profiles)

    @cached_property
    def guidance(self) -> tuple[Excerpt, ...]:
        """The general outbound guidance, which belongs to every script."""
        return tuple(self.excerpt(passage.range) for passage in self.book.passages)

    def excerpt(self, place: Range) -> Excerpt:
        """What stands there: one object for all rules, so that what each finds out about it is found out once."""
        between = self.source.span(place)
        found = self._excerpts.get(between)
        if found is None:
            found = self._excerpts[between] = Excerpt.of(self.source, *between)
        return found

    @cached_property
    def _excerpts(self) -> dict[tuple[int, int], Excerpt]:
        return {}


@dataclass(frozen=True, slots=True)
class Spoken:
    """A turn that the bot says, and where: in a field, or in an action of a branch of the field Branches."""

    excerpt: Excerpt
    turn: Turn
    field: Field
    branch: Branch | None = None
    action: Action | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A branch among the others: those it stands below, outermost first, and those beside it."""

    branch: Branch
    parents: tuple[Branch, ...]
    siblings: tuple[Branch, ...]


@dataclass(frozen=True)
class Script:
    """One profile of a file. All excerpts keep the offsets of the file."""

    file: File
    profile: Profile

    @property
    def options(self) -> Options:
        return self.file.options

    @property
    def heading(self) -> Range:
        """Where absence is marked that no field can be blamed for."""
        return self.profile.name_range

    def excerpt(self, place: Range) -> Excerpt:
        return self.file.excerpt(place)

    def field_of(self, kind: str) -> Field | None:
        """The first field of a kind."""
        return next((field for field in self.profile.fields if field.kind == kind), None)

    @cached_property
    def values(self) -> tuple[tuple[Field, Excerpt], ...]:
        """Every field with what stands behind its label."""
        return tuple(
            (field, self.excerpt(Range(field.label_range.end, max(field.label_range.end, field.range.end))))
            for field in self.profile.fields
        )

    @cached_property
    def told(self) -> tuple[tuple[Field, Excerpt], ...]:
        """The same, what is said there blank, so that only instructions are left."""
        return tuple(
            (field, value.without(turn.range for turn in field.turns)) for field, value in self.values
        )

    @cached_property
    def branches(self) -> tuple[Place, ...]:
        """Every branch at every depth, in the order of the text."""
        return tuple(_places(self.profile.branches, ()))

    @cached_property
    def spoken(self) -> tuple[Spoken, ...]:
        """Everything the bot says, in the order of the text."""
        return tuple(sorted((*self._in_fields(), *self._in_branches()), key=lambda said: said.excerpt.start))

    @cached_property
    def done(self) -> tuple[tuple[Place, Action, Excerpt], ...]:
        """Every action of every branch; what it says is blank, so that only its instruction is left."""
        return tuple(
            (place, action, self.excerpt(action.range).without(turn.range for turn in action.turns))
            for place in self.branches
            for action in place.branch.actions
        )

    def once(self, work: Callable[[Script], T]) -> T:
        """What `work` makes of this script: found out once for all rules."""
        if work not in self._done_once:
            self._done_once[work] = work(self)
        found: T = self._done_once[work]
        return found

    @cached_property
    def _done_once(self) -> dict[Callable[..., Any], Any]:
        return {}

    def spoken_in(self, *kinds: str) -> tuple[Spoken, ...]:
        return tuple(said for said in self.spoken if said.field.kind in kinds)

    def _in_fields(self) -> Iterator[Spoken]:
        for field in self.profile.fields:
            for turn in field.turns:
                yield Spoken(self.excerpt(turn.range), turn, field)

    def _in_branches(self) -> Iterator[Spoken]:
        fields = self.profile.fields_of("branches")
        for place in self.branches:
            for action in place.branch.actions:
                for turn in action.turns:
                    owner = next((field for field in fields if turn.range in field.range), fields[0])
                    yield Spoken(self.excerpt(turn.range), turn, owner, place.branch, action)


def _places(branches: tuple[Branch, ...], parents: tuple[Branch, ...]) -> Iterator[Place]:
    for branch in branches:
        yield Place(branch, parents, branches)
        yield from _places(branch.children, (*parents, branch))
