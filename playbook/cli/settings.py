"""The settings that hold for a path, as `playbook check --show-settings` prints them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from playbook.cli import exits, output
from playbook.files import MissingPath
from playbook.settings import find_project
from playbook.settings.model import Settings

_DEFAULTS = "no playbook.toml or [tool.playbook] from there upwards, so these are the defaults"


def show_settings(paths: Sequence[str]) -> int:
    """Effect: prints, for each path, which file its settings stand in, and what they are."""
    for path in dict.fromkeys(paths):
        place = Path(path)
        if path != "-" and not place.exists():
            raise MissingPath(f"{path}: no such file or folder")
        project = find_project(place if place.is_dir() else place.absolute().parent)
        settings = project.settings if project else Settings()
        where = (
            project.file
            if project
            else "no playbook.toml or [tool.playbook] from there upwards: the defaults"
        )
        output.results(f"# {path}: {where}\n{settings.model_dump_json(indent=2, by_alias=True)}")
    return exits.CLEAN
