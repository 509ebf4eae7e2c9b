"""What the server knows of a playbook at a place, without an editor: names, suggestions, structure, colours, hints."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import playbook
from playbook.lint.policy import EVERYTHING
from playbook.lsp import (
    actions,
    colouring,
    completing,
    elsewhere,
    hinting,
    hovering,
    lensing,
    navigation,
    outlining,
    renaming,
)
from playbook.lsp.changes import edits_between
from playbook.lsp.document import Document
from playbook.lsp.formatting import formatting
from playbook.lsp.workspace import Workspace
from playbook.source import Position, Range, SourceText, TextEdit

FOLDER = Path(__file__).parent / "lsp" / "workspace"
CALLS = FOLDER / "scripts" / "calls.md"


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    shutil.copytree(FOLDER, tmp_path / "here")
    return Workspace("utf-32", (tmp_path / "here",))


@pytest.fixture
def calls(workspace: Workspace) -> Document:
    path = workspace.folders[0] / "scripts" / "calls.md"
    return workspace.opened(path.as_uri(), path.read_text("utf-8"), 1)


def at(document: Document, words: str, behind: str = "", nth: int = 0) -> Position:
    """The place of the words, within them behind some of them."""
    offset = -1
    for _ in range(nth + 1):
        offset = document.source.text.index(words, offset + 1)
    return document.source.position(offset + words.index(behind) + len(behind))


def applied(source: SourceText, edits: list[TextEdit]) -> str:
    text = source.text
    for edit in sorted(edits, key=lambda edit: edit.range, reverse=True):
        text = text[: source.offset(edit.range.start)] + edit.new_text + text[source.offset(edit.range.end) :]
    return text


def texts(document: Document, found: list[Range]) -> list[str]:
    return [f"{one.start.line + 1}:{document.source.slice(one)}" for one in found]


# What stands under the cursor, where it is declared, and every line that mentions it.
NAMED = {
    "{facts.total}": ("total", [16], [16, 26]),
    "- total": ("total", [16], [16, 26]),
    # The guidance speaks of the company, so it is one fact in both scripts.
    "{facts.company}. Say": ("company", [17, 45], [5, 17, 20, 45]),
    "{{facts.customer_name}}": ("customer_name", [45], [43, 45, 47]),
    "the recall notice script": ("recall notice", [41], [27, 41]),
    "#### car-ready": ("car-ready", [9], [9, 51]),
    "run price_tool": ("price_tool", [32], [26, 32]),
    "{AGENT_NAME}": ("AGENT_NAME", [], [20, 47]),
}


@pytest.mark.parametrize("words", NAMED)
def test_a_name_leads_to_its_declaration_and_to_all_its_mentions(words: str, calls: Document) -> None:
    name, declared, mentioned = NAMED[words]
    position = at(calls, words, name)
    assert [one.range.start.line + 1 for one in navigation.definitions(calls, position)] == declared
    found = navigation.references(calls, position)
    assert sorted({one.range.start.line + 1 for one in found}) == mentioned
    plain = {calls.source.slice(one.range).replace(" ", "-") for one in found}
    assert plain == {name.replace(" ", "-")}


@pytest.mark.parametrize("words", ["go to Names a day", "no discounts", "# Calls of", "a note"])
def test_where_nothing_is_named_nothing_is_found(words: str, calls: Document) -> None:
    assert navigation.references(calls, at(calls, words, words[-3:])) == []


def renamed(workspace: Workspace, document: Document, words: str, behind: str, new: str) -> dict[str, str]:
    """The texts of all files that change."""
    made = renaming.rename(workspace, document, at(document, words, behind), new)
    return {Path(one.name).name: applied(one.source, edits) for one, edits in made.edits}


def test_a_fact_is_renamed_in_the_playbook_its_tasks_and_its_tests(
    workspace: Workspace, calls: Document
) -> None:
    texts = renamed(workspace, calls, "tell {facts.customer_name} 😀", "facts.", "owner")
    assert texts.keys() == {"calls.md", "car-ready.task.json", "calls.playbook-test.yaml"}
    book = playbook.parse(texts["calls.md"])
    assert book["car-ready"].expected_facts[0].name == "owner"
    assert "customer_name" not in {used.name for used in book["car-ready"].placeholders}
    assert book["recall-notice"] == calls.book["recall-notice"]  # whose fact is another one
    assert '"owner": "Bobby"' in texts["car-ready.task.json"]
    test = texts["calls.playbook-test.yaml"]
    assert '"{owner} hears' in test
    assert "{owner: Bobby}" in test
    assert "{\"owner\": 'Ann'}" in test
    assert "{customer_name: Cy" in test
    assert '"Is this {facts.owner}?"' in test
    assert '"{facts.owner}, {facts.company}"' in test


def test_a_fact_is_renamed_where_an_export_has_put_backslashes_into_it(workspace: Workspace) -> None:
    text = "#### a\n\n**Goal recap**: collect {facts.fee\\_due}.\n\n**Expected facts**: fee\\_due\n"
    document = Document("untitled:1", None, text)
    texts = renamed(workspace, document, "fee\\_due\n", "fee", "total")
    assert [*texts.values()] == [text.replace("fee\\_due", "total")]


def test_a_fact_that_the_guidance_uses_is_renamed_in_every_script(
    workspace: Workspace, calls: Document
) -> None:
    texts = renamed(workspace, calls, "`company`", "`", "firm")
    assert "company}" not in texts["calls.md"]
    assert all(book.expected_fact("firm") for book in playbook.parse(texts["calls.md"]).profiles)
    assert "firm: Northside}" in texts["calls.playbook-test.yaml"]
    assert '{facts.firm}"' in texts["calls.playbook-test.yaml"]


def test_a_script_is_renamed_wherever_it_is_gone_to_or_tested(workspace: Workspace, calls: Document) -> None:
    texts = renamed(workspace, calls, "#### recall-notice", "recall", "recall: part 2")
    assert texts.keys() == {"calls.md", "recall.task.json", "calls.playbook-test.yaml"}
    assert playbook.parse(texts["calls.md"]).names == ("car-ready", "recall: part 2")
    assert "go to the recall: part 2 script" in texts["calls.md"]
    assert '"script": "recall: part 2"' in texts["recall.task.json"]
    assert 'script: "recall: part 2"' in texts["calls.playbook-test.yaml"]


def test_call_requests_are_changed_with_the_tasks(workspace: Workspace, calls: Document) -> None:
    assert calls.path is not None
    request = calls.path.with_name("bobby.call.json")
    task = '{"goal": "g", "script": "car-ready", "facts": {"total": "$240"}}'
    request.write_text(f'{{"from": "+1", "to": "+1", "task": {task}}}', "utf-8")
    assert '"facts": {"price"' in renamed(workspace, calls, "{facts.total}", "facts.", "price")[request.name]
    assert '"car-done"' in renamed(workspace, calls, "#### car-ready", "car", "car-done")[request.name]


@pytest.mark.parametrize(
    "half", ["script: [a]\ncases: [{name: x}]", "cases: [{script: {a: b}, table: 5}, 5]"]
)
def test_a_test_that_is_still_being_typed_holds_up_nothing(
    workspace: Workspace, calls: Document, half: str
) -> None:
    assert calls.path is not None
    (calls.path.parent / "half.playbook-test.yaml").write_text(half, "utf-8")
    texts = renamed(workspace, calls, "#### recall-notice", "recall", "recall-2")
    assert texts.keys() == {"calls.md", "recall.task.json", "calls.playbook-test.yaml"}
    assert elsewhere.tests_of(workspace, calls).keys() == {"car-ready", "recall-notice"}


def test_the_sample_task_of_a_script_moves_with_its_name(workspace: Workspace, calls: Document) -> None:
    made = renaming.rename(workspace, calls, at(calls, "#### car-ready", "car"), "car-done")
    assert made.moved is not None
    assert [uri.rpartition("/")[2] for uri in made.moved] == ["car-ready.task.json", "car-done.task.json"]


@pytest.mark.parametrize(
    ("words", "new", "why"),
    [
        ("{facts.total}", "2nd", "no name of a fact"),
        ("{facts.total}", "a b", "no name of a fact"),
        ("{facts.total}", "company", "expects a fact"),
        ("#### car-ready", "recall-notice", "a script"),
        ("#### car-ready", "  ", "no name of a script"),
        ("#### car-ready", "a\nb", "no name of a script"),
        ("#### car-ready", "`car`", "no name of a script"),
        ("no discounts", "x", "only facts and scripts"),
    ],
)
def test_a_name_that_cannot_be_is_refused(
    words: str, new: str, why: str, workspace: Workspace, calls: Document
) -> None:
    with pytest.raises(renaming.CannotBeRenamed, match=why):
        renaming.rename(workspace, calls, at(calls, words, words[:8]), new)


# What is typed where, and some of what is suggested, the first of all in front.
TYPED = {
    "**Opening**: {facts.": ["facts.customer_name", "facts.total", "AGENT_NAME", "COMPANY"],
    "**Opening**: <fa": ["facts.customer_name", "facts.desk_phone"],
    "**Opening**: {": ["facts.customer_name"],
    "**": ["Identity", "Voicemail", "Goal recap"],
    "<!-- playbook: ": ["ignore", "ignore-profile", "ignore-file"],
    "<!-- playbook: ignore BR4": ["ST101", "BR405", "missing-stop-calling"],
    "<!-- playbook: ignore-file SP305, ": ["ST101", "SP305"],
    "**Branches**:\n- A -> ": ["close", "run", "go to"],
    "**Branches**:\n- A -> log + ": ["close", "record"],
    "**Branches**:\n- A -> go to ": ["Names a day", "Wrong number", "car-ready", "recall-notice"],
    "**Branches**:\n- A -> run ": ["price_tool", "crm_lookup"],
    "**Expected facts**: x (": ["text", "money", "optional", "default", "e.g."],
    "**Expected facts**: x (money, ": ["text", "sensitive"],
    "Well, ": [],
    "**Branches**:\n- A (": [],
}


@pytest.mark.parametrize("typed", TYPED)
def test_what_may_follow_is_suggested(typed: str, workspace: Workspace, calls: Document) -> None:
    end = at(calls, "<!-- a note")
    text = calls.source.text
    offset = calls.source.offset(end)
    path = calls.path or Path()
    changed = workspace.opened(path.as_uri(), f"{text[:offset]}{typed}\n\n{text[offset:]}", 2)
    position = changed.source.position(offset + len(typed))
    found = completing.completions(changed, workspace.policy(changed), position)
    labels = [one.label for one in found]
    assert labels[:1] == TYPED[typed][:1]
    assert set(labels) >= set(TYPED[typed])


def test_a_suggestion_takes_the_place_of_what_was_typed(workspace: Workspace, calls: Document) -> None:
    position = at(calls, "{facts.total}", "{facts.to")
    found = completing.completions(calls, workspace.policy(calls), position)
    total = next(one for one in found if one.label == "facts.total")
    assert calls.source.slice(total.range) == "facts.to"
    assert "money" in total.detail
    assert "$240" in total.detail


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("**Hard|**: no", "**Hard limits"),
        ("**Hard|:** no", "**Hard limits"),
        ("**Ha|", "**Hard limits**: "),
    ],
)
def test_a_label_that_has_its_end_gets_no_other(typed: str, text: str) -> None:
    written = f"#### a\n\n**Goal recap**: x\n\n{typed}\n"
    document = Document("untitled:1", None, written.replace("|", ""))
    found = completing.completions(document, EVERYTHING, Position(4, typed.index("|")))
    assert next(one for one in found if one.label == "Hard limits").text == text


HOVERED = {
    "{facts.customer_name} 😀": ["who brought the car", "required", "`Bobby`", "lines 11, 21"],
    "{facts.company}. Say": ["**company**", "Northside Auto", "lines 5, 20"],
    "the recall notice": ["recall-notice", "of the recall", "`company`"],
    "run price_tool": ["looks the price up"],
    "{AGENT_NAME}": ["name of the bot"],
    "ignore SP305": ["# SP305 long-turn", "## Bad"],
}


@pytest.mark.parametrize("words", HOVERED)
def test_what_is_under_the_pointer_is_explained(words: str, calls: Document) -> None:
    told = hovering.hover(calls, at(calls, words, words[:10]))
    assert told is not None
    for expected in HOVERED[words]:
        assert expected in told.text


def test_a_finding_is_explained_by_the_manual_of_its_rule() -> None:
    document = Document("untitled:1", None, '#### hello\n\n**Closing**: "Goodbye NOW!!"\n')
    found = document.lint_instead(document.source, EVERYTHING)
    told = hovering.hover(document, at(document, "NOW!!", "NOW!"), found)
    assert told is not None
    assert told.text.startswith("# SP309 shouting")
    assert "## Bad" not in told.text


def test_symbols_are_the_scripts_with_what_is_in_them(calls: Document) -> None:
    scripts = outlining.symbols(calls)
    assert [one.name for one in scripts] == ["car-ready", "recall-notice"]
    parts = {field.name: [one.name for one in field.children] for field in scripts[0].children}
    assert parts["Expected facts"] == ["customer_name", "total", "company", "desk_phone"]
    assert parts["Branches"] == ["Names a day", "Asks what it costs", "Wrong number"]
    assert parts["Tools"] == ["price_tool"]
    for symbol in walked(scripts):
        assert symbol.name_range in symbol.range


def walked(symbols: list[outlining.Symbol] | tuple[outlining.Symbol, ...]) -> Iterator[outlining.Symbol]:
    for one in symbols:
        yield one
        yield from walked(one.children)


def test_scripts_fields_branches_and_comments_can_be_folded(calls: Document) -> None:
    lines = calls.source.lines
    found = outlining.folds(calls)
    assert {lines[one.first] for one in found} >= {
        "#### car-ready",
        "**Expected facts**:",
        '- Asks what it costs -> run price_tool + "It comes to {facts.total}." + close',
        "<!-- a note",
    }
    assert [lines[one.first] for one in found if one.is_comment] == ["<!-- a note"]


def test_colours_stand_side_by_side_and_mean_what_they_say(calls: Document) -> None:
    found = colouring.tokens(calls)
    said = [(calls.source.lines[one.line][one.column : one.column + one.length], one.type) for one in found]
    for pair in (
        ("car-ready", "class"),
        ("{facts.total}", "parameter"),
        ("total", "parameter"),
        ("{AGENT_NAME}", "variable"),
        ("money", "type"),
        ("->", "operator"),
        ("close", "keyword"),
        ("price_tool", "function"),
        ("Great, see you then.", "string"),
        ("It comes to ", "string"),
    ):
        assert pair in said
    ends = [(one.line, one.column + one.length) for one in found]
    assert all(end <= (after.line, after.column) for end, after in zip(ends, found[1:], strict=False))


def test_hints_tell_a_sample_and_the_seconds(workspace: Workspace, calls: Document) -> None:
    whole = Range.between(0, 0, len(calls.source.lines) - 1, 0)
    found = {
        (one.position.line + 1, one.label) for one in hinting.hints(calls, workspace.policy(calls), whole)
    }
    assert (26, "= $240") in found
    assert (11, "= Bobby") in found
    assert (25, "7 of 120 s") in found
    assert not [*hinting.hints(calls, workspace.policy(calls), Range.between(0, 0, 3, 0))]


def test_every_script_can_be_previewed_and_tested_ones_tested(workspace: Workspace, calls: Document) -> None:
    found = [(one.title, one.script) for one in lensing.lenses(workspace, calls)]
    assert found == [
        ("Render preview", "car-ready"),
        ("Run tests", "car-ready"),
        ("Render preview", "recall-notice"),
        ("Run tests", "recall-notice"),
    ]


def test_what_is_found_can_be_fixed_declared_or_ignored(workspace: Workspace, calls: Document) -> None:
    text = calls.source.text.replace("{facts.total}", "{facts.totl}").replace("\n", "\r\n")
    changed = workspace.opened(calls.uri, text, 2)
    policy = workspace.policy(changed)
    found = changed.lint_instead(changed.source, policy)
    here = Range(at(changed, "{facts.totl}"), at(changed, "{facts.totl}"))
    made = {
        one.title: applied(changed.source, [*one.edits])
        for one in actions.quick_fixes(changed, policy, found, here)
    }
    assert made.keys() == {
        'Write "total" (may change the meaning)',
        'Expect "totl"',
        "Ignore FA201 (undeclared-fact) here",
    }
    for title, fixed in made.items():
        assert "FA201" not in {
            one.code for one in Document("untitled:1", None, fixed).lint_instead(SourceText(fixed), policy)
        }, title
        assert "\n" not in fixed.replace("\r\n", "")


def test_fixing_all_is_what_the_command_writes(workspace: Workspace, calls: Document) -> None:
    (action,) = actions.fix_all(calls, workspace.policy(calls))
    fixed = applied(calls.source, [*action.edits])
    assert "Hi {facts.customer_name}, this" in fixed
    assert "ignore SP305" not in fixed
    again = workspace.opened(calls.uri, fixed, 3)
    assert not [*actions.fix_all(again, workspace.policy(again))]


def test_formatting_is_what_the_command_writes_and_of_some_lines_only_those(
    workspace: Workspace, calls: Document
) -> None:
    text = calls.source.text.replace("- Names", "*  Names").replace("**Duration**:", "**Max duration**:")
    changed = workspace.opened(calls.uri, text, 2)
    assert applied(changed.source, formatting(changed)) == playbook.format_text(text)
    line = at(changed, "**Max duration").line
    some = applied(changed.source, formatting(changed, Range.between(line, 0, line, 3)))
    assert "**Duration**:" in some
    assert "*  Names" in some


LINES = st.lists(st.sampled_from(["a\n", "b\n", "c\r\n", "d", "\n"]), max_size=12).map("".join)


@settings(deadline=None)
@given(LINES, LINES)
def test_edits_between_two_texts_make_the_one_of_the_other(before: str, after: str) -> None:
    assert applied(SourceText(before), edits_between(SourceText(before), after)) == after
