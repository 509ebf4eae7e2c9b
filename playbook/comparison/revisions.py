"""A playbook as it stood at a revision of git: what `OLD` and `NEW` of a comparison may name besides files."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path, PurePosixPath

from playbook.book import Book, parse
from playbook.errors import PlaybookError, UnreadableFile, did_you_mean
from playbook.records import dataclass


class UnknownRevision(PlaybookError):
    """A revision, or a file at one, that git does not know, or no git to ask."""


@dataclass(frozen=True, slots=True)
class Repository:
    """The checkout that a folder lies in."""

    top: Path

    @classmethod
    def around(cls, folder: Path) -> Repository:
        """UnknownRevision where there is no checkout, or no git."""
        found = _git(folder, "rev-parse", "--show-toplevel")
        if found.returncode:
            told = _told(found)
            if "not a git repository" in told:
                raise UnknownRevision(f"{folder.absolute()} lies in no git repository: name files instead")
            raise UnknownRevision(f"git: {told}")
        return cls(Path(os.fsdecode(found.stdout).rstrip("\r\n")))

    def commit(self, revision: str) -> str | None:
        """The full name of a commit; None where the revision names none."""
        if revision.startswith("-") or not revision:
            return None
        found = _git(self.top, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
        return found.stdout.decode().strip() if found.returncode == 0 else None

    def need_commit(self, revision: str) -> str:
        commit = self.commit(revision)
        if commit is None:
            raise UnknownRevision(
                f'git knows no revision "{revision}"{did_you_mean(revision, self._names())}'
            )
        return commit

    def common_ancestor(self, one: str, other: str) -> str:
        """Where the second of two revisions went its own way."""
        commits = self.need_commit(one), self.need_commit(other)
        found = _git(self.top, "merge-base", *commits)
        if found.returncode:
            raise UnknownRevision(f'"{one}" and "{other}" have no common ancestor')
        return found.stdout.decode().strip()

    def inside(self, path: Path) -> PurePosixPath:
        """A path as git names it, from the top of the repository; UnknownRevision for one outside of it."""
        top, place = os.path.realpath(self.top), os.path.realpath(path)
        relative = Path(os.path.relpath(place, top))
        if relative.parts[:1] == ("..",) or relative.is_absolute():
            raise UnknownRevision(f"{path} lies outside of the git repository {self.top}")
        return PurePosixPath(relative.as_posix())

    def load(self, revision: str, path: PurePosixPath) -> Book:
        """The playbook of a file, or of all `*.md` files of a folder, as it stood at a revision.

        UnknownRevision where it did not exist.
        """
        commit = self.need_commit(revision)
        files = [file for file in self._files(commit, path) if file == path or file.suffix == ".md"]
        if not files:
            raise UnknownRevision(f"{path}: no such playbook at {revision}")
        books = [parse(self._text(commit, file, revision), f"{revision}:{file}") for file in sorted(files)]
        return Book(
            tuple(profile for book in books for profile in book.profiles),
            tuple(passage for book in books for passage in book.passages),
            loose=any(book.loose for book in books),
            path=f"{revision}:{path}",
        )

    def read(self, revision: str, path: PurePosixPath) -> bytes | None:
        """What a file held; None where it did not exist."""
        found = _git(self.top, "cat-file", "blob", f"{self.need_commit(revision)}:{path}")
        return found.stdout if found.returncode == 0 else None

    def _files(self, commit: str, path: PurePosixPath) -> list[PurePosixPath]:
        """The file itself, or those directly in the folder."""
        listed = _git(self.top, "cat-file", "-t", f"{commit}:{'' if path == PurePosixPath() else path}")
        if listed.stdout.strip() == b"blob":
            return [path]
        if listed.stdout.strip() != b"tree":
            return []
        tree = f"{commit}:{'' if path == PurePosixPath() else path}"
        names = _git(self.top, "ls-tree", "--name-only", "-z", tree).stdout.decode("utf-8", "surrogateescape")
        return [path / name for name in names.split("\0") if name]

    def _text(self, commit: str, path: PurePosixPath, revision: str) -> str:
        data = _git(self.top, "cat-file", "blob", f"{commit}:{path}").stdout
        try:
            return data.decode()
        except UnicodeDecodeError as error:
            raise UnreadableFile(
                f"{revision}:{path}: not UTF-8: byte 0x{data[error.start]:02x} at offset {error.start}"
            ) from error

    def _names(self) -> list[str]:
        """Branches and tags."""
        listed = _git(self.top, "for-each-ref", "--format=%(refname:short)", "--count=1000")
        return listed.stdout.decode("utf-8", "replace").split()


def _git(folder: Path, *words: str) -> subprocess.CompletedProcess[bytes]:
    """What git says, in English and without asking anything."""
    environment = {**os.environ, "LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0"}
    try:
        return subprocess.run(  # noqa: S603
            ["git", "-C", str(folder), *words],  # noqa: S607
            capture_output=True,
            check=False,
            env=environment,
            stdin=subprocess.DEVNULL,
        )
    except FileNotFoundError as error:
        raise UnknownRevision("git is not installed, and revisions are read with it: name files") from error


def _told(answer: subprocess.CompletedProcess[bytes]) -> str:
    lines = answer.stderr.decode("utf-8", "replace").strip().splitlines()
    return lines[0].removeprefix("fatal: ") if lines else f"exit status {answer.returncode}"
