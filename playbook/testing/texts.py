"""Every text of what a case expects, with the keys that lead to it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from playbook.testing.model import Expect

Steps = tuple[int | str, ...]


def texts_of(expect: Expect) -> Iterator[tuple[Steps, str]]:
    """In the order of the model; the steps begin below `expect`."""
    return _texts((), expect.model_dump(exclude_none=True))


def _texts(steps: Steps, value: Any) -> Iterator[tuple[Steps, str]]:
    if isinstance(value, str):
        yield steps, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _texts((*steps, key), inner)
    elif isinstance(value, tuple):
        for number, inner in enumerate(value):
            yield from _texts((*steps, number), inner)
