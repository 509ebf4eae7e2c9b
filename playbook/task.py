"""The task of a call as a caller hands it in, refused with every reason at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple, NoReturn, Self

import orjson
from pydantic import BaseModel, ConfigDict, ModelWrapValidatorHandler, ValidationError, model_validator
from pydantic_core import ErrorDetails

from playbook.errors import InvalidTask, Problem, UnreadableFile, did_you_mean, pointer
from playbook.facts import Scalar, breaches, json_type, printable, shown, surrogate_in
from playbook.jsontext import MalformedJson, decode, read_json

PARTS = ("goal", "script", "facts", "escalation")


class TaskParts(NamedTuple):
    """What a task consists of, whether it came as a Task or as the mapping that makes one."""

    goal: str
    script: str | None
    facts: dict[str, Scalar]
    escalation: str | None


# What stands for the parts that a mapping leaves out.
LEFT_OUT: dict[str, Any] = {"script": None, "facts": {}, "escalation": None}


class Task(BaseModel):
    """What one call is for; the fields are those of the `task` object of the platform's Voice API.

    `goal`: one sentence on what success is. `script`: the name of the profile that says how. `facts`: all that
    the bot may use, at most 30, strings of at most 500 characters, under 4 KB as JSON (limits: Voice API of
    the platform). `escalation`: when and how to escalate, in plain words.

    Wrong values raise InvalidTask, never pydantic's own error. Facts of the right types that only break a limit
    are let in: `problems_of` and `Book.validate` refuse them.
    """

    model_config = ConfigDict(
        strict=True, frozen=True, extra="forbid", allow_inf_nan=False, revalidate_instances="always"
    )

    goal: str
    script: str | None = None
    facts: dict[str, Scalar] = {}
    escalation: str | None = None

    @model_validator(mode="wrap")
    @classmethod
    def _say_all_at_once(cls, data: Any, handler: ModelWrapValidatorHandler[Self]) -> Self:
        try:
            task = handler(data)
        except ValidationError as error:
            raise InvalidTask(_problems(data, error.errors(include_url=False))) from None
        is_sound = _is_sound(task.__dict__) and not _hold_strangers(_part(data, "facts"))
        if not is_sound and (problems := _problems(data, ())):
            raise InvalidTask(problems)
        return task

    @classmethod
    def model_validate_json(cls, json_data: str | bytes | bytearray, **options: Any) -> Self:
        """Read a task from JSON. A name that stands twice in it is refused too."""
        try:
            text = json_data if isinstance(json_data, str) else decode(bytes(json_data))
            value = read_json(text).value
        except UnreadableFile as error:
            raise InvalidTask(_json_problems(error)) from None
        return cls.model_validate(value, **options)

    def __setattr__(self, name: str, value: Any) -> NoReturn:
        raise InvalidTask([_unchangeable(name)])

    def __delattr__(self, name: str) -> NoReturn:
        raise InvalidTask([_unchangeable(name)])


def problems_of(data: object) -> tuple[Task | None, list[Problem]]:
    """The task that `data` makes, if it makes one, and all that is wrong with it, broken limits included.

    `data` is what was read from JSON, or a Task, which may have been changed or made without validation.
    """
    try:
        task = Task.model_validate(dict(data) if isinstance(data, Mapping) else data)
    except InvalidTask as error:
        return None, list(error.problems)
    return task, breaches(task.facts)


def looked_through(data: object) -> tuple[TaskParts, list[Problem]]:
    """The parts of what should be a task, and all that is wrong with them, broken limits included.

    Of what is no task there are the parts that can still be held against a script, so that all is said at once.
    """
    given = data.__dict__ if isinstance(data, Task) else data
    if type(given) is dict and _are_surely_sound(parts := {**LEFT_OUT, **given}):
        return TaskParts(**parts), []
    task, problems = problems_of(data)
    if task is not None:
        return TaskParts(task.goal, task.script, task.facts, task.escalation), problems
    return _usable(data), problems


def _are_surely_sound(parts: dict[Any, Any]) -> bool:
    """Whether these are the parts of a task within the limits; also False where it takes a closer look to tell."""
    return (
        parts.keys() == _NAMES
        and type(parts["goal"]) is str
        and type(parts["facts"]) is dict
        and type(parts["script"]) in _TEXT_OR_NONE
        and type(parts["escalation"]) in _TEXT_OR_NONE
        and not breaches(parts["facts"])
        and _is_sound(parts)
    )


_NAMES = frozenset(PARTS)
_TEXT_OR_NONE = (str, type(None))


def _usable(data: object) -> TaskParts:
    script, facts = _part(data, "script"), _part(data, "facts")
    return TaskParts(
        goal="",
        script=script if isinstance(script, str) else None,
        facts={name: value for name, value in facts.items() if isinstance(name, str)}
        if isinstance(facts, dict)
        else {},
        escalation=None,
    )


def _hold_strangers(facts: object) -> bool:
    """Whether some are of a type that pydantic makes a number of, such as Decimal: the bot would hear another figure."""
    if not isinstance(facts, dict) or _SCALARS.issuperset(map(type, facts.values())):
        return False
    return not all(isinstance(value, str | int | float) for value in facts.values())


_SCALARS = frozenset((str, int, float, bool))


def _is_sound(parts: Mapping[str, Any]) -> bool:
    """Whether parts of the right types have a goal and can be written as JSON."""
    try:
        orjson.dumps(parts)  # refuses surrogates and integers of more than 64 bits
    except TypeError:
        return False
    return not parts["goal"].isspace() and parts["goal"] != ""


def _problems(data: object, errors: Sequence[ErrorDetails]) -> list[Problem]:
    """What pydantic says of the parts of `data`, and what it does not look for, in the order of the parts."""
    if isinstance(data, Task):
        data = data.__dict__
    if isinstance(data, dict) and (broken := _broken_names(data)):  # pydantic says nothing of the rest then
        rest = {name: value for name, value in data.items() if name not in broken}
        return [*problems_of(rest)[1], *map(_unknown, broken)]
    facts = _part(data, "facts")
    found = [
        *(_translated(error) for error in errors if len(error["loc"]) <= 1),
        *_faults_in_texts(data),
        *(breaches(facts) if isinstance(facts, Mapping) else ()),
    ]
    return sorted(found, key=_place) or [_malformed("", error["msg"]) for error in errors]


def _broken_names(data: dict[Any, object]) -> list[str]:
    return [name for name in data if isinstance(name, str) and surrogate_in(name)]


def _part(data: object, name: str) -> object:
    return data.get(name) if isinstance(data, Mapping) else getattr(data, name, None)


def _place(problem: Problem) -> int:
    part = problem.pointer.split("/")[1:2]
    return PARTS.index(part[0]) if part and part[0] in PARTS else len(PARTS)


def _translated(error: ErrorDetails) -> Problem:
    """What pydantic says of a part, or of the whole, in our words."""
    name, given = "".join(map(str, error["loc"])), json_type(error["input"])
    if error["type"] == "missing":
        return _goal_missing("missing")
    if name == "goal" and error["input"] is None:
        return _goal_missing("null")
    if error["type"] == "extra_forbidden":
        return _unknown(name)
    if error["type"] == "invalid_key":
        return _malformed(name, f"the name {shown(name)} is {given}; give it as a string")
    return _malformed(name, f"the {name or 'task'} must be {_WANTED.get(name, _WANTED[''])}, not {given}")


_WANTED = {
    "": "an object with a goal",
    "goal": "a string",
    "script": "a string",
    "facts": "an object of names and values",
    "escalation": "a string",
}


def _faults_in_texts(data: object) -> Iterator[Problem]:
    for name in ("goal", "script", "escalation"):
        text = _part(data, name)
        if not isinstance(text, str):
            continue
        if name == "goal" and not text.strip():
            yield _goal_missing("blank" if text else "empty")
        if found := surrogate_in(text):
            yield _malformed(name, f"the {name} holds {found}")


def _goal_missing(how: str) -> Problem:
    return Problem(
        "goal-missing", "/goal", f"the goal is {how}; say in one sentence what the call should achieve"
    )


def _unknown(name: str) -> Problem:
    hint = did_you_mean(name[:60], PARTS) or f"; it has {', '.join(PARTS[:-1])} and {PARTS[-1]}"
    return _malformed(name, f"a task has no part {shown(name)}{hint}")


def _malformed(name: str, message: str) -> Problem:
    """Of the part `name`; of the task as a whole where it is empty."""
    return Problem("task-malformed", pointer(printable(name)) if name else "", message)


def _json_problems(error: UnreadableFile) -> list[Problem]:
    if not isinstance(error, MalformedJson):
        return [_malformed("", f"the task is {error}")]
    return [_malformed("", str(fault)) for fault in error.faults]


def _unchangeable(name: str) -> Problem:
    return _malformed(name, f"a task cannot be changed; make another with model_copy(update={{{name!r}: …}})")
