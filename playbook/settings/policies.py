"""Which settings each file is under: the nearest above it, whatever folder a run starts in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from playbook.lint.policy import Policy
from playbook.lint.selection import UnknownRule, check_names, matching, select
from playbook.settings import BadSettings, find_project

if TYPE_CHECKING:
    from playbook.settings.model import Project


@dataclass(frozen=True)
class Policies:
    """What a command line says goes before the settings: `chosen` replaces what they select, `ignored` adds to what they leave out."""

    chosen: Sequence[str] | None = None
    ignored: Sequence[str] = ()
    _by_folder: dict[Path, _Ruled] = field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        check_names([*(self.chosen or ()), *self.ignored])

    def of(self, path: Path) -> Policy:
        """What a file is checked with; BadSettings where its settings are wrong."""
        return self.ruled(path).policy(path)

    def excludes(self, path: Path) -> bool:
        """Whether the settings leave a file out."""
        return self.ruled(path).excludes(path)

    def ruled(self, path: Path) -> _Ruled:
        folder = path.absolute().parent
        if folder not in self._by_folder:
            self._by_folder[folder] = _Ruled(find_project(folder), self.chosen, self.ignored)
        return self._by_folder[folder]


@dataclass(frozen=True)
class _Ruled:
    """The files under one project's settings, or under none."""

    project: Project | None
    chosen: Sequence[str] | None
    ignored: Sequence[str]

    def policy(self, path: Path) -> Policy:
        unwanted = [] if self.project is None else _unwanted(self.project, path)
        return self._policy_without(unwanted) if unwanted else self._common

    def excludes(self, path: Path) -> bool:
        return self.project is not None and _matches(self.project, self.project.settings.exclude, path)

    @cached_property
    def _common(self) -> Policy:
        return self._policy_without(())

    def _policy_without(self, unwanted: Iterable[str]) -> Policy:
        if self.project is None:
            return Policy(select(self.chosen, self.ignored))
        settings = self.project.settings
        chosen = settings.select if self.chosen is None else self.chosen
        try:
            check_names(settings.severity)
            rules = select(chosen, (*settings.ignore, *self.ignored, *unwanted))
        except UnknownRule as error:
            raise BadSettings(f"{self.project.file}: {error}") from None
        severities = {
            rule.code: severity for name, severity in settings.severity.items() for rule in matching(name)
        }
        return Policy(rules, settings.options, severities)


def _unwanted(project: Project, path: Path) -> list[str]:
    return [
        name
        for pattern, names in project.settings.per_file_ignores.items()
        if _matches(project, [pattern], path)
        for name in names
    ]


def _matches(project: Project, patterns: Sequence[str], path: Path) -> bool:
    if not patterns:
        return False
    from pathspec import GitIgnoreSpec

    try:
        relative = path.absolute().relative_to(project.file.parent.absolute())
    except ValueError:
        return False
    return GitIgnoreSpec.from_lines(patterns).match_file(relative.as_posix())
