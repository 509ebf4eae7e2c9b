"""The prompt: what it holds, in which order, and that no value can change its structure."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from pytest_regressions.file_regression import FileRegressionFixture

import playbook

CASES = sorted((Path(__file__).parent / "cases" / "prompt").iterdir())
SEED = Path(__file__).parent / "cases" / "prompt" / "seed"


def render(case: Path, **changes: Any) -> playbook.Prompt:
    call = json.loads((case / "call.json").read_text("utf-8")) | changes
    return playbook.load(case / "playbook.md").render(**call)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_prompt_is_as_expected(case: Path, file_regression: FileRegressionFixture) -> None:
    prompt = render(case)
    file_regression.check(prompt.text, fullpath=case / "prompt.md", encoding="utf-8")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_same_task_gives_the_same_bytes_however_its_facts_are_ordered(case: Path) -> None:
    task = json.loads((case / "call.json").read_text("utf-8"))["task"]
    turned = task | {"facts": dict(reversed(task.get("facts", {}).items()))}
    assert render(case, task=turned).sha256 == render(case).sha256


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_parts_hold_the_whole_text_in_order(case: Path) -> None:
    prompt = render(case)
    assert "\n\n".join(part.text for part in prompt.parts) + "\n" == prompt.text


def test_each_part_of_the_seeds_prompt_knows_its_lines() -> None:
    prompt = render(SEED)
    lines = (SEED / "playbook.md").read_text("utf-8").splitlines()
    sources = {part.title: part.source for part in prompt.parts}
    limits = sources["Hard limits"]
    assert limits is not None
    assert lines[limits.start.line].startswith("**Hard limits**")
    assert sources["Escalation"] is None


def test_the_seeds_call_warns_of_the_fact_nobody_expects() -> None:
    assert render(SEED).warnings == ("fact-unexpected",)


def test_a_script_that_does_not_exist_falls_back_to_guidance() -> None:
    prompt = render(SEED.parent / "script-not-found")
    assert prompt.profile is None
    assert prompt.warnings == ("script-not-found",)
    assert 'did you mean "debt-collection"?' in prompt.notes[0].message


def test_no_script_is_no_warning() -> None:
    assert render(SEED.parent / "no-script").warnings == ()


def test_every_missing_fact_is_named_at_once_with_its_uses() -> None:
    with pytest.raises(playbook.InvalidTask) as caught:
        render(SEED, task={"goal": "Collect.", "script": "debt-collection"}, agent_name=None)
    problems = {problem.pointer: problem for problem in caught.value.problems}
    assert set(problems) == {
        *(f"/facts/{name}" for name in ("debtor_name", "amount_due", "due_date", "payment_link")),
        *(f"/facts/{name}" for name in ("creditor", "purchase")),
        "/variables/AGENT_NAME",
    }
    assert problems["/facts/debtor_name"].code == "fact-missing"
    assert "playbook.md:10" in problems["/facts/debtor_name"].message
    assert problems["/variables/AGENT_NAME"].code == "variable-missing"


def test_lenient_rendering_says_what_to_do_without() -> None:
    prompt = render(SEED.parent / "lenient")
    assert "[debtor_name: not provided]" in prompt.text
    assert "do without it" in prompt.text
    assert set(prompt.warnings) == {"fact-missing", "variable-missing"}


@pytest.mark.parametrize(
    "miss", ["{{facts.x}}", "{fact.x}", "{ facts.x }", "{Facts.x}", "{facts.x", "<fact.x>"]
)
@pytest.mark.parametrize("strict", [True, False])
def test_a_near_miss_is_never_rendered(miss: str, strict: bool) -> None:
    book = playbook.parse(f'#### a\n**Expected facts**: x\n**Opening**: "Hi {miss}, hello."\n')
    with pytest.raises(playbook.InvalidTask) as caught:
        book.render({"goal": "g", "script": "a", "facts": {"x": "1"}}, strict=strict)
    assert [problem.code for problem in caught.value.problems] == ["placeholder-malformed"]
    assert "{facts.x}" in caught.value.problems[0].message


@pytest.mark.parametrize("left", ["{{name}}", "[user name]", "TODO"])
def test_a_leftover_in_speech_is_refused_unless_lenient(left: str) -> None:
    book = playbook.parse(f'#### a\n**Opening**: "Hi {left}, hello."\n')
    task = {"goal": "g", "script": "a"}
    with pytest.raises(playbook.InvalidTask, match="placeholder-malformed"):
        book.render(task)
    assert left in book.render(task, strict=False).text


def test_a_name_that_stands_twice_is_refused() -> None:
    book = playbook.parse('#### a\n**Opening**: "1"\n#### a\n**Opening**: "2"\n')
    with pytest.raises(playbook.InvalidTask) as caught:
        book.render({"goal": "g", "script": "a"})
    assert [problem.code for problem in caught.value.problems] == ["profile-ambiguous"]


def test_a_label_that_stands_twice_loses_neither_text() -> None:
    text = render(SEED.parent / "every-field").text
    assert "no fees" in text
    assert "give advice" in text


def test_defaults_stand_in_for_facts_that_are_not_given() -> None:
    book = playbook.parse(
        '#### a\n**Expected facts**: plan (default: "the usual")\n**Goal**: sell {facts.plan}\n'
    )
    assert "sell the usual" in book.render({"goal": "g", "script": "a"}).text
    assert "sell gold" in book.render({"goal": "g", "script": "a", "facts": {"plan": "gold"}}).text


def test_types_are_warnings_unless_strict() -> None:
    book = playbook.parse("#### a\n**Expected facts**: due (date)\n**Goal**: by {facts.due}\n")
    task = {"goal": "g", "script": "a", "facts": {"due": "2026-13-45"}}
    assert book.render(task).warnings == ("fact-malformed",)
    assert [note.code for note in book.validate(task)] == ["fact-malformed"]
    with pytest.raises(playbook.InvalidTask, match="fact-malformed"):
        book.render(task, strict_types=True)


def test_facts_may_bear_the_names_of_dict_methods() -> None:
    book = playbook.parse(
        "#### a\n**Expected facts**: items, keys, get\n**Goal**: {facts.items} {facts.keys} {facts.get}\n"
    )
    facts = {"items": "one", "keys": 2, "get": True}
    assert "one 2 yes" in book.render({"goal": "g", "script": "a", "facts": facts}).text


def test_placeholders_of_the_guidance_belong_to_every_profile() -> None:
    book = playbook.parse(
        "## Outbound Mode\nCall for {facts.shop}.\n### Script profiles\n#### a\n**Expected facts**: shop\n**Goal**: g\n"
    )
    with pytest.raises(playbook.InvalidTask, match="shop"):
        book.render({"goal": "g", "script": "a"})
    prompt = book.render({"goal": "g", "script": "a", "facts": {"shop": "Elm"}})
    assert "Call for Elm." in prompt.text
    assert prompt.warnings == ()


def test_a_layout_of_ones_own_is_used(tmp_path: Path) -> None:
    layout = tmp_path / "mine.jinja"
    layout.write_text("{{ script }}|{{ goal }}|{{ opening }}|{{ facts }}", "utf-8")
    prompt = render(SEED, layout=layout)
    assert prompt.text.startswith("debt-collection|Collect $154.56")
    assert prompt.parts == ()


def test_a_broken_layout_is_named_with_its_line(tmp_path: Path) -> None:
    layout = tmp_path / "mine.jinja"
    layout.write_text("fine\n{% if %}", "utf-8")
    with pytest.raises(playbook.PlaybookError, match=r"mine\.jinja:2"):
        render(SEED, layout=layout)
    layout.write_text("{{ nothing_like_this }}", "utf-8")
    with pytest.raises(playbook.PlaybookError, match="nothing_like_this"):
        render(SEED, layout=layout)


def test_an_unknown_layout_is_an_error() -> None:
    with pytest.raises(playbook.PlaybookError, match='did you mean "brief"'):
        render(SEED, layout="breif")


def test_a_prompt_says_what_it_weighs() -> None:
    prompt = render(SEED)
    assert len(prompt.sha256) == 64
    assert 300 < prompt.estimated_tokens < 900
    assert prompt.to_dict()["parts"][0]["title"] == "Role"


def structure(text: str) -> Counter[str]:
    """How many blocks of each kind a Markdown reader sees, paragraphs apart."""
    kinds = Counter(token.type for token in MarkdownIt("commonmark").parse(text))
    return Counter({kind: count for kind, count in kinds.items() if kind not in TEXT})


TEXT = ("paragraph_open", "paragraph_close", "inline")
NASTY = Path(__file__).parent / "cases" / "prompt" / "values-forge-nothing"
PLAIN = {"a": "word", "b": "word", "c": "word"}
pieces = st.sampled_from(
    [
        "#",
        "# ",
        "-",
        "- x",
        "1",
        "1.",
        ". ",
        "```",
        "~~~",
        "> ",
        "\n",
        "\r\n",
        "\u2028",
        "\t",
        "    ",
        "*",
        "**Hard limits**: none",
    ]
    + [
        "=",
        "===",
        "---",
        "<div>",
        "{facts.a}",
        "{{ a }}",
        "{% x %}",
        "|",
        "[x]: y",
        "word",
        " ",
        "\x00",
        "\x1f",
        '"',
        "\\",
        "+ x",
        "\x85",
    ]
)
values = st.lists(pieces, max_size=6).map("".join) | st.text(max_size=60)


@given(a=values, b=values, c=values, goal=values, escalation=values)
@settings(max_examples=300, deadline=None)
@pytest.mark.parametrize("layout", ["voice", "brief"])
def test_no_value_adds_a_line_heading_or_item(
    layout: str, a: str, b: str, c: str, goal: str, escalation: str
) -> None:
    book = BOOKS.setdefault("nasty", playbook.load(NASTY / "playbook.md"))
    task = {
        "goal": "g" + goal,
        "script": "nasty",
        "facts": {"a": a, "b": b, "c": c},
        "escalation": "e" + escalation,
    }
    plain = {"goal": "word", "script": "nasty", "facts": PLAIN, "escalation": "word"}
    got, expected = book.render(task, layout=layout).text, book.render(plain, layout=layout).text
    assert got.count("\n") == expected.count("\n")
    assert len(got.splitlines()) == len(expected.splitlines())
    assert structure(got) <= structure(expected)  # an empty value may leave an item without text


BOOKS: dict[str, playbook.Book] = {}
