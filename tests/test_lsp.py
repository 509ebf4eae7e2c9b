"""The language server end to end: an editor opens, changes and asks, and sees what the command line says."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from lsprotocol import types as lsp
from lsp.editor import Editor, document, editing, insertion, replacement

import playbook
from playbook.checking import check_text
from playbook.formatter import format_text
from playbook.source import SourceText

FAULTY = sorted((Path(__file__).parent / "cases" / "faulty").glob("*.md"))
SCRIPT = (
    "#### reminder\n\n**Goal recap**: remind {facts.name} 😀 of {facts.dte}.\n\n"
    '**Expected facts**: name, date\n\n**Opening**: "Hi {{facts.name}}!"\n\n**Branches**:\n\n- Yes -> close\n'
)


@pytest.fixture(scope="module")
def editor() -> Iterator[Editor]:
    with editing() as editor:
        yield editor


@pytest.fixture(scope="module")
def waiting() -> Iterator[Editor]:
    """An editor that waits for diagnostics to be pushed."""
    with editing(pulls=False) as editor:
        yield editor


def told(diagnostics: list[lsp.Diagnostic]) -> list[tuple[object, ...]]:
    return [
        (str(one.code), one.message, one.range.start.line, one.range.start.character, one.range.end.line)
        for one in diagnostics
    ]


def checked(text: str) -> list[tuple[object, ...]]:
    """The same from `playbook check`, with columns as UTF-16 counts them."""
    source = SourceText.of(text)
    return [
        (one.code, one.message, one.range.start.line, units(source, one.range.start.line, one.range.start.column))
        + (one.range.end.line,)
        for one in check_text(source).diagnostics
    ]


def units(source: SourceText, line: int, column: int) -> int:
    return len(source.lines[line][:column].encode("utf-16-le", "surrogatepass")) // 2


@pytest.mark.parametrize("path", FAULTY, ids=lambda path: path.stem)
def test_diagnostics_are_those_of_check(path: Path, editor: Editor, waiting: Editor) -> None:
    text = path.read_text("utf-8")
    uri = f"untitled:{path.name}"
    expected = checked(text) if playbook.parse(text).profiles or "Script profiles" in text else []
    assert told(editor.pulled(editor.open(uri, text)).items) == expected
    assert told(waiting.pushed(waiting.open(uri, text, 1), 1)) == expected


def test_a_change_is_seen_in_the_units_that_the_editor_counts_in(waiting: Editor) -> None:
    uri = waiting.open("untitled:emoji.md", SCRIPT, 1)
    assert any("dte" in one.message for one in waiting.pushed(uri, 1))
    line, column = 2, len("**Goal recap**: remind {facts.name} 😀 of {facts.dte") + 1
    waiting.change(uri, 2, insertion(line, column, "X"))
    found = [one for one in waiting.pushed(uri, 2) if "dteX" in one.message]
    assert [one.range.start.character for one in found] == [column - len("{facts.dte")]
