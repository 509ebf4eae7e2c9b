"""The facts and scripts of a playbook as task files and tests of the workspace name them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import astuple
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from playbook.errors import PlaybookError, UnreadableFile, pointer
from playbook.files import TEST_FILES
from playbook.jsontext import read_json
from playbook.lsp.document import Document
from playbook.lsp.mentions import Mention
from playbook.lsp.workspace import Workspace
from playbook.placeholders import tokens
from playbook.records import dataclass
from playbook.source import Position, Range, SourceText, TextEdit

if TYPE_CHECKING:
    from playbook.testing.yamltext import YamlDocument

TASKS = ".task.json"
# What call requests end in; a sample task is none.
REQUESTS = ".call.json"

# A name that YAML reads as it stands.
_PLAIN = re.compile(r"[^\W\d][\w-]*(?: [\w-]+)*")


@dataclass(frozen=True, slots=True)
class Written:
    """A name in another file, with the quotes around it, if any."""

    document: Document
    range: Range

    def renamed(self, new: str) -> TextEdit:
        """The edit that writes another name there, quoted as this one is."""
        old = self.document.source.slice(self.range)
        if old.startswith("'"):
            return TextEdit(self.range, "'" + new.replace("'", "''") + "'")
        if old.startswith('"') or not _PLAIN.fullmatch(new):
            return TextEdit(self.range, json.dumps(new, ensure_ascii=False))
        return TextEdit(self.range, new)


def written_elsewhere(
    workspace: Workspace, document: Document, meant: Mention, scripts: set[str]
) -> Iterator[Written]:
    """Every place where a task or a test of these scripts names a fact, or names a script itself."""
    owners = _Owners(workspace, document)
    for path in workspace.files((TASKS, REQUESTS)):
        task = workspace.document(path)
        if task is not None:
            yield from _in_task(owners, task, meant, scripts)
    for path in workspace.files(TEST_FILES):
        test = workspace.document(path)
        if test is not None:
            yield from _in_test(owners, test, meant, scripts)


class _Owners:
    """Which tasks and tests speak of a playbook, where they do not say so themselves."""

    def __init__(self, workspace: Workspace, document: Document) -> None:
        self.document = document
        self.workspace = workspace
        self._others: set[str] | None = None

    def owns(self, path: Path | None, script: str) -> bool:
        """Whether a script that a file names is this playbook's: they lie side by side, or no other has one so named."""
        if path is None or script not in self.document.book:
            return False
        own = self.document.path
        return (own is not None and own.parent == path.parent) or script not in self.others

    @property
    def others(self) -> set[str]:
        if self._others is None:
            books = (one for one in self.workspace.playbooks() if one.path != self.document.path)
            self._others = {name for one in books for name in one.book.names}
        return self._others


def _in_task(owners: _Owners, task: Document, meant: Mention, scripts: set[str]) -> Iterator[Written]:
    try:
        found = read_json(task.source.text, task.name)
    except UnreadableFile:
        return
    steps, value = _task_of(found.value)
    script = value.get("script")
    if not isinstance(script, str) or script not in scripts or not owners.owns(task.path, script):
        return
    if meant.kind == "script":
        yield Written(task, _string(task, found.position(pointer(*steps, "script")), meant.name))
    elif meant.name in _mapping(value.get("facts")):
        yield Written(
            task, _string(task, found.key_position(pointer(*steps, "facts", meant.name)), meant.name)
        )


def _task_of(value: Any) -> tuple[tuple[str, ...], Mapping[str, Any]]:
    """A task, and the way to it: it may stand alone or in a call request."""
    whole = _mapping(value)
    return (("task",), whole["task"]) if isinstance(whole.get("task"), dict) else ((), whole)


def _in_test(owners: _Owners, test: Document, meant: Mention, scripts: set[str]) -> Iterator[Written]:
    suite, places = _read_test(test.source)
    if places is None or suite.get("library") is True or not _is_about(owners, test, suite, scripts):
        return
    for steps, script, holder in _givens(suite):
        if script not in scripts:
            continue
        if meant.kind == "script" and "script" in holder:
            yield Written(test, _string(test, places.position(pointer(*steps, "script")), meant.name))
        elif meant.kind == "fact":
            for at in _fact_keys(steps, holder, meant.name):
                yield Written(test, _string(test, places.key_position(pointer(*at)), meant.name))
            yield from _columns(test, places, steps, holder, meant.name)
            yield from _placeholders(test, places, steps, meant.name)


@lru_cache(maxsize=64)
def _read_test(source: SourceText) -> tuple[Mapping[str, Any], YamlDocument | None]:
    """A test file and the places in it; an empty one where it cannot be read."""
    try:
        from playbook.testing.yamltext import MalformedYaml, read_yaml
    except ModuleNotFoundError as missing:
        raise PlaybookError(
            f"{source.path} may be about this playbook, and to read it needs {missing.name}: "
            "pip install 'voice-playbook[lsp]'"
        ) from missing
    try:
        found = read_yaml(source)
    except MalformedYaml:
        return {}, None
    return _mapping(found.value), found


def _is_about(owners: _Owners, test: Document, suite: Mapping[str, Any], scripts: set[str]) -> bool:
    """Whether a test file speaks of the playbook: it names it, or one of its scripts without naming another."""
    named = suite.get("playbook")
    if isinstance(named, str) and test.path is not None:
        target, own = (test.path.parent / named).resolve(), owners.document.path
        return own is not None and target in (own.resolve(), own.resolve().parent)
    return any(owners.owns(test.path, script) for script in scripts)


def _givens(suite: Mapping[str, Any]) -> Iterator[tuple[tuple[str, ...], str, Mapping[str, Any]]]:
    """All that gives facts: the way to it, the script that they are for, and the mapping itself."""
    listed = suite.get("cases")
    cases = [*map(_mapping, listed)] if isinstance(listed, list) else []
    script = suite.get("script")
    used = [case.get("script", script) for case in cases]
    found: list[tuple[tuple[str, ...], Any, Mapping[str, Any]]] = [((), script, suite)]
    if used and all(one == used[0] for one in used):
        found.append((("defaults",), used[0], _mapping(suite.get("defaults"))))
    found += [(("cases", str(at)), one, case) for at, (one, case) in enumerate(zip(used, cases, strict=True))]
    return ((steps, one, given) for steps, one, given in found if isinstance(one, str))


def _fact_keys(steps: tuple[str, ...], given: Mapping[str, Any], name: str) -> Iterator[tuple[str, ...]]:
    if name in _mapping(given.get("facts")):
        yield (*steps, "facts", name)
    table = given.get("table")
    for number, row in enumerate(table if isinstance(table, list) else ()):
        if name in _mapping(row):
            yield (*steps, "table", str(number), name)


def _columns(
    test: Document, places: YamlDocument, steps: tuple[str, ...], case: Mapping[str, Any], name: str
) -> Iterator[Written]:
    """The column of a table, where the name of its case asks for what stands in it."""
    asked = f"{{{name}}}"
    if isinstance(case.get("table"), list) and asked in str(case.get("name")):
        line, column = astuple(places.position(pointer(*steps, "name")))
        text = test.source.lines[line]
        for found in re.compile(re.escape(asked)).finditer(text, column):
            yield Written(test, Range.between(line, found.start() + 1, line, found.end() - 1))


def _placeholders(
    test: Document, places: YamlDocument, steps: tuple[str, ...], name: str
) -> Iterator[Written]:
    """`{facts.name}` in what a case expects and in the way that it walks."""
    if steps[:1] != ("cases",):
        return
    source, number = test.source, int(steps[1])
    start = source.offset(places.position(pointer(*steps)))
    behind = source.offset(places.position(pointer("cases", str(number + 1))))
    case = source.text[start : behind if behind > start else None]
    for one in tokens(case):
        if one.kind == "fact" and one.name == name:
            end = start + one.end - 1  # before the brace
            yield Written(test, Range(source.position(end - len(name)), source.position(end)))


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


_QUOTED = re.compile(r'"(?:\\.|[^"\\])*"|\'(?:\'\'|[^\'])*\'')


def _string(document: Document, start: Position, name: str) -> Range:
    """The place of a name that begins there, its quotes included."""
    source = document.source
    offset = source.offset(start)
    quoted = _QUOTED.match(source.text, offset)
    return Range(start, source.position(quoted.end() if quoted else offset + len(name)))


def tests_of(workspace: Workspace, document: Document) -> dict[str, list[Path]]:
    """The test files of each script of a playbook that has any."""
    owners, found = _Owners(workspace, document), dict[str, list[Path]]()
    scripts = set(document.book.names)
    for path in workspace.files(TEST_FILES):
        test = workspace.document(path)
        suite = _read_test(test.source)[0] if test is not None else {}
        if test is None or suite.get("library") is True or not _is_about(owners, test, suite, scripts):
            continue
        for script in {script for _, script, _ in _givens(suite)} & scripts:
            found.setdefault(script, []).append(path)
    return found
