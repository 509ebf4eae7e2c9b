"""Whether a file can be read at all."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.errors import UnreadableFile
from playbook.source import Position, Range


def unreadable_file(error: UnreadableFile) -> Iterator[Finding]:
    """The file is not UTF-8, or cannot be read.

    Platforms take a playbook as UTF-8 and nothing else; an "é" saved in another encoding arrives as rubbish that the
    bot says aloud. The message tells the offset of the first byte that is wrong. A run over many files goes on.

    ## Bad

    A file saved as Latin-1 or UTF-16, or one that you may not read.

    ## Good

    A file saved as UTF-8, with or without a byte-order mark.
    """
    start = Position(0, 0)
    message = str(error).partition(": ")[2] or str(error)
    yield Finding(Range(start, start), message)
