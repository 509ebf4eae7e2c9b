"""Documentation that runs: every console example of the README and the docs prints what stands there."""

from __future__ import annotations

import doctest
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]

_CONSOLE = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)
_PYTHON = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)


def console_examples() -> Iterator[tuple[str, str, str]]:
    """Page, command and expected output of each example; a backslash goes on with the command."""
    for page in PAGES:
        for block in _CONSOLE.findall(page.read_text("utf-8")):
            for example in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
                command, _, output = example.replace("\\\n", "").partition("\n")
                yield page.name, command, output


def python_examples() -> Iterator[tuple[str, str]]:
    for page in PAGES:
        for block in _PYTHON.findall(page.read_text("utf-8")):
            yield page.name, block


@pytest.mark.parametrize(("page", "command", "output"), console_examples())
def test_command_prints_what_the_page_shows(page: str, command: str, output: str) -> None:
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    environment |= {"NO_COLOR": "1", "COLUMNS": "100"}
    run = subprocess.run(
        command,
        shell=True,
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    got = run.stdout + run.stderr
    matches = doctest.OutputChecker().check_output(output, got, doctest.ELLIPSIS)
    assert matches, f"{page}: $ {command}\n{got}"


@pytest.mark.parametrize(("page", "code"), python_examples())
def test_python_example_runs(page: str, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    exec(compile(code, page, "exec"), {})  # noqa: S102 -- our own pages


def test_the_readme_is_really_checked() -> None:
    assert any(page == "README.md" for page, _, _ in console_examples())
    assert any(page == "README.md" for page, _ in python_examples())
