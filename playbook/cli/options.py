"""Options that more than one command takes."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any, TypeVar

import click

from playbook.cli import failures
from playbook.cli.completion import complete_scripts

Command = TypeVar("Command", bound=Callable[..., Any])


class NamedPath(click.Path):
    """A path that is not empty, as one from a variable that is not set: that would be the current folder."""

    def convert(
        self, value: str | os.PathLike[str], param: click.Parameter | None, ctx: click.Context | None
    ) -> Any:
        if value == "":
            self.fail("the path is empty; write . for the current folder", param, ctx)
        return super().convert(value, param, ctx)


def _set_color(ctx: click.Context, _: click.Parameter, choice: str | None) -> None:
    if choice is not None:
        ctx.color = {"always": True, "never": False}.get(choice, _color_of_environment())
    elif ctx.parent is None:
        ctx.color = _color_of_environment()


def _color_of_environment() -> bool | None:
    """What NO_COLOR, then FORCE_COLOR say, as they do for Python itself; None leaves it to the terminal."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return False if os.environ.get("TERM") == "dumb" else None


def _set_debug(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted:
        failures.want_traceback(ctx)


def common(command: Command) -> Command:
    """Options of every command, and of the group, so that they may stand before or after the command."""
    for option in (
        click.option(
            "--debug",
            is_flag=True,
            expose_value=False,
            is_eager=True,
            callback=_set_debug,
            help="Show the traceback of whatever fails.",
        ),
        click.option(
            "--color",
            type=click.Choice(["auto", "always", "never"]),
            expose_value=False,
            is_eager=True,
            callback=_set_color,
            help="Colour the output; auto, the default, does so on a terminal.",
        ),
    ):
        command = option(command)
    return command


def playbook_source(command: Command) -> Command:
    """`-p` or `--library`: which playbook is read."""
    for option in (
        click.option(
            "--library",
            is_flag=True,
            help="Use the ready-made profiles that come with playbook.",
        ),
        click.option(
            "-p",
            "--playbook",
            type=NamedPath(allow_dash=True),
            metavar="PATH",
            help="The playbook: a Markdown file, a directory of them, or - for standard input. "
            "Which one it is without this option, `playbook --help` tells.",
        ),
    ):
        command = option(command)
    return command


def script_argument(*, required: bool = True) -> Callable[[Command], Command]:
    return click.argument("script", required=required, shell_complete=complete_scripts)


def lenient(meaning: str) -> Callable[[Command], Command]:
    return click.option("--lenient", is_flag=True, help=meaning)


def strict_types(command: Command) -> Command:
    told = "Take a fact that is not of its declared type as an error, not as a warning."
    return click.option("--strict-types", is_flag=True, help=told)(command)


def no_screen(command: Command) -> Command:
    told = "Let texts pass that read like orders to the bot: they were screened before, or are your own."
    return click.option("--no-screen", "screen", is_flag=True, default=True, flag_value=False, help=told)(
        command
    )


def as_json(what: str) -> Callable[[Command], Command]:
    return click.option(
        "--json", "as_json", is_flag=True, help=f"Print {what} as JSON, for programs. Positions count from 0."
    )
