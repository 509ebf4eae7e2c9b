"""What the screening says of the parts of a task or a request, as problems that point to them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from playbook.errors import Problem, pointer
from playbook.facts import printable
from playbook.screening.screener import screen
from playbook.screening.suspicion import Suspicion


def screened(texts: Mapping[tuple[str, ...], object]) -> Iterator[Problem]:
    """A problem for every text that reads like an order to the bot; `texts` has them by their place in the task.

    What is no text is passed over. The message never repeats a text, nor does the pointer.
    """
    for place, text in texts.items():
        if isinstance(text, str):
            named = [*map(printable, place)]
            yield from _problems(named, text, ".".join(named))


def screened_names(place: str, names: Mapping[str, object]) -> Iterator[Problem]:
    """Likewise of names, such as those of facts: a problem with a name points to what holds it."""
    for number, name in enumerate(names, 1):
        yield from _problems((place,), name, f"name {number} of the {place}")


def _problems(place: Sequence[str], text: str, called: str) -> Iterator[Problem]:
    for found in screen(text):
        yield Problem(
            "screened",
            pointer(*place),
            f"{called}, {_whereabouts(found)}: {found.message} ({found.pattern}); {_REMEDY}",
        )


_REMEDY = "reword it, or leave it out"


def _whereabouts(found: Suspicion) -> str:
    start, end = found.range.start, found.range.end
    line = f"line {start.line + 1}, " if end.line else ""
    last = f" to {end.column}" if end.line == start.line else ""
    return f"{line}characters {start.column + 1}{last or ' on'}"
