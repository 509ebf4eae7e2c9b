"""Each case of a test file as one call or several: the task that it is about, put together from all that is given."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playbook.errors import PlaybookError
from playbook.facts import Scalar
from playbook.jsontext import Fault, read_json_file
from playbook.library import sample_task_beside
from playbook.model import Playbook
from playbook.testing.model import AGENT_NAME, Case, Expect, Given, Values
from playbook.testing.names import names_of
from playbook.testing.reading import SuiteFile
from playbook.testing.texts import Steps
from playbook.testing.yamltext import MalformedYaml


@dataclass(frozen=True, slots=True)
class Trial:
    """One call and what is expected of it. `at` is where its case stands; `own_facts` are those that the case sets."""

    name: str
    at: Steps
    script: str | None
    task: dict[str, Any]
    variables: dict[str, Scalar]
    strict: bool
    strict_types: bool
    walk: tuple[str, ...] | None
    expect: Expect
    own_facts: frozenset[str]


def trials(file: SuiteFile, book: Playbook) -> tuple[Trial, ...]:
    """Every case, and every row of a table, in order; MalformedYaml where a task file cannot be read."""
    tasks = _Tasks(file, book)
    made = tuple(
        trial for number, case in enumerate(file.suite.cases) for trial in _of(case, number, file, tasks)
    )
    if tasks.faults:
        raise MalformedYaml(str(file.path), tasks.faults)
    return made


def _of(case: Case, number: int, file: SuiteFile, tasks: _Tasks) -> Iterator[Trial]:
    defaults, at = file.suite.defaults, ("cases", number)
    script = case.script or file.suite.script
    task = tasks.read(case, at, script) or tasks.read(defaults, ("defaults",), script)
    given = {**task, **_texts(defaults), **_texts(case)}
    script = script or task.get("script")
    if script is not None:
        given["script"] = script
    for name, row in zip(names_of(case), case.table or ({},), strict=True):
        facts = task.get("facts")
        own = {**case.facts, **row}
        if own or defaults.facts or "facts" not in given:
            given = {**given, "facts": _without_none({**(facts or {}), **defaults.facts, **own})}
        yield Trial(
            name,
            at,
            script,
            given,
            _variables(defaults, case),
            strict=not _first(case.lenient, defaults.lenient),
            strict_types=_first(case.strict_types, defaults.strict_types),
            walk=case.walk,
            expect=case.expect,
            own_facts=frozenset(own),
        )


def _texts(given: Given) -> dict[str, Any]:
    found = {"goal": given.goal, "escalation": given.escalation}
    return {name: text for name, text in found.items() if text is not None}


def _variables(defaults: Given, case: Given) -> dict[str, Scalar]:
    agent = case.agent_name or defaults.agent_name or AGENT_NAME
    return {"AGENT_NAME": agent, **_without_none({**defaults.variables, **case.variables})}


def _without_none(values: Values) -> dict[str, Scalar]:
    return {name: value for name, value in values.items() if value is not None}


def _first(*said: bool | None) -> bool:
    return next((one for one in said if one is not None), False)


class _Tasks:
    """The task files of one test file, each read once; what is wrong with them is noted."""

    def __init__(self, file: SuiteFile, book: Playbook) -> None:
        self.file, self.book = file, book
        self.faults: list[Fault] = []
        self._known: dict[Path, dict[str, Any]] = {}

    def read(self, given: Given, at: Steps, script: str | None) -> dict[str, Any]:
        """The task that is named, or the sample of the script; nothing where neither is asked for."""
        if given.task is not None:
            return self._once(self.file.path.parent / given.task, (*at, "task"))
        return self._sample(script, (*at, "sample")) if given.sample else {}

    def _sample(self, script: str | None, at: Steps) -> dict[str, Any]:
        paths = [profile.path for profile in self.book.profiles if profile.name == script and profile.path]
        if paths:
            return self._once(sample_task_beside(Path(paths[0]), script or ""), at)
        if script is None:
            self._note(at, "whose sample? Write script: NAME, in the case or for the whole file")
        return {}  # a script that is not there fails the case itself

    def _once(self, path: Path, at: Steps) -> dict[str, Any]:
        if path not in self._known:
            self._known[path] = self._read(path, at)
        return self._known[path]

    def _read(self, path: Path, at: Steps) -> dict[str, Any]:
        try:
            value = read_json_file(path).value
        except PlaybookError as error:
            self._note(at, str(error))
            return {}
        if isinstance(value, dict) and isinstance(value.get("task"), dict) and "goal" not in value:
            value = value["task"]  # of a whole call request
        if isinstance(value, dict) and isinstance(value.get("facts", {}), dict):
            return value
        self._note(at, f"{path} holds no task: an object with a goal and facts")
        return {}

    def _note(self, at: Steps, message: str) -> None:
        position = self.file.position(*at)
        self.faults.extend(Fault(position, line) for line in message.splitlines())
