"""What holds for every playbook, however it is written and whatever has happened to its text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import cycle, pairwise
from random import Random

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies.damage import damaged
from strategies.meaning import Action, Branch, Fact, Script
from strategies.writing import Written, written
from test_formatter import assert_kept
from test_parser import COMMENT, said
from test_prompt import structure
from test_prompt import values as nasty_values

import playbook
from playbook import model
from playbook.lint.fixes import apply_fixes
from playbook.lint.fixing import fix, keeps
from playbook.lint.linter import lint
from playbook.lint.registry import RULES
from playbook.markdown import Block, read_blocks
from playbook.parser import parse_source
from playbook.placeholders import canonical
from playbook.source import Range, SourceText


@given(written())
def test_what_is_written_is_read_as_it_was_meant(one: Written) -> None:
    assert as_meant(playbook.parse(one.text).profiles[0]) == one.script


def as_meant(profile: model.Profile) -> Script:
    """What was read, in the generator's terms."""
    duration, odd = profile.duration, profile.fields_of("unknown")
    return Script(
        name=profile.name,
        goal=profile.goal_recap or "",
        facts=tuple(_fact(fact) for fact in profile.expected_facts),
        turns=tuple(turn.text for turn in profile.opening.turns) if profile.opening else (),
        branches=tuple(_branch(branch) for branch in profile.branches),
        limits=tuple(limit.text for limit in profile.hard_limits),
        duration=(duration.text.removesuffix("."), duration.min_seconds, duration.max_seconds)
        if duration
        else None,
        odd=(odd[0].label, odd[0].text) if odd else None,
    )


def _fact(fact: model.ExpectedFact) -> Fact:
    return Fact(
        fact.name, fact.type, fact.optional, fact.sensitive, fact.default, fact.example, fact.description
    )


def _branch(branch: model.Branch) -> Branch:
    return Branch(
        branch.condition,
        tuple(_action(action) for action in branch.actions),
        tuple(_branch(child) for child in branch.children),
    )


def _action(action: model.Action) -> Action:
    turns = tuple(turn.text for turn in action.turns)
    return Action(action.kind, " - ".join(turns) if turns else action.text, turns, action.target)


@given(damaged())
def test_no_letter_of_a_script_is_lost_or_told_of_another_field(text: str) -> None:
    source = SourceText.of(text)
    plain = SourceText(COMMENT.sub(blank, source.text))
    for profile in parse_source(source).profiles:
        lost: Counter[str] = Counter()
        for field in profile.fields:
            told = count(f"{field.label} {field.qualifier or ''} {field.text}")
            assert told <= count(source.slice(field.range))
            lost += count(plain.slice(field.range)) - told
        for before, behind in pairwise([field.range for field in profile.fields]):
            lost += count(plain.slice(Range(before.end, behind.start)))
        # All that is not told is which language a block of code is in.
        assert lost <= count("\n".join(FENCE.findall(source.slice(profile.range))))


def blank(comment: re.Match[str]) -> str:
    return re.sub(r"[^\r\n]", " ", comment.group())


FENCE = re.compile(r"(?:^|[\r\n])[ \t>*+\d.)-]*(?:`{3,}|~{3,})([^\r\n]*)")


def count(text: str) -> Counter[str]:
    """How often each letter stands there: a comment inside a word leaves one word of two."""
    return Counter(filter(str.isalpha, text))


@given(damaged())
def test_a_range_holds_its_element(text: str) -> None:
    source = SourceText.of(text)
    has_kept = keeps_comments(read_blocks(source))
    for profile in parse_source(source).profiles:
        limits = {limit.range for limit in profile.hard_limits}
        for told, where in said(profile):
            stands = source.slice(where).replace("\0", "\ufffd")  # as CommonMark reads it
            bare = COMMENT.sub("", stands)  # text around a comment may look like another
            is_line = where.start.line == where.end.line
            check = same_line if is_line else same_words if where in limits else in_order
            readings = (bare, *([stands] * has_kept))
            assert any(check(unescaped(reading), unescaped(told)) for reading in readings)


def unescaped(text: str) -> str:
    """In one spelling, and names without the backslashes of an export."""
    return canonical(text).replace("\\_", "_")


def keeps_comments(blocks: Iterable[Block]) -> bool:
    """Blocks of code do."""
    return any(
        keeps_comments(block.children)
        or (block.kind in ("code", "fence") and any("<!--" in line.text for line in block.lines))
        for block in blocks
    )


def same_line(stands: str, told: str) -> bool:
    return stands.split() == told.split()


def in_order(stands: str, told: str) -> bool:
    """From the first word to the last; a list below an item may stand in between."""
    words, meant = words_and_figures(stands), words_and_figures(told)
    rest = iter(words)
    return words[:1] == meant[:1] and words[-1:] == meant[-1:] and all(word in rest for word in meant)


def same_words(stands: str, told: str) -> bool:
    """A limit is told with the list below it behind it, though an item may go on below its list."""
    words, meant = words_and_figures(stands), words_and_figures(told)
    return words[:1] == meant[:1] and {*words[-1:]} <= {*meant} and Counter(meant) <= Counter(words)


def words_and_figures(text: str) -> list[str]:
    return re.findall(r"\w+", text)


@given(damaged())
def test_formatting_settles_and_keeps_meaning_and_prompts(text: str) -> None:
    assert_kept(text)


@given(damaged(), st.booleans())
def test_fixes_settle(text: str, unsafe: bool) -> None:
    fixed = fix(SourceText.of(text), lint, unsafe=unsafe)
    again = fix(fixed.source, lint, unsafe=unsafe)
    assert again.source.text == fixed.source.text
    assert again.applied == ()


@given(damaged(), st.randoms(use_true_random=False))
def test_a_fix_removes_what_it_claims_to(text: str, random: Random) -> None:
    source = SourceText.of(text)
    found = lint(source)
    fixable = [one for one in found if one.fix]
    if not fixable:
        return
    one = random.choice(fixable)
    after = apply_fixes(source.text, [one], unsafe=True)
    if keeps(source.text, after, [one]):
        left = Counter((other.code, other.message) for other in lint(SourceText(after)))
        before = Counter((other.code, other.message) for other in found)
        assert left[one.code, one.message] < before[one.code, one.message]


@given(damaged(), st.lists(nasty_values, min_size=1, max_size=5))
def test_no_value_changes_the_structure_of_a_prompt(text: str, values: list[str]) -> None:
    book = playbook.parse(text)
    if any(passage.near_misses for passage in book.passages):
        return  # nothing is rendered
    for profile in book.profiles:
        if book.names.count(profile.name) > 1 or profile.near_misses:
            continue  # neither is rendered
        facts = list(dict.fromkeys(fact.name for fact in profile.expected_facts))[:30]
        got, plain = (
            book.render(
                {"goal": "g", "script": profile.name, "facts": dict(zip(facts, cycle(each)))},
                strict=False,
                screen=False,
            )
            for each in (values, ["word"])
        )
        assert got.text.count("\n") == plain.text.count("\n")
        assert structure(got.text) <= structure(plain.text)


# How far from a limit.
BESIDE = st.sampled_from((-1, 0, 1))

ANY_FACTS = st.dictionaries(
    st.text(max_size=8),
    st.one_of(st.text('x"\\\n\t\0\x7fé日👍', max_size=60), st.booleans(), st.integers(-(2**53), 2**53)),
    max_size=5,
)
TOO_LARGE = [rule for rule in RULES if rule.name == "oversized-file"]
FILLERS = [f"filler{number}" for number in range(9)]


def breaches(facts: Mapping[str, object]) -> set[str]:
    """The codes of what a task with these facts is refused for."""
    try:
        playbook.parse("#### p\n\n**Goal**: x").validate(
            {"goal": "g", "script": "p", "facts": facts}, screen=False
        )
    except playbook.InvalidTask as refused:
        return {problem.code for problem in refused.problems}
    return set()


@given(BESIDE, ANY_FACTS)
def test_facts_are_refused_from_4096_bytes_on(more: int, facts: dict[str, object]) -> None:
    whole = {**facts, **dict.fromkeys(FILLERS, "")}
    missing = 4095 + more - len(orjson.dumps(whole))
    for name in FILLERS:
        whole[name] = "x" * min(500, missing)
        missing -= min(500, missing)
    assert len(orjson.dumps(whole)) == 4095 + more
    assert breaches(whole) == ({"facts-too-large"} if more > 0 else set())


@given(BESIDE, st.data())
def test_a_fact_is_refused_from_501_characters_on(more: int, data: st.DataObject) -> None:
    text = data.draw(st.text('xé日👍"\n', min_size=500 + more, max_size=500 + more))
    assert breaches({"a": text}) == ({"fact-too-long"} if more > 0 else set())


@given(BESIDE, st.text(max_size=9))
def test_facts_are_refused_from_31_on(more: int, name: str) -> None:
    facts = {f"{name}{number}": number for number in range(30 + more)}
    assert breaches(facts) == ({"facts-too-many"} if more > 0 else set())


@pytest.mark.parametrize("more", [-1, 0, 1])
@pytest.mark.parametrize("filler", ["x", "é", "👍"])
def test_a_playbook_is_too_large_from_262145_bytes_on(more: int, filler: str) -> None:
    head = "#### p\n\n**Goal**: "
    missing = 256 * 1024 + more - len(head)
    size = len(filler.encode())
    text = head + filler * (missing // size) + "x" * (missing % size)
    assert len(text.encode()) == 256 * 1024 + more
    assert bool(lint(SourceText(text), TOO_LARGE)) == (more > 0)
