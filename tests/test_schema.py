"""The JSON Schema of a script's facts takes what the script takes, and says what it wants."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, get_args

import pytest
from jsonschema import Draft202012Validator

import playbook
from playbook.facts import FORMS
from playbook.model import ExpectedFact, FactType, Playbook, Profile
from playbook.parser import parse_source
from playbook.schema import fact_schema
from playbook.source import Position, Range, SourceText

PROFILES = Path(__file__).parent.parent / "profiles"
NOWHERE = Range(Position(0, 0), Position(0, 0))


def schema_of(*facts: ExpectedFact) -> dict[str, Any]:
    return fact_schema(
        Playbook(), Profile("billing", expected_facts=facts, range=NOWHERE, name_range=NOWHERE)
    )


def fact(name: str, type: FactType | None = None, **more: Any) -> ExpectedFact:
    return ExpectedFact(name, type, **more, range=NOWHERE, name_range=NOWHERE)


def takes(schema: dict[str, Any], facts: object) -> bool:
    validator = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    return bool(validator.is_valid(facts))


def test_the_schema_of_a_script_reads_like_the_script() -> None:
    schema = schema_of(
        fact("name", description="who is called"),
        fact("amount", "money", example="$154.56"),
        fact("minutes", "number", default="30", example="about 20"),
        fact("signed", "boolean", optional=True, example="true"),
        fact("name", "url"),
    )
    assert schema == {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$comment": "As compact UTF-8 JSON the facts take at most 4095 bytes, which JSON Schema cannot say.",
        "title": "billing",
        "type": "object",
        "properties": {
            "name": {
                "type": ["string", "number", "boolean"],
                "maxLength": 500,
                "description": "who is called",
            },
            "amount": {"type": ["string", "number"], "maxLength": 500, "examples": ["$154.56"]},
            "minutes": {
                "type": ["number", "string"],
                "maxLength": 500,
                "pattern": schema["properties"]["minutes"]["pattern"],
                "default": 30,
                "examples": ["about 20"],
            },
            "signed": {"type": "boolean", "examples": [True]},
        },
        "required": ["name", "amount"],
        "additionalProperties": {"type": ["string", "number", "boolean"], "maxLength": 500},
        "maxProperties": 30,
    }
    assert list(schema["properties"]) == ["name", "amount", "minutes", "signed"]
    assert json.loads(json.dumps(schema)) == schema


@pytest.mark.parametrize("kind", [None, *get_args(FactType)])
def test_the_schema_of_every_type_is_one_and_takes_the_types_example(kind: FactType | None) -> None:
    schema = schema_of(fact("x", kind))
    Draft202012Validator.check_schema(schema)
    assert takes(schema, {"x": True if kind == "boolean" else FORMS[kind or "text"].example})
    assert not takes(schema, {"x": None})
    assert not takes(schema, {"x": ["a"]})
    assert not takes(schema, {})


@pytest.mark.parametrize(
    ("kind", "value", "good"),
    [
        ("number", 1.5, True),
        ("number", "1,200.5", True),
        ("number", "12 apples", False),
        ("number", True, False),
        ("money", 20, True),
        ("money", True, False),
        ("boolean", False, True),
        ("boolean", "yes", False),
        ("email", "joe", False),
        ("text", "x" * 500, True),
        ("text", "x" * 501, False),
        ("text", "😀" * 500, True),
        ("date", 5, False),
        (None, 5, True),
    ],
)
def test_a_type_says_what_it_takes(kind: FactType | None, value: object, good: bool) -> None:
    assert takes(schema_of(fact("x", kind)), {"x": value}) is good


def test_the_limits_of_the_platform_hold_for_facts_that_are_not_declared() -> None:
    schema = schema_of()
    assert takes(schema, {"other": "x", "more": 1, "yes": True})
    assert not takes(schema, {"other": None})
    assert not takes(schema, {"other": "x" * 501})
    assert takes(schema, dict.fromkeys(map(str, range(30)), 1))
    assert not takes(schema, dict.fromkeys(map(str, range(31)), 1))


def test_a_schema_belongs_to_its_caller() -> None:
    schema_of()["additionalProperties"]["type"] = "none"
    assert takes(schema_of(), {"x": 1})


@pytest.mark.parametrize("path", sorted(PROFILES.glob("*.task.json")), ids=lambda path: path.name)
def test_every_sample_task_fits_the_schema_of_its_script(path: Path) -> None:
    task = json.loads(path.read_text("utf-8"))
    script = path.with_name(path.name.replace(".task.json", ".md"))
    book = parse_source(SourceText.of(script.read_text("utf-8")))
    schema = fact_schema(book, book[task["script"]])
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(task["facts"])


def test_what_a_script_uses_is_required_unless_it_has_a_default() -> None:
    book = playbook.parse(
        "#### visit\n\n**Expected facts**: name, day (optional), time (optional), clinic (default: ours)\n"
        '**Opening**: "Hi {facts.name}, {facts.day} at {facts.clinic}? {facts.street} {facts.street}"\n'
    )
    schema = fact_schema(book, book["visit"])
    assert [*schema["properties"]] == ["name", "day", "time", "clinic", "street"]
    assert schema["required"] == ["name", "day", "street"]


def test_what_the_guidance_uses_is_required_of_every_script() -> None:
    book = playbook.parse(
        "## Outbound Mode\n\nWe are {facts.shop} of {facts.area}.\n\n### Script profiles\n\n"
        "#### visit\n\n**Expected facts**: area (optional), name\n"
    )
    schema = fact_schema(book, book["visit"])
    assert schema["required"] == ["area", "name", "shop"]
    book.validate({"goal": "g", "script": "visit", "facts": dict.fromkeys(schema["required"], "x")})
