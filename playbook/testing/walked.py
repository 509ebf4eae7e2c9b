"""A walk as a case of a test file: the way, and what was said and done on it, held for the next time."""

from __future__ import annotations

import os
from collections.abc import Mapping
from itertools import count
from pathlib import Path
from typing import Any

from playbook.errors import PlaybookError
from playbook.facts import Scalar
from playbook.reading import read_source
from playbook.records import dataclass
from playbook.source import SourceText
from playbook.testing.model import AGENT_NAME
from playbook.testing.names import names_of
from playbook.testing.reading import SuiteFile, read_suite
from playbook.testing.running import Runner
from playbook.testing.saving import new_suite, with_case
from playbook.walk.walking import Walk


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a walk comes from: its script, and the task, from a file or not, that `task` holds with all changes.

    `is_sample`: the file is the sample task of the script.
    """

    script: str
    task: Mapping[str, Any]
    variables: Mapping[str, Scalar]
    playbook: Path | None = None
    task_file: Path | None = None
    is_sample: bool = False

    def head(self, folder: Path) -> dict[str, Any]:
        """What stands at the top of a test file in a folder; None for the playbook is the library."""
        if self.playbook is None:
            return {"library": True, "script": self.script}
        return {"playbook": _relative(self.playbook, folder), "script": self.script}


def save(walk: Walk, origin: Origin, path: Path) -> SourceText:
    """The text of the test file `path` with the walk in it; PlaybookError where it would not pass as a case."""
    if not walk.chosen:
        raise PlaybookError("nothing was chosen yet: there is no way that a case could go")
    failed: list[str] = []
    for extra in ({}, {"lenient": True}):  # a walk can do without facts that a prompt needs
        text = _text(walk, origin, path, extra)
        failed = _failures(text)
        if not failed:
            return text
    raise PlaybookError(
        "\n".join(["this walk would be no case that passes:", *(f"  {line}" for line in failed)])
    )


def _text(walk: Walk, origin: Origin, path: Path, extra: Mapping[str, Any]) -> SourceText:
    given = {**_given(origin, path.parent), **extra}
    if not path.exists():
        case = {"name": _name(walk, ()), **_case(walk)}
        head = origin.head(path.parent) | ({"defaults": given} if given else {})
        return SourceText.of(new_suite(head, case), str(path))
    source = read_source(path)
    file = read_suite(source)
    taken = [name for case in file.suite.cases for name in names_of(case)]
    given = _beside(origin, file) | {
        key: value for key, value in given.items() if not _is_default(file, key, value)
    }
    return with_case(source, {"name": _name(walk, taken), **given, **_case(walk)})


def _case(walk: Walk) -> dict[str, Any]:
    """What comes after the opening, which every walk shares."""
    lines = [line for step in walk.steps[1:] for line in step.lines]
    said = [line.written for line in lines if line.kind == "says"]
    done = [line.written for line in lines if line.kind == "does"]
    expected: dict[str, Any] = {"says": said} if said else {}
    expected |= {"does": done} if done else {}
    return {"walk": [*walk.chosen], "expect": {"walk": {**expected, "ends": walk.ended or "open"}}}


def _given(origin: Origin, folder: Path) -> dict[str, Any]:
    """The call: its task file and what is changed of it, or all that the task holds."""
    task = {key: origin.task[key] for key in ("goal", "facts", "escalation") if key in origin.task}
    found: dict[str, Any] = {}
    if origin.task_file is not None:
        from playbook.jsontext import read_json_file

        held = read_json_file(origin.task_file).value
        held = held.get("task", held)
        facts_held = held.get("facts") or {}
        found |= {"sample": True} if origin.is_sample else {"task": _relative(origin.task_file, folder)}
        facts = {
            name: one for name, one in (task.pop("facts", None) or {}).items() if facts_held.get(name) != one
        }
        task = {key: one for key, one in task.items() if held.get(key) != one} | (
            {"facts": facts} if facts else {}
        )
    variables = dict(origin.variables)
    agent = variables.pop("AGENT_NAME", AGENT_NAME)
    found |= task
    found |= {"agent_name": agent} if agent != AGENT_NAME else {}
    return found | ({"variables": variables} if variables else {})


def _beside(origin: Origin, file: SuiteFile) -> dict[str, Any]:
    """The script, where the file is about another; PlaybookError where it is about another playbook."""
    head, suite = origin.head(file.path.parent), file.suite
    there = {"library": True} if suite.library else {"playbook": suite.playbook}
    if any(head.get(key) != value for key, value in there.items() if value is not None):
        named = "the library" if suite.library else suite.playbook
        raise PlaybookError(f"{file.path}: its tests are about {named}; save this walk to another file")
    return {} if suite.script == origin.script else {"script": origin.script}


def _is_default(file: SuiteFile, key: str, value: object) -> bool:
    return getattr(file.suite.defaults, key, None) == value


def _name(walk: Walk, taken: object) -> str:
    """The way in words, and a number behind it where there is a case of that name."""
    way = ", then ".join(walk.chosen)
    names = (way if number == 1 else f"{way} ({number})" for number in count(1))
    return next(name for name in names if name not in taken)  # type: ignore[operator]


def _failures(text: SourceText) -> list[str]:
    """What would not hold of the last case of a test file."""
    file, runner = read_suite(text), Runner()
    outcome = runner.outcome(file, runner.scenes(file)[-1])
    return [
        f"{failure.message}{''.join(f' {line}' for line in failure.found)}" for failure in outcome.failures
    ]


def _relative(target: Path, folder: Path) -> str:
    return Path(os.path.relpath(target.absolute(), folder.absolute())).as_posix()
