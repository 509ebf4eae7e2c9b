"""The prompt of a script before and after, with a task's values in it or with its placeholders left as they are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import unified_diff
from typing import Any

from playbook.book import Book
from playbook.comparison.change import Change
from playbook.comparison.scripts import Script
from playbook.errors import InvalidTask
from playbook.model import Playbook, Profile
from playbook.prompt.script import Script as Asked
from playbook.prompt.shape import Shape
from playbook.prompt.template import AGENT_NAME, ESCALATION, GOAL, VARIABLE, key_of
from playbook.records import dataclass

_LAYOUT = "voice"
_GOAL, _ESCALATION = "[the goal of the task]", "[the escalation of the task]"


@dataclass(frozen=True, slots=True)
class Prompts:
    """`task` tells that a task's values are in them; else each placeholder stands as it does in the playbook."""

    script: str
    before: str
    after: str
    with_task: bool = False

    def diff(self) -> list[str]:
        """The lines of a unified diff; none where the prompts are the same."""
        before, after = self.before.splitlines(), self.after.splitlines()
        return [*unified_diff(before, after, "prompt before", "prompt after", lineterm="")]


def prompts(
    old: Playbook, new: Playbook, before: Profile, after: Profile, task: Mapping[str, Any] | None = None
) -> Prompts:
    """Both prompts of one script; without placeholders where the task can be rendered on both sides."""
    if task is not None:
        try:
            texts = _rendered(old, before, task), _rendered(new, after, task)
            return Prompts(after.name, *texts, with_task=True)
        except InvalidTask:
            pass
    return Prompts(after.name, unfilled(old, before), unfilled(new, after))


def compare_wording(old: Script, new: Script) -> Iterator[Change]:
    """Whatever else makes the prompt another text, such as numbers in place of bullets."""
    if old.profile != new.profile and _own_prompt(old.profile) != _own_prompt(new.profile):
        yield Change("retouched", new.name, "", old.heading(), new.heading())


def unfilled(book: Playbook, profile: Profile) -> str:
    """The prompt with every placeholder as it stands in the playbook, even of one that would be refused."""
    from playbook.prompt.layout import compile_prompt  # Jinja2 only where a layout runs

    asked = Asked.of(book, profile)
    keys = {
        **{name: f"{{facts.{name}}}" for name in asked.order},
        **{key_of(VARIABLE, name): f"{{{name}}}" for name in (AGENT_NAME, *asked.variables)},
        key_of(GOAL): _GOAL,
        key_of(ESCALATION): _ESCALATION,
    }
    shape = Shape(
        _LAYOUT,
        facts=asked.order,
        missing_facts=(),
        missing_variables=(),
        has_agent=AGENT_NAME in asked.variables,
        has_escalation=True,
        slots=tuple(keys),
    )
    return "".join(compile_prompt(book, profile, shape).filled([*keys.values()]))


def _own_prompt(profile: Profile) -> str:
    """Without the guidance, of which everything is told apart from the scripts."""
    return unfilled(Playbook((profile,)), profile)


def _rendered(book: Playbook, profile: Profile, task: Mapping[str, Any]) -> str:
    """Leniently: a fact that the task does not have yet is the very difference."""
    asked = Asked.of(book, profile)
    whole = Book(book.profiles, book.passages, loose=book.loose, path=book.path)
    given = {name: f"{{{name}}}" for name in asked.variables}
    return whole.render({**task, "script": profile.name}, variables=given, strict=False).text
