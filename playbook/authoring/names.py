"""Whether a new script may bear a name: one that a task writes without a slip, and takes for no other."""

from __future__ import annotations

from collections.abc import Iterable

from playbook.errors import PlaybookError
from playbook.lint.rules.structure.profile_name_form import kebab

# Two shorter names that differ in a letter are rather two words than one with a slip in it.
_SHORT = 4


class BadName(PlaybookError):
    """A name that a new script cannot have; the message says why, and which would do."""


def check_name(name: str, taken: Iterable[str]) -> None:
    """BadName where `name` is not of the form `debt-collection`, or is one of `taken` but for a slip."""
    form = kebab(name)
    if not form:
        raise BadName(
            f'"{name}" is no name for a script: write words joined by hyphens, such as debt-collection'
        )
    if name != form:
        raise BadName(f'"{name}" is no name for a script: write lower-case words joined by hyphens: {form}')
    for other in taken:
        if name == other:
            raise BadName(f'the playbook has a script "{name}" already; choose another name')
        if _is_but_a_slip(_letters(name), _letters(other)):
            raise BadName(
                f'"{name}" is so near to "{other}", which the playbook has already, that a task with a slip in it '
                "would start the wrong call; choose another name"
            )


def _letters(name: str) -> str:
    return "".join(filter(str.isalnum, name.casefold()))


def _is_but_a_slip(one: str, other: str) -> bool:
    """Whether a letter is added, left out, replaced, or swapped with the next; `visit-1` and `visit-2` are no slip."""
    if one == other:
        return True
    if min(len(one), len(other)) <= _SHORT:
        return False
    while one and other and one[0] == other[0]:
        one, other = one[1:], other[1:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    if len(one) == len(other) == 2:
        return one == other[::-1]
    return max(len(one), len(other)) == 1 and not (one + other).isdigit()
