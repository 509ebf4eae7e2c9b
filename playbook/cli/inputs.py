"""Reading what a command is given: a file, or `-` for standard input."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from playbook.errors import UnreadableFile

STDIN = "<stdin>"


def name_of(path: str) -> str:
    """What messages call an input."""
    return STDIN if path == "-" else path


def read_text(path: str) -> str:
    """The text of a UTF-8 file or of standard input; UnreadableFile names the remedy."""
    from playbook.book import read_source

    return _read_stdin() if path == "-" else read_source(Path(path)).text


def only_one_stdin(**given: str | None) -> None:
    """Standard input can be read but once."""
    readers = [f"--{name}" for name, path in given.items() if path == "-"]
    if len(readers) > 1:
        raise click.UsageError(f"only one of {' and '.join(readers)} can be -, standard input")


def _read_stdin() -> str:
    if sys.stdin is None:
        raise UnreadableFile(f"{STDIN}: standard input is closed")
    try:
        return sys.stdin.buffer.read().decode()
    except UnicodeDecodeError as error:
        raise UnreadableFile(
            f"{STDIN}: not UTF-8: byte 0x{error.object[error.start]:02x} at offset {error.start}"
        ) from error
