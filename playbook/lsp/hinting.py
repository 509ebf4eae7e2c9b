"""Inlay hints: what a placeholder may be on a call, and how long a branch speaks of the time the call may take."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from playbook.lint.policy import Policy
from playbook.lint.speech import seconds
from playbook.lsp.document import Document
from playbook.lsp.samples import sample_values
from playbook.model import Branch, Profile
from playbook.prompt.values import one_line, written
from playbook.source import Position, Range
from playbook.spoken import filled

_LONGEST = 24
_ALWAYS = ("disclosures", "opening")


class Hint(NamedTuple):
    """A few words behind a position, and the sentence that explains them."""

    position: Position
    label: str
    tooltip: str


def hints(document: Document, policy: Policy, within: Range) -> Iterator[Hint]:
    """Those of the lines in a range, for editors ask for what they show."""
    for profile in document.book.profiles:
        if profile.range.start.line <= within.end.line and within.start.line <= profile.range.end.line:
            values = sample_values(document, profile)
            for hint in (*_values(profile, values), *_times(profile, values, policy)):
                if within.start.line <= hint.position.line <= within.end.line:
                    yield hint


def _values(profile: Profile, values: Mapping[str, Any]) -> Iterator[Hint]:
    for used in profile.placeholders:
        if used.kind == "fact" and used.name in values:
            text = _shown(values[used.name])
            label = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
            yield Hint(used.range.end, f"= {label}", f"{used.name} of the sample: {text}")


def _shown(value: Any) -> str:
    return one_line(written(value)) if isinstance(value, str | bool | int | float) else repr(value)


def _times(profile: Profile, values: Mapping[str, Any], policy: Policy) -> Iterator[Hint]:
    said = [turn.text for field in profile.fields if field.kind in _ALWAYS for turn in field.turns]
    clock = _Clock(profile, values, policy.options.words_per_minute)
    for branch in profile.branches:
        yield from clock.below(branch, clock.seconds(said))


class _Clock:
    """How long it takes to say what a script says, with the sample's values in it."""

    def __init__(self, profile: Profile, values: Mapping[str, Any], words_per_minute: int) -> None:
        self.profile = profile
        self.rate = words_per_minute
        self.values = {
            name: value for name, value in values.items() if isinstance(value, str | bool | int | float)
        }
        duration = profile.duration
        self.most = duration.max_seconds if duration is not None else None

    def seconds(self, said: list[str]) -> float:
        return sum(seconds(filled(text, self.profile, self.values), self.rate) for text in said)

    def below(self, branch: Branch, before: float) -> Iterator[Hint]:
        own = self.seconds([turn.text for action in branch.actions for turn in action.turns])
        if own:
            yield self.hint(branch, own, before + own)
        for child in branch.children:
            yield from self.below(child, before + own)

    def hint(self, branch: Branch, own: float, total: float) -> Hint:
        label = f"{own:.0f} s" if self.most is None else f"{total:.0f} of {self.most:.0f} s"
        limit = "" if self.most is None else f"; the call may last {self.most:.0f} s"
        tooltip = f"This branch speaks for {own:.0f} s, with all that is said before it {total:.0f} s{limit}."
        return Hint(branch.actions[-1].range.end, label, tooltip)
