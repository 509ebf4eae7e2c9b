"""Prompts as they were when somebody last looked at them: kept, compared and renewed by pytest-regressions.

So `playbook test` and pytest agree about every file: `NAME.playbook-test/CASE.txt` beside `NAME.playbook-test.yaml`. It
works on a copy, because it writes in place and reads whatever is there: what it makes of the copy is what is written.
"""

from __future__ import annotations

from difflib import unified_diff
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace
from typing import Any

from playbook.errors import PlaybookError, UnreadableFile
from playbook.reading import read_source
from playbook.records import dataclass
from playbook.testing.failure import Failure
from playbook.testing.names import file_name
from playbook.testing.texts import Steps
from playbook.writing import UnwritableFile, write_atomically

_STEPS: Steps = ("expect", "snapshot")
_MOST_LINES = 40


@dataclass(frozen=True, slots=True)
class Snapshots:
    """`renew`: write every prompt as it is now, and be content; `renew_changed`: the same, but tell of each."""

    renew: bool = False
    renew_changed: bool = False

    def check(self, file: Path, name: str, text: str) -> Failure | None:
        """Effect: writes the prompt where there is none yet, which is a failure too: somebody has to read it.

        So is a snapshot that cannot be read or written; it still holds what it held.
        """
        path = file.with_suffix("") / f"{file_name(name)}.txt"
        kept = f"{path.parent.name}/{path.name}"
        try:
            old = self._held(path)
            new, failure = self._checked(kept, old, text)
            if new != old:
                _write(path, new)
        except UnreadableFile as error:
            said = str(error).replace(str(path), kept)
            return Failure(_STEPS, said, ("remove it, and run this again: the prompt is written there",))
        except UnwritableFile as error:
            return Failure(_STEPS, str(error).replace(str(path), kept))
        except OSError as error:  # there is no room for the copy
            return Failure(_STEPS, f"{kept}: cannot be compared: {error.strerror}")
        return failure

    def _held(self, path: Path) -> bytes | None:
        """What is kept there; None where nothing is, or what is to be renewed anyway and is no text."""
        try:
            return read_source(path).encoded()
        except UnreadableFile as error:
            if isinstance(error.__cause__, FileNotFoundError):
                return None
            if self.renew and isinstance(error.__cause__, UnicodeDecodeError):
                return None
            raise

    def _checked(self, kept: str, old: bytes | None, text: str) -> tuple[bytes, Failure | None]:
        """What is to be kept, and what is to be told of it."""
        try:
            from pytest import fail  # noqa: PT013 -- only where a case asks for a snapshot
            from pytest_datadir.plugin import LazyDataDir
            from pytest_regressions.file_regression import FileRegressionFixture
        except ModuleNotFoundError as missing:
            raise PlaybookError(
                f"snapshots need {missing.name}: pip install 'voice-playbook[test]'"
            ) from missing
        with TemporaryDirectory() as place:
            copy = Path(place) / "kept.txt"
            if old is not None:
                copy.write_bytes(old)
            data = LazyDataDir(copy.parent, Path(place) / "obtained")
            fixture = FileRegressionFixture(data, copy.parent, self._request())
            failure = None
            try:
                fixture.check(text, encoding="utf-8", basename=copy.stem, check_fn=_compare)
            except fail.Exception:
                said = f"{kept} was not there, and is written" if old is None else f"{kept} is renewed"
                failure = Failure(_STEPS, f"{said}; read it, and run this again")
            except AssertionError as different:
                found = (*str(different).splitlines(), "--update-snapshots writes it anew")
                failure = Failure(_STEPS, f"the prompt is not as in {kept}", found)
            return copy.read_bytes(), failure

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


def _write(path: Path, data: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UnwritableFile(f"{path}: cannot be written: {error.strerror}") from error
    write_atomically(path, data)
