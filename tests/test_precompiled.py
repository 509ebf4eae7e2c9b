"""Expressions that are kept are those that `re` would compile, and whatever stands in the file, a command runs."""

from __future__ import annotations

import gc
import marshal
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from playbook import precompiled
from playbook.expressions import _Late
from playbook.lint.pattern import Pattern
from playbook.lint.registry import RULES

SEED = Path(__file__).parent.parent / "examples" / "protocols" / "dojo-voice-agent-playbook.md"


def written() -> list[precompiled.Written]:
    """Those of every rule, each alternative for itself, and of all that rules import."""
    for rule in RULES:
        import_module(rule.check.__module__)
    every: list[Any] = [*gc.get_objects()]
    every += [each for one in every if isinstance(one, Pattern) for each in one._compiled]
    return sorted({(one._regex, int(one._flags)) for one in every if isinstance(one, _Late)})


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A file of its own to keep expressions in, and nothing known."""
    place = tmp_path / "kept"
    monkeypatch.setattr(precompiled, "file", lambda: place)
    monkeypatch.setattr(precompiled, "_new", set())
    precompiled._kept.cache_clear()
    yield place
    precompiled._kept.cache_clear()


def keep(place: Path) -> None:
    data = precompiled.to_keep()
    assert data is not None
    place.write_bytes(data)
    precompiled._kept.cache_clear()


def test_what_is_kept_is_what_would_be_compiled(place: Path) -> None:
    every = written()
    assert len(every) > 250
    for one in every:
        precompiled.compiled(*one)
    keep(place)
    for regex, flags in every:
        again, compiled = precompiled.compiled(regex, flags), re.compile(regex, flags)
        assert again == compiled  # which compares the code
        assert (again.flags, again.groups, again.groupindex) == (
            compiled.flags,
            compiled.groups,
            compiled.groupindex,
        )
    assert precompiled.to_keep() is None


def test_groups_are_found_by_name_and_by_number(place: Path) -> None:
    regex = r"(?P<left>\w+)-(\d)?(?P<right>\w)?"
    precompiled.compiled(regex, re.IGNORECASE)
    keep(place)
    match = precompiled.compiled(regex, re.IGNORECASE).match("ab-x")
    assert match is not None
    assert (match["left"], match[2], match["right"], match.lastgroup) == ("ab", None, "x", "right")


def test_what_was_kept_stays_when_more_is(place: Path) -> None:
    precompiled.compiled("a", 0)
    keep(place)
    precompiled.compiled("b", 0)
    keep(place)
    assert precompiled._kept().keys() == {("a", 0), ("b", 0)}


def test_no_file_grows_without_end(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(precompiled, "_MOST", 1)
    for regex in "ab":
        precompiled.compiled(regex, 0)
        keep(place)
    assert precompiled._kept().keys() == {("b", 0)}


@pytest.mark.parametrize(
    "held",
    [b"", b"\x00", b"not this", marshal.dumps(7), marshal.dumps(("another Python", {("a", 0): ()}))],
    ids=["nothing", "a byte", "text", "a number", "that of another Python"],
)
def test_a_file_that_cannot_be_used_is_none(held: bytes, place: Path) -> None:
    place.write_bytes(held)
    assert precompiled.compiled("a", 0) == re.compile("a")


def test_a_command_keeps_expressions_where_python_keeps_modules(tmp_path: Path) -> None:
    """And the next one says the same."""

    def run() -> tuple[str, int]:
        command = [sys.executable, "-X", f"pycache_prefix={tmp_path}", "-m", "playbook", "check", str(SEED)]
        ended = subprocess.run(
            command, capture_output=True, text=True, check=False, env={}, encoding="utf-8", cwd=tmp_path
        )
        return ended.stdout, ended.returncode

    first = run()
    (kept,) = tmp_path.rglob("*.expressions")
    before = kept.stat().st_mtime_ns
    assert run() == first
    assert kept.stat().st_mtime_ns == before  # nothing was new


def test_a_command_keeps_nothing_where_python_does_not(tmp_path: Path) -> None:
    command = [sys.executable, "-B", "-X", f"pycache_prefix={tmp_path}", "-m", "playbook", "check", str(SEED)]
    subprocess.run(command, capture_output=True, check=False, env={})
    assert [*tmp_path.rglob("*")] == []
