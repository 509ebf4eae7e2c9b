"""A call request is taken as the Voice API takes it, or refused with every reason at once."""

from __future__ import annotations

import json
import pickle
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from playbook.errors import InvalidTask, PlaybookError, Problem
from playbook.facts import MAX_BYTES, MAX_FACTS, MAX_TEXT, breaches
from playbook.preflight import preflight
from playbook.request import CallRequest, looked_over
from playbook.request.numbers import UnusableNumber, country_of, e164, numbers_in
from playbook.task import Task, problems_of

CASES = Path(__file__).parent / "cases" / "request"
NUMBERS: list[dict[str, str]] = yaml.safe_load((CASES / "numbers.yml").read_text("utf-8"))
REFUSED: dict[str, dict[str, Any]] = yaml.safe_load((CASES / "refused.yml").read_text("utf-8"))
GOOD = {"from": "+16175550100", "to": "+16175550123", "task": {"goal": "Say hello."}}
SEED = json.loads((Path(__file__).parent / "cli" / "files" / "calls" / "seed.json").read_text("utf-8"))


@pytest.mark.parametrize("case", NUMBERS, ids=lambda case: f"{case['text']!a:.20} {case.get('region', '')}")
def test_number_comes_out_as_e164_or_is_refused(case: dict[str, str]) -> None:
    if "reads" in case:
        assert e164(case["text"], case.get("region")) == case["reads"]
    else:
        with pytest.raises(UnusableNumber, match=case["fault"].replace("+", r"\+")):
            e164(case["text"], case.get("region"))


@given(st.text(max_size=70), st.sampled_from([None, "US", "DE", "IT"]))
def test_any_text_is_a_number_or_refused_and_what_comes_out_stays(text: str, region: str | None) -> None:
    try:
        number = e164(text, region)
    except UnusableNumber:
        return
    assert e164(number) == number


@given(st.integers(10**6, 10**15 - 1))
def test_no_digit_of_an_international_number_is_changed(digits: int) -> None:
    try:
        assert e164(f"+{digits}") == f"+{digits}"
    except UnusableNumber:
        return


@pytest.mark.parametrize(
    ("number", "country"),
    [
        ("+16475551234", "CA"),
        ("+16175550123", "US"),
        ("+17872345678", "PR"),
        ("+12425551234", "BS"),
        ("+15551234567", None),
        ("+80012345678", "001"),
        ("+442079460958", "GB"),
        ("+77012345678", "KZ"),
    ],
)
def test_the_whole_number_decides_the_country(number: str, country: str | None) -> None:
    assert country_of(number) == country


@pytest.mark.parametrize(
    ("text", "region", "found"),
    [
        ("the desk at +1 617-555-0199, or +44 20 7946 0958", None, ["+16175550199", "+442079460958"]),
        ("+15551234567", None, ["+15551234567"]),
        ("617-555-0199 until 2026-05-25, 9 to 5", "US", ["+16175550199"]),
        ("617-555-0199", None, []),
        ("$1,540.56 by May 25, 2026", "US", []),
    ],
)
def test_numbers_are_found_in_a_text(text: str, region: str | None, found: list[str]) -> None:
    assert numbers_in(text, region) == found


def test_region_must_be_a_country() -> None:
    with pytest.raises(PlaybookError, match="the United Kingdom is GB"):
        e164("020 7946 0958", "UK")


def test_without_the_library_the_remedy_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "phonenumbers", None)
    with pytest.raises(PlaybookError, match=r'pip install "voice-playbook\[calls\]"'):
        CallRequest.model_validate(GOOD)


def of_json(data: Any) -> CallRequest:
    return CallRequest.model_validate_json(json.dumps(data))


def of_looking_over(data: Any) -> CallRequest:
    request, problems = looked_over(data)
    if request is None:
        raise InvalidTask(problems)
    return request


every_door = pytest.mark.parametrize(
    "door", [CallRequest.model_validate, of_json, of_looking_over], ids=["python", "json", "looked_over"]
)
Door = Callable[[Any], CallRequest]


@every_door
@pytest.mark.parametrize("case", REFUSED.values(), ids=REFUSED)
def test_refused_with_every_reason(case: dict[str, Any], door: Door) -> None:
    parts = case.get("request", GOOD | case.get("good", {}))
    data = {k: v for k, v in parts.items() if v is not None} if "good" in case else parts
    with pytest.raises(InvalidTask) as caught:
        door(data)
    assert [f"{problem.pointer} {problem.code}" for problem in caught.value.problems] == case["problems"]


@every_door
def test_the_seeds_request_is_taken_as_it_is(door: Door) -> None:
    request = door(SEED)
    assert request.body() == SEED
    assert [*request.body()] == [*SEED]
    assert request.target_name == "Bobby"
    assert isinstance(request.task, Task)


def test_python_takes_attribute_names_and_those_of_the_api() -> None:
    by_attribute = CallRequest(
        from_="+16175550100", to="+16175550123", target_name="Ann", max_duration_secs=60, purpose="Say hello."
    )
    data = {"from": "+16175550100", "to": "+16175550123", "targetName": "Ann", "maxDurationSecs": 60}
    assert by_attribute == CallRequest.model_validate({**data, "purpose": "Say hello."})
    assert by_attribute.body() == {**data, "purpose": "Say hello."}


@pytest.mark.parametrize("door", [of_json, of_looking_over])
def test_json_has_the_names_of_the_api_alone(door: Door) -> None:
    with pytest.raises(InvalidTask, match='it is called "targetName"'):
        door({**GOOD, "target_name": "Ann"})


def test_what_is_given_twice_is_refused() -> None:
    with pytest.raises(InvalidTask, match="from is given twice"):
        CallRequest.model_validate({**GOOD, "from_": "+16175550100"})
    with pytest.raises(InvalidTask, match="stands twice"):
        CallRequest.model_validate_json('{"to": "a", "to": "b"}')


def test_national_numbers_are_those_of_the_region_in_the_context() -> None:
    data = {**GOOD, "to": "020 7946 0958"}
    assert CallRequest.model_validate(data, context={"region": "GB"}).to == "+442079460958"
    assert CallRequest.model_validate_json(json.dumps(data), context={"region": "GB"}).to == "+442079460958"


def test_a_request_never_changes_and_survives_the_way_to_another_process() -> None:
    request = CallRequest.model_validate(GOOD)
    with pytest.raises(InvalidTask, match="cannot be changed"):
        request.to = "+16175550100"  # type: ignore[misc]
    with pytest.raises(InvalidTask, match="cannot be changed"):
        del request.to
    assert pickle.loads(pickle.dumps(request)) == request


TEXT = st.text(st.characters(exclude_categories=()))  # halves of characters too
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=8,
)
PARTS = ["from", "to", "targetName", "purpose", "triggeredBy", "maxDurationSecs", "task", "from_", "other"]


@given(st.dictionaries(st.sampled_from(PARTS), JSON) | JSON)
def test_whatever_comes_there_is_no_error_but_invalid_task(data: Any) -> None:
    for door in (CallRequest.model_validate, of_looking_over):
        try:
            request = door(data)
        except InvalidTask:
            continue
        assert of_looking_over(request.body()) == request


# One validator, more doors: what the engine finds in a task, a request and the preflight find too.

LIMITS: dict[str, tuple[int, Callable[[int], dict[str, Any]]]] = {
    "facts-too-many": (MAX_FACTS, lambda size: dict.fromkeys(map(str, range(size)), 1)),
    "fact-too-long": (MAX_TEXT, lambda size: {"x": "é" * size}),
    "facts-too-large": (MAX_BYTES, lambda size: sized(size)),
}


def sized(size: int) -> dict[str, str]:
    """Facts of so many bytes as compact JSON, none of them too long."""
    facts = {f"f{number}": "y" * 490 for number in range(8)}
    facts["f8"] = "y" * (size - len(json.dumps({**facts, "f8": ""}, separators=(",", ":"))))
    return facts


@pytest.mark.parametrize("code", LIMITS)
@pytest.mark.parametrize("over", [-1, 0, 1])
def test_every_door_has_the_same_limits(code: str, over: int) -> None:
    limit, make = LIMITS[code]
    task: dict[str, Any] = {"goal": "Say hello.", "facts": make(limit + over)}
    expected = [code] if over > 0 else []
    in_engine = [*map(_code, breaches(task["facts"]))]
    in_task = [*map(_code, problems_of(task)[1])]
    in_request = [*map(_code, looked_over({**GOOD, "task": task})[1])]
    in_preflight = [*map(_code, preflight({**GOOD, "task": task}, None).errors)]
    assert [in_engine, in_task, in_request, in_preflight] == [expected] * 4


@given(st.dictionaries(st.text(), JSON | st.text(min_size=495, max_size=505), max_size=40))
def test_every_door_finds_the_same_in_a_task(facts: dict[str, Any]) -> None:
    task = {"goal": "Say hello.", "facts": facts}
    found = {_in_request(problem) for problem in problems_of(task)[1]}
    assert {*looked_over({**GOOD, "task": task})[1]} == found
    assert {*preflight({**GOOD, "task": task}, None).errors} == found


def _code(problem: Problem) -> str:
    return problem.code


def _in_request(problem: Problem) -> Problem:
    return Problem(problem.code, f"/task{problem.pointer}", problem.message)
