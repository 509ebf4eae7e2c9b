"""Conformance: every sentence of the format has a playbook under cases/parser, beside what it must be read as.

The expected files are YAML. A place is `line:column-line:column`, zero-based, in code points, the end excluded.
What an element does not have is left out.
"""

from __future__ import annotations

import copy
import dataclasses
import pickle
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from pytest_regressions.file_regression import FileRegressionFixture

import playbook
from playbook.model import Action, Branch, Duration, ExpectedFact, Field, Passage, Profile
from playbook.parser import parse_source
from playbook.placeholders import canonical
from playbook.source import BOM, Range, SourceText

CASES = sorted((Path(__file__).parent / "cases" / "parser").glob("*.md"))
COMMENT = re.compile(r"<!--(?:-?>|.*?-->)", re.DOTALL)


def outline(book: playbook.Playbook) -> dict[str, Any]:
    return _given(
        loose=book.loose,
        guidance=[_passage(passage) for passage in book.passages],
        profiles=[_profile(profile) for profile in book.profiles],
    )


def _profile(profile: Profile) -> dict[str, Any]:
    return _given(
        profile=profile.name,
        at=_at(profile),
        name_at=_at(profile.name_range),
        fields=[_field(field) for field in profile.fields],
        expected_facts=[_fact(fact) for fact in profile.expected_facts],
        branches=[_branch(branch) for branch in profile.branches],
        hard_limits=[{"limit": limit.text, "at": _at(limit)} for limit in profile.hard_limits],
        duration=_duration(profile.duration) if profile.duration else None,
        tools=[_given(tool=tool.name, does=tool.description, at=_at(tool)) for tool in profile.tools],
        **_placeholders(profile),
    )


def _passage(passage: Passage) -> dict[str, Any]:
    return _given(text=passage.text, at=_at(passage), **_placeholders(passage))


def _field(field: Field) -> dict[str, Any]:
    return _given(
        kind=field.kind,
        label=field.label,
        qualifier=field.qualifier,
        at=_at(field),
        label_at=_at(field.label_range),
        text=field.text,
        turns=_turns(field),
    )


def _fact(fact: ExpectedFact) -> dict[str, Any]:
    return _given(
        fact=fact.name,
        type=fact.type,
        optional=fact.optional,
        sensitive=fact.sensitive,
        default='""' if fact.default == "" else fact.default,
        example=fact.example,
        description=fact.description,
        at=_at(fact),
        name_at=_at(fact.name_range),
        attributes=[
            {"known" if each.known else "unknown": each.text, "at": _at(each)} for each in fact.attributes
        ],
    )


def _branch(branch: Branch) -> dict[str, Any]:
    return _given(
        when=branch.condition,
        at=_at(branch),
        condition_at=_at(branch.condition_range),
        arrow_at=_at(branch.arrow_range) if branch.arrow_range else None,
        actions=[_action(action) for action in branch.actions],
        branches=[_branch(child) for child in branch.children],
    )


def _action(action: Action) -> dict[str, Any]:
    return {action.kind: action.text} | _given(target=action.target, at=_at(action), turns=_turns(action))


def _duration(duration: Duration) -> dict[str, Any]:
    return _given(text=duration.text, min=duration.min_seconds, max=duration.max_seconds, at=_at(duration))


def _turns(element: Field | Action) -> list[dict[str, str]]:
    return [{"turn": turn.text, "at": _at(turn)} for turn in element.turns]


def _placeholders(element: Profile | Passage) -> dict[str, list[dict[str, Any]]]:
    return {
        "placeholders": [{each.kind: each.name, "at": _at(each)} for each in element.placeholders],
        "near_misses": [
            _given(text=each.text, means=each.name, at=_at(each)) for each in element.near_misses
        ],
    }


def _at(element: Any) -> str:
    where = getattr(element, "range", element)
    return f"{where.start.line}:{where.start.column}-{where.end.line}:{where.end.column}"


def _given(**parts: Any) -> dict[str, Any]:
    """The parts that are there: a zero is, but not an empty text or list, None, or False."""
    return {name: part for name, part in parts.items() if part or (part == 0 and part is not False)}


class _Dumper(yaml.SafeDumper):
    """Writes a text of several lines as it reads."""


def _written(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_Dumper.add_representer(str, _written)


def said(profile: Profile) -> Iterator[tuple[str, Range]]:
    """Every text of a profile that stands in the file as it is, and where."""
    yield from ((each.name, each.name_range) for each in profile.expected_facts)
    yield from ((each.text, each.range) for fact in profile.expected_facts for each in fact.attributes)
    yield from ((each.text, each.range) for each in profile.hard_limits)
    yield from ((each.name, each.range) for each in profile.tools)
    yield from ((each.text, each.range) for each in profile.near_misses)
    yield from ((each.text, each.range) for field in profile.fields for each in field.turns)
    if profile.duration:
        yield profile.duration.text, profile.duration.range
    for branch in profile.walk_branches():
        yield branch.condition, branch.condition_range
        for action in branch.actions:
            yield action.text, action.range
            yield from ((each.text, each.range) for each in action.turns)


def read(case: Path) -> SourceText:
    return SourceText.of(case.read_text("utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_playbook_is_read_as_expected(case: Path, file_regression: FileRegressionFixture) -> None:
    expected = yaml.dump(
        outline(parse_source(read(case))),
        Dumper=_Dumper,
        sort_keys=False,
        allow_unicode=True,
        default_flow_style=None,
        width=10**6,
    )
    file_regression.check(expected, fullpath=case.with_suffix(".yml"), encoding="utf-8")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_each_place_holds_what_its_element_says(case: Path) -> None:
    source = read(case)
    for profile in parse_source(source).profiles:
        for text, where in said(profile):
            in_file = source.slice(where)
            if where.start.line == where.end.line:
                assert one_line(in_file) == one_line(text)
            else:
                assert words(in_file) == words(text)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_each_placeholder_and_label_stands_at_its_place(case: Path) -> None:
    source = read(case)
    book = parse_source(source)
    holders: list[Profile | Passage] = [*book.profiles, *book.passages]
    for holder in holders:
        for each in holder.placeholders:
            name = f"facts.{each.name}" if each.kind == "fact" else each.name
            assert source.slice(each.range) in (f"{{{name}}}", f"<{name}>")
    for field in (field for profile in book.profiles for field in profile.fields):
        assert words(source.slice(field.label_range).replace("__", " ")) == words(
            f"{field.label} {field.qualifier or ''}"
        )
        assert field.range.start == field.label_range.start
        assert field.label_range in field.range


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
@pytest.mark.parametrize("ending", ["\r\n", "\r"], ids=["crlf", "cr"])
def test_line_endings_and_byte_order_mark_change_neither_meaning_nor_places(case: Path, ending: str) -> None:
    plain = case.read_text("utf-8")
    other = BOM + plain.replace("\n", ending)
    assert playbook.parse(other) == playbook.parse(plain)
    assert outline(playbook.parse(other)) == outline(playbook.parse(plain))


def one_line(text: str) -> str:
    return " ".join(canonical(COMMENT.sub("", text)).replace("\\_", "_").split())


def words(text: str) -> list[str]:
    """The words without the bullets, breaks and comments between them."""
    return re.findall(r"[^\W\d_]\w*", canonical(COMMENT.sub("", text)))


def test_what_stands_thirty_levels_deep_is_read() -> None:
    profile = playbook.load(CASES[0].with_name("branches-thirty-deep.md")).profiles[0]
    spoken = [turn.text for branch in profile.walk_branches() for turn in branch.actions[0].turns]
    assert spoken == [f"step {level}" for level in range(30)]


@pytest.mark.parametrize("marker", ["- ", "1. ", "> ", "- > "])
def test_what_is_nested_too_deep_for_any_reader_is_kept(marker: str) -> None:
    lines = "".join(f"{marker * depth}level-{depth}\n\n" for depth in (1, 60, 200, 2000))
    text = playbook.parse(f"#### p\n**Branches**:\n\n{lines}**Hard limits**: no lies\n")["p"].text_of(
        "branches"
    )
    assert text is not None
    assert [level for level in (1, 60, 200, 2000) if f"level-{level}" not in text] == []


def test_a_profile_that_nobody_looked_at_yet_is_like_any_other() -> None:
    def unread() -> Profile:
        return playbook.load(CASES[0].with_name("seed.md"))["debt-collection"]

    profile = unread()
    assert [limit.text for limit in profile.hard_limits] == ["no discounts", "no credit-reporting threats"]
    assert unread() == profile
    assert hash(unread()) == hash(profile)
    assert repr(unread()) == repr(profile)
    assert pickle.loads(pickle.dumps(unread())) == profile
    assert copy.deepcopy(unread()) == profile
    assert dataclasses.replace(unread(), name="other").fields == profile.fields
    assert not hasattr(unread(), "no_such_attribute")


def test_a_directory_loads_as_one_playbook_in_sorted_order(tmp_path: Path) -> None:
    for name in ("b.md", "a.md", "notes.txt"):
        guidance = "## Outbound Mode\nSpeak slowly.\n### Script profiles\n"
        (tmp_path / name).write_text(f"{guidance}#### {name}\n**Goal**: x\n#### same\n", "utf-8")
    (tmp_path / ".#a.md").symlink_to("somebody@somewhere.1234")
    (tmp_path / "c.md").mkdir()
    book = playbook.load(tmp_path)
    assert book.names == ("a.md", "same", "b.md", "same")
    assert book.guidance == "Speak slowly."
    assert book["b.md"].path == str(tmp_path / "b.md")
    with pytest.raises(playbook.AmbiguousProfile, match="2 scripts"):
        book["same"]


def test_a_byte_that_is_not_utf8_is_named_by_its_offset(tmp_path: Path) -> None:
    place = tmp_path / "latin.md"
    place.write_bytes(b"#### caf\xe9\n")
    with pytest.raises(playbook.UnreadableFile, match=r"not UTF-8: byte 0xe9 at offset 8"):
        playbook.load(place)


def test_a_directory_without_a_playbook_is_no_playbook(tmp_path: Path) -> None:
    with pytest.raises(playbook.UnreadableFile, match="holds no"):
        playbook.load(tmp_path)
