"""The specification's examples are read as its files say, its page shows those files, and they keep to their schema.

`--force-regen` writes what the parser reads now into the files and the page: read the difference.
"""

from __future__ import annotations

import json
import re
from dataclasses import is_dataclass
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from pytest_regressions.file_regression import FileRegressionFixture

import playbook
from playbook import model, source
from playbook.labels import CANONICAL, VARIANTS

ROOT = Path(__file__).parent.parent
SUITE = ROOT / "conformance"
PAGE = ROOT / "docs" / "specification.md"
EXAMPLES = sorted(SUITE.glob("[0-9]*.md"))
SCHEMA = json.loads((SUITE / "schema.json").read_text("utf-8"))
WIDTH = 110

# What the model has under its public names; all else is this reader's own affair.
NAMES: dict[type, tuple[str, ...]] = {
    playbook.Book: ("profiles", "guidance", "loose"),
    model.Profile: (
        *("name", "fields", "goal_recap", "expected_facts", "opening", "branches", "hard_limits", "duration"),
        *("tools", "placeholders", "near_misses", "range"),
    ),
    model.Field: ("label", "kind", "qualifier", "text", "range"),
    model.ExpectedFact: (
        *("name", "type", "optional", "sensitive", "default", "example", "description", "range"),
    ),
    model.Opening: ("text", "qualifier", "turns"),
    model.Turn: ("text", "range"),
    model.Branch: ("condition", "actions", "children", "range"),
    model.Action: ("kind", "text", "target", "turns", "range"),
    model.Limit: ("text", "range"),
    model.Duration: ("text", "min_seconds", "max_seconds", "range"),
    model.Tool: ("name", "description", "range"),
    model.Placeholder: ("name", "kind", "range"),
    model.NearMiss: ("text", "name", "range"),
    source.Range: ("start", "end"),
    source.Position: ("line", "column"),
}


def as_json(value: Any) -> Any:
    """The model under its public names."""
    if is_dataclass(value):
        names = next(names for kind, names in NAMES.items() if isinstance(value, kind))
        return {name: as_json(getattr(value, name)) for name in names}
    if isinstance(value, tuple):
        return [as_json(each) for each in value]
    return value


def without_places(value: Any) -> Any:
    """What the page shows: no places, and nothing that is empty, null or false."""
    if isinstance(value, list):
        return [without_places(each) for each in value]
    if isinstance(value, dict):
        shown = {name: without_places(each) for name, each in value.items() if name != "range"}
        return {name: each for name, each in shown.items() if each not in ("", [], None, False)}
    return value


def written(value: Any, indent: str = "") -> str:
    """JSON in which what fits on a line stands on one."""
    flat = json.dumps(value, ensure_ascii=False).replace("\u2028", "\\u2028").replace("\x85", "\\u0085")
    if not isinstance(value, dict | list) or len(indent) + len(flat) <= WIDTH:
        return flat
    inner = indent + "  "
    if isinstance(value, list):
        parts, (opening, closing) = [written(each, inner) for each in value], "[]"
    else:
        parts = [f"{json.dumps(name)}: {written(each, inner)}" for name, each in value.items()]
        opening, closing = "{}"
    return opening + "\n" + ",\n".join(inner + part for part in parts) + f"\n{indent}{closing}"


def model_of(example: Path) -> Any:
    return as_json(playbook.parse(example.read_bytes().decode()))


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.stem)
def test_an_example_is_read_as_it_must_be(example: Path, file_regression: FileRegressionFixture) -> None:
    expected = written(model_of(example)) + "\n"
    file_regression.check(expected, fullpath=example.with_suffix(".json"), encoding="utf-8")


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.stem)
def test_a_model_keeps_to_the_schema(example: Path) -> None:
    Draft202012Validator(SCHEMA).validate(json.loads(example.with_suffix(".json").read_text("utf-8")))


def test_the_schema_is_one_and_refuses_what_is_no_model() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    whole = model_of(EXAMPLES[0])
    for broken in ({}, {**whole, "more": 1}, {**whole, "loose": "yes"}, {**whole, "profiles": [{}]}):
        assert not Draft202012Validator(SCHEMA).is_valid(broken)


def test_examples_are_numbered_without_a_gap_and_each_has_its_model() -> None:
    assert [int(example.stem[:3]) for example in EXAMPLES] == [*range(1, len(EXAMPLES) + 1)]
    assert {path.stem for path in SUITE.glob("[0-9]*.json")} == {example.stem for example in EXAMPLES}


def test_the_page_shows_every_example_with_its_model(file_regression: FileRegressionFixture) -> None:
    page = PAGE.read_text("utf-8")
    marks = re.findall(r"^<!-- (\d{3}-[\w-]+) -->$", page, re.MULTILINE)
    assert marks == [example.stem for example in EXAMPLES]
    shown = re.sub(
        r"^<!-- (\d{3}-[\w-]+) -->\n(?:\n\*\*Example \d+\*\*.*?\n`{3,}json\n.*?\n`{3,}\n)?",
        lambda match: f"<!-- {match[1]} -->\n\n{block(SUITE / f'{match[1]}.md')}",
        page,
        flags=re.MULTILINE | re.DOTALL,
    )
    file_regression.check(shown, fullpath=PAGE, encoding="utf-8")


def block(example: Path) -> str:
    """What the page shows of an example: its text, in which what cannot be seen is told, and its model."""
    text = example.read_bytes().decode()
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    kinds = {"\ufeff": "a byte-order mark", "\r\n": "CRLF", "\r": "CR", "\x85": "U+0085", "\u2028": "U+2028"}
    found = [told for mark, told in kinds.items() if mark in text and not (mark == "\r" and "\r\n" in text)]
    note = f", with {' and '.join(found)}" if found else ""
    fence = "````" if "```" in text else "```"
    visible = re.sub("[\x0c\x85\u2028]", "␤", plain).rstrip("\n")
    shown = written(without_places(model_of(example)))
    number = int(example.stem[:3])
    return (
        f"**Example {number}**, `{example.name}`{note}:\n\n{fence}md\n{visible}\n{fence}\n"
        f"\n{fence}json\n{shown}\n{fence}\n"
    )


def test_the_page_lists_every_label_and_variant() -> None:
    rows = re.findall(r"^\| `([a-z-]+)` \| (\w[\w ]*) \|(.*)\|$", PAGE.read_text("utf-8"), re.MULTILINE)
    assert {kind: label for kind, label, _ in rows} == CANONICAL
    told = {
        variant.strip().casefold(): kind
        for kind, _, cell in rows
        for variant in cell.split(",")
        if variant.strip()
    }
    assert told == VARIANTS
