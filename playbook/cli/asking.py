"""Questions on the terminal to the author of a new call type."""

from __future__ import annotations

import sys
from itertools import chain, repeat, takewhile
from typing import TYPE_CHECKING

import click

from playbook.cli import output

if TYPE_CHECKING:
    from playbook.authoring.questions import Question

# Answers as they were typed, by the names that `playbook.authoring.answers` gives them.
Given = dict[str, str | tuple[str, ...]]


def asked(given: Given, ask: bool | None) -> Given:
    """Answers from the terminal to what no option says; none where nobody is there, or nothing is to be asked."""
    if ask is None:
        ask = sys.stdin is not None and sys.stdin.isatty() and sys.stderr.isatty()
    if not ask:
        return {}
    from playbook.authoring.questions import QUESTIONS

    output.say("Press Enter for what stands in brackets; everything can be changed in the file later.")
    answers = {one.name: _answer(one) for one in QUESTIONS if one.name not in given}
    return {name: answer for name, answer in answers.items() if answer}


def _answer(question: Question) -> str | tuple[str, ...]:
    if not question.is_list:
        return _line(question.name, f"{question.asks}? [{question.default}]")
    prompts = chain([f"{question.asks}? [{question.default}]"], repeat("And? [that is all]"))
    return tuple(takewhile(bool, (_line(question.name, prompt) for prompt in prompts)))


def _line(name: str, prompt: str) -> str:
    """What is typed; asked again until it can be read."""
    from playbook.authoring.answers import READERS

    while True:
        answer: str = click.prompt(
            prompt, default="", show_default=False, prompt_suffix=" ", err=True
        ).strip()
        try:
            if answer:
                READERS[name](answer)
            return answer
        except ValueError as fault:
            output.tell("error", str(fault))
