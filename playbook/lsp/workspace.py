"""What the server knows of: open texts, the folders they lie in, and the settings that hold for them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from playbook.checking import ALONE, Neighbours, scripts_beside
from playbook.errors import PlaybookError, UnreadableFile
from playbook.files import MARKDOWN, find
from playbook.lint.policy import Policy
from playbook.lsp.document import Document
from playbook.lsp.units import Encoding
from playbook.lsp.uris import to_path, to_uri
from playbook.reading import read_source
from playbook.settings import BadSettings
from playbook.settings.policies import Policies


class Workspace:
    """The open documents by their URI, and all files below the folders."""

    def __init__(self, encoding: Encoding = "utf-16", folders: tuple[Path, ...] = ()) -> None:
        self.encoding = encoding
        self.folders = folders
        self.open: dict[str, Document] = {}
        self._policies = Policies()
        self._files: dict[str | tuple[str, ...], list[Path]] = {}
        self._read: dict[Path, Document] = {}

    def opened(self, uri: str, text: str, version: int | None = None) -> Document:
        """Effect: takes a text as what the file holds from now on."""
        document = self.open[uri] = Document(uri, to_path(uri), text, self.encoding)
        document.version = version
        self.forget_files()
        return document

    def closed(self, uri: str) -> Document | None:
        """What was open. Effect: the file holds again what is written in it."""
        self.forget_files()
        return self.open.pop(uri, None)

    def forget_files(self) -> None:
        """Effect: files are looked for and read anew, because one of them may have changed."""
        self._files.clear()
        self._read.clear()

    def forget_settings(self) -> None:
        """Effect: so are settings."""
        self._policies = Policies()
        self.forget_files()

    def policy(self, document: Document) -> Policy:
        """What a document is checked with; BadSettings where its settings are wrong."""
        return self._policies.of(document.path) if document.path else Policy()

    def settled_policy(self, document: Document) -> Policy:
        """The same, or the defaults until the settings are put right, which the diagnostics ask for."""
        try:
            return self.policy(document)
        except PlaybookError:
            return Policy()

    def serves(self, document: Document) -> bool:
        """Whether a document is a playbook that no settings leave out, as `playbook check` of its folder sees it."""
        if document.path is None:
            return document.is_playbook
        if self._policies.excludes(document.path):
            return False
        project = self._policies.ruled(document.path).project
        return document.is_playbook or (project is not None and project.playbook == document.path)

    def served(self, uri: str) -> Document | None:
        """An open document that is a playbook, whatever is wrong with its settings."""
        document = self.open.get(uri)
        try:
            return document if document is not None and self.serves(document) else None
        except BadSettings:
            return document if document is not None and document.is_playbook else None

    def document(self, path: Path) -> Document | None:
        """A file as it is open, or as it is written; None for one that cannot be read."""
        uri = to_uri(path)
        known = next((one for one in self.open.values() if one.uri == uri or one.path == path), None)
        if known is not None:
            return known
        if path not in self._read:
            try:
                source = read_source(path)
            except UnreadableFile:
                return None
            self._read[path] = Document(uri, path, source.text, self.encoding)
        return self._read[path]

    def beside(self, document: Document) -> Neighbours:
        """The scripts in the other files of its folder that have no namesake in it."""
        if document.path is None:
            return ALONE

        def scripts_in(path: Path) -> Iterable[str]:
            other = self.document(path)
            return other.book.names if other is not None else ()

        return scripts_beside(document.path, document.book.names, scripts_in)

    def playbooks(self) -> Iterator[Document]:
        """Every playbook that is open or lies below a folder."""
        for path in self.files(MARKDOWN):
            document = self.document(path)
            if document is not None and self.serves(document):
                yield document

    def files(self, ending: str | tuple[str, ...]) -> list[Path]:
        """The files with this ending that are open, or lie below a folder and are not ignored."""
        if ending not in self._files:
            folders = [one for one in self.folders if one.is_dir()]
            below = find(folders, self._policies.excludes, ending=ending)
            opened = (one.path for one in self.open.values() if one.path and one.path.name.endswith(ending))
            paths = dict.fromkeys([*(one.path.absolute() for one in below), *opened])
            self._files[ending] = [path for path in paths if path.is_file()]
        return self._files[ending]
