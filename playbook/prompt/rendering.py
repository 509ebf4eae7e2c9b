"""One call: hold the task against its script, then join the compiled pieces with the task's values.

All that depends on names alone, not on values, is worked out once for each set of names and kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playbook import facts as limits
from playbook.errors import AmbiguousProfile, InvalidTask, Problem, did_you_mean
from playbook.facts import Scalar
from playbook.model import Playbook
from playbook.prompt import Prompt
from playbook.prompt.script import Script
from playbook.prompt.shape import Shape
from playbook.prompt.template import (
    AGENT_KEY,
    ESCALATION_KEY,
    GOAL_KEY,
    NOTHING_KEY,
    VARIABLE,
    Template,
    key_of,
)
from playbook.prompt.values import all_written, are_plain, cleaned, one_line
from playbook.task import Task

# A program renders a handful of scripts with a handful of sets of names; the bound is for one
# that takes the names from outside.
_MOST_KEPT = 256


@dataclass(frozen=True, slots=True)
class Plan:
    """What a script, a layout and the names of a task's facts and variables come to, whatever their values.

    `broken` is what keeps the playbook itself from being rendered, `lacking` what the task does not give,
    `notes` what is merely odd; `is_sound` that only a value can still be wrong. `shape` tells the layout's compiler all it needs.
    """

    script: Script
    shape: Shape
    broken: tuple[Problem, ...]
    lacking: tuple[Problem, ...]
    notes: tuple[Problem, ...]
    is_sound: bool
    compiled: list[Template] = field(default_factory=list)


class Renderer:
    """Renders the tasks of one playbook. Variables come with the keys of their slots."""

    __slots__ = ("_book", "_plans", "_scripts")

    def __init__(self, book: Playbook) -> None:
        self._book = book
        self._scripts: dict[str | None, Script] = {}
        self._plans: dict[tuple[object, ...], Plan] = {}

    @staticmethod
    def variables(agent_name: str | None, others: Mapping[str, Scalar] | None) -> Mapping[str, Scalar]:
        """The call's variables under the keys of their slots."""
        keyed: dict[str, Scalar] = {} if agent_name is None else {AGENT_KEY: agent_name}
        if others:
            keyed = {**{key_of(VARIABLE, name): value for name, value in others.items()}, **keyed}
        return keyed

    def validate(
        self,
        task: Task | Mapping[str, Any],
        variables: Mapping[str, Scalar],
        strict: bool,
        strict_types: bool,
    ) -> tuple[Problem, ...]:
        """What to warn of; InvalidTask, with every reason at once, where the task cannot be rendered."""
        task = task if isinstance(task, Task) else Task(**task)
        return _check(self._plan(task, variables, "voice"), task.facts, strict, strict_types)

    def render(
        self,
        task: Task | Mapping[str, Any],
        variables: Mapping[str, Any],
        strict: bool,
        strict_types: bool,
        layout: str | Path,
    ) -> Prompt:
        """The prompt of a task that `validate` passes; it raises what that raises."""
        task = task if isinstance(task, Task) else Task(**task)
        facts, goal, escalation = task.facts, task.goal, task.escalation or ""
        plan = self._plan(task, variables, layout)
        plain = are_plain(facts, goal, escalation, *variables.values())
        notes = plan.notes
        if not (plain and plan.is_sound):
            notes = _check(plan, facts, strict, strict_types)
        if plan.script.defaults:
            facts = {**plan.script.defaults, **facts}
            plain = plain and are_plain(plan.script.defaults)
        template = plan.compiled[0] if plan.compiled else self._compile(plan)
        spoken: Mapping[str, Any] = facts
        if not plain:
            facts, goal, escalation = cleaned(facts), one_line(goal), one_line(escalation)
            spoken, variables = all_written(facts), all_written(variables)
        pieces = template.fill(
            {**spoken, **variables, GOAL_KEY: goal, ESCALATION_KEY: escalation, NOTHING_KEY: ""}
        )
        if not plain:
            template.encode(pieces, facts)
        return Prompt("".join(pieces), plan.script.name, notes, pieces, template.parts)

    def _plan(self, task: Task, variables: Mapping[str, Scalar], layout: str | Path) -> Plan:
        key = (task.script, layout, not task.escalation, *task.facts, None, *variables)
        plan = self._plans.get(key)
        if plan is None:
            plan = self._make_plan(task, variables, layout)
            if len(self._plans) >= _MOST_KEPT:
                del self._plans[next(iter(self._plans))]
            self._plans[key] = plan
        return plan

    def _make_plan(self, task: Task, variables: Mapping[str, Scalar], layout: str | Path) -> Plan:
        script, broken, notes = self._find(task.script)
        missing = tuple(name for name in script.needed if name not in task.facts)
        unset = tuple(name for name in script.variables if key_of(VARIABLE, name) not in variables)
        shape = Shape(
            layout,
            missing,
            unset,
            has_agent=AGENT_KEY in variables,
            has_escalation=bool(task.escalation),
            facts=tuple(script.arranged({**script.defaults, **task.facts})),
        )
        broken = [*broken, *script.faults]
        lacking = [*script.missing_facts(missing), *script.missing_variables(unset)]
        notes = [*notes, *script.notes(task.facts.keys())]
        is_sound = _leave_room(task.facts) and not (broken or lacking or script.leftovers or script.typed)
        return Plan(script, shape, tuple(broken), tuple(lacking), tuple(notes), is_sound)

    def _compile(self, plan: Plan) -> Template:
        from playbook.prompt.layout import compile_prompt  # Jinja2 only where a layout runs

        plan.compiled.append(compile_prompt(self._book, plan.script.profile, plan.shape))
        return plan.compiled[0]

    def _find(self, name: str | None) -> tuple[Script, list[Problem], list[Problem]]:
        """The script that a task names, or the guidance alone and why: as a problem or as a note."""
        if name is None or name in self._book:
            try:
                return self._script(name), [], []
            except AmbiguousProfile as error:
                return self._script(None), [Problem("profile-ambiguous", "/script", str(error))], []
        hint = did_you_mean(name, self._book.names)
        message = f'the playbook has no script "{name}"{hint}; general guidance alone is used'
        return self._script(None), [], [Problem("script-not-found", "/script", message)]

    def _script(self, name: str | None) -> Script:
        if name not in self._scripts:
            profile = None if name is None else self._book[name]
            self._scripts[name] = Script.of(self._book, profile)
        return self._scripts[name]


def _check(plan: Plan, facts: Mapping[str, Scalar], strict: bool, strict_types: bool) -> tuple[Problem, ...]:
    """The notes on a task; InvalidTask where anything stands against rendering it."""
    script = plan.script
    typed = limits.type_breaches(facts, script.typed) if script.typed else []
    problems = [*limits.breaches(facts), *plan.broken]
    if strict:
        problems += (*plan.lacking, *script.leftovers)
    if strict_types:
        problems += typed
    if problems:
        raise InvalidTask(problems)
    return (*plan.notes, *(() if strict else plan.lacking), *typed)


def _leave_room(names: Iterable[str]) -> bool:
    """Whether facts of these names keep the limits with any values that are as long together as one may be."""
    longest = dict.fromkeys(names, "")
    if longest:
        longest[next(iter(longest))] = "x" * limits.MAX_TEXT
    return not limits.breaches(longest)
