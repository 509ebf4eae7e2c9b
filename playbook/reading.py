"""Reading a file as a whole, and never without end: not a device, a disk image, or a pipe that nobody writes into."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from playbook.errors import UnreadableFile
from playbook.source import SourceText

# Platforms take 256 KiB of a playbook: this is far beyond what anybody writes.
MOST_BYTES = 16 * 1024 * 1024

# How long a pipe may stay without anybody who writes into it.
PATIENCE_SECONDS = 1.0


def read_source(path: Path) -> SourceText:
    """The text of a UTF-8 file, with or without a byte-order mark."""
    try:
        return SourceText.of(read_bytes(path).decode(), str(path))
    except UnicodeDecodeError as error:
        raise UnreadableFile(
            f"{path}: not UTF-8: byte 0x{error.object[error.start]:02x} at offset {error.start}; save it as UTF-8"
        ) from error
    except OSError as error:
        raise UnreadableFile(f"{path}: cannot be read: {error.strerror}") from error


def read_bytes(path: Path) -> bytes:
    """All of a file, or of a pipe. OSError also where there is more than `MOST_BYTES`, or where nobody writes."""
    with open(path, "rb", opener=_without_waiting) as file:
        state = os.fstat(file.fileno())
        data = _first_of(file.fileno()) if stat.S_ISFIFO(state.st_mode) else b""
        # To ask for the most at once, Python would take room for it before each file.
        data += file.read(min(state.st_size, MOST_BYTES) + 1)
        if len(data) > state.st_size:
            data += file.read(MOST_BYTES + 1 - len(data))
    if len(data) > MOST_BYTES:
        raise OSError(errno.EFBIG, f"larger than {MOST_BYTES // 1024**2} MiB")
    return data


def _without_waiting(path: str, flags: int) -> int:
    """Opening a pipe would wait for whoever opens its other end."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _first_of(pipe: int) -> bytes:
    """What can be read at once; nothing where somebody has yet to write. Effect: what follows is waited for."""
    from select import select

    readable = select([pipe], [], [], PATIENCE_SECONDS)[0]
    try:
        first = os.read(pipe, 1 << 16)
    except BlockingIOError:
        first = b""
    else:
        if not readable:
            raise OSError(errno.EPIPE, "a pipe that nobody writes into")
    os.set_blocking(pipe, True)
    return first
