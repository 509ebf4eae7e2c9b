"""Which playbook a command reads, and which script of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from playbook.errors import PlaybookError, UnknownProfile, did_you_mean

if TYPE_CHECKING:
    from playbook.book import Book
    from playbook.model import Profile

DEFAULT = Path("protocols/dojo-voice-agent-playbook.md")
_MOST_NAMES = 12
_NO_SETTINGS = "no pyproject.toml or playbook.toml from here upwards names another"


def open_playbook(source: str | None, library: bool = False, script: str | None = None) -> Book:
    """The playbook that `-p` or `--library` name, else the settings', else the default.

    Of the library, only the file of `script` is read, where one is named.
    """
    from playbook.book import load, parse
    from playbook.cli import inputs

    if library:
        return load(_in_library(source, script))
    if source == "-":
        return parse(inputs.read_text("-"), inputs.STDIN)
    return load(source if source is not None else _settled(script))


def find_profile(book: Book, name: str) -> Profile:
    """The profile of a script."""
    need_script(book, name)
    return book[name]


def need_script(book: Book, name: str) -> None:
    """UnknownProfile, which tells what scripts there are, where none bears the name."""
    if name not in book:
        hint = did_you_mean(name, book.names)
        raise UnknownProfile(f'{book.path} has no script "{name}"{hint}\n  {_known(book.names)}')


def _in_library(source: str | None, script: str | None) -> Path:
    from playbook import library

    if source is not None:
        raise click.UsageError("--playbook and --library exclude each other: name one of them")
    return library.folder() if script is None else library.path(script)


def _settled(script: str | None) -> Path:
    from playbook.settings import find_project

    here = Path.cwd()
    project = find_project(here)
    if project is not None and project.playbook is not None:
        if not project.playbook.exists():
            raise PlaybookError(
                f"{project.file}: the setting playbook names {project.playbook}, which does not exist"
            )
        return from_here(project.playbook, here)
    if DEFAULT.exists():
        return DEFAULT
    silent = f"{project.file} names no other" if project else _NO_SETTINGS
    raise PlaybookError(
        f"there is no playbook: {DEFAULT} does not exist in {here}, and {silent}\n"
        f"  name one with -p PATH{_or_library(script)}"
    )


def from_here(path: Path, here: Path) -> Path:
    return path.relative_to(here) if path.is_relative_to(here) else path


def _or_library(script: str | None) -> str:
    from playbook import library

    if script is not None and script in library.names():
        return f', or use the ready-made "{script}" with --library'
    return ", or use the ready-made profiles with --library"


def _known(names: tuple[str, ...]) -> str:
    if not names:
        return "it has no script at all: a script is a level-4 heading (#### name) under Script profiles"
    more = f" and {len(names) - _MOST_NAMES} more" if len(names) > _MOST_NAMES else ""
    return f"its scripts: {', '.join(names[:_MOST_NAMES])}{more}"
