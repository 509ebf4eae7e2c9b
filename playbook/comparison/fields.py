"""What became of all that a script says in prose: opening, goal, voicemail, duration, labels of one's own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from playbook.comparison.change import Change, Side
from playbook.comparison.matching import alike, folded, matched, words
from playbook.comparison.scripts import Script
from playbook.model import Duration, Field, FieldKind, Tool
from playbook.source import Range

# Compared as a whole, by heading; the others element by element.
_PROSE: tuple[FieldKind, ...] = (
    *("goal-recap", "identity", "disclosures", "voicemail", "closing", "transfer", "language"),
    "pronunciations",
)
_KINDS_OF: dict[FieldKind, dict[str, str]] = {
    "goal-recap": {"changed": "goal-changed"},
    "opening": {"removed": "opening-removed", "added": "opening-added", "changed": "opening-changed"},
    "disclosures": {"removed": "disclosures-removed", "added": "disclosures-added"},
}
_LEAST = 0.5


def compare_fields(old: Script, new: Script) -> Iterator[Change]:
    for kind in _PROSE:
        yield from _compare(old, new, old.profile.fields_of(kind), new.profile.fields_of(kind))
    yield from _compare_unknown(old, new)


def compare_opening(old: Script, new: Script) -> Iterator[Change]:
    before, after = (one.profile.fields_of("opening") for one in (old, new))
    yield from _compare(old, new, before, after)
    if before and after:
        guards = [_guard(one) for one in (old, new)]
        if guards[0] != guards[1]:
            sides = _whole(old, before, guards[0]), _whole(new, after, guards[1])
            yield Change(_guard_kind(*guards), new.name, "", *sides)


def compare_duration(old: Script, new: Script) -> Iterator[Change]:
    before, after = old.profile.duration, new.profile.duration
    if (before and before.text) != (after and after.text):
        sides = _duration(old, before), _duration(new, after)
        yield Change(_duration_kind(before, after), new.name, "", *sides)


def compare_tools(old: Script, new: Script) -> Iterator[Change]:
    """By name, as the branches call them."""
    pairs, gone, added = matched(old.profile.tools, new.profile.tools, _tool_name, _tool_name, _unlike, 1.0)
    yield from (Change("tool-removed", new.name, one.name, _tool(old, one), None) for one in gone)
    yield from (Change("tool-added", new.name, one.name, None, _tool(new, one)) for one in added)
    for before, after in pairs:
        if before.description != after.description:
            is_touched = folded(before.description) == folded(after.description)
            kind = "retouched" if is_touched else "tool-changed"
            yield Change(kind, new.name, after.name, _tool(old, before), _tool(new, after))


def compare_outcomes(old: Script, new: Script) -> Iterator[Change]:
    """Programs read the codes, so another code for the same outcome breaks them."""
    sides = [[*_outcomes(one)] for one in (old, new)]
    pairs, gone, added = matched(sides[0], sides[1], _outcome, _Outcome.of, _likeness, _LEAST)
    for before, after in pairs:
        if before.text != after.text:
            yield Change(_outcome_kind(before.text, after.text), new.name, "", before, after)
    yield from (Change("outcome-removed", new.name, "", side, None) for side in gone)
    yield from (Change("outcome-added", new.name, "", None, side) for side in added)


def _compare(
    old: Script, new: Script, before: Sequence[Field], after: Sequence[Field], heading: str = ""
) -> Iterator[Change]:
    """All fields of one kind as one, as the prompt holds them."""
    texts = [_text(fields) for fields in (before, after)]
    if texts[0] == texts[1]:
        return
    happened = "removed" if texts[1] is None else "added" if texts[0] is None else "changed"
    if happened == "changed" and folded(texts[0] or "") == folded(texts[1] or ""):
        kind = "retouched"
    else:
        kinds = _KINDS_OF.get((before or after)[0].kind, {})
        kind = kinds.get(happened, f"field-{happened}")
    subject = heading or (after or before)[0].heading
    sides = (
        _whole(one, fields, text)
        for one, fields, text in zip((old, new), (before, after), texts, strict=True)
    )
    yield Change(kind, new.name, subject if kind.startswith(("field-", "retouched")) else "", *sides)


def _compare_unknown(old: Script, new: Script) -> Iterator[Change]:
    """Fields under labels of one's own, each by its heading."""
    before, after = (one.profile.fields_of("unknown") for one in (old, new))
    for heading in dict.fromkeys(field.heading for field in chain(before, after)):
        olds, news = ([field for field in fields if field.heading == heading] for fields in (before, after))
        yield from _compare(old, new, olds, news, heading)


def _text(fields: Sequence[Field]) -> str | None:
    """What they say together; None where they say nothing. The opening's qualifier is told of apart from it."""
    texts = [_qualified(field) for field in fields if field.text]
    return "\n\n".join(texts) if texts else None


def _qualified(field: Field) -> str:
    shows_it = field.qualifier and field.kind != "opening"
    return f"({field.qualifier}) {field.text}" if shows_it else field.text


def _whole(script: Script, fields: Sequence[Field], text: str | None) -> Side | None:
    if not fields or text is None:
        return None
    return script.side(text, Range(fields[0].range.start, fields[-1].range.end))


def _guard(script: Script) -> str | None:
    opening = script.profile.opening
    return opening.qualifier if opening else None


def _guard_kind(before: str | None, after: str | None) -> str:
    if after is None:
        return "opening-unguarded"
    if before is None:
        return "opening-guarded"
    return "retouched" if folded(before) == folded(after) else "opening-guard-changed"


def _duration(script: Script, duration: Duration | None) -> Side | None:
    return script.side(duration.text, duration.range) if duration else None


def _duration_kind(before: Duration | None, after: Duration | None) -> str:
    if before is None or after is None:
        return "duration-removed" if after is None else "duration-added"
    old, new = before.max_seconds, after.max_seconds
    if old is not None and new is not None and old != new:
        return "duration-longer" if new > old else "duration-shorter"
    same = (old, before.min_seconds) == (new, after.min_seconds) and (old or before.min_seconds) is not None
    return "retouched" if same or folded(before.text) == folded(after.text) else "duration-changed"


def _tool_name(tool: Tool) -> str:
    return tool.name


def _unlike(_: str, __: str) -> float:
    """Names of tools are names to programs: what is like one is another."""
    return 0.0


def _tool(script: Script, tool: Tool) -> Side:
    text = f"{tool.name}: {tool.description}" if tool.description else tool.name
    return script.side(text, tool.range)


def _outcomes(script: Script) -> Iterator[Side]:
    for field in script.profile.fields_of("outcomes"):
        for line in field.text.splitlines():
            if text := line.strip().removeprefix("- "):
                yield script.side(text, field.range)


def _outcome(side: Side) -> str:
    """What happened, left of the arrow."""
    return _folded_condition(side.text)


def _folded_condition(outcome: str) -> str:
    return folded(outcome.partition(" -> ")[0])


class _Outcome(NamedTuple):
    """What an outcome is likened by."""

    said: frozenset[str]
    code: str

    @classmethod
    def of(cls, side: Side) -> _Outcome:
        condition, _, code = side.text.partition(" -> ")
        return cls(words(condition), code)


def _likeness(one: _Outcome, other: _Outcome) -> float:
    return 1.0 if one.code == other.code else alike(one.said, other.said)


def _outcome_kind(before: str, after: str) -> str:
    if before.partition(" -> ")[2] != after.partition(" -> ")[2]:
        return "outcome-changed"
    return "retouched" if _folded_condition(before) == _folded_condition(after) else "outcome-moved"
