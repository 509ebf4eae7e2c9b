"""What `playbook check` changes in files: fixes, and comments that suppress."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from playbook.checking import Checked
from playbook.cli import exits, failures, output
from playbook.cli.diffs import show_diff
from playbook.cli.text import counted
from playbook.diagnostics import Diagnostic
from playbook.lint.fixing import Fixed, fix
from playbook.lint.linter import UNUSED_SUPPRESSION, lint_file
from playbook.lint.script import File
from playbook.parser import read
from playbook.records import dataclass
from playbook.source import SourceText
from playbook.writing import UnwritableFile, write_source

if TYPE_CHECKING:
    from playbook.lint.policy import Policy
    from playbook.settings.policies import Policies


@dataclass(frozen=True, slots=True)
class Written:
    """How many findings were dealt with in how many files, and the files that could not be written."""

    findings: int
    files: int
    failed: frozenset[Path]


def fix_files(checked: Sequence[Checked], policies: Policies, *, unsafe: bool) -> Written:
    """Effect: writes the files that fixes change."""
    written = _fix_files(checked, policies, unsafe=unsafe)
    output.say(f"{counted(written.findings, 'finding')} fixed")
    return written


def take_out_idle_comments(checked: Sequence[Checked], policies: Policies) -> Written:
    """Effect: writes the files of comments that suppress nothing, without them."""
    return _fix_files(checked, policies, only=UNUSED_SUPPRESSION)


def show_diffs(checked: Sequence[Checked], policies: Policies, *, unsafe: bool) -> int:
    """Effect: prints what fixes would change. The exit status tells whether that is anything."""
    changed = 0
    for one in checked:
        fixed = _fixed(one, policies.of(one.found.path), unsafe=unsafe)
        if fixed is not None and one.source is not None:
            changed += 1
            show_diff(one.source, fixed.source)
    output.say(f"{counted(changed, 'file')} would be fixed")
    return exits.FINDINGS if _tell_of_unreadable(checked) or changed else exits.CLEAN


def fix_stdin(checked: Sequence[Checked], policies: Policies, *, unsafe: bool) -> list[Checked]:
    """What is left of standard input. Effect: prints it as the fixes make it."""
    [one] = checked
    fixed = _fixed(one, policies.of(one.found.path), unsafe=unsafe)
    source = one.source if fixed is None else fixed.source
    if source is not None:
        output.exact_bytes(source.encoded())
    return [one if fixed is None else replace(one, source=source, diagnostics=fixed.remaining)]


def add_comments(checked: Sequence[Checked], given_up: Container[Path]) -> int:
    """Effect: writes into each file comments that suppress what was found in it, but where that has failed before."""
    from playbook.lint.ignoring import add_ignores

    found = [(one, one.source) for one in checked if one.source is not None and one.diagnostics]
    written = _write(
        (one, add_ignores(source, one.diagnostics), len(one.diagnostics))
        for one, source in found
        if one.found.path not in given_up
    )
    files = counted(written.files, "file")
    output.say(f"{counted(written.findings, 'finding')} suppressed by comments in {files}")
    status = exits.FINDINGS if _tell_of_unreadable(checked) else exits.CLEAN
    return exits.WRONG_USE if written.failed else status


def _fix_files(
    checked: Sequence[Checked], policies: Policies, *, unsafe: bool = False, only: str | None = None
) -> Written:
    found = [(one, _fixed(one, policies.of(one.found.path), unsafe=unsafe, only=only)) for one in checked]
    return _write((one, fixed.source, len(fixed.applied)) for one, fixed in found if fixed is not None)


def _fixed(checked: Checked, policy: Policy, *, unsafe: bool, only: str | None = None) -> Fixed | None:
    """What fixes make of a file; None where they change nothing. Effect: tells of fixes that were refused."""
    if checked.source is None or not checked.is_playbook:
        return None

    def lint(source: SourceText) -> Sequence[Diagnostic]:
        found = lint_file(File(source, read(source), policy.options, checked.neighbours), policy)
        return [one for one in found if only in (None, one.code)]

    fixed = fix(checked.source, lint, unsafe=unsafe)
    for one in fixed.refused:
        place = f"{one.path}:{one.range.start.line + 1}"
        output.tell("note", f"not fixed, because something would be lost: {one.message} [{one.code}]", place)
    return fixed if fixed.source.text != checked.source.text else None


def _write(texts: Iterable[tuple[Checked, SourceText, int]]) -> Written:
    """Each file with its new text, and how many findings that deals with. Effect: writes them, and tells of failures.

    A file that was found by a link, too, is written once.
    """
    places: dict[Path, tuple[Checked, SourceText, int]] = {}
    for text in texts:
        places.setdefault(text[0].found.path.resolve(), text)
    written, failed = [], set()
    for one, source, count in places.values():
        try:
            write_source(one.found.path, source, instead_of=one.source)
            written.append(count)
        except UnwritableFile as failure:
            failures.tell(failure)
            failed.add(one.found.path)
    return Written(sum(written), len(written), frozenset(failed))


def _tell_of_unreadable(checked: Iterable[Checked]) -> bool:
    """Whether a file could not be read. Effect: says what is wrong with each."""
    found = [one for each in checked if each.source is None for one in each.diagnostics]
    for one in found:
        output.tell("error", f"{one.message} [{one.code}]", one.path)
    return bool(found)
