"""Every request that the server answers: how it is asked for, what answers it, and how the answer is sent."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from hashlib import blake2b
from typing import Any, NamedTuple

from lsprotocol import types as lsp
from pygls.exceptions import JsonRpcException

from playbook.diagnostics import Diagnostic
from playbook.errors import PlaybookError
from playbook.lsp import actions, formatting, wire
from playbook.lsp.diagnosing import settled
from playbook.lsp.document import Document
from playbook.lsp.server import REQUEST_FAILED, Server


class Answer(NamedTuple):
    """How a request about a playbook is answered; `options` are what the server says of itself at the start."""

    method: str
    give: Callable[[Server, Document, Any], Any]
    options: Any = None


def register(server: Server) -> None:
    """Effect: has the server answer all that stands here."""
    for answer in ANSWERS:
        server.feature(answer.method, answer.options)(_answering(answer))
    server.feature(lsp.TEXT_DOCUMENT_DIAGNOSTIC, _DIAGNOSTICS)(_diagnostics)
    server.feature(lsp.TEXT_DOCUMENT_CODE_ACTION, _ACTIONS)(_actions)
    server.feature(lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES)(_files_changed)
    server.feature(lsp.INITIALIZED)(_watch_settings)


def _answering(answer: Answer) -> Callable[[Server, Any], Any]:
    """Nothing for what is no playbook; what the editor's user can put right as an error that says so."""

    def handle(server: Server, params: Any) -> Any:
        document = server.desk.served(params.text_document.uri)
        if document is None:
            return None
        try:
            return answer.give(server, document, params)
        except PlaybookError as error:
            raise JsonRpcException(str(error), REQUEST_FAILED) from error

    return handle


async def _diagnostics(server: Server, params: lsp.DocumentDiagnosticParams) -> lsp.DocumentDiagnosticReport:
    document = server.desk.open.get(params.text_document.uri)
    found = await settled(server.desk, document) if document is not None else ()
    told = blake2b(repr(found).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
    if document is None or told == params.previous_result_id:
        return lsp.RelatedUnchangedDocumentDiagnosticReport(told)
    items = [wire.diagnostic(document, one) for one in found]
    return lsp.RelatedFullDocumentDiagnosticReport(items, result_id=told)


async def _actions(server: Server, params: lsp.CodeActionParams) -> list[lsp.CodeAction] | None:
    document = server.desk.served(params.text_document.uri)
    if document is None:
        return None
    found = await settled(server.desk, document)
    return [_action(document, one) for one in _chosen_actions(server, document, params, found)]


def _chosen_actions(
    server: Server, document: Document, params: lsp.CodeActionParams, found: tuple[Diagnostic, ...]
) -> Iterable[actions.Action]:
    """Those of the kinds that were asked for: to fix all of a file takes longer than to look at a line."""
    policy = server.desk.policy(document)
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


def _files_changed(server: Server, params: lsp.DidChangeWatchedFilesParams) -> None:
    if params.changes:
        server.settings_changed()


def _watch_settings(server: Server, _: lsp.InitializedParams) -> None:
    """Effect: has the editor tell when a file changes that settings are read from."""
    workspace = server.client_capabilities.workspace
    watching = workspace.did_change_watched_files if workspace is not None else None
    if watching is None or not watching.dynamic_registration:
        return
    watchers = [lsp.FileSystemWatcher(f"**/{name}") for name in ("playbook.toml", "pyproject.toml")]
    options = lsp.DidChangeWatchedFilesRegistrationOptions(watchers)
    wanted = lsp.Registration("settings", lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES, options)
    server.client_register_capability(lsp.RegistrationParams([wanted]))


def _formatting(_: Server, document: Document, __: lsp.DocumentFormattingParams) -> list[lsp.TextEdit]:
    return wire.edits(document, formatting.formatting(document))


def _range_formatting(
    _: Server, document: Document, params: lsp.DocumentRangeFormattingParams
) -> list[lsp.TextEdit]:
    within = wire.from_range(document, params.range)
    return wire.edits(document, formatting.formatting(document, within))


_DIAGNOSTICS = lsp.DiagnosticOptions(
    inter_file_dependencies=False, workspace_diagnostics=False, identifier=wire.SOURCE
)
_ACTIONS = lsp.CodeActionOptions(code_action_kinds=[lsp.CodeActionKind.QuickFix, actions.FIX_ALL])

ANSWERS = (
    Answer(lsp.TEXT_DOCUMENT_FORMATTING, _formatting),
    Answer(lsp.TEXT_DOCUMENT_RANGE_FORMATTING, _range_formatting),
)
