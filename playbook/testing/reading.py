"""A test file becomes a Suite, or every fault in it with its place and what to do about it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from playbook.errors import did_you_mean, pointer
from playbook.facts import json_type
from playbook.jsontext import Fault
from playbook.reading import read_source
from playbook.source import Position, SourceText
from playbook.testing.contradictions import contradictions
from playbook.testing.model import Suite
from playbook.testing.texts import Steps
from playbook.testing.yamltext import MalformedYaml, YamlDocument, read_yaml


@dataclass(frozen=True, slots=True)
class SuiteFile:
    """A test file that was read: what it says, and where."""

    suite: Suite
    document: YamlDocument

    @property
    def path(self) -> Path:
        return Path(self.document.source.path or "")

    def position(self, *steps: int | str) -> Position:
        """Where something starts, or what it would stand in."""
        return self.document.key_position(pointer(*map(str, steps)))

    def place(self, *steps: int | str) -> str:
        """The same as `file:line:column`, from one."""
        position = self.position(*steps)
        return f"{self.path}:{position.line + 1}:{position.column + 1}"


def read_suite_file(path: Path) -> SuiteFile:
    """Read a test file; UnreadableFile where it is no UTF-8, MalformedYaml with all that is wrong in it."""
    return read_suite(read_source(path))


def read_suite(source: SourceText) -> SuiteFile:
    """The same for a text; `source.path` is what places in it are told with, and what its paths are relative to."""
    document = read_yaml(source)
    suite, faults = _validated(document)
    faults += [*document.faults, *_doubts(document)]
    for steps, message in contradictions(suite) if suite is not None else ():
        faults.append(Fault(document.key_position(pointer(*map(str, steps))), message))
    if faults or suite is None:
        raise MalformedYaml(source.path, sorted(faults, key=lambda fault: fault.position))
    return SuiteFile(suite, document)


def _validated(document: YamlDocument) -> tuple[Suite | None, list[Fault]]:
    try:
        return Suite.model_validate(document.value), []
    except ValidationError as error:
        details = (one for one in error.errors(include_url=False) if not _is_echo(one))
        return None, [*dict.fromkeys(_fault(one, document) for one in details)]


def _fault(detail: ErrorDetails, document: YamlDocument) -> Fault:
    steps = _in_file(detail["loc"], document.value)
    return Fault(document.key_position(pointer(*map(str, steps))), _message(detail, steps))


def _is_echo(detail: ErrorDetails) -> bool:
    """Of a list in which an item is wrong, pydantic says too that it is too short."""
    return detail["type"] == "too_short" and len(detail["input"]) >= detail["ctx"]["min_length"]


def _in_file(place: Steps, value: Any) -> Steps:
    """A place as far as the file has it: pydantic goes on with the types that it tried."""
    for depth, step in enumerate(place):
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            return place[:depth]
    return place


def _message(detail: ErrorDetails, steps: Steps) -> str:
    kind, given = detail["type"], detail["input"]
    if kind == "extra_forbidden":
        return _unknown(steps)
    if kind == "missing":
        return f"{_called(steps)} has no {detail['loc'][-1]}; {_MISSING[str(detail['loc'][-1])]}"
    if kind == "value_error":
        return str(detail["ctx"]["error"])
    if kind in ("too_short", "string_too_short"):
        return f"{_called(steps)} is empty; say something, or leave it out"
    if (len(steps) > 1 and steps[-2] in ("facts", "variables")) or "table" in steps[:-2]:
        return f"{steps[-1]} is a text, a number or a boolean, or null for none; not {_type(given)}"
    if steps and steps[-1] in ("cases", "table"):
        return f"{steps[-1]} is a list of mappings, not {_type(given)}"
    wanted = next((words for begin, words in _WANTED.items() if kind.startswith(begin)), None)
    if wanted is None:
        return f"{_called(steps)}: {detail['msg'][:1].lower()}{detail['msg'][1:]}"
    return f"{_called(steps)} is {wanted}, not {_type(given)}{_remedy(wanted, given)}"


_MISSING = {
    "name": "say in a few words what it holds the script to",
    "expect": "a case that expects nothing would always pass",
    "cases": "list what you expect: - name: …",
}
_WANTED = {
    "string": "a text",
    "bool": "true or false",
    "int": "a whole number",
    "float": "a number",
    "tuple": "a text or a list of texts",
    "list": "a list",
    "dict": "a mapping",
    "model": "a mapping",
}


def _called(steps: Steps) -> str:
    if not steps:
        return "the file"
    if isinstance(steps[-1], str):
        return steps[-1]
    return "a case" if steps[0] == "cases" and len(steps) == 2 else f"an item of {steps[-2]}"


def _type(value: object) -> str:
    return json_type(value).replace("a string", "a text").replace("an object", "a mapping")


def _remedy(wanted: str, given: object) -> str:
    if not wanted.startswith("a text"):
        return ""
    if isinstance(given, dict) and len(given) == 1:
        return '; a text with ": " in it stands in quotes'
    return f'; write "{str(given).lower()}", with quotes' if isinstance(given, bool | int | float) else ""


def _unknown(steps: Steps) -> str:
    """Of a key that is not there, what there is."""
    name, known = str(steps[-1]), [*_model_at(steps[:-1]).model_fields]
    meant = _HINTS.get(name) or did_you_mean(name, known) or f"; there is {', '.join(known)}"
    return f'nothing is named "{name}" here{meant}'


_HINTS = {"voicemail": "; it is one of the branches: write branches: {voicemail: …}"}


def _model_at(steps: Steps) -> type[BaseModel]:
    """What a mapping of the file is read as: each field that holds mappings holds one kind of them."""
    model: type[BaseModel] = Suite
    for step in steps:
        if isinstance(step, str) and step in model.model_fields:
            model = next(_models_in(model.model_fields[step].annotation), model)
    return model


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from _models_in(inner)


def _doubts(document: YamlDocument) -> Iterator[Fault]:
    """Values of the call of which nobody can tell whether a text or a boolean is meant."""
    for at in document.doubtful:
        if re.search(r"/(?:facts|variables|table/\d+)/[^/]+$", at):
            yield Fault(
                document.position(at), 'text or boolean? Write true or false, or put it in quotes: "no"'
            )
