"""A call type that is started is one that works: clean, formatted, rendered, tested, and no other byte is changed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given, settings
from hypothesis import strategies as st

import playbook
from playbook import library
from playbook.authoring.answers import BadAnswers, read_answers
from playbook.authoring.call_types import CallType, from_answers, from_library
from playbook.authoring.declarations import declaration, fact
from playbook.authoring.names import BadName, check_name
from playbook.authoring.placement import CannotInsert, insert
from playbook.authoring.start import find_place, start
from playbook.authoring.together import write_together
from playbook.cli import main
from playbook.model import ExpectedFact
from playbook.parser.expected import TYPES
from playbook.source import BOM, SourceText
from playbook.testing.reading import read_suite_file
from playbook.writing import UnwritableFile

ROOT = Path(__file__).parent.parent
TEXTS = sorted(
    path
    for folder in ("tests/cases", "profiles", "examples")
    for path in (ROOT / folder).rglob("*.md")
    if path.name != "latin-1.md"
)
SEED = (ROOT / "examples/protocols/dojo-voice-agent-playbook.md").read_text("utf-8")

EVERY_TYPE = [f"a_{type}:{type}" for type in TYPES]
ANSWERED: dict[str, Mapping[str, str | list[str]]] = {
    "nothing said": {},
    "every type of fact": {"facts": [*EVERY_TYPE, "untyped", "a_link"]},
    "every type, and may be missing": {"facts": [f"{one}?" for one in [*EVERY_TYPE, "untyped"]]},
    "as many facts as a call may have": {"facts": [f"detail_{number}" for number in range(25)]},
    "all said": {
        "callee": "patient",
        "goal": "remind {facts.patient_name} of the visit on {facts.visit_date}",
        "says": "You have a visit with {facts.doctor} on {facts.visit_date}. Will you be there?",
        "facts": ["visit_date:date", "doctor:text", "rooms:number?"],
        "success": "Will be there",
        "limits": ["no medical advice", "never name {facts.doctor} to anyone but {facts.patient_name}"],
        "voicemail": "hang-up",
        "duration": "90 seconds",
    },
}
CALL_TYPES: dict[str, CallType] = {
    **{name: from_library(name) for name in library.names()},
    **{name: from_answers(read_answers(said)) for name, said in ANSWERED.items()},
}

# What the new script finds where it goes: nothing, or a playbook in one of the forms that people have.
PLAYBOOKS: dict[str, str | None] = {
    "no file": None,
    "an empty file": "",
    "headings alone": "# Calls\n\n## Outbound Mode\n\n### Script profiles\n",
    "outbound guidance alone": "## Outbound Mode\n\nBe brief.\n\n## Inbound Mode\n\nListen.\n",
    "sections behind it": playbook.format_text(SEED)
    + "\n### Notes\n\nfor us\n\n## Private Mode\n\nas it was\n",
    "carriage returns, a mark and no last line ending": BOM
    + playbook.format_text(SEED.rstrip("\n")).replace("\n", "\r\n"),
    "a fact and a variable in the guidance": "## Outbound Mode\n\nYou call for {facts.brand} of {COUNTRY}.\n\n"
    '### Script profiles\n\n#### hello ####\n\n**Expected facts**:\n\n- brand (text, e.g. "Vello \\"Pay\\""): who pays\n',
}


def started(folder: Path, call_type: CallType, text: str | None) -> Path:
    """The playbook in which a call type was started."""
    path = folder / "scripts" / "calls.md"
    if text is not None:
        path.parent.mkdir()
        path.write_bytes(text.encode())
    write_together(start(find_place("brand-new-call", path), call_type).changes)
    return path


def codes_in(path: Path, name: str) -> list[str]:
    where = playbook.load(path)[name].range
    return [one.code for one in playbook.check(path) if one.range in where]


# Every call type in a new file, and whatever a program may put together in every form of playbook.
STARTS = [
    *((name, "no file") for name in CALL_TYPES),
    *((name, form) for name in ("debt-collection", *ANSWERED) for form in PLAYBOOKS if form != "no file"),
]


@pytest.mark.parametrize(("name", "form"), STARTS)
def test_what_is_started_is_clean_formatted_rendered_and_has_a_test(
    name: str, form: str, tmp_path: Path
) -> None:
    path = started(tmp_path, CALL_TYPES[name], PLAYBOOKS[form])
    assert codes_in(path, "brand-new-call") == []
    written = path.read_bytes().decode()
    assert playbook.format_text(written) == written
    task = json.loads(path.with_name("brand-new-call.task.json").read_bytes())
    prompt = playbook.load(path).render(task, agent_name="Ava", variables={"COUNTRY": "Canada"})
    assert (prompt.profile, prompt.warnings) == ("brand-new-call", ())
    test = path.with_name("brand-new-call.playbook-test.yaml")
    tested = CliRunner().invoke(main, ["test", str(test)])
    assert tested.exit_code == 0, tested.output
    suite = read_suite_file(test).suite
    assert (suite.playbook, suite.script, suite.defaults.task) == (
        "calls.md",
        "brand-new-call",
        "brand-new-call.task.json",
    )


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_other_byte_of_a_playbook_stays(path: Path) -> None:
    before = path.read_bytes()
    source = SourceText.of(before.decode(), str(path))
    try:
        found = insert(source, "brand-new-call", CALL_TYPES["nothing said"].body, "Be kind.")
    except CannotInsert:
        pytest.fail(f"{path}: nothing here should swallow a script")
    start = len(source.text[: found.offset].encode()) + 3 * source.bom
    end = start + len(found.inserted.encode())
    after = found.source.encoded()
    assert after[:start] + after[end:] == before
    assert found.source.newline == source.newline


@pytest.mark.parametrize(
    "text",
    [
        "#### a\n\n**Opening**: x\n\n```\nopen",
        "#### a\n\n**Opening**: x\n\n<!-- open",
        "## Script profiles\n\n<pre>\n",
    ],
)
def test_a_playbook_that_would_swallow_the_script_is_left_alone(text: str) -> None:
    with pytest.raises(CannotInsert, match="never closed"):
        insert(SourceText.of(text), "brand-new-call", CALL_TYPES["nothing said"].body)


def test_in_a_folder_a_script_has_a_file_of_its_own_and_brings_no_guidance(tmp_path: Path) -> None:
    (tmp_path / "seed.md").write_text(SEED, "utf-8")
    write_together(start(find_place("brand-new-call", tmp_path), CALL_TYPES["delivery-update"]).changes)
    assert (tmp_path / "seed.md").read_text("utf-8") == SEED
    book = playbook.load(tmp_path)
    assert book.names == ("brand-new-call", "debt-collection")
    assert book.guidance == playbook.parse(SEED).guidance
    suite = read_suite_file(tmp_path / "brand-new-call.playbook-test.yaml").suite
    assert suite.playbook == "."


MARKS = "never shout|- a|1. b|# c|> d|**Opening**: e|```|<!--|{facts.x}|{{x}}|[your name]|$goal|***|\\|a + b|TODO|{AGENT_NAME}"
TYPED = st.sampled_from([*MARKS.split("|"), 'say "hi"', "a -> b", "é 👩‍👩‍👧", "a\n\n#### b"])
TEXT = st.lists(TYPED, min_size=1, max_size=3).map(" ".join) | st.text(max_size=30)


@settings(max_examples=60, deadline=None)
@given(
    st.fixed_dictionaries(
        {}, optional={"goal": TEXT, "says": TEXT, "success": TEXT, "limits": st.lists(TEXT, max_size=3)}
    )
)
def test_whatever_is_answered_is_refused_or_read_as_it_was_meant(said: dict[str, str | list[str]]) -> None:
    try:
        answers = read_answers(said)
        call_type = from_answers(answers)
    except BadAnswers:
        return
    text = insert(SourceText.of(""), "brand-new-call", call_type.body, call_type.guidance).source.text
    book = playbook.parse(text)
    profile = book["brand-new-call"]
    assert len(book.profiles) == 1
    assert answers.goal in (None, profile.goal_recap)
    assert answers.limits in ((), tuple(limit.text for limit in profile.hard_limits))
    assert profile.branches[0].condition == answers.success
    assert playbook.format_text(text) == text


def one_line(text: str) -> str:
    return " ".join(text.split())


@given(
    st.builds(
        fact,
        st.just("amount_due"),
        st.sampled_from([None, *TYPES.values()]),
        optional=st.booleans(),
        example=st.none() | st.text("ab ,\"'():1", min_size=1).map(one_line).filter(bool),
        description=st.sampled_from(["", "what is owed", 'as it follows "about", say']),
    )
)
def test_a_declaration_is_read_as_the_fact_that_it_declares(wanted: ExpectedFact) -> None:
    read = playbook.parse(f"#### x\n\n**Expected facts**:\n\n- {declaration(wanted)}\n")
    (found,) = read.profiles[0].expected_facts
    seen = (found.name, found.type, found.optional, found.example, found.description)
    assert seen == (wanted.name, wanted.type, wanted.optional, wanted.example, wanted.description)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("Debt Collection", "write lower-case words joined by hyphens: debt-collection"),
        ("debt_collection", "debt-collection"),
        ("!!", "no name for a script"),
        ("survey", 'has a script "survey" already'),
        ("sur-vey", 'so near to "survey"'),
        ("surveys", 'so near to "survey"'),
        ("suvrey", 'so near to "survey"'),
    ],
)
def test_a_name_that_will_not_do_is_refused_with_one_that_would(name: str, reason: str) -> None:
    with pytest.raises(BadName, match=reason):
        check_name(name, ["survey"])


@pytest.mark.parametrize("name", ["survey-2", "survey-in-autumn", "rückruf", "visit-1", "cab"])
def test_a_name_that_is_merely_alike_is_taken(name: str) -> None:
    check_name(name, ["survey", "visit-2", "car"])


BAD_ANSWERS = {
    "callee": "The Customer",
    "goal": "tell {{facts.name}}",
    "says": 'he said "hi" twice',
    "facts": ["amount:moeny", "Due Date", "x:y:z"],
    "success": "says yes -> close",
    "limits": ["1. never shout"],
    "voicemail": "sing",
    "duration": "three cows",
}


def test_all_that_is_wrong_with_answers_is_told_at_once() -> None:
    with pytest.raises(BadAnswers) as refused:
        read_answers(BAD_ANSWERS)
    told = str(refused.value).splitlines()
    of = [line.partition(":")[0] for line in told]
    assert of == ["callee", "goal", "says", "success", *["facts"] * 3, "limits", "voicemail", "duration"]
    assert 'did you mean "money"?' in str(refused.value)


def test_a_fact_that_is_given_twice_and_one_too_many_are_refused() -> None:
    with pytest.raises(BadAnswers, match='"day" is given 2 times'):
        read_answers({"facts": ["day", "day:date"]})
    with pytest.raises(BadAnswers, match="would have 31"):
        from_answers(read_answers({"facts": [f"detail_{number}" for number in range(27)]}))


def test_what_cannot_all_be_written_is_not_written_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace = os.replace

    def full(source: str, target: Path) -> None:
        if str(target).endswith("playbook-test.yaml"):
            raise OSError(28, "No space left on device")
        replace(source, target)

    monkeypatch.setattr(os, "replace", full)
    path = tmp_path / "calls.md"
    path.write_text(SEED, "utf-8")
    with pytest.raises(UnwritableFile, match=r"playbook-test\.yaml.*(?s:.)*nothing was written"):
        write_together(start(find_place("visit", path), CALL_TYPES["nothing said"]).changes)
    assert os.listdir(tmp_path) == ["calls.md"]
    assert path.read_text("utf-8") == SEED
    elsewhere = tmp_path / "new" / "folder" / "calls.md"
    with pytest.raises(UnwritableFile):
        write_together(start(find_place("visit", elsewhere), CALL_TYPES["nothing said"]).changes)
    assert os.listdir(tmp_path) == ["calls.md"]


@pytest.mark.parametrize("end", [KeyboardInterrupt, SystemExit])
def test_whoever_ends_the_run_finds_all_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, end: type[BaseException]
) -> None:
    replace = os.replace

    def ended(source: str, target: Path) -> None:
        if str(target).endswith("playbook-test.yaml"):
            raise end
        replace(source, target)

    monkeypatch.setattr(os, "replace", ended)
    path = tmp_path / "calls.md"
    path.write_text(SEED, "utf-8")
    with pytest.raises(end):
        write_together(start(find_place("visit", path), CALL_TYPES["nothing said"]).changes)
    assert os.listdir(tmp_path) == ["calls.md"]
    assert path.read_text("utf-8") == SEED


def run(*words: str) -> Result:
    result = CliRunner().invoke(main, ["new", *words], prog_name="playbook")
    assert "playbook itself failed" not in result.stderr
    return result


def test_files_in_the_way_are_named_and_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("visit.task.json", "visit.playbook-test.yaml"):
        (tmp_path / name).write_text("mine", "utf-8")
    result = run("visit", "-p", "calls.md")
    assert result.exit_code == 2
    assert "visit.task.json: there is such a file" in result.stderr
    assert "visit.playbook-test.yaml: there is such a file" in result.stderr
    assert sorted(os.listdir(tmp_path)) == ["visit.playbook-test.yaml", "visit.task.json"]


def test_the_settings_name_the_file_even_if_it_is_not_there_yet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "playbook.toml").write_text('playbook = "voice/calls.md"\n', "utf-8")
    monkeypatch.chdir(tmp_path)
    assert run("visit").exit_code == 0
    assert playbook.load("voice/calls.md").names == ("visit",)
    assert run("visit").exit_code == 2


def test_a_diff_is_all_that_would_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    shown = run("visit", "--dry-run").stdout
    assert os.listdir(tmp_path) == []
    run("visit")
    for path in (tmp_path / "protocols").iterdir():
        added = [line[1:] for line in shown.splitlines() if line.startswith("+") and line[:3] != "+++"]
        assert {*path.read_text("utf-8").splitlines()} <= {*added}


def test_json_tells_the_files_and_what_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    told = json.loads(run("visit", "--goal", "Keep it.", "--limit", "be careful", "--json").stdout)
    assert told["path"] == os.path.join("protocols", "dojo-voice-agent-playbook.md")
    assert [Path(file["path"]).is_file() and file["new"] for file in told["files"]] == [True] * 3
    assert [one["name"] for one in told["findings"]] == ["vague-limit"]


def test_a_terminal_is_asked_what_no_option_says(tmp_path: Path) -> None:
    pty = pytest.importorskip("pty", reason="a terminal of one's own needs a Unix")
    answers = ["", "visit_date:dat", "visit_date:date", "", "", "", "hang up", ""]
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "playbook", "new", "visit", "--callee", "guest", "--goal", "Come."],
        stdin=theirs, stdout=theirs, stderr=theirs, cwd=tmp_path, env={**os.environ, "NO_COLOR": "1"},
    )  # fmt: skip
    os.close(theirs)
    told = answered(ours, answers)
    assert process.wait() == 0, told
    assert 'there is no type "dat" for visit_date; did you mean "date"?' in told
    assert answers == []
    visit = playbook.load(tmp_path / "protocols")["visit"]
    assert [one.name for one in visit.expected_facts][0::3] == ["guest_name", "visit_date"]
    assert visit.text_of("voicemail") == "hang up"


def answered(terminal: int, answers: list[str]) -> str:
    """What a terminal shows while a person types; each question ends in brackets."""
    told = ""
    while True:
        try:
            data = os.read(terminal, 4096)
        except OSError:  # the program has ended
            data = b""
        if not data:
            os.close(terminal)
            return told
        told += data.decode()
        if told.endswith("] ") and answers:
            os.write(terminal, f"{answers.pop(0)}\n".encode())
