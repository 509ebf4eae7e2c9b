"""A comparison as a comment on a pull request. What playbooks say stands in code: there it can neither link nor call people."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.comparison import Change
from playbook.comparison.prompts import Prompts
from playbook.comparison.reports import GUIDANCE, NOTHING, Report, one_line, place, shows_texts
from playbook.expressions import expression
from playbook.terminal import visible

_BACKTICKS = expression("`+")
# GitHub takes comments of 65,536 characters.
_MOST = 60_000
_LEFT_OUT = "The prompts are left out: with them, this comment would be longer than GitHub takes."


def report(report: Report) -> str:
    sides = f"{_code(report.old)} → {_code(report.new)}"
    if not report.comparison.changes:
        return f"### Playbook: {NOTHING}\n\n{sides}"
    blocks = [f"### Playbook: {report.summary()}", sides]
    for script, changes in report.by_script():
        blocks.append(f"#### {GUIDANCE.capitalize() if script is None else _code(script)}")
        blocks += map(_change, changes)
    prompts = [_prompts(one) for one in report.prompts if one.diff()]
    whole = "\n\n".join([*blocks, *prompts])
    if len(whole) <= _MOST or not prompts:
        return whole
    return "\n\n".join([*blocks, _LEFT_OUT])


def _change(change: Change) -> str:
    level = f"**{change.level}**" if change.level == "breaking" else change.level
    where = place(change)
    shown = f" ({_code(where)})" if where else ""
    lines = [f"- {level}: {change.told(_code(change.subject))}{shown}"]
    if shows_texts(change):
        lines += ["", *(f"  {line}" for line in _fenced("diff", [*_texts(change)]))]
    return "\n".join(lines)


def _texts(change: Change) -> Iterator[str]:
    for mark, side in (("-", change.before), ("+", change.after)):
        if side is not None:
            yield f"{mark} {visible(one_line(side.text))}"


def _prompts(prompts: Prompts) -> str:
    filled = "with a task's facts in it" if prompts.with_task else "its placeholders left as they are"
    diff = "\n".join(_fenced("diff", [visible(line) for line in prompts.diff()]))
    title = f"The prompt of {_html(prompts.script)} before and after, {filled}"
    return f"<details>\n<summary>{title}</summary>\n\n{diff}\n\n</details>"


def _fenced(language: str, lines: list[str]) -> list[str]:
    fence = "`" * max(3, _longest_run("\n".join(lines)) + 1)
    return [f"{fence}{language}", *lines, fence]


def _code(text: str) -> str:
    """Inline code, whatever backticks are in it."""
    shown = visible(one_line(text))
    fence = "`" * (_longest_run(shown) + 1)
    space = " " if shown[:1] == "`" or shown[-1:] == "`" else ""
    return f"{fence}{space}{shown}{space}{fence}"


def _longest_run(text: str) -> int:
    return max(map(len, _BACKTICKS.findall(text)), default=0)


def _html(text: str) -> str:
    escaped = visible(one_line(text)).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<code>{escaped}</code>"
