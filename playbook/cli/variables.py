"""The call variables of a script, which are given beside the task, and the stand-ins for the bot's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playbook.model import Playbook

AGENT_NAME = "AGENT_NAME"
STAND_IN = "an automated assistant"
SAMPLE_NAME = "Ava"  # a sample is there to be read, and reads better with a name


def used_by(script: str | None, book: Playbook) -> tuple[str, ...]:
    """The call variables that a script or the general guidance use, in the order of their first use."""
    own = (item for profile in book.profiles if profile.name == script for item in profile.placeholders)
    shared = (item for passage in book.passages for item in passage.placeholders)
    return tuple(dict.fromkeys(item.name for item in (*own, *shared) if item.kind == "variable"))
