"""An open text: changed as its editor changes it, read and linted again when somebody asks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from playbook.book import Book
from playbook.checking import ALONE, Neighbours, is_playbook
from playbook.diagnostics import Diagnostic
from playbook.lint.policy import Policy
from playbook.lint.relinting import Relinter, Steps
from playbook.lint.script import File
from playbook.lsp.units import Encoding, from_units, to_units
from playbook.model import Profile
from playbook.parser import Reading
from playbook.parser.rereading import Rereader
from playbook.source import BOM, Position, SourceText

Found = TypeVar("Found")


class Place(NamedTuple):
    """A line, and a column in units of the editor."""

    line: int
    units: int


class Change(NamedTuple):
    """New text for what stands between two places; for all of the text where there are none."""

    text: str
    start: Place | None = None
    end: Place | None = None


class Document:
    """One text in its latest version. `path` is None for one that no file holds yet."""

    def __init__(self, uri: str, path: Path | None, text: str, encoding: Encoding = "utf-16") -> None:
        self.uri = uri
        self.path = path
        self.encoding = encoding
        self.version: int | None = None
        self.changes = 0
        self.neighbours: Neighbours = ALONE
        self._rereader = Rereader()
        self._relinter = Relinter()
        self._text = text
        self._found: dict[Callable[..., Any], dict[int, tuple[Profile, Any]]] = {}

    @property
    def name(self) -> str:
        return str(self.path or self.uri)

    @cached_property
    def source(self) -> SourceText:
        return SourceText.of(self._text, self.name)

    @cached_property
    def reading(self) -> Reading:
        return self._rereader.read(self.source)

    @cached_property
    def book(self) -> Book:
        """The same as what renders prompts."""
        read = self.reading.playbook
        return Book(read.profiles, read.passages, read.loose, path=read.path)

    @property
    def is_playbook(self) -> bool:
        return is_playbook(self.reading)

    def steps(self, policy: Policy) -> Steps:
        """The diagnostics of this version, script by script; see Relinter."""
        file = File(self.source, self.reading, policy.options, self.neighbours)
        return self._relinter.steps(file, policy)

    def lint_instead(self, source: SourceText, policy: Policy) -> tuple[Diagnostic, ...]:
        """What would be wrong with the document if this were its text."""
        file = File(source, self._rereader.read(source), policy.options, self.neighbours)
        return self._relinter.lint(file, policy)

    def change(self, changes: Sequence[Change], version: int | None = None) -> None:
        """Effect: applies them one after the other."""
        for one in changes:
            self._text = self._changed(one)
            for derived in ("source", "reading", "book", "script_lines"):
                self.__dict__.pop(derived, None)
        self.version = version
        self.changes += 1

    def _changed(self, change: Change) -> str:
        if change.start is None or change.end is None:
            return change.text
        shift, text = len(BOM) * self.source.bom, self._text
        start, end = (self.source.offset(self.position(place)) + shift for place in change[1:] if place)
        return text[:start] + change.text + text[end:]

    def position(self, place: Place) -> Position:
        """Where a place is, or, where it lies outside of the text, the nearest that does not."""
        lines = self.source.lines
        if place.line >= len(lines):
            return Position(len(lines) - 1, len(lines[-1]))
        units = place.units - (self._units_of_mark if place.line == 0 else 0)
        return Position(place.line, from_units(lines[place.line], max(0, units), self.encoding))

    def place(self, position: Position) -> Place:
        mark = self._units_of_mark if position.line == 0 else 0
        line = self.source.lines[position.line]
        return Place(position.line, mark + to_units(line, position.column, self.encoding))

    @property
    def _units_of_mark(self) -> int:
        """A byte-order mark is part of the first line for an editor that sends it."""
        return to_units(BOM, 1, self.encoding) if self.source.bom else 0

    def profile_at(self, position: Position) -> Profile | None:
        """The script that a line belongs to, the empty lines at its end included."""
        for profile, lines in zip(self.book.profiles, self.script_lines, strict=True):
            if position.line in lines:
                return profile
        return None

    @cached_property
    def script_lines(self) -> list[range]:
        """The lines of each script, up to the next heading that is not in it."""
        blocks, height = self.reading.blocks, len(self.source.lines)
        return [
            range(blocks[one.index].start, blocks[one.end].start if one.end < len(blocks) else height)
            for one in self.reading.outline.profiles
        ]

    def of_scripts(self, find: Callable[[Document, Profile], Found]) -> list[Found]:
        """What a function finds in each script, found anew only in those that are not as they were, where they were."""
        before = self._found.get(find, {})
        kept = self._found[find] = {}
        for profile in self.book.profiles:
            known = before.get(id(profile))
            kept[id(profile)] = known or (
                profile,
                find(self, profile),
            )  # which keeps the id from being another's
        return [found for _, found in kept.values()]

    def before(self, position: Position) -> str:
        """What stands in the line in front of a position."""
        return self.source.lines[position.line][: position.column]
