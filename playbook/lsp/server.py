"""The server itself: texts kept as editors change them, diagnostics pushed to those that do not pull, bugs survived."""

from __future__ import annotations

import asyncio
import logging
import sys
from itertools import count
from typing import Any

from lsprotocol import types as lsp
from pygls.exceptions import JsonRpcException
from pygls.lsp.server import LanguageServer
from pygls.protocol import LanguageServerProtocol, default_converter, lsp_method

from playbook import __version__
from playbook.lsp import wire
from playbook.lsp.diagnosing import settled
from playbook.lsp.document import Document
from playbook.lsp.uris import to_path
from playbook.lsp.workspace import Workspace

# A request that cannot be granted, for a reason that its sender can put right.
REQUEST_FAILED = -32803


class Server(LanguageServer):
    """One editor's playbooks. `desk` is what is open, from the first request on."""

    def __init__(self) -> None:
        super().__init__("playbook", __version__, protocol_cls=_Protocol, converter_factory=default_converter)
        self.desk = Workspace()
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._reports: dict[str, tuple[int, Any]] = {}
        self._numbers = count(1)

    def begin(self, params: lsp.InitializeParams, encoding: Any) -> None:
        """Effect: begins with the folders and the encoding that the editor has told."""
        uris = [folder.uri for folder in params.workspace_folders or ()]
        uris += [params.root_uri] if params.root_uri and not uris else []
        folders = [path for uri in uris if (path := to_path(uri)) is not None]
        self.desk = Workspace(str(getattr(encoding, "value", encoding)), tuple(folders))  # type: ignore[arg-type]

    @property
    def pushes(self) -> bool:
        """Whether the editor waits for diagnostics, because it cannot ask for them."""
        texts = self.client_capabilities.text_document
        return texts is None or texts.diagnostic is None

    @property
    def _edits(self) -> lsp.WorkspaceEditClientCapabilities:
        workspace = self.client_capabilities.workspace
        known = workspace.workspace_edit if workspace is not None else None
        return known or lsp.WorkspaceEditClientCapabilities()

    @property
    def versions_edits(self) -> bool:
        """Whether the editor holds an edit against the version that it was made for."""
        return bool(self._edits.document_changes)

    @property
    def moves_files(self) -> bool:
        """Whether the editor can rename a file as part of an edit."""
        return lsp.ResourceOperationKind.Rename in (self._edits.resource_operations or ())

    def changed(self, document: Document) -> None:
        """Effect: tells what is wrong with the document, once its text has settled."""
        if not self.pushes:
            return
        running = self._tasks.pop(document.uri, None)
        if running is not None:
            running.cancel()
        self._tasks[document.uri] = asyncio.ensure_future(self._push(document))

    def report(self, uri: str, told: Any) -> str:
        """The name of a report on a document: another one only where it says something else than the last."""
        number, before = self._reports.get(uri, (0, None))
        if told != before:
            number = next(self._numbers)
            self._reports[uri] = number, told
        return str(number)

    def settings_changed(self) -> None:
        """Effect: looks at every open document anew."""
        self.desk.forget_settings()
        for document in self.desk.open.values():
            self.changed(document)
        workspace = self.client_capabilities.workspace
        if workspace is not None and workspace.diagnostics and workspace.diagnostics.refresh_support:
            self.workspace_diagnostic_refresh(None)

    def forget(self, uri: str) -> None:
        """Effect: a document that is closed has no diagnostics."""
        running = self._tasks.pop(uri, None)
        if running is not None:
            running.cancel()
        self._reports.pop(uri, None)
        if self.desk.closed(uri) is not None and self.pushes:
            self.protocol.notify(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS, wire.Plain(uri=uri, diagnostics=[]))

    async def _push(self, document: Document) -> None:
        try:
            found = await settled(self.desk, document)
        except Exception as error:  # noqa: BLE001 -- a rule's bug must not end the server
            self.report_server_error(error, JsonRpcException)
            return
        told = [wire.diagnostic(document, one) for one in found]
        said = {} if document.version is None else {"version": document.version}
        params = wire.Plain(uri=document.uri, diagnostics=told, **said)
        self.protocol.notify(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS, params)

    def report_server_error(self, error: Exception, source: Any) -> None:  # noqa: ARG002 -- pygls' signature
        """Effect: one line for whoever looks for it, in the log and on standard error; nobody is interrupted."""
        if isinstance(error, JsonRpcException) and error.code == REQUEST_FAILED:
            return
        said = f"{type(error).__name__}: {error}".splitlines()[0]
        line = f"playbook itself failed: {said}"
        sys.stderr.write(f"{line}\n")
        self.window_log_message(lsp.LogMessageParams(lsp.MessageType.Error, line))


class _Protocol(LanguageServerProtocol):
    """Texts are ours to keep: pygls ends lines where the protocol does not, such as at U+2028 and form feeds."""

    _server: Server

    def get_message_type(self, method: str) -> Any:  # type: ignore[override]
        """Diagnostics are sent as they are, all else as pygls knows it."""
        if method == lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS:
            return None
        return super().get_message_type(method)

    @lsp_method(lsp.INITIALIZE)
    def lsp_initialize(self, params: lsp.InitializeParams) -> Any:
        """Effect: begins; what the server can do is told as pygls does."""
        result = yield from super().lsp_initialize(params)
        self._server.begin(params, result.capabilities.position_encoding)
        return result

    @lsp_method(lsp.TEXT_DOCUMENT_DID_OPEN)
    def lsp_text_document__did_open(self, params: lsp.DidOpenTextDocumentParams) -> None:
        """Effect: takes the text from the editor."""
        sent = params.text_document
        self._server.changed(self._server.desk.opened(sent.uri, sent.text, sent.version))

    @lsp_method(lsp.TEXT_DOCUMENT_DID_CHANGE)
    def lsp_text_document__did_change(self, params: lsp.DidChangeTextDocumentParams) -> None:
        """Effect: changes the text as the editor has."""
        document = self._server.desk.open.get(params.text_document.uri)
        if document is not None:
            document.change([*map(wire.change, params.content_changes)], params.text_document.version)
            self._server.changed(document)

    @lsp_method(lsp.TEXT_DOCUMENT_DID_CLOSE)
    def lsp_text_document__did_close(self, params: lsp.DidCloseTextDocumentParams) -> None:
        """Effect: forgets the text."""
        self._server.forget(params.text_document.uri)


def serve() -> None:
    """Serve the editor at the other end of standard input and output until it leaves."""
    from playbook.lsp.answers import register

    logging.getLogger("pygls").setLevel(logging.CRITICAL)  # our own line says it, and no traceback
    server = Server()
    register(server)
    server.start_io()
