"""Where a project's settings lie, and reading them: `playbook.toml`, or `[tool.playbook]` in `pyproject.toml`.

Most runs meet no settings. For those nothing is imported here: TOML and pydantic cost more
than all the rest of a command.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from os.path import abspath, lexists
from pathlib import Path
from typing import TYPE_CHECKING, Any

from playbook.errors import PlaybookError, did_you_mean
from playbook.reading import read_bytes

if TYPE_CHECKING:
    from playbook.settings.model import Project

OWN_FILE = "playbook.toml"
SHARED_FILE = "pyproject.toml"

# The JSON Schema of the settings, for editors.
SCHEMA = Path(__file__).with_name("schema.json")

# Whether a pyproject.toml could speak of [tool.playbook]; any other is passed by unread. A dependency
# on voice-playbook alone is no such thing.
_MENTION = re.compile(r"(?<!voice-)playbook")
# What TOML calls otherwise than pydantic.
_WORDINGS = {"tuple_type": 'input should be a list, such as ["BR405"]'}
_AT_LINE = re.compile(r"\s*\(at line (\d+), column \d+\)$")


class BadSettings(PlaybookError):
    """A settings file that cannot be understood; the message names file and line."""


def find_project(start: Path) -> Project | None:
    """The nearest settings in the folder `start` or above it; None when there are none.

    A playbook.toml goes before a pyproject.toml beside it. BadSettings when the nearest is wrong.
    """
    start = Path(abspath(start))  # above `here/..` does not lie `here`
    for folder in (start, *start.parents):
        own = folder / OWN_FILE
        if lexists(own):
            return _project(own, _parsed(own, _text(own)), table="")
        shared = folder / SHARED_FILE
        if lexists(shared) and (text := _text(shared)) and _MENTION.search(text):
            table = _tool_table(shared, _parsed(shared, text))
            if table is not None:
                return _project(shared, table, table="tool.playbook")
    return None


def _text(path: Path) -> str:
    try:
        return read_bytes(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        byte = error.object[error.start]
        raise BadSettings(f"{path}: not UTF-8: byte 0x{byte:02x} at offset {error.start}") from error
    except OSError as error:
        raise BadSettings(f"{path}: cannot be read: {error.strerror}") from error


def _parsed(path: Path, text: str) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        message = str(error)
        at = _AT_LINE.search(message)
        line = int(at[1]) if at else len(text.splitlines()) or 1
        raise BadSettings(f"{path}:{line}: not TOML: {_AT_LINE.sub('', message)}") from None


def _tool_table(path: Path, document: dict[str, Any]) -> dict[str, Any] | None:
    tools = document.get("tool", {})
    found = tools.get("playbook") if isinstance(tools, dict) else None
    if found is not None and not isinstance(found, dict):
        raise BadSettings(f"{path}: tool.playbook must be a table, such as [tool.playbook]")
    return found


def _project(path: Path, found: dict[str, Any], table: str) -> Project:
    from pydantic import ValidationError

    from playbook.settings.model import Project, Settings

    try:
        return Project(path, Settings.model_validate(found))
    except ValidationError as error:
        text = _text(path)
        faults = sorted(_fault(text, table, fault["loc"], fault) for fault in error.errors())
        told = [f"{path}:{line}: {message}" if line else f"{path}: {message}" for line, message in faults]
        raise BadSettings("\n".join([*told, *_unknown_rules(path, found)])) from None


def _fault(text: str, table: str, place: tuple[int | str, ...], fault: Mapping[str, Any]) -> tuple[int, str]:
    """The line, 0 where that is hard to tell, and what is wrong there."""
    from playbook.settings.model import Settings

    key = ".".join(map(str, place))
    line = _line_of(text, table, [one for one in place if isinstance(one, str)])
    if key == "tool" and not table:
        message = f"the settings stand at the top of a {OWN_FILE}, not below [tool.playbook]"
    elif fault["type"] == "extra_forbidden":
        known = [field.alias or name for name, field in Settings.model_fields.items()]
        message = (
            f'no setting is named "{key}"{did_you_mean(key, known)} (see: playbook check --show-settings)'
        )
    else:
        said = _WORDINGS.get(fault["type"], fault["msg"])
        message = f"{key}: {said[:1].lower()}{said[1:]}"
    return line or 0, message


def _unknown_rules(path: Path, found: dict[str, Any]) -> list[str]:
    """Names of rules that are none, which a run would tell of once the rest is right."""
    from playbook.lint.selection import UnknownRule, check_names

    in_files = found.get("per-file-ignores")
    lists = [found.get(key) for key in ("select", "ignore", "severity")]
    lists += in_files.values() if isinstance(in_files, dict) else ()
    names = [name for one in lists if isinstance(one, list | dict) for name in one]
    try:
        check_names(name for name in names if name and isinstance(name, str))
    except UnknownRule as error:
        return [f"{path}: {fault}" for fault in str(error).splitlines()]
    return []


def _line_of(text: str, table: str, keys: Sequence[str]) -> int | None:
    """The line, from 1, of the innermost of nested keys that has one; None where that is hard to tell."""
    for depth in reversed(range(len(keys))):
        above = ".".join(filter(None, [table, *keys[:depth]]))
        if (line := _line_below(text, above, keys[depth])) is not None:
            return line
    return None


def _line_below(text: str, table: str, key: str) -> int | None:
    """The line on which a key stands below the header of its table, or as the header of its own."""
    named = re.compile(rf"""\s*["']?{re.escape(key)}["']?\s*[.=]""")
    header = re.compile(r"\s*\[(?P<name>[^\[\]]+)\]")
    here = not table
    for number, line in enumerate(text.splitlines(), start=1):
        if found := header.match(line):
            name = re.sub(r"""[\s"']""", "", found["name"])
            here = name == table
            if name == ".".join(filter(None, [table, key])):
                return number
        elif here and named.match(line):
            return number
    return None
