"""Blocks: where no label stands, they are what markdown-it reads, and every line of them knows its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from playbook.labels import read_label
from playbook.markdown import Block, read_blocks
from playbook.source import SourceText

# A block as both readers tell it: kind, first line, line behind the last, text, and what stands in it.
Told = tuple[str, int, int, str, tuple[Any, ...]]

KINDS = {
    "heading": "heading",
    "paragraph": "paragraph",
    "list_item": "item",
    "blockquote": "quote",
    "code_block": "code",
    "fence": "fence",
    "html_block": "html",
    "hr": "rule",
}

BEGINNINGS = ("", "- ", "* ", "+ ", "1. ", "2) ", "> ", ">", "  ", "    ", "\t", "-\t")
ENDINGS = (
    "text",
    "more *text*",
    "",
    "# title",
    "## title ##",
    "#",
    "```",
    "~~~ info",
    "---",
    "===",
    "***",
    "<div>",
    "</div>",
)
OTHERS = (
    "<!-- open",
    "closed -->",
    "<b>inline</b>",
    "é\u0301👍🏽",
    "a\\",
    "a  ",
    "10. ten",
    "-",
    "+",
)
LINES = st.builds(
    lambda *parts: "".join(parts),
    st.sampled_from(BEGINNINGS),
    st.sampled_from(BEGINNINGS),
    st.sampled_from(ENDINGS + OTHERS),
)


def told(blocks: Iterable[Block]) -> Iterator[Told]:
    for block in blocks:
        text = "\n".join(line.text.strip() for line in block.lines).strip()
        end = block.end if block.kind != "item" else 0
        yield block.kind, block.start, end, text, tuple(told(block.children))


def told_by_markdown_it(nodes: Iterable[SyntaxTreeNode]) -> Iterator[Told]:
    for node in nodes:
        if node.type in ("bullet_list", "ordered_list"):
            yield from told_by_markdown_it(node.children)
            continue
        start, end = node.map or (0, 0)
        kind, children, text = KINDS[node.type], node.children, node.content
        if kind in ("heading", "paragraph"):
            children, text = [], node.children[0].content
        lines = (line.strip() for line in text.split("\n"))
        # Where an item ends among blank lines is markdown-it's own affair, and part of a tab has no place.
        yield (
            kind,
            start,
            end if kind != "item" else 0,
            "\n".join(lines).strip(),
            tuple(told_by_markdown_it(children)),
        )


def markdown_it(text: str) -> list[Told]:
    """What markdown-it reads when link definitions are but text, as they are to who reads a playbook."""
    reader = MarkdownIt("commonmark", {"maxNesting": 1000}).disable("reference")
    return list(told_by_markdown_it(SyntaxTreeNode(reader.parse(text)).children))


@settings(max_examples=400, deadline=None)
@given(st.lists(LINES, max_size=12))
def test_without_labels_blocks_are_what_markdown_it_reads(lines: list[str]) -> None:
    text = "".join(f"{line}\n" for line in lines)
    assert list(told(read_blocks(SourceText(text)))) == markdown_it(text)


def test_a_block_may_end_where_markdown_it_looks_behind_the_text() -> None:
    assert [block.kind for block in read_blocks(SourceText("> - <!-- x\n>"))] == ["quote"]


def leaves(blocks: Iterable[Block]) -> Iterator[Block]:
    for block in blocks:
        if block.children:
            yield from leaves(block.children)
        else:
            yield block


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(LINES, st.just("**Hard limits**: no lies"), st.just("**Goal**:")), max_size=12))
def test_every_line_of_a_block_stands_where_it_says(lines: list[str]) -> None:
    source = SourceText("\n".join(lines))
    for block in leaves(read_blocks(source)):
        for line in block.lines:
            assert source.lines[line.number][line.column : line.end] == line.text


@pytest.mark.parametrize(
    "above",
    [
        "paragraph",
        "- item",
        "1. item",
        "- item\n  - nested",
        "> quote",
        "> - item in a quote",
        "- > quote",
        "- item\nlazy",
    ],
)
def test_a_label_ends_what_stands_above_it(above: str) -> None:
    blocks = read_blocks(SourceText(f"{above}\n**Hard limits**: no lies"))
    assert [block.kind for block in blocks][1:] == ["label"]


@pytest.mark.parametrize("above", ["```", "~~~", "<div>", "<!--", "- item\n  ```\n  x\n  ```\n\n```"])
def test_a_label_in_code_or_html_is_none(above: str) -> None:
    blocks = read_blocks(SourceText(f"{above}\n**Hard limits**: no lies"))
    assert "label" not in [block.kind for block in blocks]


@pytest.mark.parametrize(
    ("line", "label", "qualifier", "value"),
    [
        ("**Goal**: x", "Goal", None, " x"),
        ("**Goal:** x", "Goal", None, " x"),
        ("__Goal__: x", "Goal", None, " x"),
        ("**Goal**\u00a0: x", "Goal", None, " x"),
        ("   **Goal**：x", "Goal", None, "x"),
        ("**Goal** (a) (b): x", "Goal", "a; b", " x"),
        ("**Goal (a)** (b): x", "Goal", "a; b", " x"),
        ("**Goal (a: (b))**: x", "Goal", "a: (b)", " x"),
        ("** Goal **: x", "Goal", None, " x"),
        ("**`Goal`**: x", "Goal", None, " x"),
        ("**Call back: when**: x", "Call back: when", None, " x"),
    ],
)
def test_a_label_line_is_taken_apart(line: str, label: str, qualifier: str | None, value: str) -> None:
    found = read_label(line)
    assert found is not None
    assert (found.text, found.qualifier, line[found.end :]) == (label, qualifier, value)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "**",
        "****",
        "**: x",
        "**:** x",
        "**Goal**",
        "**Goal** x: y",
        "**Goal: x",
        "**Goal** (x: y",
        " ** any ** : x",
        "    **Goal**: x",
    ],
)
def test_other_bold_is_no_label(line: str) -> None:
    assert read_label(line) is None
