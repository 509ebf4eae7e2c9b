"""What `playbook check` does between its options and its exit status: look, leave out, report, count."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from playbook.checking import Checked, check_files, check_text
from playbook.cli import exits, inputs, output
from playbook.cli.text import counted
from playbook.diagnostics import SEVERITIES, Diagnostic
from playbook.files import Found, find
from playbook.reporters import FOR_PEOPLE, Report, write
from playbook.source import SourceText

if TYPE_CHECKING:
    from playbook.lint.baseline import Baseline
    from playbook.settings.policies import Policies

# A run over fewer files is done before a cache is read.
_WORTH_A_CACHE = 20


def look(paths: Sequence[str], policies: Policies, given: dict[str, Any]) -> list[Checked]:
    """What came of every file, or of standard input."""
    if "-" in paths:
        place = Path(given["stdin_filename"] or inputs.STDIN)
        source = SourceText.of(inputs.read_text("-"), str(place))
        return [check_text(source, policies.of(place))]
    found = find(map(Path, paths), policies.excludes, force_exclude=given["force_exclude"])
    if given["skip_others"]:
        found = [replace(one, folder=one.folder or one.path.parent) for one in found]
    return _look_at(found, policies, remember=not given["no_cache"])


def _look_at(found: Sequence[Found], policies: Policies, *, remember: bool) -> list[Checked]:
    if not remember or len(found) < _WORTH_A_CACHE:
        return check_files(found, policies.of)
    from playbook.cache import FOLDER, Cache

    cache = Cache(_project_root() / FOLDER)
    checked = check_files(found, policies.of, cache)
    cache.save()
    return checked


def _project_root() -> Path:
    """The nearest folder upwards that git or settings make the top of a project; else the current one."""
    here = Path.cwd()
    marks = (".git", "playbook.toml", "pyproject.toml")
    tops = (folder for folder in (here, *here.parents) if any((folder / mark).exists() for mark in marks))
    return next(tops, here)


def baseline(given: dict[str, Any]) -> Baseline | None:
    """The baseline that a run is held against; BadBaseline also where the file to be written anew is none."""
    file, is_written = given["baseline"], given["update_baseline"]
    if file is None or (is_written and not Path(file).exists()):
        return None
    from playbook.lint.baseline import Baseline

    there = Baseline.read(Path(file))
    return None if is_written else there


def keep_what_is_read(paths: Sequence[str], checked: Sequence[Checked], given: dict[str, Any]) -> None:
    """PlaybookError where the report would be written over the baseline or what is checked.

    A report in Markdown that an earlier run left in the folder is passed over, and may be replaced.
    """
    playbooks = [one.found.path for one in checked if one.is_playbook]
    known = [given["baseline"]] if given["baseline"] else []
    output.refuse_to_replace([*paths, *playbooks, *known], given["output_file"])


def without_baseline(baseline: Baseline, checked: Sequence[Checked], policies: Policies) -> list[Checked]:
    """What the baseline does not list. Effect: tells which of its entries nothing stands for any more."""
    paths = [one.found.path for one in checked]
    judged = {rule.code for path in paths for rule in policies.of(path).rules}
    held = baseline.hold(_with_sources(checked), [*map(str, paths), *baseline.gone()], judged)
    for entry in held.stale:
        output.tell(
            "note",
            f"stale: {entry.code} in {entry.path} is gone; --update-baseline takes it out",
            str(baseline.file),
        )
    new = Counter(map(id, held.new))
    return [
        replace(each, diagnostics=tuple(one for one in each.diagnostics if new[id(one)])) for each in checked
    ]


def update_baseline(file: Path, checked: Sequence[Checked]) -> int:
    """Effect: writes the baseline."""
    from playbook.lint.baseline import Baseline
    from playbook.writing import write_atomically

    found = Baseline.of(file, _with_sources(checked))
    write_atomically(file, found.text().encode())
    output.say(f"{counted(found.entries.total(), 'finding')} written to {file}")
    return exits.CLEAN


def _with_sources(checked: Iterable[Checked]) -> list[tuple[SourceText | None, Diagnostic]]:
    return [(each.source, one) for each in checked for one in each.diagnostics]


def report(checked: Sequence[Checked], given: dict[str, Any], *, to_stderr: bool) -> None:
    """Effect: writes the report to its place, and the footer to standard error."""
    form, file = given["output_format"], given["output_file"]
    columns = output.terminal_width() if file is None else None
    told = Report(tuple(checked), root=Path.cwd(), columns=columns)
    counts = _statistics(checked) if given["statistics"] else None
    is_for_people = form in FOR_PEOPLE
    text = write(told, form) if counts is None or not is_for_people else counts
    if file is not None:
        from playbook.writing import write_atomically

        ended = text if text.endswith("\n") or not text else text + "\n"
        write_atomically(Path(file), click.unstyle(ended).encode("utf-8", "backslashreplace"))
    elif text and to_stderr:
        output.say(text)
    elif text and is_for_people:
        output.results(text)
    elif text:
        output.exact_results(text)
    if counts and not is_for_people:
        output.say(counts)
    apart = "\n" if text and columns is not None else ""
    output.say(apart + _footer(checked))


def _statistics(checked: Sequence[Checked]) -> str:
    """A line for each rule that found something: how often, its code and name, and whether it has a fix."""
    found = [one for each in checked for one in each.diagnostics]
    counts = Counter((one.code, one.name) for one in found)
    fixable = {one.code for one in found if one.fix is not None}
    return "\n".join(
        f"{count:>5}  {code}  {name}{'  (has a fix)' if code in fixable else ''}"
        for (code, name), count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    )


def _footer(checked: Sequence[Checked]) -> str:
    found = [one for each in checked for one in each.diagnostics]
    return f"{_found(found)}\n{_looked_at(checked)}"


def _found(found: Sequence[Diagnostic]) -> str:
    if not found:
        return output.paint("good", "Nothing found.")
    counts = Counter(one.severity for one in found)
    told = ", ".join(counted(counts[one], one) for one in SEVERITIES if counts[one])
    safe = sum(one.fix is not None and not one.fix.unsafe for one in found)
    unsafe = sum(one.fix is not None and one.fix.unsafe for one in found)
    fixes = [f"{safe} can be fixed with --fix"] if safe else []
    fixes += [f"{unsafe}{' more' if safe else ''} with --fix --unsafe-fixes"] if unsafe else []
    return f"Found {'; '.join([told, *fixes])}."


def _looked_at(checked: Sequence[Checked]) -> str:
    playbooks = [one for one in checked if one.is_playbook]
    others = len(checked) - len(playbooks)
    profiles = counted(sum(len(one.scripts) for one in playbooks), "profile")
    told = f"{counted(len(playbooks), 'playbook')}, {profiles} checked"
    return f"{told}; {counted(others, 'other Markdown file')} passed over" if others else told
