"""Documentation that runs: every command, program and playbook of the README and the docs does what stands there."""

from __future__ import annotations

import doctest
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import playbook
from playbook.cli.data import profile_data

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]

_BLOCK = re.compile(r"^(`{3,})(\w+)(?: (\S+))?\n(.*?)^\1$", re.MULTILINE | re.DOTALL)
_COMMAND = re.compile(r"^\$ ((?:.*\\\n)*.*)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)
_LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")


class Block(NamedTuple):
    """A fenced block: its language, the file it is named after, and the line it begins in."""

    page: Path
    language: str
    file: str | None
    text: str
    line: int

    def __str__(self) -> str:
        return f"{self.page.relative_to(ROOT)}:{self.line}"


def blocks(*languages: str) -> list[Block]:
    return [block for page in PAGES for block in _blocks_of(page) if block.language in languages]


def _blocks_of(page: Path) -> Iterator[Block]:
    text = page.read_text("utf-8")
    for match in _BLOCK.finditer(text):
        yield Block(page, match[2], match[3], match[4], text.count("\n", 0, match.start()) + 1)


def commands() -> list[tuple[Block, str, str]]:
    """Every command with its block and the output below it; a backslash goes on with the command."""
    return [
        (block, match[1].replace("\\\n", ""), match[2])
        for block in blocks("console")
        for match in _COMMAND.finditer(block.text)
    ]


def readings() -> list[tuple[Block, Block]]:
    """Every playbook with the JSON below it that tells how it is read."""
    found = blocks("markdown", "json")
    pairs = ((text, data) for text, data in pairwise(found) if text.page == data.page)
    return [(text, data) for text, data in pairs if (text.language, data.language) == ("markdown", "json")]


def ids(value: object) -> str:
    return str(value) if isinstance(value, Block) else ""


@pytest.mark.parametrize(("block", "command", "output"), commands(), ids=ids)
def test_command_prints_what_the_page_shows(block: Block, command: str, output: str) -> None:
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    environment |= {"NO_COLOR": "1", "COLUMNS": "100", "PYTHONUNBUFFERED": "1"}
    run = subprocess.run(  # noqa: S602 -- our own pages, as a reader would paste them
        command,
        shell=True,
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    matches = doctest.OutputChecker().check_output(output, run.stdout, doctest.ELLIPSIS)
    assert matches, f"{block}: $ {command}\n{run.stdout}"


@pytest.mark.parametrize("block", blocks("python"), ids=ids)
def test_program_runs(block: Block, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    exec(compile(block.text, str(block), "exec"), {"__name__": "example"})  # noqa: S102 -- our own pages


@pytest.mark.parametrize("block", blocks("pycon"), ids=ids)
def test_session_answers_as_the_page_shows(block: Block, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    example = doctest.DocTestParser().get_doctest(block.text, {}, str(block), str(block.page), block.line)
    report: list[str] = []
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)
    assert runner.run(example, out=report.append).failed == 0, "".join(report)


@pytest.mark.parametrize(("text", "expected"), readings(), ids=ids)
def test_playbook_is_read_as_the_page_says(text: Block, expected: Block) -> None:
    """The JSON names what matters and leaves out the rest; an example without a heading is part of a profile."""
    source = text.text if text.text.startswith("#") else f"#### example\n\n{text.text}"
    book = playbook.parse(source)
    read = profile_data(book.profiles[0])
    found = {**read, "names": list(book.names), "guidance": book.guidance}
    assert _as_in(json.loads(expected.text), found) == json.loads(expected.text)


def _as_in(expected: Any, found: Any) -> Any:
    """`found` without the members that `expected` does not name."""
    if isinstance(expected, dict) and isinstance(found, dict):
        return {key: _as_in(expected[key], found.get(key)) for key in expected}
    if isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
        return [_as_in(*pair) for pair in zip(expected, found, strict=True)]
    return found


@pytest.mark.parametrize(
    "block", [block for page in PAGES for block in _blocks_of(page) if block.file], ids=ids
)
def test_block_named_after_a_file_shows_that_file(block: Block) -> None:
    assert block.file
    assert (ROOT / block.file).read_text("utf-8") == block.text


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    links = [link for link in _LINK.findall(page.read_text("utf-8")) if not link.startswith("http")]
    missing = [link for link in links if not _target_exists(page, link)]
    assert missing == []


def _target_exists(page: Path, link: str) -> bool:
    name, _, anchor = link.partition("#")
    target = page.parent / name if name else page
    return target.exists() and (not anchor or anchor in _anchors(target))


def _anchors(page: Path) -> set[str]:
    """The anchors of a page's headings, as GitHub makes them."""
    titles = re.findall(r"^#+ (.*)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def _table(page: str, heading: str) -> set[str]:
    """What stands in backticks in the first column of the first table below a heading."""
    text = (ROOT / "docs" / page).read_text("utf-8").partition(f"## {heading}\n")[2]
    rows = re.findall(r"^\| (`.*?) \|", text.partition("\n## ")[0], re.MULTILINE)
    return {name for row in rows for name in re.findall(r"`([^`]+)`", row)}


def test_every_code_of_a_problem_is_explained() -> None:
    source = "".join(path.read_text("utf-8") for path in (ROOT / "playbook").rglob("*.py"))
    codes = set(re.findall(r'\bProblem\(\s*"([a-z-]+)"', source))
    told = [
        _table(page, heading) for page in ("python.md", "request.md") for heading in ("Problems", "Warnings")
    ]
    assert codes == set().union(*told)


def test_every_name_that_a_layout_may_use_is_there(tmp_path: Path) -> None:
    names = _table("prompt.md", "A layout of your own")
    assert names
    layout = tmp_path / "names.jinja"
    layout.write_text("".join(f"{{{{ {name} is defined }}}} {name}\n" for name in sorted(names)), "utf-8")
    text = playbook.parse("").render({"goal": "g"}, layout=layout).text
    assert text.splitlines() == [f"True {name}" for name in sorted(names)]


def test_the_readme_is_really_checked() -> None:
    pages = {block.page.name for block in blocks("console")} & {block.page.name for block in blocks("python")}
    assert "README.md" in pages
