"""An editor without a window: the client of pygls, talking to a server of its own over standard input and output."""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Callable, Coroutine, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from lsprotocol import types as lsp
from pygls.lsp.client import LanguageClient

PATIENCE = 60.0  # seconds for one answer, on a machine that does much else

Result = TypeVar("Result")

PULLS = lsp.TextDocumentClientCapabilities(diagnostic=lsp.DiagnosticClientCapabilities())

EDITS = lsp.WorkspaceClientCapabilities(
    workspace_edit=lsp.WorkspaceEditClientCapabilities(
        document_changes=True, resource_operations=[lsp.ResourceOperationKind.Rename]
    )
)


class Editor:
    """Asks and waits for the answer. `published` are the diagnostics of each document as they were pushed last."""

    def __init__(self, folder: Path | None, *, pulls: bool, encodings: Sequence[str]) -> None:
        self.folder = folder
        self.encodings = encodings
        self.pulls = pulls
        self.published: dict[str, lsp.PublishDiagnosticsParams] = {}
        self.logged: list[str] = []
        self.shown: list[str] = []
        self.client = LanguageClient("tests", "1")
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._arrived = threading.Condition()
        self._thread.start()

    def start(self) -> None:
        self.wait(self._start())

    async def _start(self) -> None:
        self._listen()
        await self.client.start_io(sys.executable, "-m", "playbook", "lsp")
        folders = [lsp.WorkspaceFolder(self.folder.as_uri(), "tests")] if self.folder else None
        general = lsp.GeneralClientCapabilities(
            position_encodings=[lsp.PositionEncodingKind(one) for one in self.encodings]
        )
        capabilities = lsp.ClientCapabilities(
            general=general,
            text_document=PULLS if self.pulls else lsp.TextDocumentClientCapabilities(),
            workspace=EDITS if self.pulls else None,
            window=lsp.WindowClientCapabilities(show_document=lsp.ShowDocumentClientCapabilities(True)),
        )
        params = lsp.InitializeParams(capabilities, workspace_folders=folders)
        self.told = await self.client.initialize_async(params)
        self.client.initialized(lsp.InitializedParams())

    def _listen(self) -> None:
        heard_of: dict[str, Callable[[Any], Any]] = {
            lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS: self._published,
            lsp.WINDOW_LOG_MESSAGE: lambda params: self._noted(self.logged, params.message),
            lsp.WINDOW_SHOW_MESSAGE: lambda params: self._noted(self.shown, params.message),
            lsp.WINDOW_SHOW_DOCUMENT: self._show,
        }
        for method, hear in heard_of.items():
            self.client.feature(method)(lambda params, hear=hear: hear(params))

    def _published(self, params: lsp.PublishDiagnosticsParams) -> None:
        with self._arrived:
            self.published[params.uri] = params
            self._arrived.notify_all()

    def _noted(self, where: list[str], said: str) -> None:
        with self._arrived:
            where.append(said)
            self._arrived.notify_all()

    def _show(self, params: lsp.ShowDocumentParams) -> lsp.ShowDocumentResult:
        self._noted(self.shown, params.uri)
        return lsp.ShowDocumentResult(success=True)

    def stop(self) -> int | None:
        """The exit status of the server."""
        self.wait(self._stop())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(PATIENCE)
        self._loop.close()
        return self.client._server.returncode if self.client._server else None

    async def _stop(self) -> None:
        await self.client.shutdown_async(None)
        self.client.exit(None)
        await self.client.stop()  # type: ignore[no-untyped-call]
        server = self.client._server
        if server is not None and server.stdin is not None:
            server.stdin.close()
            server._transport.close()  # type: ignore[attr-defined] # else it warns of itself

    def wait(self, answer: Coroutine[Any, Any, Result]) -> Result:
        return asyncio.run_coroutine_threadsafe(answer, self._loop).result(PATIENCE)

    def ask(self, method: str, params: Any) -> Any:
        """The answer to a request; JsonRpcException where the server refuses it."""
        asked = self.client.protocol.send_request_async

        async def ask() -> Any:
            return await asked(method, params)

        return self.wait(ask())

    def tell(self, method: str, params: Any) -> None:
        async def tell() -> None:
            self.client.protocol.notify(method, params)

        self.wait(tell())

    def open(self, uri: str, text: str, version: int = 0) -> str:
        item = lsp.TextDocumentItem(uri, "markdown", version, text)
        self.tell(lsp.TEXT_DOCUMENT_DID_OPEN, lsp.DidOpenTextDocumentParams(item))
        return uri

    def change(self, uri: str, version: int, *changes: lsp.TextDocumentContentChangeEvent) -> None:
        identified = lsp.VersionedTextDocumentIdentifier(uri=uri, version=version)
        self.tell(lsp.TEXT_DOCUMENT_DID_CHANGE, lsp.DidChangeTextDocumentParams(identified, [*changes]))

    def pulled(self, uri: str, previous: str | None = None) -> Any:
        """The report on a document, for an editor that asks."""
        return self.ask(
            lsp.TEXT_DOCUMENT_DIAGNOSTIC,
            lsp.DocumentDiagnosticParams(document(uri), previous_result_id=previous),
        )

    def pushed(self, uri: str, version: int) -> list[lsp.Diagnostic]:
        """What was last pushed of a version of a document, which is waited for."""
        with self._arrived:
            arrived = self._arrived.wait_for(
                lambda: uri in self.published and self.published[uri].version == version, PATIENCE
            )
        assert arrived, f"no diagnostics of version {version}"
        return [*self.published[uri].diagnostics]

    def saw(self, words: str) -> str:
        """The message or document with these words, which is waited for."""
        with self._arrived:
            assert self._arrived.wait_for(lambda: any(words in one for one in self.shown), PATIENCE)
        return next(one for one in self.shown if words in one)


@contextmanager
def editing(
    folder: Path | None = None, *, pulls: bool = True, encodings: Sequence[str] = ("utf-16",)
) -> Iterator[Editor]:
    """An editor with its server, both of which are gone in the end."""
    editor = Editor(folder, pulls=pulls, encodings=encodings)
    editor.start()
    try:
        yield editor
    finally:
        status = editor.stop()
    assert status == 0


def document(uri: str) -> lsp.TextDocumentIdentifier:
    return lsp.TextDocumentIdentifier(uri)


def insertion(line: int, character: int, text: str) -> lsp.TextDocumentContentChangePartial:
    """Text that is typed at a place."""
    return replacement(line, character, line, character, text)


def replacement(
    line: int, character: int, end_line: int, end: int, text: str
) -> lsp.TextDocumentContentChangePartial:
    where = lsp.Range(lsp.Position(line, character), lsp.Position(end_line, end))
    return lsp.TextDocumentContentChangePartial(range=where, text=text)
