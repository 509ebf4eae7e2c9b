"""A comparison for people at a terminal: script by script, the worst first, then what the prompt was and is."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.comparison import Change, Level
from playbook.comparison.prompts import Prompts
from playbook.comparison.reports import GUIDANCE, NOTHING, Report, one_line, place, shows_texts
from playbook.terminal import Style, paint, visible, wrapped

_STYLES: dict[Level, Style] = {"breaking": "error", "notable": "warning", "cosmetic": "dim"}
_OF_DIFF: dict[str, Style] = {"@": "note", "+": "good", "-": "error"}
_NARROWEST = 20


def report(report: Report) -> str:
    sides = paint("dim", visible(f"{report.old} → {report.new}"))
    if not report.comparison.changes:
        return f"{sides}\n{NOTHING}"
    blocks = [sides, *(_script(script, changes, report.columns) for script, changes in report.by_script())]
    blocks += [_prompts(one) for one in report.prompts if one.diff()]
    return "\n\n".join([*blocks, report.summary()])


def _script(script: str | None, changes: list[Change], columns: int | None) -> str:
    lines = [paint("title", visible(GUIDANCE if script is None else script))]
    for change in changes:
        lines += _change(change, columns)
    return "\n".join(lines)


def _change(change: Change, columns: int | None) -> Iterator[str]:
    style, level = _STYLES[change.level], change.level
    head = _wrapped(f"{level}: {visible(one_line(change.message))}", "  ", columns)
    yield head[0].replace(level, paint(style, level), 1)
    yield from head[1:]
    if shows_texts(change):
        for mark, side in (("-", change.before), ("+", change.after)):
            if side is not None:
                lines = _wrapped(f"{mark} {visible(one_line(side.text))}", "    ", columns, hang="  ")
                yield from (paint(_OF_DIFF[mark], line) for line in lines)
    if where := place(change):
        yield from (paint("dim", line) for line in _wrapped(f"at {visible(where)}", "    ", columns))


def _wrapped(text: str, indent: str, columns: int | None, hang: str = "") -> list[str]:
    room = None if columns is None else max(columns - len(indent) - len(hang), _NARROWEST)
    first, *others = wrapped(text, room)
    return [indent + first, *(indent + hang + line for line in others)]


def _prompts(prompts: Prompts) -> str:
    filled = "with a task's facts in it" if prompts.with_task else "its placeholders left as they are"
    lines = [paint("title", f"prompt of {visible(prompts.script)}, {filled}")]
    for number, line in enumerate(prompts.diff()):
        style = "title" if number < 2 else _OF_DIFF.get(line[:1])
        lines.append(paint(style, visible(line)) if style else visible(line))
    return "\n".join(lines)
