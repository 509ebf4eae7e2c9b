"""What comes along with playbook, and whether the pages that people go by when they trust it are true."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from runpy import run_path

import pytest

ROOT = Path(__file__).parent.parent
SUPPLY = run_path(str(ROOT / ".ci" / "dependencies.py"))
ROW = re.compile(r"^\| ([a-z][\w-]*) \| ([^|]+?) \|", re.MULTILINE)
BLOCK = re.compile(r"^(`{3,4})(\w+)\n(.*?)^\1$", re.MULTILINE | re.DOTALL)


def listed() -> dict[str, str]:
    """The licence of each package on the page."""
    page = (ROOT / "docs" / "licences.md").read_text("utf-8")
    return {name: licence for name, licence in ROW.findall(page) if licence not in ("licence", "---")}


def test_every_package_that_comes_along_stands_on_the_page_of_licences() -> None:
    installed = {name: SUPPLY["licence"](name) for name in SUPPLY["dependencies"]()}
    assert installed.items() <= listed().items()


def test_no_licence_binds_whoever_uses_playbook() -> None:
    terms = {term for licence in listed().values() for term in re.findall(r"[\w.-]+", licence)}
    assert terms - {"AND", "OR"} <= {*SUPPLY["FREE"]}


@pytest.mark.parametrize(
    ("packages", "status", "told"),
    [
        ([{"name": "a", "version": "1", "vulns": [{"id": "CVE-1"}]}], 1, "a 1: CVE-1\n"),
        ([{"name": "a", "version": "1", "vulns": []}], 0, "0 known in 1 of 1"),
        ([{"name": "a", "skip_reason": "not found"}], 0, "NOT CHECKED"),
        ([], 0, "NOT CHECKED"),
    ],
)
def test_an_audit_that_asked_about_nothing_says_so(
    packages: list[object], status: int, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert SUPPLY["_judge"](packages) == status
    out, err = capsys.readouterr()
    assert told in out + err


def test_the_rule_of_the_contributing_page_works_as_it_stands(tmp_path: Path) -> None:
    page = (ROOT / "CONTRIBUTING.md").read_text("utf-8").partition("## Add a rule")[2]
    rule, row, cases, run = (match[3] for match in BLOCK.finditer(page))
    for folder in ("playbook", "profiles", "tests"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for name, text in ((_named(page, "py"), rule), (_named(page, "yml"), cases)):
        (tmp_path / name).write_text(text, "utf-8")
    _enter(tmp_path / "playbook" / "lint" / "registry.py", row)
    done = subprocess.run(
        [sys.executable, *shlex.split(run)[1:], "-p", "no:cacheprovider", "--rootdir", str(tmp_path)],
        cwd=tmp_path, capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONPATH": str(tmp_path), "PYTHONDONTWRITEBYTECODE": "1"},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
    assert re.search(r"\b8 passed", done.stdout), done.stdout


def _named(page: str, ending: str) -> str:
    """The first file with this ending that the page speaks of."""
    found = re.search(rf"`([\w/-]+\.{ending})`", page)
    assert found
    return found[1]


def _enter(registry: Path, row: str) -> None:
    """The row goes behind the last one of its group."""
    lines = registry.read_text("utf-8").splitlines(keepends=True)
    last = max(number for number, line in enumerate(lines) if 'Rule("SP' in line)
    registry.write_text("".join([*lines[: last + 1], row, *lines[last + 1 :]]), "utf-8")
