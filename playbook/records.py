"""`dataclass(frozen=True)` in a fifth of the time, for a program that is started for every file.

The standard one compiles six methods for each class while it is defined: for those of a check that took longer than
the check. Here all classes share five of them, and `__init__` is compiled when the first instance is made. All else is
the standard one's: fields, slots, matching, `replace`.
"""

from __future__ import annotations

import dataclasses
import operator
from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, fields
from functools import cache
from types import MemberDescriptorType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(*, frozen: bool, slots: bool = False, order: bool = False) -> Callable[[type], type]:
        """`frozen` is there for who reads the class and for type checkers: a record is nothing else."""
        assert frozen  # noqa: S101
        methods = {**_METHODS, **(_STATE if slots else {}), **(_ORDER if order else {})}
        return lambda cls: _record(cls, methods, slots=slots)


def _record(cls: Any, methods: dict[str, Any], *, slots: bool) -> Any:
    cls.__doc__ = cls.__doc__ or cls.__name__  # the standard one would spell out a signature
    made: Any = dataclasses.dataclass(init=False, repr=False, eq=False, slots=slots)(cls)
    for name, method in methods.items():
        if name not in vars(cls):
            setattr(made, name, method)
    made.__init__ = _late_init(made)
    made._compared = operator.attrgetter(*(one.name for one in fields(made) if one.compare))
    return made


def _late_init(cls: Any) -> Callable[..., None]:
    def __init__(self: Any, *given: Any, **named: Any) -> None:  # noqa: N807
        cls.__init__ = _init(cls)
        cls.__init__(self, *given, **named)

    return __init__


def _init(cls: Any) -> Callable[..., None]:
    """What the standard one would have made, but for the way into the slots: theirs takes a third of the time."""
    known: dict[str, Any] = {"MISSING": MISSING}
    head, keywords, body = ["self"], ["*"], []
    for one in fields(cls):
        (keywords if one.kw_only else head).append(_parameter(one, known))
        value = one.name
        if one.default_factory is not MISSING:
            value = f"default_{one.name}() if {one.name} is MISSING else {one.name}"
        slot = getattr(cls, one.name, None)
        if isinstance(slot, MemberDescriptorType):
            known[f"set_{one.name}"] = slot.__set__
            body.append(f"set_{one.name}(self, {value})")
        else:
            body.append(f"self.__dict__[{one.name!r}] = {value}")
    if hasattr(cls, "__post_init__"):
        body.append("self.__post_init__()")
    parameters = ", ".join(head + keywords * (len(keywords) > 1))
    exec(f"def __init__({parameters}):\n " + "\n ".join(body), known)  # noqa: S102
    made: Callable[..., None] = known["__init__"]
    return made


def _parameter(one: Field[Any], known: dict[str, Any]) -> str:
    """Effect: notes the default in `known`."""
    if one.default_factory is not MISSING:
        known[f"default_{one.name}"] = one.default_factory
        return f"{one.name}=MISSING"
    if one.default is MISSING:
        return one.name
    known[f"default_{one.name}"] = one.default
    return f"{one.name}=default_{one.name}"


def _repr(self: Any) -> str:
    values = (f"{one.name}={getattr(self, one.name)!r}" for one in fields(self) if one.repr)
    return f"{type(self).__qualname__}({', '.join(values)})"


def _eq(self: Any, other: Any) -> Any:
    return self._compared(self) == self._compared(other) if type(self) is type(other) else NotImplemented


def _hash(self: Any) -> int:
    return hash(self._compared(self))


def _setattr(_: Any, name: str, __: object) -> None:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _delattr(_: Any, name: str) -> None:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _getstate(self: Any) -> list[Any]:
    return [getattr(self, name) for name, _ in _slots(self.__class__)]


def _setstate(self: Any, state: list[Any]) -> None:
    for (_, fill), value in zip(_slots(self.__class__), state, strict=True):
        fill(self, value)


@cache
def _slots(cls: Any) -> tuple[tuple[str, Callable[[Any, Any], None]], ...]:
    """Each field with the way into its slot: processes that share the files of a run hand over thousands of records."""
    return tuple((one.name, getattr(cls, one.name).__set__) for one in fields(cls))


def _ordered(compare: Callable[[Any, Any], bool]) -> Callable[[Any, Any], Any]:
    def method(self: Any, other: Any) -> Any:
        if type(self) is not type(other):
            return NotImplemented
        return compare(self._compared(self), self._compared(other))

    return method


_METHODS = {
    "__repr__": _repr,
    "__eq__": _eq,
    "__hash__": _hash,
    "__setattr__": _setattr,
    "__delattr__": _delattr,
}
_STATE = {"__getstate__": _getstate, "__setstate__": _setstate}  # of instances without a dictionary
_ORDER = {f"__{name}__": _ordered(getattr(operator, name)) for name in ("lt", "le", "gt", "ge")}
