"""Prompts as they were when somebody last looked at them: kept, compared and renewed by pytest-regressions.

So `playbook test` and pytest agree about every file: `NAME.playbook-test/CASE.txt` beside `NAME.playbook-test.yaml`.
"""

from __future__ import annotations

from difflib import unified_diff
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace
from typing import Any

from playbook.errors import PlaybookError
from playbook.records import dataclass
from playbook.testing.failure import Failure
from playbook.testing.names import file_name
from playbook.testing.texts import Steps

_STEPS: Steps = ("expect", "snapshot")
_MOST_LINES = 40


@dataclass(frozen=True, slots=True)
class Snapshots:
    """`renew`: write every prompt as it is now, and be content; `renew_changed`: the same, but tell of each."""

    renew: bool = False
    renew_changed: bool = False

    def check(self, file: Path, name: str, text: str) -> Failure | None:
        """Effect: writes the prompt where there is none yet, which is a failure too: somebody has to read it."""
        try:
            from pytest import fail  # noqa: PT013 -- only where a case asks for a snapshot
            from pytest_datadir.plugin import LazyDataDir
            from pytest_regressions.file_regression import FileRegressionFixture
        except ModuleNotFoundError as missing:
            raise PlaybookError(
                f"snapshots need {missing.name}: pip install 'voice-playbook[test]'"
            ) from missing
        folder = file.with_suffix("")
        kept = f"{folder.name}/{file_name(name)}.txt"
        with TemporaryDirectory() as place:
            fixture = FileRegressionFixture(LazyDataDir(folder, Path(place)), folder, self._request())
            try:
                fixture.check(text, encoding="utf-8", basename=file_name(name), check_fn=_compare)
            except fail.Exception as done:
                was_there = "differ" in str(done)
                said = f"{kept} is renewed" if was_there else f"{kept} was not there, and is written"
                return Failure(_STEPS, f"{said}; read it, and run this again")
            except AssertionError as different:
                found = (*str(different).splitlines(), "--update-snapshots writes it anew")
                return Failure(_STEPS, f"the prompt is not as in {kept}", found)
        return None

    def _request(self) -> Any:
        """What the fixture asks of pytest: its options."""
        options = {"force_regen": self.renew_changed, "regen_all": self.renew, "with_test_class_names": False}
        return SimpleNamespace(config=SimpleNamespace(getoption=options.__getitem__), node=None)


def _compare(obtained: Path, kept: Path) -> None:
    """AssertionError with the lines that differ."""
    old, new = (path.read_text("utf-8").splitlines() for path in (kept, obtained))
    if old != new:
        lines = [*unified_diff(old, new, lineterm="", n=1)][2:]
        more = [f"… and {len(lines) - _MOST_LINES} lines more"] if len(lines) > _MOST_LINES else []
        raise AssertionError("\n".join([*lines[:_MOST_LINES], *more]))
