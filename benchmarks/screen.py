"""What screening costs: a look at ordinary facts, at texts that need more than that, and a render with and without it.

Run it from the root of the repository: python benchmarks/screen.py
"""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Iterable
from itertools import count
from pathlib import Path

import yaml
from timing import race, show

import playbook

PLAYBOOK = "examples/protocols/dojo-voice-agent-playbook.md"
TASK = json.loads(Path("examples/bobby.task.json").read_text("utf-8"))
CASES = Path("tests/cases/screening")
_LONG = 500
_FRESH = count(10_000)


def fresh_facts() -> list[str]:
    """Eight ordinary facts that no call has had."""
    number = next(_FRESH)
    return [
        f"Bobby {number}",
        f"${number}.56",
        "USD",
        f"May 25, {number}",
        f"{number} SMS credits",
        f"https://pay.vello.io/inv/bobby-{number}",
        f"Vello {number}",
        f"+1 617 555 {number}",
    ]


def long_texts() -> list[str]:
    """Every text of the cases, repeated to 500 characters."""
    cases = [yaml.safe_load(file.read_text("utf-8")) for file in sorted(CASES.glob("*.yml"))]
    texts = [str(text) for case in cases for group in case.values() for text in group]
    return [(f"{text} " * _LONG)[:_LONG] for text in texts]


def milliseconds(texts: Iterable[str]) -> list[float]:
    spent = []
    for text in texts:
        start = time.process_time()
        playbook.screen(text)
        spent.append((time.process_time() - start) * 1e3)
    return sorted(spent)


def main() -> None:
    ready = [fresh_facts() for _ in range(20_000)]
    for text in long_texts():  # every language is loaded
        playbook.screen(text)
    facts = iter(ready)
    known = fresh_facts()
    show(
        "Screen eight ordinary facts",
        race(
            {
                "that are new": lambda: [playbook.screen(fact) for fact in next(facts)],
                "that were screened before": lambda: [playbook.screen(fact) for fact in known],
            }
        ),
        "that were screened before",
    )
    spent = milliseconds(f"{text[1:]}." for text in long_texts())
    print(f"\n{_LONG} characters, {len(spent)} texts, attacks among them:")
    print(
        f"  median {statistics.median(spent):.2f} ms, 99 in 100 within {spent[int(len(spent) * 0.99)]:.2f} ms"
    )

    book = playbook.load(PLAYBOOK)
    show(
        "Validate and render the seed's call",
        race(
            {
                "without screening": lambda: book.render(TASK, agent_name="Ava", screen=False).text,
                "with screening": lambda: book.render(TASK, agent_name="Ava").text,
            }
        ),
        "without screening",
    )


if __name__ == "__main__":
    main()
