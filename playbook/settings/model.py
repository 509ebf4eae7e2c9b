"""What a project may settle once for all its runs."""

from __future__ import annotations

from os.path import normpath
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, PositiveInt, Strict

from playbook.diagnostics import Severity
from playbook.lint.options import DEFAULTS, Options
from playbook.records import dataclass

# TOML has lists where these are tuples; all else is as strict as the model.
Names = Annotated[tuple[Annotated[str, Field(min_length=1)], ...], Strict(False)]


def _kebab(name: str) -> str:
    return name.replace("_", "-")


class Settings(BaseModel):
    """The keys of `[tool.playbook]`, with hyphens where these names have underscores."""

    model_config = ConfigDict(
        alias_generator=_kebab,
        extra="forbid",
        frozen=True,
        strict=True,
        title="Settings of playbook: [tool.playbook] in pyproject.toml, or playbook.toml",
    )

    playbook: Annotated[str, Field(min_length=1)] | None = Field(
        None, description="The playbook that commands read without -p; relative to this file."
    )
    exclude: Names = Field(
        (), description="Files and folders that are passed over, as patterns of .gitignore."
    )
    select: Names | None = Field(
        None,
        description="Codes, beginnings of codes (BR) or names of the rules to look with; all by default.",
    )
    ignore: Names = Field((), description="The same, of rules to leave out.")
    per_file_ignores: dict[str, Names] = Field(
        {}, description="Rules to leave out, by pattern of the files where."
    )
    severity: dict[str, Severity] = Field({}, description="How bad a rule's findings are, by code or name.")
    variables: Names = Field((), description="Call variables beside AGENT_NAME, such as COMPANY.")
    tools: Names = Field((), description="Tools that every script may run without declaring them.")
    max_turn_words: PositiveInt = Field(DEFAULTS.max_turn_words, description="SP305: words in one turn.")
    max_turn_sentences: PositiveInt = Field(
        DEFAULTS.max_turn_sentences, description="SP305: sentences in one turn."
    )
    max_sentence_words: PositiveInt = Field(
        DEFAULTS.max_sentence_words, description="SP306: words in one sentence."
    )
    max_options: PositiveInt = Field(
        DEFAULTS.max_options, description="SP308: alternatives offered in one sentence."
    )
    max_voicemail_seconds: PositiveInt = Field(
        DEFAULTS.max_voicemail_seconds, description="BR403: seconds of a voicemail message."
    )
    words_per_minute: PositiveInt = Field(
        DEFAULTS.words_per_minute, description="The speaking rate by which seconds are told."
    )

    @property
    def options(self) -> Options:
        return Options(
            max_turn_words=self.max_turn_words,
            max_turn_sentences=self.max_turn_sentences,
            max_sentence_words=self.max_sentence_words,
            max_options=self.max_options,
            max_voicemail_seconds=self.max_voicemail_seconds,
            words_per_minute=self.words_per_minute,
            variables=self.variables,
            tools=self.tools,
        )


@dataclass(frozen=True, slots=True)
class Project:
    """Settings and the file they stand in, where their relative paths start."""

    file: Path
    settings: Settings

    @property
    def playbook(self) -> Path | None:
        named = self.settings.playbook
        return None if named is None else Path(normpath(self.file.parent / named))
