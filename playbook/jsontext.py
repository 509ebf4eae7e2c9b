"""JSON from a person's file: every fault named at once, duplicates among them, and every value's line known.

Python's own reader keeps the last of two equal names, takes NaN, and forgets where things stood.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from math import isfinite
from pathlib import Path
from typing import Any

from playbook.errors import UnreadableFile
from playbook.reading import read_bytes
from playbook.source import Position, SourceText

MAX_DEPTH = 100  # lists and objects within each other
MAX_DIGITS = 640  # of an integer: whatever a program sets, Python reads as many

_SPACE = re.compile(r"[ \t\n\r]*")
_SURROGATE = re.compile("[\ud800-\udfff]")
_FOUND = re.compile(r"[\w.+-]{1,40}|.", re.DOTALL)

# What people write where JSON wants something else, and what to say of it.
_HINTS = (
    (re.compile(r"(?:True|False|None)\b"), "; JSON writes true, false and null"),
    (re.compile(r"//|/\*|#"), "; JSON has no comments"),
    (re.compile(r"['‘’“”„]"), "; JSON takes straight double quotes"),
    (re.compile(r"[^\W\d]"), "; text stands in double quotes"),
    (re.compile(r"[+.]\d|(?<=\d)[\d.]"), "; a number is written like 12, 0.5 or -1"),
)
_BAD_STRINGS = (
    ("Unterminated", "this string has no closing quote"),
    ("Invalid control", "a line break or control character in a string; write \\n or \\t for it"),
    ("Invalid \\u", "\\u needs four hexadecimal digits"),
    ("Invalid \\", "a backslash that escapes nothing; write \\\\ for a backslash"),
)


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with a JSON text; the position is zero-based."""

    position: Position
    message: str

    @property
    def line(self) -> int:
        """As people count it, and likewise `column`: from one."""
        return self.position.line + 1

    @property
    def column(self) -> int:
        return self.position.column + 1

    def __str__(self) -> str:
        return f"line {self.line}, column {self.column}: {self.message}"


class MalformedJson(UnreadableFile):
    """A text that is not JSON; `faults` holds every reason that could be found."""

    def __init__(self, path: str | None, faults: Iterable[Fault]) -> None:
        self.path = path
        self.faults = tuple(faults)
        super().__init__("\n".join(self._described(fault) for fault in self.faults))

    def _described(self, fault: Fault) -> str:
        return f"{self.path}:{fault.line}:{fault.column}: {fault.message}" if self.path else str(fault)

    def __reduce__(self) -> tuple[type[MalformedJson], tuple[str | None, tuple[Fault, ...]]]:
        """Survive the way back from a worker process."""
        return MalformedJson, (self.path, self.faults)


@dataclass(slots=True)
class _Node:
    """Where a value starts, and its name if it is a member; offsets into the text."""

    at: int
    key_at: int | None = None
    children: dict[str, _Node] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class JsonDocument:
    """The value of a JSON text, and the places in it by JSON pointer (RFC 6901)."""

    value: Any
    source: SourceText
    _root: _Node = field(repr=False)

    def position(self, pointer: str) -> Position:
        """Where the value starts that `pointer` names; where nothing has that name, the nearest thing around it."""
        return self.source.position(self._node(pointer).at)

    def key_position(self, pointer: str) -> Position:
        """Where the name of the value starts; the value itself in a list."""
        node = self._node(pointer)
        return self.source.position(node.at if node.key_at is None else node.key_at)

    def line(self, pointer: str) -> int:
        """The zero-based line of `position`."""
        return self.position(pointer).line

    def _node(self, pointer: str) -> _Node:
        node = self._root
        for token in pointer.split("/")[1:]:
            child = node.children.get(token.replace("~1", "/").replace("~0", "~"))
            if child is None:
                break
            node = child
        return node


def read_json(text: str, path: str | None = None) -> JsonDocument:
    """Read JSON, with or without a byte-order mark. MalformedJson names every fault; `path` is for its message."""
    source = SourceText.of(text, path)
    return _Reader(source).document()


def read_json_file(path: str | Path) -> JsonDocument:
    """Read a UTF-8 file. UnreadableFile where there is none, MalformedJson where it holds something else."""
    try:
        data = read_bytes(Path(path))
    except OSError as error:
        raise UnreadableFile(f"{path}: cannot be read: {error.strerror}") from error
    except ValueError as error:  # a NUL in the path
        raise UnreadableFile(f"{path!r} is no path: {error}") from error
    return read_json(decode(data, str(path)), str(path))


def decode(data: bytes, path: str | None = None) -> str:
    """Bytes as UTF-8 text; UnreadableFile names the offset of the first byte that is none."""
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        prefix = f"{path}: " if path else ""
        raise UnreadableFile(
            f"{prefix}not UTF-8: byte 0x{data[error.start]:02x} at offset {error.start}; save it as UTF-8"
        ) from error


class _SyntaxError(Exception):
    """Reading cannot go on behind this fault."""

    def __init__(self, at: int, message: str) -> None:
        self.at = at
        self.message = message


@dataclass(frozen=True, slots=True)
class _NoNumber:
    """Stands for a number that cannot be read, and tells why."""

    message: str


def _integer(digits: str) -> int | _NoNumber:
    if len(digits) <= MAX_DIGITS:
        return int(digits)
    return _NoNumber(f"a number of {len(digits)} digits is too large; give it as a string")


def _float(digits: str) -> float | _NoNumber:
    value = float(digits)
    return (
        value if isfinite(value) else _NoNumber(f"{digits[:40]} is too large a number; give it as a string")
    )


def _constant(name: str) -> _NoNumber:
    return _NoNumber(f"{name} is no number in JSON; leave it out, or give it as a string")


_SCALARS = json.JSONDecoder(parse_int=_integer, parse_float=_float, parse_constant=_constant)


class _Reader:
    """Walks over a text once. Faults that leave the structure plain are noted, the first other one ends the walk."""

    def __init__(self, source: SourceText) -> None:
        self.source = source
        self.text = source.text
        self.at = 0
        self.faults: list[Fault] = []

    def document(self) -> JsonDocument:
        try:
            value, root = self.whole()
        except _SyntaxError as fault:
            self.note(fault.at, fault.message)
        if self.faults:
            raise MalformedJson(self.source.path, sorted(self.faults, key=lambda fault: fault.position))
        return JsonDocument(value, self.source, root)

    def whole(self) -> tuple[Any, _Node]:
        self.skip_space()
        if self.at == len(self.text):
            raise _SyntaxError(0, "the text is empty; the least that JSON can be is {}")
        found = self.value(1)
        self.skip_space()
        if self.at < len(self.text):
            raise self.unexpected("the end of the text")
        return found

    def value(self, depth: int) -> tuple[Any, _Node]:
        mark = self.text[self.at : self.at + 1]
        if mark not in ("{", "["):
            start = self.at
            return self.scalar(), _Node(start)
        if depth > MAX_DEPTH:
            raise _SyntaxError(self.at, f"more than {MAX_DEPTH} lists and objects within each other")
        return self.object(depth) if mark == "{" else self.array(depth)

    def object(self, depth: int) -> tuple[dict[str, Any], _Node]:
        node = _Node(self.at)
        members: dict[str, Any] = {}
        for _ in self.each("}"):
            start = self.at
            name = self.name()
            value, child = self.value(depth + 1)
            child.key_at = start
            if name in members:
                self.note_duplicate(start, node.children[name])
            else:
                members[name], node.children[name] = value, child
        return members, node

    def array(self, depth: int) -> tuple[list[Any], _Node]:
        node = _Node(self.at)
        items: list[Any] = []
        for _ in self.each("]"):
            value, child = self.value(depth + 1)
            node.children[str(len(items))] = child
            items.append(value)
        return items, node

    def each(self, closing: str) -> Iterator[None]:
        """Stand before each element in turn, and behind the closing mark in the end."""
        self.at += 1
        self.skip_space()
        while not self.take(closing):
            yield
            self.skip_space()
            comma = self.at
            if self.take(","):
                self.skip_space()
                if self.text.startswith(closing, self.at):
                    raise _SyntaxError(comma, "a comma with nothing behind it; remove it")
            elif not self.text.startswith(closing, self.at):
                raise self.unexpected(f'a comma or "{closing}"')

    def name(self) -> str:
        """The name of a member; the walk goes on at its value."""
        if not self.text.startswith('"', self.at):
            raise self.unexpected("a name in double quotes")
        name: str = self.scalar()
        self.skip_space()
        if not self.take(":"):
            raise self.unexpected("a colon")
        self.skip_space()
        return name

    def scalar(self) -> Any:
        start = self.at
        try:
            value, self.at = _SCALARS.raw_decode(self.text, start)
        except json.JSONDecodeError as error:
            raise self.no_scalar(error) from None
        if isinstance(value, _NoNumber):
            self.note(start, value.message)
        elif isinstance(value, str) and (half := _SURROGATE.search(value)):
            code = f"\\u{ord(half.group()):04x}"
            self.note(start, f"this string holds half a character, {code}; remove it, or write both halves")
        return value

    def no_scalar(self, error: json.JSONDecodeError) -> _SyntaxError:
        reasons = (reason for begin, reason in _BAD_STRINGS if error.msg.startswith(begin))
        reason = next(reasons, None)
        return _SyntaxError(error.pos, reason) if reason else self.unexpected("a value")

    def unexpected(self, wanted: str) -> _SyntaxError:
        match = _FOUND.match(self.text, self.at)
        if match is None:
            return _SyntaxError(self.at, f"expected {wanted}, found the end of the text")
        hints = (hint for pattern, hint in _HINTS if pattern.match(self.text, self.at))
        return _SyntaxError(self.at, f"expected {wanted}, found {_shown(match.group())}{next(hints, '')}")

    def note(self, at: int, message: str) -> None:
        self.faults.append(Fault(self.source.position(at), message))

    def note_duplicate(self, at: int, first: _Node) -> None:
        end = _SCALARS.raw_decode(self.text, at)[1]
        name = _shown(self.text[at + 1 : end - 1])
        line = self.source.position(first.at if first.key_at is None else first.key_at).line
        self.note(at, f"the name {name} stands twice in one object, first on line {line + 1}; remove one")

    def skip_space(self) -> None:
        self.at = _SPACE.match(self.text, self.at).end()  # type: ignore[union-attr] # it matches nothing, too

    def take(self, mark: str) -> bool:
        """Whether `mark` stands here; if so, go behind it."""
        found = self.text.startswith(mark, self.at)
        self.at += len(mark) * found
        return found


def _shown(text: str) -> str:
    cut = text if len(text) <= 60 else text[:59] + "…"
    return '"' + "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in cut) + '"'
