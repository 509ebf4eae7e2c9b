"""Where settings are found, which of them count, and what is said of wrong ones."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from playbook.settings import BadSettings, find_project

# Each wrong file: its name, its text, and what is said of it behind the file's path.
WRONG = {
    "unknown key": (
        "playbook.toml",
        'playbok = "x.md"\n',
        ':1: no setting is named "playbok"; did you mean "playbook"? (see: playbook check --show-settings)',
    ),
    "unknown key, below another table": (
        "pyproject.toml",
        '[project]\nplaybok = "x"\n\n[tool.playbook]\n\nplaybok = "x.md"\n',
        ':6: no setting is named "playbok"; did you mean "playbook"? (see: playbook check --show-settings)',
    ),
    "unknown key that is near to none": (
        "playbook.toml",
        "colour = true\n",
        ':1: no setting is named "colour" (see: playbook check --show-settings)',
    ),
    "path is no setting": (
        "playbook.toml",
        'path = "x.md"\n',
        ':1: no setting is named "path" (see: playbook check --show-settings)',
    ),
    "wrong type": (
        "pyproject.toml",
        "[ tool . playbook ]\n\n\nplaybook = 5\n",
        ":4: playbook: input should be a valid string",
    ),
    "empty path": (
        "playbook.toml",
        'playbook = ""\n',
        ":1: playbook: string should have at least 1 character",
    ),
    "dotted key": (
        "pyproject.toml",
        "tool.playbook.playbook = 5\n",
        ": playbook: input should be a valid string",
    ),
    "unknown table": (
        "pyproject.toml",
        "[tool.playbook]\n\n[tool.playbook.severities]\n",
        ':3: no setting is named "severities"; did you mean "severity"?',
    ),
    "wrong type in a table": (
        "playbook.toml",
        '[severity]\n"SP309" = "fatal"\n',
        ":2: severity.SP309: input should be 'error'",
    ),
    "no list": ("playbook.toml", 'select = "SP"\n', ":1: select: input should be a list, such as"),
    "a table too many": (
        "playbook.toml",
        '[tool.playbook]\nselect = ["SP"]\n',
        ": the settings stand at the top of a playbook.toml, not below [tool.playbook]",
    ),
    "no TOML": ("playbook.toml", "# one\nplaybook = \n", ":2: not TOML: Invalid value"),
    "no TOML at the end": ("playbook.toml", 'playbook = "', ":1: not TOML: Unterminated string"),
    "no table": (
        "pyproject.toml",
        '[tool]\nplaybook = "x.md"\n',
        ": tool.playbook must be a table, such as [tool.playbook]",
    ),
    "list of tables": (
        "pyproject.toml",
        '[[tool.playbook]]\nplaybook = "x.md"\n',
        ": tool.playbook must be a table, such as [tool.playbook]",
    ),
}

# Texts of a pyproject.toml that set the playbook to x.md, and ones that say nothing of it.
SET = [
    '[tool.playbook]\nplaybook = "x.md"\n',
    '[ tool . "playbook" ]\n"playbook" = "x.md"\n',
    'tool.playbook.playbook = "x.md"\n',
    'tool = { playbook = { playbook = "x.md" } }\n',
    '[tool]\nplaybook = { playbook = "x.md" }\n',
    '[tool]\nplaybook.playbook = "x.md"\n',
    '\ufeff[tool.playbook]\r\nplaybook = "x.md"\r\n',
]
SILENT = [
    "",
    '[project]\nname = "x"\ndependencies = ["voice-playbook"]\n',
    '[tool.other]\nplaybook = "x.md"\n',
    '[project.scripts]\nplaybook = "playbook.cli:main"\n',
    "not TOML at all, and none of our business\n",
]


@pytest.mark.parametrize("text", SET)
def test_settings_of_a_pyproject_are_found(tmp_path: Path, text: str) -> None:
    (tmp_path / "pyproject.toml").write_bytes(text.encode())
    project = find_project(tmp_path)
    assert project is not None
    assert project.file == tmp_path / "pyproject.toml"
    assert project.playbook == tmp_path / "x.md"


@pytest.mark.parametrize("text", SILENT)
def test_a_pyproject_that_says_nothing_is_passed_by(tmp_path: Path, text: str) -> None:
    (tmp_path / "playbook.toml").write_text('playbook = "above.md"', "utf-8")
    inner = tmp_path / "inner"
    inner.mkdir()
    (inner / "pyproject.toml").write_text(text, "utf-8")
    project = find_project(inner)
    assert project is not None
    assert project.playbook == tmp_path / "above.md"


def test_the_nearest_settings_count_alone(tmp_path: Path) -> None:
    (tmp_path / "playbook.toml").write_text('playbook = "above.md"', "utf-8")
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (tmp_path / "a" / "playbook.toml").write_text("", "utf-8")
    project = find_project(inner)
    assert project is not None
    assert project.file == tmp_path / "a" / "playbook.toml"
    assert project.playbook is None


def test_a_playbook_toml_goes_before_a_pyproject_beside_it(tmp_path: Path) -> None:
    (tmp_path / "playbook.toml").write_text('playbook = "own.md"', "utf-8")
    (tmp_path / "pyproject.toml").write_text('[tool.playbook]\nplaybook = "shared.md"', "utf-8")
    project = find_project(tmp_path)
    assert project is not None
    assert project.playbook == tmp_path / "own.md"


def test_an_absolute_path_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "playbook.toml").write_text(f"playbook = '{tmp_path / 'x.md'}'", "utf-8")
    project = find_project(tmp_path)
    assert project is not None
    assert project.playbook == tmp_path / "x.md"


@pytest.mark.parametrize("case", WRONG)
def test_wrong_settings_are_told_with_their_line(tmp_path: Path, case: str) -> None:
    name, text, message = WRONG[case]
    (tmp_path / name).write_text(text, "utf-8")
    with pytest.raises(BadSettings) as caught:
        find_project(tmp_path)
    assert str(caught.value).startswith(f"{tmp_path / name}{message}")


def test_all_wrong_settings_are_told_at_once(tmp_path: Path) -> None:
    text = (
        'selct = ["BR"]\nignore = ["", "XX"]\nplaybook = 5\nselect = "SP"\n'
        '[severity]\nQQ = "error"\n[per-file-ignores]\n"*" = ["YY", 5]\n'
    )
    (tmp_path / "playbook.toml").write_text(text, "utf-8")
    with pytest.raises(BadSettings) as caught:
        find_project(tmp_path)
    told = [line.partition("toml")[2] for line in str(caught.value).splitlines()]
    assert [one[:3] for one in told[:5]] == [":1:", ":2:", ":3:", ":4:", ":8:"]
    assert told[5:] == [f': no rule is named "{name}" (see: playbook rule)' for name in ("XX", "QQ", "YY")]


def test_settings_that_are_not_utf_8_are_told_with_the_offset(tmp_path: Path) -> None:
    (tmp_path / "playbook.toml").write_bytes(b"# caf\xe9\n")
    with pytest.raises(BadSettings, match="not UTF-8: byte 0xe9 at offset 5"):
        find_project(tmp_path)


def test_settings_that_cannot_be_read_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "playbook.toml").write_text("", "utf-8")

    def refuse(*_: object, **__: object) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("playbook.settings.read_bytes", refuse)
    with pytest.raises(BadSettings, match=r"playbook\.toml: cannot be read: Permission denied"):
        find_project(tmp_path)


def test_looking_for_settings_where_there_are_none_imports_nothing_dear(tmp_path: Path) -> None:
    code = (
        "import sys, pathlib; from playbook.settings import find_project;"
        "find_project(pathlib.Path(sys.argv[1]));"
        "print({'tomllib', 'pydantic'} & {*sys.modules})"
    )
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "voice-playbook"\n', "utf-8")
    found = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True, timeout=60
    )
    assert found.stdout == "set()\n"
