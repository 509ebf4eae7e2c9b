"""The hooks, run by the real pre-commit in a real git repository: cold, warm, and when a fault is committed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
NEEDED = ("playbook", "profiles", "pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml")

# What a newcomer adds.
CONFIG = """repos:
  - repo: {hooks}
    rev: {rev}
    hooks: [{{id: playbook-check}}, {{id: playbook-format}}, {{id: playbook-validate}}]
"""

Git = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where pre-commit keeps the environment of the hooks."""
    return tmp_path_factory.mktemp("pre-commit")


@pytest.fixture
def git(tmp_path: Path, home: Path) -> Git:
    """Git in a new repository, nothing of the user's in its way."""
    (tmp_path / "project").mkdir()
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "PRE_COMMIT_HOME": str(home),
        "HOME": str(tmp_path),
        "NO_COLOR": "1",
        **{
            f"GIT_{who}_{what}": "a@example.com"
            for who in ("AUTHOR", "COMMITTER")
            for what in ("NAME", "EMAIL")
        },
    }

    def run(
        *words: str, place: Path = tmp_path / "project", check: bool = True
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            words, cwd=place, env=environment, check=check, capture_output=True, text=True, encoding="utf-8"
        )

    run("git", "init", "-q")
    return run


@pytest.fixture(scope="module")
def hooks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """This checkout, as it stands, as the repository that the hooks come from."""
    place = tmp_path_factory.mktemp("hooks")
    for name in NEEDED:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, place / name)
    identity = ["-c", "user.name=a", "-c", "user.email=a@example.com"]
    for words in (["init", "-q"], ["add", "-A"], [*identity, "commit", "-qm", "hooks"]):
        subprocess.run(["git", *words], cwd=place, check=True)
    return place


@pytest.fixture
def project(tmp_path: Path, git: Git, hooks: Path) -> Path:
    project = tmp_path / "project"
    rev = git("git", "rev-parse", "HEAD", place=hooks).stdout.strip()
    shutil.copytree(ROOT / "examples" / "protocols", project / "protocols")
    shutil.copy(ROOT / "examples" / "bobby.task.json", project)
    (project / "README.md").write_text("# A project\n\n#### Not a script\n", "utf-8")
    (project / ".pre-commit-config.yaml").write_text(CONFIG.format(hooks=hooks.as_uri(), rev=rev), "utf-8")
    git("git", "add", "-A")
    git("pre-commit", "install")
    return project


def test_a_misspelt_fact_stops_the_commit(project: Path, git: Git) -> None:
    first = git("git", "commit", "-m", "cold", check=False)
    if "CalledProcessError" in first.stderr and "pip" in first.stderr:
        pytest.skip("no registry to install the hooks from")
    git("playbook", "format", "protocols")  # the first commit may lay the file out anew
    git("git", "add", "-A")
    assert git("git", "commit", "-m", "warm", check=False).returncode == 0

    script = project / "protocols" / "dojo-voice-agent-playbook.md"
    script.write_text(script.read_text("utf-8").replace("{facts.creditor}", "{facts.creditr}"), "utf-8")
    (project / "bobby.task.json").write_text("{}", "utf-8")
    git("git", "add", "-A")
    stopped = git("git", "commit", "-m", "a misspelt fact", check=False)
    assert stopped.returncode == 1
    for told in (
        'no expected fact is named "creditr"; did you mean "creditor"?',
        "dojo-voice-agent-playbook.md:",
        "^^^^^^^",
        "declared here",
        "{facts.creditor}",
        "bobby.task.json",
        "goal",
    ):
        assert told in stopped.stderr
    assert git("git", "log", "--format=%s").stdout.split("\n")[0] == "warm"


def test_other_markdown_files_are_nobody_s_business(project: Path, git: Git) -> None:
    git("git", "commit", "-qnm", "without hooks")
    (project / "README.md").write_text("# A project\n\n#### Still no script\n", "utf-8")
    git("git", "commit", "-am", "only the readme")
    assert git("git", "log", "--format=%s").stdout.split("\n")[0] == "only the readme"
