"""What a platform delivers after a call, read into the same report as its answers, and each delivery taken once.

No platform documents how a delivery is signed: whoever receives one must know by other means who sent it, for
instance by a secret part of the webhook's own address.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from hashlib import sha256

from playbook.calls.answers import json_in
from playbook.calls.errors import UnreadableDelivery
from playbook.calls.outcomes import Report
from playbook.calls.protocol import Platform


def read_delivery(platform: Platform, body: bytes) -> Report:
    """The report in a webhook's body. UnreadableDelivery where it is not what the platform documents."""
    if platform.read_webhook is None:
        raise UnreadableDelivery(f"{platform.title} documents no webhook")
    delivery = json_in(body)
    if not isinstance(delivery, dict):
        raise UnreadableDelivery(f"a delivery of {platform.title} is a JSON object; this is none")
    return platform.read_webhook(delivery)


@dataclass(slots=True)
class Deliveries:
    """Remembers which calls have been reported, so that a delivery that comes twice counts once.

    The last `most` are remembered, in this process alone: a service with several keeps them in its database, by
    the report's platform, event and call id.
    """

    most: int = 10_000
    _seen: OrderedDict[str, None] = field(default_factory=OrderedDict, repr=False)

    def is_new(self, report: Report) -> bool:
        """Whether this event of this call comes for the first time. Effect: it is remembered."""
        name = sha256(repr((report.platform, report.event, report.call_id)).encode()).hexdigest()
        if name in self._seen:
            return False
        self._seen[name] = None
        if len(self._seen) > self.most:
            self._seen.popitem(last=False)
        return True
