"""A walk as lines of a terminal: who says what, what the bot does, what may be answered, and the time so far."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from playbook.cli.output import paint
from playbook.cli.text import wrapped
from playbook.terminal import Style, plain, width
from playbook.walk.finding import shown
from playbook.walk.speaker import Line
from playbook.walk.walking import Step, Walk

_MARGIN = 8  # columns of "callee", and some space
_ENDS = {"close": "The call ends.", "transfer": "The call is handed over."}


def lines(walk: Walk, steps: Iterable[Step], columns: int | None) -> Iterator[str]:
    """These steps of a walk, and where it stands after them."""
    for step in steps:
        yield from _step(step, walk, columns)
    yield _time(walk)
    yield from ("", *_choices(walk, columns)) if walk.choices else ()


def _step(step: Step, walk: Walk, columns: int | None) -> Iterator[str]:
    if step.way:
        yield ""
        yield from _beside("callee", walk.speaker.filled(shown(step.way)), columns, style="title")
    elif step.script != walk.steps[0].script or step is walk.steps[0]:
        yield paint("title", step.script)
    for line in step.lines:
        yield from _line(line, columns)


def _line(line: Line, columns: int | None) -> Iterator[str]:
    if line.kind == "says":
        yield from _beside("bot", line.text, columns)
    else:
        yield from _beside("does", line.text, columns, style="note")


def _choices(walk: Walk, columns: int | None) -> Iterator[str]:
    digits = len(str(len(walk.choices)))
    for number, branch in enumerate(walk.choices, start=1):
        condition = walk.speaker.filled(branch.condition)
        yield from _beside(f"{number:>{digits}}", condition, columns, margin=digits + 2)


def _time(walk: Walk) -> str:
    """How long the bot has spoken, against how long the call may last."""
    duration = walk.profile.duration
    most = duration.max_seconds if duration else None
    said = f"spoken: {walk.seconds:.0f} s" + (f" of at most {most:g} s" if most is not None else "")
    is_over = most is not None and walk.seconds > most
    ended = f"{_ENDS[walk.ended]} " if walk.ended else ""
    return f"{paint('title', ended)}{paint('error' if is_over else 'dim', said + (', too long' if is_over else ''))}"


def _beside(
    label: str, text: str, columns: int | None, margin: int = _MARGIN, style: Style | None = None
) -> Iterator[str]:
    """A label in the margin, and the text beside it however many lines it takes."""
    for part in wrapped(plain(text), None if columns is None else columns - margin):
        yield label + " " * (margin - width(label)) + (paint(style, part) if style else part)
        label = ""
