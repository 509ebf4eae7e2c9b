"""Real playbooks to which something has happened: lines lost, doubled, moved, indented, joined, and odd pieces put in."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from hypothesis import strategies as st

from strategies.writing import written

ROOT = Path(__file__).parents[2]
FOLDERS = (
    "profiles",
    "examples",
    "tests/cases/good",
    "tests/cases/faulty",
    "tests/cases/parser",
    "tests/cases/format",
)
LARGEST = 2_000  # characters: more can be tried of short texts, and a find in one is read sooner

SCRIPT = re.compile(r"^(?=#### )", re.MULTILINE)

# Whole files, and the scripts in them.
REAL = sorted(
    {
        part
        for folder in FOLDERS
        for path in (ROOT / folder).rglob("*.md")
        for text in [path.read_bytes().decode()]
        for part in [text, *SCRIPT.split(text)[1:]]
        if len(part) <= LARGEST
    }
)

PIECES = (
    *("- ", "+ ", "* ", "1. ", "> ", "    ", "\t", "\n", "\n\n", "\r\n", "\r", " -> ", " + ", "→", ", then "),
    *('"', "“", "”", "„", "«", "»", "\\", "`", "```\n", "~~~\n", "**", "__", ":", "：", "(", ")", ",", ";"),
    *("{facts.x}", "<facts.x>", "{{facts.x}}", "{facts.x", "{AGENT_NAME}", "\\{facts.x}", "{", "}", "<", ">"),
    *(
        "<!-- c -->",
        "<!--",
        "-->",
        "<!-- playbook: ignore SP310 -->",
        "<!-- playbook: ignore-file -->",
        "<div>\n",
    ),
    *(
        "\n**Hard limits**: no lies\n",
        "\n**Goal**: x\n",
        "**Branches**:\n",
        "**Odd** (q): ",
        "#### p\n",
        "\n##### five\n",
    ),
    *(
        "\n## Outbound Mode\n",
        "\n### Script profiles\n",
        "\n---\n",
        "===\n",
        "[a]: /b\n",
        "\u00a0",
        "\u200b",
        "\u2028",
        "\x0c",
    ),
    *("\0", "é\u0301", "👍🏽", "\ufeff", "TODO", "[your name]", "no ", "never ", "3 minutes", "...", "? - "),
)

Damage = Callable[[str, int, int, str], str]


def _without(text: str, start: int, end: int, _: str) -> str:
    return text[:start] + text[end:]


def _doubled(text: str, start: int, end: int, _: str) -> str:
    return text[:end] + text[start:end] + text[end:]


def _with(text: str, start: int, _: int, piece: str) -> str:
    return text[:start] + piece + text[start:]


def _replaced(text: str, start: int, end: int, piece: str) -> str:
    return text[:start] + piece + text[end:]


def _cut(text: str, start: int, _: int, __: str) -> str:
    return text[:start]


def _turned(text: str, start: int, end: int, _: str) -> str:
    return text[:start] + "".join(reversed(text[start:end].splitlines(keepends=True))) + text[end:]


def _indented(text: str, start: int, end: int, piece: str) -> str:
    return text[:start] + text[start:end].replace("\n", "\n" + piece) + text[end:]


def _joined(text: str, start: int, end: int, _: str) -> str:
    return text[:start] + text[start:end].replace("\n", " ") + text[end:]


DAMAGES: tuple[Damage, ...] = (_without, _doubled, _with, _with, _replaced, _cut, _turned, _indented, _joined)


@st.composite
def damaged(draw: st.DrawFn) -> str:
    """A real playbook, a script of one, or one that was made, with up to five things done to it."""
    text = draw(st.one_of(st.sampled_from(REAL), written().map(lambda one: one.text)))
    for _ in range(draw(st.integers(0, 5))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 80)))
        text = draw(st.sampled_from(DAMAGES))(text, start, end, draw(st.sampled_from(PIECES)))
    return text
