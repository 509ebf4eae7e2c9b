"""A comparison in the words of people and of programs: a file for each format, imported when it is asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from importlib import import_module

from playbook.comparison import LEVELS, Change, Comparison, worst_first
from playbook.comparison.prompts import Prompts
from playbook.records import dataclass

# Each is a file here with a function `report(Report) -> str`.
FORMATS = {
    "text": "for people",
    "json": "one JSON object",
    "markdown": "a comment on a pull request",
}
NOTHING = "nothing changed in meaning"


@dataclass(frozen=True, slots=True)
class Report:
    """`old` and `new` are what the two playbooks are called, `columns` how wide a format for people may be.

    The text is painted; whoever prints takes the colours off where none are wanted.
    """

    old: str
    new: str
    comparison: Comparison
    prompts: Sequence[Prompts] = ()
    columns: int | None = None

    def by_script(self) -> Iterator[tuple[str | None, list[Change]]]:
        """The changes of each script, the worst first; those of the guidance, under None, before all."""
        changes = self.comparison.changes
        for script in dict.fromkeys(change.script for change in changes):
            yield script, worst_first(change for change in changes if change.script == script)

    def counts(self) -> dict[str, int]:
        found = Counter(change.level for change in self.comparison.changes)
        return {level: found[level] for level in LEVELS}

    def summary(self) -> str:
        """`2 breaking, 1 notable change in 1 script`."""
        told = [f"{number} {level}" for level, number in self.counts().items() if number]
        if not told:
            return NOTHING
        scripts = {change.script for change in self.comparison.changes}
        parts = ["the general guidance"] if None in scripts else []
        number = len(scripts - {None})
        parts += [f"{number} script{'s' * (number != 1)}"] if number else []
        plural = "" if sum(self.counts().values()) == 1 else "s"
        return f"{', '.join(told)} change{plural} in {' and '.join(parts)}"


def write(report: Report, form: str) -> str:
    """The report in one of the formats."""
    module = import_module(f"{__name__}.{form}")
    text: str = module.report(report)
    return text


GUIDANCE = "general guidance"


def one_line(text: str) -> str:
    """A text of a playbook on one line."""
    return " ".join(text.split())


def place(change: Change) -> str | None:
    """Where it stands now, or where it stood; None where it is nowhere in particular."""
    side = change.after or change.before
    return side.place if side else None


def shows_texts(change: Change) -> bool:
    """Whether what stood there tells more than the message does."""
    texts = {side.text for side in (change.before, change.after) if side is not None}
    return texts not in (set(), {change.subject}, {change.script})
