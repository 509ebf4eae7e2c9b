"""What a run writes: results to standard output, all else to standard error, and nothing that makes a terminal act."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Literal, TextIO

import click

from playbook import terminal
from playbook.errors import PlaybookError
from playbook.terminal import Style, plain


def paint(style: Style, text: str) -> str:
    """`text`, plain, in a colour; `results` and `say` take it off where none is wanted."""
    return terminal.paint(style, plain(text))


def results(text: str) -> None:
    """Effect: writes a result for people to standard output."""
    _forgive(sys.stdout)
    _write(lambda: click.echo(text, nl=not text.endswith("\n")))


def exact_results(text: str) -> None:
    """Effect: writes a result to standard output in UTF-8 on every system, no byte of it changed."""
    ended = text if text.endswith("\n") else text + "\n"
    exact_bytes(ended.encode("utf-8", "backslashreplace"))


def exact_bytes(data: bytes) -> None:
    """Effect: writes bytes to standard output as they are."""
    _write(lambda: click.echo(data, nl=False))


def json_results(value: object) -> None:
    """Effect: writes a result for programs to standard output."""
    import json

    exact_results(json.dumps(value, ensure_ascii=False, indent=2))


def say(text: str) -> None:
    """Effect: writes to standard error."""
    _forgive(sys.stderr)
    try:
        click.echo(text, err=True)
    except OSError:  # nobody is there to be told
        sys.stderr = _nowhere()


def tell(kind: Literal["error", "warning", "note"], message: str, place: str | None = None) -> None:
    """Effect: writes `place: error: message` to standard error."""
    say(line(kind, message, place))


def line(kind: Literal["error", "warning", "note"], message: str, place: str | None = None) -> str:
    """A message as compilers write it, so that editors find the place."""
    where = f"{plain(place)}: " if place else ""
    return f"{where}{paint(kind, kind + ':')} {plain(message)}"


def _nowhere() -> TextIO:
    return open(os.devnull, "w", encoding="utf-8")


def refuse_to_replace(read: Iterable[str | Path], file: str | Path | None) -> None:
    """PlaybookError where a report would be written over what the run reads, through a link or under another name, too."""
    place = None if file is None else _stat(file)
    if place is not None and any(_is_at(place, one) for one in read):
        raise PlaybookError(f"{file}: is one of the files that this run reads; name another file")


def _is_at(place: os.stat_result, file: str | Path) -> bool:
    there = _stat(file)
    return there is not None and os.path.samestat(place, there)


def _stat(file: str | Path) -> os.stat_result | None:
    """None where there is no such file, as where standard input is meant."""
    try:
        return os.stat(file)
    except OSError:
        return None


def terminal_width() -> int | None:
    """Columns of the terminal that results go to, or what COLUMNS says of it; None where they go elsewhere."""
    if not (sys.stdout and sys.stdout.isatty()):
        return None
    columns = os.environ.get("COLUMNS", "")
    if columns.isdecimal() and int(columns) > 0:
        return int(columns)
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns or 80
    except OSError:
        return 80


def _write(write: Callable[[], None]) -> None:
    """A reader that closes the pipe has read enough: no failure, and the exit status stays what the run found."""
    if sys.stdout is None:
        raise PlaybookError("standard output is closed: there is nowhere to write the result to")
    try:
        write()
    except BrokenPipeError:
        give_up()
    except OSError as failure:
        give_up()
        raise PlaybookError(unwritable(failure)) from failure


def unwritable(failure: OSError) -> str:
    return f"cannot write to standard output: {failure.strerror}"


def give_up() -> None:
    """Effect: nothing more is written to standard output, not even what waits to be."""
    sys.stdout = _nowhere()


def _forgive(stream: Any) -> None:
    """Effect: what the stream's encoding lacks is written as its number, instead of ending the run."""
    if isinstance(stream, io.TextIOWrapper) and stream.errors == "strict":
        stream.reconfigure(errors="backslashreplace")
