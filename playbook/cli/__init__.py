"""The command `playbook`: which commands there are, and the exit status of a run.

A command's file is imported when it is run, and its help line stands here, so that no run pays for
another command's imports.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from importlib import import_module
from typing import Any

import click

from playbook import __version__
from playbook.cli import exits, failures, haste, options, output
from playbook.errors import PlaybookError, did_you_mean

# Each stands for the `command` in the file of its name in this folder.
COMMANDS = {
    "new": "Start a call type: the script, a sample task and a first test.",
    "check": "Find what is wrong with playbooks before it is spoken.",
    "format": "Lay playbooks out in one way.",
    "render": "Print the prompt that the bot gets for one call.",
    "validate": "Hold task files and call requests against the playbook.",
    "plan": "Say in one sentence what a call would do, for a person to confirm.",
    "call": "Show the request of a call, and place it after a yes.",
    "walk": "Go through a call in the terminal, branch by branch.",
    "test": "Hold scripts to what their tests expect.",
    "list": "Name the scripts of a playbook.",
    "show": "Show a script as it was read, line by line.",
    "diff": "Tell what changed in meaning between two playbooks.",
    "graph": "Draw a script: opening, branches and what the bot does.",
    "schema": "Print the JSON Schema of a script's facts.",
    "lsp": "Serve editors: diagnostics, completion, rename and fixes as you type.",
    "rule": "Print the manual page of a rule.",
}


class Commands(click.Group):
    """Every command of the table. A command returns its exit status; none stands for 0."""

    def list_commands(self, ctx: click.Context) -> Any:  # noqa: ARG002 -- click's signature, as below
        return [*COMMANDS]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"{__name__}.{cmd_name}").command
        command.short_help = COMMANDS[cmd_name]
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl([*COMMANDS.items()])

    def resolve_command(self, ctx: click.Context, args: Any) -> Any:
        name = args[0]
        if name not in COMMANDS and not name.startswith("-") and not ctx.resilient_parsing:
            ctx.fail(f'there is no command "{name}"{did_you_mean(name, [*COMMANDS])}')
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except PlaybookError as failure:
            return failures.caller_can_put_right(ctx, failure)
        except (click.ClickException, click.exceptions.Exit, click.Abort, BrokenPipeError):
            raise
        except OSError as failure:
            return failures.system(ctx, failure)
        except Exception as failure:  # noqa: BLE001 -- the one place where a bug of ours becomes a line for people
            return failures.our_own(ctx, failure)

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        **extra: Any,
    ) -> Any:
        """Run a command and exit with its status."""
        run = partial(super().main, args, prog_name, complete_var, standalone_mode=False, **extra)
        if not standalone_mode:
            return run()
        haste.begin()
        with suppress(ValueError):  # which only the first thread may do
            signal.signal(signal.SIGTERM, failures.terminated)
        try:
            status: Any = run()
        except click.ClickException as failure:
            status = failures.wrong_use(failure)
        except click.Abort:  # which click makes of Ctrl-C
            status = failures.interrupted()
        except (PlaybookError, OSError) as failure:  # where --version or --help cannot be written
            status = failures.unwritten(failure)
        haste.keep_expressions()
        sys.exit(status or exits.CLEAN)


def _print_version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        output.results(f"playbook {__version__} (Python {sys.version.split()[0]})")
        ctx.exit()


@click.group(
    cls=Commands,
    invoke_without_command=True,
    subcommand_metavar="COMMAND [ARGS]...",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="""\b
Examples:
  playbook list --library
  playbook render debt-collection --library --sample
  playbook validate tasks/*.json -p my-playbook.md

\b
The playbook is the first of these:
  -p PATH, or --library for the ready-made profiles
  the setting `playbook` in the nearest playbook.toml, or under
    [tool.playbook] in the nearest pyproject.toml, here or further up
  protocols/dojo-voice-agent-playbook.md

\b
Exit status:
  0  all is well
  1  something is wrong with a task, a playbook or a prompt
  2  wrong use, wrong settings, a missing file, or a failure of playbook itself

Results go to standard output, all else to standard error. NO_COLOR and FORCE_COLOR in the environment are
honoured.

\b
The Tab key completes commands, options and script names after this line in
  bash, ~/.bashrc:                  eval "$(_PLAYBOOK_COMPLETE=bash_source playbook)"
  zsh,  ~/.zshrc:                   eval "$(_PLAYBOOK_COMPLETE=zsh_source playbook)"
  fish, ~/.config/fish/config.fish: _PLAYBOOK_COMPLETE=fish_source playbook | source""",
)
@click.option(
    "--version",
    is_flag=True,
    expose_value=False,
    is_eager=True,
    callback=_print_version,
    help="Print the version and exit.",
)
@options.common
@click.pass_context
def main(ctx: click.Context) -> int | None:
    """Render, check and show the Markdown call scripts that voice bots speak from."""
    if ctx.invoked_subcommand is not None:
        return None
    output.say(ctx.get_help())
    return exits.WRONG_USE
