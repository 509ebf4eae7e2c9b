"""What lets a command, which lives for a quarter of a second, begin and end sooner."""

from __future__ import annotations

import atexit
import gc
import os
import sys

from playbook import precompiled

# Python looks for rings of dead objects after every 700 new ones. Commands make few rings and a million objects that
# stay: to look so often took a fifth of a check's time, and to go through them all a tenth of that of a large file,
# or longer than a keystroke may take in an editor.
_RINGS = (100_000, 20, 200)


def begin() -> None:
    """Effect: lets Python look for rings of dead objects less often, and at the end, when all dies, not at all."""
    gc.set_threshold(*_RINGS)
    atexit.register(gc.freeze)


def keep_expressions() -> None:
    """Effect: keeps what was compiled for the next command, where Python may keep modules."""
    place = precompiled.file()
    if sys.dont_write_bytecode or place is None or not os.access(place.parent, os.W_OK):
        return
    if (data := precompiled.to_keep()) is not None:
        from playbook.writing import UnwritableFile, write_atomically

        try:
            write_atomically(place, data)
        except UnwritableFile:
            return
