"""Texts made to take long take no longer than others: four times the text at most six times the work, and 50 KB under a second.

The families are those of cmark's own pathological tests, and what our grammar adds to them. Counted is processor time, which
a machine at work on something else lengthens little; the best of a few measurements is believed.
"""

from __future__ import annotations

import functools
import gc
import time
from collections import deque
from collections.abc import Callable, Iterator

import pytest

import playbook
from playbook.checking import check_text
from playbook.formatter import format_text
from playbook.source import SourceText

LARGE = 50_000  # characters
SMALL = LARGE // 4
MOST_GROWTH = 6  # 4 would be linear
MOST_SECONDS = 1.0
YARDSTICK = 0.03  # seconds of a loop that tells how fast a machine is
ATTEMPTS = 10
TOO_SHORT = 0.02  # seconds at a quarter of the size: growth from less is noise

HEAD = '#### p\n\n**Goal recap**: x\n\n**Opening**: "Hi."\n\n'
BRANCHES = f"{HEAD}**Branches**:\n\n"
FACTS = f"{HEAD}**Expected facts**:\n\n"
LIMITS = f"{HEAD}**Hard limits**: "


def repeated(piece: str, head: str = BRANCHES, tail: str = "") -> Callable[[int], str]:
    """A text of about so many characters: the piece again and again."""
    return lambda size: head + piece * ((size - len(head) - len(tail)) // len(piece)) + tail


def mirrored(opening: str, closing: str, head: str = BRANCHES, middle: str = "a") -> Callable[[int], str]:
    """As many openings before the middle as closings behind it."""

    def text(size: int) -> str:
        count = (size - len(head)) // (len(opening) + len(closing))
        return head + opening * count + middle + closing * count

    return text


def deeper(marker: str, head: str = BRANCHES) -> Callable[[int], str]:
    """Items each one level below the last, as deep as so many characters allow."""

    def text(size: int) -> str:
        lines, depth, length = [head], 0, len(head)
        while length < size:
            lines.append(f"{'  ' * depth}{marker}a -> close\n")
            length += len(lines[-1])
            depth += 1
        return "".join(lines)

    return text


def numbered(line: str, head: str = BRANCHES) -> Callable[[int], str]:
    """A line again and again, with a number of its own where it has `{}`."""

    def text(size: int) -> str:
        lines, length = [head], len(head)
        while length < size:
            lines.append(line.format(len(lines)))
            length += len(lines[-1])
        return "".join(lines)

    return text


FAMILIES: dict[str, Callable[[int], str]] = {
    # cmark's own
    "nested strong emphasis": mirrored("*a **a ", "b** b*"),
    "emphasis closers without openers": repeated("a_ "),
    "emphasis openers without closers": repeated("_a "),
    "link closers without openers": repeated("a]"),
    "link openers without closers": repeated("[a"),
    "mismatched openers and closers": repeated("*a_ "),
    "openers and closers in threes": repeated("a**b c* "),
    "links openers and emphasis closers": repeated("[ a_"),
    "nested brackets": mirrored("[", "]"),
    "nested quotes": repeated("> ", tail="a"),
    "backslashes": repeated("\\"),
    "backticks that differ": numbered("e`{:`<5}"),
    "null characters": repeated("abc\0def\n"),
    "unclosed links": repeated("[a](<b"),
    "unclosed comments": repeated("</<!--"),
    "unclosed declarations": repeated("<!A "),
    "unclosed instructions": repeated("<?"),
    "unclosed character data": repeated("<![CDATA["),
    "tables": repeated("| a | b\n|-|-\n"),
    "definitions": numbered("[{}]: u\n"),
    "deep lists": deeper("- "),
    "empty items": repeated("- \n"),
    "thematic breaks": repeated("***\n"),
    "hard breaks": repeated("a  \nb\\\n"),
    # our own
    "labels": repeated("**Goal**: x\n", head=HEAD),
    "labels of one's own": numbered("**Odd {}**: x\n", head=HEAD),
    "labels that never end": repeated("**a (", head=HEAD),
    "qualifiers": repeated("(a) ", head=f"{HEAD}**Tone** ", tail=": x"),
    "open quotes": repeated('- a -> "b\n'),
    "quotes of every style": repeated("“a „b «c "),
    "turns": repeated("a? - b! ", head=f'{HEAD}**Closing**: "', tail='"'),
    "arrows": repeated("-> => → --> "),
    "plus signs": repeated("+ a\n"),
    "actions": repeated(" + close", head=f"{BRANCHES}- a -> b"),
    "branches": numbered("- a {} -> close\n"),
    "jumps": numbered("- a {0} -> go to a {0}\n"),
    "deep branches": deeper("1. "),
    "braces": repeated("{"),
    "placeholders": repeated("{facts.x} "),
    "placeholders without an end": repeated("{facts."),
    "near misses": repeated("{ fact.x | y "),
    "jumps to one place": repeated('- a -> "I will call you back." + go to a\n'),
    "promises": numbered('- a {0} -> "I will call you back." + go to a {0}\n'),
    "facts": numbered("- fact_{} (text, optional): x\n", head=FACTS),
    "facts in prose": numbered("fact_{}, ", head=FACTS),
    "attributes": repeated("optional, ", head=f"{FACTS}- a (", tail=")"),
    "parentheses in facts": repeated("(", head=f"{FACTS}- a "),
    "words above facts": repeated("optional ", head=FACTS, tail="a\n- b\n"),
    "escaped arrows": repeated("\\-", head=f"{BRANCHES}- a "),
    "words above limits": repeated("never ", head=LIMITS, tail=":\n- a\n"),
    "limits in prose": repeated("no a, ", head=LIMITS),
    "commas in limits": repeated("a, and ", head=f"{LIMITS}no "),
    "comments": repeated("<!-- a --> "),
    "comments in lines": repeated("- a <!-- b --> -> c\n"),
    "ignore comments": repeated("- a -> close <!-- playbook: ignore SP310 -->\n"),
    "ignore comments above": repeated("<!-- playbook: ignore SP310 -->\n- a -> close\n\n"),
    "ignore comments for scripts": repeated(
        "#### p\n**Goal**: x\n<!-- playbook: ignore-profile SP310 -->\n", head=""
    ),
    "ignore comments for files": repeated("<!-- playbook: ignore-file SP310 -->\n- a -> close\n"),
    "ignore comments without an end": repeated("<!-- playbook: ignore SP310\n"),
    "codes to ignore": repeated("SP310, ", head=f"{BRANCHES}<!-- playbook: ignore ", tail="-->"),
    "blanks in an ignore comment": repeated(" ", head=f"{BRANCHES}<!-- playbook: ignore a", tail="\n"),
    "scripts": numbered("#### p{}\n\n**Goal**: x\n\n", head=""),
    "scripts of one name": repeated("#### p\n**Goal**: x\n", head=""),
    "sections": repeated("## Outbound Mode\n### Script profiles\n#### p\n", head=""),
    "underlined scripts": numbered("#### p{}\n\n**Goal**: x\n\na\n---\n\n**Tone**: y\n\n", head=""),
    "underlines": repeated("a\n===\n", head=""),
    "one word": repeated("a"),
    "words": repeated("please call us back "),
    "spaces": repeated(" ", tail="a"),
    "line endings": repeated("\r"),
    "digits": repeated("1", head=f"{HEAD}**Duration**: "),
    "figures": repeated("1,000 ", head=f"{HEAD}**Duration**: "),
    "combining marks": repeated("é\u0301👍🏽"),
}


def check(text: str) -> None:
    check_text(SourceText.of(text))


def render(text: str) -> None:
    book = playbook.parse(text)
    for name in {*book.names[:1]} - {*book.names[1:]}:
        try:
            book.render({"goal": "g", "script": name}, strict=False)
        except playbook.InvalidTask:
            continue  # near misses: that is the answer


STAGES = {"check": check, "format": format_text, "render": render}


@pytest.fixture(scope="module", autouse=True)
def _warm() -> Iterator[None]:
    """What is done once for all texts is not counted with the first, nor what other tests have left behind."""
    for stage in STAGES.values():
        stage(BRANCHES + '- a -> "Hi {facts.x}." + close\n')
    gc.collect()
    MEMORIES.extend(one for one in gc.get_objects() if isinstance(one, functools._lru_cache_wrapper))
    gc.freeze()
    yield
    gc.unfreeze()


# What is remembered of texts.
MEMORIES: list[functools._lru_cache_wrapper[object]] = []


def seconds(stage: Callable[[str], object], text: str) -> float:
    """Effect: what was remembered of other texts is forgotten, for a short text would be known sooner than a long one."""
    for one in MEMORIES:
        if one.cache_parameters()["maxsize"] is not None and one.__module__.startswith("playbook"):
            one.cache_clear()
    start = time.process_time()
    stage(text)
    return time.process_time() - start


def pace() -> float:
    """How much longer than on the machine that the limits are meant for anything takes here and now; at least 1."""
    start = time.process_time()
    deque(([number] for number in map(str, range(200_000))), maxlen=0)
    return max(1.0, (time.process_time() - start) / YARDSTICK)


def holds(small: float, large: float) -> bool:
    return large <= MOST_GROWTH * max(small, TOO_SHORT) and (
        large < MOST_SECONDS or large < MOST_SECONDS * pace()
    )


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("family", FAMILIES)
def test_work_grows_with_the_text(family: str, stage: str) -> None:
    work, text = STAGES[stage], FAMILIES[family]
    small = large = float("inf")
    for _ in range(ATTEMPTS):
        small, large = min(small, seconds(work, text(SMALL))), min(large, seconds(work, text(LARGE)))
        if holds(small, large):
            return
    pytest.fail(f"{small:.3f} s for {SMALL} characters, {large:.3f} s for {LARGE}")
