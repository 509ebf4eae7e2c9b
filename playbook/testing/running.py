"""Test files become outcomes: what does not hold of each case, and what the cases look at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from playbook.book import Book
from playbook.errors import UnreadableFile
from playbook.jsontext import MalformedJson
from playbook.source import Position
from playbook.testing.coverage import Touched, touched_in
from playbook.testing.expectations import failures
from playbook.testing.failure import Failure
from playbook.testing.reading import SuiteFile, read_suite_file
from playbook.testing.scene import Scene
from playbook.testing.snapshots import Snapshots
from playbook.testing.stage import Stage
from playbook.testing.trials import Trial, trials


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one case."""

    file: SuiteFile
    trial: Trial
    failures: tuple[Failure, ...] = ()

    @property
    def place(self) -> str:
        """`file:line:column` of the case."""
        return self.file.place(*self.trial.at)

    def place_of(self, failure: Failure) -> str:
        """The same of the expectation that does not hold."""
        return self.file.place(*self.trial.at, *failure.steps)

    def position_of(self, failure: Failure) -> Position:
        return self.file.position(*self.trial.at, *failure.steps)


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one file. `faults` are why it could not be run; with them it has no outcomes."""

    path: Path
    outcomes: tuple[Outcome, ...] = ()
    faults: tuple[str, ...] = ()
    book: Book | None = None
    touched: tuple[Touched, ...] = ()


@dataclass(frozen=True)
class Runner:
    """Runs files one after the other; every playbook is read once."""

    snapshots: Snapshots = field(default_factory=Snapshots)
    stage: Stage = field(default_factory=Stage)

    def run(self, path: Path, wanted: Callable[[Trial], bool] = lambda _: True) -> Result:
        """All cases of a file that are wanted. What cannot be read is told in the result."""
        try:
            return self.run_file(read_suite_file(path), wanted)
        except UnreadableFile as error:
            return Result(path, faults=faults_of(error))

    def run_file(self, file: SuiteFile, wanted: Callable[[Trial], bool] = lambda _: True) -> Result:
        """The same for a file that was read; UnreadableFile where its playbook or a task cannot be."""
        scenes = [scene for scene in self.scenes(file) if wanted(scene.trial)]
        outcomes = tuple(self.outcome(file, scene) for scene in scenes)
        return Result(
            file.path, outcomes, book=self.stage.book_of(file), touched=tuple(map(touched_in, scenes))
        )

    def scenes(self, file: SuiteFile) -> list[Scene]:
        """Every case of a file, not yet looked at; UnreadableFile likewise."""
        book = self.stage.book_of(file)
        return [Scene(trial, book, self.stage) for trial in trials(file, book)]

    def outcome(self, file: SuiteFile, scene: Scene) -> Outcome:
        """Effect: writes a snapshot that is to be written."""
        found = [*failures(scene)]
        if scene.trial.expect.snapshot and (prompt := scene.rendered[0]) is not None:
            changed = self.snapshots.check(file.path, scene.trial.name, prompt.text)
            found += [changed] if changed else []
        outcome = Outcome(file, scene.trial, tuple(found))
        return replace(outcome, failures=tuple(sorted(found, key=outcome.position_of)))


def faults_of(error: UnreadableFile) -> tuple[str, ...]:
    """Each with its place in front of it."""
    if isinstance(error, MalformedJson):
        return tuple(f"{error.path}:{fault.line}:{fault.column}: {fault.message}" for fault in error.faults)
    return tuple(str(error).splitlines())
