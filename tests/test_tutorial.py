"""The tutorial, followed to the letter in an empty folder: each command prints what stands there, each change applies."""

from __future__ import annotations

import doctest
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PAGE = Path(__file__).parent.parent / "docs" / "tutorial.md"

_BLOCK = re.compile(r"^```(shell-session|diff)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_COMMAND = re.compile(r"^\$ ((?:.*\\\n)*.*)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)

pytestmark = pytest.mark.skipif(
    sys.platform == "win32" or not (shutil.which("git") and shutil.which("patch")),
    reason="the tutorial is for a shell with git, and its changes are applied with patch",
)


def environment(home: Path) -> dict[str, str]:
    """That of a newcomer: nobody's settings of git, no colours, a terminal of 100 columns."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    person = {f"GIT_{role}_{what}": "a@b.c" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    given = {"PATH": path, "HOME": str(home), "NO_COLOR": "1", "COLUMNS": "100", "PYTHONUNBUFFERED": "1"}
    return {**os.environ, **given, **person, "GIT_CONFIG_NOSYSTEM": "1", "GIT_PAGER": "cat"}


def run(words: str | list[str], folder: Path, stdin: str | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        words,
        shell=isinstance(words, str),
        cwd=folder,
        env=environment(folder.parent),
        input=stdin,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


def test_the_tutorial_goes_as_it_says(tmp_path: Path) -> None:
    folder = tmp_path / "optician"
    folder.mkdir()
    steps = _BLOCK.findall(PAGE.read_text("utf-8"))
    assert len(steps) > 10
    for kind, text in steps:
        if kind == "diff":
            # An empty line of context is often left without its space.
            changed = run(["patch", "-p0"], folder, re.sub(r"^$", " ", text[:-1], flags=re.MULTILINE) + "\n")
            assert changed.returncode == 0, f"{text}\n{changed.stdout}"
            continue
        for command, expected in _COMMAND.findall(text):
            printed = run(command.replace("\\\n", ""), folder).stdout
            matches = doctest.OutputChecker().check_output(expected, printed, doctest.ELLIPSIS)
            assert matches, f"$ {command}\n{printed}"
