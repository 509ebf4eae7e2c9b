"""Fixing goes on until nothing changes, and never loses what a script says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from playbook.diagnostics import Diagnostic, Fix
from playbook.lint.fixes import apply_fixes
from playbook.lint.fixing import MOST_PASSES, fix
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
