"""A text stays the editor's text, whatever it counts columns in, and whatever characters it holds."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from playbook.lsp.document import Change, Document, Place
from playbook.lsp.units import Encoding, from_units, to_units
from playbook.lsp.uris import to_path, to_uri
from playbook.source import Position, SourceText

CODECS: dict[Encoding, tuple[str, int]] = {
    "utf-8": ("utf-8", 1),
    "utf-16": ("utf-16-le", 2),
    "utf-32": ("utf-32-le", 4),
}
ENCODINGS = st.sampled_from([*CODECS])
# Letters of every length, an emoji of several characters, an accent that stands alone, and what only some call a line's end.
TEXTS = st.lists(
    st.sampled_from(
        ["a", "é", "e\u0301", "€", "😀", "👩‍👩‍👧", "\n", "\r\n", "\r", "\u2028", "\x0c", "\x85", "\0"]
    )
).map("".join)


def counted(text: str, encoding: Encoding) -> int:
    """The units of a text, by the codec that is Python's own."""
    codec, width = CODECS[encoding]
    return len(text.encode(codec, "surrogatepass")) // width


@given(TEXTS, ENCODINGS)
def test_columns_are_counted_as_the_codec_counts_and_back(text: str, encoding: Encoding) -> None:
    for column in range(len(text) + 1):
        units = to_units(text, column, encoding)
        assert units == counted(text[:column], encoding)
        assert from_units(text, units, encoding) == column


@given(TEXTS, ENCODINGS, st.integers(0, 200))
def test_no_count_of_units_leads_out_of_a_line_or_into_a_character(
    text: str, encoding: Encoding, units: int
) -> None:
    column = from_units(text, units, encoding)
    assert to_units(text, column, encoding) <= max(units, 0)
    assert column == len(text) or to_units(text, column + 1, encoding) > units


@settings(deadline=None)
@given(
    TEXTS, ENCODINGS, st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1), TEXTS), max_size=4), st.booleans()
)
def test_changes_arrive_as_they_were_made(
    text: str, encoding: Encoding, edits: list[tuple[float, float, str]], has_mark: bool
) -> None:
    text = "\ufeff" * has_mark + text
    document = Document("untitled:1", None, text, encoding)
    for number, (some, other, new) in enumerate(edits):
        start, end = sorted(int(one * len(text)) for one in (some, other))
        start, end = behind_line_endings(text, start), behind_line_endings(text, end)
        document.change([Change(new, place(text, start, encoding), place(text, end, encoding))], number)
        text = text[:start] + new + text[end:]
        assert document.source.encoded().decode("utf-8", "surrogatepass") == text
        assert document.version == number


def behind_line_endings(text: str, offset: int) -> int:
    """No editor stands between CR and LF, nor before the mark."""
    return offset + (text[offset - 1 : offset + 1] == "\r\n") if offset else int(text.startswith("\ufeff"))


def place(text: str, offset: int, encoding: Encoding) -> Place:
    """Where an editor says that an offset is; its first line holds the mark."""
    starts = SourceText(text).line_starts
    line = next(
        number
        for number, (start, end) in enumerate(pairwise([*starts, len(text) + 1]))
        if start <= offset < end
    )
    return Place(line, counted(text[starts[line] : offset], encoding))


def test_a_place_outside_of_the_text_is_the_nearest_in_it() -> None:
    document = Document("untitled:1", None, "a\nbc")
    assert document.position(Place(0, 99)) == Position(0, 1)
    assert document.position(Place(99, 0)) == Position(1, 2)


@pytest.mark.parametrize("name", ["a b.md", "größe#1%20.md", "x?y.md"])
def test_a_file_has_the_name_that_its_uri_says(name: str, tmp_path: Path) -> None:
    assert to_path(to_uri(tmp_path / name)) == tmp_path / name
    assert to_path("untitled:Untitled-1") is None
