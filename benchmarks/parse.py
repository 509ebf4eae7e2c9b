"""How long parsing takes: beside markdown-it-py alone, by the megabyte, and on text made to be slow.

    python benchmarks/parse.py

A profile is read when somebody first asks what it says, so both are shown: a file opened, and all of it read.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from functools import partial
from itertools import count
from time import process_time

from markdown_it import MarkdownIt

import playbook

PROFILE = """\
#### {name}-{number}

Notes for whoever keeps this script.

**Goal recap**: call about invoice {number}, agree on a day, offer the payment link.
**Expected facts**: debtor_name, amount_due (money), due_date (date, optional),
payment_link (url), plan (default: "pay in full, today")
**Opening** (verify identity first):
"Hi, is this {{facts.debtor_name}}? - Hi {{facts.debtor_name}}, this is {{AGENT_NAME}}
about your purchase, {{facts.amount_due}}, that was due {{facts.due_date}}."
**Branches**:
- Agrees to pay -> confirm + share {{facts.payment_link}} + close
- Needs more time -> "Of course. Which day suits you?"
  - Names a day -> log the day + "Thank you, I have noted it." + close
  - Names none -> "I will call again next week." + close
- Disputes → "I'll have someone email you the details" + close
- Wrong person -> apologize + close

**Hard limits**: no discounts, no credit-reporting threats
**Duration**: under 3 minutes

"""

# What has made other readers of Markdown, or a natural regular expression, take a square of the time.
PATHOLOGICAL: dict[str, Callable[[int], str]] = {
    "<!-- without end": lambda n: "<!--" * n,
    "lines of <!--": lambda n: "x <!--\n**Goal**: x\n" * n,
    "** without end": lambda n: "**" * n,
    "**a** ( without end": lambda n: "**a** (" * n,
    "{ without end": lambda n: "{" * n,
    "{facts. without end": lambda n: "{facts." * n,
    '" without end': lambda n: '"' * n,
    "„ without end": lambda n: "„ " * n,
    "open quotes": lambda n: '- a -> "b\n' * n,
    "arrows": lambda n: "- " + "-" * n + ">" * n,
    "+ items": lambda n: "- a -> b\n" + "+ c\n" * n,
    "+ on one line": lambda n: "- a -> b" + " + c" * n,
    "nested lists": lambda n: "".join("  " * (depth % 40) + "- a -> b\n" for depth in range(n)),
    "lists nested deep": lambda n: "- " * n,
    "quotes nested deep": lambda n: "> " * n,
    "a long line": lambda n: "word " * n,
    "many short lines": lambda n: "word\n" * n,
    "commas": lambda n: "a, " * n,
    "parentheses": lambda n: "a (" * n,
    "#### headings": lambda n: "#### a\n" * n,
    "labels": lambda n: "**Hard limits**: no a\n" * n,
    "dashes": lambda n: '"? ' + "- " * n + '"',
    "backslashes": lambda n: "\\" * n,
}
LABELS = ("Branches", "Expected facts", "Hard limits")
SIZE = 4_000


def realistic(size: int) -> str:
    """A playbook of at least `size` characters."""
    names = ("debt-collection", "reminder", "follow-up", "survey")
    profiles: list[str] = []
    length = 0
    for number in count():
        if length >= size:
            break
        profiles.append(PROFILE.format(name=names[number % len(names)], number=number))
        length += len(profiles[-1])
    return "## Outbound Mode\n\nSpeak slowly.\n\n### Script profiles\n\n" + "".join(profiles)


def whole(text: str) -> list[object]:
    """A playbook parsed, and every profile in it read: that is done when somebody first asks."""
    return [profile.fields for profile in playbook.parse(text).profiles]


def seconds(work: Callable[[], object], runs: int) -> float:
    """The least of all runs, which noise can only lengthen."""
    return min(_once(work) for _ in range(runs))


def _once(work: Callable[[], object]) -> float:
    gc.collect()
    start = process_time()
    work()
    return process_time() - start


def beside_markdown_it() -> Iterator[str]:
    text = realistic(5_000_000)
    blocks = MarkdownIt("commonmark").disable("inline")
    contestants: dict[str, Callable[[], object]] = {
        "markdown-it-py, blocks only": lambda: blocks.parse(text),
        "playbook.parse": lambda: playbook.parse(text),
        "and every profile read": lambda: whole(text),
    }
    times = dict.fromkeys(contestants, float("inf"))
    for _ in range(3):  # in turns, so that a busy moment of the machine hits all of them
        for name, work in contestants.items():
            times[name] = min(times[name], _once(work))
    for name, taken in times.items():
        yield f"{name:28} {taken:6.2f} s {taken / times['markdown-it-py, blocks only']:6.2f} x"


def by_the_megabyte() -> Iterator[str]:
    for megabytes in (0.5, 1, 2, 5):
        text = realistic(int(megabytes * 1_000_000))
        size = len(text) / 1_000_000
        parsed, read = (seconds(partial(work, text), runs=2) / size for work in (playbook.parse, whole))
        yield f"{megabytes:4} MB {parsed:7.3f} s/MB, and every profile read {read:7.3f} s/MB"


def pathological() -> Iterator[str]:
    for name, make in PATHOLOGICAL.items():
        ratio, taken, label = max(_doubling(make, label) for label in LABELS)
        yield f"{name:22} {taken * 1000:8.1f} ms {ratio:6.2f} x for twice the size, in {label}"


def _doubling(make: Callable[[int], str], label: str) -> tuple[float, float, str]:
    """How many times longer twice the size takes, and how long that is."""
    texts = [f"#### p\n**{label}**:\n{make(size)}" for size in (SIZE, 2 * SIZE)]
    gc.disable()  # what the collector adds depends on all that is alive, not on the text
    try:
        small, large = (seconds(partial(whole, text), runs=5) for text in texts)
    finally:
        gc.enable()
    return large / small, large, label


def main() -> None:
    sections = {
        "5 MB of playbook": beside_markdown_it,
        "By the megabyte": by_the_megabyte,
        f"Text made to be slow, {SIZE:,} and {2 * SIZE:,} times, the worst of {len(LABELS)} fields": pathological,
    }
    for title, lines in sections.items():
        print(f"\n{title}\n")
        for line in lines():
            print(f"  {line}", flush=True)


if __name__ == "__main__":
    main()
