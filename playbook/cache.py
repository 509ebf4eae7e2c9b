"""What was said of a file is said again as long as the file, its settings and this version are the same."""

from __future__ import annotations

import os
import stat
from collections.abc import Sequence
from hashlib import blake2b
from pathlib import Path
from typing import Any, TypeAlias

import orjson

from playbook import __version__
from playbook.checking import ALONE, Checked, Neighbours
from playbook.diagnostics import Diagnostic, Fix, Related, Severity
from playbook.errors import UnreadableFile
from playbook.files import Found
from playbook.lint.policy import Policy
from playbook.reading import read_source
from playbook.source import Range, SourceText, TextEdit
from playbook.writing import UnwritableFile, write_atomically

FOLDER = ".playbook_cache"
_FILE = "checked"
_FORM = 4  # of what is written: it may change between two versions
_DIGEST = 32  # bytes

# The code, name and severity of a diagnostic, which most share with others.
_Kind: TypeAlias = tuple[str, str, Severity]


class Cache:
    """The findings of earlier runs below one folder, by checksum. A cache that cannot be read or written is none.

    Nor is a link: the folder may be a stranger's, and where the link leads is not.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / _FILE
        self._ignored = folder / ".gitignore"
        kinds, self._known = _load(self._file) if self._is_usable() else ([], {})
        self._used: set[str] = set()
        self._kinds = {kind: number for number, kind in enumerate(kinds)}
        self._policies: dict[int, tuple[Policy, bytes]] = {}
        self._fresh = False

    def recall(self, found: Found, policy: Policy, neighbours: Neighbours = ALONE) -> Checked | None:
        """What came of a file, where nothing has changed since."""
        place = _place(found, neighbours)
        known = self._known.get(place)
        if known is None:
            return None
        self._used.add(place)
        try:
            source = read_source(found.path)
            if known["checksum"] != self._checksum(source, policy, neighbours):
                return None
            kinds = [*self._kinds]
            diagnostics = tuple(_from_row(kinds, source.path, *row) for row in known["diagnostics"])
            scripts = tuple(known["scripts"])
            return Checked(found, diagnostics, source, scripts, known["is_playbook"], neighbours)
        except (UnreadableFile, LookupError, TypeError, ValueError):
            return None

    def keep(self, checked: Checked, policy: Policy, neighbours: Neighbours = ALONE) -> None:
        if checked.source is None:
            return
        self._fresh = True
        place = _place(checked.found, neighbours)
        self._used.add(place)
        self._known[place] = {
            "checksum": self._checksum(checked.source, policy, neighbours),
            "diagnostics": [*map(self._row, checked.diagnostics)],
            "scripts": checked.scripts,
            "is_playbook": checked.is_playbook,
        }

    def save(self) -> None:
        """Effect: writes what is new, for the next run; it stays out of git by itself."""
        if not self._fresh or not self._is_usable():
            return
        files = {place: known for place, known in self._known.items() if self._is_needed(place)}
        data = orjson.dumps({"version": [__version__, _FORM], "kinds": [*self._kinds], "files": files})
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            if not self._ignored.exists():
                self._ignored.write_text("*\n", "utf-8")
            write_atomically(self._file, _seal(data) + data)
        except (OSError, UnwritableFile):
            return

    def _is_usable(self) -> bool:
        """Whether what is there already is a folder with files."""
        places = {self._file.parent: stat.S_ISDIR, self._file: stat.S_ISREG, self._ignored: stat.S_ISREG}
        return all(is_one(path.lstat().st_mode) for path, is_one in places.items() if os.path.lexists(path))

    def _is_needed(self, place: str) -> bool:
        """Whether the file was looked at in this run, or is at least still there."""
        return place in self._used or os.path.exists(place.partition(os.pathsep)[0])

    def _checksum(self, source: SourceText, policy: Policy, neighbours: Neighbours) -> str:
        beside = repr(sorted(neighbours.items())) if neighbours else ""
        text = (source.text + beside).encode("utf-8", "surrogatepass")
        return blake2b(text, key=self._digest(policy), digest_size=16).hexdigest()

    def _row(self, one: Diagnostic) -> list[Any]:
        """A diagnostic in a few values: twenty thousand of them are read before anything is said."""
        kind = self._kinds.setdefault((one.code, one.name, one.severity), len(self._kinds))
        row: list[Any] = [kind, one.message, one.range.numbers]
        if one.fix is None and not one.related:
            return row
        edits = one.fix and [[edit.range.numbers, edit.new_text] for edit in one.fix.edits]
        fix = one.fix and [one.fix.message, edits, one.fix.unsafe]
        return [*row, fix, [[other.message, other.range.numbers, other.path] for other in one.related]]

    def _digest(self, policy: Policy) -> bytes:
        """A policy in a few bytes; most files of a run share one."""
        if id(policy) not in self._policies:
            codes = [rule.code for rule in policy.rules]
            said = repr((codes, policy.options, sorted(policy.severities.items())))
            self._policies[id(policy)] = policy, blake2b(said.encode(), digest_size=16).digest()
        return self._policies[id(policy)][1]


def _from_row(
    kinds: Sequence[_Kind], path: str | None, kind: int, message: str, place: list[int], *more: Any
) -> Diagnostic:
    """A diagnostic of the file `path`."""
    fix, related = more or (None, ())
    return Diagnostic(
        *kinds[kind],
        message,
        Range.between(*place),
        path,
        fix and _fix(*fix),
        tuple(Related(told, Range.between(*there), other) for told, there, other in related)
        if related
        else (),
    )


def _fix(message: str, edits: list[Any], unsafe: bool) -> Fix:
    return Fix(message, tuple(TextEdit(Range.between(*place), text) for place, text in edits), unsafe=unsafe)


def _seal(data: bytes) -> bytes:
    """What stands before the data, so that half of it, or what somebody has changed by hand, is taken for none."""
    return blake2b(data, digest_size=_DIGEST).digest()


def _load(file: Path) -> tuple[list[_Kind], dict[str, dict[str, Any]]]:
    try:
        written = file.read_bytes()
        data = written[_DIGEST:]
        if written[:_DIGEST] != _seal(data):
            return [], {}
        found = orjson.loads(data)
        if found["version"] == [__version__, _FORM]:
            return [(code, name, severity) for code, name, severity in found["kinds"]], found["files"]
    except (OSError, ValueError, KeyError, TypeError):
        pass
    return [], {}


def _place(found: Found, neighbours: Neighbours) -> str:
    """A file by its path as it was given, for so it stands in its diagnostics; once alone, and once with others."""
    return f"{found.path}{os.pathsep}{found.folder or ''}{os.pathsep * bool(neighbours)}"
