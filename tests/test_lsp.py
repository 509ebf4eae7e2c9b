"""The language server end to end: an editor opens, changes and asks, and sees what the command line says."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from lsp.editor import Editor, document, editing, insertion, replacement
from lsprotocol import types as lsp
from pygls.exceptions import JsonRpcException

import playbook
from playbook import library
from playbook.checking import check_text, is_playbook
from playbook.cli import main
from playbook.lsp.units import to_units
from playbook.parser import read
from playbook.source import Position, SourceText

TESTS = Path(__file__).parent
FAULTY = sorted((TESTS / "cases" / "faulty").glob("*.md"))
OPTIONS = lsp.FormattingOptions(2, insert_spaces=True)
SCRIPT = (
    "#### reminder\n\n**Goal recap**: remind {facts.name} 😀 of {facts.dte}.\n\n"
    '**Expected facts**: name, date\n\n**Opening**: "Hi {{facts.name}}!"\n\n**Branches**:\n\n- Yes -> close\n'
)
# The second of them stands behind an emoji, of which UTF-16 counts two units.
DTE = (2, len("**Goal recap**: remind {facts.name} 😀 of {facts.dte") + 1)


@pytest.fixture(scope="module")
def editor() -> Iterator[Editor]:
    with editing() as editor:
        yield editor
    assert editor.logged == []


@pytest.fixture(scope="module")
def waiting() -> Iterator[Editor]:
    """An editor that waits for diagnostics to be pushed."""
    with editing(pulls=False) as editor:
        yield editor
    assert editor.logged == []


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(shutil.copytree(TESTS / "lsp" / "workspace", tmp_path_factory.mktemp("project") / "here"))


@pytest.fixture(scope="module")
def project(folder: Path) -> Iterator[Editor]:
    """An editor that has a folder open, and counts code points as we do."""
    with editing(folder, encodings=["utf-32"]) as editor:
        yield editor


@pytest.fixture
def calls(project: Editor, folder: Path) -> lsp.TextDocumentIdentifier:
    """The playbook of the folder."""
    file = folder / "scripts" / "calls.md"
    return document(project.open(file.as_uri(), file.read_text("utf-8"), 7))


def told(diagnostics: list[lsp.Diagnostic]) -> list[tuple[object, ...]]:
    return [(one.code, one.message, *span(one.range), one.severity) for one in diagnostics]


def checked(source: SourceText, encoding: str = "utf-16") -> list[tuple[object, ...]]:
    """The same from `playbook check`, with columns as the editor counts them."""

    def place(position: Position) -> tuple[int, int]:
        return position.line, to_units(source.lines[position.line], position.column, encoding)  # type: ignore[arg-type]

    severities = {"error": 1, "warning": 2, "info": 3}
    return [
        (one.code, one.message, *place(one.range.start), *place(one.range.end), severities[one.severity])
        for one in check_text(source).diagnostics
    ]


def span(where: lsp.Range) -> tuple[int, int, int, int]:
    return where.start.line, where.start.character, where.end.line, where.end.character


@pytest.mark.parametrize("path", FAULTY, ids=lambda path: path.stem)
def test_diagnostics_are_those_of_check(path: Path, editor: Editor, waiting: Editor) -> None:
    source, uri = SourceText.of(path.read_text("utf-8")), f"untitled:{path.name}"
    expected = checked(source) if is_playbook(read(source)) else []
    assert told(editor.pulled(editor.open(uri, source.text)).items) == expected
    assert told(waiting.pushed(waiting.open(uri, source.text, 1), 1)) == expected


@pytest.mark.parametrize("encoding", ["utf-8", "utf-32"])
def test_places_are_told_in_the_units_that_were_agreed_on(encoding: str) -> None:
    text = SCRIPT.replace("\n", "\r\n")
    with editing(encodings=[encoding]) as editor:
        assert editor.told.capabilities.position_encoding == encoding
        report = editor.pulled(editor.open("untitled:units.md", text))
    assert told(report.items) == checked(SourceText(text), encoding)


def test_a_change_behind_an_emoji_arrives_where_it_was_made(waiting: Editor) -> None:
    uri = waiting.open("untitled:emoji.md", SCRIPT, 1)
    assert [one for one in waiting.pushed(uri, 1) if '"dte"' in one.message]
    waiting.change(uri, 2, insertion(*DTE, "X"))
    assert [one for one in waiting.pushed(uri, 2) if '"dteX"' in one.message]


def test_a_report_that_is_as_it_was_is_not_sent_again(editor: Editor) -> None:
    uri = editor.open("untitled:same.md", SCRIPT)
    report = editor.pulled(uri)
    assert report.kind == "full"
    assert editor.pulled(uri, report.result_id).kind == "unchanged"
    editor.change(uri, 1, insertion(*DTE, "X"))
    assert editor.pulled(uri, report.result_id).kind == "full"


def test_keys_that_come_faster_than_answers_lead_to_the_last_text(editor: Editor, waiting: Editor) -> None:
    uri, text = "untitled:fast.md", library.text("debt-collection").replace("\n", "\r\n")
    word = "{facts.nobody_expects_this}"
    line = text.splitlines().index("**Branches**:") + 2
    for one in (editor, waiting):
        one.open(uri, text, 0)
        for version, letter in enumerate(word, start=1):
            one.change(uri, version, insertion(line, version + 1, letter))
    lines = text.split("\r\n")
    lines[line] = f"{lines[line][:2]}{word}{lines[line][2:]}"
    expected = checked(SourceText("\r\n".join(lines)))
    assert any("nobody_expects_this" in str(one[1]) for one in expected)
    assert told(editor.pulled(uri).items) == expected
    assert told(waiting.pushed(uri, len(word))) == expected


def test_a_document_that_is_closed_has_no_diagnostics(waiting: Editor) -> None:
    uri = waiting.open("untitled:closed.md", SCRIPT, 1)
    assert waiting.pushed(uri, 1)
    waiting.tell(lsp.TEXT_DOCUMENT_DID_CLOSE, lsp.DidCloseTextDocumentParams(document(uri)))
    again = waiting.open(uri, "# Nothing\n", 2)
    assert waiting.pushed(again, 2) == []


def test_a_megabyte_stays_usable(editor: Editor) -> None:
    """However long all of it takes, whoever asks meanwhile is answered; then one key is one script's work."""
    script = library.text("debt-collection").partition("\n####")
    text = "## Outbound Mode\n\n### Script profiles\n" + "".join(script[1:]) * (
        1_000_000 // len(script[2]) + 1
    )
    assert len(text) > 1_000_000
    uri = editor.open("untitled:large.md", text)
    asked = editor.client.protocol.send_request_async
    position = lsp.Position(20, 0)

    async def both() -> list[str]:
        done: list[str] = []
        report = asked(lsp.TEXT_DOCUMENT_DIAGNOSTIC, lsp.DocumentDiagnosticParams(document(uri)))
        report.add_done_callback(lambda _: done.append("diagnostics"))
        await asked(lsp.TEXT_DOCUMENT_COMPLETION, lsp.CompletionParams(document(uri), position))
        done.append("completion")
        await report
        return done

    assert editor.wait(both()) == ["completion", "diagnostics"]
    line = text.split("\n").index("**Branches**:") + 2
    editor.change(uri, 1, insertion(line, 2, "{facts.nobody} "))
    assert any("nobody" in one.message for one in editor.pulled(uri).items)


def test_a_text_that_is_no_playbook_is_left_alone(editor: Editor, folder: Path) -> None:
    uri = editor.open((folder / "README.md").as_uri(), (folder / "README.md").read_text("utf-8"))
    start, whole = lsp.Position(0, 0), lsp.Range(lsp.Position(0, 0), lsp.Position(9, 0))
    assert not editor.pulled(uri).items
    assert editor.ask(lsp.TEXT_DOCUMENT_HOVER, lsp.HoverParams(document(uri), start)) is None
    assert (
        editor.ask(lsp.TEXT_DOCUMENT_FORMATTING, lsp.DocumentFormattingParams(document(uri), OPTIONS)) is None
    )
    assert (
        editor.ask(
            lsp.TEXT_DOCUMENT_CODE_ACTION,
            lsp.CodeActionParams(document(uri), whole, lsp.CodeActionContext([])),
        )
        is None
    )


@pytest.mark.parametrize(
    ("name", "severity"), [("scripts/a.md", 3), ("quiet/a.md", None), ("drafts/a.md", None)]
)
def test_settings_hold_as_on_the_command_line(
    name: str, severity: int | None, project: Editor, folder: Path
) -> None:
    file = folder / name
    file.parent.mkdir(exist_ok=True)
    file.write_text(SCRIPT, "utf-8")
    found = project.pulled(project.open(file.as_uri(), SCRIPT)).items
    shown = (
        CliRunner().invoke(main, ["check", str(file), "--force-exclude", "--output-format", "json"]).stdout
    )
    assert [one.code for one in found] == codes_in(shown)
    assert [one.severity for one in found if one.code == "FA203"] == ([severity] if severity else [])
    file.unlink()


def codes_in(report: str) -> list[str]:
    return [one["code"] for one in json.loads(report)] if report.strip() else []


def test_a_script_of_another_file_of_the_folder_is_a_place_to_go_to(editor: Editor, tmp_path: Path) -> None:
    other = tmp_path / "other.md"
    other.write_text(SCRIPT.replace("reminder", "payment"), "utf-8")
    uri, text = (tmp_path / "calls.md").as_uri(), SCRIPT.replace("close", "go to the payment script")

    def places_missed() -> list[str]:
        return [one.message for one in editor.pulled(uri).items if one.code == "BR413"]

    editor.open(uri, text)
    assert places_missed() == []
    other.write_text(SCRIPT, "utf-8")
    editor.tell(lsp.TEXT_DOCUMENT_DID_SAVE, lsp.DidSaveTextDocumentParams(document(other.as_uri())))
    assert places_missed() == ['no branch, script or field is named "payment"']


def test_settings_that_are_wrong_are_told_where_the_author_looks_until_they_are_right(
    folder: Path, tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(folder, tmp_path / "here"))
    file, wrong = folder / "scripts" / "calls.md", folder / "playbook.toml"
    right = wrong.read_text("utf-8")
    wrong.write_text("ignor = ['BR']\n", "utf-8")
    with editing(folder, pulls=False) as editor:
        uri = editor.open(file.as_uri(), file.read_text("utf-8"), 1)
        (only,) = editor.pushed(uri, 1)
        assert 'no setting is named "ignor"; did you mean "ignore"?' in only.message
        wrong.write_text(right, "utf-8")
        changes = [lsp.FileEvent(wrong.as_uri(), lsp.FileChangeType.Changed)]
        editor.published.clear()
        editor.tell(lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES, lsp.DidChangeWatchedFilesParams(changes))
        assert {str(one.code) for one in editor.pushed(uri, 1)} == {"FA202", "FA203", "LI514", "ST114"}


def test_fixes_are_offered_for_what_is_there_and_all_of_them_only_when_asked_for(editor: Editor) -> None:
    uri = editor.open("untitled:fixes.md", SCRIPT)
    line = lsp.Range(lsp.Position(6, 20), lsp.Position(6, 20))
    offered = editor.ask(
        lsp.TEXT_DOCUMENT_CODE_ACTION, lsp.CodeActionParams(document(uri), line, lsp.CodeActionContext([]))
    )
    first = next(one for one in offered if one.is_preferred)
    assert first.title == "Write {facts.name}"
    assert [one.code for one in first.diagnostics] == ["FA203"]
    only = lsp.CodeActionContext([], only=[lsp.CodeActionKind.SourceFixAll])
    (action,) = editor.ask(lsp.TEXT_DOCUMENT_CODE_ACTION, lsp.CodeActionParams(document(uri), line, only))
    assert action.kind == "source.fixAll.playbook"
    assert written(SCRIPT, edits_of(action.edit, uri)) == SCRIPT.replace("{{facts.name}}", "{facts.name}")


def edits_of(edit: lsp.WorkspaceEdit, uri: str) -> list[lsp.TextEdit]:
    changes = [one for one in edit.document_changes or () if isinstance(one, lsp.TextDocumentEdit)]
    return [
        made
        for one in changes
        if one.text_document.uri == uri
        for made in one.edits
        if isinstance(made, lsp.TextEdit)
    ]


def written(text: str, edits: list[lsp.TextEdit]) -> str:
    """A text after edits, in which columns are code points."""
    source = SourceText(text)
    for one in sorted(edits, key=lambda one: span(one.range), reverse=True):
        start, end = (
            source.offset(Position(at.line, at.character)) for at in (one.range.start, one.range.end)
        )
        text = text[:start] + one.new_text + text[end:]
    return text


def test_formatting_is_that_of_the_command(editor: Editor) -> None:
    text = SCRIPT.replace("- Yes -> close", "*   Yes → close").replace("😀 ", "")
    uri = editor.open("untitled:format.md", text)
    made = editor.ask(lsp.TEXT_DOCUMENT_FORMATTING, lsp.DocumentFormattingParams(document(uri), OPTIONS))
    assert written(text, made) == playbook.format_text(text)
    nowhere = lsp.Range(lsp.Position(0, 0), lsp.Position(1, 0))
    params = lsp.DocumentRangeFormattingParams(document(uri), nowhere, OPTIONS)
    assert not editor.ask(lsp.TEXT_DOCUMENT_RANGE_FORMATTING, params)


def test_renaming_changes_all_files_and_says_why_it_does_not(
    project: Editor, calls: lsp.TextDocumentIdentifier, folder: Path
) -> None:
    here = lsp.Position(8, 7)
    place = project.ask(lsp.TEXT_DOCUMENT_PREPARE_RENAME, lsp.PrepareRenameParams(calls, here))
    assert span(place) == (8, 5, 8, 14)
    edit = project.ask(lsp.TEXT_DOCUMENT_RENAME, lsp.RenameParams(calls, here, "car-done"))
    *changes, moved = edit.document_changes
    assert {Path(one.text_document.uri).name: one.text_document.version for one in changes} == {
        "calls.md": 7,
        "car-ready.task.json": None,
        "calls.playbook-test.yaml": None,
    }
    assert moved.new_uri == (folder / "scripts" / "car-done.task.json").as_uri()
    text = (folder / "scripts" / "calls.md").read_text("utf-8")
    assert playbook.parse(written(text, edits_of(edit, calls.uri))).names == ("car-done", "recall-notice")
    with pytest.raises(JsonRpcException, match='there is a script "recall-notice" already'):
        project.ask(lsp.TEXT_DOCUMENT_RENAME, lsp.RenameParams(calls, here, "recall-notice"))
    with pytest.raises(JsonRpcException, match="only facts and scripts"):
        project.ask(lsp.TEXT_DOCUMENT_PREPARE_RENAME, lsp.PrepareRenameParams(calls, lsp.Position(1, 0)))


def test_names_are_found_in_the_file_and_in_the_workspace(
    project: Editor, calls: lsp.TextDocumentIdentifier
) -> None:
    total = lsp.Position(25, 65)
    (declared,) = project.ask(lsp.TEXT_DOCUMENT_DEFINITION, lsp.DefinitionParams(calls, total))
    assert span(declared.range) == (15, 2, 15, 7)
    without = lsp.ReferenceContext(include_declaration=False)
    (used,) = project.ask(lsp.TEXT_DOCUMENT_REFERENCES, lsp.ReferenceParams(without, calls, total))
    assert used.range.start.line == 25
    marked = project.ask(lsp.TEXT_DOCUMENT_DOCUMENT_HIGHLIGHT, lsp.DocumentHighlightParams(calls, total))
    assert len(marked) == 2
    assert "$240" in project.ask(lsp.TEXT_DOCUMENT_HOVER, lsp.HoverParams(calls, total)).contents.value
    symbols = project.ask(lsp.TEXT_DOCUMENT_DOCUMENT_SYMBOL, lsp.DocumentSymbolParams(calls))
    assert [one.name for one in symbols] == ["car-ready", "recall-notice"]
    found = project.ask(lsp.WORKSPACE_SYMBOL, lsp.WorkspaceSymbolParams("rcal"))
    assert [(one.name, one.container_name) for one in found] == [("recall-notice", "calls.md")]


def test_what_is_shown_beside_the_text_is_sent_in_the_protocols_terms(
    project: Editor, calls: lsp.TextDocumentIdentifier
) -> None:
    typing = lsp.CompletionParams(calls, lsp.Position(25, 65))
    completed = project.ask(lsp.TEXT_DOCUMENT_COMPLETION, typing)
    assert "facts.total" in [one.label for one in completed.items]
    some = lsp.Range(lsp.Position(10, 0), lsp.Position(10, 99))
    whole = lsp.Range(lsp.Position(0, 0), lsp.Position(99, 0))
    tokens = project.ask(lsp.TEXT_DOCUMENT_SEMANTIC_TOKENS_RANGE, lsp.SemanticTokensRangeParams(calls, some))
    assert [*tokens.data[:5]] == [10, 0, 15, 1, 0]
    every = project.ask(lsp.TEXT_DOCUMENT_SEMANTIC_TOKENS_FULL, lsp.SemanticTokensParams(calls))
    assert len(tokens.data) < len(every.data)
    hints = project.ask(lsp.TEXT_DOCUMENT_INLAY_HINT, lsp.InlayHintParams(calls, whole))
    assert {"= Bobby", "= $240"} <= {one.label for one in hints}
    folds = project.ask(lsp.TEXT_DOCUMENT_FOLDING_RANGE, lsp.FoldingRangeParams(calls))
    assert {one.kind for one in folds} == {"comment", "region"}
    lenses = project.ask(lsp.TEXT_DOCUMENT_CODE_LENS, lsp.CodeLensParams(calls))
    assert {one.command.title for one in lenses} == {"Render preview", "Run tests"}


def test_a_script_is_previewed_and_tested_from_the_editor(
    project: Editor, calls: lsp.TextDocumentIdentifier
) -> None:
    def run(command: str, script: str) -> object:
        params = lsp.ExecuteCommandParams(command, [calls.uri, script])
        return project.ask(lsp.WORKSPACE_EXECUTE_COMMAND, params)

    assert "Is this Bobby?" in str(run("playbook.preview", "car-ready"))
    assert project.saw("car-ready.prompt.md")
    assert "passed" in str(run("playbook.test", "car-ready"))
    assert project.saw("4 passed")
    with pytest.raises(JsonRpcException, match='has no script "car-redy"; did you mean "car-ready"'):
        run("playbook.preview", "car-redy")
    with pytest.raises(JsonRpcException, match="no test of the workspace"):
        run("playbook.test", "somebody-elses")


def test_a_bug_is_told_in_the_log_and_the_server_lives_on() -> None:
    with editing() as editor:
        uri = editor.open("untitled:bug.md", SCRIPT)
        params = lsp.ExecuteCommandParams("playbook.preview", [uri])  # one argument too few
        with pytest.raises(JsonRpcException):
            editor.ask(lsp.WORKSPACE_EXECUTE_COMMAND, params)
        editor.tell(
            lsp.TEXT_DOCUMENT_DID_CHANGE,
            lsp.DidChangeTextDocumentParams(
                lsp.VersionedTextDocumentIdentifier(uri="untitled:unknown", version=2), [insertion(0, 0, "x")]
            ),
        )
        editor.change(uri, 2, replacement(9, 0, 5, 0, ""))  # ends before it begins
        assert editor.pulled(uri).kind == "full"
        assert ["playbook itself failed" in line for line in editor.logged] == [True]


def test_an_editor_that_knows_no_versions_gets_edits_by_file(waiting: Editor) -> None:
    uri = waiting.open("untitled:old.md", SCRIPT)
    params = lsp.RenameParams(document(uri), lsp.Position(4, 22), "who")
    edit = waiting.ask(lsp.TEXT_DOCUMENT_RENAME, params)
    assert edit.document_changes is None
    assert {one.new_text for one in edit.changes[uri]} == {"who"}


def test_without_its_extra_the_command_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pygls.lsp.server", None)
    monkeypatch.delitem(sys.modules, "playbook.lsp.server", raising=False)
    result = CliRunner().invoke(main, ["lsp"])
    assert result.exit_code == 2
    assert "pip install 'voice-playbook[lsp]'" in result.stderr
    assert result.stdout == ""
