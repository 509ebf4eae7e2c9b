"""One difference in meaning between two playbooks, and how much it matters."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple

from playbook.records import dataclass
from playbook.source import Range

Level = Literal["breaking", "notable", "cosmetic"]
LEVELS: tuple[Level, ...] = ("breaking", "notable", "cosmetic")


class Kind(NamedTuple):
    """`opposite` is what the same change is called on the way back.

    `title` says what happened in a few words; `link` leads from there to what it happened to.
    """

    level: Level
    opposite: str
    title: str
    link: str = ": "


# What the bot does is told by the condition it does it on.
_ON = " on "

# Breaking is what a task, a call or a program that reads its outcome may now fail at, or what lets the bot do what it
# must not. Notable is whatever else may change a call. Cosmetic is what nobody on the phone should notice.
KINDS: dict[str, Kind] = {
    "script-removed": Kind("breaking", "script-added", "script gone"),
    "script-added": Kind("notable", "script-removed", "new script"),
    "script-renamed": Kind("breaking", "script-renamed", "script renamed"),
    "script-doubled": Kind("breaking", "script-single", "name stands more than once"),
    "script-single": Kind("notable", "script-doubled", "name stands only once now"),
    "script-broken": Kind("breaking", "script-mended", "can no longer be rendered"),
    "script-mended": Kind("notable", "script-broken", "can be rendered now"),
    "goal-changed": Kind("notable", "goal-changed", "goal recap changed"),
    "required-fact-added": Kind("breaking", "required-fact-removed", "new required fact"),
    "required-fact-removed": Kind("notable", "required-fact-added", "required fact gone"),
    "optional-fact-added": Kind("notable", "optional-fact-removed", "new optional fact"),
    "optional-fact-removed": Kind("notable", "optional-fact-added", "optional fact gone"),
    "fact-required": Kind("breaking", "fact-optional", "fact newly required"),
    "fact-optional": Kind("notable", "fact-required", "fact no longer required"),
    "fact-type-narrowed": Kind("breaking", "fact-type-widened", "fact takes fewer values"),
    "fact-type-widened": Kind("notable", "fact-type-narrowed", "fact takes more values"),
    "fact-type-changed": Kind("breaking", "fact-type-changed", "fact is of another type"),
    "fact-default-changed": Kind("notable", "fact-default-changed", "default changed"),
    "fact-unguarded": Kind("breaking", "fact-guarded", "fact no longer sensitive"),
    "fact-guarded": Kind("notable", "fact-unguarded", "fact newly sensitive"),
    "fact-used": Kind("notable", "fact-unused", "fact newly used in the text"),
    "fact-unused": Kind("notable", "fact-used", "fact no longer used in the text"),
    "fact-undeclared": Kind("notable", "fact-declared", "fact no longer declared, though still used"),
    "fact-declared": Kind("notable", "fact-undeclared", "fact in use is now declared"),
    "fact-described": Kind("cosmetic", "fact-described", "fact described otherwise"),
    "facts-reordered": Kind("cosmetic", "facts-reordered", "facts in another order"),
    "variable-required": Kind("breaking", "variable-dropped", "new call variable"),
    "variable-dropped": Kind("notable", "variable-required", "call variable no longer used"),
    "opening-removed": Kind("breaking", "opening-added", "opening gone"),
    "opening-added": Kind("notable", "opening-removed", "new opening"),
    "opening-changed": Kind("notable", "opening-changed", "opening changed"),
    "opening-unguarded": Kind("breaking", "opening-guarded", "condition of the opening gone"),
    "opening-guarded": Kind("notable", "opening-unguarded", "new condition of the opening"),
    "opening-guard-changed": Kind("notable", "opening-guard-changed", "condition of the opening changed"),
    "disclosures-removed": Kind("breaking", "disclosures-added", "disclosures gone"),
    "disclosures-added": Kind("notable", "disclosures-removed", "new disclosures"),
    "branch-removed": Kind("breaking", "branch-added", "branch gone"),
    "branch-added": Kind("notable", "branch-removed", "new branch"),
    "branch-moved": Kind("notable", "branch-moved", "branch moved"),
    "branches-reordered": Kind("cosmetic", "branches-reordered", "branches in another order", " below "),
    "condition-changed": Kind("notable", "condition-changed", "condition changed"),
    "condition-replaced": Kind("breaking", "condition-replaced", "condition replaced by another"),
    "deed-removed": Kind("breaking", "deed-added", "no longer done", _ON),
    "deed-added": Kind("notable", "deed-removed", "newly done", _ON),
    "deed-changed": Kind("notable", "deed-changed", "done otherwise", _ON),
    "line-removed": Kind("notable", "line-added", "no longer said", _ON),
    "line-added": Kind("notable", "line-removed", "newly said", _ON),
    "line-changed": Kind("notable", "line-changed", "spoken line changed", _ON),
    "step-removed": Kind("notable", "step-added", "step gone", _ON),
    "step-added": Kind("notable", "step-removed", "new step", _ON),
    "step-changed": Kind("notable", "step-changed", "step changed", _ON),
    "steps-reordered": Kind("notable", "steps-reordered", "done in another order", _ON),
    "tool-removed": Kind("breaking", "tool-added", "tool gone"),
    "tool-added": Kind("notable", "tool-removed", "new tool"),
    "tool-changed": Kind("notable", "tool-changed", "tool described otherwise"),
    "outcome-removed": Kind("breaking", "outcome-added", "outcome gone"),
    "outcome-added": Kind("notable", "outcome-removed", "new outcome"),
    "outcome-changed": Kind("breaking", "outcome-changed", "outcome reported by another code"),
    "outcome-moved": Kind("notable", "outcome-moved", "outcome reported for something else"),
    "limit-removed": Kind("breaking", "limit-added", "hard limit gone"),
    "limit-added": Kind("notable", "limit-removed", "new hard limit"),
    "limit-loosened": Kind("breaking", "limit-tightened", "hard limit loosened"),
    "limit-tightened": Kind("notable", "limit-loosened", "hard limit tightened"),
    "limit-changed": Kind("notable", "limit-changed", "hard limit changed: read it"),
    "limits-reordered": Kind("cosmetic", "limits-reordered", "hard limits in another order"),
    "duration-longer": Kind("notable", "duration-shorter", "call may last longer"),
    "duration-shorter": Kind("notable", "duration-longer", "call must be shorter"),
    "duration-removed": Kind("notable", "duration-added", "duration gone"),
    "duration-added": Kind("notable", "duration-removed", "new duration"),
    "duration-changed": Kind("notable", "duration-changed", "duration changed"),
    "field-removed": Kind("notable", "field-added", "field gone"),
    "field-added": Kind("notable", "field-removed", "new field"),
    "field-changed": Kind("notable", "field-changed", "field changed"),
    "guidance-removed": Kind("notable", "guidance-added", "guidance gone"),
    "guidance-added": Kind("notable", "guidance-removed", "new guidance"),
    "guidance-changed": Kind("notable", "guidance-changed", "guidance changed"),
    "guidance-reordered": Kind("cosmetic", "guidance-reordered", "guidance in another order"),
    "retouched": Kind("cosmetic", "retouched", "same words, written otherwise"),
}


@dataclass(frozen=True, slots=True)
class Side:
    """What stood, or stands, in one of the two playbooks."""

    text: str
    path: str | None
    range: Range

    @property
    def place(self) -> str:
        """`file:line` as people count lines, or the line alone where the text is from no file."""
        line = self.range.start.line + 1
        return f"{self.path}:{line}" if self.path else f"line {line}"


@dataclass(frozen=True, slots=True)
class Change:
    """`script` is None where it concerns every script; `subject` is what changed, such as a fact's name.

    What is new has no `before`, what is gone no `after`.
    """

    kind: str
    script: str | None
    subject: str
    before: Side | None
    after: Side | None

    @property
    def level(self) -> Level:
        return KINDS[self.kind].level

    @property
    def message(self) -> str:
        """What happened to what, in one line."""
        return self.told(self.subject if KINDS[self.kind].link == ": " else f'"{self.subject}"')

    def told(self, subject: str) -> str:
        """The message with its subject written in a way of one's own."""
        kind = KINDS[self.kind]
        return f"{kind.title}{kind.link}{subject}" if self.subject else kind.title


def worst_first(changes: Iterable[Change]) -> list[Change]:
    """By level; within one, as they were found."""
    return sorted(changes, key=lambda change: LEVELS.index(change.level))
