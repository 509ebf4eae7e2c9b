"""With the presets of the docs, the fixers of general Markdown linters leave playbooks whole."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import playbook

ROOT = Path(__file__).parent.parent
PRESETS = ROOT / "docs" / "presets"
PLAYBOOKS = [
    *sorted((ROOT / "profiles").glob("*.md")),
    *sorted((ROOT / "examples").rglob("*.md")),
    *sorted((ROOT / "tests" / "cases" / "parser").glob("*.md")),
    *sorted((ROOT / "tests" / "cases" / "format").rglob("*.md")),
]

# What a fixer must not touch: `+ close` goes on with the branch above, and "#### a" stays on its level.
DELICATE = """# Scripts

#### a

**Goal**: x
**Opening**: "Write to help@example.com."
**Branches**:
- Agrees -> "Thanks."
+ close
**Hard limits**: no discounts
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number, path in enumerate(PLAYBOOKS):
        shutil.copy(path, tmp_path / f"{number}.md")
    (tmp_path / "delicate.md").write_text(DELICATE, "utf-8")
    return tmp_path


def means_the_same(folder: Path) -> list[str]:
    """The files whose meaning a fixer changed."""
    before = {f"{number}.md": playbook.load(path) for number, path in enumerate(PLAYBOOKS)}
    before["delicate.md"] = playbook.parse(DELICATE)
    after = {name: playbook.load(folder / name) for name in before}
    return [name for name in before if before[name].profiles != after[name].profiles]


def test_rumdl_leaves_them_whole(folder: Path) -> None:
    rumdl = Path(sys.executable).with_name("rumdl")
    if not rumdl.exists():
        pytest.skip("rumdl is not installed")
    command = [str(rumdl), "fmt", "--config", str(PRESETS / "rumdl.toml"), "--no-cache", "."]
    subprocess.run(command, cwd=folder, check=False, capture_output=True)
    assert means_the_same(folder) == []
    subprocess.run(
        [rumdl, "fmt", "--no-config", "--no-cache", "."], cwd=folder, check=False, capture_output=True
    )
    assert "delicate.md" in means_the_same(folder), "without the preset it does harm: else it needs none"


def test_markdownlint_leaves_them_whole(folder: Path) -> None:
    markdownlint = shutil.which("markdownlint-cli2")
    if markdownlint is None:
        pytest.skip("markdownlint-cli2 is not installed")
    shutil.copy(PRESETS / "markdownlint.json", folder / ".markdownlint.json")
    subprocess.run([markdownlint, "--fix", "*.md"], cwd=folder, check=False, capture_output=True)
    assert means_the_same(folder) == []
