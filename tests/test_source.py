"""Texts and places: one way to count, whatever ends the lines."""

from __future__ import annotations

import copy
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playbook.source import BOM, Position, Range, SourceText

TEXTS = st.text(alphabet="ab\r\n\u2028\x0c😀", max_size=40)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", [""]),
        ("a", ["a"]),
        ("a\n", ["a", ""]),
        ("a\nb\r\nc\rd", ["a", "b", "c", "d"]),
        ("\n\r", ["", "", ""]),
        ("a\u2028b\x0cc\x85d\x0be", ["a\u2028b\x0cc\x85d\x0be"]),
    ],
)
def test_only_lf_crlf_and_cr_end_a_line(text: str, lines: list[str]) -> None:
    assert SourceText(text).lines == lines


@pytest.mark.parametrize(
    ("text", "newline"), [("a", "\n"), ("a\nb\r\n", "\n"), ("a\r\nb\n", "\r\n"), ("a\rb", "\r")]
)
def test_the_first_line_ending_is_the_files(text: str, newline: str) -> None:
    assert SourceText(text).newline == newline


def test_the_byte_order_mark_is_noted_and_no_part_of_the_text() -> None:
    marked, plain = SourceText.of(f"{BOM}a"), SourceText.of("a")
    assert (marked.text, marked.bom, plain.bom) == ("a", True, False)
    assert marked == plain


def test_columns_count_code_points() -> None:
    source = SourceText("é👍🏽e\u0301x")
    assert source.slice(Range.between(0, 5, 0, 6)) == "x"


@given(TEXTS)
def test_every_offset_has_one_position(text: str) -> None:
    source = SourceText(text)
    for offset in range(len(text) + 1):
        assert source.offset(source.position(offset)) == offset


@given(TEXTS)
def test_lines_and_their_starts_agree(text: str) -> None:
    source = SourceText(text)
    assert [
        text[start : start + len(line)] for start, line in zip(source.line_starts, source.lines, strict=True)
    ] == (source.lines)


def test_a_range_is_the_same_however_it_was_made() -> None:
    quick, plain = Range.between(1, 2, 3, 4), Range(Position(1, 2), Position(3, 4))
    assert quick == plain
    assert hash(Range.between(1, 2, 3, 4)) == hash(plain)
    assert repr(Range.between(1, 2, 3, 4)) == repr(plain)
    assert sorted([Range.between(1, 3, 1, 3), plain]) == [plain, Range.between(1, 3, 1, 3)]


def test_a_range_can_be_copied_and_pickled_before_anybody_asks_for_its_ends() -> None:
    plain = Range(Position(1, 2), Position(3, 4))
    assert copy.deepcopy(Range.between(1, 2, 3, 4)) == plain
    assert pickle.loads(pickle.dumps(Range.between(1, 2, 3, 4))) == plain
    assert not hasattr(Range.between(1, 2, 3, 4), "middle")


@pytest.mark.parametrize(
    ("inner", "holds"),
    [((1, 2, 3, 4), True), ((2, 0, 2, 9), True), ((1, 1, 2, 0), False), ((2, 0, 3, 5), False)],
)
def test_a_range_holds_what_lies_between_its_ends(inner: tuple[int, int, int, int], holds: bool) -> None:
    assert (Range.between(*inner) in Range.between(1, 2, 3, 4)) is holds
