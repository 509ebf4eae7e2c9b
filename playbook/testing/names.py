"""What a case is called: by its name, and, where it has a table, by what the row says."""

from __future__ import annotations

import re

from playbook.prompt.values import written
from playbook.testing.model import Case, Values

COLUMN = re.compile(r"\{([^{}\s]+)\}")
_LONGEST = 60


def names_of(case: Case) -> tuple[str, ...]:
    """A name for each row of the table, each another; the case's own where it has no table."""
    if case.table is None:
        return (case.name,)
    names: list[str] = []
    for row in case.table:
        name = _named(case.name, row)
        names.append(name if name not in names else f"{name} ({len(names) + 1})")
    return tuple(names)


def file_name(name: str) -> str:
    """The name as the name of a file, as pytest-regressions makes one of a test's."""
    return re.sub(r"\W", "_", name)


def _named(name: str, row: Values) -> str:
    """`{column}` is what stands in it; a name without one has all of them behind it."""
    if COLUMN.search(name):
        return COLUMN.sub(lambda column: _shown(row.get(column[1])) if column[1] in row else column[0], name)
    shown = ", ".join(f"{column}={_shown(value)}" for column, value in row.items())
    return f"{name} [{shown[:_LONGEST]}{'…' if len(shown) > _LONGEST else ''}]"


def _shown(value: object) -> str:
    return "none" if value is None else written(value)  # type: ignore[arg-type]
