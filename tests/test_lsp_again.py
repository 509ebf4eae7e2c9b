"""A text that is read and linted again after every change is read and linted as one that nobody has seen before."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_rules import CHECKED, examples

import playbook
from playbook import library
from playbook.diagnostics import Diagnostic
from playbook.lint.linter import lint_file
from playbook.lint.policy import EVERYTHING, Policy
from playbook.lint.relinting import Relinter
from playbook.lint.rule import Rule
from playbook.lint.script import File
from playbook.parser import read
from playbook.parser.rereading import Rereader
from playbook.source import SourceText

CASES = Path(__file__).parent / "cases"
EXAMPLES = Path(__file__).parents[1] / "examples"
TEXTS = [
    path.read_text("utf-8")
    for path in [
        *sorted((CASES / "faulty").glob("*.md")),
        *sorted(EXAMPLES.rglob("*.md")),
        *[library.path(name) for name in library.names()[:4]],
    ]
]
TEXTS.append("\n\n".join(library.text(name) for name in library.names()[:3]))

# What changes how the text around it is read.
PIECES = st.sampled_from(
    "\n |\n\n|#### new\n|# Top\n|## Outbound Mode\n|### Script profiles\n|\nTitle\n---\n|```\n|~~~\n|<!--|-->|<script>\n|<div>\n"
    '|    |> |- A -> go to B\n|**Opening**: "Hi {facts.x}."\n|**Expected facts**: x\n|{facts.y}|{{facts.z}}|"|\r|\r\n|\0|😀|\u2028'
    "|a|#|*|<!-- playbook: ignore FA201 -->|<!-- playbook: ignore-file BR -->\n".split("|")
)
EDITS = st.lists(
    st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 40), PIECES), min_size=1, max_size=5
)


def edited(text: str, where: float, deleted: int, new: str) -> str:
    at = int(where * (len(text) + 1))
    return text[:at] + new + text[at + deleted :]


@settings(deadline=None, max_examples=30)
@given(st.sampled_from(TEXTS), EDITS)
def test_reading_again_gives_what_reading_anew_gives(text: str, edits: list[tuple[float, int, str]]) -> None:
    rereader = Rereader()
    rereader.read(SourceText(text, "a.md"))
    for edit in edits:
        text = edited(text, *edit)
        source = SourceText(text, "a.md")
        assert rereader.read(source) == read(source)
        assert repr(rereader.read(source).playbook) == repr(read(source).playbook)  # with all places


@settings(deadline=None, max_examples=10)
@given(st.sampled_from(TEXTS), EDITS)
def test_linting_again_finds_what_linting_anew_finds(text: str, edits: list[tuple[float, int, str]]) -> None:
    rereader, relinter = Rereader(), Relinter()
    for edit in [(0.0, 0, ""), *edits]:
        text = edited(text, *edit)
        source = SourceText(text, "a.md")
        file = File(source, rereader.read(source))
        assert relinter.lint(file, EVERYTHING) == anew(source)


# Around an example: more lines above it, another script beside it, and guidance that answers for much.
AROUND = (
    "{example}",
    "\n\n{example}",
    '{example}\n\n#### agree-to-pay\n\n**Opening**: "Hi {{facts.name}}."\n**Branches**:\n- Asks -> go to example\n',
    "## Outbound Mode\n\nIf nobody answers, leave a message. If they ask for a person, transfer. Ask once more at most. "
    "Introduce yourself. Use {{facts.name}} and {{facts.amount_due}}. End every call with goodbye.\n\n{example}",
    "{example}",
)


@pytest.mark.parametrize("rule", CHECKED, ids=lambda rule: rule.name)
def test_a_rule_reads_no_more_than_it_says(rule: Rule) -> None:
    rereader, relinter, policy = Rereader(), Relinter(), Policy((rule,))
    for text in [*examples(rule, "Bad"), *examples(rule, "Good")]:
        for around in AROUND:
            source = SourceText(around.format(example=text))
            file = File(source, rereader.read(source))
            assert relinter.lint(file, policy) == lint_file(File(source, read(source)), policy)


def test_only_the_part_that_changes_is_looked_at_again() -> None:
    text = TEXTS[-1]
    book = playbook.parse(text)
    rereader, relinter = Rereader(), Relinter()

    def steps(text: str) -> int:
        source = SourceText(text)
        return len(list(relinter.steps(File(source, rereader.read(source)), EVERYTHING)))

    assert steps(text) == len(book.profiles) + len(book.passages) == 6
    assert steps(text) == 0
    assert steps("\n\n" + text) == 0
    assert steps(text.replace("**Goal recap**: ", "**Goal recap**: kindly ", 1)) == 1


def anew(source: SourceText) -> tuple[Diagnostic, ...]:
    return lint_file(File(source, read(source)), EVERYTHING)
