"""JSON from a person's file: every fault named at once with its place, and every value's place known."""

from __future__ import annotations

import json
import pickle
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from playbook.errors import UnreadableFile, pointer
from playbook.jsontext import MAX_DEPTH, Fault, MalformedJson, decode, read_json, read_json_file
from playbook.source import Position

TASK = """{
  "goal": "Collect",
  "facts": {
    "a/b": 1, "m~n": 2,
    "list": [1,
      {"deep":
        true}]
  }
}
"""


def faults(text: str) -> list[str]:
    with pytest.raises(MalformedJson) as caught:
        read_json(text)
    return str(caught.value).split("\n")


def read(text: str) -> tuple[Any, tuple[Fault, ...]]:
    """The value, or why there is none; nothing else may happen."""
    try:
        return read_json(text).value, ()
    except MalformedJson as error:
        return None, error.faults


texts = st.text("aZ0 ~/\\\"'{}[]:,.-+\n\r\t\0\x7f\u2028\ufeffé😀")
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda inner: st.lists(inner) | st.dictionaries(texts, inner),
    max_leaves=20,
)


@settings(deadline=None)
@given(values, st.sampled_from([None, 1, "\t"]), st.booleans())
def test_what_json_writes_is_read(value: object, indent: int | str | None, ascii_only: bool) -> None:
    assert read_json(json.dumps(value, indent=indent, ensure_ascii=ascii_only)).value == value


@settings(deadline=None)
@given(st.text(st.sampled_from('{}[]",:\\u0d81 \n\tatrue-+.eN/')))
def test_any_text_is_read_as_json_reads_it_or_refused_with_a_reason(text: str) -> None:
    value, reasons = read(text)
    assert reasons or value == json.loads(text)


@settings(deadline=None)
@given(st.text("aZ0 ~/\\\"'{}[]:,.-+\n\r\t\0\ufeffé😀\ud800\udfff"))
def test_no_text_at_all_raises_anything_else(text: str) -> None:
    _, reasons = read(text)
    assert all(str(reason).encode() for reason in reasons)


@pytest.mark.parametrize(
    ("at", "value", "key"),
    [
        ("", (0, 0), (0, 0)),
        ("/goal", (1, 10), (1, 2)),
        ("/facts", (2, 11), (2, 2)),
        ("/facts/a~1b", (3, 11), (3, 4)),
        ("/facts/m~0n", (3, 21), (3, 14)),
        ("/facts/list/0", (4, 13), (4, 13)),
        ("/facts/list/1", (5, 6), (5, 6)),
        ("/facts/list/1/deep", (6, 8), (5, 7)),
        ("/facts/none", (2, 11), (2, 2)),
        ("/facts/list/7/x", (4, 12), (4, 4)),
        ("/none", (0, 0), (0, 0)),
    ],
)
def test_every_value_has_its_place_or_that_of_what_is_around_it(
    at: str, value: tuple[int, int], key: tuple[int, int]
) -> None:
    document = read_json(TASK)
    assert document.position(at) == Position(*value)
    assert document.key_position(at) == Position(*key)
    assert document.line(at) == value[0]


@settings(deadline=None)
@given(st.dictionaries(texts, st.integers(), min_size=1))
def test_the_place_of_a_member_is_where_its_value_is_written(members: dict[str, int]) -> None:
    text = json.dumps(members, indent=2)
    document = read_json(text)
    for name, value in members.items():
        start = document.source.offset(document.position(pointer(name)))
        assert text.startswith(str(value), start)


def test_a_byte_order_mark_and_any_line_ending_are_taken() -> None:
    document = read_json('\ufeff{\r\n"a": 1,\r"b":\n2}')
    assert document.value == {"a": 1, "b": 2}
    assert [document.line(at) for at in ("/a", "/b")] == [1, 3]


def test_every_fault_is_named_at_once_in_the_order_of_the_text() -> None:
    text = (
        '{"a": NaN,\n "b": {"x": 1e400, "x": 2},\n "c": [-Infinity, "\\ud800"],\n "a": ' + "9" * 5000 + "\n,}"
    )
    assert faults(text) == [
        "line 1, column 7: NaN is no number in JSON; leave it out, or give it as a string",
        "line 2, column 13: 1e400 is too large a number; give it as a string",
        'line 2, column 20: the name "x" stands twice in one object, first on line 2; remove one',
        "line 3, column 8: -Infinity is no number in JSON; leave it out, or give it as a string",
        "line 3, column 19: this string holds half a character, \\ud800; remove it, or write both halves",
        'line 4, column 2: the name "a" stands twice in one object, first on line 1; remove one',
        "line 4, column 7: a number of 5000 digits is too large; give it as a string",
        "line 5, column 1: a comma with nothing behind it; remove it",
    ]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "1, column 1: the text is empty"),
        (" \n", "1, column 1: the text is empty"),
        ("{", "1, column 2: expected a name in double quotes, found the end of the text"),
        ('{"a"', "1, column 5: expected a colon, found the end of the text"),
        ('{"a" 1}', '1, column 6: expected a colon, found "1"'),
        ('{"a":}', '1, column 6: expected a value, found "}"'),
        ('{"a": 1,\n}', "1, column 8: a comma with nothing behind it; remove it"),
        ("[1,]", "1, column 3: a comma with nothing behind it; remove it"),
        ("[1 2]", '1, column 4: expected a comma or "]", found "2"'),
        ("[1}", '1, column 3: expected a comma or "]", found "}"'),
        ("[,]", '1, column 2: expected a value, found ","'),
        ("{a: 1}", 'found "a"; text stands in double quotes'),
        ("{'a': 1}", 'found "\'"; JSON takes straight double quotes'),
        ("[“a”]", "JSON takes straight double quotes"),
        ("[True]", 'found "True"; JSON writes true, false and null'),
        ("[1 // one\n]", 'found "/"; JSON has no comments'),
        ("# task\n{}", "JSON has no comments"),
        ("[01]", 'found "1"; a number is written like 12, 0.5 or -1'),
        ("[+1]", 'found "+1"; a number is written like'),
        ("[.5]", 'found ".5"; a number is written like'),
        ("[1.]", "a number is written like"),
        ("[-]", 'expected a value, found "-"'),
        ("{} {}", '1, column 4: expected the end of the text, found "{"'),
        ("\x00", 'expected a value, found "\\x00"'),
        ('{"a": "b', "1, column 7: this string has no closing quote"),
        ('["a\nb"]', "1, column 4: a line break or control character in a string; write \\n or \\t for it"),
        ('["\\x"]', "1, column 3: a backslash that escapes nothing; write \\\\ for a backslash"),
        ('["\\u12"]', "\\u needs four hexadecimal digits"),
        ('{"\\udfff": 1}', "1, column 2: this string holds half a character, \\udfff"),
        ('["\ud800"]', "this string holds half a character, \\ud800"),
    ],
    ids=ascii,
)
def test_a_fault_is_told_with_its_place_and_remedy(text: str, says: str) -> None:
    (fault,) = faults(text)
    assert fault.startswith("line ")
    assert says in fault


def test_a_name_that_stands_thrice_is_named_for_each_that_is_too_many() -> None:
    long = "n" * 100
    assert len(faults(json.dumps({long: 1})[:-1] + f', "{long}": 2, "{long}": 3' + "}")) == 2


@pytest.mark.parametrize(("depth", "fits"), [(MAX_DEPTH, True), (MAX_DEPTH + 1, False), (200_000, False)])
@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ('{"a":', "}")])
def test_nesting_has_a_limit_and_never_exhausts_the_stack(
    depth: int, fits: bool, opening: str, closing: str
) -> None:
    text = opening * depth + "1" + closing * depth
    if fits:
        assert read_json(text).value
    else:
        (fault,) = faults(text)
        assert "more than 100 lists and objects within each other" in fault


@pytest.mark.parametrize("piece", ['"a":1,', "[", '"', "\\", "1", " ", "NaN,", '"\\ud800",'], ids=ascii)
def test_a_long_text_takes_no_long_time(piece: str) -> None:
    begun = time.perf_counter()
    for text in ("[" + piece * 20_000, "{" + piece * 20_000, piece * 20_000):
        with pytest.raises(UnreadableFile):
            read_json(text)
    assert time.perf_counter() - begun < 20  # a slow machine is no square of the length


def test_a_file_is_named_with_line_and_column(tmp_path: Path) -> None:
    file = tmp_path / "call.task.json"
    file.write_text('{\n "a": 1,\n "a": 2}', "utf-8")
    with pytest.raises(UnreadableFile) as caught:
        read_json_file(file)
    assert (
        str(caught.value)
        == f'{file}:3:2: the name "a" stands twice in one object, first on line 2; remove one'
    )


def test_a_file_is_read(tmp_path: Path) -> None:
    file = tmp_path / "call.task.json"
    file.write_bytes('\ufeff{"a": "é"}'.encode())
    assert read_json_file(file).value == {"a": "é"}
    assert read_json_file(str(file)).source.path == str(file)


def test_bytes_that_are_no_utf_8_are_named_with_their_offset(tmp_path: Path) -> None:
    file = tmp_path / "call.task.json"
    file.write_bytes(b'{"a": "\xe9"}')
    with pytest.raises(UnreadableFile) as caught:
        read_json_file(file)
    assert str(caught.value) == f"{file}: not UTF-8: byte 0xe9 at offset 7; save it as UTF-8"
    with pytest.raises(UnreadableFile, match=r"^not UTF-8"):
        decode(b"\xff")


@pytest.mark.parametrize("name", ["absent.json", ".", "a\0b"], ids=ascii)
def test_a_file_that_cannot_be_read_is_an_error_that_the_caller_can_put_right(
    tmp_path: Path, name: str
) -> None:
    with pytest.raises(UnreadableFile):
        read_json_file(tmp_path / name)


def test_the_error_survives_a_worker_process() -> None:
    with pytest.raises(MalformedJson) as caught:
        read_json("[NaN]", "x.json")
    copy = pickle.loads(pickle.dumps(caught.value))
    assert (str(copy), copy.faults) == (str(caught.value), caught.value.faults)
