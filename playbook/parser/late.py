"""A profile that is read when somebody first asks what it says: a file of many is mostly opened for one of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from playbook.model import Profile
from playbook.source import Range


class LateProfile(Profile):
    """A Profile in all respects; only its name and its places are known from the start."""

    __slots__ = ("_read",)
    _read: Callable[[], Mapping[str, object]]

    @classmethod
    def of(
        cls,
        read: Callable[[], Mapping[str, object]],
        *,
        name: str,
        path: str | None,
        range: Range,
        name_range: Range,
    ) -> LateProfile:
        """`read` gives all other attributes, and the same ones however often it is called."""
        made = object.__new__(cls)
        _set(made, {"_read": read, "name": name, "path": path, "range": range, "name_range": name_range})
        return made

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """Reached only for what has no value yet."""
            if name not in _ATTRIBUTES:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            attributes = self._read()
            # The text it was read from is let go; who asks at the same time finds the same attributes.
            _set(self, {**attributes, "_read": lambda: attributes})
            return object.__getattribute__(self, name)


_ATTRIBUTES = frozenset(field.name for field in fields(Profile))

# What `read` gives.
LATE = _ATTRIBUTES - {"name", "path", "range", "name_range"}


def _set(profile: LateProfile, attributes: Mapping[str, object]) -> None:
    """Effect: fills slots that are frozen to everybody else."""
    for name, value in attributes.items():
        object.__setattr__(profile, name, value)
