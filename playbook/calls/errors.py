"""What a caller can put right before or while a call is placed, apart from the request itself."""

from __future__ import annotations

from collections.abc import Iterable

from playbook.errors import PlaybookError


class WrongOptions(PlaybookError):
    """Options with which this platform cannot be called; `faults` holds every reason at once."""

    def __init__(self, faults: Iterable[str]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(self.faults))


class MissingKey(PlaybookError):
    """The environment holds no usable API key for the platform."""


class UnreadableDelivery(PlaybookError):
    """A webhook's body that is not what the platform documents."""
