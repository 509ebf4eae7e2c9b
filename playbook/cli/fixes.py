"""What `playbook check` changes in files: fixes, and comments that suppress."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from playbook.checking import Checked
from playbook.cli import exits, output
from playbook.cli.diffs import unified
from playbook.cli.text import counted
from playbook.lint.fixing import Fixed, fix
from playbook.lint.linter import lint_file
from playbook.lint.script import File
from playbook.parser import read
from playbook.source import SourceText
from playbook.writing import write_source

if TYPE_CHECKING:
    from playbook.lint.policy import Policy
    from playbook.settings.policies import Policies


def fix_files(checked: Sequence[Checked], policies: Policies, *, unsafe: bool) -> list[Checked]:
    """What is left of each file. Effect: writes those that fixes change."""
    left, count = [], 0
    for one in checked:
        fixed = _fixed(one, policies.of(one.found.path), unsafe)
        if fixed is None:
            left.append(one)
            continue
        write_source(one.found.path, fixed.source)
        count += len(fixed.applied)
        left.append(replace(one, source=fixed.source, diagnostics=fixed.remaining))
    output.say(f"{counted(count, 'finding')} fixed")
    return left


def show_diffs(checked: Sequence[Checked], policies: Policies, *, unsafe: bool) -> int:
    """Effect: prints what fixes would change. The exit status tells whether that is anything."""
    changed = 0
    for one in checked:
        fixed = _fixed(one, policies.of(one.found.path), unsafe)
        if fixed is not None and one.source is not None:
            changed += 1
            output.results(unified(one.source.text, fixed.source.text, one.source.path or ""))
    output.say(f"{counted(changed, 'file')} would be fixed")
    return exits.FINDINGS if changed else exits.CLEAN


def fix_stdin(checked: Sequence[Checked], policies: Policies, *, unsafe: bool) -> list[Checked]:
    """What is left of standard input. Effect: prints it as the fixes make it."""
    [one] = checked
    fixed = _fixed(one, policies.of(one.found.path), unsafe)
    source = one.source if fixed is None else fixed.source
    if source is not None:
        output.exact_bytes(source.encoded())
    return [one if fixed is None else replace(one, source=source, diagnostics=fixed.remaining)]


def add_comments(checked: Sequence[Checked]) -> int:
    """Effect: writes into each file comments that suppress what was found in it."""
    from playbook.lint.ignoring import add_ignores

    count = files = 0
    for one in checked:
        if one.source is not None and one.diagnostics:
            write_source(one.found.path, add_ignores(one.source, one.diagnostics))
            count += len(one.diagnostics)
            files += 1
    output.say(f"{counted(count, 'finding')} suppressed by comments in {counted(files, 'file')}")
    return exits.CLEAN


def _fixed(checked: Checked, policy: Policy, unsafe: bool) -> Fixed | None:
    """What fixes make of a file; None where they change nothing. Effect: tells of fixes that were refused."""
    if checked.source is None or not checked.is_playbook:
        return None

    def lint(source: SourceText) -> Sequence[Any]:
        return lint_file(File(source, read(source), policy.options), policy)

    fixed = fix(checked.source, lint, unsafe=unsafe)
    for one in fixed.refused:
        place = f"{one.path}:{one.range.start.line + 1}"
        output.tell("note", f"not fixed, because something would be lost: {one.message} [{one.code}]", place)
    return fixed if fixed.source.text != checked.source.text else None
