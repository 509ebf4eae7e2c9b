"""Answers about texts, remembered while they may be asked for again: many of short ones, few of long ones.

An editor asks about a file again after every key; were the long texts as many as the short ones, they would fill the memory.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar, TypeVarTuple, cast

SHORT = 5_000  # characters
_MANY, _FEW = 1 << 14, 1 << 6

Answer = TypeVar("Answer")
Others = TypeVarTuple("Others")


def remembered(ask: Callable[[str, *Others], Answer]) -> Callable[[str, *Others], Answer]:
    """`ask`, which depends on its arguments alone and answers with what nobody can change."""
    of_short, of_long = (
        cast("Callable[[str, *Others], Answer]", lru_cache(maxsize=most)(ask)) for most in (_MANY, _FEW)
    )

    @wraps(ask)
    def asked(text: str, *others: *Others) -> Answer:
        return (of_short if len(text) <= SHORT else of_long)(text, *others)

    return asked
