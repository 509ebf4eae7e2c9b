"""`playbook rule`: the manual of a rule, or a list of them all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from playbook.cli import exits, options, output, text

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from playbook.lint.rule import Rule


def _complete(_: click.Context, __: click.Parameter, incomplete: str) -> list[CompletionItem]:
    from click.shell_completion import CompletionItem

    from playbook.lint.registry import RULES

    names = (name for rule in RULES for name in (rule.code, rule.name))
    return [CompletionItem(name) for name in names if name.startswith(incomplete)]


@click.command(
    "rule",
    epilog="""\b
Examples:
  playbook rule
  playbook rule BR405
  playbook rule spoken-url""",
)
@click.argument("code", required=False, shell_complete=_complete)
@click.option("--all", "all_pages", is_flag=True, help="Print every page, as one Markdown document.")
@options.as_json("the rule, or all rules")
@options.common
def command(code: str | None, all_pages: bool, as_json: bool) -> int:
    """Print the manual page of a rule.

    CODE is a code or a name; without one, all rules are listed.
    """
    from playbook.lint import manual
    from playbook.lint.registry import RULES
    from playbook.lint.selection import find_rule

    rules = RULES if code is None else (find_rule(code),)
    if as_json:
        data = [_data(rule) for rule in rules]
        output.json_results(data if code is None else data[0])
    elif code is not None:
        output.results(manual.page(rules[0]))
    elif all_pages:
        output.results(manual.all_pages(rules))
    else:
        output.results("\n".join(_line(rule) for rule in rules))
    return exits.CLEAN


def _line(rule: Rule) -> str:
    return text.cut(
        f"{rule.code}  {rule.severity:<7}  {rule.name:<26}  {rule.summary}", output.terminal_width()
    )


def _data(rule: Rule) -> dict[str, str]:
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": rule.severity,
        "fixes": rule.fixes,
        "summary": rule.summary,
        "manual": rule.manual,
    }
