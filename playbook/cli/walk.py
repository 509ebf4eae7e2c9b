"""`playbook walk`: a call gone through in the terminal, branch by branch."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Unpack

import click

from playbook.cli import exits, inputs, options, output, problems, variables
from playbook.cli.playbooks import find_profile
from playbook.cli.task_options import Parts, named_variables, read_task, sample_of, task_options
from playbook.errors import PlaybookError

if TYPE_CHECKING:
    from playbook.book import Book
    from playbook.cli.tasks import Draft
    from playbook.testing.walked import Origin
    from playbook.walk.walking import Step, Walk


@click.command(
    "walk",
    epilog="""\b
Examples:
  playbook walk debt-collection --library
  playbook walk debt-collection --library --choose 3,1
  playbook walk reminder -p my-playbook.md --goal "Remind Bobby." --fact customer_name=Bobby
  playbook walk debt-collection --library --choose "Agrees to pay" --save paying.playbook-test.yaml

In a terminal, each answer is asked for: its number or some of its words; b goes back, s saves the walk as a
test, q ends it.""",
)
@options.script_argument(required=False)
@options.playbook_source
@click.option(
    "--choose",
    metavar="ANSWERS",
    multiple=True,
    help="Answer with these, by number or words, with commas between them; and ask for none. May be repeated.",
)
@task_options
@click.option(
    "--save", type=options.NamedPath(dir_okay=False), metavar="FILE", help="Add the walk to these tests."
)
@options.as_json("every step with its lines and seconds, and the answers that come next")
@options.common
def command(
    script: str | None,
    playbook: str | None,
    library: bool,
    choose: tuple[str, ...],
    agent_name: str | None,
    var: tuple[tuple[str, str], ...],
    save: str | None,
    as_json: bool,
    **parts: Unpack[Parts],
) -> int:
    """Go through a call in the terminal, branch by branch.

    The opening is shown as it is spoken, with the facts filled in, then the branches to choose from, and after each
    choice what the bot says and does, and how long it has spoken. The task comes from the same options as for
    `playbook render`; without any of them, from the sample task SCRIPT.task.json beside the playbook.
    """
    book, draft, task_file = _read(script, playbook, library, parts)
    given = {variables.AGENT_NAME: variables.SAMPLE_NAME}
    given |= named_variables(book, draft.script, agent_name, dict(var))
    if not _is_sound(draft, book, given):
        return exits.FINDINGS
    start = _begin(book, draft, given)

    def keep(walk: Walk, file: str) -> None:
        _save(walk, _origin(start, draft, library, task_file), file)

    if as_json or choose or not _has_terminal():
        walk = _follow(start, choose)
        _tell(walk, as_json=as_json, hint=not choose and save is None)
    else:
        from playbook.cli.walk_dialog import ask_in_terminal, dialog

        _show(start, start.steps)
        walk = dialog(start, ask_in_terminal, _show, keep)
    if save is not None:
        keep(walk, save)
    return exits.CLEAN


def _read(
    script: str | None, playbook: str | None, library: bool, parts: Parts
) -> tuple[Book, Draft, str | None]:
    """The playbook, the task, and the file that the task comes from: that of the sample where none is asked for."""
    from playbook.cli.tasks import Draft

    book, draft = read_task(script, playbook, library, **parts)
    task_file = parts["task"]
    if script is not None and (parts["sample"] or not any(parts.values())):
        task_file = _sample(book, script, is_asked_for=parts["sample"])
        if task_file is not None and not parts["sample"]:
            output.tell("note", f"the facts are those of {task_file}")
            draft = Draft.read(task_file)
            draft.set("script", script)
    return book, draft, None if task_file == "-" else task_file


def _sample(book: Book, script: str, *, is_asked_for: bool) -> str | None:
    try:
        return str(sample_of(book[script]))
    except (PlaybookError, click.UsageError):
        if is_asked_for:
            raise
        return None


def _is_sound(draft: Draft, book: Book, given: Mapping[str, str]) -> bool:
    """Whether the facts can be spoken. Effect: tells what is wrong with them, and what is missing."""
    found = problems.verdict_on(draft, book, strict=False)
    errors = [one for one in found.errors if one.code != "goal-missing"]
    for line in problems.lines(problems.Verdict(errors), draft):
        output.say(line)
    missing = [one.pointer.rpartition("/")[2] for one in found.warnings if one.code == "fact-missing"]
    missing += [name for name in variables.used_by(draft.script, book) if name not in given]
    if missing:
        output.tell("note", f"not given, and left as they stand: {', '.join(missing)}")
    return not errors


def _begin(book: Book, draft: Draft, given: dict[str, str]) -> Walk:
    from playbook.settings.policies import Policies
    from playbook.walk.speaker import Speaker
    from playbook.walk.walking import begin

    profile = find_profile(book, draft.script or "")
    place = Path(profile.path or inputs.STDIN)
    rate = Policies().of(place).options.words_per_minute
    return begin(book, Speaker(profile, draft.task.get("facts") or {}, given, rate))


def _follow(walk: Walk, answers: Sequence[str]) -> Walk:
    """The walk after all answers; one that names no branch may be several with commas between them."""
    from playbook.walk.finding import UnknownBranch

    for answer in answers:
        try:
            walk = walk.choose(answer)
        except UnknownBranch:
            if "," not in answer:
                raise
            for one in answer.split(","):
                walk = walk.choose(one.strip())
    return walk


def _tell(walk: Walk, *, as_json: bool, hint: bool) -> None:
    """Effect: writes the whole walk."""
    if as_json:
        from playbook.walk.document import document

        output.json_results(document(walk))
        return
    _show(walk, walk.steps)
    if hint:
        output.tell("note", "there is no terminal to ask for answers; give them with --choose 1,2")


def _show(walk: Walk, steps: Sequence[Step]) -> None:
    """Effect: writes these steps of a walk, and where it stands."""
    from playbook.cli.walk_lines import lines

    output.results("\n".join(lines(walk, steps, output.terminal_width())))


def _has_terminal() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()


def _origin(walk: Walk, draft: Draft, library: bool, task_file: str | None) -> Origin | None:
    """Where the walk comes from; None where a test file could not name it."""
    from playbook.library import sample_task_beside
    from playbook.testing.walked import Origin

    path = walk.profile.path
    if path is None or path == inputs.STDIN:
        return None
    return Origin(
        walk.profile.name,
        draft.task,
        walk.speaker.variables,
        None if library else Path(walk.book.path or path),
        None if task_file is None else Path(task_file),
        is_sample=task_file == str(sample_task_beside(Path(path), walk.profile.name)),
    )


def _save(walk: Walk, origin: Origin | None, file: str) -> None:
    """Effect: writes the walk to a test file, as one more case."""
    from playbook.testing.walked import save
    from playbook.writing import write_source

    if origin is None:
        raise PlaybookError("a walk through standard input cannot be saved: a test names its playbook's file")
    path = Path(file)
    write_source(path, save(walk, origin, path))
    output.say(f"saved as a case of {path}; run it with: playbook test {shlex.quote(file)}")
