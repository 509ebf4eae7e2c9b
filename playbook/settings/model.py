"""What a project may settle once for all its runs."""

from __future__ import annotations

from dataclasses import dataclass
from os.path import normpath
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field


class Settings(BaseModel):
    """The keys of `[tool.playbook]`, as they are written."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    playbook: Annotated[str, Field(min_length=1)] | None = None


@dataclass(frozen=True, slots=True)
class Project:
    """Settings and the file they stand in, where their relative paths start."""

    file: Path
    settings: Settings

    @property
    def playbook(self) -> Path | None:
        named = self.settings.playbook
        return None if named is None else Path(normpath(self.file.parent / named))
