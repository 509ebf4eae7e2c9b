"""What an expectation says that does not hold."""

from __future__ import annotations

from playbook.records import dataclass
from playbook.testing.texts import Steps


@dataclass(frozen=True, slots=True)
class Failure:
    """`steps` lead from the case to the expectation; `message` is one line, `found` what is there instead."""

    steps: Steps
    message: str
    found: tuple[str, ...] = ()
