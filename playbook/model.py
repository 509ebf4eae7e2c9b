"""What a playbook means: profiles, their fields, and every element's place in the text.

Ranges do not take part in comparison, so that two texts that say the same are equal.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from typing import Literal

from playbook.errors import AmbiguousProfile, UnknownProfile, did_you_mean
from playbook.records import dataclass
from playbook.source import Range

FieldKind = Literal[
    "goal-recap",
    "expected-facts",
    "opening",
    "branches",
    "hard-limits",
    "duration",
    "identity",
    "disclosures",
    "voicemail",
    "closing",
    "tools",
    "transfer",
    "outcomes",
    "language",
    "pronunciations",
    "unknown",
]

ActionKind = Literal["say", "close", "tool", "share", "transfer", "escalate", "record", "goto", "instruction"]

FactType = Literal["text", "number", "boolean", "money", "date", "time", "phone", "email", "url"]


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A well-formed `{facts.name}`, `<facts.name>` or `{VARIABLE}`."""

    name: str
    kind: Literal["fact", "variable"]
    range: Range = field(compare=False)


@dataclass(frozen=True, slots=True)
class NearMiss:
    """What was meant as a placeholder and is none; `name` is the fact it means, where that is plain."""

    text: str
    name: str | None
    range: Range = field(compare=False)


@dataclass(frozen=True, slots=True)
class Turn:
    """What the bot says before it listens again; without the quotes around it."""

    text: str
    range: Range = field(compare=False)


@dataclass(frozen=True, slots=True)
class Attribute:
    """One thing said of an expected fact in its parentheses."""

    text: str
    known: bool
    range: Range = field(compare=False)


@dataclass(frozen=True, slots=True)
class ExpectedFact:
    name: str
    type: FactType | None = None
    optional: bool = False
    sensitive: bool = False
    default: str | None = None
    example: str | None = None
    description: str = ""
    attributes: tuple[Attribute, ...] = ()
    range: Range = field(kw_only=True, compare=False)
    name_range: Range = field(kw_only=True, compare=False)

    @property
    def required(self) -> bool:
        """Whether a task must give it: it is neither optional nor has a default."""
        return not self.optional and self.default is None


@dataclass(frozen=True, slots=True)
class Action:
    """One thing the bot does in a branch; `target` is the tool it runs or the place it goes to."""

    kind: ActionKind
    text: str
    target: str | None = None
    turns: tuple[Turn, ...] = ()
    range: Range = field(kw_only=True, compare=False)


@dataclass(frozen=True, slots=True)
class Branch:
    """What the bot does when `condition` holds; without an arrow it has no actions."""

    condition: str
    actions: tuple[Action, ...] = ()
    children: tuple[Branch, ...] = ()
    range: Range = field(kw_only=True, compare=False)
    condition_range: Range = field(kw_only=True, compare=False)
    arrow_range: Range | None = field(default=None, kw_only=True, compare=False)

    def walk(self) -> Iterator[Branch]:
        """This branch and all below it, from the top down."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True, slots=True)
class Limit:
    text: str
    range: Range = field(compare=False)


@dataclass(frozen=True, slots=True)
class Duration:
    """How long the call may last; both bounds None where the text is no time."""

    text: str
    min_seconds: float | None = None
    max_seconds: float | None = None
    range: Range = field(kw_only=True, compare=False)


@dataclass(frozen=True, slots=True)
class Opening:
    text: str
    qualifier: str | None
    turns: tuple[Turn, ...]


@dataclass(frozen=True, slots=True)
class Tool:
    """A tool that the Tools field declares."""

    name: str
    description: str
    range: Range = field(compare=False)


@dataclass(frozen=True, slots=True)
class Field:
    """A labelled part of a profile.

    `heading` is the name it goes by everywhere: the canonical label of its kind, or, for an
    unknown one, the label as written. `text` is the value with soft line breaks as spaces,
    comments gone, and bullets, arrows and placeholders in their canonical form.
    """

    label: str = field(compare=False)
    heading: str
    kind: FieldKind
    qualifier: str | None
    text: str
    turns: tuple[Turn, ...] = ()
    range: Range = field(kw_only=True, compare=False)
    label_range: Range = field(kw_only=True, compare=False)


@dataclass(frozen=True, slots=True)
class Passage:
    """General outbound guidance from one place: it belongs to every profile."""

    text: str
    placeholders: tuple[Placeholder, ...] = ()
    near_misses: tuple[NearMiss, ...] = ()
    path: str | None = field(default=None, kw_only=True, compare=False)
    range: Range = field(kw_only=True, compare=False)


@dataclass(frozen=True, slots=True)
class Profile:
    """One call type. The views by meaning hold what all fields of that kind say together."""

    name: str
    fields: tuple[Field, ...] = ()
    expected_facts: tuple[ExpectedFact, ...] = ()
    branches: tuple[Branch, ...] = ()
    hard_limits: tuple[Limit, ...] = ()
    duration: Duration | None = None
    tools: tuple[Tool, ...] = ()
    placeholders: tuple[Placeholder, ...] = ()
    near_misses: tuple[NearMiss, ...] = ()
    path: str | None = field(default=None, kw_only=True, compare=False)
    range: Range = field(kw_only=True, compare=False)
    name_range: Range = field(kw_only=True, compare=False)

    def fields_of(self, kind: FieldKind) -> tuple[Field, ...]:
        return tuple(field for field in self.fields if field.kind == kind)

    def text_of(self, kind: FieldKind) -> str | None:
        """The texts of all fields of one kind, in order; None where the profile has none."""
        texts = [field.text for field in self.fields_of(kind)]
        return "\n\n".join(filter(None, texts)) if texts else None

    @property
    def goal_recap(self) -> str | None:
        return self.text_of("goal-recap")

    @property
    def opening(self) -> Opening | None:
        openings = self.fields_of("opening")
        if not openings:
            return None
        qualifiers = [field.qualifier for field in openings if field.qualifier]
        turns = tuple(turn for field in openings for turn in field.turns)
        return Opening(self.text_of("opening") or "", "; ".join(qualifiers) or None, turns)

    def expected_fact(self, name: str) -> ExpectedFact | None:
        return next((fact for fact in self.expected_facts if fact.name == name), None)

    def walk_branches(self) -> Iterator[Branch]:
        """Every branch at every depth, in the order of the text."""
        for branch in self.branches:
            yield from branch.walk()


@dataclass(frozen=True, slots=True)
class Playbook:
    """The profiles of one file or directory and the guidance that holds for all of them.

    `loose` tells that no section declares them: every level-4 heading with a label was taken.
    """

    profiles: tuple[Profile, ...] = ()
    passages: tuple[Passage, ...] = ()
    loose: bool = False
    path: str | None = field(default=None, kw_only=True, compare=False)

    @property
    def guidance(self) -> str:
        """The general outbound guidance, each text once."""
        return "\n\n".join(dict.fromkeys(passage.text for passage in self.passages))

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(profile.name for profile in self.profiles)

    def __contains__(self, name: object) -> bool:
        return name in self.names

    def __getitem__(self, name: str) -> Profile:
        found = [profile for profile in self.profiles if profile.name == name]
        if not found:
            hint = did_you_mean(name, self.names)
            raise UnknownProfile(f'{self._where()} has no script "{name}"{hint}')
        if len(found) > 1:
            lines = ", ".join(_place(profile) for profile in found)
            raise AmbiguousProfile(
                f'{self._where()} has {len(found)} scripts named "{name}" ({lines}); '
                "rename all but one, so that nothing is picked silently"
            )
        return found[0]

    def _where(self) -> str:
        return self.path or "the playbook"


def _place(profile: Profile) -> str:
    line = profile.name_range.start.line + 1
    return f"{profile.path}:{line}" if profile.path else f"line {line}"
