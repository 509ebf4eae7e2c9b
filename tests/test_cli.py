"""The commands, as people meet them: transcripts of what was typed, what came out, and the exit status.

A line that begins with `$ ` is typed; `! ` marks what goes to standard error; `[2]` is an exit status other than 0.
`cd FOLDER && ` and `NAME=VALUE ` may stand before a command, `< FILE` behind it. To add a case, write its `$ ` line,
run pytest with --force-regen, and read what came out.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner
from jsonschema import Draft202012Validator
from pytest_regressions.file_regression import FileRegressionFixture

import playbook
from playbook import library
from playbook.cli import COMMANDS, main

HERE = Path(__file__).parent / "cli"
TRANSCRIPTS = sorted((HERE / "transcripts").glob("*.txt"))

TYPED = re.compile(
    r"\$ (?:cd (?P<folder>\S+) && )?(?P<variables>(?:[A-Z]+=\S* )*)playbook ?(?P<words>.*?)(?: < (?P<stdin>\S+))?"
)


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
    typed = TYPED.fullmatch(line)
    assert typed, line
    os.chdir(folder / (typed["folder"] or ""))
    variables = dict(word.split("=") for word in typed["variables"].split())
    stdin = (folder / typed["stdin"]).read_bytes() if typed["stdin"] else None
    words = shlex.split(typed["words"])
    result = CliRunner(env=variables).invoke(main, words, input=stdin, prog_name="playbook")
    assert "playbook itself failed" not in result.stderr, result.stderr
    errors = "".join(f"! {line}".rstrip() + "\n" for line in result.stderr.splitlines())
    status = f"[{result.exit_code}]\n" if result.exit_code else ""
    told = f"{result.stdout}{errors}{status}"
    return told.replace(str(folder), "{here}").replace(str(library.folder()), "{library}")


def test_every_command_has_its_help_transcript() -> None:
    helped = {path.stem.removeprefix("help_") for path in TRANSCRIPTS if path.stem.startswith("help_")}
    assert helped == {*COMMANDS}


def result_of(*words: str) -> str:
    """What a command prints that goes well."""
    result = CliRunner().invoke(main, words, prog_name="playbook")
    assert result.exit_code == 0, result.stderr
    return result.stdout


@pytest.mark.parametrize("layout", ["voice", "brief"])
def test_render_prints_what_the_library_renders(folder: Path, layout: str) -> None:
    task = json.loads((folder / "call.json").read_text("utf-8"))
    prompt = playbook.load(folder / "playbook.md").render(task, agent_name="Ava", layout=layout)
    words = ("render", "-p", "playbook.md", "--task", "call.json", "--agent-name", "Ava", "--layout", layout)
    assert result_of(*words) == prompt.text
    assert json.loads(result_of(*words, "--json")) == prompt.to_dict()


@pytest.mark.parametrize("name", library.names())
def test_sample_of_the_library_fits_its_schema_and_renders(name: str) -> None:
    schema = json.loads(result_of("schema", name, "--library"))
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(library.sample_task(name)["facts"])
    assert result_of("render", name, "--library", "--sample", "--agent-name", "Ava")
    assert (
        result_of("validate", str(library.sample_task_path(name)), "--library") == "1 task checked: valid\n"
    )


def test_names_of_a_list_are_scripts_to_show(folder: Path) -> None:
    names = result_of("list", "-p", "playbook.md").splitlines()
    assert names
    for name in names:
        shown = json.loads(result_of("show", name, "-p", "playbook.md", "--json"))
        assert shown["name"] == name
