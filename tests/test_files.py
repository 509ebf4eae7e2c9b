"""Which files a run looks at."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from playbook.files import MissingPath, find


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for name in (
        "b.md",
        "a.md",
        "notes.txt",
        "sub/deep/c.md",
        "sub/d.md",
        ".hidden/e.md",
        "build/f.md",
        "kept/g.md",
        "sub/skip.md",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x", "utf-8")
    return tmp_path


def names(tree: Path, *paths: Path, force_exclude: bool | None = None) -> list[str]:
    """What is found; where exclusion is spoken of, a.md is excluded."""
    excluded = lambda path: force_exclude is not None and path.name == "a.md"  # noqa: E731
    found = find(paths, excluded, force_exclude=bool(force_exclude))
    return [one.path.relative_to(tree).as_posix() for one in found]


def test_markdown_below_a_folder_in_order_and_nothing_hidden(tree: Path) -> None:
    assert names(tree, tree) == [
        "a.md", "b.md", "build/f.md", "kept/g.md", "sub/d.md", "sub/skip.md", "sub/deep/c.md",
    ]  # fmt: skip


@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_what_git_ignores_is_left_out(tree: Path, mark: str) -> None:
    subprocess.run(["git", "init", "-q", tree], check=True)
    (tree / ".gitignore").write_text(f"{mark}build/\n*.md\n!a.md\n!sub/**/*.md\n!kept/*.md\n", "utf-8")
    (tree / "sub" / ".gitignore").write_text("skip.md\n", "utf-8")
    (tree / ".git" / "info" / "exclude").write_text("kept\n", "utf-8")
    assert names(tree, tree) == ["a.md", "sub/d.md", "sub/deep/c.md"]
    assert names(tree, tree / "sub") == ["sub/d.md", "sub/deep/c.md"]
    listed = subprocess.run(
        ["git", "ls-files", "--others", "--exclude-standard", "*.md"],
        cwd=tree, check=True, capture_output=True, text=True,
    ).stdout.split()  # fmt: skip
    assert sorted(names(tree, tree)) == sorted(name for name in listed if not name.startswith(".hidden"))


def test_outside_of_git_its_ignore_file_speaks_of_what_is_below_it(tree: Path) -> None:
    (tree / "sub" / ".gitignore").write_text("deep/\n", "utf-8")
    assert "sub/deep/c.md" not in names(tree, tree)


def test_a_named_file_is_looked_at_whatever_its_name_is(tree: Path) -> None:
    assert names(tree, tree / "notes.txt", tree / ".hidden" / "e.md") == ["notes.txt", ".hidden/e.md"]


def test_each_file_once(tree: Path) -> None:
    assert names(tree, tree / "a.md", tree / "sub" / ".." / "a.md").count("a.md") == 1
    assert names(tree, tree / "a.md", tree).count("a.md") == 1


def test_excluded_files_are_left_out_below_folders_and_by_force_when_named(tree: Path) -> None:
    assert names(tree, tree / "a.md", force_exclude=False) == ["a.md"]
    assert names(tree, tree / "a.md", force_exclude=True) == []
    assert "a.md" not in names(tree, tree, force_exclude=False)


def test_all_missing_paths_are_told_at_once(tree: Path) -> None:
    with pytest.raises(MissingPath) as raised:
        find([tree / "no.md", tree / "a.md", tree / "nor this"])
    assert str(raised.value).count("no such file or folder") == 2


def test_links_that_lead_nowhere_or_in_a_circle_are_no_files(tree: Path) -> None:
    before = find([tree])
    (tree / "circle.md").symlink_to("circle.md")
    (tree / "nowhere.md").symlink_to("gone.md")
    assert find([tree]) == before


def test_a_folder_that_cannot_be_listed_stands_for_itself(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scandir = os.scandir

    def refuse(folder: Path) -> object:
        if folder.name == "sub":
            raise PermissionError(13, "Permission denied", str(folder))
        return scandir(folder)

    monkeypatch.setattr("playbook.files.os.scandir", refuse)
    assert tree / "sub" in [one.path for one in find([tree])]


def test_links_to_folders_are_not_followed(tree: Path) -> None:
    (tree / "sub" / "circle").symlink_to(tree)
    assert names(tree, tree).count("a.md") == 1
