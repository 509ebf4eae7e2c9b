"""`playbook check`: playbooks held against the rules."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from playbook.cli import exits, options, output
from playbook.cli.text import counted
from playbook.diagnostics import SEVERITIES, Diagnostic
from playbook.errors import PlaybookError
from playbook.reporters import FORMATS

if TYPE_CHECKING:
    from playbook.checking import Checked
    from playbook.settings.policies import Policies


def _names(_: click.Context, __: click.Parameter, given: tuple[str, ...]) -> list[str]:
    names = [name for one in given for name in one.replace(",", " ").split()]
    if given and not names:  # as of a variable that is not set; all rules would be meant, or none left out
        raise click.BadParameter("no rule is named; leave the option out, or name one, such as BR405")
    return names


@click.command(
    "check",
    epilog="""\b
Examples:
  playbook check
  playbook check protocols/ --fix
  playbook check my-playbook.md --select SP,BR405 --output-format concise
  playbook check --statistics --exit-zero
  playbook check --update-baseline --baseline playbook-baseline.json

A finding can be suppressed where it is: by <!-- playbook: ignore BR405 -- reason --> at the end of its line,
or on a line of its own above the block. `playbook rule BR405` is the manual of a rule.""",
)
@click.argument(
    "paths", nargs=-1, metavar="[PATH]...", type=options.NamedPath(allow_dash=True, readable=False)
)
@click.option(
    "--select",
    metavar="CODES",
    multiple=True,
    callback=_names,
    help="Look with these rules only: codes, beginnings of codes, or names, with commas between them.",
)
@click.option("--ignore", metavar="CODES", multiple=True, callback=_names, help="Leave these rules out.")
@click.option("--fix", is_flag=True, help="Write what the safe fixes make of each file.")
@click.option("--unsafe-fixes", is_flag=True, help="Fix, too, where the fix may change the meaning.")
@click.option("--diff", is_flag=True, help="Show what the fixes would change, and write nothing.")
@click.option("--add-ignores", is_flag=True, help="Write comments that suppress what is found now.")
@click.option(
    "--baseline",
    type=options.NamedPath(dir_okay=False),
    metavar="FILE",
    help="Leave out what this file lists; it goes by content, not by line numbers.",
)
@click.option("--update-baseline", is_flag=True, help="Write what is found now to the --baseline.")
@click.option(
    "--output-format",
    type=click.Choice([*FORMATS]),
    default="full",
    show_default=True,
    help="; ".join(f"{form}: {what}" for form, what in FORMATS.items()) + ".",
)
@click.option(
    "-o", "--output-file", type=options.NamedPath(dir_okay=False), metavar="FILE", help="Report there."
)
@click.option(
    "--statistics",
    is_flag=True,
    help="Count the findings of each rule: instead of a format for people, beside one for programs.",
)
@click.option("--watch", is_flag=True, help="Check again whenever a file changes, until Ctrl-C.")
@click.option(
    "--stdin-filename", metavar="PATH", help="What standard input is called, and whose settings hold for it."
)
@click.option(
    "--fail-level",
    type=click.Choice(SEVERITIES),
    default="error",
    show_default=True,
    help="The mildest finding that makes the exit status 1.",
)
@click.option("--exit-zero", is_flag=True, help="Exit with 0 whatever is found.")
@click.option("--force-exclude", is_flag=True, help="Let the setting `exclude` speak of named files, too.")
@click.option(
    "--skip-others",
    is_flag=True,
    help="Pass over named files that are no playbook, as below a folder; for hooks that name every Markdown file.",
)
@click.option("--no-cache", is_flag=True, help="Look at every file anew, and remember nothing.")
@click.option("--show-settings", is_flag=True, help="Print the settings that hold for each PATH, and stop.")
@options.common
def command(paths: tuple[str, ...], **given: Any) -> int:
    """Find what is wrong with playbooks before it is spoken.

    Each PATH is a Markdown file, a folder that is searched for playbooks, or - for standard input;
    without one, the current folder is. Settings are found from each file upwards.
    """
    _agree(paths, given)
    paths = paths or (".",)
    if given["show_settings"]:
        from playbook.cli.settings import show_settings

        return show_settings(paths)
    if given["watch"]:
        from playbook.cli.watch import watch

        return watch(paths, lambda: _run(paths, _policies(given), given), lambda: _policies(given))
    status = _run(paths, _policies(given), given)
    return exits.CLEAN if given["exit_zero"] and status == exits.FINDINGS else status


def _agree(paths: Sequence[str], given: dict[str, Any]) -> None:
    """UsageError where options contradict each other."""
    if "-" in paths and len(paths) > 1:
        raise click.UsageError("- stands for standard input, and can only be given alone")
    if given["update_baseline"] and given["baseline"] is None:
        raise click.UsageError("--update-baseline needs --baseline FILE: where to write it")
    writers = [name for name in ("fix", "diff", "add_ignores", "update_baseline") if given[name]]
    if len(writers) > 1:
        first, second = (f"--{name.replace('_', '-')}" for name in writers[:2])
        raise click.UsageError(f"{first} and {second} exclude each other: give one of them")
    for name in ("diff", "add_ignores", "update_baseline"):
        if given[name] and given["output_file"]:
            raise click.UsageError(f"--{name.replace('_', '-')} writes no report: leave --output-file out")
    for name in ("watch", "add_ignores"):
        if given[name] and "-" in paths:
            raise click.UsageError(f"--{name.replace('_', '-')} needs files, not standard input")


def _policies(given: dict[str, Any]) -> Policies:
    from playbook.settings.policies import Policies

    return Policies(given["select"] or None, given["ignore"])


def _run(paths: Sequence[str], policies: Policies, given: dict[str, Any]) -> int:
    """One look at all paths, from reading to the exit status."""
    from playbook.cli import checks

    baseline = checks.baseline(given)  # one that is missing ends the run before anything is written
    checked: Sequence[Checked] = checks.look(paths, policies, given)
    checks.keep_what_is_read(paths, checked, given)
    if not any(one.scripts or one.diagnostics for one in checked):
        return _nothing_checked(paths, checked, given)
    if given["diff"]:
        from playbook.cli import fixes

        return fixes.show_diffs(checked, policies, unsafe=given["unsafe_fixes"])
    if given["update_baseline"]:
        return checks.update_baseline(Path(given["baseline"]), checked)
    checked, unwritten = _rewritten(paths, checked, policies, given)
    if baseline is not None:
        checked = checks.without_baseline(baseline, checked, policies)
    if given["add_ignores"]:
        from playbook.cli import fixes

        status = fixes.add_comments(checked, unwritten)
    else:
        checks.report(checked, given, to_stderr=given["fix"] and "-" in paths)
        status = _status((one for each in checked for one in each.diagnostics), given)
    return exits.WRONG_USE if unwritten else status


def _rewritten(
    paths: Sequence[str], checked: Sequence[Checked], policies: Policies, given: dict[str, Any]
) -> tuple[Sequence[Checked], frozenset[Path]]:
    """What there is now, and the files that could not be written. Effect: writes what fixes change, if they are wanted."""
    if not (given["fix"] or given["add_ignores"]):
        return checked, frozenset()
    from playbook.cli import checks, fixes

    if "-" in paths:
        return fixes.fix_stdin(checked, policies, unsafe=given["unsafe_fixes"]), frozenset()
    if given["fix"]:
        written = fixes.fix_files(checked, policies, unsafe=given["unsafe_fixes"])
    else:
        written = fixes.take_out_idle_comments(checked, policies)
    return checks.look(paths, policies, given) if written.files else checked, written.failed


def _nothing_checked(paths: Sequence[str], checked: Sequence[Checked], given: dict[str, Any]) -> int:
    """Never green on nothing, unless just that was asked for."""
    others = f" ({counted(len(checked), 'other Markdown file')})" if checked else ""
    if given["skip_others"]:
        output.say(f"nothing to check: no playbook among the files named{others}")
        return exits.CLEAN
    raise PlaybookError(f"no playbook was checked: {', '.join(paths)} holds none{others}")


def _status(found: Iterable[Diagnostic], given: dict[str, Any]) -> int:
    failing = SEVERITIES[: SEVERITIES.index(given["fail_level"]) + 1]
    return exits.FINDINGS if any(one.severity in failing for one in found) else exits.CLEAN
