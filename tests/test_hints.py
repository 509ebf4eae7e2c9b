"""The words that keep expressions from being compiled stand in whatever these match.

`pytest tests/test_hints.py --force-regen` derives playbook/lint/hints.py anew.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from zlib import crc32

import pytest
from necessary import Reader

import playbook.lint
from playbook.lint.hinted import START
from playbook.lint.hints import HINTS, WORDS, Hints
from playbook.lint.pattern import Pattern, Patterns, alternatives
from playbook.source import words

ROOT = Path(__file__).parent.parent
BEARABLE = 10_000  # characters compiled, for all the sentences there are
TABLE = Path(playbook.lint.__file__).parent / "hints.py"
HEAD = '''"""Words that stand in whatever each alternative of a rule's expression matches, by the checksum of the expression.

Derived from the expressions: `pytest tests/test_hints.py --force-regen` does it anew. An expression that has no entry is
compiled by every run. The words have a space where they are known to begin or to end.
"""

# ruff: noqa: RUF001 -- marks of every script are meant

from __future__ import annotations

from typing import TypeAlias

# Words of which one stands in every match; instead of a word, several of these that all do so.
Hints: TypeAlias = "tuple[str | tuple[Hints, ...], ...]"

# fmt: off
HINTS: dict[int, tuple[Hints, ...]] = {
'''
WORDS_HEAD = """}

# The words of all hints by their first three letters: to gather them would take longer than to check a small file.
WORDS: dict[str, tuple[str, ...]] = {
"""


def patterns() -> dict[int, Pattern]:
    """Every pattern of a module, by its checksum."""
    found: dict[int, Pattern] = {}
    for module in pkgutil.walk_packages(playbook.lint.__path__, "playbook.lint."):
        values = vars(importlib.import_module(module.name)).values()
        found |= {crc32(one.regex.encode()): one for one in _patterns_in(values)}
    return dict(sorted(found.items()))


def _patterns_in(values: Iterable[object]) -> Iterator[Pattern]:
    for value in values:
        if isinstance(value, Pattern):
            yield value
        elif isinstance(value, dict):
            yield from _patterns_in(value.values())
        elif isinstance(value, tuple | Patterns):
            yield from _patterns_in(value)


@cache
def sentences() -> tuple[str, ...]:
    """What playbooks mostly say: the shipped ones and good ones in four languages, sentence by sentence."""
    files = (*(ROOT / "profiles").glob("*.md"), *(ROOT / "tests" / "cases" / "good").rglob("*.md"))
    texts = (file.read_text("utf-8") for file in files)
    return tuple(words(one) for text in texts for one in re.split(r"(?<=[.?!])\s|\n", text) if one.strip())


@cache
def holding(hints: Hints) -> frozenset[int]:
    """The sentences that hold a word, or all that stands instead of one."""
    return frozenset[int]().union(*map(_holding_one, hints))


@cache
def _holding_one(one: str | tuple[Hints, ...]) -> frozenset[int]:
    if isinstance(one, str):
        return frozenset(number for number, sentence in enumerate(sentences()) if one in sentence)
    return frozenset.intersection(*map(holding, one))


def derived(regex: str, flags: int) -> Hints:
    """The shortest hints that have the expression compiled for few sentences; the longer it is, for the fewer."""
    best: Hints = ()
    for parts in (1, 2, 3):
        hints = Reader(holding, parts).hints(regex, flags)
        if not best or len(holding(hints)) < 0.7 * len(holding(best)):
            best = hints
        if len(holding(best)) * len(regex) < BEARABLE:
            break
    return best


def by_start(found: Iterable[Hints]) -> dict[str, tuple[str, ...]]:
    starts: dict[str, list[str]] = {}
    for word in sorted({word for hints in found for word in words_of(hints)}):
        starts.setdefault(word[:START], []).append(word)
    return {start: tuple(sorted(each)) for start, each in sorted(starts.items())}


def words_of(hints: Hints) -> Iterator[str]:
    for one in hints:
        if isinstance(one, str):
            yield one
        else:
            for part in one:
                yield from words_of(part)


def test_every_expression_has_its_hints(request: pytest.FixtureRequest) -> None:
    found = {
        key: tuple(derived(regex, one.flags) for regex in alternatives(one.regex))
        for key, one in patterns().items()
    }
    starts = by_start(hints for each in found.values() for hints in each)
    if request.config.getoption("force_regen"):
        hints = "".join(f"    0x{key:08x}: {hints!r},\n" for key, hints in found.items())
        table = "".join(f"    {start!r}: {each!r},\n" for start, each in starts.items())
        TABLE.write_text(f"{HEAD}{hints}{WORDS_HEAD}{table}}}\n", "utf-8")
        pytest.fail("derived anew; run the test again")
    assert found == HINTS
    assert starts == WORDS


def test_hints_keep_no_match_from_being_found() -> None:
    files = (ROOT / "tests" / "cases").glob("r*/*.yml")
    lines = {line for file in files for line in file.read_text("utf-8").splitlines()}
    for one in patterns().values():
        whole = re.compile(one.regex, one.flags)
        for line in lines:
            assert [*map(_place, one.matches(line))] == [*map(_place, whole.finditer(line))], (
                one.regex,
                line,
            )


def _place(match: re.Match[str]) -> tuple[int, int]:
    return match.span()


def test_alternatives_are_the_whole_expression_and_stand_alone() -> None:
    for one in patterns().values():
        assert "|".join(alternatives(one.regex)) == one.regex
        for each in alternatives(one.regex):
            assert re.compile(each, one.flags).search("") is None, each
        named = re.compile(one.regex, one.flags).groupindex
        assert len(named) == re.compile(one.regex, one.flags).groups, (
            "a number tells which alternatives there are"
        )
