"""Running a command again whenever one of its files changes."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from playbook.cli import exits, failures, output
from playbook.errors import PlaybookError
from playbook.files import find

if TYPE_CHECKING:
    from playbook.settings.policies import Policies

_SECONDS = 0.3
_SETTINGS = ("playbook.toml", "pyproject.toml")


def watch(paths: Sequence[str], run: Callable[[], int], policies: Callable[[], Policies]) -> int:
    """Effect: runs until Ctrl-C, the screen cleared before each time."""
    seen: object = None
    try:
        while True:
            now = _stamps(paths, policies)
            if now != seen:
                seen = now
                click.clear()
                _told(run)
                output.say("Waiting for changes; Ctrl-C ends it.")
            time.sleep(_SECONDS)
    except KeyboardInterrupt:
        return exits.CLEAN


def _told(run: Callable[[], int]) -> None:
    """A file that is broken for a moment ends nothing."""
    try:
        run()
    except PlaybookError as failure:
        failures.tell(failure)


def _stamps(paths: Sequence[str], policies: Callable[[], Policies]) -> object:
    """Every file that a run would look at, and its settings, with the times of their last change."""
    try:
        files = [one.path for one in find(map(Path, paths), policies().excludes)]
    except PlaybookError as error:
        return str(error)
    folders = {folder for file in files for folder in file.absolute().parents}
    settings = [folder / name for folder in folders for name in _SETTINGS]
    return [(file, _changed(file)) for file in (*files, *sorted(settings))]


def _changed(file: Path) -> int | None:
    try:
        return file.stat().st_mtime_ns
    except OSError:
        return None
