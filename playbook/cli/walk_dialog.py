"""A walk whose answers a person gives one by one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import click

from playbook.cli import failures, output
from playbook.errors import PlaybookError
from playbook.files import TEST_FILES
from playbook.walk.walking import Step, Walk


def dialog(
    walk: Walk,
    ask: Callable[[], str],
    show: Callable[[Walk, Sequence[Step]], None],
    keep: Callable[[Walk, str], None],
) -> Walk:
    """The walk that was walked when no answer comes any more. A word that means nothing is asked for again."""
    before: list[Walk] = []
    while (answer := ask()) != "q":
        try:
            if answer == "b":
                walk = before.pop() if before else walk
                show(walk, walk.steps[-1:])
            elif answer == "s" or answer.startswith("s "):
                keep(walk, answer[1:].strip() or f"{walk.profile.name}{TEST_FILES[0]}")
            elif answer:
                after = walk.choose(answer)
                before, walk, new = [*before, walk], after, after.steps[len(walk.steps) :]
                show(walk, new)
        except PlaybookError as failure:
            failures.tell(failure)
    return walk


def ask_in_terminal() -> str:
    """The next answer; at the end of the input, q."""
    try:
        answer: str = click.prompt(
            "answer, b back, s save, q quit", default="", show_default=False, prompt_suffix="> ", err=True
        )
    except click.Abort:
        output.say("")
        return "q"
    return answer.strip()
