"""Which settings each file is under: the nearest above it, whatever folder a run starts in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from os.path import abspath, dirname
from pathlib import Path
from typing import TYPE_CHECKING

from playbook.errors import PlaybookError
from playbook.lint.policy import Policy
from playbook.lint.rule import Rule
from playbook.lint.selection import UnknownRule, check_names, matching, select, without
from playbook.settings import BadSettings, find_project

if TYPE_CHECKING:
    from playbook.diagnostics import Severity
    from playbook.settings.model import Project, Settings


@dataclass(frozen=True)
class Policies:
    """What a command line says goes before the settings: `chosen` replaces what they select, `ignored` adds to what they leave out."""

    chosen: Sequence[str] | None = None
    ignored: Sequence[str] = ()
    _by_folder: dict[str, _Ruled] = field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        check_names([*(self.chosen or ()), *self.ignored])

    def of(self, path: Path) -> Policy:
        """What a file is checked with; BadSettings where its settings are wrong."""
        return self.ruled(path).policy(path)

    def excludes(self, path: Path) -> bool:
        """Whether the settings leave a file out."""
        return self.ruled(path).excludes(path)

    def ruled(self, path: Path) -> _Ruled:
        folder = dirname(abspath(path))
        if folder not in self._by_folder:
            self._by_folder[folder] = _Ruled(find_project(Path(folder)), self.chosen, self.ignored)
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
            return Policy(_some(select(self.chosen, self.ignored)))
        settings = self.project.settings
        try:
            check_names(_names(settings))
            rules = without(_some(self._rules(settings)), unwanted)
        except UnknownRule as error:
            faults = str(error).splitlines()
            raise BadSettings("\n".join(f"{self.project.file}: {fault}" for fault in faults)) from None
        return Policy(rules, settings.options, _severities(settings))

    def _rules(self, settings: Settings) -> tuple[Rule, ...]:
        """Of a name that both the command line and the settings give, the command line has the say."""
        if self.chosen is None:
            return without(select(settings.select, settings.ignore), self.ignored)
        asked_for = {matching(name) for name in self.chosen}
        ignored = [name for name in settings.ignore if matching(name) not in asked_for]
        return select(self.chosen, [*ignored, *self.ignored])


def _some(rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
    """PlaybookError for none: a run without a rule finds no fault in anything."""
    if not rules:
        raise PlaybookError("what is selected and ignored leaves no rule to check with")
    return rules


def _names(settings: Settings) -> list[str]:
    """Every name of a rule, whether a run makes use of it or not."""
    in_files = chain.from_iterable(settings.per_file_ignores.values())
    return [*(settings.select or ()), *settings.ignore, *settings.severity, *in_files]


def _severities(settings: Settings) -> dict[str, Severity]:
    """By code; of two names for a rule the one that stands for fewer counts."""
    names = sorted(settings.severity, key=lambda name: -len(matching(name)))
    return {rule.code: settings.severity[name] for name in names for rule in matching(name)}


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
        relative = Path(abspath(path)).relative_to(project.file.parent)
    except ValueError:
        return False
    return GitIgnoreSpec.from_lines(patterns).match_file(f"{relative.as_posix()}{'/' * path.is_dir()}")
