"""A filter for texts that are to become part of a prompt: it tells which read like orders to the bot."""

from __future__ import annotations

from playbook.screening.screener import screen
from playbook.screening.suspicion import Suspicion

__all__ = ["Suspicion", "screen"]
