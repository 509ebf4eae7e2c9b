"""Text in the columns of a terminal, where wide letters take two and combining ones none."""

from __future__ import annotations

from playbook.terminal import cells, width


def counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def padded(text: str, columns: int) -> str:
    return text + " " * (columns - width(text))


def cut(text: str, columns: int | None) -> str:
    """`text` in at most so many columns, with an ellipsis where some of it is left out."""
    if columns is None or width(text) <= columns:
        return text
    kept, used = [], 1  # the ellipsis
    for cell in cells(text):
        used += cell.columns
        if used > columns:
            break
        kept.append(cell.text)
    return "".join(kept).rstrip() + "…" if columns > 0 else ""


def wrapped(text: str, columns: int | None) -> list[str]:
    """The lines of `text`, broken at spaces; None breaks no line."""
    lines = text.split("\n")
    if columns is None:
        return lines
    return [part for line in lines for part in _broken(line, max(columns, 20))]


def _broken(line: str, columns: int) -> list[str]:
    indent = line[: len(line) - len(line.lstrip())]
    parts, current = [], ""
    for word in line.split():
        longer = f"{current} {word}" if current else indent + word
        if current and width(longer) > columns:
            parts.append(current)
            longer = indent + word
        current = longer
    return [*parts, current]
