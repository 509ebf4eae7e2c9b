"""A script as lines for people: each element beside the line of the file that it stands on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple, TypeVar

from playbook.cli import text
from playbook.cli.output import paint
from playbook.model import Branch, Duration, ExpectedFact, Field, FieldKind, Limit, Profile
from playbook.source import Range
from playbook.terminal import Style, plain, width

_GUTTER = 5
_INDENT = "  "
_BELOW = "    "
_KINDS = len("instruction")
_NARROWEST = 24


class Row(NamedTuple):
    """One element. `range` is its place, of which the first line is shown; `label` stands before the text."""

    range: Range | None
    depth: int
    text: str
    style: Style | None = None
    label: str = ""


def outline(profile: Profile, columns: int | None) -> Iterator[str]:
    """The lines of the whole outline, painted, in at most so many columns; None wraps nothing."""
    last = None
    for row in _rows(profile):
        number = row.range.start.line + 1 if row.range else None
        gutter = f"{number if number and number != last else '':>{_GUTTER}}  "
        last = number or last
        for line in _lines(row, None if columns is None else columns - len(gutter)):
            whole = f"{paint('dim', gutter)}{paint(row.style, line) if row.style else line}"
            yield whole if line else ""
            gutter = " " * len(gutter)


def _lines(row: Row, columns: int | None) -> Iterator[str]:
    """The row's plain text beside its label, and the rest of it below; all below where there is no room."""
    indent, label, said = _INDENT * row.depth, plain(row.label), plain(row.text)
    hang = width(label)
    room = None if columns is None else columns - len(indent) - hang
    if room is not None and room < min(_NARROWEST, width(said)):
        yield from (f"{indent}{line}" for line in text.wrapped(label, room + hang))
        label, hang, room = "", len(_BELOW), room + hang - len(_BELOW)
    for line in text.wrapped(said, room) if said or label else ():
        yield f"{indent}{text.padded(label, hang)}{line}".rstrip()
        label = ""


def _rows(profile: Profile) -> Iterator[Row]:
    yield Row(profile.name_range, 0, profile.name, "title")
    if profile.path:
        yield Row(None, 0, profile.path, "dim")
    for field in profile.fields:
        yield Row(field.label_range, 0, _heading(field), "title")
        rows = [*_BY_KIND.get(field.kind, _prose)(profile, field)]
        yield from rows or [Row(None, 1, field.text or "nothing stands here", "warning")]
    yield from _placeholder_rows(profile)


def _heading(field: Field) -> str:
    qualifier = f" ({field.qualifier})" if field.qualifier else ""
    unknown = ", an unknown label" if field.kind == "unknown" else ""
    return f"{field.heading}{qualifier}{unknown}"


def _prose(_: Profile, field: Field) -> Iterator[Row]:
    if field.text:
        yield Row(None, 1, field.text)
    if len(field.turns) > 1:
        for number, turn in enumerate(field.turns, start=1):
            yield Row(turn.range, 1, turn.text, "dim", label=f"turn {number}  ")


def _facts(profile: Profile, field: Field) -> Iterator[Row]:
    facts = _of(field, profile.expected_facts, lambda fact: fact.range)
    rows = [(fact, fact.name, _attributes(fact)) for fact in facts]
    names = max((width(name) for _, name, _ in rows), default=0)
    attributes = max((width(said) for _, _, said in rows), default=0)
    for fact, name, said in rows:
        label = f"{text.padded(name, names)}  {text.padded(said, attributes)}  "
        yield Row(fact.range, 1, _description(fact), label=label)


def _attributes(fact: ExpectedFact) -> str:
    default = None if fact.default is None else f'default "{fact.default}"'
    need = "required" if fact.required else default or "optional"
    return ", ".join(filter(None, (fact.type, need, "sensitive" if fact.sensitive else None)))


def _description(fact: ExpectedFact) -> str:
    if fact.example is None:
        return fact.description
    return "; ".join(filter(None, (fact.description.rstrip("."), f'e.g. "{fact.example}"')))


def _branches(profile: Profile, field: Field) -> Iterator[Row]:
    for branch in _of(field, profile.branches, lambda branch: branch.range):
        yield from _branch(branch, 1)


def _branch(branch: Branch, depth: int) -> Iterator[Row]:
    yield Row(branch.range, depth, branch.condition or "(no condition)", "note")
    if not branch.actions and not branch.children:
        yield Row(None, depth + 1, "nothing is done here", "warning")
    for action in branch.actions:
        yield Row(action.range, depth + 1, action.text, label=f"{action.kind:<{_KINDS}}  ")
    for child in branch.children:
        yield from _branch(child, depth + 1)


def _limits(profile: Profile, field: Field) -> Iterator[Row]:
    for limit in _of(field, profile.hard_limits, lambda limit: limit.range):
        yield Row(limit.range, 1, limit.text, label="- ")


def _duration(profile: Profile, field: Field) -> Iterator[Row]:
    if field.text:
        duration = profile.duration
        meant = duration is not None and duration.range in field.range
        yield Row(None, 1, f"{field.text}{_seconds(duration) if duration and meant else ''}")


def _seconds(duration: Duration) -> str:
    low, high = duration.min_seconds, duration.max_seconds
    if low is None and high is None:
        return " (not understood as a time)"
    bounds = [f"at least {low:g}" if low is not None else "", f"at most {high:g}" if high is not None else ""]
    return f" = {' and '.join(filter(None, bounds))} seconds"


def _placeholder_rows(profile: Profile) -> Iterator[Row]:
    uses: dict[str, list[int]] = {}
    for item in profile.placeholders:
        written = f"{{facts.{item.name}}}" if item.kind == "fact" else f"{{{item.name}}}"
        uses.setdefault(written, []).append(item.range.start.line + 1)
    if not uses and not profile.near_misses:
        return
    yield Row(None, 0, "Placeholders", "title")
    widest = max(map(width, uses), default=0)
    for written, lines in uses.items():
        where = ", ".join(map(str, dict.fromkeys(lines)))
        plural = "s" if len(set(lines)) > 1 else ""
        yield Row(None, 1, f"line{plural} {where}", label=f"{text.padded(written, widest)}  ")
    for miss in profile.near_misses:
        yield Row(miss.range, 1, f"{miss.text} is no placeholder, and would be spoken as it stands", "error")


Element = TypeVar("Element", ExpectedFact, Branch, Limit)


def _of(field: Field, elements: Iterable[Element], place: Callable[[Element], Range]) -> list[Element]:
    """The elements that stand in one field: a label may stand twice."""
    return [element for element in elements if place(element) in field.range]


_BY_KIND: dict[FieldKind, Callable[[Profile, Field], Iterator[Row]]] = {
    "expected-facts": _facts,
    "branches": _branches,
    "hard-limits": _limits,
    "duration": _duration,
}
