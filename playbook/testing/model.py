"""What a `*.playbook-test.yaml` may say, once its YAML has been read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, Strict, StringConstraints, model_validator

from playbook.facts import Scalar

# What {AGENT_NAME} stands for where a test does not say.
AGENT_NAME = "Ava"


def _as_list(value: object) -> object:
    """One text stands for a list of one."""
    return [value] if isinstance(value, str) else value


def _none_or_list(value: object) -> object:
    """`none` stands for the empty list, which could as well be a mistake."""
    return [] if value == "none" else _as_list(value)


Text = Annotated[str, StringConstraints(min_length=1)]
Texts = Annotated[tuple[Text, ...], Strict(False), Field(min_length=1), BeforeValidator(_as_list)]
Codes = Annotated[tuple[Text, ...], Strict(False), BeforeValidator(_none_or_list)]
# None takes away what a task file or the defaults give.
Values = dict[Text, Scalar | None]


class Part(BaseModel):
    """A mapping of the file; a key that it does not know is a fault."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, allow_inf_nan=False)


class Expectations(Part):
    """Expectations of which one at least is given: of nothing, everything would be held true."""

    @model_validator(mode="after")
    def _expect_something(self) -> Expectations:
        if not self.model_fields_set:
            known = [field.alias or name for name, field in type(self).model_fields.items()]
            raise ValueError(f"nothing is expected here; say one of {', '.join(known)}")
        return self


class Written(Expectations):
    """Of what stands in the prompt, or in one of its parts. `matches` are regular expressions of Python."""

    contains: Texts | None = None
    excludes: Texts | None = None
    matches: Texts | None = None
    max_words: Annotated[int, Field(gt=0)] | None = None


class Rendered(Written):
    """Of the whole prompt. `unresolved`: the facts and variables that are left open in it, or `none`."""

    unresolved: Codes | None = None


class Spoken(Expectations):
    """Of what the callee hears in one place, with the facts of the call in it."""

    says: Texts | None = None
    never_says: Texts | None = None


class Followed(Spoken):
    """Of a branch: what the bot says and does in it. `does` is in order; with kinds of actions, or their words."""

    does: Texts | None = None
    never_does: Texts | None = None


class Walked(Followed):
    """Of the way that a case walks: all that is said and done on it, and how it ends; `open` is not at all."""

    ends: Literal["close", "transfer", "open"] | None = None


def _at_most(value: object) -> object:
    """A number alone is the most there may be."""
    return {"max": value} if isinstance(value, int | float) and not isinstance(value, bool) else value


class Bounds(Expectations):
    """Seconds, or their like, from `min` to `max`, both included."""

    min: Annotated[float, Field(ge=0)] | None = None
    max: Annotated[float, Field(ge=0)] | None = None


Seconds = Annotated[Bounds, BeforeValidator(_at_most)]


class SpokenSeconds(Expectations):
    """How long the bot speaks. `longest_way`: disclosures, opening, the branches that take longest, closing."""

    opening: Seconds | None = None
    disclosures: Seconds | None = None
    voicemail: Seconds | None = None
    closing: Seconds | None = None
    longest_turn: Seconds | None = None
    longest_way: Seconds | None = None
    walk: Seconds | None = None


class Diagnosed(Part):
    """The codes or names of rules that find something in the script; of `ignore` it does not matter."""

    found: Codes = ()
    ignore: Codes = ()


def _diagnosed(value: object) -> object:
    return value if isinstance(value, dict) else {"found": value}


class Expect(Expectations):
    """All that a case expects.

    `parts` are sections of the prompt by their title, `branches` conditions of the script. `warnings` and `problems`
    are the codes of exactly those that rendering gives; without `problems` the call must not be refused.
    """

    prompt: Rendered | None = None
    parts: Annotated[dict[Text, Written], Field(min_length=1)] | None = None
    opening: Spoken | None = None
    disclosures: Spoken | None = None
    closing: Spoken | None = None
    anywhere: Spoken | None = None
    branches: Annotated[dict[Text, Followed], Field(min_length=1)] | None = None
    walk: Walked | None = None
    limits: Texts | None = None
    spoken_seconds: SpokenSeconds | None = None
    diagnostics: Annotated[Diagnosed, BeforeValidator(_diagnosed)] | None = None
    warnings: Codes | None = None
    problems: Texts | None = None
    snapshot: bool = False


class Given(Part):
    """The call that a case is about: a task file, and what is said beside or instead of it.

    `sample` takes the file SCRIPT.task.json beside the playbook.
    """

    task: Text | None = None
    sample: bool = False
    goal: str | None = None
    facts: Values = {}
    escalation: str | None = None
    agent_name: Text | None = None
    variables: Values = {}
    lenient: bool | None = None
    strict_types: bool | None = None

    @model_validator(mode="after")
    def _one_task(self) -> Given:
        if self.sample and self.task is not None:
            raise ValueError("task and sample exclude each other; keep one of them")
        return self


class Case(Given):
    """One test, or one for each row of its `table`, whose columns are facts."""

    name: Text
    script: Text | None = None
    table: Annotated[tuple[Values, ...], Strict(False), Field(min_length=1)] | None = None
    walk: Texts | None = None
    expect: Expect


class Suite(Part):
    """A whole file. `playbook` and `task` are relative to it; `defaults` hold where a case says nothing else."""

    playbook: Text | None = None
    library: bool = False
    script: Text | None = None
    defaults: Given = Given()
    cases: Annotated[tuple[Case, ...], Strict(False), Field(min_length=1)]

    @model_validator(mode="before")
    @classmethod
    def _one_playbook(cls, data: Any) -> Any:
        if isinstance(data, Mapping) and data.get("library") is True and "playbook" in data:
            raise ValueError("playbook and library exclude each other; keep one of them")
        return data
