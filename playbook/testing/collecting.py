"""Test files as pytest sees them: a file of items, each of which runs one case."""

from __future__ import annotations

from collections.abc import Iterable
from os import PathLike
from typing import Any

import pytest

from playbook.errors import UnreadableFile
from playbook.testing.reading import SuiteFile, read_suite_file
from playbook.testing.reports.text import told
from playbook.testing.running import Outcome, Runner, faults_of
from playbook.testing.scene import Scene
from playbook.testing.snapshots import Snapshots

_RUNNER = pytest.StashKey[Runner]()


class Unmet(Exception):
    """A case of which something does not hold."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(outcome)
        self.outcome = outcome


class SuiteItems(pytest.File):
    """One `*.playbook-test.yaml`."""

    def collect(self) -> Iterable[CaseItem]:
        try:
            file = read_suite_file(self.path)
            scenes = _runner(self.config).scenes(file)
        except UnreadableFile as error:
            raise self.CollectError("\n".join(faults_of(error))) from None
        for scene in scenes:
            yield CaseItem.from_parent(self, name=scene.trial.name, file=file, scene=scene)


class CaseItem(pytest.Item):
    """One case."""

    def __init__(self, *, file: SuiteFile, scene: Scene, **given: Any) -> None:
        super().__init__(**given)
        self.file, self.scene = file, scene

    def runtest(self) -> None:
        outcome = _runner(self.config).outcome(self.file, self.scene)
        if outcome.failures:
            raise Unmet(outcome)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        if isinstance(excinfo.value, Unmet):
            file, _, _ = self.nodeid.partition("::")
            return "\n".join(told(excinfo.value.outcome)).replace(str(self.path), file)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[PathLike[str] | str, int | None, str]:
        return self.path, self.file.position(*self.scene.trial.at).line, self.name


def _runner(config: pytest.Config) -> Runner:
    """One for the whole run, so that every playbook is read once."""
    if _RUNNER not in config.stash:
        renew, renew_changed = (bool(config.getoption(name, False)) for name in ("regen_all", "force_regen"))
        config.stash[_RUNNER] = Runner(Snapshots(renew=renew, renew_changed=renew_changed))
    return config.stash[_RUNNER]
