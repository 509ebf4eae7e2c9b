"""A task or a call request as the command line puts it together, and where each piece of it came from."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from playbook.cli import inputs
from playbook.errors import pointer
from playbook.jsontext import Fault, JsonDocument, MalformedJson, read_json

# What a call request has, and a task has not.
_ONLY_IN_REQUESTS = frozenset(("from", "to", "targetName", "purpose", "triggeredBy", "maxDurationSecs"))


class Draft:
    """The parts of a task, not yet held against anything; with the request around it, where one is read as such."""

    def __init__(self) -> None:
        self.task: dict[str, Any] = {}
        self.request: dict[str, Any] | None = None
        self._base = ""
        self._places: dict[str, Callable[[str], str | None]] = {}

    @classmethod
    def read(cls, path: str) -> Draft:
        """The task in a JSON file, alone or as the `task` of a whole call request."""
        return cls._of(read_json(inputs.read_text(path), inputs.name_of(path)))

    @classmethod
    def _of(cls, document: JsonDocument) -> Draft:
        draft, value = cls(), document.value
        if isinstance(value, dict) and isinstance(value.get("task"), dict) and "goal" not in value:
            value, draft._base = value["task"], "/task"
        if not isinstance(value, dict):
            raise _no_object(
                document, 'a task is an object, such as {"goal": "…", "script": "…", "facts": {…}}'
            )
        draft.task = dict(value)
        draft._places[""] = _in_file(document, draft._base)
        return draft

    @classmethod
    def read_whole(cls, path: str) -> Draft:
        """The call request in a JSON file; the task, where the file holds no more than that."""
        document = read_json(inputs.read_text(path), inputs.name_of(path))
        if not isinstance(document.value, dict) or _ONLY_IN_REQUESTS.isdisjoint(document.value):
            return cls._of(document)
        draft, task = cls(), document.value.get("task")
        draft.request = document.value
        draft.task = dict(task) if isinstance(task, dict) else {}
        draft._places[""] = _in_file(document, "")
        return draft

    @property
    def script(self) -> str | None:
        script = self.task.get("script")
        return script if isinstance(script, str) else None

    def set(self, name: str, value: str | None) -> None:
        """Take what an option gives in place of what a file says; None gives nothing."""
        if value is not None:
            self.task[name] = value
            self._places[pointer(name)] = _nowhere

    def add_facts_of(self, path: str) -> None:
        """Facts from a JSON file, over those that are there."""
        document = read_json(inputs.read_text(path), inputs.name_of(path))
        if not isinstance(document.value, dict):
            raise _no_object(document, 'facts are an object, such as {"customer_name": "Bobby"}')
        for name, value in document.value.items():
            self._add_fact(name, value, _in_facts_file(document))

    def add_facts(self, given: Iterable[tuple[str, Any]]) -> None:
        for name, value in given:
            self._add_fact(name, value, _nowhere)

    def place(self, at: str) -> str | None:
        """`file:line` of what a pointer names, or of what holds it; None for what an option gave or nobody did."""
        holder = at
        while holder and holder not in self._places:
            holder = holder.rpartition("/")[0]
        return self._places.get(holder, _nowhere)(at)

    def pointer(self, at: str) -> str:
        """A pointer into the task as one into the file that it was read from."""
        return self._base + at

    def _add_fact(self, name: str, value: Any, place: Callable[[str], str | None]) -> None:
        facts = self.task.get("facts", {})
        if isinstance(facts, dict):  # what is none is a problem that the task itself reports
            self.task["facts"] = {**facts, name: value}
            self._places[pointer("facts", name)] = place


def _nowhere(_: str) -> None:
    return None


def _in_file(document: JsonDocument, base: str) -> Callable[[str], str]:
    def place(at: str) -> str:
        return f"{document.source.path}:{document.key_position(base + at).line + 1}"

    return place


def _in_facts_file(document: JsonDocument) -> Callable[[str], str]:
    place = _in_file(document, "")
    return lambda at: place(at.removeprefix("/facts"))


def _no_object(document: JsonDocument, message: str) -> MalformedJson:
    return MalformedJson(document.source.path, [Fault(document.position(""), message)])
