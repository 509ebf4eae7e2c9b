"""The examples of the CommonMark specification: read as markdown-it reads them, and never harmed.

They are not pasted here: `npm install commonmark-spec --prefix .venv/node` fetches them, as .ci/run does.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from test_formatter import assert_kept
from test_markdown import markdown_it, told

import playbook
from playbook.formatter import format_text
from playbook.lint.fixing import fix
from playbook.lint.linter import lint
from playbook.markdown import read_blocks
from playbook.source import SourceText

ROOT = Path(__file__).parent.parent
SPECIFICATION = Path(
    os.environ.get("COMMONMARK_SPEC", ROOT / ".venv/node/node_modules/commonmark-spec/spec.txt")
)
EXAMPLE = re.compile(r"^`{32} example\n(.*?)^\.\n.*?^`{32}$", re.MULTILINE | re.DOTALL)
FOUND = (
    [match[1].replace("→", "\t") for match in EXAMPLE.finditer(SPECIFICATION.read_text("utf-8"))]
    if SPECIFICATION.exists()
    else []
)

pytestmark = pytest.mark.skipif(
    not FOUND, reason="commonmark-spec is not installed; tests/test_commonmark.py tells how"
)

# Where an example stands in a script: what Markdown makes of it must not depend on that.
PLACES = ("#### p\n\n", "#### p\n\n**Branches**:\n\n", "#### p\n\n**Tone**: x\n**Hard limits**:\n")


def each(name: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize(name, FOUND, ids=[str(number) for number, _ in enumerate(FOUND, start=1)])


def test_there_are_as_many_as_the_specification_has() -> None:
    assert len(FOUND) == 652


@each("text")
def test_blocks_are_what_markdown_it_reads(text: str) -> None:
    assert list(told(read_blocks(SourceText(text)))) == markdown_it(text)


@each("text")
def test_alone_an_example_stays_as_it_is(text: str) -> None:
    assert playbook.parse(text).profiles == ()
    assert format_text(text) == text


@each("text")
def test_in_a_script_it_is_linted_fixed_and_formatted_into_no_other_meaning(text: str) -> None:
    for place in PLACES:
        assert_kept(place + text)
    fixed = fix(SourceText(PLACES[1] + text), lint, unsafe=True)
    assert fix(fixed.source, lint, unsafe=True).source.text == fixed.source.text
