"""Every format says what was found, to people under the right words and to programs as its standard asks."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from xml.etree import ElementTree

import click
import jsonschema
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from pytest_regressions.file_regression import FileRegressionFixture

from playbook import __version__
from playbook.checking import Checked
from playbook.diagnostics import SEVERITIES, Diagnostic, Fix, Related
from playbook.files import Found
from playbook.lint.fixes import apply_fixes
from playbook.lint.registry import RULES
from playbook.lint.rule import Rule
from playbook.reporters import FOR_PEOPLE, FORMATS, Report, write
from playbook.source import BOM, Position, Range, SourceText, TextEdit
from playbook.terminal import width

HERE = Path(__file__).parent
CASES = HERE / "cases" / "reporters"
ROOT = Path("/srv/project")
BY_CODE = {rule.code: rule for rule in RULES}

ENDINGS = {
    "json": "json",
    "sarif": "json",
    "gitlab": "json",
    "rdjson": "json",
    "json-lines": "jsonl",
    "junit": "xml",
}
OF_JSON = ("json", "sarif", "gitlab", "rdjson")


def schema(name: str) -> Any:
    return json.loads((HERE / "schemas" / f"{name}.json").read_text("utf-8"))


# The cases, from their file


def all_cases() -> tuple[Checked, ...]:
    return tuple(map(_checked, yaml.safe_load((CASES / "findings.yml").read_text("utf-8"))))


def _checked(case: dict[str, Any]) -> Checked:
    path = case.get("path")
    source = None if case.get("unreadable") else _source(case, path)
    found = tuple(_diagnostic(one, source, path) for one in case.get("findings", ()))
    return Checked(Found(Path(path or "")), found, source, (), case.get("is_playbook", True))


def _source(case: dict[str, Any], path: str | None) -> SourceText:
    text = case["text"].replace("\n", case.get("newline", "\n"))
    return SourceText.of(BOM * case.get("bom", False) + text, path)


def _diagnostic(one: dict[str, Any], source: SourceText | None, path: str | None) -> Diagnostic:
    rule = BY_CODE[one["code"]]
    fix = one.get("fix")
    edits = [TextEdit(_range({"marks": old}, source), new) for old, new in fix["edits"]] if fix else []
    return Diagnostic(
        rule.code,
        rule.name,
        one.get("severity", rule.severity),
        one["message"],
        _range(one, source),
        path,
        Fix(fix["message"], tuple(edits), fix.get("unsafe", False)) if fix else None,
        tuple(
            Related(each["message"], _range(each, source), each.get("path"))
            for each in one.get("related", ())
        ),
    )


def _range(case: dict[str, Any], source: SourceText | None) -> Range:
    if "line" in case:
        place = Position(*case["line"])
        return Range(place, place)
    assert source is not None
    start = source.text.index(case["marks"])
    return Range(source.position(start), source.position(start + len(case["marks"])))


def said(form: str, *files: Checked, **more: Any) -> str:
    return click.unstyle(write(Report(files, **more), form))


def marking(text: str, *marks: str, severity: Any = "error", path: str | None = "calls.md") -> Checked:
    """A text with a finding at each of these words."""
    source = SourceText.of(text, path)
    found = [
        Diagnostic(
            "ST103", "profile-name-form", severity, f"at {mark}", _range({"marks": mark}, source), path
        )
        for mark in marks
    ]
    return Checked(Found(Path(path or "")), tuple(found), source)


def parsed(xml: str) -> ElementTree.Element:
    return ElementTree.fromstring(xml)  # noqa: S314 -- our own


# All formats


@pytest.mark.parametrize("form", FORMATS)
def test_report_is_as_expected(form: str, file_regression: FileRegressionFixture) -> None:
    text = said(form, *all_cases(), root=ROOT)
    if form == "sarif":
        text = _without_manuals(text)
    name = f"{form}.{ENDINGS.get(form, 'txt')}"
    file_regression.check(text + "\n", fullpath=CASES / name, encoding="utf-8")


def _without_manuals(sarif: str) -> str:
    """What rules say of themselves is theirs to change."""
    report = json.loads(sarif)
    driver = report["runs"][0]["tool"]["driver"]
    driver["version"] = "VERSION"
    driver["rules"] = [{"id": rule["id"], "name": rule["name"]} for rule in driver["rules"]]
    return json.dumps(report, ensure_ascii=False, indent=2)


def test_every_format_has_a_file_and_every_file_with_a_report_is_a_format() -> None:
    folder = HERE.parent / "playbook" / "reporters"
    files = {
        path.stem
        for path in folder.glob("*.py")
        if re.search(r"^def report\(", path.read_text("utf-8"), re.M)
    }
    assert files == {form.replace("-", "_") for form in FORMATS}


@pytest.mark.parametrize("form", FORMATS)
def test_nothing_found_is_still_a_document(form: str) -> None:
    text = said(form, marking("#### clean\n"))
    if form in OF_JSON:
        assert json.loads(text) is not None
    elif form == "junit":
        assert parsed(text).attrib["tests"] == "1"
    else:
        assert text == ""


@pytest.mark.parametrize("form", sorted(set(FORMATS) - FOR_PEOPLE))
def test_machine_formats_are_not_painted(form: str) -> None:
    assert "\x1b" not in write(Report(all_cases()), form)


@pytest.mark.parametrize("form", sorted(FOR_PEOPLE))
def test_formats_for_people_are_painted(form: str) -> None:
    assert "\x1b[" in write(Report(all_cases()), form)


CHARACTERS = st.one_of(
    st.sampled_from(
        "ab {}*\t\n\r\x00\x07\x1b\x9b\u200b\u200d\u202e\u2028\ufe0f\u0301日Ä👍🏽\ufffe\ud800\U000e0041%:,;&<>\"'"
    ),
    st.characters(),
)
TEXTS = st.text(CHARACTERS, max_size=40)


@st.composite
def anything(draw: st.DrawFn) -> Checked:
    """Any text with findings at any places of it, any words, fixes and related places."""
    path = draw(st.none() | st.sampled_from(["a b.md", "ü/%.md", "/abs/x.md", "../up.md", "C:x.md"]))
    source = SourceText.of(draw(TEXTS), path)
    offsets = st.integers(0, len(source.text))
    places = st.tuples(offsets, offsets).map(lambda pair: Range(*map(source.position, sorted(pair))))
    edits = st.builds(lambda place, text: (TextEdit(place, text),), places, TEXTS)
    finding = st.builds(
        Diagnostic,
        code=st.sampled_from(["ST103", "SP310"]),
        name=st.just("name"),
        severity=st.sampled_from(SEVERITIES),
        message=TEXTS,
        range=places,
        path=st.just(path),
        fix=st.none() | st.builds(Fix, TEXTS, edits, st.booleans()),
        related=st.tuples(st.builds(Related, TEXTS, places, st.none() | st.just("other.md"))) | st.just(()),
    )
    found = tuple(draw(st.lists(finding, max_size=3)))
    return Checked(Found(Path(path or "")), found, draw(st.sampled_from([source, source, source, None])))


# What makes a terminal act, or turns the text of a log around.
DANGEROUS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


@settings(max_examples=150, deadline=None)
@given(st.lists(anything(), max_size=2), st.sampled_from([None, 20, 60]))
def test_no_text_breaks_a_report(files: list[Checked], columns: int | None) -> None:
    count = sum(len(one.diagnostics) for one in files)
    reports = {form: said(form, *files, root=ROOT, columns=columns) for form in FORMATS}
    assert [form for form, text in reports.items() if DANGEROUS.search(text)] == []
    assert len(json.loads(reports["json"])) == len(json.loads(reports["gitlab"])) == count
    assert len(json.loads(reports["sarif"])["runs"][0]["results"]) == count
    assert len(json.loads(reports["rdjson"])["diagnostics"]) == count
    assert len(reports["json-lines"].split("\n")) == len(reports["concise"].split("\n")) == max(count, 1)
    assert len(reports["github"].split("\n")) == max(count, 1)
    assert len(parsed(reports["junit"]).findall("*/testcase/*")) == count


@pytest.mark.parametrize("form", FORMATS)
def test_a_name_that_is_not_utf8_breaks_nothing(form: str) -> None:
    """On Linux a file may be called anything; the odd bytes of its name are surrogates in Python."""
    report = said(form, marking("\ud800 word", "word", path="caf\udce9.md"), root=ROOT)
    assert report.encode("utf-8")
    assert "caf" in report


@settings(max_examples=60, deadline=None)
@given(anything())
def test_json_says_all_of_a_finding(checked: Checked) -> None:
    assert tuple(map(from_data, json.loads(said("json", checked)))) == checked.diagnostics
    lines = [line for line in said("json-lines", checked).split("\n") if line]
    assert tuple(from_data(json.loads(line)) for line in lines) == checked.diagnostics


def from_data(data: dict[str, Any]) -> Diagnostic:
    """The finding that JSON tells, told by nothing else."""
    fix, related = data["fix"], data["related"]
    return Diagnostic(
        data["code"],
        data["name"],
        data["severity"],
        data["message"],
        _place_from(data["range"]),
        data["path"],
        Fix(fix["message"], tuple(map(_edit, fix["edits"])), unsafe=not fix["safe"]) if fix else None,
        tuple(Related(one["message"], _place_from(one["range"]), one["path"]) for one in related),
    )


def _edit(data: dict[str, Any]) -> TextEdit:
    return TextEdit(_place_from(data["range"]), data["new_text"])


def _place_from(data: dict[str, Any]) -> Range:
    return Range(Position(**data["start"]), Position(**data["end"]))


# For people

# Pieces of text and the columns that they take; a tab depends on where it stands.
PIECES = {
    "a": 1, "(": 1, "é": 1, "e\u0301": 1, "日": 2, "：": 2, "😀": 2, "👍🏽": 2, "👩\u200d👧": 2, "❤\ufe0f": 2,
    "\u202e": 6, "\x1b": 4, "ั": 0, "각": 2, "🇩🇪": 2, "\u1112\u1161\u11ab": 2,
    "\t": -1,
}  # fmt: skip


def columns_of(pieces: list[str], start: int = 0) -> int:
    at = start
    for piece in pieces:
        at += PIECES[piece] if piece != "\t" else 4 - at % 4
    return at - start


PIECE_LISTS = st.lists(st.sampled_from([*PIECES]), max_size=12)


def frames(report: str) -> Iterator[tuple[str, str]]:
    """Each line with marks below it, and those, without the gutter."""
    rows = [row.partition("|") for row in report.split("\n")]
    for (_, bar, line), (number, _, marks) in pairwise(rows):
        if bar and not number.strip() and re.fullmatch(r" *[-^+]+[-^+ ]*", marks):
            yield line.removeprefix(" "), marks.removeprefix(" ")


@settings(max_examples=200, deadline=None)
@given(PIECE_LISTS, PIECE_LISTS, PIECE_LISTS)
def test_carets_stand_under_the_words_they_mark(
    before: list[str], marked: list[str], after: list[str]
) -> None:
    text = "x" + "".join([*before, "[", *marked, "]", *after])
    [(line, carets)] = frames(said("full", marking(text, f"[{''.join(marked)}]")))
    start = columns_of(["a", *before])
    assert carets.index("^") == start
    assert len(carets) == start + columns_of(["a", *marked, "a"], start)
    assert line.lstrip("x").count("[") == 1


@settings(max_examples=200, deadline=None)
@given(
    st.text("ab日😀\u0301\t ", max_size=300), st.text("ab日😀\u0301\t ", max_size=300), st.integers(20, 120)
)
def test_a_long_line_is_cut_around_what_is_marked(before: str, after: str, columns: int) -> None:
    report = said("full", marking(f"{before}[marked]{after}", "[marked]"), columns=columns)
    [(line, carets)] = frames(report)
    at = carets.index("^")
    assert carets.strip() == "^" * len("[marked]")
    assert line.partition("[marked]")[1]
    assert width(line.partition("[marked]")[0]) == at
    assert width(line) <= max(columns - 4, 24)


@pytest.mark.parametrize(
    ("text", "mark", "column"), [("a\u200db", "\u200d", 1), ("ab", "", 0), ("日\u0301", "\u0301", 2)]
)
def test_what_takes_no_columns_has_a_caret(text: str, mark: str, column: int) -> None:
    [(_, carets)] = frames(said("full", marking(text, mark)))
    assert carets == " " * column + "^"


def test_the_end_of_a_line_has_a_caret() -> None:
    one = marking("line\n\n", "line").diagnostics[0]
    for place, expected in ((Position(0, 4), ("line", "    ^")), (Position(1, 0), ("", "^"))):
        end = Diagnostic(**{**_fields(one), "range": Range(place, place)})
        report = said("full", Checked(Found(Path("calls.md")), (end,), SourceText.of("line\n\n", "calls.md")))
        assert [*frames(report)] == [expected]


def test_the_end_of_a_line_as_wide_as_the_screen_has_a_caret() -> None:
    text = "a" * 36
    source, end = SourceText.of(text, "calls.md"), Position(0, 36)
    one = Diagnostic(**{**_fields(marking(text, "a").diagnostics[0]), "range": Range(end, end)})
    [(line, carets)] = frames(said("full", Checked(Found(Path("calls.md")), (one,), source), columns=40))
    assert (line, carets) == ("…" + "a" * 34, " " * 35 + "^")


def test_a_cut_line_does_not_begin_with_the_accent_of_a_letter_left_out() -> None:
    for length in range(30, 34):
        text = "日\u0301e\u0301" * length + "[marked]" + "." * 40
        [(line, _)] = frames(said("full", marking(text, "[marked]"), columns=40))
        assert line[0] == "…"
        assert line.lstrip("… ")[0] != "\u0301"


@pytest.mark.parametrize(
    "edits",
    [
        [("one\n", "")],
        [("one", "1\n1")],
        [("one", "1"), ("two", "2")],
        [("one", "")],
    ],
    ids=["a line taken out", "a line put in", "two lines changed", "a line emptied"],
)
def test_a_fix_of_other_than_one_line_is_told_without_it(edits: list[tuple[str, str]]) -> None:
    source = SourceText.of("one\ntwo\n", "calls.md")
    one = marking(source.text, "one").diagnostics[0]
    fix = Fix("mend it", tuple(TextEdit(_range({"marks": old}, source), new) for old, new in edits))
    report = said(
        "full", Checked(Found(Path("calls.md")), (Diagnostic(**{**_fields(one), "fix": fix}),), source)
    )
    assert [*frames(report)] == [("one", "^^^")]
    assert "help: mend it, by hand or with --fix\n  = see" in report


def test_a_place_that_is_too_long_for_the_screen_is_marked_to_the_edge() -> None:
    [(line, carets)] = frames(said("full", marking(f"begin [{'a' * 200}] end", f"[{'a' * 200}]"), columns=40))
    assert line == f"begin [{'a' * 28}…"
    assert carets == " " * 6 + "^" * 30


def test_first_and_last_line_of_a_long_place_are_shown() -> None:
    report = said("full", marking("one [two\n  three\n  four] five\n", "[two\n  three\n  four]"))
    assert [*frames(report)] == [("one [two", "    ^^^^"), ("  four] five", "  ^^^^^")]
    assert "three" not in report.partition("\n")[2]
    assert "\n...\n" in report


def test_a_place_that_ends_with_blank_lines_is_marked_where_its_text_ends() -> None:
    [(line, carets)] = frames(said("full", marking("[one\n\n  two", "[one\n\n  ")))
    assert (line, carets) == ("[one", "^^^^")


def test_related_place_in_another_file_of_the_run_is_shown() -> None:
    first, second = marking("#### twin\n", "twin"), marking("#### twin too\n", path="other.md")
    related = Related("its twin", Range(Position(0, 5), Position(0, 9)), "other.md")
    twin = Diagnostic(**{**_fields(first.diagnostics[0]), "related": (related,)})
    report = said("full", Checked(first.found, (twin,), first.source), second)
    assert [*frames(report)][-1] == ("#### twin too", "     ----")


def test_texts_without_a_path_are_not_mixed_up() -> None:
    report = said(
        "full", marking("#### one", "one", path=None), marking("#### another", "another", path=None)
    )
    assert [*frames(report)] == [("#### one", "     ^^^"), ("#### another", "     ^^^^^^^")]


def test_rows_stand_in_line_where_numbers_grow_longer() -> None:
    text = "\n".join(["#### one", *["-"] * 10, "#### two", ""])
    one = marking(text, "one").diagnostics[0]
    edit = TextEdit(_range({"marks": "two"}, SourceText.of(text)), "three")
    far = Diagnostic(**{**_fields(one), "fix": Fix("rename the other", (edit,))})
    report = said("full", Checked(Found(Path("calls.md")), (far,), SourceText.of(text, "calls.md")))
    assert {row.index("|") for row in report.split("\n") if "|" in row} == {3}
    assert [*frames(report)][-1] == ("#### three", "     +++++")


def _fields(one: Diagnostic) -> dict[str, Any]:
    return {name: getattr(one, name) for name in one.__slots__}


@pytest.mark.parametrize("columns", [60, 120])
def test_grouped_messages_stay_in_their_column(columns: int) -> None:
    report = said("grouped", *all_cases(), columns=columns)
    rows = [row for row in report.split("\n") if row.startswith(" ")]
    assert {len(re.match(r"\s+\d+:\d+\s+\w+\s+\w+  |\s+", row)[0]) for row in rows} == {25}  # type: ignore[index]
    assert max(map(width, rows)) <= columns


def test_concise_lines_are_read_by_editors() -> None:
    """The pattern is that of compilers, which every editor knows."""
    for line in said("concise", *all_cases()).split("\n"):
        assert re.fullmatch(r"[^:]+:\d+:\d+: (error|warning|info): .+ \[[A-Z]{2}\d{3} [a-z-]+\]", line)


# SARIF


def sarif(*files: Checked) -> Any:
    return json.loads(said("sarif", *files, root=ROOT))


@pytest.mark.parametrize("files", [(), all_cases()], ids=["nothing", "all"])
def test_sarif_keeps_to_its_schema(files: tuple[Checked, ...]) -> None:
    jsonschema.Draft4Validator(schema("sarif-2.1.0")).validate(sarif(*files))


@settings(max_examples=30, deadline=None)
@given(anything())
def test_sarif_of_any_text_keeps_to_its_schema(checked: Checked) -> None:
    jsonschema.Draft4Validator(schema("sarif-2.1.0")).validate(sarif(checked))


def test_sarif_rules_are_those_that_found_something_with_their_manuals() -> None:
    driver = sarif(*all_cases())["runs"][0]["tool"]["driver"]
    assert driver["version"] == __version__
    codes = {one.code for checked in all_cases() for one in checked.diagnostics}
    assert [rule["id"] for rule in driver["rules"]] == [rule.code for rule in RULES if rule.code in codes]
    for told in driver["rules"]:
        rule = BY_CODE[told["id"]]
        assert told["help"]["markdown"] == rule.manual
        assert told["fullDescription"]["text"].startswith(told["shortDescription"]["text"][:20])
        assert "## Bad" not in told["fullDescription"]["text"]


def test_sarif_descriptions_are_no_longer_than_github_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    class Wordy(Rule):
        manual = "word " * 1000

    rule = Wordy("ST103", "profile-name-form", "warning", "structure")
    monkeypatch.setattr("playbook.reporters.sarif.RULES", (rule,))
    [told] = sarif(marking("word", "word"))["runs"][0]["tool"]["driver"]["rules"]
    assert len(told["shortDescription"]["text"]) == len(told["fullDescription"]["text"]) == 1024
    assert told["help"]["text"] == rule.manual


def test_sarif_results_point_at_their_rules() -> None:
    [run] = sarif(*all_cases())["runs"]
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("a b/ü.md", {"uri": "a%20b/%C3%BC.md", "uriBaseId": "%SRCROOT%"}),
        ("/srv/project/x.md", {"uri": "x.md", "uriBaseId": "%SRCROOT%"}),
        ("./x/../y.md", {"uri": "y.md", "uriBaseId": "%SRCROOT%"}),
        ("a:b%.md", {"uri": "a%3Ab%25.md", "uriBaseId": "%SRCROOT%"}),
        ("/else where/x.md", {"uri": "file:///else%20where/x.md"}),
        ("../x.md", {"uri": "file:///srv/x.md"}),
    ],
)
def test_sarif_files_are_uris(path: str, expected: dict[str, str]) -> None:
    [result] = sarif(marking("word", "word", path=path))["runs"][0]["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"] == expected


def fingerprints(text: str) -> list[str]:
    found = sarif(marking(text, "one", "two", "three"))["runs"][0]["results"]
    return [result["partialFingerprints"]["primaryLocationLineHash"] for result in found]


def test_fingerprints_stay_when_lines_are_added_above() -> None:
    assert fingerprints("one two\nthree") == fingerprints("\nNew.\n\none two\nthree")


def test_fingerprints_tell_findings_in_one_line_apart() -> None:
    assert [mark.partition(":")[2] for mark in fingerprints("one two\nthree")] == ["1", "2", "1"]
    assert len(set(fingerprints("one two\nthree"))) == 3


def fixable() -> list[tuple[Checked, Diagnostic]]:
    return [(checked, one) for checked in all_cases() for one in checked.diagnostics if one.fix]


def fixed_by(checked: Checked, one: Diagnostic) -> str:
    assert checked.source is not None
    return apply_fixes(checked.source.text, [one], unsafe=True)


@pytest.mark.parametrize(("checked", "one"), fixable(), ids=lambda value: getattr(value, "code", ""))
def test_sarif_fix_gives_the_text_that_we_give(checked: Checked, one: Diagnostic) -> None:
    [result] = sarif(Checked(checked.found, (one,), checked.source))["runs"][0]["results"]
    [change] = result["fixes"][0]["artifactChanges"]
    assert checked.source is not None
    text, lines = checked.source.text, checked.source.line_starts
    for replacement in reversed(change["replacements"]):
        region = replacement["deletedRegion"]
        start = lines[region["startLine"] - 1] + region["startColumn"] - 1
        end = lines[region["endLine"] - 1] + region["endColumn"] - 1
        text = text[:start] + replacement["insertedContent"]["text"] + text[end:]
    assert text == fixed_by(checked, one)


# reviewdog and GitLab


@pytest.mark.parametrize("form", ["gitlab", "rdjson"])
@pytest.mark.parametrize("files", [(), all_cases()], ids=["nothing", "all"])
def test_report_keeps_to_its_schema(form: str, files: tuple[Checked, ...]) -> None:
    jsonschema.validate(json.loads(said(form, *files, root=ROOT)), schema(form))


@pytest.mark.parametrize(("checked", "one"), fixable(), ids=lambda value: getattr(value, "code", ""))
def test_reviewdog_suggestion_gives_the_bytes_that_we_write(checked: Checked, one: Diagnostic) -> None:
    assert checked.source is not None
    [found] = json.loads(said("rdjson", Checked(checked.found, (one,), checked.source)))["diagnostics"]
    [suggestion] = found["suggestions"]
    mark = BOM * checked.source.bom
    lines = (mark + checked.source.text).encode().splitlines(keepends=True)
    start, end = (
        sum(map(len, lines[: place["line"] - 1])) + place["column"] - 1
        for place in (suggestion["range"]["start"], suggestion["range"]["end"])
    )
    content = b"".join(lines)
    after = content[:start] + suggestion["text"].encode() + content[end:]
    assert after.decode() == mark + fixed_by(checked, one)


def test_gitlab_fingerprints_are_unique_and_stay_when_lines_are_added() -> None:
    def marks(text: str) -> list[str]:
        files = [marking(text, "one", "two", path=path) for path in ("a.md", "b.md")]
        return [one["fingerprint"] for one in json.loads(said("gitlab", *files))]

    assert len(set(marks("one two"))) == 4
    assert marks("one two") == marks("new\n\none two")


# GitHub


def commands(report: str) -> list[tuple[str, dict[str, str], str]]:
    """The commands of a log, read as the runner of GitHub Actions reads them."""
    found = []
    for line in report.split("\n"):
        kind, properties, message = re.fullmatch(r"::(\w+) (.*?)::(.*)", line).groups()  # type: ignore[union-attr]
        pairs = (pair.partition("=") for pair in properties.split(","))
        found.append((kind, {key: unquote(value) for key, _, value in pairs}, unquote(message)))
    return found


def test_github_reads_what_was_said() -> None:
    message, path = "100%: a, b;\r\n::error::c", "a,b::c%d.md"
    checked = marking("word", "word", path=path)
    one = Diagnostic(**{**_fields(checked.diagnostics[0]), "message": message})
    [(kind, properties, told)] = commands(said("github", Checked(checked.found, (one,), checked.source)))
    assert (kind, properties["file"], told) == ("error", path, message)
    assert {key: properties[key] for key in ("line", "endLine", "col", "endColumn")} == {
        "line": "1", "endLine": "1", "col": "1", "endColumn": "5",
    }  # fmt: skip


def test_github_gets_no_columns_of_several_lines() -> None:
    [(_, properties, _)] = commands(said("github", marking("one\ntwo\n", "one\ntwo\n")))
    assert (properties["line"], properties["endLine"]) == ("1", "2")
    assert not {"col", "endColumn"} & {*properties}


@pytest.mark.parametrize(("errors", "notices", "hidden"), [(12, 0, 2), (11, 10, 2), (0, 11, 2)])
def test_github_is_told_how_many_it_does_not_show(errors: int, notices: int, hidden: int) -> None:
    words = [*"abcdefghijklmnop"]
    files = [
        marking("".join(words), *words[:errors]),
        marking("".join(words), *words[:notices], severity="info"),
    ]
    (kind, _, message), *found = commands(said("github", *files))
    assert kind == "notice"
    assert message.startswith(f"{hidden} of {errors + notices} findings have no annotation")
    assert len(found) == errors + notices


def test_github_is_told_nothing_where_it_shows_all() -> None:
    found = commands(said("github", marking("abcdefghij", *"abcdefghij"), marking("a", "a", severity="info")))
    assert [properties["title"] for _, properties, _ in found] == ["ST103 profile-name-form"] * 11


# JUnit


def test_junit_has_a_suite_for_each_playbook() -> None:
    top = parsed(said("junit", *all_cases(), root=ROOT))
    outcomes = {
        suite.attrib["name"]: [child.tag for case in suite for child in case]
        for suite in top.findall("testsuite")
    }
    assert outcomes == {
        "protocols/debt collection.md": ["failure"] * 6,
        "protocols/Rückruf.md": ["failure"] * 2,
        "<text>": ["failure"],
        "protocols/latin1.md": ["error"],
        "protocols/clean.md": [],
    }
    assert top.attrib == {"name": "playbook", "tests": "11", "failures": "9", "errors": "1"}
