"""Fixing a text until nothing is left to fix, and never so that it means less than before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from playbook.diagnostics import Diagnostic
from playbook.lint.fixes import apply_fixes, fixed_at_once
from playbook.model import Playbook
from playbook.parser import parse_source
from playbook.records import dataclass
from playbook.source import SourceText

# One pass may make room for the next: facts are declared one by one at the same place. More than this is a circle.
MOST_PASSES = 100

# What these put right is the structure itself: a profile that was invisible, a name, a label.
_MAY_RESTRUCTURE = frozenset(("ST103", "ST105", "ST109", "ST117", "FA201", "FA206"))

Lint = Callable[[SourceText], Sequence[Diagnostic]]


@dataclass(frozen=True, slots=True)
class Fixed:
    """The text after all fixes, what was fixed, and what is left; `refused` are fixes that would have lost something."""

    source: SourceText
    applied: tuple[Diagnostic, ...]
    remaining: tuple[Diagnostic, ...]
    refused: tuple[Diagnostic, ...] = ()


def fix(source: SourceText, lint: Lint, *, unsafe: bool = False) -> Fixed:
    """Apply fixes, and look again, until nothing changes."""
    applied: list[Diagnostic] = []
    refused: list[Diagnostic] = []
    found = [*lint(source)]
    for _ in range(MOST_PASSES):
        left = [one for one in found if not _is_among(one, refused)]
        wanted = fixed_at_once(source, left, unsafe=unsafe)
        if not wanted:
            break
        done = _bearable(source, wanted)
        refused += [one for one in wanted if one not in done]
        text = apply_fixes(source.text, done, unsafe=unsafe)
        if text == source.text and len(done) == len(wanted):
            break
        source = replace(source, text=text)
        found = [*lint(source)]
        applied += done
    return Fixed(source, tuple(applied), tuple(found), tuple(refused))


def _bearable(
    source: SourceText, wanted: Sequence[Diagnostic], given: Sequence[Diagnostic] = ()
) -> list[Diagnostic]:
    """Those that lose nothing, beside the `given` ones: all at once, or, where that loses anything, half by half."""
    together = [*given, *wanted]
    if keeps(source.text, apply_fixes(source.text, together, unsafe=True), together):
        return [*wanted]
    if len(wanted) == 1:
        return []
    half = len(wanted) // 2
    first = _bearable(source, wanted[:half], given)
    return first + _bearable(source, wanted[half:], [*given, *first])


def keeps(before: str, after: str, applied: Iterable[Diagnostic]) -> bool:
    """Whether `after` still has every profile, field, branch and limit of `before`."""
    old, new = (parse_source(SourceText(text)) for text in (before, after))
    if any(one.code in _MAY_RESTRUCTURE for one in applied):
        return not _substance(old) - _substance(new)
    return _structure(old) == _structure(new)


def _structure(book: Playbook) -> list[tuple[object, ...]]:
    return [
        (
            profile.name,
            tuple(field.kind for field in profile.fields),
            tuple(fact.name for fact in profile.expected_facts),
            tuple(len(branch.actions) for branch in profile.walk_branches()),
            len(profile.hard_limits),
        )
        for profile in book.profiles
    ]


def _substance(book: Playbook) -> Counter[str]:
    """What no fix may lose, however it moves things about."""
    said: Counter[str] = Counter()
    for profile in book.profiles:
        said["a limit"] += len(profile.hard_limits)
        said["a branch"] += sum(1 for _ in profile.walk_branches())
        said["a profile"] += 1
    return said


def _is_among(one: Diagnostic, refused: Iterable[Diagnostic]) -> bool:
    return any(one.code == other.code and one.fix == other.fix for other in refused)
