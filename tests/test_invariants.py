"""What holds for every text: parsing never fails, loses no words, and every place lies where it says."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import playbook
from playbook.model import Passage, Profile
from playbook.parser import parse_source
from playbook.source import BOM, Range, SourceText

BEGINNINGS = ("", "- ", "  - ", "    - ", "1. ", "   2) ", "+ ", "  + ", "> ", "    ", "\t", "- > ")
PHRASES = (
    *(
        "agrees",
        "no discounts",
        "never lie",
        "close",
        "call_back",
        "café 👍🏽",
        "name (money, optional)",
        "{facts.name}",
    ),
    *(
        "<facts.name>",
        "{{facts.x}}",
        "{facts.y",
        "{AGENT_NAME}",
        "under 3 minutes",
        'plan (default: "a, b")',
        "",
    ),
)
JOINTS = (
    " ",
    " -> ",
    " + ",
    ", ",
    "; ",
    ": ",
    '"',
    ' "',
    '" ',
    "? - ",
    " → ",
    " “",
    "” ",
    "(",
    ") ",
    "\\",
    " `",
    "**",
)
LABELS = (
    "**Goal**:",
    "**Branches**:",
    "__Hard limits:__ ",
    "**Expected facts** (q): ",
    "**Opening**： ",
    "**Odd**: ",
    "**Duration**:",
)
HEADINGS = ("#### p", "##### five", "## Outbound Mode", "### Script profiles", "# end", "***", "---", "===")
CODE = ("```", "~~~", "<div>", "</div>", "<!--", "-->", "<!-- x -->", "<!-->")

PHRASE = st.builds(
    lambda parts: "".join(parts),
    st.lists(st.one_of(st.sampled_from(PHRASES), st.sampled_from(JOINTS)), max_size=7),
)
LINES = st.builds(lambda beginning, phrase: beginning + phrase, st.sampled_from(BEGINNINGS), PHRASE)
LABEL_LINES = st.builds(lambda label, phrase: label + phrase, st.sampled_from(LABELS), PHRASE)
TEXTS = st.builds(
    lambda lines: "\n".join(("#### p", *lines)),
    st.lists(st.one_of(LINES, LINES, LABEL_LINES, st.sampled_from(HEADINGS + CODE)), max_size=14),
)
# A lone dash would make the line above it a heading, which ends the profile.
VALUES = st.lists(LINES.filter(lambda line: line.strip() != "-"), max_size=9)


def elements(value: Any) -> Iterator[Any]:
    """Every part of a model, at every depth."""
    if is_dataclass(value):
        yield value
        for each in fields(value):
            yield from elements(getattr(value, each.name))
    elif isinstance(value, tuple | list):
        for each in value:
            yield from elements(each)


def places(text: str) -> list[Range]:
    return [element for element in elements(playbook.parse(text)) if isinstance(element, Range)]


def words(text: str) -> Counter[str]:
    """The words of a text; the numbers of its items are none."""
    return Counter(re.findall(r"[^\W\d_]\w*", text))


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.text(), TEXTS, st.text(alphabet='#*_-+>`"<!{}():,.;\\ \n\tfacts1A“”«', max_size=80)))
def test_any_text_is_a_playbook_whose_places_lie_in_it(text: str) -> None:
    lines = SourceText.of(text).lines
    for place in places(text):
        assert place.start <= place.end
        for position in (place.start, place.end):
            assert position.column <= len(lines[position.line])


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_a_placeholder_stands_where_it_says(text: str) -> None:
    source = SourceText.of(text)
    book = parse_source(source)
    holders: list[Profile | Passage] = [*book.profiles, *book.passages]
    for holder in holders:
        for found in holder.placeholders:
            name = f"facts.{found.name}" if found.kind == "fact" else found.name
            assert source.slice(found.range) in (f"{{{name}}}", f"<{name}>")
        for near in holder.near_misses:
            assert source.slice(near.range).split() == near.text.split()


@settings(max_examples=150, deadline=None)
@given(TEXTS, st.sampled_from(("\r\n", "\r")))
def test_line_endings_and_byte_order_mark_change_nothing(text: str, ending: str) -> None:
    other = BOM + text.replace("\n", ending)
    assert playbook.parse(other) == playbook.parse(text)
    assert places(other) == places(text)


@settings(max_examples=200, deadline=None)
@given(VALUES, st.sampled_from(("", " ", "   ")))
@example(["- agrees -> close"], "")
@example(['- agrees -> "never closed', "- > quote"], "")
def test_a_label_begins_a_field_whatever_stands_above(value: list[str], indent: str) -> None:
    above = "\n".join(("#### p", "**Branches**:", *value))
    if any(re.match(r"\s*[-+>\d]", line) for line in value):
        indent = ""  # indented, the label would be the item's own text
    profile = playbook.parse(f"{above}\n{indent}**Hard limits**: no lies")["p"]
    assert profile.fields[-1].label == "Hard limits"
    assert [limit.text for limit in profile.hard_limits] == ["no lies"]


@settings(max_examples=200, deadline=None)
@given(VALUES)
def test_no_word_of_a_field_is_lost(value: list[str]) -> None:
    text = "\n".join(value)
    for label in ("Odd", "Branches", "Opening", "Hard limits"):
        profile = playbook.parse(f"#### p\n**Goal**: x\n**{label}**:\n{text}")["p"]
        assert words(profile.fields[-1].text) == words(text)


@settings(max_examples=200, deadline=None)
@given(VALUES)
def test_no_word_of_a_hard_limit_is_lost(value: list[str]) -> None:
    text = "\n".join(value)
    profile = playbook.parse(f"#### p\n**Hard limits**:\n{text}")["p"]
    assert words(" ".join(limit.text for limit in profile.hard_limits)) == words(text)


@settings(max_examples=200, deadline=None)
@given(st.lists(PHRASE.map(lambda phrase: f"- x {phrase}"), max_size=9))
def test_no_word_of_a_branch_is_lost(items: list[str]) -> None:
    text = "\n".join(items)
    profile = playbook.parse(f"#### p\n**Branches**:\n{text}")["p"]
    parts = [branch.condition for branch in profile.walk_branches()]
    parts += [action.text for branch in profile.walk_branches() for action in branch.actions]
    assert words(" ".join(parts)) == words(text)


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_what_an_element_holds_lies_within_it(text: str) -> None:
    for profile in playbook.parse(text).profiles:
        for field in profile.fields:
            assert field.range in profile.range
            assert all(turn.range in field.range for turn in field.turns)
        for fact in profile.expected_facts:
            assert fact.name_range in fact.range
            assert all(attribute.range in fact.range for attribute in fact.attributes)
        for branch in profile.walk_branches():
            parts = [branch.condition_range, *filter(None, [branch.arrow_range])]
            parts += [action.range for action in branch.actions]
            assert all(part in branch.range for part in parts)
            assert parts == sorted(parts)
            assert all(child.range in branch.range for child in branch.children)
            assert all(turn.range in action.range for action in branch.actions for turn in action.turns)


@pytest.mark.parametrize(
    "piece",
    [
        "<!--",
        "**",
        "__",
        "{",
        "{facts.",
        '"',
        "„",
        "- ",
        "> ",
        "1. ",
        "+ a\n",
        "(",
        "`",
        "\\",
        "#",
        "-\n",
        "<",
        "**a** (",
    ],
)
def test_a_piece_repeated_without_end_is_a_playbook_too(piece: str) -> None:
    assert playbook.parse("#### p\n**Branches**: " + piece * 2000)["p"].fields
