"""Placing calls: one request for four platforms, and one vocabulary for what comes of it.

from playbook.calls import Call, Options, platform, send

poku = platform("poku")
prepared = poku.prepare(Call(request=request, book=book, agent_name="Ava", options=Options(voice="male")))
report = send(poku, prepared.http)
"""

from __future__ import annotations

from importlib import import_module

from playbook.calls.errors import MissingKey, UnreadableDelivery, WrongOptions
from playbook.calls.outcomes import OUTCOMES, Outcome, Report
from playbook.calls.protocol import Call, Departure, HttpRequest, Options, Platform, Prepared
from playbook.calls.sending import send
from playbook.calls.webhooks import Deliveries, read_delivery
from playbook.errors import PlaybookError, did_you_mean

__all__ = [
    "OUTCOMES",
    "PLATFORMS",
    "Call",
    "Deliveries",
    "Departure",
    "HttpRequest",
    "MissingKey",
    "Options",
    "Outcome",
    "Platform",
    "Prepared",
    "Report",
    "UnreadableDelivery",
    "WrongOptions",
    "platform",
    "read_delivery",
    "send",
]

# Each stands for the `PLATFORM` in the file of its name in this folder.
PLATFORMS = ("talktomyagent", "poku", "avoca", "vozagent")


def platform(name: str) -> Platform:
    """The platform of a name; PlaybookError where there is none."""
    if name not in PLATFORMS:
        hint = did_you_mean(name, PLATFORMS) or f"; there are {', '.join(PLATFORMS)}"
        raise PlaybookError(f'there is no platform "{name}"{hint}')
    found: Platform = import_module(f"{__name__}.{name}").PLATFORM
    return found
