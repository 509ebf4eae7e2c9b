"""What would go wrong with a call is said before it is placed, in the words of the platform."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import click
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

import playbook
from playbook.cli import validate
from playbook.errors import PlaybookError
from playbook.preflight import DEFAULT, PLATFORMS, Forecast, preflight, preflight_all
from playbook.preflight.platforms import Rate
from playbook.preflight.rates import Line, over_rates
from playbook.request import CallRequest

CASES = Path(__file__).parent / "cases" / "request"
BOOK = playbook.load(CASES / "desk.md")
FORECASTS: dict[str, dict[str, Any]] = yaml.safe_load((CASES / "preflight.yml").read_text("utf-8"))


def request_of(case: dict[str, Any]) -> dict[str, Any]:
    parts: dict[str, Any] = {name: case[name] for name in ("script", "facts", "escalation") if name in case}
    task: dict[str, Any] = {"goal": "Say hello.", **parts}
    good: dict[str, Any] = {"from": "+16175550100", "to": "+16175550123", "task": task}
    body: dict[str, Any] = {**good, **case.get("request", {})}
    return {name: value for name, value in body.items() if value is not None}


def told(forecast: Forecast) -> list[str]:
    errors = [f"E {problem.pointer} {problem.code}" for problem in forecast.errors]
    return errors + [f"W {problem.pointer} {problem.code}" for problem in forecast.warnings]


@pytest.mark.parametrize("case", FORECASTS.values(), ids=FORECASTS)
def test_forecast(case: dict[str, Any]) -> None:
    forecast = preflight(request_of(case), BOOK, **case.get("given", {}))
    assert told(forecast) == case["found"]
    answer = forecast.answer and f"{forecast.answer.status} {forecast.answer.code}"
    assert answer == case.get("answer")


@pytest.mark.parametrize("case", FORECASTS.values(), ids=FORECASTS)
def test_a_request_is_foreseen_as_the_json_that_it_was_made_of(case: dict[str, Any]) -> None:
    forecast = preflight(request_of(case), BOOK, **case.get("given", {}))
    if forecast.request is None:
        return
    assert isinstance(forecast.request, CallRequest)
    again = preflight(forecast.request, BOOK, **case.get("given", {}))
    assert [line for line in told(forecast) if "number-rewritten" not in line] == told(again)


def test_messages_name_the_country_and_what_decides_it() -> None:
    message = preflight(request_of({"request": {"to": "+16475551234"}}), BOOK).errors[0].message
    assert "Canada (CA)" in message
    assert "+1, and the area code 647 decides" in message
    assert "has only US" in message


def test_a_language_that_is_not_offered_names_those_like_it() -> None:
    forecast = preflight(request_of({"script": "german"}), BOOK, platform="poku")
    assert forecast.errors[0].message == 'Poku does not offer the language "de"; it offers de-DE'


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"platform": "poko"}, 'no platform "poko"; did you mean "poku"?'),
        ({"countries": ["XX"]}, '"XX" is no country'),
        ({"region": "Texas"}, '"Texas" is no country'),
    ],
)
def test_circumstances_that_there_are_not(given: dict[str, Any], message: str) -> None:
    with pytest.raises(PlaybookError) as caught:
        preflight(request_of({}), BOOK, **given)
    assert message in str(caught.value)


def test_without_a_playbook_the_task_is_held_against_its_limits_alone() -> None:
    body = request_of({"script": "nowhere", "facts": {"x": "y" * 501}})
    assert told(preflight(body, None)) == ["E /task/facts/x fact-too-long"]


@pytest.mark.parametrize(("count", "late"), [(5, 0), (6, 1), (7, 2)])
def test_five_calls_an_hour_to_one_number(count: int, late: int) -> None:
    forecasts = preflight_all([request_of({})] * count, BOOK)
    refused = [forecast for forecast in forecasts if forecast.errors]
    assert refused == forecasts[count - late :]
    assert {line for forecast in refused for line in told(forecast)} <= {"E /to rate-limit-exceeded"}
    assert {forecast.answer.status for forecast in refused if forecast.answer} <= {429}


def calls_to_all(count: int, caller: str = "+16175550100") -> list[dict[str, Any]]:
    return [
        request_of({"request": {"from": caller, "to": f"+1617555{1000 + number}"}}) for number in range(count)
    ]


@pytest.mark.parametrize(("count", "late"), [(30, []), (31, [31]), (100, [*range(31, 101)])])
def test_thirty_calls_an_hour_from_one_number(count: int, late: list[int]) -> None:
    forecasts = preflight_all(calls_to_all(count), None)
    assert [number for number, forecast in enumerate(forecasts, 1) if forecast.errors] == late


def test_a_hundred_calls_a_day_from_one_number() -> None:
    hundredth, next_one = preflight_all(calls_to_all(101), None)[-2:]
    assert [problem.message.count("a day") for problem in hundredth.errors] == [0]
    assert [problem.message.count("100 calls a day") for problem in next_one.errors] == [0, 1]


def test_each_of_two_numbers_has_limits_of_its_own() -> None:
    run = calls_to_all(30) + calls_to_all(30, "+16175550199")
    assert not any(forecast.errors for forecast in preflight_all(run, None))


def test_no_limit_is_predicted_that_is_not_documented() -> None:
    assert not any(
        forecast.errors for forecast in preflight_all([request_of({})] * 150, None, platform="poku")
    )


LINES = st.builds(Line, st.sampled_from(["a", "b"]), st.sampled_from(["x", "y", "z", None]))


@given(st.lists(LINES, max_size=60), st.integers(1, 9), st.booleans())
def test_what_is_left_of_a_run_keeps_the_limit(run: list[Line], most: int, to_one: bool) -> None:
    found = list(over_rates(run, [Rate(most, "hour", to_one_number=to_one)]))
    kept = [line for line, problems in zip(run, found, strict=True) if not problems]
    late = [line for line, problems in zip(run, found, strict=True) if problems]
    assert max(counts(kept, to_one), default=0) <= most
    assert all(counts([*kept, line], to_one, line)[0] == most + 1 for line in late)


def counts(run: Iterable[Line], to_one: bool, of: Line | None = None) -> list[int]:
    """How many calls of a run count against each limit, or against that of one line."""
    keys = [line if to_one else line.caller for line in run if line.callee is not None]
    wanted = {*keys} if of is None else {of if to_one else of.caller}
    return [keys.count(key) for key in wanted]


TEXT = st.text(max_size=8) | st.sampled_from(
    ["nowhere", "fact-number", "long", "+16175550142", "{facts.desk}"]
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXT,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=6,
)
TASKS = st.dictionaries(st.sampled_from(["goal", "script", "facts", "escalation", "x"]), JSON)
BODIES = st.dictionaries(
    st.sampled_from(["from", "to", "targetName", "purpose", "maxDurationSecs", "task"]), JSON | TASKS
)


@given(BODIES, st.sampled_from([*PLATFORMS]), st.sampled_from([None, "US", "DE"]))
def test_whatever_is_given_there_is_a_forecast(
    body: dict[str, Any], platform: str, region: str | None
) -> None:
    forecast = preflight(body, BOOK, platform=platform, region=region)
    assert (forecast.request is not None) or forecast.errors
    assert len({*forecast.errors}) == len(forecast.errors)


def test_the_command_knows_every_platform() -> None:
    option = next(option for option in validate.command.params if option.name == "platform")
    assert isinstance(option.type, click.Choice)
    assert [*option.type.choices] == [*PLATFORMS]
    assert option.default == DEFAULT
