"""The VS Code extension and the pages on editors: of one version with playbook, and colouring what the parser reads."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest

import playbook
from playbook.labels import KINDS, fold
from playbook.model import Playbook

ROOT = Path(__file__).parent.parent
EXTENSION = ROOT / "editors" / "vscode"
PAGES = sorted((ROOT / "docs" / "editors").glob("*.md"))
PLAYBOOKS = sorted(
    path
    for folder in ("profiles", "examples", "tests/cases")
    for path in (ROOT / folder).rglob("*.md")
    if path.name != "README.md"
)

# Markdown's own grammar in VS Code takes an indented line for part of the list above it, deeper than CommonMark does.
UNSEEN_LABELS = {("tests/cases/parser/labels-interrupt.md", 12)}

needs_packages = pytest.mark.skipif(
    shutil.which("node") is None or not (EXTENSION / "node_modules" / "esbuild").is_dir(),
    reason="needs Node.js, and npm install in editors/vscode",
)


def manifest() -> dict[str, Any]:
    return json.loads((EXTENSION / "package.json").read_text("utf-8"))  # type: ignore[no-any-return]


def snippets() -> dict[str, Any]:
    return json.loads((EXTENSION / "snippets" / "playbook.json").read_text("utf-8"))  # type: ignore[no-any-return]


def node(*arguments: str | Path, **environment: str) -> str:
    run = subprocess.run(
        ["node", *map(str, arguments)],
        cwd=EXTENSION,
        env={**os.environ, **environment},
        capture_output=True,
        encoding="utf-8",
        timeout=240,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    return run.stdout


def test_extension_has_the_version_of_playbook() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    assert manifest()["version"] == version
    assert f"## {version}" in (EXTENSION / "CHANGELOG.md").read_text("utf-8")
    assert f"playbook-{version}.vsix" in (ROOT / "docs" / "editors" / "vscode.md").read_text("utf-8")


def test_extension_has_the_licence_of_playbook() -> None:
    assert (EXTENSION / "LICENSE").read_text("utf-8") == (ROOT / "LICENSE").read_text("utf-8")


def test_packages_are_pinned_and_no_lock_file_names_a_registry() -> None:
    loose = [name for name, version in manifest()["devDependencies"].items() if not version[0].isdigit()]
    assert loose == []
    assert "package-lock=false" in (EXTENSION / ".npmrc").read_text("utf-8").split()


def test_grammar_knows_the_labels_of_the_format() -> None:
    grammar = json.loads((EXTENSION / "syntaxes" / "labels.json").read_text("utf-8"))
    alternatives = re.search(r"\(\(\?i:(.+?)\)\)", grammar["repository"]["label"]["match"])
    assert alternatives
    known = alternatives[1].replace("[[:space:]]+", " ").split("|")
    assert sorted(known) == sorted(map(fold, KINDS))


@needs_packages
def test_grammar_colours_the_placeholders_and_labels_that_the_parser_reads() -> None:
    readable = [path for path in PLAYBOOKS if _text(path) is not None]
    coloured = json.loads(node("test/placeholders.js", *readable))
    missed = {
        f"{path.relative_to(ROOT)}:{line + 1}"
        for path in readable
        for line in _missed(path, coloured[str(path)])
        if (path.relative_to(ROOT).as_posix(), line) not in UNSEEN_LABELS
    }
    assert missed == set()


@needs_packages
def test_extension_passes_its_own_tests() -> None:
    tests = sorted((EXTENSION / "test").glob("*.test.js"))
    node("--test", *tests, PLAYBOOK_COMMAND=str(Path(sys.executable).with_name("playbook")))


@needs_packages
def test_snippets_make_a_playbook_without_findings() -> None:
    script = "import('./test/expand.js').then(({expand}) => console.log(JSON.stringify(%s.map(expand))))"
    bodies = [snippets()[name]["body"] for name in ("Playbook", "Script")]
    text = "".join(json.loads(node("--eval", script % json.dumps(bodies))))
    assert [str(found) for found in playbook.check(text)] == []


@needs_packages
def test_package_holds_what_the_manifest_names(tmp_path: Path) -> None:
    node("node_modules/@vscode/vsce/vsce", "package", "--no-dependencies", "--out", tmp_path)
    with zipfile.ZipFile(tmp_path / f"playbook-{manifest()['version']}.vsix") as package:
        held = {name.removeprefix("extension/") for name in package.namelist()}
    named = [
        manifest()["main"],
        *(one["path"] for kind in ("grammars", "snippets") for one in manifest()["contributes"][kind]),
    ]
    assert {name.removeprefix("./") for name in named} <= held
    assert {"readme.md", "changelog.md", "LICENSE.txt", "dist/NOTICES.txt"} <= held
    assert not any("node_modules" in name or name.startswith(("src/", "test/")) for name in held)


@pytest.mark.parametrize("page", [EXTENSION / "README.md", ROOT / "docs" / "editors" / "vscode.md"], ids=str)
def test_page_names_every_command_and_snippet(page: Path) -> None:
    text = page.read_text("utf-8")
    commands = [f"playbook: {one['title']}" for one in manifest()["contributes"]["commands"]]
    prefixes = [f"`{one['prefix']}`" for one in snippets().values()]
    assert [name for name in commands + prefixes if name not in " ".join(text.split())] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_planted_fault_is_found_as_the_page_says(page: Path) -> None:
    text = page.read_text("utf-8")
    [example] = re.findall(r"^```text\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    messages = [found.message for found in playbook.check(example) if found.severity == "error"]
    assert [message for message in messages if f"*{message}*" not in text] == []
    assert len(messages) == 1


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_configuration_on_the_page_can_be_pasted(page: Path) -> None:
    readers = {"toml": tomllib.loads, "jsonc": json.loads}
    for language, text in re.findall(
        r"^```(toml|jsonc)\n(.*?)^```", page.read_text("utf-8"), re.MULTILINE | re.DOTALL
    ):
        readers[language](text)


def _text(path: Path) -> str | None:
    try:
        return path.read_bytes().decode()
    except UnicodeDecodeError:
        return None


def _missed(path: Path, coloured: dict[str, list[tuple[int, int, str]]]) -> set[int]:
    """Lines with a placeholder or a known label that has not got its colour."""
    text = path.read_bytes().decode()
    book = playbook.parse(text)
    lines = re.split(r"\r\n|\r|\n", text)
    names = {
        (line, start) for kind in ("fact", "call") for line, start, _ in coloured[f"support.variable.{kind}"]
    }
    labels = {line for line, _, _ in coloured["entity.name.tag.label"]}
    return {line for line, column in _names(book) if (line, _units(lines[line][:column])) not in names} | {
        field.range.start.line
        for profile in book.profiles
        for field in profile.fields
        if field.kind != "unknown" and field.range.start.line not in labels
    }


def _names(book: Playbook) -> list[tuple[int, int]]:
    """Where the names of placeholders begin, behind `{` or `{facts.`."""
    return [
        (one.range.start.line, one.range.start.column + (len("{facts.") if one.kind == "fact" else len("{")))
        for profile in book.profiles
        for one in profile.placeholders
    ]


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
