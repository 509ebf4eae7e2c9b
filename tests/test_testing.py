"""Tests of scripts: what holds, what does not and where, what is no test at all, and what no case looks at."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from pytest_regressions.file_regression import FileRegressionFixture

from playbook import library
from playbook.cli import main
from playbook.files import TEST_FILES
from playbook.source import SourceText
from playbook.testing import matching
from playbook.testing.coverage import coverage, percent
from playbook.testing.model import Case, Expect
from playbook.testing.names import names_of
from playbook.testing.reading import read_suite, read_suite_file
from playbook.testing.reports.junit import junit
from playbook.testing.reports.text import text
from playbook.testing.running import Result, Runner
from playbook.testing.snapshots import Snapshots
from playbook.testing.yamltext import MalformedYaml, read_yaml

CASES = Path(__file__).parent / "cases" / "testing"
FAULTS = sorted((CASES / "faults").glob("*.yaml"))
ENDING = TEST_FILES[0]
LIBRARY = sorted(library.folder().glob(f"*{ENDING}"))


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Places are told from the folder of the cases on."""
    monkeypatch.chdir(CASES)


def result_of(text: str, folder: Path = CASES) -> Result:
    """What comes of a test file that says this, and lies in a folder."""
    runner = Runner()
    file = read_suite(SourceText.of(text, str(folder / "a.yaml")))
    return runner.run_file(file)


def messages_of(result: Result) -> list[str]:
    return [failure.message for outcome in result.outcomes for failure in outcome.failures]


def expecting(expect: str, more: str = "") -> str:
    """A test file with one case of the script that all cases are about."""
    return (
        "playbook: script.md\nscript: visit\ndefaults: {goal: g, facts: {name: Bo, fee: $450}}\n"
        f"cases:\n  - name: a\n{more}    expect: {{{expect}}}\n"
    )


def test_what_holds_is_no_failure(here: None) -> None:
    result = Runner().run(Path("held.yaml"))
    assert result.faults == ()
    assert messages_of(result) == []
    assert len(result.outcomes) == 18


def test_every_failure_tells_where_and_what_is_there_instead(
    here: None, file_regression: FileRegressionFixture
) -> None:
    result = Runner().run(Path("unmet.yaml"))
    assert all(outcome.failures for outcome in result.outcomes)
    told = text([result], None, verbose=False)
    file_regression.check(told, fullpath=CASES / "unmet.txt", encoding="utf-8")


@pytest.mark.parametrize("path", FAULTS, ids=lambda path: path.stem)
def test_every_fault_of_a_file_is_told_at_once(
    path: Path, here: None, file_regression: FileRegressionFixture
) -> None:
    result = Runner().run(path.relative_to(CASES))
    assert result.faults
    assert result.outcomes == ()
    file_regression.check("\n".join(result.faults), fullpath=path.with_suffix(".txt"), encoding="utf-8")


def test_every_script_of_the_library_has_tests() -> None:
    assert [path.name.removesuffix(ENDING) for path in LIBRARY] == [*library.names()]


@pytest.mark.parametrize("path", LIBRARY, ids=lambda path: path.name.removesuffix(ENDING))
def test_tests_of_the_library_hold_and_name_every_limit(path: Path) -> None:
    result = Runner().run(path)
    assert (result.faults, messages_of(result)) == ((), [])
    assert result.book is not None
    (covered,) = coverage(result.book.profiles, result.touched)
    assert covered.limits.missing == ()


# What the texts of a case may be held against, and where a case that should fail passes for want of looking.


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("Hi, Bo.", "hi, bo"),
        ("one\n  two", "one two"),
        ("I’ll say “hi”", 'I\'ll say "hi"'),
        ("it costs $450.", "$450"),
        ("it costs $450, today", "$450"),
        ("at 4:30", "4"),
        ("İstanbul", "istanbul"[1:]),
        ("您好，世界", "世界"),
        ("May 25, 2026", "may 25"),
    ],
)
def test_words_are_found_as_they_are_heard(said: str, wanted: str) -> None:
    assert matching.holds(said, wanted)


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("it costs $450", "$45"),
        ("it costs $450", "50"),
        ("it costs $450.50", "$450"),
        ("it costs $1,450", "450"),
        ("it costs $4,500", "$4"),
        ("Hi, Bo.", "Bob"),
    ],
)
def test_a_figure_is_not_found_in_a_longer_one(said: str, wanted: str) -> None:
    assert not matching.holds(said, wanted)


@given(st.text(min_size=1), st.text(), st.text())
def test_a_text_is_found_between_others(middle: str, before: str, behind: str) -> None:
    if middle.strip():
        assert matching.holds(f"{before} {middle.strip()} {behind}", middle)
        assert (
            matching.holds(matching.excerpt(middle, middle[:80]), middle[:80].strip() or "x")
            or len(middle) > 80
        )


@given(st.text(), st.text(min_size=1))
def test_what_comes_nearest_stands_in_the_text(said: str, wanted: str) -> None:
    found = matching.nearest(said, wanted)
    assert found is None or found.strip("…") in " ".join(said.split())


@pytest.mark.parametrize(
    ("expect", "message"),
    [
        ('opening: {never_says: "{facts.feee}"}', 'there is no fact "feee"; did you mean "fee"?'),
        ("branches: {gone: {never_says: x}}", 'no branch "gone" in the script; there is'),
        ("parts: {Gone: {excludes: x}}", 'the prompt has no part "Gone"'),
        (
            "spoken_seconds: {voicemail: {max: 1}}",
            "voicemail: 1.6 seconds are spoken; at most 1 are expected",
        ),
    ],
)
def test_nothing_holds_of_what_is_not_there(expect: str, message: str) -> None:
    (found,) = messages_of(result_of(expecting(expect)))
    assert found.startswith(message)


def test_a_fact_of_another_name_is_no_change() -> None:
    found = messages_of(result_of(expecting("opening: {says: Bo}", "    facts: {fees: null}\n")))
    assert found == ['the script expects no fact "fees"; did you mean "fee"?']


@pytest.mark.parametrize("field", ["opening", "disclosures", "closing"])
def test_a_script_without_the_field_does_not_hold_what_is_expected_of_it(field: str, tmp_path: Path) -> None:
    (tmp_path / "bare.md").write_text("#### bare\n\n**Goal recap**: talk\n", "utf-8")
    said = f"playbook: bare.md\nscript: bare\ncases: [{{name: a, goal: g, expect: {{{field}: {{never_says: x}}}}}}]"
    assert messages_of(result_of(said, tmp_path)) == [f'the script "bare" has no {field}']


# Values: what YAML would make of them, and what they are.


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("2026-05-25", "2026-05-25"),
        ("+16475551234", "+16475551234"),
        ("0123", "0123"),
        ("12:30", "12:30"),
        ("1_000", "1_000"),
        ("0x1F", "0x1F"),
        ("$450", "$450"),
        (".5", ".5"),
        ("no", "no"),
        ("-12", -12),
        ("1.5", 1.5),
        ("1e3", 1000.0),
        ("true", True),
        ("null", None),
        ('"5"', "5"),
        ("|\n  two\n  lines", "two\nlines\n"),
    ],
)
def test_what_looks_like_text_stays_text(written: str, value: object) -> None:
    found = read_yaml(SourceText.of(f"x: {written}\n")).value["x"]
    assert (found, type(found)) == (value, type(value))


@pytest.mark.parametrize("value", ["yes", "no", "on", "off", "Yes", "NO"])
@pytest.mark.parametrize("where", ["facts: {x: V}", "variables: {X: V}", "table: [{x: V}]"])
def test_nobody_has_to_guess_whether_a_boolean_is_meant(where: str, value: str) -> None:
    said = f"cases: [{{name: a, {where.replace('V', value)}, expect: {{warnings: none}}}}]"
    with pytest.raises(MalformedYaml, match="text or boolean"):
        read_suite(SourceText.of(said))
    quoted = where.replace("V", f'"{value}"')
    assert read_suite(SourceText.of(f"cases: [{{name: a, {quoted}, expect: {{warnings: none}}}}]"))


@pytest.mark.parametrize("broken", [b"cases: \xff", b"cases: \0", "cases: [a".encode("utf-16")])
def test_what_is_no_text_is_told_as_any_fault(broken: bytes, tmp_path: Path) -> None:
    path = tmp_path / f"a{ENDING}"
    path.write_bytes(broken)
    (fault,) = Runner().run(path).faults
    assert fault.startswith(str(path))


@pytest.mark.parametrize("begin", ["\ufeff", "# comment\r\n", "---\n"])
def test_marks_and_line_ends_are_those_of_any_editor(begin: str) -> None:
    said = begin + expecting("warnings: none").replace("\n", "\r\n")
    assert messages_of(result_of(said)) == []


@given(
    st.lists(st.dictionaries(st.sampled_from("abc"), st.sampled_from(["x", "y", 1, True, None])), min_size=1),
    st.sampled_from(["n", "{a} n", "{a}{b}"]),
)
def test_every_row_of_a_table_has_a_name_of_its_own(rows: list[dict[str, Any]], name: str) -> None:
    case = Case(name=name, table=tuple(rows), expect=Expect(snapshot=True))
    names = names_of(case)
    assert len({*names}) == len(rows)


# Where the playbook and the task come from.


@pytest.mark.parametrize("settings", ['playbook = "calls.md"', ""])
def test_the_playbook_is_that_of_the_settings_or_the_usual_one(settings: str, tmp_path: Path) -> None:
    usual = tmp_path / "protocols" / "dojo-voice-agent-playbook.md"
    target = tmp_path / "calls.md" if settings else usual
    target.parent.mkdir(exist_ok=True)
    shutil.copy(CASES / "script.md", target)
    (tmp_path / "playbook.toml").write_text(settings, "utf-8")
    (tmp_path / "deep" / "er").mkdir(parents=True)
    said = expecting("opening: {says: Bo}").removeprefix("playbook: script.md\n")
    assert messages_of(result_of(said, tmp_path / "deep" / "er")) == []


def test_without_any_playbook_it_is_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("cases: [{name: a, expect: {warnings: none}}]", "utf-8")
    (fault,) = Runner().run(path).faults
    assert fault.startswith(f"{path}:1:1: which playbook? Write playbook: PATH")


def test_a_task_file_is_taken_apart_and_changed(tmp_path: Path) -> None:
    task = '{"task": {"goal": "g", "script": "visit", "facts": {"name": "Al", "fee": "$1"}}, "to": "+1"}'
    (tmp_path / "t.json").write_text(task, "utf-8")
    shutil.copy(CASES / "script.md", tmp_path)
    given = "task: t.json, facts: {name: Bo}"
    said = f"playbook: script.md\ncases: [{{name: a, {given}, expect: {{opening: {{says: [Bo, $1]}}}}}}]"
    assert messages_of(result_of(said, tmp_path)) == []


def test_the_sample_is_that_of_each_script() -> None:
    said = "library: true\ndefaults: {sample: true}\ncases:\n" + "".join(
        f"  - {{name: {name}, script: {name}, expect: {{prompt: {{unresolved: none}}}}}}\n"
        for name in library.names()
    )
    assert messages_of(result_of(said)) == []


# Coverage.


def test_what_no_case_looks_at_is_counted() -> None:
    result = result_of(
        expecting("walk: {ends: close}, limits: no discounts", "    walk: [Comes later, yes]\n")
    )
    assert result.book is not None
    (found,) = coverage(result.book.profiles, result.touched)
    missing = {kind: [item.name for item in count.missing] for kind, count in found.counts.items()}
    assert missing == {
        "branches": [
            "Comes later > Says when",
            "Doesn't come",
            "Doesn't come > Yes",
            "Asks for a person",
            "Wrong person",
            "Says nothing",
            "Voicemail",
        ],
        "facts": ["name", "fee", "place", "note"],
        "limits": ["never name {facts.fee} to anybody else"],
    }
    assert round(percent([found])) == round(100 * 4 / (10 + 4 + 2))


@pytest.mark.parametrize(
    "expect",
    ['opening: {says: "{facts.fee}"}', "opening: {says: it costs $450}", "closing: {never_says: $450}"],
)
def test_a_fact_is_looked_at_by_its_name_or_its_value(expect: str) -> None:
    result = result_of(expecting(expect))
    assert [one.facts for one in result.touched] == [frozenset(("fee",))]


# Snapshots.


@pytest.fixture
def suite(tmp_path: Path) -> Path:
    shutil.copy(CASES / "script.md", tmp_path)
    path = tmp_path / f"visit{ENDING}"
    path.write_text(expecting("snapshot: true").replace("name: a", 'name: "a/b: ü"'), "utf-8")
    return path


def test_a_snapshot_is_written_read_and_renewed(suite: Path) -> None:
    kept = suite.parent / "visit.playbook-test" / "a_b__ü.txt"
    assert messages_of(Runner().run(suite)) == [
        "visit.playbook-test/a_b__ü.txt was not there, and is written; read it, and run this again"
    ]
    assert messages_of(Runner().run(suite)) == []
    rendered = kept.read_text("utf-8")
    kept.write_text(rendered.replace("Be kind.", "Be rude."), "utf-8")
    (outcome,) = Runner().run(suite).outcomes
    (failure,) = outcome.failures
    assert failure.message == "the prompt is not as in visit.playbook-test/a_b__ü.txt"
    assert {"-Be rude.", "+Be kind."} <= {*failure.found}
    assert messages_of(Runner(Snapshots(renew=True)).run(suite)) == []
    assert kept.read_text("utf-8") == rendered


def invalid(path: Path) -> None:
    path.write_bytes(b"Hi \xff")


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX")
@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (Path.mkdir, "cannot be read: Is a directory"),
        (lambda path: os.mkfifo(path), "cannot be read: a pipe that nobody writes into"),
        (invalid, "not UTF-8: byte 0xff at offset 3; save it as UTF-8"),
    ],
    ids=["folder", "pipe", "bytes"],
)
def test_a_snapshot_that_cannot_be_read_fails_its_case_and_the_others_go_on(
    suite: Path, spoil: Callable[[Path], None], told: str
) -> None:
    suite.write_text(expecting("snapshot: true") + "  - {name: b, expect: {snapshot: true}}\n", "utf-8")
    Runner().run(suite)
    kept = suite.with_suffix("") / "a.txt"
    kept.unlink()
    spoil(kept)
    spoilt, fine = Runner().run(suite).outcomes
    assert [one.message for one in spoilt.failures] == [f"visit.playbook-test/a.txt: {told}"]
    assert spoilt.failures[0].found == ("remove it, and run this again: the prompt is written there",)
    assert fine.failures == ()


def test_a_snapshot_that_is_no_text_is_renewed_where_that_is_asked_for(suite: Path) -> None:
    Runner().run(suite)
    (kept,) = suite.with_suffix("").iterdir()
    rendered = kept.read_bytes()
    invalid(kept)
    assert messages_of(Runner(Snapshots(renew=True)).run(suite)) == []
    assert kept.read_bytes() == rendered


def test_a_snapshot_whose_writing_fails_is_told_by_its_name_and_stays_whole(
    suite: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Runner().run(suite)
    (kept,) = suite.with_suffix("").iterdir()
    kept.write_text("old", "utf-8")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    for name, told in (("fsync", "cannot be written"), ("mkdir", "cannot be compared")):
        monkeypatch.setattr(os, name, full)
        assert messages_of(Runner(Snapshots(renew=True)).run(suite)) == [
            f"visit.playbook-test/{kept.name}: {told}: No space left on device"
        ]
        assert [path.read_text("utf-8") for path in kept.parent.iterdir()] == ["old"]


# The command.


def run(*words: str) -> tuple[int, str]:
    result = CliRunner().invoke(main, ["test", *words], prog_name="playbook")
    return result.exit_code, result.stdout


def test_folders_are_searched_as_for_playbooks(suite: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = suite.parent
    monkeypatch.chdir(folder)
    suite.write_text(expecting("warnings: none"), "utf-8")
    for hidden in (".hidden", "ignored", "left-out"):
        (folder / hidden).mkdir()
        (folder / hidden / suite.name).write_text("cases: 3", "utf-8")
    (folder / ".git").mkdir()
    (folder / ".gitignore").write_text("ignored/\n", "utf-8")
    (folder / "playbook.toml").write_text('exclude = ["left-out"]\n', "utf-8")
    assert run("-v") == (0, "passed a\n")


def test_yml_is_as_good_as_yaml(suite: Path) -> None:
    suite.write_text(expecting("warnings: none"), "utf-8")
    suite.rename(suite.with_suffix(".yml"))
    assert run("-v", str(suite.parent)) == (0, "passed a\n")


def test_a_playbook_is_no_file_of_tests() -> None:
    result = CliRunner().invoke(main, ["test", str(CASES / "script.md")], prog_name="playbook")
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"no file of tests; those end in {ENDING}" in result.stderr


def test_snapshots_are_renewed_when_that_is_asked_for(suite: Path) -> None:
    assert run(str(suite))[0] == 1
    (kept,) = (suite.parent / "visit.playbook-test").iterdir()
    kept.write_text("old", "utf-8")
    assert run(str(suite))[0] == 1
    assert run(str(suite), "--update-snapshots")[0] == 0
    assert run(str(suite))[0] == 0


def test_a_report_may_go_to_a_file(suite: Path) -> None:
    suite.write_text(expecting("opening: {says: gone}"), "utf-8")
    report = suite.parent / "report.xml"
    assert run(str(suite), "--output-format", "junit", "-o", str(report)) == (1, "")
    assert ElementTree.fromstring(report.read_text("utf-8")).attrib["failures"] == "1"  # noqa: S314 -- our own


@pytest.mark.parametrize("name", [f"visit{ENDING}", "script.md", "link.txt", "visit.playbook-test/a.txt"])
def test_a_report_is_never_written_over_the_tests_their_snapshots_or_their_playbook(
    suite: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(suite.parent)
    suite.write_text(expecting("snapshot: true"), "utf-8")
    Runner().run(suite)
    Path("link.txt").symlink_to("script.md")
    held = Path(name).read_bytes()
    result = CliRunner().invoke(main, ["test", ".", "-o", name], prog_name="playbook")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == f"error: {name}: is one of the files that this run reads; name another file\n"
    assert Path(name).read_bytes() == held


def test_no_text_breaks_a_report(tmp_path: Path) -> None:
    shutil.copy(CASES / "script.md", tmp_path)
    said = expecting('opening: {says: "\\u001b[31m\\ud83d\\ude00 ]]> & \\ufffe"}').replace(
        "\\ud83d\\ude00", "😀"
    )
    result = result_of(said, tmp_path)
    assert ElementTree.fromstring(junit([result])).attrib["failures"] == "1"  # noqa: S314
    assert "\x1b[31m😀" not in text([result], 40, verbose=True)


def test_without_its_library_the_command_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    for name in [name for name in sys.modules if name.startswith("playbook.testing")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "yaml", None)
    result = CliRunner().invoke(main, ["test", str(CASES / "held.yaml")], prog_name="playbook")
    assert result.exit_code == 2
    assert 'pip install "voice-playbook[test]"' in result.stderr


def test_a_test_file_is_read_the_same_from_everywhere(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    assert messages_of(Runner().run(CASES / "held.yaml")) == []
    assert read_suite_file(CASES / "held.yaml").suite == read_suite_file(CASES / "held.yaml").suite
