"""`playbook test`: scripts held to what their test files expect."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from playbook.cli import exits, options, output
from playbook.errors import PlaybookError

if TYPE_CHECKING:
    from playbook.files import Found
    from playbook.testing.coverage import Coverage
    from playbook.testing.running import Result
    from playbook.testing.trials import Trial


@click.command(
    "test",
    epilog="""\b
Examples:
  playbook test
  playbook test protocols/ -k voicemail
  playbook test --coverage --fail-under 80
  playbook test --output-format junit -o report.xml

pytest runs the same files: they are collected as soon as voice-playbook[test] is installed.""",
)
@click.argument("paths", nargs=-1, metavar="[PATH]...", type=options.NamedPath(readable=False))
@click.option("-k", "--name", metavar="TEXT", help="Run the cases whose name holds this, in any case.")
@click.option("--script", metavar="NAME", help="Run the cases of this script.")
@click.option("-v", "--verbose", is_flag=True, help="Name the cases that passed, too.")
@click.option("--update-snapshots", is_flag=True, help="Write the prompts of all snapshots as they are now.")
@click.option("--coverage", is_flag=True, help="Tell which branches, facts and limits no case looks at.")
@click.option(
    "--fail-under",
    type=click.FloatRange(0, 100),
    metavar="PERCENT",
    help="Exit with 1 where cases look at less than this of all branches, facts and limits.",
)
@click.option(
    "--output-format",
    type=click.Choice(["text", "json", "junit"]),
    default="text",
    show_default=True,
    help="text, for people; json, positions count from 0; junit: JUnit XML, for most CI systems.",
)
@click.option(
    "-o", "--output-file", type=options.NamedPath(dir_okay=False), metavar="FILE", help="Report there."
)
@options.common
def command(paths: tuple[str, ...], **given: Any) -> int:
    """Hold scripts to what their tests expect.

    Each PATH is a file of tests, or a folder that is searched for *.playbook-test.yaml; without one, the current
    folder is. No model is asked: what the bot is told, and what it is to say and do, is looked at as it stands.
    """
    try:
        from playbook.testing.running import Runner
        from playbook.testing.snapshots import Snapshots
    except ModuleNotFoundError as missing:
        raise _not_installed(missing) from missing
    files = _found(paths or (".",))
    output.refuse_to_replace(_with_snapshots(files), given["output_file"])
    runner = Runner(Snapshots(renew=given["update_snapshots"]))
    results = [runner.run(one.path, lambda trial: _is_wanted(trial, given)) for one in files]
    _need_some(results, given)
    wants_coverage = given["coverage"] or given["fail_under"] is not None
    covered = _covered(results) if wants_coverage else None
    _report(results, covered, given)
    return _status(results, covered, given["fail_under"])


def _not_installed(missing: ModuleNotFoundError) -> PlaybookError:
    if missing.name != "yaml":
        raise missing
    return PlaybookError(
        'tests are read by a library that is not installed: pip install "voice-playbook[test]"'
    )


def _found(paths: Sequence[str]) -> list[Found]:
    from playbook.files import TEST_FILES, find
    from playbook.settings.policies import Policies

    usual = TEST_FILES[0]
    found = find(map(Path, paths), Policies().excludes, ending=TEST_FILES)
    if not found:
        raise PlaybookError(f"there are no tests: {', '.join(paths)} holds no *{usual}")
    others = [str(one.path) for one in found if one.path.suffix not in (".yaml", ".yml")]
    if others:
        raise PlaybookError("\n".join(f"{path}: no file of tests; those end in {usual}" for path in others))
    return found


def _with_snapshots(files: Sequence[Found]) -> list[Path]:
    return [path for one in files for path in (one.path, *one.path.with_suffix("").glob("*.txt"))]


def _is_wanted(trial: Trial, given: dict[str, Any]) -> bool:
    name, script = given["name"], given["script"]
    is_named = name is None or name.casefold() in trial.name.casefold()
    return is_named and script in (None, trial.script)


def _need_some(results: Sequence[Result], given: dict[str, Any]) -> None:
    """Never green on nothing."""
    if any(result.outcomes or result.faults for result in results):
        return
    asked = [f'named "{given["name"]}"'] * (given["name"] is not None)
    asked += [f'of the script "{given["script"]}"'] * (given["script"] is not None)
    raise PlaybookError(f"no case was run: none is {' and '.join(asked)}")


def _covered(results: Sequence[Result]) -> list[Coverage]:
    """Of every script of every playbook that has tests, each once."""
    from playbook.testing.coverage import coverage

    touched = [one for result in results for one in result.touched]
    books = {book.path: book for result in results if (book := result.book) is not None}
    return [one for book in books.values() for one in coverage(book.profiles, touched)]


def _report(results: Sequence[Result], covered: Sequence[Coverage] | None, given: dict[str, Any]) -> None:
    """Effect: writes the report to its place, and one line about it to standard error."""
    form, file = given["output_format"], given["output_file"]
    columns = output.terminal_width() if file is None else None
    told = _text(results, covered, form, columns, verbose=given["verbose"])
    if file is not None:
        from playbook.writing import write_atomically

        output.refuse_to_replace(_playbooks(results), file)
        write_atomically(Path(file), f"{click.unstyle(told)}\n".encode("utf-8", "backslashreplace"))
    elif told and form == "text":
        output.results(told)
    elif told:
        output.exact_results(told)
    from playbook.testing.reports.text import summary

    output.say(summary(results))


def _playbooks(results: Sequence[Result]) -> set[str]:
    books = [result.book for result in results if result.book is not None]
    return {profile.path for book in books for profile in book.profiles if profile.path is not None}


def _text(
    results: Sequence[Result],
    covered: Sequence[Coverage] | None,
    form: str,
    columns: int | None,
    *,
    verbose: bool,
) -> str:
    if form == "junit":
        from playbook.testing.reports.junit import junit

        return junit(results)
    if form == "json":
        import json

        from playbook.testing.reports.document import document

        return json.dumps(document(results, covered), ensure_ascii=False, indent=2)
    from playbook.testing.reports.text import coverage_text, text

    parts = [
        text(results, columns, verbose=verbose),
        *([coverage_text(covered)] if covered is not None else []),
    ]
    return "\n\n".join(filter(None, parts))


def _status(results: Sequence[Result], covered: Sequence[Coverage] | None, least: float | None) -> int:
    if any(result.faults for result in results):
        return exits.WRONG_USE
    if any(outcome.failures for result in results for outcome in result.outcomes):
        return exits.FINDINGS
    return exits.FINDINGS if covered is not None and _is_too_little(covered, least) else exits.CLEAN


def _is_too_little(covered: Sequence[Coverage], least: float | None) -> bool:
    from playbook.testing.coverage import percent

    share = percent(covered)
    if least is None or share >= least:
        return False
    output.tell("error", f"{share:.1f} % are looked at, and at least {least:g} % are wanted")
    return True
