"""The settings that hold for a path, as `playbook check --show-settings` prints them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from playbook.cli import exits, output
from playbook.files import MissingPath
from playbook.settings.model import Settings
from playbook.settings.policies import Policies


def show_settings(paths: Sequence[str]) -> int:
    """Effect: prints, for each path, which file its settings stand in, and what they are."""
    policies = Policies()
    for path in dict.fromkeys(paths):
        place = Path(path)
        if path != "-" and not place.exists():
            raise MissingPath(f"{path}: no such file or folder")
        file = place / "any.md" if place.is_dir() else place
        policies.of(file)  # which refuses settings that name no rule
        project = policies.ruled(file).project
        settings = project.settings if project else Settings()
        where = (
            project.file
            if project
            else "no playbook.toml or [tool.playbook] from there upwards: the defaults"
        )
        output.results(f"# {path}: {where}\n{settings.model_dump_json(indent=2, by_alias=True)}")
    return exits.CLEAN
