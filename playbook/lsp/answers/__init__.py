"""Every request that the server answers: how it is asked for, what answers it, and what is told of it at the start."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from lsprotocol import types as lsp
from pygls.exceptions import JsonRpcException

from playbook.errors import PlaybookError
from playbook.lsp import actions, colouring, wire
from playbook.lsp.answers import checking, display, names, running
from playbook.lsp.document import Document
from playbook.lsp.server import REQUEST_FAILED, Server


class Answer(NamedTuple):
    """How a request about a playbook is answered; `options` are what the server says of itself at the start."""

    method: str
    give: Callable[[Server, Document, Any], Any]
    options: Any = None


_LEGEND = lsp.SemanticTokensLegend([*colouring.TYPES], [*colouring.MODIFIERS])

# Answered at once, from the text as it stands.
ANSWERS = (
    Answer(
        lsp.TEXT_DOCUMENT_COMPLETION,
        display.completion,
        lsp.CompletionOptions(trigger_characters=["{", "<", ".", "*", "(", " "]),
    ),
    Answer(lsp.TEXT_DOCUMENT_FOLDING_RANGE, display.folding),
    Answer(lsp.TEXT_DOCUMENT_SEMANTIC_TOKENS_FULL, display.tokens, _LEGEND),
    Answer(lsp.TEXT_DOCUMENT_SEMANTIC_TOKENS_RANGE, display.range_tokens, _LEGEND),
    Answer(lsp.TEXT_DOCUMENT_INLAY_HINT, display.hints),
    Answer(lsp.TEXT_DOCUMENT_CODE_LENS, display.lenses),
    Answer(lsp.TEXT_DOCUMENT_DEFINITION, names.definition),
    Answer(lsp.TEXT_DOCUMENT_REFERENCES, names.references),
    Answer(lsp.TEXT_DOCUMENT_DOCUMENT_HIGHLIGHT, names.highlights),
    Answer(lsp.TEXT_DOCUMENT_PREPARE_RENAME, names.prepare_rename),
    Answer(lsp.TEXT_DOCUMENT_RENAME, names.rename),
    Answer(lsp.TEXT_DOCUMENT_DOCUMENT_SYMBOL, names.symbols),
    Answer(lsp.TEXT_DOCUMENT_FORMATTING, checking.formatted),
    Answer(lsp.TEXT_DOCUMENT_RANGE_FORMATTING, checking.range_formatted),
)

# Answered in their own time, or about no document.
OTHERS: dict[str, tuple[Callable[[Server, Any], Any], Any]] = {
    lsp.TEXT_DOCUMENT_DIAGNOSTIC: (
        checking.diagnostics,
        lsp.DiagnosticOptions(
            inter_file_dependencies=False, workspace_diagnostics=False, identifier=wire.SOURCE
        ),
    ),
    lsp.TEXT_DOCUMENT_CODE_ACTION: (
        checking.code_actions,
        lsp.CodeActionOptions(code_action_kinds=[lsp.CodeActionKind.QuickFix, actions.FIX_ALL]),
    ),
    lsp.TEXT_DOCUMENT_HOVER: (names.hover, None),
    lsp.WORKSPACE_SYMBOL: (names.workspace_symbols, None),
    lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES: (running.files_changed, None),
    lsp.TEXT_DOCUMENT_DID_SAVE: (running.saved, None),
    lsp.INITIALIZED: (running.watch_files, None),
}

COMMANDS: dict[str, Callable[..., Any]] = {
    running.PREVIEW: running.preview,
    running.TEST: running.test,
}


def register(server: Server) -> None:
    """Effect: has the server answer all that stands here."""
    for answer in ANSWERS:
        server.feature(answer.method, answer.options)(_about_playbooks(answer))
    for method, (give, options) in OTHERS.items():
        server.feature(method, options)(give)
    for name, run in COMMANDS.items():
        server.command(name)(run)


def _about_playbooks(answer: Answer) -> Callable[[Server, Any], Any]:
    """Nothing for what is no playbook; what the user can put right as an error that says so."""

    def handle(server: Server, params: Any) -> Any:
        document = server.desk.served(params.text_document.uri)
        if document is None:
            return None
        try:
            return answer.give(server, document, params)
        except PlaybookError as error:
            raise JsonRpcException(str(error), REQUEST_FAILED) from error

    return handle
