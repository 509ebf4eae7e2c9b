"""Which files a run looks at: those that are named, and below a folder that is, those with the right ending."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from playbook.errors import PlaybookError

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

IGNORE_FILE = ".gitignore"
MARKDOWN = ".md"
# What a file of tests ends in: the first is what is written here, both are read.
TEST_FILES = (".playbook-test.yaml", ".playbook-test.yml")


class MissingPath(PlaybookError):
    """Paths that do not exist; the message names them all."""


@dataclass(frozen=True, slots=True)
class Found:
    """A file to look at. `folder` is the folder that was named, None where the file itself was."""

    path: Path
    folder: Path | None = None


def find(
    paths: Iterable[Path],
    excluded: Callable[[Path], bool] = lambda _: False,
    *,
    force_exclude: bool = False,
    ending: str | tuple[str, ...] = MARKDOWN,
) -> list[Found]:
    """Every file once, folders in the order of the alphabet; MissingPath where a path does not exist.

    Below a folder these are left out: what git ignores, hidden folders, and what `excluded` says. With
    `force_exclude` it speaks of named files too.
    """
    given = [*paths]
    missing = [str(path) for path in given if not _may_exist(path)]
    if missing:
        raise MissingPath("\n".join(f"{path}: no such file or folder" for path in missing))
    found: dict[str, Found] = {}
    for path in given:
        for one in _below(path, excluded, force_exclude, ending):
            found.setdefault(os.path.abspath(one.path), one)
    return [*found.values()]


def _may_exist(path: Path) -> bool:
    """Whoever reads what cannot be seen from here will tell why."""
    try:
        return path.exists()
    except OSError:
        return True


def _below(
    path: Path, excluded: Callable[[Path], bool], force_exclude: bool, ending: str | tuple[str, ...]
) -> Iterator[Found]:
    if os.path.isdir(path):  # which raises nothing
        for file in _files(path, _Ignored.above(path), ending):
            if not excluded(file):
                yield Found(file, path)
    elif not (force_exclude and excluded(path)):
        yield Found(path)


def _files(folder: Path, ignored: _Ignored, ending: str | tuple[str, ...]) -> Iterator[Path]:
    """Files first, then folders, each sorted; a folder that cannot be listed stands for itself.

    Links to folders are not followed: they may lead in a circle.
    """
    ignored = ignored.and_of(folder)
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:  # whoever reads it will tell why it cannot be read
        yield folder
        return
    for entry in entries:
        if entry.name.endswith(ending) and _is_file(entry):
            file = folder / entry.name
            if not ignored.covers(file):
                yield file
    for entry in entries:
        if entry.is_dir(follow_symlinks=False) and not entry.name.startswith("."):
            below = folder / entry.name
            if not ignored.covers(below, is_folder=True):
                yield from _files(below, ignored, ending)


def _is_file(entry: os.DirEntry[str]) -> bool:
    """A link that leads nowhere, or in a circle, is none."""
    try:
        return entry.is_file()
    except OSError:
        return False


@dataclass(frozen=True, slots=True)
class _Ignored:
    """The ignore files that speak of a folder, outermost first, each with the folder it lies in."""

    specs: tuple[tuple[str, GitIgnoreSpec], ...] = ()

    @classmethod
    def above(cls, folder: Path) -> _Ignored:
        """Those of the folders above, up to the top of the git checkout; none outside of one."""
        place = Path(os.path.abspath(folder))
        parents = []
        for parent in (place, *place.parents):
            parents.append(parent)
            if os.path.lexists(parent / ".git"):
                break
        else:
            return cls()
        ignored = cls().and_of_file(parents[-1], parents[-1] / ".git" / "info" / "exclude")
        for parent in reversed(parents[1:]):
            ignored = ignored.and_of(parent)
        return ignored

    def and_of(self, folder: Path) -> _Ignored:
        return self.and_of_file(folder, folder / IGNORE_FILE)

    def and_of_file(self, folder: Path, file: Path) -> _Ignored:
        try:
            if not file.is_file():  # a link may lead to a device, which never ends
                return self
            lines = file.read_text("utf-8-sig", errors="replace").splitlines()
        except OSError:
            return self
        from pathspec import GitIgnoreSpec  # few runs meet an ignore file, and it takes its time

        return _Ignored((*self.specs, (str(folder.absolute()), GitIgnoreSpec.from_lines(lines))))

    def covers(self, path: Path, *, is_folder: bool = False) -> bool:
        """The innermost file that says anything of a path decides."""
        for folder, spec in reversed(self.specs):
            relative = os.path.relpath(path.absolute(), folder).replace(os.sep, "/")
            said = spec.check_file(relative + "/" * is_folder).include
            if said is not None:
                return said
        return False
