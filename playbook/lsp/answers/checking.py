"""Answers about what is wrong: diagnostics, what can be done about them, and formatting."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b

from lsprotocol import types as lsp

from playbook.diagnostics import Diagnostic
from playbook.lsp import actions, formatting, wire
from playbook.lsp.diagnosing import settled
from playbook.lsp.document import Document
from playbook.lsp.server import Server


async def diagnostics(server: Server, params: lsp.DocumentDiagnosticParams) -> lsp.DocumentDiagnosticReport:
    document = server.desk.open.get(params.text_document.uri)
    found = await settled(server.desk, document) if document is not None else ()
    told = blake2b(repr(found).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
    if document is None or told == params.previous_result_id:
        return lsp.RelatedUnchangedDocumentDiagnosticReport(told)
    items = [wire.diagnostic(document, one) for one in found]
    return lsp.RelatedFullDocumentDiagnosticReport(items, result_id=told)


async def code_actions(server: Server, params: lsp.CodeActionParams) -> list[lsp.CodeAction] | None:
    document = server.desk.served(params.text_document.uri)
    if document is None:
        return None
    found = await settled(server.desk, document)
    return [_action(document, one) for one in _chosen_actions(server, document, params, found)]


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


def _action(document: Document, one: actions.Action) -> lsp.CodeAction:
    return lsp.CodeAction(
        one.title,
        kind=one.kind,
        diagnostics=[wire.diagnostic(document, one.diagnostic)] if one.diagnostic else None,
        is_preferred=one.preferred or None,
        edit=wire.workspace_edit([(document, one.edits)]),
    )


def formatted(_: Server, document: Document, __: lsp.DocumentFormattingParams) -> list[lsp.TextEdit]:
    return wire.edits(document, formatting.formatting(document))


def range_formatted(
    _: Server, document: Document, params: lsp.DocumentRangeFormattingParams
) -> list[lsp.TextEdit]:
    within = wire.from_range(document, params.range)
    return wire.edits(document, formatting.formatting(document, within))
