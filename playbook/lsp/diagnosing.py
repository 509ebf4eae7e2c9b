"""Diagnostics of an open document: those of `playbook check`, for its latest text, without keeping others waiting."""

from __future__ import annotations

import asyncio

from playbook.checking import DEAD_GOTO
from playbook.diagnostics import Diagnostic
from playbook.errors import PlaybookError
from playbook.lint.policy import Policy
from playbook.lsp.document import Document
from playbook.lsp.workspace import Workspace
from playbook.source import Range

# While keys are still coming in, nobody reads what was wrong before the last of them.
SETTLING_SECONDS = 0.015


async def settled(workspace: Workspace, document: Document) -> tuple[Diagnostic, ...]:
    """What is wrong with the latest text; whatever changes meanwhile is looked at before this answers."""
    while True:
        changes = document.changes
        await asyncio.sleep(SETTLING_SECONDS)
        found = await _diagnostics(workspace, document, changes) if changes == document.changes else None
        if found is not None:
            return found


async def _diagnostics(
    workspace: Workspace, document: Document, changes: int
) -> tuple[Diagnostic, ...] | None:
    """None once the text is no longer the one that was looked at."""
    try:
        if not workspace.serves(document):
            return ()
        policy = workspace.policy(document)
    except PlaybookError as error:
        return tuple(_of_settings(document, line) for line in str(error).splitlines())
    if document.neighbours:  # which may have changed since
        _looks_beside(workspace, document)
    found = await _looked_at(document, policy, changes)
    if found and any(one.code == DEAD_GOTO for one in found) and _looks_beside(workspace, document):
        return await _looked_at(document, policy, changes)
    return found


async def _looked_at(document: Document, policy: Policy, changes: int) -> tuple[Diagnostic, ...] | None:
    steps = document.steps(policy)
    while changes == document.changes:
        try:
            next(steps)
        except StopIteration as end:
            found: tuple[Diagnostic, ...] = end.value
            return found
        await asyncio.sleep(0)  # whoever waits comes first
    return None


def _looks_beside(workspace: Workspace, document: Document) -> bool:
    """Whether other scripts stand beside the document now. Effect: has it know them from here on."""
    before, document.neighbours = document.neighbours, workspace.beside(document)
    return document.neighbours != before


def _of_settings(document: Document, fault: str) -> Diagnostic:
    """Settings that cannot be understood leave nothing to check with: said where the author looks."""
    first = Range.between(0, 0, 0, len(document.source.lines[0]))
    return Diagnostic("settings", "bad-settings", "error", fault, first, document.name)
