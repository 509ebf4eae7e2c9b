"""Replacing a file as a whole: whoever looks finds the old text or the new one, never half of either."""

from __future__ import annotations

import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

from playbook.errors import PlaybookError
from playbook.source import SourceText


class UnwritableFile(PlaybookError):
    """A file that cannot be replaced; it still holds what it held."""


def write_atomically(path: Path, data: bytes) -> None:
    """Effect: `path` holds `data`, with the mode it had, and the owner and group as far as they may be given.

    Of a symbolic link the file it leads to is replaced. A hard link parts from its file: under its other names that
    keeps the old text. A pipe or a device is written to as it stands.
    """
    try:
        old = path.stat() if path.exists() else None
        if old is not None and not os.access(path, os.W_OK):
            raise UnwritableFile(f"{path}: cannot be written: the file is read-only")
        if old is None or stat.S_ISREG(old.st_mode):
            _replace(path.resolve(), data, old)
        else:  # by its own name, because /dev/stdout may lead to a pipe that has no other
            path.write_bytes(data)
    except OSError as error:
        raise UnwritableFile(f"{path}: cannot be written: {error.strerror}") from error


def write_source(path: Path, source: SourceText, *, instead_of: SourceText | None = None) -> None:
    """Effect: `path` holds the text in UTF-8, with its byte-order mark if it has one.

    UnwritableFile where it no longer holds what it is written instead of: somebody saved it in the meantime.
    """
    if instead_of is not None and _holds_another(path, instead_of):
        raise UnwritableFile(f"{path}: not written: it has changed since it was read; run this again")
    write_atomically(path, source.encoded())


def _holds_another(path: Path, source: SourceText) -> bool:
    try:
        return path.read_bytes() != source.encoded()
    except OSError:
        return True


def _replace(target: Path, data: bytes, old: os.stat_result | None) -> None:
    # In the same folder, because a file can be renamed only within its file system. Its name owes nothing to the
    # target's, which may already be as long as a name can be, and has no ending that a search would take for a playbook.
    handle, temporary = tempfile.mkstemp(prefix=".playbook-", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, _default_mode() if old is None else _mode_after_giving(temporary, old))
        os.replace(temporary, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary)
        raise


def _mode_after_giving(temporary: str, old: os.stat_result) -> int:
    """The old mode; without the bits to run as its owner or group where these are others now.

    Effect: gives the file to the owner and group of the old one, as far as whoever runs this may.
    """
    mode = stat.S_IMODE(old.st_mode)
    if not hasattr(os, "chown"):
        return mode
    for owner, group in ((-1, old.st_gid), (old.st_uid, -1)):
        try:
            os.chown(temporary, owner, group)
        except OSError:  # not permitted, or a file system that knows no owners
            mode &= ~(stat.S_ISUID | stat.S_ISGID)
    return mode


def _default_mode() -> int:
    """The mode that any other new file of this process would get."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
