"""What was read of one part of a file, as it stands when that part has moved up or down."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from typing import Any, TypeVar

from playbook.flow import Line
from playbook.markdown import Block
from playbook.source import Range

Value = TypeVar("Value")

_SHIFTERS: dict[type[Any], Callable[[Any, int], Any]] = {}


def shifted(value: Value, lines: int) -> Value:
    """The same, `lines` further down, or up where that is negative: a range, or a record or tuple that may hold some."""
    return value if lines == 0 else _shifter(type(value))(value, lines)


def shifted_block(block: Block, lines: int) -> Block:
    """The same for a block of Markdown with all that is in it."""
    return Block(
        block.kind,
        block.start + lines,
        block.end + lines,
        block.lines and [Line(number + lines, column, text) for number, column, text in block.lines],
        block.children and [shifted_block(child, lines) for child in block.children],
        block.marker,
        block.level,
        block.label,
    )


def _shifter(kind: type[Any]) -> Callable[[Any, int], Any]:
    if kind not in _SHIFTERS:
        _SHIFTERS[kind] = _new_shifter(kind)
    return _SHIFTERS[kind]


def _new_shifter(kind: type[Any]) -> Callable[[Any, int], Any]:
    if kind is Range:
        return _shifted_range
    if kind is tuple:
        return _shifted_tuple
    return _record_shifter(kind) if is_dataclass(kind) else _kept


def _kept(value: Any, _: int) -> Any:
    return value


def _shifted_range(place: Range, lines: int) -> Range:
    start, end = place.start, place.end
    return Range.between(start.line + lines, start.column, end.line + lines, end.column)


def _shifted_tuple(values: tuple[Any, ...], lines: int) -> tuple[Any, ...]:
    return tuple([_shifter(type(value))(value, lines) for value in values])


def _record_shifter(kind: type[Any]) -> Callable[[Any, int], Any]:
    names = [field.name for field in fields(kind)]

    def shift(record: Any, lines: int) -> Any:
        made = object.__new__(kind)
        for name in names:
            value = getattr(record, name)
            object.__setattr__(made, name, _shifter(type(value))(value, lines))
        return made

    return shift
