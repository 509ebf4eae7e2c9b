"""Several files written as one: all of them, or none."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from playbook.errors import PlaybookError
from playbook.records import dataclass
from playbook.source import SourceText
from playbook.writing import UnwritableFile, write_atomically, write_source


@dataclass(frozen=True, slots=True)
class Change:
    """A file as it is to be; `before` is None where there is none yet."""

    path: Path
    after: SourceText
    before: SourceText | None = None


def write_together(changes: Sequence[Change]) -> None:
    """Effect: writes every file, and makes the folders they need.

    UnwritableFile where one cannot be written; the others are then as they were, folders included, and so they are
    where somebody ends the run.
    """
    made: list[Path] = []
    written: list[Change] = []
    try:
        for change in changes:
            _make_folders(change.path.parent, made)
            write_source(change.path, change.after)
            written.append(change)
    except BaseException as error:  # Ctrl-C, too
        for change in reversed(written):
            _take_back(change)
        for folder in reversed(made):
            with suppress(OSError):
                folder.rmdir()
        if not isinstance(error, PlaybookError | OSError):
            raise
        raise _refusal(error, changes[len(written)].path) from error


def _make_folders(folder: Path, made: list[Path]) -> None:
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    for one in reversed(missing):
        one.mkdir()
        made.append(one)


def _take_back(change: Change) -> None:
    if change.before is None:
        change.path.unlink(missing_ok=True)
    else:
        write_atomically(change.path, change.before.encoded())


def _refusal(error: Exception, path: Path) -> UnwritableFile:
    reason = f"{path}: {error.strerror}" if isinstance(error, OSError) else str(error)
    return UnwritableFile(f"{reason}\n  nothing was written")
