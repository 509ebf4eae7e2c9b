"""By which names a branch can be gone to, and which number it has."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from playbook.expressions import expression
from playbook.model import Branch, Profile
from playbook.records import dataclass

MACHINE = "machine"  # the place of what happens when a machine answers


def number_of(place: str | None) -> str:
    """The number that people find a branch by; the machine has none."""
    return "" if place in (None, MACHINE) else str(place)


def numbered(branches: Sequence[Branch], above: str) -> Iterator[tuple[str, Branch]]:
    for number, branch in enumerate(branches, start=1):
        yield f"{above}{number}", branch


_QUOTES = expression(r"[*_`\"“”„«»]|^(?:back\s+to\s+)?(?:the\s+)?|\s+(?:branch|script)\b.*$", re.IGNORECASE)
_PARTS = expression(r"\s*(?:[,;/|()]|\b(?:or|and|oder|und|ou|et|o|y)\b)\s*")
_REST = expression(r"\s*(?:[.,;:!?()–—-]|\b(?:and|then|or)\b)")


@dataclass(frozen=True, slots=True)
class Places:
    """The numbers of all branches by the names that they go by, and the scripts besides."""

    whole: Mapping[str, str]
    parts: Mapping[str, str]
    scripts: frozenset[str]

    @classmethod
    def of(cls, profile: Profile, scripts: Collection[str]) -> Places:
        whole: dict[str, str] = {}
        parts: dict[str, str] = {}
        for number, branch in _all_numbered(profile.branches, ""):
            name = _folded(branch.condition)
            whole.setdefault(name, number)
            for part in _PARTS.split(name):
                parts.setdefault(part, number)
        if profile.text_of("voicemail"):
            whole.setdefault("voicemail", MACHINE)
        parts.pop("", None)
        return cls(whole, parts, frozenset(map(_folded, scripts)))

    def find(self, target: str) -> str | None:
        """By the whole name, with more behind it or not, then by a part of a name or its first words."""
        wanted = _folded(target)
        if wanted in self.whole:
            return self.whole[wanted]
        if wanted in self.scripts:
            return None
        begun = [name for name in self.whole if wanted.startswith(name) and _REST.match(wanted, len(name))]
        if begun:
            return self.whole[max(begun, key=len)]
        first = (number for name, number in self.whole.items() if name.startswith(f"{wanted} "))
        return self.parts.get(wanted) or next(first, None)


def _all_numbered(branches: Sequence[Branch], above: str) -> Iterator[tuple[str, Branch]]:
    for number, branch in numbered(branches, above):
        yield number, branch
        yield from _all_numbered(branch.children, f"{number}.")


def _folded(name: str) -> str:
    return " ".join(_QUOTES.sub("", name.strip()).casefold().strip(" .").split())
