"""Answers about what is wrong: diagnostics, what can be done about them, and formatting."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from lsprotocol import types as lsp
from lsprotocol.converters import get_converter

from playbook.diagnostics import Diagnostic
from playbook.lsp import actions, formatting, wire
from playbook.lsp.diagnosing import settled
from playbook.lsp.document import Document
from playbook.lsp.server import Server


async def diagnostics(server: Server, params: lsp.DocumentDiagnosticParams) -> wire.Plain:
    """What is wrong with a document; only that nothing has changed, where the editor has the same report already."""
    uri = params.text_document.uri
    document = server.desk.open.get(uri)
    found = await settled(server.desk, document) if document is not None else ()
    told = [wire.diagnostic(document, one) for one in found] if document is not None else []
    name = server.report(uri, told)
    if name == params.previous_result_id:
        return wire.Plain(kind="unchanged", resultId=name)
    return wire.Plain(kind="full", resultId=name, items=told)


async def code_actions(server: Server, params: lsp.CodeActionParams) -> list[lsp.CodeAction] | None:
    document = server.desk.served(params.text_document.uri)
    if document is None:
        return None
    found = await settled(server.desk, document)
    return [_action(server, document, one) for one in _chosen_actions(server, document, params, found)]


def _chosen_actions(
    server: Server, document: Document, params: lsp.CodeActionParams, found: tuple[Diagnostic, ...]
) -> Iterable[actions.Action]:
    """Those of the kinds that were asked for: to fix all of a file takes longer than to look at a line."""
    policy = server.desk.settled_policy(document)
    only = params.context.only
    kinds = [str(getattr(kind, "value", kind)) for kind in only] if only else ["quickfix"]
    if any("quickfix".startswith(kind) for kind in kinds):
        within = wire.from_range(document, params.range)
        yield from actions.quick_fixes(document, policy, found, within)
    if any(kind and f"{actions.FIX_ALL}.".startswith(f"{kind}.") for kind in kinds):
        yield from actions.fix_all(document, policy)


def _action(server: Server, document: Document, one: actions.Action) -> lsp.CodeAction:
    return lsp.CodeAction(
        one.title,
        kind=one.kind,
        diagnostics=[_structured(document, one.diagnostic)] if one.diagnostic else None,
        is_preferred=one.preferred or None,
        edit=wire.workspace_edit([(document, one.edits)], versioned=server.versions_edits),
    )


def formatted(_: Server, document: Document, __: lsp.DocumentFormattingParams) -> list[lsp.TextEdit]:
    return wire.edits(document, formatting.formatting(document))


def range_formatted(
    _: Server, document: Document, params: lsp.DocumentRangeFormattingParams
) -> list[lsp.TextEdit]:
    within = wire.from_range(document, params.range)
    return wire.edits(document, formatting.formatting(document, within))


def _structured(document: Document, one: Diagnostic) -> lsp.Diagnostic:
    found: lsp.Diagnostic = _converter().structure(wire.diagnostic(document, one), lsp.Diagnostic)
    return found


_converter = cache(get_converter)
