"""A task is taken as it is, or refused with every reason at once, and never with pydantic's own error."""

from __future__ import annotations

import copy
import json
import math
import pickle
from collections.abc import Callable
from pathlib import Path
from types import MappingProxyType, SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from playbook.errors import InvalidTask, Problem
from playbook.task import Task, problems_of

PROFILES = Path(__file__).parent.parent / "profiles"
SEED: dict[str, Any] = {
    "goal": "Collect $154.56 from Bobby for SMS credits; offer payment link; escalate if refused.",
    "script": "debt-collection",
    "facts": {
        "debtor_name": "Bobby",
        "amount_due": "$154.56",
        "currency": "USD",
        "due_date": "May 25, 2026",
        "purchase": "1,000 SMS credits",
        "payment_link": "https://pay.vello.io/inv/bobby-154",
        "creditor": "Vello",
    },
    "escalation": "If customer refuses to pay, use openclaw_query to email joe@vello.io.",
}


def by_keywords(data: Any) -> Task:
    return Task(**data)


def by_json(data: Any) -> Task:
    return Task.model_validate_json(json.dumps(data))


def by_bytes(data: Any) -> Task:
    return Task.model_validate_json(json.dumps(data).encode())


def by_adapter(data: Any) -> Task:
    return TypeAdapter(Task).validate_python(data)


DOORS = [by_keywords, Task.model_validate, by_adapter, by_json, by_bytes]
Door = Callable[[Any], Task]
every_door = pytest.mark.parametrize("door", DOORS, ids=lambda door: door.__name__)


def attempt(door: Door, data: Any) -> tuple[Task | None, list[Problem]]:
    """The task, or why there is none; nothing else may happen."""
    try:
        return door(data), []
    except InvalidTask as error:
        return None, list(error.problems)


def problems(door: Door, data: Any) -> list[str]:
    with pytest.raises(InvalidTask) as caught:
        door(data)
    assert caught.value.problems
    return [f"{problem.pointer} {problem.code}" for problem in caught.value.problems]


def message(data: Any) -> str:
    with pytest.raises(InvalidTask) as caught:
        Task.model_validate(data)
    return "\n".join(problem.message for problem in caught.value.problems)


@every_door
def test_the_seeds_task_is_taken_as_it_is(door: Door) -> None:
    task = door(SEED)
    assert task.model_dump() == SEED
    assert list(task.facts) == list(SEED["facts"])


@every_door
def test_only_the_goal_must_be_given(door: Door) -> None:
    task = door({"goal": "Say hello."})
    assert (task.script, task.facts, task.escalation) == (None, {}, None)


def test_numbers_and_booleans_stay_what_they_are() -> None:
    facts: dict[str, Any] = {
        "whole": 1,
        "part": 1.0,
        "yes": True,
        "text": "1",
        "most": 2**64 - 1,
        "least": -(2**63),
    }
    task = Task(goal="x", facts=facts)
    assert [(type(value), value) for value in task.facts.values()] == [
        (type(value), value) for value in facts.values()
    ]


@every_door
@pytest.mark.parametrize("goal", [{}, {"goal": None}, {"goal": ""}, {"goal": " \n"}])
def test_a_task_without_a_goal_is_refused(door: Door, goal: dict[str, Any]) -> None:
    assert problems(door, goal) == ["/goal goal-missing"]


WRONG = {
    "goal": 1,
    "script": ["a"],
    "facts": {"none": None, "list": [1], "long": "x" * 501, "good": "x", "a/b": {}},
    "escalation": False,
    "scirpt": "a",
    "zzz": 1,
}


@every_door
def test_everything_that_is_wrong_is_said_at_once_in_order(door: Door) -> None:
    assert problems(door, WRONG) == [
        "/goal task-malformed",
        "/script task-malformed",
        "/facts/none fact-type",
        "/facts/list fact-type",
        "/facts/long fact-too-long",
        "/facts/a~1b fact-type",
        "/escalation task-malformed",
        "/scirpt task-malformed",
        "/zzz task-malformed",
    ]


@every_door
def test_limits_are_named_with_the_wrong_types(door: Door) -> None:
    facts = {f"f{number}": "x" * 501 for number in range(31)}
    found = problems(door, {"facts": facts})
    assert found == [
        "/goal goal-missing",
        "/facts facts-too-many",
        *[f"/facts/{name} fact-too-long" for name in facts],
        "/facts facts-too-large",
    ]


@every_door
@pytest.mark.parametrize(
    "facts",
    [{"x": "y" * 501}, dict.fromkeys(map(str, range(31)), 1), dict.fromkeys(map(str, range(9)), "y" * 500)],
)
def test_limits_alone_are_left_to_validation(door: Door, facts: dict[str, Any]) -> None:
    task, found = problems_of(door({"goal": "x", "facts": facts}))
    assert task is not None
    assert len(found) == 1


@pytest.mark.parametrize(
    ("data", "says"),
    [
        ({}, "the goal is missing; say in one sentence what the call should achieve"),
        ({"goal": None}, "the goal is null;"),
        ({"goal": ""}, "the goal is empty;"),
        ({"goal": " "}, "the goal is blank;"),
        ({"goal": 1}, "the goal must be a string, not a number"),
        ({"goal": "x", "script": True}, "the script must be a string, not a boolean"),
        ({"goal": "x", "escalation": {}}, "the escalation must be a string, not an object"),
        ({"goal": "x", "facts": None}, "the facts must be an object of names and values, not null"),
        ({"goal": "x", "facts": [1]}, "the facts must be an object of names and values, not a list"),
        ({"goal": "x", "facts": MappingProxyType({})}, "not a Python mappingproxy"),
        ({"goal": "x", "Facts": {}}, 'a task has no part "Facts"; did you mean "facts"?'),
        ({"goal": "x", "to": "1"}, 'a task has no part "to"; it has goal, script, facts and escalation'),
        ({"goal": "x", 1: "y"}, 'the name "1" is a number; give it as a string'),
        ({"goal": "a\udfff"}, "the goal holds half a character (U+DFFF) as its character 2; remove it"),
        ([], "the task must be an object with a goal, not a list"),
        (None, "the task must be an object with a goal, not null"),
        ("x", "the task must be an object with a goal, not a string"),
    ],
)
def test_the_reason_says_what_is_wanted(data: Any, says: str) -> None:
    assert message(data).startswith(says) or says in message(data)


@pytest.mark.parametrize(
    "value",
    [math.nan, math.inf, 2**64, -(2**63) - 1, "\ud800", pytest.param(10**5000, id="integer of 5,001 digits")],
)
def test_what_json_cannot_carry_is_refused(value: object) -> None:
    assert problems(by_keywords, {"goal": "x", "facts": {"x": value, "y": "z" * 501}}) == [
        "/facts/x fact-type",
        "/facts/y fact-too-long",
    ]


def test_lone_surrogates_are_refused_wherever_they_stand() -> None:
    half = "\ud800"
    data = {"goal": half, "script": half, "facts": {half: half}, "escalation": half, half: half}
    assert problems(Task.model_validate, data) == [
        "/goal task-malformed",
        "/script task-malformed",
        "/facts/\\ud800 fact-type",
        "/facts/\\ud800 fact-type",
        "/escalation task-malformed",
        "/\\ud800 task-malformed",
    ]


def test_strings_of_other_formats_are_read() -> None:
    task = Task.model_validate_strings({"goal": "x", "facts": {"agreed": "true"}})
    assert task.facts == {"agreed": "true"}
    assert problems(Task.model_validate_strings, {"goal": "x", "facts": {"n": None}}) == [
        "/facts/n fact-type"
    ]
    assert problems(Task.model_validate_strings, {"facts": 5, "x": "y"}) == [
        "/goal goal-missing",
        "/facts task-malformed",
        "/x task-malformed",
    ]


def test_attributes_are_read_where_that_is_asked_for() -> None:
    task = Task.model_validate(SimpleNamespace(goal="x", facts={"a": 1}), from_attributes=True)
    assert task == Task(goal="x", facts={"a": 1})
    with pytest.raises(InvalidTask) as caught:
        Task.model_validate(SimpleNamespace(goal=" ", facts={"a": None}), from_attributes=True)
    assert [problem.pointer for problem in caught.value.problems] == ["/goal", "/facts/a"]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('{"goal": ', ["line 1, column 10: expected a value, found the end of the text"]),
        (
            '{"goal": "x",\n "facts": {"a": NaN, "a": 1}}',
            [
                "line 2, column 17: NaN is no number in JSON; leave it out, or give it as a string",
                'line 2, column 22: the name "a" stands twice in one object, first on line 2; remove one',
            ],
        ),
        (b'{"goal": "\xff"}', ["the task is not UTF-8: byte 0xff at offset 10; save it as UTF-8"]),
        (bytearray(b""), ["line 1, column 1: the text is empty; the least that JSON can be is {}"]),
    ],
    ids=["syntax", "faults", "bytes", "empty"],
)
def test_text_that_is_no_json_is_a_malformed_task(text: str | bytes | bytearray, says: list[str]) -> None:
    with pytest.raises(InvalidTask) as caught:
        Task.model_validate_json(text)
    assert [problem.message for problem in caught.value.problems] == says
    assert {(problem.code, problem.pointer) for problem in caught.value.problems} == {("task-malformed", "")}


# The characters that something could go wrong with.
texts = st.text("aZ0 ~/\\\"'{}[]:,.-+$@\n\r\t\0\x7f\u2028é😀\ud800\udfff", max_size=20)
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=10,
)
names = st.sampled_from(["goal", "script", "facts", "escalation"]) | texts


@settings(deadline=None)
@given(st.dictionaries(names, anything, max_size=6) | anything)
def test_whatever_is_given_is_a_task_or_an_invalid_one(data: Any) -> None:
    task, found = problems_of(data)
    assert "\n".join(map(str, found)).encode()
    doors: list[Door] = (
        [Task.model_validate, by_keywords] if isinstance(data, dict) else [Task.model_validate]
    )
    for door in doors:
        made, reasons = attempt(door, data)
        assert made == task
        assert made is not None or reasons == found
    if task is not None:
        assert Task.model_validate_json(task.model_dump_json()) == task


@settings(deadline=None)
@given(st.dictionaries(names, anything, max_size=6) | anything)
def test_whatever_is_written_as_json_is_a_task_or_an_invalid_one(data: Any) -> None:
    task, reasons = attempt(by_json, data)
    assert task is not None or reasons


def test_a_mapping_that_is_no_dict_is_taken_too() -> None:
    task, found = problems_of(MappingProxyType(SEED))
    assert task == Task(**SEED)
    assert found == []


def test_a_task_can_be_copied_pickled_and_written() -> None:
    task = Task(**SEED)
    assert pickle.loads(pickle.dumps(task)) == task
    assert copy.deepcopy(task) == copy.copy(task) == task.model_copy() == task
    assert json.loads(task.model_dump_json()) == SEED
    assert Task.model_validate_json(task.model_dump_json()) == task


def test_a_task_does_not_change() -> None:
    task = Task(**SEED)
    with pytest.raises(InvalidTask, match="a task cannot be changed") as caught:
        task.goal = "other"  # type: ignore[misc]
    assert caught.value.problems[0].pointer == "/goal"
    with pytest.raises(InvalidTask, match="a task cannot be changed"):
        del task.goal
    assert task == Task(**SEED)


def test_facts_given_are_not_shared_with_the_task() -> None:
    facts: dict[str, Any] = {"a": 1}
    task = Task(goal="x", facts=facts)
    facts["a"] = None
    assert task.facts == {"a": 1}
    assert Task(goal="x").facts is not Task(goal="y").facts


@pytest.mark.parametrize(
    ("task", "pointers"),
    [
        (Task(goal="x").model_copy(update={"goal": None, "facts": {"a": None}}), ["/goal", "/facts/a"]),
        (Task(goal="x").model_copy(update={"goal": " "}), ["/goal"]),
        (Task.model_construct(), ["/goal"]),  # type: ignore[call-arg]
    ],
    ids=["wrong", "blank", "nothing"],
)
def test_a_task_made_without_validation_is_looked_at_again(task: Task, pointers: list[str]) -> None:
    again, found = problems_of(task)
    assert again is None
    assert [problem.pointer for problem in found] == pointers
    assert problems(Task.model_validate, task) == [f"{problem.pointer} {problem.code}" for problem in found]


@pytest.mark.parametrize("path", sorted(PROFILES.glob("*.task.json")), ids=lambda path: path.name)
def test_every_sample_task_is_a_task(path: Path) -> None:
    task, found = problems_of(json.loads(path.read_text("utf-8")))
    assert task is not None
    assert found == []
