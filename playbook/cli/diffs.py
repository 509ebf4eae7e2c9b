"""What a command would change, as a unified diff: painted for people, else to the byte, for `patch -p0` and `git apply -p0`."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path

import click

from playbook.cli import output
from playbook.source import SourceText
from playbook.terminal import Style, plain

_STYLES: dict[str, Style] = {"@": "note", "+": "good", "-": "error"}

# Where `patch` ends a line: the carriage return of a CRLF file is a part of it.
_LINE = re.compile(r"[^\n]*\n|[^\n]+")


def show_diff(before: SourceText, after: SourceText) -> None:
    """Effect: prints the difference of two texts of one file."""
    lines = [*_lines(before, after)]
    if _is_for_people():
        output.results("".join(f"{_painted(number, line)}\n" for number, line in enumerate(lines)))
    else:
        output.exact_bytes("".join(lines).encode("utf-8", "surrogatepass"))


def _is_for_people() -> bool:
    """Whether it goes to a terminal, or is to be painted as if it did."""
    is_painted = click.get_current_context().color is True
    return is_painted or (sys.stdout is not None and sys.stdout.isatty())


def _lines(before: SourceText, after: SourceText) -> Iterator[str]:
    old, new = (_LINE.findall(one.encoded().decode("utf-8", "surrogatepass")) for one in (before, after))
    for line in unified_diff(old, new, _name(before.path or ""), _name(after.path or "")):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _name(path: str) -> str:
    """Behind a name with blanks in it a tab says where it ends."""
    name = Path(path).as_posix()
    return f"{name}\t" if " " in name else name


def _painted(number: int, line: str) -> str:
    text = line.rstrip("\r\n")
    style = "title" if number < 2 else _STYLES.get(line[:1])
    return output.paint(style, text) if style else plain(text)
