"""What can come of a call, in one vocabulary for all platforms, and who may dial again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any, Literal

from playbook.records import dataclass

# never: this call is not placed again. later: it may be, after a while. human: a person decides.
# none: nothing is left to do.
Retry = Literal["never", "later", "human", "none"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """One word of the vocabulary; `retry` holds where the platform's own error does not tell otherwise."""

    meaning: str
    retry: Retry


OUTCOMES: Mapping[str, Outcome] = {
    "goal_met:appointment": Outcome("An appointment was made.", "none"),
    "goal_met:payment_promised": Outcome("A payment was promised.", "none"),
    "goal_met:information": Outcome("Information was given, and nothing more is needed.", "none"),
    "callback_requested": Outcome("The callee wants to be called again.", "later"),
    "declined": Outcome("The callee said no.", "never"),
    "disputed": Outcome("The callee disputes what the call was about.", "human"),
    "hardship": Outcome("The callee is in no position to do it.", "human"),
    "do_not_call": Outcome("The callee asked not to be called again.", "never"),
    "wrong_person": Outcome("Somebody else answered.", "never"),
    "voicemail_left": Outcome("A message was left on voicemail.", "later"),
    "no_answer": Outcome("Nobody answered.", "later"),
    "busy": Outcome("The line was busy.", "later"),
    "screened_or_ivr": Outcome("A machine answered that is no voicemail.", "later"),
    "transferred": Outcome("The call was handed to a person, or needs one to follow up.", "human"),
    "hung_up": Outcome("The callee hung up.", "human"),
    "timeout": Outcome("The call lasted as long as it may.", "human"),
    "abusive": Outcome("The callee was abusive, or threatened with a complaint.", "human"),
    "failed:number": Outcome("The number could not be called.", "never"),
    "blocked:policy": Outcome("A rule of the platform forbids the call.", "never"),
    "config": Outcome("No call was placed: something is not set up as it must be.", "human"),
    "completed": Outcome("The call took place; the platform tells in words alone what came of it.", "human"),
    "pending": Outcome("The call was accepted, and what comes of it is still open.", "never"),
    "unknown": Outcome("Nobody can tell whether a call was placed, or what came of it.", "human"),
}


@dataclass(frozen=True, slots=True)
class Report:
    """What a platform let us know of a call: an answer, an error or a webhook, in the same words for all.

    `said` is the platform's own word for it, `details` what else it documents and sent, under its own names.
    `event` is that of a webhook.
    """

    platform: str
    outcome: str
    message: str
    retry: Retry
    call_id: str | None = None
    said: str | None = None
    event: str | None = None
    warnings: tuple[str, ...] = ()
    details: Mapping[str, Any] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Everything, ready for JSON."""
        return {
            "platform": self.platform,
            "outcome": self.outcome,
            "retry": self.retry,
            "message": self.message,
            "call_id": self.call_id,
            "said": self.said,
            "event": self.event,
            "warnings": list(self.warnings),
            "details": dict(self.details),
        }


def report(platform: str, outcome: str, message: str = "", retry: Retry | None = None, **more: Any) -> Report:
    """A report with the meaning and the retry class of its outcome, where it has none of its own."""
    known = OUTCOMES[outcome]
    return Report(platform, outcome, message or known.meaning, retry or known.retry, **more)
