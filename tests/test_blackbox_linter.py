"""The promises of the linter and the formatter, held against the commands as strangers type them."""

from __future__ import annotations

import json
import shlex
import subprocess
from collections.abc import Mapping
from pathlib import Path
from shutil import which
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner, Result

import playbook
from playbook.cli import main
from playbook.lint.registry import RULES
from playbook.reporters import FORMATS

GOOD = """\
## Outbound Mode

### Script profiles

#### delivery-update

**Goal recap**: The customer knows when the parcel comes.

**Expected facts**: customer_name, window

**Opening**: "Hi, is this {facts.customer_name}? - This is {AGENT_NAME} for Acme. Your parcel comes {facts.window}."

**Branches**:

- Yes -> "Great, goodbye." + close
- Wrong person -> "Sorry to bother you, goodbye." + close
- Asks to stop calling -> "We will not call again, goodbye." + record the wish + close
- Asks for a person -> "I will put you through." + transfer to the parcel desk
  - Nobody answers -> "Nobody is free, goodbye." + close
- Call me later -> "I will call again tomorrow, goodbye." + record a callback + close
- Voicemail -> hang up
- Anything else -> "Sorry, I cannot help with that, goodbye." + close

**Hard limits**: no discounts

**Duration**: under 2 minutes
"""
# A misspelt fact, an emoji and a shout: an error with an unsafe fix, a warning and a note with safe ones.
BAD = GOOD.replace("comes {facts.window}", "comes {facts.windoow}").replace("Great,", "Great 👋!!")
FIXED = BAD.replace(" 👋!!", "!")


def run(line: str, stdin: bytes = b"", env: Mapping[str, str] | None = None) -> Result:
    plain = {"NO_COLOR": None, "FORCE_COLOR": None, "TERM": "xterm"}
    return CliRunner(env={**plain, **(env or {})}).invoke(main, shlex.split(line), stdin)


def found(line: str) -> list[tuple[str, int]]:
    """Code and line, from one, of everything that a run reports."""
    told = json.loads(run(f"check {line} --output-format json").stdout)
    return [(one["code"], one["range"]["start"]["line"] + 1) for one in told]


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project in the current folder: a good playbook, a bad one, one that is not UTF-8, and a page that is none."""
    monkeypatch.chdir(tmp_path)
    write("good.md", GOOD)
    write("calls/bad.md", BAD)
    write("other/README.md", "# Read me\n")
    (tmp_path / "latin.md").write_bytes(GOOD.replace("Great", "Größe").encode("latin-1"))
    (tmp_path / "empty").mkdir()
    return tmp_path


def write(name: str, text: str) -> Path:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())
    return path


# Never green on nothing


@pytest.mark.parametrize(
    ("line", "status", "told"),
    [
        ("check no.md", 2, "no such file"),
        ("check no.md good.md", 2, "no such file"),
        ("check empty", 2, "no playbook was checked"),
        ("check other", 2, "1 other Markdown file"),
        ("check other/README.md", 1, "ST101"),
        ("check other/README.md --select SP", 2, "no playbook was checked"),
        ("check other/README.md --ignore ST101", 2, "no playbook was checked"),
        ("check empty --exit-zero", 2, "no playbook was checked"),
        ("check good.md other", 0, "1 other Markdown file passed over"),
        ("check -", 1, "ST101"),
        ("check latin.md", 1, "ST115"),
        ("check latin.md good.md --select SP", 1, "ST115"),
        ("check latin.md --ignore ST115", 1, "ST115"),
        ("check latin.md good.md --diff", 1, "ST115"),
        ("check latin.md good.md --add-ignores", 1, "ST115"),
        ("check good.md --select SP309 --ignore SP309", 2, "no rule to check with"),
        ("check good.md --select SP399", 2, "did you mean"),
        ("check good.md --baseline no.json", 2, "baseline cannot be read"),
        ("check good.md --baseline no.json --diff", 2, "baseline cannot be read"),
        ("check good.md -o good.md", 2, "is one of the files that this run reads"),
        ("format no.md", 2, "no such file"),
        ("format empty", 2, "nothing was formatted"),
        ("format other/README.md --check", 2, "nothing was formatted"),
        ("format latin.md good.md --check", 1, "not UTF-8"),
    ],
)
def test_status_and_words(line: str, status: int, told: str) -> None:
    result = run(line)
    assert (result.exit_code, told in result.output) == (status, True), result.output


def test_a_missing_baseline_is_told_before_anything_is_fixed() -> None:
    assert run("check calls --fix --baseline no.json").exit_code == 2
    assert Path("calls/bad.md").read_text("utf-8") == BAD


@pytest.mark.parametrize(
    ("level", "statuses"), [("error", [1, 0, 0, 0]), ("warning", [1, 1, 0, 0]), ("info", [1, 1, 1, 0])]
)
def test_fail_level_is_the_mildest_that_fails(level: str, statuses: list[int]) -> None:
    write("warning.md", GOOD.replace("Great,", "Great 👋,"))
    write("info.md", GOOD.replace("Great,", "Great!!"))
    names = ("calls/bad.md", "warning.md", "info.md", "good.md")
    assert [run(f"check {name} --fail-level {level}").exit_code for name in names] == statuses
    assert run(f"check calls/bad.md --fail-level {level} --exit-zero").exit_code == 0


# Where it is


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("before", ["", "\t", "e\u0301 ", "👩\u200d👩\u200d👧, ", "日本語 "])
def test_a_range_holds_just_the_words(newline: str, mark: str, before: str) -> None:
    text = GOOD.replace("comes {facts.window}", f"comes\n\t{before}{{facts.windoow}}")
    lines = text.splitlines()
    [one] = [one for one in playbook.check(mark + text.replace("\n", newline)) if one.code == "FA201"]
    start, end = one.range.start, one.range.end
    assert start.line == end.line
    assert lines[start.line][start.column : end.column] == "{facts.windoow}"
    written = write("a.md", mark + text.replace("\n", newline))
    [same] = [one for one in playbook.check(written) if one.code == "FA201"]
    assert same.range == one.range


# Fixes


@pytest.mark.skipif(which("git") is None, reason="git is not installed")
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["", "\n"])
@pytest.mark.parametrize("command", ["check --fix", "format"])
def test_a_diff_is_a_patch(newline: str, mark: str, end: str, command: str) -> None:
    text = BAD.replace("\n\n**Goal recap**", "\n**Goal**").removeprefix("## Outbound Mode\n\n")
    before = mark + (text.rstrip() + end).replace("\n", newline)
    path = write("my calls/a.md", before)
    patch = run(f"{command.removesuffix(' --fix')} --diff 'my calls/a.md'").stdout_bytes
    assert path.read_bytes() == before.encode()
    run(f"{command} 'my calls/a.md'")
    wanted = path.read_bytes()
    assert wanted != before.encode()
    path.write_bytes(before.encode())
    subprocess.run(["git", "apply", "-p0", "-"], input=patch, check=True)
    assert path.read_bytes() == wanted


def test_safe_fixes_by_themselves_unsafe_ones_when_asked_for() -> None:
    path = Path("calls/bad.md")
    assert "2 findings fixed" in run("check calls --fix").stderr
    assert path.read_text("utf-8") == FIXED
    run("check calls --fix --unsafe-fixes")
    assert path.read_text("utf-8") == FIXED.replace("windoow", "window")
    assert "0 findings fixed" in run("check calls --fix --unsafe-fixes").stderr


def test_after_fixing_one_file_its_neighbours_are_still_compared() -> None:
    write("calls/twin.md", GOOD)
    told = run("check calls --fix --select ST102,SP309 --output-format concise").stdout
    assert told.count("ST102") == 2


def test_a_file_that_cannot_be_written_holds_up_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in "abc":
        write(f"{name}.md", BAD)
    monkeypatch.setattr("playbook.writing.os.access", lambda path, _: path.name != "b.md")
    result = run("check a.md b.md c.md --fix")
    assert (result.exit_code, "b.md: cannot be written" in result.stderr) == (2, True)
    assert [Path(f"{name}.md").read_text("utf-8") for name in "abc"] == [FIXED, BAD, FIXED]


# Suppression


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("- Yes -> {} <!-- playbook: ignore SP309 -->", []),
        ("- Yes -> {} <!-- playbook: ignore shouting, SP302 -- we like it -->", ["ST114"]),
        ("- Yes -> {} <!--playbook:ignore sp309 --because-->", []),
        ("<!-- playbook: ignore SP309 -->\n- Yes -> {}", []),
        ("<!-- playbook: ignore SP309 -->\n\n<!-- the office likes it -->\n\n- Yes -> {}", []),
        ("- Yes ->\n  <!-- playbook: ignore SP309 -->\n  {}", []),
        ("- Yes -> {} <!-- playbook: ignore-profile SP309 -->", []),
        ("- Yes -> {} <!-- playbook: ignore-file SP309 -->", []),
        ("- Yes -> {} <!-- playbook: ignore SP390 -->", ["SP309", "ST114"]),
        ("- Yes -> {} <!-- playbook: ignroe SP309 -->", ["SP309", "ST114"]),
        ("- Yes -> {} <!-- playbook ignore SP309 -->", ["SP309", "ST114"]),
        ("- Yes -> {} <!-- playbook: ignore -->", ["SP309", "ST114"]),
        ("- Yes -> {} <!-- playbook: ignore BR405 -->", ["SP309", "ST114"]),
    ],
)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_comments_that_suppress(line: str, left: list[str], newline: str) -> None:
    text = GOOD.replace('- Yes -> "Great, goodbye." + close', line.format('"Great!!" + close'))
    path = write("a.md", text.replace("\n", newline))
    assert sorted(code for code, _ in found("a.md")) == left
    run("check a.md --fix")
    assert found("a.md") == []
    assert playbook.load(path)["delivery-update"].branches[0].condition == "Yes"


def test_added_comments_suppress_everything_and_idle_ones_go() -> None:
    text = BAD.replace("no discounts", "no discounts <!-- playbook: ignore SP301 -->").replace("\n", "\r\n")
    path = write("calls/bad.md", "\ufeff" + text)
    assert run("check calls --add-ignores").exit_code == 0
    after = path.read_bytes()
    assert run("check calls --fail-level info").exit_code == 0
    assert playbook.parse(after.decode()) == playbook.parse(text)
    assert b"SP301" not in after
    assert b"\n" not in after.replace(b"\r\n", b"")
    run("check calls --add-ignores")
    assert path.read_bytes() == after


# The baseline


def test_a_baseline_goes_by_content_from_any_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    run("check calls --baseline known.json --update-baseline")
    write("calls/bad.md", f"# Calls\n\n{BAD.replace('Nobody is', 'Nobody!! is')}")
    assert found("calls --baseline known.json") == [("SP309", 21)]
    monkeypatch.chdir("calls")
    assert found("bad.md --baseline ../known.json") == [("SP309", 21)]


def test_stale_entries_are_told_of_changed_files_and_of_deleted_ones() -> None:
    write("calls/gone.md", BAD.replace("delivery", "gone"))
    run("check calls --baseline known.json --update-baseline")
    Path("calls/gone.md").unlink()
    write("calls/bad.md", GOOD)
    told = run("check calls --baseline known.json").stderr.splitlines()
    assert sum("stale" in line and "calls/bad.md" in line for line in told) == 4
    assert sum("stale" in line and "calls/gone.md" in line for line in told) == 4


# Settings


@pytest.mark.parametrize(
    ("settings", "line", "codes"),
    [
        ('select = ["SP"]', "", ["SP302", "SP309"]),
        ('select = ["SP"]\nignore = ["SP309"]', "", ["SP302"]),
        ('select = ["SP309"]\nignore = ["SP"]', "", ["SP309"]),
        ('select = ["SP"]', "--ignore SP302", ["SP309"]),
        ('select = ["SP309", "FA201"]', "--ignore SP", ["FA201"]),
        ('ignore = ["SP"]', "--select shouting", ["SP309"]),
        ('ignore = ["SP309"]', "--select shouting", ["SP309"]),
        ('ignore = ["SP309"]', "--select SP", ["SP302"]),
        ('select = ["SP302", "FA201"]\n[per-file-ignores]\n"calls/*" = ["SP"]', "", ["FA201"]),
        ('[per-file-ignores]\n"calls/*" = ["SP"]', "--select SP302,FA201", ["FA201"]),
    ],
)
def test_settings_and_command_line(settings: str, line: str, codes: list[str]) -> None:
    write("playbook.toml", settings)
    assert sorted(code for code, _ in found(f"calls/bad.md {line}")) == codes


@pytest.mark.parametrize("folder", [".", "calls", "empty"])
def test_settings_do_not_depend_on_the_folder_a_run_starts_in(
    place: Path, folder: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(
        "pyproject.toml", '[tool.playbook]\nselect = ["SP", "FA"]\n[tool.playbook.severity]\nSP = "error"\n'
    )
    write("empty/playbook.toml", 'select = ["LI"]\n')
    monkeypatch.chdir(folder)
    for path in (place / "calls", Path("../calls") if folder != "." else Path("calls")):
        told = json.loads(run(f"check {path} --output-format json").stdout)
        assert [(one["code"], one["severity"]) for one in told] == [
            ("FA202", "warning"),
            ("FA201", "error"),
            ("SP302", "error"),
            ("SP309", "error"),
        ]


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ("max-turn-wrods = 3", ':1: no setting is named "max-turn-wrods"; did you mean "max-turn-words"?'),
        ("\n[severty]\nSP309 = 'info'", ':2: no setting is named "severty"; did you mean "severity"?'),
        ("[severity]\nSP309 = 'fatal'", ":2: severity.SP309:"),
        ('ignore = ["SP39"]', 'no rule is named "SP39"'),
        ('[per-file-ignores]\n"no.md" = ["shoutin"]', 'did you mean "shouting"?'),
        ("select = [", ":1: not TOML"),
        ('select = "SP"', ":1: select: input should be a list"),
        ("[tool.playbook]", "not below [tool.playbook]"),
    ],
)
@pytest.mark.parametrize("line", ["check good.md", "check good.md --show-settings"])
def test_wrong_settings_are_refused(settings: str, told: str, line: str) -> None:
    write("playbook.toml", settings)
    result = run(line)
    assert (result.exit_code, result.stdout) == (2, "")
    assert told in result.stderr


def test_excluded_files() -> None:
    write("playbook.toml", 'exclude = ["calls/"]\n')
    assert "2 playbooks" in run("check .").stderr
    assert found("calls/bad.md --select SP309") == [("SP309", 15)]
    assert run("check calls").exit_code == 2
    assert run("check calls/bad.md --force-exclude").exit_code == 2
    assert run("check calls/bad.md --force-exclude --skip-others").exit_code == 0


# Reports


def read(form: str, text: str) -> object:
    """What a program makes of a report; it raises where there is anything else in it."""
    match form:
        case "json-lines":
            return [json.loads(line) for line in text.splitlines()]
        case "github":
            assert all(line.startswith("::") for line in text.splitlines())
            return text.splitlines()
        case "junit":
            return [*ElementTree.fromstring(text)]  # noqa: S314 -- our own
        case _:
            return json.loads(text)


@pytest.mark.parametrize("form", [form for form in FORMATS if form not in ("full", "concise", "grouped")])
@pytest.mark.parametrize("more", ["", "--statistics", "--fix", "--color always", "-o report", "--exit-zero"])
def test_a_report_for_programs_holds_nothing_else(form: str, more: str) -> None:
    result = run(f"check . --output-format {form} {more}", env={"FORCE_COLOR": "1"})
    text = Path("report").read_text("utf-8") if "-o" in more else result.stdout
    assert "ST115" in text
    assert read(form, text)
    assert "\x1b" not in text
    assert "playbooks, 2 profiles checked" in result.stderr
    assert ("unreadable-file" in result.stderr) == (more == "--statistics")


@pytest.mark.parametrize(
    ("env", "option", "painted"),
    [
        ({}, "", False),
        ({"FORCE_COLOR": "1"}, "", True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, "", False),
        ({"NO_COLOR": "1"}, "--color always", True),
        ({"FORCE_COLOR": "1"}, "--color never", False),
    ],
)
@pytest.mark.parametrize("form", ["--output-format full", "--output-format concise", "--diff"])
def test_colour(env: dict[str, str], option: str, painted: bool, form: str) -> None:
    assert ("\x1b[" in run(f"check calls {form} {option}", env=env).stdout) == painted


# The manual


def test_every_rule_has_its_page_by_code_and_by_name() -> None:
    for rule in RULES:
        page = run(f"rule {rule.code.lower()}").stdout
        assert page == run(f"rule {rule.name}").stdout
        assert page.startswith(f"# {rule.code} {rule.name}\n")
        assert "\n## Bad\n" in page
        assert "\n## Good\n" in page
