"""A baseline holds what was there before, by content."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from playbook.cli import main
from playbook.diagnostics import Diagnostic
from playbook.lint.baseline import BadBaseline, Baseline, Entry
from playbook.lint.ignoring import add_ignores
from playbook.lint.linter import lint
from playbook.lint.registry import RULES
from playbook.parser import parse_source
from playbook.source import SourceText

CODES = ("SP310", "ST101", "ST106")
CHOSEN = [rule for rule in RULES if rule.code in CODES]
TEXT = '#### a\n\n**Goal**: x\n\n**Closing**: "Click here."\n\n**Opening**: "Click here."\n'

Found = list[tuple[SourceText | None, Diagnostic]]


def found(text: str, path: Path) -> Found:
    source = SourceText.of(text, str(path))
    return [(source, one) for one in lint(source, CHOSEN)]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "scripts" / "a.md"


@pytest.fixture
def baseline(tmp_path: Path, place: Path) -> Baseline:
    """Written, and read again."""
    file = tmp_path / "baseline.json"
    file.write_text(Baseline.of(file, found(TEXT, place)).text(), "utf-8")
    return Baseline.read(file)


def test_what_it_lists_is_left_out(baseline: Baseline, place: Path) -> None:
    held = baseline.hold(found(TEXT, place), [str(place)], CODES)
    assert (held.new, held.stale) == ((), ())


def test_lines_may_move_and_be_indented(baseline: Baseline, place: Path) -> None:
    moved = "Notes.\n\n" + TEXT.replace("**Closing**", "  **Closing**")
    held = baseline.hold(found(moved, place), [str(place)], CODES)
    assert (held.new, held.stale) == ((), ())


def test_one_more_of_the_same_is_new(baseline: Baseline, place: Path) -> None:
    more = TEXT + '\n**Closing**: "Click here."\n'
    held = baseline.hold(found(more, place), [str(place)], CODES)
    assert [one.code for one in held.new] == ["SP310"]


def test_a_changed_line_is_new_and_its_entry_stale(baseline: Baseline, place: Path) -> None:
    changed = TEXT.replace('**Closing**: "', '**Closing**: "Now, c').replace("cClick", "click")
    held = baseline.hold(found(changed, place), [str(place)], CODES)
    assert [one.code for one in held.new] == ["SP310"]
    assert [(one.path, one.code) for one in held.stale] == [("scripts/a.md", "SP310")]


def test_of_files_that_were_not_looked_at_nothing_is_stale(baseline: Baseline, place: Path) -> None:
    assert baseline.hold([], [str(place.with_name("b.md"))], CODES).stale == ()
    assert len(baseline.hold([], [str(place)], CODES).stale) == 3


def test_of_rules_that_were_not_run_nothing_is_stale(baseline: Baseline, place: Path) -> None:
    assert [one.code for one in baseline.hold([], [str(place)], ["ST106"]).stale] == ["ST106"]


NO_BASELINES = (
    "",
    "[]",
    "{}",
    "#### a\n",
    "[" * 100_000,
    '{"format": 1, "findings": [{"code": "x"}]}',
    '{"format": 1, "findings": [{"path": 1, "code": "x", "fingerprint": null}]}',
    '{"format": 1, "findings": 1}',
    '{"findings": []}',
)


@pytest.mark.parametrize("text", NO_BASELINES, ids=lambda text: text[:60])
def test_what_is_no_baseline_is_refused_and_never_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.md").write_text(TEXT, "utf-8")
    file = Path("baseline.json")
    file.write_text(text, "utf-8")
    for more in ([], ["--update-baseline"]):
        result = CliRunner().invoke(main, ["check", "a.md", "--baseline", str(file), *more])
        assert (result.exit_code, result.stdout) == (2, "")
        assert result.stderr.startswith("error: baseline.json: this is no baseline; name another file")
    assert file.read_text("utf-8") == text


def test_a_baseline_is_never_written_over_the_playbook(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.md").write_text(TEXT, "utf-8")
    update = ["check", "a.md", "--update-baseline", "--baseline"]
    assert CliRunner().invoke(main, [*update, "a.md"]).exit_code == 2
    assert Path("a.md").read_text("utf-8") == TEXT
    assert [CliRunner().invoke(main, [*update, "new.json"]).exit_code for _ in range(2)] == [0, 0]


def test_a_file_that_cannot_be_read_is_never_excused(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"\xff")
    words = ["check", str(tmp_path / "a.md"), "--baseline", str(tmp_path / "baseline.json"), "--no-cache"]
    assert CliRunner().invoke(main, [*words, "--update-baseline"]).exit_code == 0
    assert CliRunner().invoke(main, words).exit_code == 1


def test_a_missing_baseline_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadBaseline, match="No such file"):
        Baseline.read(tmp_path / "none.json")


def test_entries_are_relative_to_the_baseline_and_sorted(baseline: Baseline) -> None:
    entries = sorted(baseline.entries)
    assert {entry.path for entry in entries} == {"scripts/a.md"}
    assert entries == sorted(entries, key=lambda one: (one.path, one.code, one.fingerprint))
    assert isinstance(entries[0], Entry)


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        TEXT.replace("\n", "\r\n"),
        TEXT.replace("Click", "Click <!-- why? -->"),
        TEXT.replace('here."', 'here." <!-- playbook: ignore SP301 -- because -->', 1),
        "\n".join(("#### a", "**Goal**: x", '**Opening**: "Please', "click here", 'now."', "")),
        '#### a\n\n**Opening**:\n> "Click here."\n',
        "#### a\n\nno label\n\n```\nx\n```\n",
        '#### a\n**Opening**: "a"\n**Branches**:\n- b -> "click here\n  and click here"\n  + close',
        "\n# No script\n",
        "```\nno script\n",
    ],
    ids=str,
)
def test_added_comments_suppress_all_and_change_nothing_else(text: str) -> None:
    source = SourceText(text)
    with_comments = add_ignores(source, lint(source, CHOSEN))
    assert lint(with_comments, CHOSEN) == ()
    assert parse_source(with_comments) == parse_source(source)
    assert add_ignores(with_comments, lint(with_comments, CHOSEN)) == with_comments


def test_a_comment_that_is_there_takes_the_code() -> None:
    text = '#### a <!-- playbook: ignore ST106 -->\n**Closing**: "Click here." <!-- playbook: ignore SP301 -- x -->\n'
    added = add_ignores(SourceText(text), lint(SourceText(text), CHOSEN))
    assert added.text == text.replace("SP301", "SP301, SP310")


def test_where_a_comment_would_be_text_the_whole_file_is_spoken_of() -> None:
    text = '#### a <!-- playbook: ignore ST106 -->\n\n**Closing**: say\n\n```\n"Click here."\n```\n'
    source = SourceText(text)
    inside = source.position(text.index("Click"))
    one = lint(SourceText('#### a\n**Closing**: "Click here."\n'), CHOSEN)[-1]
    moved = Diagnostic(one.code, one.name, "warning", "x", type(one.range)(inside, inside))
    assert add_ignores(source, [moved]).text == f"<!-- playbook: ignore-file SP310 -->\n\n{text}"
