"""The words that keep expressions from being compiled stand in whatever these match.

`pytest tests/test_hints.py --force-regen` derives playbook/lint/hints.py anew.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from zlib import crc32

import pytest
from necessary import Group, groups

import playbook.lint
from playbook.lint.hints import HINTS
from playbook.lint.pattern import Pattern
from playbook.source import words

ROOT = Path(__file__).parent.parent
TABLE = Path(playbook.lint.__file__).parent / "hints.py"
HEAD = '''"""Words that stand in whatever an expression of a rule matches, by the checksum of the expression.

Derived from the expressions: `pytest tests/test_hints.py --force-regen` does it anew. Each string is a group, of which
one word stands in every match, with a space where it is known to begin or to end. One without an entry is
compiled by every run.
"""

# ruff: noqa: RUF001 -- marks of every script are meant

from __future__ import annotations

# fmt: off
HINTS: dict[int, tuple[str, ...]] = {
'''


def patterns() -> dict[int, Pattern]:
    """Every pattern of a module, by its checksum."""
    found: dict[int, Pattern] = {}
    for module in pkgutil.walk_packages(playbook.lint.__path__, "playbook.lint."):
        values = vars(importlib.import_module(module.name)).values()
        found |= {crc32(one._regex.encode()): one for one in _patterns_in(values)}
    return dict(sorted(found.items()))


def _patterns_in(values: Iterable[object]) -> Iterator[Pattern]:
    for value in values:
        if isinstance(value, Pattern):
            yield value
        elif isinstance(value, dict):
            yield from _patterns_in(value.values())
        elif isinstance(value, tuple):
            yield from _patterns_in(value)


@cache
def sentences() -> tuple[str, ...]:
    """What playbooks mostly say: the shipped ones and good ones in four languages, sentence by sentence."""
    files = (*(ROOT / "profiles").glob("*.md"), *(ROOT / "tests" / "cases" / "good").rglob("*.md"))
    texts = (file.read_text("utf-8") for file in files)
    return tuple(words(one) for text in texts for one in re.split(r"(?<=[.?!])\s|\n", text) if one.strip())


@cache
def holding(word: str) -> frozenset[int]:
    return frozenset(number for number, sentence in enumerate(sentences()) if word in sentence)


@cache
def sentences_with(group: Group) -> frozenset[int]:
    return frozenset[int]().union(*map(holding, group))


@cache
def rarity(group: Group) -> tuple[float, list[str]]:
    """How many sentences hold a word of the group; of those that are as rare, the one of few and long words."""
    found = len(sentences_with(group))
    return found + sum(0.1 + 2 * (len(word) < 3) for word in group), sorted(group)


def chosen(one: Pattern) -> tuple[str, ...]:
    """The rarest group that says anything, and another where both together are much rarer."""
    expression = one._expression
    found = [group for group in groups(expression.pattern, expression.flags, rarity) if _is_rare(group)]
    best = found[:1]
    for group in found[1:]:
        first = sentences_with(best[0])
        if len(group) < 40 and len(first & sentences_with(group)) * 2 < len(first) - 4:
            best.append(group)
            break
    return tuple("|".join(sorted(group)) for group in best)


def _is_rare(group: Group) -> bool:
    return len(sentences_with(group)) * 3 < len(sentences())


def _entry(key: int, groups: Iterable[str]) -> str:
    lines = "".join(f"        {json.dumps(group, ensure_ascii=False)},\n" for group in groups)
    return f"    0x{key:08x}: (\n{lines}    ),\n" if lines else f"    0x{key:08x}: (),\n"


def test_every_expression_has_its_hints(request: pytest.FixtureRequest) -> None:
    derived = {key: chosen(one) for key, one in patterns().items()}
    if request.config.getoption("force_regen"):
        TABLE.write_text(HEAD + "".join(map(_entry, derived, derived.values())) + "}\n", "utf-8")
        pytest.fail("derived anew; run the test again")
    assert derived == HINTS
