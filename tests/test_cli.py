"""The commands, as people meet them: transcripts of what was typed, what came out, and the exit status.

A line that begins with `$ ` is typed; `! ` marks what goes to standard error; `[2]` is an exit status other than 0.
To add a case, write its `$ ` line, run pytest with --force-regen, and read what came out.
"""

from __future__ import annotations

import shlex
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner
from pytest_regressions.file_regression import FileRegressionFixture

from playbook import library
from playbook.cli import COMMANDS, main

HERE = Path(__file__).parent / "cli"
TRANSCRIPTS = sorted((HERE / "transcripts").glob("*.txt"))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory with all files of tests/cli/files."""
    place = tmp_path / "here"
    shutil.copytree(HERE / "files", place)
    monkeypatch.chdir(place)
    for variable in ("NO_COLOR", "FORCE_COLOR", "COLUMNS"):
        monkeypatch.delenv(variable, raising=False)
    return place


@pytest.mark.parametrize("transcript", TRANSCRIPTS, ids=lambda path: path.stem)
def test_transcript(transcript: Path, folder: Path, file_regression: FileRegressionFixture) -> None:
    typed = [line for line in transcript.read_text("utf-8").splitlines() if line.startswith("$ ")]
    text = "\n".join(f"{line}\n{told(line, folder)}" for line in typed)
    file_regression.check(text, fullpath=transcript, encoding="utf-8")


def told(line: str, folder: Path) -> str:
    """What a typed line brings out, its place in the file system left out."""
    words = shlex.split(line.removeprefix("$ "))
    stdin = None
    if "<" in words:
        stdin = (folder / words.pop()).read_bytes()
        words.pop()
    result = CliRunner().invoke(main, words[1:], input=stdin, prog_name="playbook")
    errors = "".join(f"! {line}".rstrip() + "\n" for line in result.stderr.splitlines())
    status = f"[{result.exit_code}]\n" if result.exit_code else ""
    told = f"{result.stdout}{errors}{status}"
    return told.replace(str(folder), "{here}").replace(str(library.folder()), "{library}")


def test_every_command_has_its_help_transcript() -> None:
    helped = {path.stem.removeprefix("help_") for path in TRANSCRIPTS if path.stem.startswith("help_")}
    assert helped == {*COMMANDS}
