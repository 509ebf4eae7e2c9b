"""A call request as a caller hands it in, refused with every reason at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NoReturn, Self

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    ModelWrapValidatorHandler,
    ValidationError,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic_core import ErrorDetails, PydanticCustomError

from playbook.errors import InvalidTask, Problem, UnreadableFile, did_you_mean, pointer
from playbook.facts import MAX_INTEGER, json_type, printable, shown, surrogate_in
from playbook.jsontext import MalformedJson, decode, read_json
from playbook.request.numbers import UnusableNumber, e164
from playbook.task import Task, problems_of

# Attributes that the Voice API names otherwise.
_ALIASES = {
    "from_": "from",
    "target_name": "targetName",
    "triggered_by": "triggeredBy",
    "max_duration_secs": "maxDurationSecs",
}


class CallRequest(BaseModel):
    """The body of `POST /v1/voice/calls`; the fields are those of the platform's Voice API.

    `from`: the agent's own number. `to`: the number to call. Both come out as E.164, and are read as national
    numbers only where `region` in the validation context names the country, such as
    `CallRequest.model_validate(data, context={"region": "US"})`. `targetName`: who is called. `triggeredBy`: the
    system that asks for the call. `maxDurationSecs`: when the platform ends it. `task` or `purpose`, never both:
    what the call is for, as a Task or as one text.

    From Python, attribute names and the API's names are taken alike; JSON has the API's names alone. Wrong values
    raise InvalidTask with JSON pointers into the body, never pydantic's own error. A task that breaks a limit on
    facts is refused here too.
    """

    model_config = ConfigDict(
        strict=True, frozen=True, extra="forbid", populate_by_name=True, revalidate_instances="always"
    )

    from_: str = Field(alias="from")
    to: str
    target_name: str | None = Field(None, alias="targetName")
    purpose: str | None = None
    triggered_by: str | None = Field(None, alias="triggeredBy")
    max_duration_secs: int | None = Field(None, alias="maxDurationSecs", gt=0, le=MAX_INTEGER)
    task: Task | None = None

    def body(self) -> dict[str, Any]:
        """The request as the Voice API takes it, without what is not given."""
        return self.model_dump(by_alias=True, exclude_defaults=True)

    @field_validator("from_", "to")
    @classmethod
    def _as_e164(cls, text: str, info: ValidationInfo) -> str:
        try:
            return e164(text, (info.context or {}).get("region"))
        except UnusableNumber as error:
            raise PydanticCustomError("number", "{fault}", {"fault": str(error)}) from None

    @field_validator("target_name", "triggered_by", "purpose")
    @classmethod
    def _as_text(cls, text: str | None) -> str | None:
        if text is not None and (found := surrogate_in(text)):
            raise PydanticCustomError("text", "{fault}", {"fault": f"holds {found}"})
        return text

    @field_validator("purpose")
    @classmethod
    def _not_blank(cls, text: str | None) -> str | None:
        if text is not None and not text.strip():
            raise PydanticCustomError("text", "{fault}", {"fault": "is blank; say what the call is for"})
        return text

    @field_validator("task", mode="before")
    @classmethod
    def _within_limits(cls, given: object) -> Task | None:
        if given is None:
            return None
        task, problems = problems_of(given)
        if problems:
            raise PydanticCustomError("task", "the task is invalid", {"problems": problems})
        return task

    @model_validator(mode="wrap")
    @classmethod
    def _say_all_at_once(cls, data: Any, handler: ModelWrapValidatorHandler[Self]) -> Self:
        given = _by_alias(data)
        problems: list[Problem] = []
        try:
            request = handler(given)
        except ValidationError as error:
            problems = [found for detail in error.errors(include_url=False) for found in _translated(detail)]
        problems += _task_or_purpose(given)
        if problems:
            raise InvalidTask(in_order(problems))
        return request

    @classmethod
    def model_validate_json(cls, json_data: str | bytes | bytearray, **options: Any) -> Self:
        """Read a request from JSON, which has the API's names alone, none of them twice."""
        try:
            text = json_data if isinstance(json_data, str) else decode(bytes(json_data))
            value = read_json(text).value
        except UnreadableFile as error:
            raise InvalidTask(_json_problems(error)) from None
        if problems := _names_of_ours(value):
            raise InvalidTask(problems)
        return cls.model_validate(value, **options)

    def __setattr__(self, name: str, value: Any) -> NoReturn:
        raise InvalidTask([_unchangeable(name)])

    def __delattr__(self, name: str) -> NoReturn:
        raise InvalidTask([_unchangeable(name)])


def looked_over(data: object, region: str | None = None) -> tuple[CallRequest | None, list[Problem]]:
    """The request that JSON makes, if it makes one, and all that is wrong with it; names as in the API alone."""
    strangers = _names_of_ours(data)
    if isinstance(data, Mapping):
        data = {name: value for name, value in data.items() if name not in _ALIASES}
    try:
        request = CallRequest.model_validate(data, context={"region": region})
    except InvalidTask as error:
        return None, [*in_order([*error.problems, *strangers])]
    return (None if strangers else request), strangers


def _by_alias(data: Any) -> Any:
    """What was given under the API's names; names that pydantic cannot read are told of, with all else."""
    if not isinstance(data, Mapping):
        return data
    given: dict[Any, Any] = {}
    for name, value in data.items():
        known = _ALIASES.get(name, name) if isinstance(name, str) else name
        if known in given:
            raise InvalidTask([_malformed(known, f"{known} is given twice; give it once")])
        given[printable(known) if isinstance(known, str) else known] = value
    return given


def _task_or_purpose(data: object) -> list[Problem]:
    if not isinstance(data, Mapping):
        return []
    given = [name for name in ("task", "purpose") if data.get(name) is not None]
    if len(given) == 1:
        return []
    if given:
        return [_malformed("purpose", "the request has both a task and a purpose; give one of them")]
    return [_malformed("task", "the request has neither a task nor a purpose; give one of them")]


def _translated(error: ErrorDetails) -> list[Problem]:
    """What pydantic says of a field, or of the whole, in our words."""
    name, kind = "".join(map(str, error["loc"][:1])), error["type"]
    if kind == "task":
        return [_inside("task", problem) for problem in error["ctx"]["problems"]]
    if kind == "missing":
        return [_malformed(name, f"{name} is missing; give {_WANTED[name]}")]
    if kind == "extra_forbidden":
        return [_unknown(name)]
    if kind == "invalid_key":
        return [
            _malformed(name, f"the name {shown(name)} is {json_type(error['input'])}; give it as a string")
        ]
    if kind in ("number", "text"):
        return [_malformed(name, f"{name} {_quoted(error)}{error['ctx']['fault']}")]
    return [
        _malformed(
            name, f"{name or 'the request'} must be {_WANTED[name]}, not {_shown_value(error['input'])}"
        )
    ]


_NUMBER = 'a phone number as a string, such as "+16175550123"'
_WANTED = {
    "": "an object with from, to, and a task or a purpose",
    "from": _NUMBER,
    "to": _NUMBER,
    "targetName": "a string",
    "triggeredBy": "a string",
    "purpose": "a string",
    "maxDurationSecs": "a whole number of seconds above 0",
    "task": "an object with a goal",
}
NAMES = tuple(filter(None, _WANTED))


def _quoted(error: ErrorDetails) -> str:
    """The number that is meant; texts are not repeated."""
    return f"{shown(error['input'])} " if error["type"] == "number" and error["input"].strip() else ""


def _shown_value(value: object) -> str:
    is_figure = isinstance(value, int | float) and not isinstance(value, bool)
    return printable(repr(value))[:40] if is_figure else json_type(value)


def _inside(name: str, problem: Problem) -> Problem:
    return Problem(problem.code, pointer(name) + problem.pointer, problem.message)


def _names_of_ours(data: object) -> list[Problem]:
    names = data if isinstance(data, Mapping) else {}
    return [_unknown(name, f'; it is called "{_ALIASES[name]}"') for name in names if name in _ALIASES]


def _unknown(name: str, hint: str = "") -> Problem:
    hint = hint or did_you_mean(name[:60], NAMES) or f"; it has {', '.join(NAMES[:-1])} and {NAMES[-1]}"
    return _malformed(name, f"a call request has no part {shown(name)}{hint}")


def _malformed(name: str, message: str) -> Problem:
    """Of the part `name`; of the request as a whole where it is empty. The code is what the platform answers."""
    return Problem("validation-failed", pointer(printable(name)) if name else "", message)


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Problems in the order of the API's fields, strangers last."""
    return tuple(sorted(problems, key=_place))


def _place(problem: Problem) -> int:
    part = problem.pointer.split("/")[1:2]
    return NAMES.index(part[0]) if part and part[0] in NAMES else len(NAMES)


def _json_problems(error: UnreadableFile) -> list[Problem]:
    if not isinstance(error, MalformedJson):
        return [_malformed("", f"the request is {error}")]
    return [_malformed("", str(fault)) for fault in error.faults]


def _unchangeable(name: str) -> Problem:
    return _malformed(
        _ALIASES.get(name, name),
        f"a call request cannot be changed; make another with model_copy(update={{{name!r}: …}})",
    )
