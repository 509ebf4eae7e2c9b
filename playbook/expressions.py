"""Regular expressions that are compiled when they are first used.

To compile all of this program takes longer than to check a file, and no file needs half of them.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import Any, cast

from playbook.precompiled import compiled


def expression(regex: str, flags: int = 0) -> re.Pattern[str]:
    """What stands for the compiled one in everything that is done with it."""
    return cast("re.Pattern[str]", _Late(regex, flags))


class _Late:
    def __init__(self, regex: str, flags: int) -> None:
        self._regex = regex
        self._flags = flags

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return compiled(self._regex, self._flags)

    def __getattr__(self, name: str) -> Any:
        """Reached once for each method; from then on it is as near as that of the compiled one itself."""
        found = getattr(self._compiled, name)
        setattr(self, name, found)
        return found
