"""`playbook check` as a process: files rewritten, caches kept, folders watched, and the same report wherever it starts."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

FAULT = '#### a\n**Goal**: x\n**Opening**: "Hi {{facts.name}}."\n**Branches**:\n- b -> close\n**Expected facts**: name\n'
FIXED = FAULT.replace("{{", "{").replace("}}", "}")
ARGUMENTS = ("--select", "FA203", "--output-format", "concise")


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "playbook", "check", *arguments]


def run(place: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(*arguments), cwd=place, capture_output=True, text=True, encoding="utf-8", check=False
    )


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "pyproject.toml").write_text("[tool.other]\n", "utf-8")
    (tmp_path / "scripts").mkdir()
    (tmp_path / "scripts" / "a.md").write_text(FAULT, "utf-8")
    return tmp_path


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["", "\n"])
def test_fix_keeps_mark_line_endings_and_mode(project: Path, newline: str, mark: str, end: str) -> None:
    path = project / "scripts" / "a.md"
    path.write_bytes((mark + (FAULT.rstrip() + end).replace("\n", newline)).encode())
    path.chmod(0o600)
    assert run(project, "scripts", *ARGUMENTS, "--fix").returncode == 0
    assert path.read_bytes() == (mark + (FIXED.rstrip() + end).replace("\n", newline)).encode()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("looked_at", ["scripts", "scripts/a.md"])
@pytest.mark.parametrize("option", ["--fix", "--diff"])
def test_a_comment_that_suppresses_what_only_the_folder_shows_is_not_taken_out(
    project: Path, option: str, looked_at: str
) -> None:
    allowed = FAULT.replace("\n", " <!-- playbook: ignore ST102 -->\n", 1)
    for name in ("a.md", "b.md"):
        (project / "scripts" / name).write_text(allowed, "utf-8")
    ran = run(project, looked_at, "--select", "ST102,ST114", option)
    assert (ran.returncode, ran.stdout) == (0, "")
    assert (project / "scripts" / "a.md").read_text("utf-8") == allowed


def test_fixing_standard_input_keeps_every_other_byte() -> None:
    given = ("\ufeff" + FAULT).replace("\n", "\r\n").encode()
    fixed = subprocess.run(command("-", *ARGUMENTS, "--fix"), input=given, capture_output=True, check=False)
    assert fixed.stdout == ("\ufeff" + FIXED).replace("\n", "\r\n").encode()


def test_the_report_does_not_depend_on_where_it_starts(project: Path) -> None:
    (project / "scripts" / "playbook.toml").write_text('[severity]\nFA203 = "info"\n', "utf-8")
    path = str(project / "scripts" / "a.md")
    reports = [
        run(place, path, "--select", "FA203", "--output-format", "json").stdout
        for place in (project, project / "scripts", project.parent)
    ]
    assert len(set(reports)) == 1
    assert json.loads(reports[0])[0]["severity"] == "info"


def test_many_files_are_remembered_until_they_change(project: Path) -> None:
    for number in range(25):
        (project / "scripts" / f"{number}.md").write_text(FAULT.replace("#### a", f"#### s{number}"), "utf-8")
    cold = run(project, ".", *ARGUMENTS)
    assert (project / ".playbook_cache" / ".gitignore").read_text("utf-8") == "*\n"
    warm = run(project, ".", *ARGUMENTS)
    assert (warm.stdout, warm.stderr) == (cold.stdout, cold.stderr)
    assert cold.stdout.count("FA203") == 26
    (project / "scripts" / "7.md").write_text(FIXED.replace("#### a", "#### s7"), "utf-8")
    assert run(project, ".", *ARGUMENTS).stdout.count("FA203") == 25
    assert run(project / "scripts", ".", *ARGUMENTS, "--no-cache").stdout.count("FA203") == 25


def test_watch_looks_again_when_a_file_changes_and_ends_with_ctrl_c(project: Path) -> None:
    path = project / "scripts" / "a.md"
    with subprocess.Popen(
        command("scripts", *ARGUMENTS, "--watch"),
        cwd=project, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8",
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    ) as watching:  # fmt: skip
        assert watching.stdout is not None
        told = read_until(watching, "Waiting")
        assert "FA203" in told
        path.write_text(FIXED, "utf-8")
        assert "Nothing found." in read_until(watching, "Waiting")
        path.unlink()
        assert "no playbook" in read_until(watching, "Waiting")
        path.write_text(FAULT, "utf-8")
        assert "FA203" in read_until(watching, "Waiting")
        watching.send_signal(signal.SIGINT)
        try:
            assert watching.wait(timeout=20) == 0
        finally:
            watching.kill()


def read_until(process: subprocess.Popen[str], word: str) -> str:
    """What the process says up to a line that begins with a word."""
    assert process.stdout is not None
    lines = []
    until = time.monotonic() + 30
    for line in process.stdout:
        lines.append(line)
        if line.startswith(word) or time.monotonic() > until:
            break
    return "".join(lines)


def test_a_read_only_file_is_told_and_the_status_is_2(project: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may write everything")
    (project / "scripts" / "a.md").chmod(0o400)
    refused = run(project, "scripts", *ARGUMENTS, "--fix")
    assert refused.returncode == 2
    assert "read-only" in refused.stderr


def test_a_machine_format_holds_nothing_else(project: Path) -> None:
    for form in ("json", "sarif", "gitlab", "rdjson"):
        json.loads(run(project, "scripts", "--output-format", form).stdout)
    for line in run(project, "scripts", "--output-format", "json-lines").stdout.splitlines():
        json.loads(line)
