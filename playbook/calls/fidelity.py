"""Which parts of a call there are, so that a platform can tell which of them it leaves out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from playbook.calls.protocol import Call, Departure
from playbook.facts import Scalar
from playbook.prompt.values import one_line, written

# Fields that only the tools read: they are no part of what a bot is told.
_FOR_TOOLS = ("expected-facts",)

# The request's own parts that not every platform has a place for, by attribute.
_REQUEST_PARTS = {
    "from_": "from",
    "target_name": "targetName",
    "triggered_by": "triggeredBy",
    "max_duration_secs": "maxDurationSecs",
}


def left_at_home(call: Call) -> tuple[str, ...]:
    """What of the script the request itself does not hold: the headings of its fields, and the guidance."""
    fields = call.profile.fields if call.profile else ()
    headings = dict.fromkeys(field.heading for field in fields if field.kind not in _FOR_TOOLS)
    guidance = ("General guidance",) if call.book.guidance else ()
    return (*headings, *guidance)


def without_script(call: Call, title: str) -> Iterator[Departure]:
    """What is lost on a platform whose assistant is set up beforehand."""
    if parts := left_at_home(call):
        yield Departure(
            "lost", parts, f"{title} takes no script; its assistant must have been set up with them"
        )


def without(call: Call, title: str, *attributes: str) -> Iterator[Departure]:
    """What is lost of the request itself, of these attributes."""
    parts = tuple(_REQUEST_PARTS[name] for name in attributes if getattr(call.request, name) is not None)
    if parts:
        yield Departure("lost", parts, f"{title} has no place for {'them' if len(parts) > 1 else 'it'}")


def no_repeat_protection(title: str) -> Departure:
    """Said on every platform that cannot tell a repeated request from a new one."""
    return Departure(
        "lost", ("Idempotency-Key",), f"{title} knows none: a request that is sent twice dials twice"
    )


def briefing(goal: str, facts: Iterable[tuple[str, Scalar]], escalation: str | None) -> str:
    """Goal, facts and escalation as one text, a line each, for platforms that take no more than notes."""
    lines = [one_line(goal), *(f"{one_line(name)}: {written(value)}" for name, value in facts)]
    if escalation:
        lines.append(f"Escalation: {one_line(escalation)}")
    return "\n".join(lines)
