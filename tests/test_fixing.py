"""Fixing goes on until nothing changes, and never loses what a script says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from playbook.diagnostics import Diagnostic, Fix
from playbook.lint.fixes import apply_fixes, fixed_at_once
from playbook.lint.fixing import MOST_PASSES, fix, keeps
from playbook.source import Position, Range, SourceText, TextEdit

TEXT = "#### a\r\n\r\n**Goal**: x\r\n\r\n**Limits**:\r\n- no one\r\n- no two\r\n"


def finding(
    source: SourceText, old: str, new: str, *, unsafe: bool = False, at: int = 0
) -> Diagnostic | None:
    """A finding that wants to replace the first `old` from an offset on."""
    start = source.text.find(old, at)
    if start < 0:
        return None
    place = Range(source.position(start), source.position(start + len(old)))
    return Diagnostic(
        "XX000", "x", "error", f"{old} again", place, fix=Fix("x", (TextEdit(place, new),), unsafe)
    )


def replacing(*pairs: tuple[str, str], unsafe: bool = False) -> Lint:
    def lint(source: SourceText) -> Sequence[Diagnostic]:
        found = (finding(source, old, new, unsafe=unsafe) for old, new in pairs)
        return [one for one in found if one is not None]

    return Lint(lint)


class Lint:
    def __init__(self, look: object) -> None:
        self.look = look
        self.runs = 0

    def __call__(self, source: SourceText) -> Sequence[Diagnostic]:
        self.runs += 1
        return self.look(source)  # type: ignore[operator,no-any-return]


def test_one_fix_may_make_room_for_the_next() -> None:
    fixed = fix(SourceText(TEXT), replacing(("x", "y"), ("y", "z")))
    assert fixed.source.text == TEXT.replace("x", "z")
    assert [one.message for one in fixed.applied] == ["x again", "y again"]
    assert fixed.remaining == ()


def test_overlapping_fixes_take_turns() -> None:
    source = SourceText("one two three")
    first, second = finding(source, "one two", "1 2"), finding(source, "two three", "2 3")
    assert first
    assert second
    assert apply_fixes(source.text, [first, second]) == "1 2 three"
    assert apply_fixes(source.text, [second, first]) == "one 2 3"


def test_two_insertions_at_one_place_are_no_one_s_to_order() -> None:
    here = Range(Position(0, 3), Position(0, 3))
    one, two = (
        Diagnostic("XX000", "x", "error", text, here, fix=Fix(text, (TextEdit(here, text),))) for text in "ab"
    )
    assert apply_fixes("one", [one, two]) == "onea"


def test_what_another_fix_left_no_room_for_is_not_counted() -> None:
    fixed = fix(SourceText("one two three"), replacing(("one two", "1 2"), ("two three", "2 3")))
    assert [one.message for one in fixed.applied] == ["one two again"]


def test_one_fix_that_is_refused_holds_up_no_other() -> None:
    words = [f"w{number}x" for number in range(MOST_PASSES + 1)]
    text = TEXT.replace("x", " ".join(words))
    fixed = fix(SourceText(text), replacing(("- no two\r\n", ""), *((word, word.upper()) for word in words)))
    assert fixed.source.text == TEXT.replace("x", " ".join(words).upper())
    assert [one.message for one in fixed.refused] == ["- no two\r\n again"]
    assert len(fixed.applied) == len(words)


def test_a_circle_ends() -> None:
    lint = replacing(("x", "y"), ("y", "x"))
    fix(SourceText(TEXT.replace("x", "x y")), lint)
    assert lint.runs == MOST_PASSES + 1


def test_a_fix_that_would_lose_a_limit_is_refused_and_told() -> None:
    fixed = fix(SourceText(TEXT), replacing(("- no two\r\n", ""), ("x", "y")))
    assert fixed.source.text == TEXT.replace("x", "y")
    assert [one.message for one in fixed.refused] == ["- no two\r\n again"]
    assert [one.message for one in fixed.remaining] == ["- no two\r\n again"]


def test_unsafe_fixes_wait_to_be_asked_for() -> None:
    lint = replacing(("x", "y"), unsafe=True)
    assert fix(SourceText(TEXT), lint).source.text == TEXT
    assert fix(SourceText(TEXT), lint, unsafe=True).source.text == TEXT.replace("x", "y")


def test_mark_and_line_endings_stay() -> None:
    source = replace(SourceText.of("\ufeff" + TEXT), path="a.md")
    fixed = fix(source, replacing(("x", "y")))
    assert fixed.source.encoded() == ("\ufeff" + TEXT.replace("x", "y")).encode()
    assert fixed.source.path == "a.md"


# One pass


def edits(source: SourceText, *pairs: tuple[str, str], unsafe: bool = False) -> list[Diagnostic]:
    found = (finding(source, old, new, unsafe=unsafe) for old, new in pairs)
    return [one for one in found if one is not None]


def test_an_unsafe_fix_is_not_applied_unless_asked_for_and_holds_up_none_behind_it() -> None:
    source = SourceText("one two")
    found = [*edits(source, ("one", "1"), unsafe=True), *edits(source, ("two", "2"))]
    assert apply_fixes(source.text, found) == "one 2"
    assert fixed_at_once(source, found) == found[1:]
    assert apply_fixes(source.text, found, unsafe=True) == "1 2"


def test_one_that_overlaps_any_before_it_waits_and_holds_up_none_behind_it() -> None:
    source = SourceText("one two three four")
    found = edits(source, ("one two", "1 2"), ("three", "3"), ("two", "2"), ("four", "4"))
    assert fixed_at_once(source, found) == [found[0], found[1], found[3]]
    assert apply_fixes(source.text, found) == "1 2 3 4"


def test_neighbours_do_not_overlap() -> None:
    source = SourceText("onetwo")
    assert apply_fixes(source.text, edits(source, ("one", "1"), ("two", "2"))) == "12"
    assert apply_fixes(source.text, edits(source, ("two", "2"), ("one", "1"))) == "12"


def test_one_fix_that_two_findings_offer_is_applied_once_and_puts_both_right() -> None:
    source = SourceText("one two")
    [one] = edits(source, ("one", "1"))
    found = [one, replace(one, message="another")]
    assert fixed_at_once(source, found) == found
    assert apply_fixes(source.text, found) == "1 two"


# Pass by pass


def test_a_fix_that_changes_nothing_ends_it() -> None:
    lint = replacing(("x", "x"))
    assert fix(SourceText(TEXT), lint).source.text == TEXT
    assert lint.runs == 1


def test_what_was_refused_in_one_pass_is_told_with_what_is_refused_in_the_next() -> None:
    def look(source: SourceText) -> Sequence[Diagnostic]:
        later = [("- no one\r\n", "")] if "y" in source.text else [("x", "y")]
        return edits(source, ("- no two\r\n", ""), *later)

    fixed = fix(SourceText(TEXT), Lint(look))
    assert fixed.source.text == TEXT.replace("x", "y")
    assert [one.message for one in fixed.refused] == ["- no two\r\n again", "- no one\r\n again"]


def test_a_refused_fix_holds_up_no_other_of_its_rule_in_later_passes() -> None:
    fixed = fix(SourceText(TEXT), replacing(("- no two\r\n", ""), ("x", "y"), ("y", "z")))
    assert fixed.source.text == TEXT.replace("x", "z")


def test_an_unsafe_fix_that_would_lose_a_limit_is_refused_even_when_asked_for() -> None:
    fixed = fix(SourceText(TEXT), replacing(("- no two\r\n", ""), unsafe=True), unsafe=True)
    assert fixed.source.text == TEXT
    assert [one.message for one in fixed.refused] == ["- no two\r\n again"]


def test_of_fixes_that_lose_something_only_together_the_first_is_made() -> None:
    # Either colon makes it a label.
    text = "#### a\n\n**Goal:**: x\n\n**Opening**: y\n"
    source = SourceText(text)
    inner = Range(source.position(text.index(":**")), source.position(text.index(":**") + 1))
    outer = Range(source.position(text.index(": x")), source.position(text.index(": x") + 1))

    def both(given: SourceText) -> Sequence[Diagnostic]:
        if given.text != text:
            return []
        colons = (
            Diagnostic("XX000", "x", "error", name, at, fix=Fix(name, (TextEdit(at, ""),)))
            for name, at in (("inner", inner), ("outer", outer))
        )
        return [*colons, *edits(given, ("y", "z"))]

    fixed = fix(source, both)
    assert fixed.source.text == text.replace(":**:", "**:").replace("y", "z")
    assert [one.message for one in fixed.refused] == ["outer"]


# What no fix may lose

WHOLE = "#### a\n\n**Expected facts**: `n`, `n`\n\n**Branches**:\n- b -> close\n- c -> close\n\n**Hard limits**:\n- no one\n- no two\n\n#### b\n\n**Goal**: x\n"


def applied(code: str) -> list[Diagnostic]:
    here = Range(Position(0, 0), Position(0, 0))
    return [Diagnostic(code, "x", "error", "x", here), Diagnostic("XX000", "x", "error", "x", here)]


def test_only_what_puts_the_structure_right_may_change_it() -> None:
    after = WHOLE.replace("`n`, `n`", "`n`")
    assert keeps(WHOLE, after, applied("FA206"))
    assert not keeps(WHOLE, after, applied("FA203"))
    assert keeps(WHOLE, WHOLE.replace("**Goal**: x", "**Goal**: y"), applied("FA203"))


@pytest.mark.parametrize("lost", ["- no two\n", "- c -> close\n", "#### b\n"])
def test_not_even_that_may_lose_a_limit_a_branch_or_a_script(lost: str) -> None:
    assert not keeps(WHOLE, WHOLE.replace(lost, ""), applied("FA206"))
    assert keeps(WHOLE.replace(lost, ""), WHOLE, applied("FA206"))
