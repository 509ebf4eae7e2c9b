"""Reading a file as a whole, and never without end: not a device, a disk image, or a pipe that nobody writes into."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

# Platforms take 256 KiB of a playbook: this is far beyond what anybody writes.
MOST_BYTES = 16 * 1024 * 1024

# How long a pipe may stay without anybody who writes into it.
PATIENCE_SECONDS = 1.0


def read_bytes(path: Path) -> bytes:
    """All of a file, or of a pipe. OSError also where there is more than `MOST_BYTES`, or where nobody writes."""
    with open(path, "rb", opener=_without_waiting) as file:
        piped = stat.S_ISFIFO(os.fstat(file.fileno()).st_mode)
        data = _first_of(file.fileno()) if piped else b""
        data += file.read(MOST_BYTES + 1)
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
