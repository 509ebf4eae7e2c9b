"""`playbook format`: profiles in the canonical layout."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import click

from playbook.cli import exits, failures, inputs, options, output
from playbook.cli.text import counted
from playbook.errors import PlaybookError
from playbook.source import SourceText
from playbook.terminal import plain

Outcome = Literal["reformatted", "unchanged", "passed over", "failed"]


@click.command(
    "format",
    epilog="""\b
Examples:
  playbook format protocols/
  playbook format --check --diff
  playbook format - --stdin-filename my-playbook.md < my-playbook.md""",
)
@click.argument(
    "paths", nargs=-1, metavar="[PATH]...", type=options.NamedPath(allow_dash=True, readable=False)
)
@click.option(
    "--check", is_flag=True, help="Write nothing; name the files that would change, and exit with 1."
)
@click.option("--diff", is_flag=True, help="Write nothing; show what would change.")
@click.option("--stdin-filename", metavar="PATH", help="What standard input is called.")
@click.option("--force-exclude", is_flag=True, help="Let the setting `exclude` speak of named files, too.")
@click.option(
    "--skip-others",
    is_flag=True,
    help="Exit with 0 where no file is a playbook; for hooks that name every Markdown file.",
)
@options.common
def command(
    paths: tuple[str, ...],
    check: bool,
    diff: bool,
    stdin_filename: str | None,
    force_exclude: bool,
    skip_others: bool,
) -> int:
    """Lay playbooks out in one way.

    Each PATH is a Markdown file, a folder that is searched for playbooks, or - for standard input, which is
    formatted to standard output; without one, the current folder is. Labels, bullets, arrows, placeholders and
    blank lines get one form. Fields stay in their order, lines are broken where they were, and what stands outside
    of profiles is not touched. A file is written only if it is read as the same playbook as before.
    """
    if "-" in paths and len(paths) > 1:
        raise click.UsageError("- stands for standard input, and can only be given alone")
    paths = paths or (".",)
    run = _Run(check=check, diff=diff)
    if "-" in paths:
        run.format_stdin(stdin_filename or inputs.STDIN)
    else:
        for file in _files(paths, force_exclude):
            run.format_file(file)
    return run.end(paths, skip_others=skip_others)


def _files(paths: Sequence[str], force_exclude: bool) -> list[Path]:
    from playbook.files import find
    from playbook.settings.policies import Policies

    found = find(map(Path, paths), Policies().excludes, force_exclude=force_exclude)
    return [one.path for one in found]


class _Run:
    """What is done with each text, and what came of all of them."""

    def __init__(self, *, check: bool, diff: bool) -> None:
        self.check = check
        self.diff = diff
        self.outcomes: Counter[Outcome] = Counter()
        self.status = exits.CLEAN

    @property
    def writes(self) -> bool:
        return not (self.check or self.diff)

    def format_file(self, path: Path) -> None:
        """Effect: writes the file where the layout changes it. What is wrong with one file is told, and the run goes on."""
        from playbook.reading import read_source
        from playbook.writing import write_source

        try:
            source = read_source(path)
            changed = self.changed(source)
            if changed is not None and self.writes:
                write_source(path, changed, instead_of=source)
                output.say(f"reformatted {plain(str(path))}")
            self.count(changed)
        except PlaybookError as failure:
            self.fail(failure)

    def format_stdin(self, name: str) -> None:
        """Effect: prints what the layout makes of standard input, all of it even where that is nothing."""
        source = SourceText.of(inputs.read_text("-"), name)
        changed = None
        try:
            changed = self.changed(source)
            self.count(changed)
        except PlaybookError as failure:
            self.fail(failure)
        if self.writes:
            output.exact_bytes((changed or source).encoded())

    def changed(self, source: SourceText) -> SourceText | None:
        """What the layout changes a text into. Effect: shows what was asked for, or counts what stays."""
        from playbook.formatter import format_source

        formatted = format_source(source)
        if formatted is None or formatted.text == source.text:
            self.outcomes["passed over" if formatted is None else "unchanged"] += 1
            return None
        self.show(source, formatted)
        return formatted

    def count(self, changed: SourceText | None) -> None:
        """Not before it is written, which may fail."""
        if changed is not None:
            self.outcomes["reformatted"] += 1

    def show(self, source: SourceText, formatted: SourceText) -> None:
        if self.diff:
            from playbook.cli.diffs import show_diff

            show_diff(source, formatted)
        elif self.check:
            output.results(plain(source.path or inputs.STDIN))

    def fail(self, failure: PlaybookError) -> None:
        self.outcomes["failed"] += 1
        failures.tell(failure)
        self.status = max(self.status, exits.FINDINGS if failures.is_in_a_text(failure) else exits.WRONG_USE)

    def end(self, paths: Sequence[str], *, skip_others: bool) -> int:
        """The exit status of the whole run. Effect: says what it came to."""
        if self.outcomes.keys() <= {"passed over"}:
            return _nothing_formatted(paths, self.outcomes["passed over"], skip_others)
        output.say(self.summary())
        would_change = self.check and self.outcomes["reformatted"]
        return max(self.status, exits.FINDINGS if would_change else exits.CLEAN)

    def summary(self) -> str:
        """`3 files reformatted, 4 unchanged; 2 other Markdown files passed over`."""
        count = self.outcomes
        verb = "reformatted" if self.writes else "would be reformatted"
        parts = [f"{counted(count['reformatted'], 'file')} {verb}" if count["reformatted"] else ""]
        parts += [f"{counted(count['unchanged'], 'file')} unchanged" if count["unchanged"] else ""]
        parts += [f"{counted(count['failed'], 'file')} not formatted" if count["failed"] else ""]
        others = counted(count["passed over"], "other Markdown file")
        return ", ".join(filter(None, parts)) + (f"; {others} passed over" if count["passed over"] else "")


def _nothing_formatted(paths: Sequence[str], others: int, skip_others: bool) -> int:
    """Never green on nothing, unless just that was asked for."""
    told = f" ({counted(others, 'other Markdown file')})" if others else ""
    if skip_others:
        output.say(f"nothing to format: no playbook among the files named{told}")
        return exits.CLEAN
    raise PlaybookError(f"nothing was formatted: {', '.join(paths)} holds no script profile{told}")
