"""Placing calls: one request for four platforms, and one vocabulary for what comes of it."""

from __future__ import annotations

from importlib import import_module

from playbook.calls.protocol import Platform
from playbook.errors import PlaybookError, did_you_mean

# Each stands for the `PLATFORM` in the file of its name in this folder.
PLATFORMS = ("talktomyagent", "poku", "avoca", "vozagent")


def platform(name: str) -> Platform:
    """The platform of a name; PlaybookError where there is none."""
    if name not in PLATFORMS:
        hint = did_you_mean(name, PLATFORMS) or f"; there are {', '.join(PLATFORMS)}"
        raise PlaybookError(f'there is no platform "{name}"{hint}')
    found: Platform = import_module(f"{__name__}.{name}").PLATFORM
    return found
