"""The playbooks that tests are about: which one a test file means, and each read and checked once in a run."""

from __future__ import annotations

from dataclasses import dataclass, field
from os.path import normpath
from pathlib import Path
from typing import TYPE_CHECKING

from playbook.book import Book, load
from playbook.errors import PlaybookError, pointer
from playbook.jsontext import Fault
from playbook.settings import find_project
from playbook.settings.policies import Policies
from playbook.testing.reading import SuiteFile
from playbook.testing.yamltext import MalformedYaml

if TYPE_CHECKING:
    from playbook.diagnostics import Diagnostic

# Where a playbook lies that nothing names, in the folder of the tests or above it.
USUAL = Path("protocols/dojo-voice-agent-playbook.md")


@dataclass(frozen=True)
class Stage:
    """Nothing here depends on the working directory: each file's own settings hold for it."""

    _books: dict[Path, Book] = field(default_factory=dict, repr=False)
    _diagnostics: dict[Path, tuple[Diagnostic, ...]] = field(default_factory=dict, repr=False)
    _policies: Policies = field(default_factory=Policies, repr=False)

    def book_of(self, file: SuiteFile) -> Book:
        """The playbook of a test file; MalformedYaml, at the line that names it, where it cannot be read."""
        try:
            path = _path_of(file)
            if path not in self._books:
                self._books[path] = load(path)
            return self._books[path]
        except PlaybookError as error:
            position = file.document.position(pointer("playbook"))
            faults = [Fault(position, line) for line in str(error).splitlines()]
            raise MalformedYaml(str(file.path), faults) from None

    def diagnostics(self, path: Path) -> tuple[Diagnostic, ...]:
        """What `playbook check` finds in one file, under its settings."""
        if path not in self._diagnostics:
            from playbook.checking import check_files
            from playbook.files import Found

            [checked] = check_files([Found(path)], self._policies.of)
            self._diagnostics[path] = checked.diagnostics
        return self._diagnostics[path]

    def words_per_minute(self, path: Path) -> int:
        return self._policies.of(path).options.words_per_minute


def _path_of(file: SuiteFile) -> Path:
    suite, folder = file.suite, file.path.parent
    if suite.library:
        from playbook import library

        return library.folder() if suite.script is None else library.path(suite.script)
    if suite.playbook is not None:
        return Path(normpath(folder / suite.playbook))
    project = find_project(folder)
    if project is not None and project.playbook is not None:
        return project.playbook
    return _usual(folder)


def _usual(folder: Path) -> Path:
    here = folder.absolute()
    found = (place / USUAL for place in (here, *here.parents) if (place / USUAL).exists())
    path = next(found, None)
    if path is None:
        raise PlaybookError(
            "which playbook? Write playbook: PATH, from this file on, or library: true; the settings name none, "
            f"and there is no {USUAL} here or further up"
        )
    return path
