"""A call gone through branch by branch: what is said and done, where it goes, how it ends, and as a test."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import playbook
from playbook import library
from playbook.cli.walk_dialog import dialog
from playbook.cli.walk_lines import lines
from playbook.errors import PlaybookError
from playbook.source import SourceText
from playbook.terminal import width
from playbook.testing.reading import read_suite
from playbook.testing.running import Runner
from playbook.testing.saving import new_suite, with_case
from playbook.testing.walked import Origin, save
from playbook.testing.yamltext import read_yaml
from playbook.walk.finding import UnknownBranch, find_way, shown
from playbook.walk.speaker import Speaker, every_way, ways
from playbook.walk.walking import Walk, WalkEnded, begin

CASES = Path(__file__).parent / "cases" / "testing"


def walk_of(branches: str, more: str = "", others: str = "") -> Walk:
    """A walk through a script that says hi and has these branches and other fields."""
    text = f'#### call\n\n**Opening**: "Hi {{facts.name}}."\n\n**Branches**:\n\n{branches}\n\n{more}\n\n{others}\n'
    book = playbook.parse(text)
    return begin(book, Speaker(book["call"], {"name": "Bo"}, {"AGENT_NAME": "Ava"}))


def told(walk: Walk) -> list[str]:
    """What is said, in quotes, and done, after the opening."""
    said = (line for step in walk.steps[1:] for line in step.lines)
    return [f'"{line.text}"' if line.kind == "says" else line.text for line in said]


def test_a_branch_is_done_in_its_order_with_the_facts_in_it() -> None:
    walk = walk_of('- Yes -> record it + say "Fine, {facts.name}." + close').choose("1")
    assert told(walk) == ["record it", '"Fine, Bo."', "close"]
    assert (walk.ended, walk.choices) == ("close", ())


def test_what_is_sent_or_written_down_is_not_said() -> None:
    walk = walk_of('- Yes -> text them "Thanks!" + record "paid" + ask why: "Why?"').choose("1")
    assert told(walk) == ['text them "Thanks!"', 'record "paid"', "ask why", '"Why?"']


def test_branches_below_come_next_and_others_can_be_named_at_any_time() -> None:
    walk = walk_of('- Maybe -> "When?"\n  - Today -> close\n- No -> close').choose("maybe")
    assert [branch.condition for branch in walk.choices] == ["Today"]
    assert walk.ended is None
    assert walk.choose("no").ended == "close"


def test_a_branch_that_does_not_end_leads_back_to_all_of_them() -> None:
    walk = walk_of('- Asks -> "It is blue."\n- No -> close').choose("asks")
    assert [branch.condition for branch in walk.choices] == ["Asks", "No"]


@pytest.mark.parametrize(
    ("branch", "ended"),
    [
        ("close", "close"),
        ("hang up", "close"),
        ("thank them and end the call politely", "close"),
        ("transfer to +16175550100", "transfer"),
        ("put them through to the desk", "transfer"),
        ("record it", None),
        ("escalate to the desk", None),
    ],
)
def test_how_a_call_ends(branch: str, ended: str | None) -> None:
    assert walk_of(f"- Yes -> {branch}").choose("yes").ended == ended


def test_a_transfer_that_nobody_takes_goes_on() -> None:
    walk = walk_of("- Person -> transfer to the desk\n  - Nobody picks up -> close").choose("person")
    assert walk.ended is None
    assert walk.choose("1").ended == "close"


@pytest.mark.parametrize(
    "place", ["Pays", "the pays branch", '"Pays"', "Pays (see above)", "back to Pays", "Pays, then close"]
)
def test_going_to_a_branch_is_gone_there(place: str) -> None:
    walk = walk_of(f'- Pays -> "Thanks." + close\n- Wants to -> go to {place}').choose("wants to")
    assert told(walk)[-2:] == ['"Thanks."', "close"]
    assert walk.ended == "close"


def test_going_in_a_circle_stops() -> None:
    walk = walk_of("- A -> go to B\n- B -> go to A").choose("a")
    assert [shown(step.way) for step in walk.steps[1:]] == ["A", "B"]
    assert walk.choices


def test_going_to_another_script_begins_it() -> None:
    other = '#### new-order\n\n**Opening**: "{facts.name}, new?"\n\n**Branches**:\n\n- Yes -> close'
    walk = walk_of("- Orders -> go to the new-order script", others=other).choose("orders")
    assert [step.script for step in walk.steps] == ["call", "call", "new-order"]
    assert told(walk)[-1] == '"Bo, new?"'
    assert walk.choose("yes").ended == "close"


def test_a_place_that_cannot_be_told_leaves_the_choice_to_the_caller() -> None:
    walk = walk_of("- Asks -> go to the next question\n- No -> close").choose("asks")
    assert walk.choices
    assert walk.ended is None


@pytest.mark.parametrize(
    ("branches", "field", "said"),
    [
        ("- No -> close", '**Voicemail**: "Call us." Hang up.', ['"Call us."', "Hang up."]),
        ("- No -> close", "**Voicemail**: hang up", ["hang up"]),
        ("- No -> close", '**Voicemail**: "Call us."', ['"Call us."', "hang up"]),
        ('- Voicemail -> "Call us." + close', "", ['"Call us."', "close"]),
    ],
)
def test_a_machine_is_another_branch_and_hears_no_goodbye(branches: str, field: str, said: list[str]) -> None:
    walk = walk_of(branches, f'{field}\n\n**Closing**: "Goodbye."').choose("voicemail")
    assert told(walk) == said
    assert walk.ended == "close"


def test_closing_words_are_said_when_the_call_is_closed() -> None:
    closing = '**Closing**: "Goodbye."'
    assert told(walk_of("- No -> close", closing).choose("no")) == ["close", '"Goodbye."']
    assert told(walk_of("- No -> hang up", closing).choose("no")) == ["hang up"]


def test_spoken_time_counts_what_is_said_with_the_facts_in_it() -> None:
    walk = walk_of('- No -> "one two three" + record four five + close')
    assert walk.seconds == pytest.approx(2 * 60 / 150)
    assert walk.choose("1").seconds == pytest.approx(5 * 60 / 150)


@pytest.mark.parametrize(
    ("key", "error"),
    [
        ("0", "there is no choice 0; there are 3, counted from 1"),
        ("4", "there is no choice 4; there are 3, counted from 1"),
        ("", 'no branch "" in the script'),
        ("Pasy now", 'no branch "Pasy now" in the script; did you mean "Pays now"?'),
        ("Pays", '"Pays" could be 2 branches: "Pays now"; "Pays later"; write more of it'),
        ("No > Why", 'no branch "Why" below "No"; there is none'),
    ],
)
def test_words_that_stand_for_no_branch_are_told_with_those_there_are(key: str, error: str) -> None:
    walk = walk_of("- Pays now -> close\n- Pays later -> close\n- No -> close")
    with pytest.raises(UnknownBranch) as caught:
        walk.choose(key)
    assert str(caught.value).startswith(error)


def test_a_call_that_is_over_goes_nowhere() -> None:
    with pytest.raises(WalkEnded, match="the call is over"):
        walk_of("- No -> close").choose("1").choose("1")


@pytest.mark.parametrize("name", library.names())
def test_every_branch_of_the_library_is_found_by_its_way(name: str) -> None:
    profile = playbook.load(library.path(name))[name]
    for way in every_way(ways(profile)):
        assert find_way(profile, shown(way)) == way
        assert find_way(profile, shown(way).upper()) == way


# As lines of a terminal.


@given(st.integers(20, 120), st.text(), st.sampled_from(["😀 {facts.name} 您好 ", "a " * 60, "x" * 90]))
@settings(max_examples=30)
def test_lines_keep_to_the_terminal(columns: int, name: str, words: str) -> None:
    text = f'#### call\n\n**Opening**: "{words}"\n\n**Branches**:\n\n- {words} -> "{words}" + close\n'
    book = playbook.parse(text)
    walk = begin(book, Speaker(book["call"], {"name": name})).choose("1")
    longest = max(map(width, " ".join(f"{words} {name}".split()).split(" ")))
    for line in lines(walk, walk.steps, columns):
        from click import unstyle

        assert width(unstyle(line)) <= max(columns, 8 + max(longest, 20))


# A dialog, with somebody who answers, and in a terminal.


def answered(*answers: str) -> tuple[Walk, list[str], list[str]]:
    """The walk after these answers, the ways that were shown, and the files it was saved to."""
    given: Iterator[str] = iter((*answers, "q"))
    seen: list[str] = []
    saved: list[str] = []
    walk = dialog(
        walk_of('- Maybe -> "When?"\n  - Today -> close\n- No -> close'),
        lambda: next(given),
        lambda _, steps: seen.extend(shown(step.way) or "opening" for step in steps),
        lambda _, path: saved.append(path),
    )
    return walk, seen, saved


def test_answers_go_forward_and_back() -> None:
    walk, seen, _ = answered("1", "b", "2", "b", "b", "b", "maybe", "today")
    assert seen == ["Maybe", "opening", "No", "opening", "opening", "opening", "Maybe", "Maybe > Today"]
    assert walk.chosen == ("Maybe", "Today")


def test_an_answer_that_means_nothing_is_asked_for_again(capsys: pytest.CaptureFixture[str]) -> None:
    walk, _, _ = answered("gone", "", "9", "2", "2")
    assert walk.ended == "close"
    assert capsys.readouterr().err.count("error: ") == 3


def test_a_walk_is_saved_where_it_is_said() -> None:
    assert answered("s", "s my tests.yaml")[2] == ["call.playbook-test.yaml", "my tests.yaml"]


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such terminals")
def test_a_terminal_is_asked(tmp_path: Path) -> None:
    import pty

    shutil.copy(CASES / "script.md", tmp_path)
    pid, terminal = pty.fork()
    if not pid:
        os.environ |= {"COLUMNS": "60", "NO_COLOR": "1", "TERM": "xterm"}
        os.chdir(tmp_path)
        command = ["-m", "playbook", "walk", "visit", "-p", "script.md", "--goal", "g", "--fact", "name=Bo"]
        os.execv(sys.executable, [sys.executable, *command, "--fact", "fee=$1"])  # noqa: S606 -- in the terminal
    shown = b""
    for answer in ("1\n", "b\n", "comes later\n", "s\n", "q\n"):
        while not shown.endswith(b"> "):
            shown += os.read(terminal, 4096)
        os.write(terminal, answer.encode())
        shown += b" "
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    os.close(terminal)
    text = shown.decode()
    assert "bot     This is Ava. Your visit costs $1, at the front desk." in text
    assert "The call ends. spoken: " in text
    assert read_suite(SourceText.of((tmp_path / "visit.playbook-test.yaml").read_text("utf-8"))).suite.cases


# As a case of a test file.


def origin_of(name: str) -> Origin:
    return Origin(name, library.sample_task(name), {}, None, library.sample_task_path(name), is_sample=True)


@given(st.sampled_from(library.names()), st.lists(st.integers(0, 30), min_size=1, max_size=5))
@settings(max_examples=25)
def test_every_walk_through_the_library_is_a_case_that_passes(
    tmp_path_factory: pytest.TempPathFactory, name: str, answers: list[int]
) -> None:
    task = library.sample_task(name)
    book = playbook.load(library.path(name))
    facts = task["facts"]
    assert isinstance(facts, dict)
    walk = begin(book, Speaker(book[name], facts, {"AGENT_NAME": "Ava"}))
    for answer in answers:
        if not walk.ended:
            walk = walk.choose(str(answer % len(walk.choices) + 1))
    path = tmp_path_factory.mktemp("walk") / "a.playbook-test.yaml"
    path.write_bytes(save(walk, origin_of(name), path).encoded())
    path.write_bytes(save(walk, origin_of(name), path).encoded())
    result = Runner().run(path)
    assert result.faults == ()
    assert [outcome.failures for outcome in result.outcomes] == [(), ()]


@pytest.mark.parametrize("held", ['{"goal": "g"}', '{"goal": "g", "facts": {}}'])
def test_facts_beside_a_task_file_without_any_go_with_the_walk(held: str, tmp_path: Path) -> None:
    walk = begin(book := playbook.load(CASES / "script.md"), Speaker(book["visit"])).choose("comes")
    task = tmp_path / "t.json"
    task.write_text(held, "utf-8")
    facts = {"name": "Bo", "fee": "$1"}
    origin = Origin("visit", {"goal": "g", "facts": facts}, {}, CASES / "script.md", task)
    saved = read_yaml(SourceText.of(save(walk, origin, tmp_path / "a.yaml").text))
    assert saved.value["defaults"] == {"task": "t.json", "facts": facts}


def test_what_is_changed_of_a_task_goes_with_the_walk(tmp_path: Path) -> None:
    walk = begin(book := playbook.load(CASES / "script.md"), Speaker(book["visit"])).choose("comes")
    task = tmp_path / "t.json"
    task.write_text('{"goal": "g", "facts": {"name": "Al", "fee": "$1"}}', "utf-8")
    changed = {"goal": "another", "facts": {"name": "Bo", "fee": "$1"}}
    origin = Origin("visit", changed, {"AGENT_NAME": "Max", "X": "y"}, CASES / "script.md", task)
    text = save(walk, origin, tmp_path / "a.yaml").text
    assert read_yaml(SourceText.of(text)).value["defaults"] == {
        "task": "t.json",
        "goal": "another",
        "facts": {"name": "Bo"},
        "agent_name": "Max",
        "variables": {"X": "y"},
    }


def test_a_walk_that_would_be_no_test_is_not_saved(tmp_path: Path) -> None:
    book = playbook.load(CASES / "script.md")
    start = begin(book, Speaker(book["visit"]))
    origin = Origin("visit", {}, {}, CASES / "script.md")
    for walk, said in ((start, "nothing was chosen yet"), (start.choose("comes"), "the goal is missing")):
        with pytest.raises(PlaybookError, match=said):
            save(walk, origin, tmp_path / "a.yaml")


def test_tests_of_another_playbook_take_no_walk(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("playbook: other.md\ncases: [{name: a, expect: {warnings: none}}]\n", "utf-8")
    book = playbook.load(CASES / "script.md")
    walk = begin(book, Speaker(book["visit"])).choose("comes")
    with pytest.raises(PlaybookError, match=r"its tests are about other\.md"):
        save(walk, Origin("visit", {"goal": "g"}, {}, CASES / "script.md"), path)


CASE = {
    "name": "x: y # 😀",
    "facts": {"a": "1e5", "b": "no", "c": "2026-05-25", "d": "+1647", "e": True, "f": 3, "g": "{facts.x}"},
    "walk": ["Yes", "2"],
    "expect": {"walk": {"says": ["Great, thank you? I'll text you.", "a\nb", "x\x85y\u2028z", " "]}},
}


@pytest.mark.parametrize("indent", ["", "  ", "      "])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("begin_with", ["", "\ufeff", "# comment\n\n"])
@pytest.mark.parametrize("end", ["", "\n", "  # a comment\n", "\n\n# the end\n", "\nscript: visit\n"])
@pytest.mark.parametrize(
    "last",
    [
        "expect: {snapshot: true}",
        "expect:\n~    prompt:\n~      contains: |\n~        two\n~        lines",
        "expect: {prompt: {contains: 'two\n~      lines'}}",
    ],
)
def test_a_case_is_added_and_no_other_byte_changed(
    indent: str, newline: str, begin_with: str, end: str, last: str
) -> None:
    one = f"{indent}- name: a\n~  {last}".replace("~", indent)
    text = f"{begin_with}cases:\n{one}\n{one.replace('name: a', 'name: b')}{end}".replace("\n", newline)
    source = SourceText.of(text)
    added = with_case(source, CASE)
    longer = len(added.text) - len(source.text)
    same = next(at for at in range(len(added.text)) if source.text[at : at + 1] != added.text[at])
    assert added.text[:same] + added.text[same + longer :] == source.text
    assert added.bom == source.bom
    assert read_yaml(added).value["cases"][-1] == CASE


@pytest.mark.parametrize("text", ["cases: [{name: a}]", "cases: []", "cases: {a: b}", "a", "cases:\n"])
def test_what_is_no_list_of_lines_takes_no_case(text: str) -> None:
    with pytest.raises(PlaybookError, match="no case can be added"):
        with_case(SourceText.of(text, "f.yaml"), CASE)


scalars = st.text() | st.integers(-(2**60), 2**60) | st.booleans() | st.none()
values = st.recursive(
    scalars, lambda inner: st.lists(inner) | st.dictionaries(st.text(min_size=1), inner), max_leaves=8
)


@given(st.dictionaries(st.text(min_size=1), values, max_size=4))
@settings(max_examples=25)
def test_what_is_written_is_read_back(value: dict[str, object]) -> None:
    text = new_suite({}, value)
    assert read_yaml(SourceText.of(text)).value == {"cases": [value]}
