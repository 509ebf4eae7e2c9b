"""Renaming a fact or a script wherever it is named: in the playbook, its sample tasks, and its tests."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from playbook.book import parse
from playbook.errors import PlaybookError
from playbook.lsp.document import Document
from playbook.lsp.elsewhere import TASKS, written_elsewhere
from playbook.lsp.mentions import Mention, all_of, mention_at
from playbook.lsp.workspace import Workspace
from playbook.placeholders import FACT_NAME
from playbook.source import Position, Range, TextEdit

_RENAMED = ("fact", "script")


class CannotBeRenamed(PlaybookError):
    """A place without a name, or a name that cannot be taken; the message tells why."""


class Renaming(NamedTuple):
    """The edits of each document, and the sample task that is found by its script's name, to move it along."""

    edits: tuple[tuple[Document, list[TextEdit]], ...]
    moved: tuple[str, str] | None = None


def renamable(document: Document, position: Position) -> Range:
    """The name that would be renamed; CannotBeRenamed where none stands."""
    return _meant(document, position).range


def rename(workspace: Workspace, document: Document, position: Position, new: str) -> Renaming:
    """What makes it another name. CannotBeRenamed where that is none, or is taken."""
    meant, new = _meant(document, position), new.strip()
    found = all_of(document, meant)
    scripts = {one.profile.name for one in found if one.profile is not None and one.declares}
    _check_name(document, meant, new, scripts)
    changed = {document.name: (document, [TextEdit(one.range, new) for one in found])}
    for other in written_elsewhere(workspace, document, meant, scripts):
        changed.setdefault(other.document.name, (other.document, []))[1].append(other.renamed(new))
    moved = _moved_task(document, meant.name, new) if meant.kind == "script" else None
    return Renaming(tuple(changed.values()), moved)


def _meant(document: Document, position: Position) -> Mention:
    meant = mention_at(document, position)
    if meant is None or meant.kind not in _RENAMED:
        raise CannotBeRenamed("only facts and scripts can be renamed, and none is named here")
    return meant


def _check_name(document: Document, meant: Mention, new: str, scripts: set[str]) -> None:
    if new == meant.name:
        return
    faults = _faults_of_fact if meant.kind == "fact" else _faults_of_script
    if fault := next(faults(document, new, scripts), None):
        raise CannotBeRenamed(fault)


def _faults_of_fact(document: Document, new: str, scripts: set[str]) -> Iterator[str]:
    if not re.fullmatch(FACT_NAME, new):
        yield f'"{new}" is no name of a fact: it takes a letter or underscore, then letters, digits, _ and -'
    for profile in document.book.profiles:
        if profile.name in scripts and profile.expected_fact(new) is not None:
            yield f'"{profile.name}" expects a fact "{new}" already; choose another name'


def _faults_of_script(document: Document, new: str, _: set[str]) -> Iterator[str]:
    if not new or "\n" in new or "\r" in new or parse(f"#### {new}\n\n**Opening**: x").names != (new,):
        yield f'"{new}" is no name of a script: a heading would not be read as it; use letters, digits and hyphens'
    if new in document.book:
        yield f'there is a script "{new}" already; choose another name'


def _moved_task(document: Document, old: str, new: str) -> tuple[str, str] | None:
    """The URIs of the sample task before and after."""
    if document.path is None or "/" in old or "/" in new:
        return None
    before, after = (document.path.with_name(f"{name}{TASKS}") for name in (old, new))
    return (before.as_uri(), after.as_uri()) if before.is_file() and not after.exists() else None
