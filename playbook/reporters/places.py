"""Where a finding is, as formats for programs write it: relative paths, URIs, columns in bytes."""

from __future__ import annotations

from os.path import normpath
from pathlib import Path
from urllib.parse import quote

from playbook.source import Position, Range, SourceText

NO_FILE = "<text>"


def name(path: str | None, root: Path | None) -> str:
    """A path with forward slashes, relative to `root` where it lies below it."""
    if path is None:
        return NO_FILE
    inside = _below(path, root)
    return (inside or Path(path)).as_posix()


def uri(path: str | None, root: Path | None) -> tuple[str, bool]:
    """A URI, and whether it counts from the root."""
    told = Path(name(path, root))
    if root is not None and ".." in told.parts:
        told = Path(normpath(root / told))
    if told.is_absolute():
        slash = "" if told.as_posix().startswith("/") else "/"  # before the letter of a drive
        return f"file://{slash}{quote(told.as_posix(), '/:', errors='surrogatepass')}", False
    return quote(told.as_posix(), errors="surrogatepass"), True


def last_line(place: Range) -> int:
    """The last line that any of a place stands in: one that ends where a line begins ends in the line before."""
    start, end = place.start, place.end
    return end.line - 1 if end.column == 0 and end.line > start.line else end.line


def bytes_before(source: SourceText | None, position: Position) -> int:
    """How many bytes of UTF-8 stand before a position in its line, a byte-order mark included."""
    if source is None or position.line >= len(source.lines):
        return position.column
    mark = 3 if source.bom and position.line == 0 else 0
    return mark + len(source.lines[position.line][: position.column].encode("utf-8", "surrogatepass"))


def _below(path: str, root: Path | None) -> Path | None:
    if root is None:
        return None
    full = Path(normpath(root / path))
    return full.relative_to(root) if full.is_relative_to(root) else None
