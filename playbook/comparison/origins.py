"""What `OLD` and `NEW` name: a file, a folder, a revision, or a file at a revision."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path, PurePosixPath

from playbook.book import Book, load
from playbook.comparison.revisions import Repository, UnknownRevision
from playbook.errors import PlaybookError
from playbook.library import sample_task_beside
from playbook.model import Profile
from playbook.records import dataclass

_HEAD = "HEAD"


@dataclass(frozen=True, slots=True)
class Origin:
    """A playbook, what it is called, and how to get at the files beside it."""

    name: str
    book: Book
    beside: Callable[[Path], bytes | None]

    def sample(self, profile: Profile) -> tuple[str, bytes] | None:
        """The name and text of the sample task that lies beside a script; None where there is none."""
        if profile.path is None:
            return None
        path = sample_task_beside(Path(profile.path), profile.name)
        data = self.beside(path)
        return None if data is None else (path.as_posix(), data)


@dataclass(frozen=True, slots=True)
class Places:
    """Where words are looked up: from `folder` on, and a revision alone means `playbook` at that revision.

    `playbook` is asked only where it is needed.
    """

    folder: Path
    playbook: Callable[[], Path]

    def both(self, old: str | None, new: str | None) -> tuple[Origin, Origin]:
        """The two sides. Without NEW, OLD is held against the working tree; without OLD, too, HEAD is."""
        if old is not None and new is None:
            return self._one_word(old)
        before = self.at(_HEAD, self.playbook()) if old is None else self.origin(old)
        return before, of_path(self.playbook()) if new is None else self.origin(new)

    def origin(self, word: str) -> Origin:
        if Path(word).exists():
            return of_path(Path(word))
        repository = self._repository(word)
        if repository.commit(word):
            return self.at(word, self.playbook())
        revision, colon, path = word.partition(":")
        if colon and path and repository.commit(revision):
            return self._named(repository, revision, path)
        if colon and path:
            repository.need_commit(revision)
        raise UnknownRevision(f"{word}: no such file or folder{_nor(repository, word)}")

    def at(self, revision: str, path: Path) -> Origin:
        """A playbook of the working tree as it stood at a revision."""
        repository = Repository.around(self.folder)
        return _of_revision(repository, revision, repository.inside(path))

    def _one_word(self, word: str) -> tuple[Origin, Origin]:
        if Path(word).exists():
            return self.at(_HEAD, Path(word)), of_path(Path(word))
        for dots in ("...", ".."):
            old, found, new = word.partition(dots)
            if found and ":" not in word and not word.startswith("."):
                return self._range(old, new or _HEAD, since_parting=dots == "...")
        path = word.partition(":")[2]
        before = self.origin(word)
        return before, of_path(self._in_tree(path) if path else self.playbook())

    def _range(self, old: str, new: str, *, since_parting: bool) -> tuple[Origin, Origin]:
        """`A..B`, and `A...B`: what B changed since the two parted, as pull requests show it."""
        if not since_parting:
            return self.origin(old), self.origin(new)
        path, repository = self.playbook(), Repository.around(self.folder)
        return self.at(repository.common_ancestor(old, new)[:12], path), self.at(new, path)

    def _named(self, repository: Repository, revision: str, path: str) -> Origin:
        """As git counts, from the top of the repository; or else from here."""
        at_top = PurePosixPath(path)
        try:
            return _of_revision(repository, revision, at_top)
        except UnknownRevision:
            here = repository.inside(self.folder / path)
            if here == at_top:
                raise
            return _of_revision(repository, revision, here)

    def _in_tree(self, path: str) -> Path:
        at_top = Repository.around(self.folder).top / path
        return at_top if at_top.exists() and not (self.folder / path).exists() else Path(path)

    def _repository(self, word: str) -> Repository:
        try:
            return Repository.around(self.folder)
        except UnknownRevision as error:
            raise UnknownRevision(f"{word}: no such file or folder, nor a revision: {error}") from error


def of_path(path: Path) -> Origin:
    """A file or folder of the working tree."""
    return Origin(str(path), load(path), lambda file: file.read_bytes() if file.is_file() else None)


def need_scripts(old: Origin, new: Origin) -> None:
    """Nothing can be said of two playbooks without a script: PlaybookError."""
    if not (old.book.profiles or new.book.profiles):
        raise PlaybookError(
            f"nothing was compared: neither {old.name} nor {new.name} holds a script, "
            "a level-4 heading (#### name) under Script profiles"
        )


def _of_revision(repository: Repository, revision: str, path: PurePosixPath) -> Origin:
    prefix = f"{revision}:"

    def beside(file: Path) -> bytes | None:
        return repository.read(revision, PurePosixPath(file.as_posix().removeprefix(prefix)))

    return Origin(f"{prefix}{path}", repository.load(revision, path), beside)


def _nor(repository: Repository, word: str) -> str:
    try:
        repository.need_commit(word)
    except UnknownRevision as error:
        return f", and {error}"
    return ""
