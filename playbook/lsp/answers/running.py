"""What the server does when it is told to: preview a script, run its tests, and look anew at files that changed."""

from __future__ import annotations

from typing import Any

from lsprotocol import types as lsp
from pygls.exceptions import JsonRpcException

from playbook.errors import PlaybookError
from playbook.files import TEST_FILES
from playbook.lsp import previewing
from playbook.lsp.document import Document
from playbook.lsp.elsewhere import REQUESTS, TASKS, tests_of
from playbook.lsp.lensing import PREVIEW as PREVIEW
from playbook.lsp.lensing import TEST as TEST
from playbook.lsp.server import REQUEST_FAILED, Server
from playbook.settings import OWN_FILE, SHARED_FILE

_SETTINGS = (OWN_FILE, SHARED_FILE)
_MOST_SHOWN = 2_000  # characters of what a run of tests said, in a box


def files_changed(server: Server, params: lsp.DidChangeWatchedFilesParams) -> None:
    """Effect: takes settings that changed for all open documents, and other files when they are next asked for."""
    if any(change.uri.endswith(_SETTINGS) for change in params.changes):
        server.settings_changed()
    server.desk.forget_files()


def saved(server: Server, _: lsp.DidSaveTextDocumentParams) -> None:
    """Effect: files are read anew."""
    server.desk.forget_files()


def watch_files(server: Server, _: lsp.InitializedParams) -> None:
    """Effect: has the editor tell when settings, tasks or tests change."""
    workspace = server.client_capabilities.workspace
    watching = workspace.did_change_watched_files if workspace is not None else None
    if watching is None or not watching.dynamic_registration:
        return
    watchers = [
        lsp.FileSystemWatcher(f"**/{name}")
        for name in (*_SETTINGS, *(f"*{ending}" for ending in (TASKS, REQUESTS, *TEST_FILES)))
    ]
    options = lsp.DidChangeWatchedFilesRegistrationOptions(watchers)
    wanted = lsp.Registration("files", lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES, options)
    server.client_register_capability(lsp.RegistrationParams([wanted]))


def preview(server: Server, uri: str, script: str) -> str:
    """The prompt of a script. Effect: has the editor show it, if it can show files."""
    document = _document(server, uri)
    try:
        text = previewing.preview(document, script)
    except PlaybookError as error:
        raise JsonRpcException(str(error), REQUEST_FAILED) from error
    window = server.client_capabilities.window
    if window is not None and window.show_document is not None and window.show_document.support:
        shown = previewing.write_preview(script, text).as_uri()
        server.window_show_document(lsp.ShowDocumentParams(shown, take_focus=False))
    return text


async def test(server: Server, uri: str, script: str) -> dict[str, Any]:
    """Whether the tests pass, and what was said. Effect: runs the files that test a script, and shows what came of it."""
    document = _document(server, uri)
    files = tests_of(server.desk, document).get(script, [])
    if not files or document.path is None:
        raise JsonRpcException(f'no test of the workspace is about "{script}"', REQUEST_FAILED)
    passed, said = await previewing.run_tests(files, document.path.parent)
    kind = lsp.MessageType.Info if passed else lsp.MessageType.Error
    server.window_show_message(lsp.ShowMessageParams(kind, said[-_MOST_SHOWN:]))
    return {"passed": passed, "output": said}


def _document(server: Server, uri: str) -> Document:
    document = server.desk.served(uri)
    if document is None:
        raise JsonRpcException(f"{uri} is not open, or is no playbook", REQUEST_FAILED)
    return document
