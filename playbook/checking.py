"""Files become diagnostics: read each, lint it as its project's settings say, and lose none on the way."""

from __future__ import annotations

import os
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from itertools import groupby, repeat
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from playbook.diagnostics import Diagnostic
from playbook.errors import PlaybookError, UnreadableFile
from playbook.files import MARKDOWN, Found, find
from playbook.lint.policy import EVERYTHING, Policy
from playbook.reading import read_source
from playbook.records import dataclass
from playbook.source import SourceText

if TYPE_CHECKING:
    from playbook.parser import Reading

PolicyOf = Callable[[Path], Policy]

# From so many files on, starting processes takes less time than it saves; each takes so many at a time.
MANY = 120
CHUNK = 20

# The place to go to may be a script of another file that is loaded with this one.
DEAD_GOTO = "BR413"

# The scripts of other files that are loaded with one, by name, with the place of each.
Neighbours = Mapping[str, str]
ALONE: Neighbours = {}


class Memory(Protocol):
    """What an earlier run has found out; see `playbook.cache`."""

    def recall(self, found: Found, policy: Policy, neighbours: Neighbours) -> Checked | None:
        """What is known of a file that has not changed, nor have its neighbours."""

    def keep(self, checked: Checked, policy: Policy, neighbours: Neighbours) -> None:
        """Effect: remembers what came of a file."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of one file. `source` is None where it could not be read; `scripts` are the names of its scripts.

    A Markdown file below a folder that is no playbook is passed over; one that was named is not. `neighbours` are what
    it was held against, so that whoever fixes it sees what the check has seen.
    """

    found: Found
    diagnostics: tuple[Diagnostic, ...] = ()
    source: SourceText | None = None
    scripts: tuple[str, ...] = ()
    is_playbook: bool = True
    neighbours: Neighbours = field(default_factory=dict)


def check(target: str | Path) -> tuple[Diagnostic, ...]:
    """What is wrong with a playbook: a str is its text, a Path the file or folder that holds it.

    Positions are zero-based lines and code points. A text is held against all rules, a file against those
    that its project's settings choose. PlaybookError where a path does not exist or a folder holds no playbook.
    """
    if isinstance(target, str):
        return check_text(SourceText.of(target)).diagnostics
    from playbook.settings.policies import Policies

    policies = Policies()
    checked = check_files(find([target], policies.excludes), policies.of)
    if not any(one.is_playbook for one in checked):
        raise PlaybookError(f"{target}: there is no playbook below this folder")
    return tuple(one for each in checked for one in each.diagnostics)


def check_text(source: SourceText, policy: Policy = EVERYTHING) -> Checked:
    """What came of a text that has been read; `source.path` names it in the diagnostics."""
    return _checked(Found(Path(source.path or "")), source, policy, ALONE)


def check_files(files: Sequence[Found], policy_of: PolicyOf, memory: Memory | None = None) -> list[Checked]:
    """What came of each file, in the order given. `memory` may know it from an earlier run.

    Files of one folder that share the name of a script, or miss one, are looked at once more, side by side.
    """
    policies = [policy_of(one.path) for one in files]
    checked = _each([*zip(files, policies, repeat(ALONE))], memory)
    neighbours = _neighbours(checked)
    beside = [index for index, one in enumerate(checked) if one.found.path in neighbours]
    again = _each([(files[at], policies[at], neighbours[files[at].path]) for at in beside], memory)
    for index, one in zip(beside, again, strict=True):
        checked[index] = one
    return checked


def check_file(found: Found, policy: Policy, neighbours: Neighbours = ALONE) -> Checked:
    """What came of one file; one that cannot be read is a diagnostic of its own."""
    try:
        source = read_source(found.path)
    except UnreadableFile as error:
        from playbook.lint.linter import unreadable

        return Checked(found, unreadable(error, str(found.path), policy))
    return _checked(found, source, policy, neighbours)


# A file, what it is checked with, and what stands beside it.
_Work = tuple[Found, Policy, Neighbours]


def _each(work: Sequence[_Work], memory: Memory | None) -> list[Checked]:
    """What came of each, known or found out now."""
    known = [memory.recall(*one) if memory is not None else None for one in work]
    missing = [one for one, checked in zip(work, known, strict=True) if checked is None]
    judged = _in_parallel(missing)
    if memory is not None:
        for checked, (_, policy, neighbours) in zip(judged, missing, strict=True):
            memory.keep(checked, policy, neighbours)
    fresh = iter(judged)
    return [checked or next(fresh) for checked in known]


def _in_parallel(work: Sequence[_Work]) -> list[Checked]:
    """Each file checked; where they are many, by as many processes as there are processors."""
    if len(work) < MANY or (workers := os.cpu_count() or 1) == 1:
        return [check_file(*one) for one in work]
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(workers) as pool:
        return [*pool.map(check_file, *zip(*work, strict=True), chunksize=CHUNK)]


def _neighbours(checked: Sequence[Checked]) -> dict[Path, Neighbours]:
    """What stands beside each file to which that matters: a folder is loaded as one playbook of the files right in it."""
    by_folder: dict[Path, list[Checked]] = {}
    for one in checked:
        if one.found.folder is not None and one.found.path.parent == one.found.folder:
            by_folder.setdefault(one.found.folder, []).append(one)
    beside = {path: names for group in by_folder.values() for path, names in _shared(group)}
    scripts = {one.found.path: one.scripts for one in checked}

    def scripts_in(path: Path) -> tuple[str, ...]:
        if path not in scripts:
            scripts[path] = _scripts_in(path)
        return scripts[path]

    for one in checked:
        if any(found.code == DEAD_GOTO for found in one.diagnostics):
            others = scripts_beside(one.found.path, one.scripts, scripts_in)
            beside[one.found.path] = others | beside.get(one.found.path, {})
    return {path: names for path, names in beside.items() if names}


def scripts_beside(
    path: Path, own: Container[str], scripts_in: Callable[[Path], Iterable[str]]
) -> dict[str, str]:
    """The scripts in the other files of a folder, looked at or not, that have no namesake in this one."""
    others = (other for other in sorted(path.parent.glob(f"*{MARKDOWN}")) if other != path)
    return {name: str(other) for other in others for name in scripts_in(other) if name not in own}


def _scripts_in(path: Path) -> tuple[str, ...]:
    from playbook.parser import parse_source

    try:
        return parse_source(read_source(path)).names
    except UnreadableFile:
        return ()


def _shared(group: list[Checked]) -> Iterator[tuple[Path, dict[str, str]]]:
    """Each file whose scripts have namesakes, with the names and the files those are in."""
    named = sorted((name, str(one.found.path)) for one in group for name in set(one.scripts))
    twice = {
        name: [path for _, path in found]
        for name, found in ((name, [*found]) for name, found in groupby(named, key=lambda pair: pair[0]))
        if len(found) > 1
    }
    for one in group:
        here = str(one.found.path)
        names = {
            name: next(path for path in twice[name] if path != here) for name in one.scripts if name in twice
        }
        if names:
            yield one.found.path, names


def _checked(found: Found, source: SourceText, policy: Policy, neighbours: Neighbours) -> Checked:
    if found.folder is not None and not _could_be_playbook(source.text):
        return Checked(found, source=source, is_playbook=False)
    # With these come the parser and markdown-it-py, which a run over files that are known does without.
    from playbook.lint.linter import lint_file
    from playbook.lint.script import File
    from playbook.parser import read

    reading = read(source)
    if found.folder is not None and not is_playbook(reading):
        return Checked(found, source=source, is_playbook=False)
    diagnostics = lint_file(File(source, reading, policy.options, neighbours), policy)
    return Checked(found, diagnostics, source, reading.playbook.names, neighbours=neighbours)


def _could_be_playbook(text: str) -> bool:
    """A quick look: without one of these no heading makes a script or a section for scripts."""
    return "####" in text or "script" in text.lower()


def is_playbook(reading: Reading) -> bool:
    return bool(reading.playbook.profiles or reading.outline.scripts)
