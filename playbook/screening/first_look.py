"""A look at a text that costs next to nothing and settles what most values are: too plain to hold an attack."""

from __future__ import annotations


def is_ordinary(text: str) -> bool:
    """Whether no pattern can match; False tells nothing."""
    return False
