"""A baseline: findings that were there before, which a run leaves out.

It goes by what stands in the text, not by line numbers, so that a line added above changes nothing.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import astuple
from hashlib import sha256
from os.path import relpath
from pathlib import Path
from typing import Any

from playbook.diagnostics import Diagnostic
from playbook.errors import PlaybookError
from playbook.reading import read_bytes
from playbook.records import dataclass
from playbook.source import SourceText

FORMAT = 1


class BadBaseline(PlaybookError):
    """A baseline that is missing, or is none."""


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """One finding: the file, relative to the baseline's folder, the code, and a fingerprint of what is marked."""

    path: str
    code: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Held:
    """What is new, and which entries nothing stands for any more."""

    new: tuple[Diagnostic, ...]
    stale: tuple[Entry, ...]


def fingerprint(source: SourceText | None, diagnostic: Diagnostic) -> str:
    """A checksum over the rule and the lines it marks, without the white space around them."""
    start, end = diagnostic.range.start.line, diagnostic.range.end.line
    lines = source.lines[start : end + 1] if source else [diagnostic.message]
    text = "\n".join([diagnostic.code, *(line.strip() for line in lines)])
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Baseline:
    """The entries of one file; the same may stand there more than once."""

    file: Path
    entries: Counter[Entry]

    @classmethod
    def read(cls, file: Path) -> Baseline:
        try:
            return cls(file, _entries(json.loads(read_bytes(file))))
        except OSError as error:
            raise BadBaseline(
                f"{file}: the baseline cannot be read: {error.strerror}; write it with --update-baseline"
            ) from error
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            raise BadBaseline(
                f"{file}: this is no baseline; name another file, or remove this one, and --update-baseline writes one"
            ) from error

    @classmethod
    def of(cls, file: Path, found: Iterable[tuple[SourceText | None, Diagnostic]]) -> Baseline:
        """What is found in files that could be read: nobody knows what is wrong with the others."""
        empty = cls(file, Counter())
        return cls(file, Counter(empty.entry(source, one) for source, one in found if source is not None))

    def entry(self, source: SourceText | None, diagnostic: Diagnostic) -> Entry:
        path = relpath(diagnostic.path or "", self.file.absolute().parent)
        return Entry(Path(path).as_posix(), diagnostic.code, fingerprint(source, diagnostic))

    def text(self) -> str:
        """The file's text: JSON, sorted, so that a change reads well."""
        findings = [
            {"path": one.path, "code": one.code, "fingerprint": one.fingerprint}
            for one in sorted(self.entries.elements())
        ]
        return json.dumps({"format": FORMAT, "findings": findings}, indent=1) + "\n"

    def gone(self) -> Iterator[str]:
        """The files of entries that are no longer there."""
        folder = self.file.absolute().parent
        files = dict.fromkeys(str(folder / entry.path) for entry in self.entries)
        return (file for file in files if not Path(file).exists())

    def hold(
        self,
        found: Sequence[tuple[SourceText | None, Diagnostic]],
        looked_at: Iterable[str],
        judged: Container[str],
    ) -> Held:
        """Leave out what the baseline has. An entry can be stale only of a file `looked_at` and a rule `judged`."""
        left = Counter(self.entries)
        new = []
        for source, diagnostic in found:
            entry = self.entry(source, diagnostic)
            if left[entry]:
                left[entry] -= 1
            else:
                new.append(diagnostic)
        folder = self.file.absolute().parent
        seen = {Path(relpath(path, folder)).as_posix() for path in looked_at}
        stale = tuple(sorted(one for one in left.elements() if one.path in seen and one.code in judged))
        return Held(tuple(new), stale)


def _entries(document: Any) -> Counter[Entry]:
    """Those of a file that was read; ValueError, TypeError or KeyError where it is another program's."""
    entries = Counter(Entry(**entry) for entry in document["findings"])
    texts = (text for entry in entries for text in astuple(entry))
    if document["format"] != FORMAT or not all(isinstance(text, str) for text in texts):
        raise ValueError(document)
    return entries
