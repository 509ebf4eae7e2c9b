"""The language server in Neovim, without a window: what a person does there, and what the buffer holds in the end."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import playbook

HERE = Path(__file__).parent / "lsp"

pytestmark = pytest.mark.skipif(shutil.which("nvim") is None, reason="there is no nvim on this machine")


@pytest.fixture(scope="module", params=["\n", "\r\n"], ids=["LF", "CRLF"])
def told(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What came of each step of neovim.lua; under `check`, what the linter says of the file."""
    folder = Path(shutil.copytree(HERE / "workspace", tmp_path_factory.mktemp("nvim") / "here"))
    file, report = folder / "scripts" / "calls.md", folder.parent / "told.jsonl"
    text = file.read_text("utf-8").replace("\n", request.param)
    file.write_bytes(text.encode())
    homes = {
        name: str(folder.parent) for name in ("HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")
    }
    names = {"PLAYBOOK_FILE": str(file), "PLAYBOOK_PYTHON": sys.executable, "PLAYBOOK_TOLD": str(report)}
    command = ["nvim", "--headless", "--clean", "-n", "-c", f"luafile {HERE / 'neovim.lua'}"]
    ran = subprocess.run(
        command, env={**os.environ, **homes, **names}, capture_output=True, text=True, timeout=200
    )
    steps = [json.loads(line) for line in report.read_text("utf-8").splitlines()]
    assert [one["step"] for one in steps][-1:] == ["stopped"], ran.stderr
    return {"check": playbook.check(file), **{one["step"]: one["what"] for one in steps}}


def test_the_buffer_shows_what_check_says(told: dict[str, Any]) -> None:
    shown = {(one["code"], one["line"], one["column"], one["message"]) for one in told["opened"]}
    assert shown == {
        (one.code, one.range.start.line, one.range.start.column, one.message) for one in told["check"]
    }


def test_what_is_typed_is_seen_with_an_emoji_in_its_line(told: dict[str, Any]) -> None:
    assert [one["line"] for one in told["typed"] if '"nobody"' in one["message"]] == [24]


def test_a_fact_is_explained_renamed_and_formatted(told: dict[str, Any]) -> None:
    assert "$240" in told["hover"]
    assert told["renamed"] == '- Asks what it costs -> run price_tool + "It comes to {facts.owed}." + close'
    assert told["formatted"] == "- Names a day -> record it + close"
    assert told["symbols"] == ["car-ready", "recall-notice"]


def test_the_server_leaves_with_the_editor(told: dict[str, Any]) -> None:
    assert told["stopped"] is True
