"""How a run ends that did not go well: one line or a few for people, and an exit status."""

from __future__ import annotations

import click

from playbook.cli import output, problems
from playbook.errors import AmbiguousProfile, InvalidTask, PlaybookError, UnreadableFile

CLEAN, FINDINGS, WRONG_USE, INTERRUPTED = 0, 1, 2, 130

_DEBUG = "playbook.debug"


def want_traceback(ctx: click.Context) -> None:
    ctx.meta[_DEBUG] = True


def caller_can_put_right(ctx: click.Context, failure: PlaybookError) -> int:
    _traceback_if_wanted(ctx)
    if isinstance(failure, UnreadableFile):
        for place, message in problems.faults_of(failure):
            output.tell("error", message, place)
    else:
        for line in str(failure).splitlines():
            # An indented line goes on with the error above it.
            output.say(output.plain(line)) if line.startswith("  ") else output.tell("error", line)
    return FINDINGS if _is_in_the_text(failure) else WRONG_USE


def _is_in_the_text(failure: PlaybookError) -> bool:
    """Whether what a file says is wrong; else the command, the settings, or that there is a file at all."""
    if isinstance(failure, UnreadableFile):
        return problems.is_malformed_json(failure) or isinstance(failure.__cause__, UnicodeDecodeError)
    return isinstance(failure, InvalidTask | AmbiguousProfile)


def wrong_use(failure: click.ClickException) -> int:
    output.tell("error", failure.format_message())
    ctx = failure.ctx if isinstance(failure, click.UsageError) else None
    if ctx is not None:
        output.say(f"{ctx.get_usage()}\nTry `{ctx.command_path} --help`.")
    return WRONG_USE


def interrupted() -> int:
    output.say("\ninterrupted")
    return INTERRUPTED


def our_own(ctx: click.Context, failure: Exception) -> int:
    """A bug of ours, as one line that helps whoever is told of it."""
    _traceback_if_wanted(ctx)
    what = " ".join(f"{type(failure).__name__}: {failure}".split())
    output.tell(
        "error",
        f"playbook itself failed{_place(failure)}: {what}; run it with --debug to see where, and report it",
    )
    return WRONG_USE


def _place(failure: Exception) -> str:
    trace = failure.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return ""
    file = trace.tb_frame.f_code.co_filename.replace("\\", "/")
    return f" at {'/'.join(file.split('/')[-3:])}:{trace.tb_lineno}"


def _traceback_if_wanted(ctx: click.Context) -> None:
    if ctx.meta.get(_DEBUG):
        import traceback

        output.say(output.plain(traceback.format_exc().rstrip()))
