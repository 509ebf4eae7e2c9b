"""Formatting: what it makes of many habits of writing, and that it never changes what a playbook says.

Under cases/format, each folder holds a `before.md` and the `after.md` that it must become.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

import playbook
from playbook import formatter
from playbook.cli.format import command
from playbook.errors import InvalidTask
from playbook.formatter import FormattingChangesMeaning, format_text
from playbook.labels import INDENTS
from playbook.model import Playbook
from playbook.parser import read
from playbook.source import BOM, Range, SourceText, TextEdit

HERE = Path(__file__).parent
ROOT = HERE.parent
CASES = sorted((HERE / "cases" / "format").iterdir())
LIBRARY = sorted((ROOT / "profiles").glob("*.md"))
TEXTS = sorted(
    path
    for folder in ("tests/cases", "tests/cli/files", "profiles", "examples", "docs")
    for path in (ROOT / folder).rglob("*.md")
    if path.name != "latin-1.md"
)
ENDINGS = ("\n", "\r\n", "\r")


def text_of(path: Path) -> str:
    return path.read_bytes().decode()


def case(name: str) -> tuple[str, str]:
    folder = HERE / "cases" / "format" / name
    return text_of(folder / "before.md"), text_of(folder / "after.md")


@pytest.mark.parametrize("name", [path.name for path in CASES])
@pytest.mark.parametrize("ending", ENDINGS, ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize("mark", ["", BOM], ids=["", "BOM"])
def test_before_becomes_after_with_the_line_endings_and_the_mark_it_had(
    name: str, ending: str, mark: str
) -> None:
    before, after = (mark + text.replace("\n", ending) for text in case(name))
    assert format_text(before) == after


@pytest.mark.parametrize("name", ["seed", "labels", "wraps", "verbatim"])
@pytest.mark.parametrize("end", ["", "\n", "\n\n", "\n  \n \n", "\n \n  "], ids=repr)
def test_a_file_keeps_its_final_line_ending_or_that_it_has_none(name: str, end: str) -> None:
    before, after = case(name)
    ended = "\n" if end.endswith("\n") else ""
    assert format_text(before.rstrip() + end) == after.rstrip() + ended


def test_spaces_between_cr_and_lf_stay_because_they_make_two_line_endings_of_them() -> None:
    text = "#### reminder\n\n**Goal recap**: call\r  \nabout a visit\n"
    assert format_text(text) == text
    assert format_text(text.replace("\r", "\n")) == text.replace("\r  ", "\n")


@pytest.mark.parametrize("path", LIBRARY, ids=lambda path: path.stem)
def test_the_library_is_in_the_canonical_layout(path: Path) -> None:
    assert format_text(text_of(path)) == text_of(path)


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_meaning_prompts_and_all_outside_of_profiles_stay(path: Path) -> None:
    assert_kept(text_of(path))


def assert_kept(before: str) -> None:
    """What must hold of every text that is formatted."""
    after = format_text(before)
    assert format_text(after) == after
    assert playbook.parse(after) == playbook.parse(before)
    assert prompts(after) == prompts(before)
    assert untouchable(after) == untouchable(before)
    assert after.endswith(("\n", "\r")) == before.endswith(("\n", "\r"))


def prompts(text: str) -> list[str | list[str]]:
    """The lenient prompt of every script and of none; of what cannot be rendered, the reasons."""
    book = playbook.parse(text)
    return [prompt(book, name) for name in (None, *book.names)]


def prompt(book: playbook.Book, script: str | None) -> str | list[str]:
    try:
        return book.render({"goal": "Say hello", "script": script}, strict=False).text
    except InvalidTask as invalid:
        return [problem.code for problem in invalid.problems]


_BEFORE_A_LABEL = re.compile(rf"[\s{INDENTS}]+\Z")


def untouchable(text: str) -> list[str]:
    """All that stands outside of profiles, and each profile from its heading to the end of its notes."""
    source = SourceText.of(text)
    blocks, outline, book = read(source)
    kept, at = [], 0
    for section, profile in zip(outline.profiles, book.profiles, strict=True):
        start = source.line_starts[blocks[section.index].start]
        end = source.line_starts[blocks[section.end].start] if section.end < len(blocks) else len(source.text)
        notes = source.text[start : source.offset(profile.fields[0].range.start) if profile.fields else end]
        kept += [source.text[at:start], _BEFORE_A_LABEL.sub("", notes) if profile.fields else notes]
        at = end
    return [*kept, source.text[at:]]


LINES = [
    *(
        "- Agrees -> close",
        '* No → "Sorry" + close',
        "    * sub --> y",
        "\t- tab=>z",
        "-   wide",
        "- - a -> b",
    ),
    *(
        "+ share {facts.x}",
        "  + two",
        "+ b -> c",
        "1. one -> a",
        "10) ten -> b",
        "-",
        "* * *",
        "+ + +",
        "* -→",
    ),
    *(
        "**Goal**: x",
        "__Hard limits__：no a, no b",
        '  **Opening (v):** "Hi',
        "**Branches**:",
        "**Branches**:  ",
    ),
    *(
        "***Tone***: y",
        "**Odd (a) b)**: x",
        "**Duration**: <facts.d> 3 min  ",
        "**Tools**: crm",
        "**Outcomes**:",
    ),
    *('is it <facts.x>? - Yes"', "{<facts.x>}", "\\<facts.x>", "- x -> go to <facts.y>", "a\u00a0", "\u00a0"),
    *("text", "  text  ", "      deep", "hard \\", "> quote", "> - a → b", '> * b -> "x', ">", "- > q", "=="),
    *("```", "~~~", "- ```", "    code", "<!-- c -->", "<!-- open", "close -->", "<div>", "d --> + e"),
    *("---", "***", "# H", "  # H", "## Outbound Mode", "### Script profiles", "#### p", "##### five"),
    *("", "", "", "   ", "\t"),
]
LINE = st.builds(
    "{}{}{}".format,
    st.sampled_from(["", "", "", "  ", "\t", "> "]),
    st.sampled_from(LINES),
    st.sampled_from(["", "", "  ", "\t"]),
)
GENERATED = st.builds(
    lambda lines, ending, last: ending.join(["#### p", "**Branches**:", *lines]) + last,
    st.lists(LINE, max_size=12),
    st.sampled_from(ENDINGS),
    st.sampled_from(["", "\n", "\n\n ", "\r\n"]),
)


@settings(max_examples=250, deadline=None)
@given(GENERATED)
@example("#### p\n**Branches**:\n- x\n  # H")
@example("#### p\n**Branches**:\n-    o\n\t> quote")
@example("#### p\n**Outcomes**:\n* -→")
@example("#### p\n**Branches**:\n- ->+ x")
@example("#### p\n**Branches**:\n- a -> b\n+  c\n+\td")
@example("#### p\n**Branches**:\n- a\u00a0\n+ n")
@example("#### p\n**Opening**:\n -\n  <!--")
@example("#### p\n**Branches**:\n- ```\n**Goal**: x\n")
@example("#### p\n**Hard limits**:\n    * **")
@example("#### p\n**Branches**:\n\t- a -> b\n\n\t**Goal**: x")
@example("#### p\n**Branches**:\n- a -> b \\\n+ c\n> + d")
def test_no_habit_of_writing_is_formatted_into_another_meaning(text: str) -> None:
    assert_kept(text)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from([text_of(path) for path in TEXTS if path.stat().st_size < 8000]), st.data())
def test_what_is_cut_out_of_a_playbook_is_formatted_into_no_other_meaning(
    text: str, data: st.DataObject
) -> None:
    lines = text.splitlines(keepends=True)
    start = data.draw(st.integers(0, len(lines)))
    end = data.draw(st.integers(start, min(len(lines), start + 6)))
    assert_kept("".join([*lines[:start], *lines[end:]]))


@settings(max_examples=100, deadline=None)
@given(st.text())
def test_a_text_without_a_profile_stays_as_it_is(text: str) -> None:
    if not playbook.parse(text).profiles:
        assert format_text(text) == text


def swallowed(text: str) -> Iterator[str]:
    """Label lines that a Markdown tool which knows no labels reads as part of another block."""
    lines = text.split("\n")
    tokens = MarkdownIt("commonmark").parse(text)
    begun = {
        token.map[0] for token in tokens if token.type == "paragraph_open" and token.level == 0 and token.map
    }
    for field in (field for profile in playbook.parse(text).profiles for field in profile.fields):
        if field.range.start.line not in begun:
            yield lines[field.range.start.line]


@pytest.mark.parametrize("name", [path.name for path in CASES])
def test_other_markdown_tools_read_every_label_where_we_do(name: str) -> None:
    before, after = case(name)
    assert [*swallowed(after)] == []
    assert name != "seed" or [*swallowed(before)] != []


def test_other_markdown_tools_read_the_same_items() -> None:
    _, after = case("lists")
    tokens = MarkdownIt("commonmark").parse(after)
    items = [token for token in tokens if token.type == "list_item_open"]
    profiles = playbook.parse(after).profiles
    assert len(items) == sum(1 for profile in profiles for _ in profile.walk_branches()) + 4  # the limits
    assert {token.markup for token in items} == {"-", ")"}


class Lost(Exception):
    """Stands for the fault that a step of the formatter might have."""


@pytest.fixture
def careless(monkeypatch: pytest.MonkeyPatch) -> None:
    """A step that empties the second line of every field."""

    def edit(field: Any) -> Iterator[TextEdit]:
        if field.end > field.start + 1:
            yield TextEdit(Range.between(field.start + 1, 0, field.start + 2, 0), "")

    monkeypatch.setattr(formatter, "_STEPS", (edit,))


SEED = case("seed")[0]


@pytest.mark.usefixtures("careless")
def test_another_meaning_is_refused_and_its_place_named() -> None:
    with pytest.raises(FormattingChangesMeaning, match=r'^line 11: "Expected facts" of "debt-collection"'):
        format_text(SEED)
    assert issubclass(FormattingChangesMeaning, playbook.PlaybookError)


def test_equal_playbooks_differ_in_nothing_that_a_prompt_is_made_of() -> None:
    """Formatting compares playbooks, not prompts: places and the spelling of known labels are all that it leaves out."""
    left_out = {
        f"{holder.__name__}.{name}"
        for holder in (Playbook, *vars(playbook.model).values())
        if isinstance(holder, type)
        for name, field in getattr(holder, "__dataclass_fields__", {}).items()
        if not field.compare
    }
    assert {name for name in left_out if not name.endswith(("range", ".path"))} == {"Field.label"}


def run(*arguments: str, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(command, arguments, input=stdin, standalone_mode=False)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a playbook to format, one that is fine, and a file that is none."""
    before, after = case("seed")
    (tmp_path / "a.md").write_bytes(before.encode())
    (tmp_path / "b.md").write_bytes(after.encode())
    (tmp_path / "notes.md").write_bytes(b"* not\n* a playbook\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def held(folder: Path) -> dict[str, str]:
    return {path.name: text_of(path) for path in folder.iterdir()}


def test_a_folder_is_formatted_and_other_files_are_passed_over(folder: Path) -> None:
    before, result = held(folder), run()
    assert held(folder) == {**before, "a.md": before["b.md"]}
    assert (result.return_value, result.stdout) == (0, "")
    assert result.stderr == (
        "reformatted a.md\n1 file reformatted, 1 file unchanged; 1 other Markdown file passed over\n"
    )
    assert run("a.md", "b.md").stderr == "2 files unchanged\n"


def test_check_names_what_would_change_and_writes_nothing(folder: Path) -> None:
    before, result = held(folder), run("--check")
    assert held(folder) == before
    assert (result.return_value, result.stdout) == (1, "a.md\n")
    assert result.stderr.startswith("1 file would be reformatted, 1 file unchanged")
    assert run("--check", "b.md").return_value == 0


def test_diff_shows_what_would_change_and_writes_nothing(folder: Path) -> None:
    before, result = held(folder), run("--diff", "a.md")
    assert held(folder) == before
    assert result.return_value == 0
    assert "\n+\n **Expected facts**: debtor_name" in result.stdout
    assert run("--diff", "--check", "a.md").return_value == 1


def test_standard_input_is_formatted_to_standard_output() -> None:
    before, after = ((BOM + text.replace("\n", "\r\n")).encode() for text in case("seed"))
    result = run("-", stdin=before)
    assert (result.return_value, result.stdout_bytes) == (0, after)
    assert run("-", stdin=after).stdout_bytes == after
    checked = run("-", "--check", "--stdin-filename", "my.md", stdin=before)
    assert (checked.return_value, checked.stdout) == (1, "my.md\n")


@pytest.mark.usefixtures("careless", "folder")
def test_a_file_whose_meaning_would_change_is_left_as_it_is(folder: Path) -> None:
    before, result = held(folder), run("a.md")
    assert held(folder) == before
    assert result.return_value == 2
    assert 'a.md:11: "Expected facts" of "debt-collection" would be read otherwise' in result.stderr


def test_a_file_that_cannot_be_read_does_not_end_the_run(folder: Path) -> None:
    (folder / "latin-1.md").write_bytes(b"#### \xff")
    result = run("latin-1.md", "a.md")
    assert text_of(folder / "a.md") == text_of(folder / "b.md")
    assert result.return_value == 1
    assert "not UTF-8" in result.stderr


def test_a_run_that_formats_nothing_says_so(folder: Path) -> None:
    with pytest.raises(playbook.PlaybookError, match="holds no script profile"):
        raise run("notes.md").exception or AssertionError
    assert run("notes.md", "--skip-others").return_value == 0
    with pytest.raises(playbook.PlaybookError, match=r"nowhere\.md"):
        raise run("nowhere.md").exception or AssertionError


def test_a_link_stays_a_link_and_a_mode_stays(folder: Path) -> None:
    (folder / "link.md").symlink_to("a.md")
    os.chmod(folder / "a.md", 0o640)
    run("link.md")
    assert (folder / "link.md").is_symlink()
    assert (folder / "a.md").stat().st_mode & 0o777 == 0o640
    assert text_of(folder / "a.md") == text_of(folder / "b.md")
