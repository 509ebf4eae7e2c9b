"""Expressions that an earlier run has compiled, kept as Python keeps modules: in `__pycache__`, beside those of this folder.

`re` compiles in Python, which took a third of the time that a check of a small file takes beyond its imports. What
comes of it is a list of numbers for C, and that is what is kept. For this `re` has no door of its own; the one behind
it, `_sre.compile`, asks for the same in every Python from 3.11 to 3.14. Numbers of another build are not read, and
where nothing can be kept, all is compiled as ever.
"""

from __future__ import annotations

import marshal
import re
import sys
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, TypeAlias

# An expression with its flags.
Written: TypeAlias = tuple[str, int]
# What `_sre.compile` asks for beside the expression: all flags, the numbers, how many groups, and the names of groups.
_Numbers: TypeAlias = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]

_sre: Any = import_module("_sre")
_MADE_BY = (sys.version, sys.byteorder, _sre.MAGIC, _sre.CODESIZE)
_MOST = 4096  # more than the program has: others were left by older versions of it

_new: set[Written] = set()


def file() -> Path | None:
    """Where expressions are kept; None where Python keeps nothing."""
    module = __spec__.cached
    return Path(module).with_suffix(".expressions") if module else None


def compiled(regex: str, flags: int) -> re.Pattern[str]:
    """What `re.compile` gives. Effect: notes what was not kept."""
    numbers = _kept().get((regex, flags))
    if numbers is None:
        _new.add((regex, int(flags)))
        return re.compile(regex, flags)
    every_flag, code, groups, by_name, by_number = numbers
    as_list = memoryview(code).cast("I").tolist()
    found: re.Pattern[str] = _sre.compile(regex, every_flag, as_list, groups, by_name, by_number)
    return found


def to_keep() -> bytes | None:
    """What the file should hold from now on; None where nothing is new. Effect: nothing is new any more."""
    if not _new:
        return None
    known = dict(_kept()) if len(_kept()) + len(_new) <= _MOST else {}
    known |= {one: _numbers(*one) for one in sorted(_new)}
    _new.clear()
    return marshal.dumps((_MADE_BY, known))


@cache
def _kept() -> dict[Written, _Numbers]:
    place = file()
    try:
        made_by, known = marshal.loads(place.read_bytes()) if place else (None, {})  # noqa: S302 -- as safe as a module there
    except (OSError, EOFError, ValueError, TypeError):
        return {}
    return known if made_by == _MADE_BY else {}


def _numbers(regex: str, flags: int) -> _Numbers:
    """As `re.compile` finds them out."""
    from array import array

    parser, compiler = import_module("re._parser"), import_module("re._compiler")
    parsed = parser.parse(regex, flags)
    code = array("I", compiler._code(parsed, flags)).tobytes()
    state = parsed.state
    by_number: list[str | None] = [None] * state.groups
    for name, number in state.groupdict.items():
        by_number[number] = name
    return flags | state.flags, code, state.groups - 1, dict(state.groupdict), tuple(by_number)
