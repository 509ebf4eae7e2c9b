"""How a run ends that did not go well: one line or a few for people, and an exit status."""

from __future__ import annotations

import sys
from typing import NoReturn

import click

from playbook.cli import exits, output
from playbook.errors import AmbiguousProfile, InvalidTask, PlaybookError, UnreadableFile, did_you_mean
from playbook.terminal import plain

_DEBUG = "playbook.debug"


def want_traceback(ctx: click.Context) -> None:
    ctx.meta[_DEBUG] = True


def caller_can_put_right(ctx: click.Context, failure: PlaybookError) -> int:
    _traceback_if_wanted(ctx)
    tell(failure)
    return exits.FINDINGS if is_in_a_text(failure) else exits.WRONG_USE


def tell(failure: PlaybookError) -> None:
    """Effect: writes an error to standard error, an indented line of it as what goes on with the line above."""
    for place, message in faults_of(failure):
        if message.startswith("  "):
            output.say(plain(message))
        else:
            output.tell("error", message, place)


def faults_of(failure: PlaybookError) -> list[tuple[str | None, str]]:
    """Every fault that an error tells of: its place, where that stands apart from the message, and the message."""
    from playbook.jsontext import MalformedJson

    if isinstance(failure, MalformedJson):
        return [(f"{failure.path}:{fault.line}:{fault.column}", fault.message) for fault in failure.faults]
    return [(None, line) for line in str(failure).splitlines()]


def is_in_a_text(failure: PlaybookError) -> bool:
    """Whether what a file says is wrong; else the command, the settings, or that there is a file at all."""
    from playbook.jsontext import MalformedJson

    if isinstance(failure, UnreadableFile):
        return isinstance(failure, MalformedJson) or isinstance(failure.__cause__, UnicodeDecodeError)
    return isinstance(failure, InvalidTask | AmbiguousProfile)


def wrong_use(failure: click.ClickException) -> int:
    output.tell("error", _wording(failure))
    ctx = failure.ctx if isinstance(failure, click.UsageError) else None
    if ctx is not None:
        output.say(f"{ctx.get_usage()}\nTry `{ctx.command_path} --help`.")
    return exits.WRONG_USE


def _wording(failure: click.ClickException) -> str:
    if isinstance(failure, click.NoSuchOption):
        name = failure.option_name
        return f'there is no option "{name}"{did_you_mean(name, failure.possibilities or [])}'
    return failure.format_message()


def interrupted() -> int:
    output.say("interrupted")
    return exits.INTERRUPTED


def terminated(*_: object) -> NoReturn:
    """What was being written is taken away, as with Ctrl-C; a run that is canceled in CI ends so."""
    sys.exit(exits.TERMINATED)


def unwritten(failure: PlaybookError | OSError) -> int:
    """Effect: whatever was still to be written to standard output is given up."""
    output.give_up()
    output.tell("error", str(failure) if isinstance(failure, PlaybookError) else output.unwritable(failure))
    return exits.WRONG_USE


def system(ctx: click.Context, failure: OSError) -> int:
    """What the system refuses in a place where nobody foresaw it, such as a name that is too long."""
    _traceback_if_wanted(ctx)
    place = None if failure.filename is None else str(failure.filename)
    output.tell("error", failure.strerror or str(failure), place)
    return exits.WRONG_USE


def our_own(ctx: click.Context, failure: Exception) -> int:
    """A bug of ours, as one line that helps whoever is told of it."""
    _traceback_if_wanted(ctx)
    what = " ".join(f"{type(failure).__name__}: {failure}".split())
    output.tell(
        "error",
        f"playbook itself failed{_place(failure)}: {what}; run it with --debug to see where, and report it",
    )
    return exits.WRONG_USE


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

        output.say(plain(traceback.format_exc().rstrip()))
