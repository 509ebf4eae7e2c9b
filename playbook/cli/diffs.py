"""What a command would change, as a unified diff that `patch` takes."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import unified_diff

from playbook.cli.output import paint
from playbook.terminal import Style

_STYLES: dict[str, Style] = {"@": "note", "+": "good", "-": "error"}


def unified(before: str, after: str, path: str) -> str:
    """The difference of two texts, painted; empty where there is none."""
    return "".join(_lines(before, after, path))


def _lines(before: str, after: str, path: str) -> Iterator[str]:
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    for number, line in enumerate(unified_diff(old, new, f"{path} (before)", f"{path} (after)")):
        text = line.rstrip("\r\n")
        style = "title" if number < 2 else _STYLES.get(line[:1])
        yield f"{paint(style, text) if style else text}\n"
        if number >= 2 and not line.endswith(("\n", "\r")):
            yield "\\ No newline at end of file\n"
