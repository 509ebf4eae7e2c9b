"""One call: hold the task against its script, then join the compiled pieces with the task's values.

All that depends on names alone, not on values, is worked out once for each set of names and kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from operator import itemgetter
from pathlib import Path
from typing import Any

from playbook.errors import AmbiguousProfile, InvalidTask, Problem, did_you_mean, pointer
from playbook.facts import MAX_TEXT, Scalar, breaches, printable, shown, type_breaches, value_fault
from playbook.model import ExpectedFact, Playbook
from playbook.prompt import Prompt
from playbook.prompt.script import Script
from playbook.prompt.shape import Shape
from playbook.prompt.template import AGENT_NAME, ESCALATION, GOAL, VARIABLE, Template, key_of, picker
from playbook.prompt.values import is_plain
from playbook.records import dataclass
from playbook.screening.problems import screened, screened_names
from playbook.screening.screener import are_clean
from playbook.task import LEFT_OUT, PARTS, Task, TaskParts, looked_through

# A program renders a handful of scripts with a handful of sets of names; the bound is for one
# that takes the names from outside.
_MOST_KEPT = 256

_ALL = len(PARTS)
_parts_of = itemgetter(*PARTS)


@dataclass(frozen=True, slots=True)
class Plan:
    """What a script, a layout and the names of a task's facts and variables come to, whatever their values.

    `name` and `typed` are the script's, at hand. `pick` takes the facts' values in the order of their slots,
    `defaults` are those that no task brings. `broken` is what keeps the playbook itself from being rendered,
    `lacking` the facts that the task does not give, `unset` the variables that are not given beside it, `notes`
    what is merely odd. `usual` is the key under which `render_plain` finds the plan; None unless only a value can
    still be wrong.
    """

    script: Script
    name: str | None
    typed: tuple[ExpectedFact, ...]
    shape: Shape
    pick: Callable[[Mapping[str, Any]], Sequence[Any]]
    defaults: tuple[str, ...]
    broken: tuple[Problem, ...]
    lacking: tuple[Problem, ...]
    unset: tuple[Problem, ...]
    notes: tuple[Problem, ...]
    usual: tuple[object, ...] | None
    compiled: list[Template] = field(default_factory=list)


class Renderer:
    """Renders the tasks of one playbook."""

    __slots__ = ("_book", "_plans", "_scripts", "_usual")

    def __init__(self, book: Playbook) -> None:
        self._book = book
        self._scripts: dict[str | None, Script] = {}
        self._plans: dict[tuple[object, ...], Plan] = {}
        # The plan that a task of this script, layout and number of facts had last: most have it again.
        self._usual: dict[tuple[object, ...], Plan] = {}

    def validate(
        self,
        task: object,
        agent_name: str | None,
        variables: Mapping[str, Scalar] | None,
        strict: bool,
        strict_types: bool,
        screen: bool,
    ) -> tuple[Problem, ...]:
        """What to warn of; InvalidTask, with every reason at once, where the task cannot be rendered.

        Variables are no part of a task: those that are not given here may be given when it is rendered.
        """
        return self._examine(
            task, agent_name, variables, strict, strict_types, "voice", screen, to_render=False
        )[2]

    def render(
        self,
        task: object,
        agent_name: str | None,
        variables: Mapping[str, Scalar] | None,
        strict: bool,
        strict_types: bool,
        layout: str | Path,
        screen: bool,
    ) -> Prompt:
        """The prompt of a task; InvalidTask as of `validate`, or where a variable is not given."""
        plan, values, notes = self._examine(task, agent_name, variables, strict, strict_types, layout, screen)
        template = self._template(plan)
        if plan.usual is not None:
            self._usual[(*plan.usual, screen)] = plan
        return Prompt("".join(template.filled(values)), plan.name, notes, template, values)

    def render_plain(
        self, task: Any, agent_name: str | None, layout: str | Path, screen: bool
    ) -> Prompt | None:
        """The prompt of a task in which surely nothing is wrong; None where only `render` can tell.

        It is for texts that JSON need not escape, and looks at all of them at once, at a tenth of the cost of
        looking at each.
        """
        given: Any = task if type(task) is dict else task.__dict__ if type(task) is Task else None
        try:
            if len(given) != _ALL:
                given = {**LEFT_OUT, **given}
            goal, script, facts, escalation = _parts_of(given)
            plan = self._usual[script, layout, not agent_name, not escalation, len(facts), screen]
            values = (
                *plan.pick(facts),
                goal,
                "" if escalation is None else escalation,
                agent_name or "",
                *plan.defaults,
            )
            text = "".join(values)
        except (KeyError, TypeError):  # no task, plan or fact like that, or a value that is no string
            return None
        if len(given) != _ALL or type(facts) is not dict or not goal.strip() or not is_plain(text):
            return None
        if (plan.typed or len(text) > MAX_TEXT) and (breaches(facts) or type_breaches(facts, plan.typed)):
            return None
        if screen and not are_clean(values):
            return None
        template = plan.compiled[0]
        return Prompt("".join(template.plain.fill(values)), plan.name, plan.notes, template, values)

    def _examine(
        self,
        task: object,
        agent_name: str | None,
        variables: Mapping[str, Scalar] | None,
        strict: bool,
        strict_types: bool,
        layout: str | Path,
        screen: bool,
        *,
        to_render: bool = True,
    ) -> tuple[Plan, tuple[Any, ...], tuple[Problem, ...]]:
        """Plan, values and notes of any task; InvalidTask with all that stands against rendering it."""
        parts, problems = looked_through(task)
        others = dict(variables or {})
        named = others.pop(AGENT_NAME, None)
        agent = agent_name or named or ""
        plan = self._plan(parts, agent, others, layout)
        typed = type_breaches(parts.facts, plan.typed)
        problems += plan.broken
        problems += _faults_of({AGENT_NAME: agent, **others})
        lacking = (*plan.lacking, *plan.unset) if to_render else plan.lacking
        if screen:
            problems += _screened(parts, {AGENT_NAME: agent, **others})
        if strict:
            problems += (*lacking, *plan.script.leftovers)
        if strict_types:
            problems += typed
        notes = (*plan.notes, *(() if strict else lacking), *(() if strict_types else typed))
        if problems:
            raise InvalidTask(problems, notes)
        values = (
            *plan.pick(parts.facts),
            parts.goal,
            parts.escalation or "",
            agent,
            *plan.defaults,
            *others.values(),
        )
        return plan, values, notes

    def _plan(
        self, parts: TaskParts, agent_name: object, variables: Mapping[str, Any], layout: str | Path
    ) -> Plan:
        has_agent, has_escalation = bool(agent_name), bool(parts.escalation)
        key = (parts.script, layout, has_agent, has_escalation, frozenset(parts.facts), *variables)
        plan = self._plans.get(key)
        if plan is None:
            plan = self._make_plan(parts, has_agent, variables, layout)
            if len(self._plans) >= _MOST_KEPT:
                self._plans.clear()
                self._usual.clear()
            self._plans[key] = plan
        return plan

    def _make_plan(
        self, parts: TaskParts, has_agent: bool, variables: Iterable[str], layout: str | Path
    ) -> Plan:
        script, broken, notes = self._find(parts.script)
        given = script.arranged(parts.facts)
        defaults = {name: text for name, text in script.defaults.items() if name not in parts.facts}
        missing = tuple(name for name in script.needed if name not in parts.facts)
        known = {*variables, *((AGENT_NAME,) if has_agent else ())}
        unset = tuple(name for name in script.variables if name not in known)
        fixed = (key_of(GOAL), key_of(ESCALATION), key_of(VARIABLE, AGENT_NAME))
        shape = Shape(
            layout,
            facts=tuple(script.arranged((*given, *defaults))),
            missing_facts=missing,
            missing_variables=unset,
            has_agent=has_agent,
            has_escalation=bool(parts.escalation),
            slots=(*given, *fixed, *defaults, *(key_of(VARIABLE, name) for name in variables)),
        )
        usual = (parts.script, layout, not has_agent, not parts.escalation, len(parts.facts))
        broken = (*broken, *script.faults)
        lacking = tuple(script.missing_facts(missing))
        is_sound = not (broken or lacking or unset or script.leftovers or variables) and _leave_room(given)
        return Plan(
            script,
            script.name,
            script.typed,
            shape,
            picker(given),
            tuple(defaults.values()),
            broken,
            lacking,
            tuple(script.missing_variables(unset)),
            notes=(*notes, *script.notes(parts.facts)),
            usual=usual if is_sound else None,
        )

    def _template(self, plan: Plan) -> Template:
        if not plan.compiled:
            from playbook.prompt.layout import compile_prompt  # Jinja2 only where a layout runs

            plan.compiled.append(compile_prompt(self._book, plan.script.profile, plan.shape))
        return plan.compiled[0]

    def _find(self, name: str | None) -> tuple[Script, Sequence[Problem], Sequence[Problem]]:
        """The script that a task names, or the guidance alone and why: as a problem or as a note."""
        if name is None or name in self._book:
            try:
                return self._script(name), (), ()
            except AmbiguousProfile as error:
                return self._script(None), (Problem("profile-ambiguous", "/script", str(error)),), ()
        hint = did_you_mean(name[:60], self._book.names)
        message = f"the playbook has no script {shown(name)}{hint}; general guidance alone is used"
        return self._script(None), (), (Problem("script-not-found", "/script", message),)

    def _script(self, name: str | None) -> Script:
        if name not in self._scripts:
            profile = None if name is None else self._book[name]
            self._scripts[name] = Script.of(self._book, profile)
        return self._scripts[name]


def _leave_room(names: Iterable[str]) -> bool:
    """Whether facts of these names keep the limits with any values that are as long together as one may be."""
    longest = dict.fromkeys(names, "")
    if longest:
        longest[next(iter(longest))] = "😀" * MAX_TEXT
    return not breaches(longest)


def _screened(parts: TaskParts, variables: Mapping[str, object]) -> Iterator[Problem]:
    """The texts that would read like orders to the bot, names of facts among them, in the order of the parts."""
    yield from screened({("goal",): parts.goal})
    yield from screened_names("facts", parts.facts)
    yield from screened({("facts", name): value for name, value in parts.facts.items()})
    yield from screened({("escalation",): parts.escalation})
    yield from screened({("variables", name): value for name, value in variables.items()})


def _faults_of(variables: Mapping[str, object]) -> Iterator[Problem]:
    for name, value in variables.items():
        if fault := value_fault(value, "a variable"):
            called = printable(str(name))
            yield Problem(
                "variable-malformed", pointer("variables", called), f"variable {{{called}}} {fault}"
            )
