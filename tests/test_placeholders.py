"""Placeholders, near misses, escapes, and leftovers of other templates."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playbook import placeholders


def found(text: str) -> list[tuple[str, str | None, str]]:
    return [(token.kind, token.name, text[token.start : token.end]) for token in placeholders.tokens(text)]


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("{facts.name}", "fact", "name"),
        ("<facts.name>", "fact", "name"),
        ("{facts._a-b_9}", "fact", "_a-b_9"),
        ("{facts.größe}", "fact", "größe"),
        ("{facts.X}", "fact", "X"),
        ("{AGENT_NAME}", "variable", "AGENT_NAME"),
        ("{A1}", "variable", "A1"),
        (r"{AGENT\_NAME}", "variable", "AGENT_NAME"),
        ("{FACTS}", "variable", "FACTS"),
    ],
)
def test_a_placeholder_stands_for_a_fact_or_a_variable(text: str, kind: str, name: str) -> None:
    assert found(f"a{text}b") == [(kind, name, text)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("{{facts.x}}", "x"),
        ("{{{facts.x}}}", "x"),
        ("{{ facts.x }}", "x"),
        ("{{facts.x}", "x"),
        ("{facts.x}}", "x"),
        ("{fact.x}", "x"),
        ("{ facts.x }", "x"),
        ("{facts.x }", "x"),
        ("{facts . x}", "x"),
        ("{Facts.x}", "x"),
        ("{FACTS.x}", "x"),
        ("{facts.x", "x"),
        ("{facts.x>", "x"),
        ("<fact.x>", "x"),
        ("<Facts.x>", "x"),
        ("< facts.x >", "x"),
        ("<facts.x", "x"),
        ("<facts.x}", "x"),
        (r"{facts.my\_x}", "my_x"),
        (r"<facts.my\_x", "my_x"),
        ("{facts.x.y}", None),
        ("{facts.x|upper}", None),
        ("{facts.1}", None),
        ("{facts.}", None),
    ],
)
def test_a_near_miss_is_told_whole_with_the_fact_it_means(text: str, name: str | None) -> None:
    assert found(f"a {text} b") == [("near-miss", name, text)]
    assert found(text) == [("near-miss", name, text)]


@pytest.mark.parametrize(
    "text",
    [
        "{x}",
        "{Agent}",
        "{agent_name}",
        "{A B}",
        "{1A}",
        "{_A}",
        "{facts}",
        "<fact>",
        "facts.x",
        "{ x }",
        "{}",
        "<b>",
        "{{x}}",
    ],
)
def test_other_braces_are_nobodys_placeholder(text: str) -> None:
    assert found(text) == []


def test_a_backslash_makes_it_literal() -> None:
    assert [kind for kind, _, _ in found(r"\{facts.x} \<facts.x> \{A}")] == ["escape"] * 3
    assert [kind for kind, _, _ in found(r"\\{facts.x}")] == ["escape", "fact"]


def test_neighbours_are_told_apart() -> None:
    assert [name for _, name, _ in found("{facts.a}{facts.b <facts.c>{facts.d")] == ["a", "b", "c", "d"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<facts.x> and {facts.y}", "{facts.x} and {facts.y}"),
        (r"\<facts.x> <b> <Facts.x>", r"\<facts.x> <b> <Facts.x>"),
    ],
)
def test_canonical_text_has_one_spelling(text: str, expected: str) -> None:
    assert placeholders.canonical(text) == expected


@given(st.text(alphabet="{}<>\\facts.FACTS_-x1 ", max_size=30))
def test_canonical_text_means_the_same(text: str) -> None:
    canonical = placeholders.canonical(text)
    assert [token[:2] for token in found(canonical)] == [token[:2] for token in found(text)]
    assert placeholders.canonical(canonical) == canonical


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Hi {{name}}", ["{{name}}"]),
        ("Hi [user name], TODO", ["[user name]", "TODO"]),
        ("[if time allows, ask] [wait for their name] [confirm the date]", []),
        ("XXX TBD", ["XXX", "TBD"]),
        ("[laughs] [1] [text](url) {{facts.x}} \\[name]", []),
    ],
)
def test_leftovers_of_other_templates_are_found(text: str, left: list[str]) -> None:
    assert [text[start:end] for start, end in placeholders.leftovers(text)] == left
