"""Reading what a command is given: a file, or `-` for standard input."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

import click

from playbook.errors import UnreadableFile

STDIN = "<stdin>"


def name_of(path: str) -> str:
    """What messages call an input."""
    return STDIN if path == "-" else path


def read_text(path: str) -> str:
    """The text of a UTF-8 file or of standard input; UnreadableFile names the remedy."""
    from playbook.reading import read_source

    return _read_stdin() if path == "-" else read_source(Path(path)).text


def only_one_stdin(given: Iterable[str | None]) -> None:
    if [*given].count("-") > 1:
        raise click.UsageError("- stands more than once, but standard input can be read only once")


def _read_stdin() -> str:
    from playbook.jsontext import decode

    if sys.stdin is None:
        raise UnreadableFile(f"{STDIN}: standard input is closed")
    return decode(sys.stdin.buffer.read(), STDIN)
