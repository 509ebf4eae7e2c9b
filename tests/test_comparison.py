"""What changed in meaning: each kind of change in a sentence of its own, and what holds for any two playbooks."""

from __future__ import annotations

import json
import re
import subprocess
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import playbook
from playbook import library
from playbook.cli import main
from playbook.comparison import KINDS, LEVELS, Change, compare
from playbook.comparison.prompts import prompts, unfilled
from playbook.comparison.reports import FORMATS, Report, write
from playbook.comparison.strength import verdict
from playbook.model import Playbook
from playbook.settings import OWN_FILE

ROOT = Path(__file__).parent.parent
CASES = Path(__file__).parent / "cases"
CHANGES: list[dict[str, Any]] = yaml.safe_load((CASES / "comparison" / "changes.yml").read_text("utf-8"))
LIMITS: dict[str, list[list[str]]] = yaml.safe_load((CASES / "comparison" / "limits.yml").read_text("utf-8"))
TEXTS = [path.read_text("utf-8") for path in sorted((CASES / "good").glob("*.md"))]
TEXTS += [library.text(name) for name in library.names()]


def kinds(old: str, new: str) -> list[str]:
    return [change.kind for change in compare(playbook.parse(old), playbook.parse(new)).changes]


def profile(body: str) -> str:
    return f"#### x\n\n{body}\n"


@pytest.mark.parametrize("case", CHANGES, ids=lambda case: case["it"])
def test_change_is_told(case: dict[str, Any]) -> None:
    old, new = profile(case["before"]), profile(case["after"])
    assert kinds(old, new) == case["changes"]
    assert Counter(kinds(new, old)) == Counter(KINDS[kind].opposite for kind in case["changes"])


@pytest.mark.parametrize(
    ("became", "before", "after"), [(key, *pair) for key, pairs in LIMITS.items() for pair in pairs]
)
def test_limit_became(became: str, before: str, after: str) -> None:
    kind = f"limit-{became}" if became != "retouched" else became
    texts = [profile(f"**Hard limits**:\n- {text}") for text in (before, after)]
    assert kinds(*texts) == [kind]
    assert kinds(*reversed(texts)) == [KINDS[kind].opposite]


def test_every_kind_of_change_has_its_opposite_and_its_level() -> None:
    assert all(KINDS[kind.opposite].opposite == name for name, kind in KINDS.items())
    assert {kind.level for kind in KINDS.values()} == {*LEVELS}


def test_scripts_come_go_and_are_renamed() -> None:
    one, other = (
        library.text("debt-collection"),
        library.text("customer-survey").split("### Script profiles")[1],
    )
    both = one + other
    assert kinds(one, both) == ["script-added"]
    assert kinds(both, one) == ["script-removed"]
    assert kinds(one, one.replace("#### debt-collection", "#### dunning")) == ["script-renamed"]


def test_a_name_that_stands_twice_cannot_be_asked_for() -> None:
    once = profile("**Goal**: collect")
    assert kinds(once, once + once) == ["script-doubled", "script-added"]
    assert kinds(once + once, once) == ["script-single", "script-removed"]


def test_guidance_that_forbids_is_held_to_what_limits_are() -> None:
    text = "## Outbound Mode\n\n- Be kind.\n- Never give legal advice.\n\n### Script profiles\n\n" + profile(
        "**Goal**: x"
    )
    assert kinds(text, text.replace("- Never give legal advice.\n", "")) == ["limit-removed"]
    assert kinds(text, text.replace("Never give", "Avoid giving")) == ["limit-loosened"]
    assert kinds(text, text.replace("- Be kind.\n", "")) == ["guidance-removed"]


def meaning(text: str) -> Any:
    """What reaches prompts and tasks, by script; of the guidance its words."""
    book = playbook.parse(text)
    declared = [
        {fact.name: replace(fact, attributes=()) for fact in one.expected_facts} for one in book.profiles
    ]
    own = [unfilled(Playbook((one,)), one) for one in book.profiles]
    return book.names, own, declared, [[*one] for one in declared], re.findall(r"[^\W\d]+", book.guidance)


LINES = (
    "- never lie",
    "**Duration**: under 1 minute",
    "- Agrees to pay -> close",
    '"Hi {facts.new_one}."',
    "#### new",
)
WORDS = ("never", "unless", "{facts.amount}", "twice", "->", "9")


@st.composite
def edited(draw: st.DrawFn) -> tuple[str, str]:
    """A playbook, and the same with lines or words of it gone, doubled, moved or put in."""
    text = draw(st.sampled_from(TEXTS))
    lines = text.splitlines()
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(lines) - 1))
        how = draw(st.sampled_from(("drop", "double", "move", "line", "word", "swap")))
        line = lines.pop(at)
        parts = line.split(" ")
        place = draw(st.integers(0, len(parts) - 1))
        if how == "double":
            lines[at:at] = [line, line]
        elif how == "move":
            lines.insert(draw(st.integers(0, len(lines))), line)
        elif how == "line":
            lines[at:at] = [line, draw(st.sampled_from(LINES))]
        elif how != "drop":
            parts[place : place + (how == "swap")] = [draw(st.sampled_from(WORDS))]
            lines.insert(at, " ".join(parts))
        assume(lines)
    return text, "\n".join(lines) + "\n"


def told(change: Change, *, back: bool = False) -> tuple[Any, ...]:
    """A change as it is told, or as it would be told on the way back; under which name is left out."""
    before, after = (side and (side.text, side.range) for side in (change.before, change.after))
    return (KINDS[change.kind].opposite, after, before) if back else (change.kind, before, after)


@settings(max_examples=50, deadline=None)
@given(edited())
def test_what_changed_is_told_backwards_as_the_way_back(texts: tuple[str, str]) -> None:
    old, new = map(playbook.parse, texts)
    there, back = compare(old, new).changes, compare(new, old).changes
    assert Counter(map(told, there)) == Counter(told(change, back=True) for change in back)


@settings(max_examples=50, deadline=None)
@given(edited())
def test_no_change_is_told_exactly_where_prompts_and_facts_are_the_same(texts: tuple[str, str]) -> None:
    before, after = map(meaning, texts)
    found = kinds(*texts)
    assert found or before == after
    assert not found or before != after or len({playbook.parse(text).guidance for text in texts}) == 2


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_layout_means_nothing(text: str) -> None:
    assert kinds(text, text) == []
    assert kinds(text, playbook.format_text(text)) == []
    assert kinds(text, text.replace("\n", "\r\n")) == []


@settings(max_examples=25, deadline=None)
@given(edited())
def test_every_report_holds_every_change(texts: tuple[str, str]) -> None:
    old, new = map(playbook.parse, texts)
    found = compare(old, new)
    report = Report("a.md", "b.md", found, [prompts(old, new, *pair) for pair in found.pairs], 40)
    documents = {form: write(report, form) for form in FORMATS}
    told = json.loads(documents["json"])
    assert [change["kind"] for change in told["changes"]] == [change.kind for change in found.changes]
    assert sum(told["summary"].values()) == len(found.changes)
    for form in ("text", "markdown"):
        shown = re.findall(
            r"^(?:  |- )\W*(?:\x1b\[\d+m)*(breaking|notable|cosmetic)", documents[form], re.MULTILINE
        )
        assert Counter(shown) == Counter(change.level for change in found.changes)


@pytest.mark.parametrize(
    "text", ["`", "``x``", "</details>", "```\n# x", "@octocat #1", "| a | b |", "\x1b[31mred"]
)
def test_text_of_a_playbook_stays_code_in_a_comment(text: str) -> None:
    line = " ".join(text.split())
    old, new = (
        playbook.parse(profile(f"**Hard limits**:\n- no x\n- {end} {line}")) for end in ("never", "not")
    )
    found = compare(old, new)
    told = write(Report("a", "b", found), "markdown")
    rendered = __import__("markdown_it").MarkdownIt().parse(told)
    outside = [token.content for token in rendered if token.type not in ("fence", "inline")]
    inline = [
        child.content for token in rendered for child in token.children or () if child.type != "code_inline"
    ]
    assert found.changes
    assert not any(line in content for content in (*outside, *inline))
    assert "\x1b" not in told


def test_prompts_hold_the_task_on_both_sides_or_on_none() -> None:
    old = playbook.parse(profile("**Goal**: collect from {facts.who}"))
    new = playbook.parse(profile("**Goal**: collect {facts.sum} from {facts.who}"))
    task = {"goal": "g", "facts": {"who": "Bobby"}}
    filled = prompts(old, new, old.profiles[0], new.profiles[0], task)
    assert filled.with_task
    assert "-What calls of this kind are for: collect from Bobby" in filled.diff()
    assert "+What calls of this kind are for: collect [sum: not provided] from Bobby" in filled.diff()
    broken = prompts(old, new, old.profiles[0], new.profiles[0], {"goal": ""})
    assert not broken.with_task
    assert "{facts.who}" in broken.before


def test_verdict_of_a_limit_and_itself_is_none() -> None:
    assert all(verdict(text, text) is None for pairs in LIMITS.values() for pair in pairs for text in pair)


# Revisions of git.


def git(folder: Path, *words: str) -> None:
    identity = ["-c", "user.name=Ann", "-c", "user.email=ann@example.com", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *identity, *words], cwd=folder, check=True, capture_output=True)


OLD, NEW = (profile(f"**Hard limits**: {word} discounts\n**Goal**: collect") for word in ("no", "avoid"))


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository whose branch topic loosens a limit of main, with the settings that name the playbook."""
    for variable in ("GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "calls").mkdir()
    (tmp_path / OWN_FILE).write_text('playbook = "calls/a.md"\n', "utf-8")
    (tmp_path / "calls" / "a.md").write_text(OLD, "utf-8")
    git(tmp_path, "init", "-q", "-b", "main")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "one")
    git(tmp_path, "checkout", "-qb", "topic")
    (tmp_path / "calls" / "a.md").write_text(NEW, "utf-8")
    git(tmp_path, "commit", "-qam", "two")
    return tmp_path


def run(*words: str, stdin: str | None = None) -> tuple[int, str, str]:
    result = CliRunner().invoke(main, ["diff", *words], input=stdin, prog_name="playbook")
    assert "playbook itself failed" not in result.stderr, result.stderr
    return result.exit_code, result.stdout, result.stderr


@pytest.mark.parametrize(
    "words",
    [
        ("main", "topic"),
        ("main", "HEAD"),
        ("main",),
        ("main..topic",),
        ("main...topic",),
        ("main...",),
        ("HEAD~1", "HEAD"),
        ("main:calls/a.md", "calls/a.md"),
        ("main:calls/a.md",),
        ("main:calls", "calls"),
        ("main:./calls/a.md", "topic:calls/a.md"),
        ("main", "topic", "-p", "calls/a.md"),
        ("main", "topic", "-p", "calls"),
    ],
)
def test_revisions_are_compared(checkout: Path, words: tuple[str, ...]) -> None:
    status, told, _ = run(*words, "--output-format", "json")
    assert status == 0
    assert [change["kind"] for change in json.loads(told)["changes"]] == ["limit-loosened"]


def test_paths_behind_a_revision_count_from_the_top_or_from_here(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(checkout / "calls")
    for words in (("main:calls/a.md", "a.md"), ("main:a.md", "a.md"), ("main:../calls/a.md",), ("main",)):
        assert "hard limit loosened" in run(*words)[1]


def test_without_a_word_the_working_tree_is_held_against_the_last_commit(checkout: Path) -> None:
    assert run()[1].endswith("nothing changed in meaning\n")
    (checkout / "calls" / "a.md").write_text(OLD, "utf-8")
    assert "hard limit tightened" in run()[1]
    assert "hard limit tightened" in run("calls/a.md")[1]


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (("mian",), 'mian: no such file or folder, and git knows no revision "mian"; did you mean "main"?'),
        (("mian:calls/a.md",), 'git knows no revision "mian"; did you mean "main"?'),
        (("main:calls/b.md",), "calls/b.md: no such playbook at main"),
        (("main", "nope.md"), 'nope.md: no such file or folder, and git knows no revision "nope.md"'),
        (("main", "-p", "nope.md"), "nope.md: no such playbook at main"),
        (("main", "topic", "-p", ".."), "lies outside of the git repository"),
        (("calls/a.md", "calls", "-p", "x.md"), "-p says what a revision alone means"),
        (("-", "-"), "- stands more than once"),
    ],
)
def test_what_cannot_be_compared_is_said(checkout: Path, words: tuple[str, ...], error: str) -> None:
    status, told, errors = run(*words)
    assert (status, told) == (2, "")
    assert error in errors


def test_sample_task_is_taken_from_beside_the_playbook_at_its_revision(checkout: Path) -> None:
    (checkout / "calls" / "x.task.json").write_text('{"goal": "Collect from Bobby.", "script": "x"}', "utf-8")
    assert (
        "Collect from Bobby." in json.loads(run("main", "--output-format", "json")[1])["prompts"][0]["after"]
    )
    git(checkout, "add", ".")
    git(checkout, "commit", "-qm", "three")
    (checkout / "calls" / "x.task.json").unlink()
    (shown,) = json.loads(run("main", "HEAD", "--output-format", "json")[1])["prompts"]
    assert shown["with_task"]
    assert "-- no discounts" in shown["diff"].splitlines()
    (checkout / "calls" / "x.task.json").write_text("{", "utf-8")
    status, told, errors = run("main", "--output-format", "json")
    assert (status, json.loads(told)["prompts"][0]["with_task"]) == (0, False)
    assert "the sample task is left out" in errors


def test_outside_of_a_repository_only_files_can_be_compared(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    (tmp_path / "a.md").write_text(OLD, "utf-8")
    (tmp_path / "b.md").write_text(NEW, "utf-8")
    assert run("a.md", "b.md")[0] == 0
    status, _, errors = run("HEAD", "a.md")
    assert status == 2
    assert "lies in no git repository" in errors
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "git is not installed" in run("HEAD", "a.md")[2]
    assert run("a.md", "b.md")[0] == 0


@pytest.mark.parametrize(
    ("old", "new", "level", "status"),
    [
        (OLD, NEW, "breaking", 1),
        (NEW, OLD, "breaking", 0),
        (NEW, OLD, "notable", 1),
        (OLD, OLD.replace("no d", "No d"), "notable", 0),
        (OLD, OLD.replace("no d", "No d"), "any", 1),
        (OLD, OLD, "any", 0),
    ],
)
def test_a_run_fails_only_on_what_it_was_asked_to(
    tmp_path: Path, old: str, new: str, level: str, status: int
) -> None:
    (tmp_path / "a.md").write_text(old, "utf-8")
    assert run(str(tmp_path / "a.md"), "-", stdin=new)[0] == 0
    assert run(str(tmp_path / "a.md"), "-", "--fail-on", level, stdin=new)[0] == status


def test_two_texts_without_a_script_are_not_the_same(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# Notes\n", "utf-8")
    status, told, errors = run(str(tmp_path / "a.md"), "-", stdin="# Notes\n")
    assert (status, told) == (2, "")
    assert "nothing was compared" in errors


def test_page_tells_every_kind_with_its_level() -> None:
    page = (ROOT / "docs" / "diff.md").read_text("utf-8")
    rows = re.findall(r"^\| `([a-z-]+)` \| (\w+) \|", page, re.MULTILINE)
    assert rows == [(name, kind.level) for name, kind in KINDS.items()]
