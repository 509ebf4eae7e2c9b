"""One script of a playbook as it is compared: its profile, what it asks of a task, and where things stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from playbook.comparison.change import Side
from playbook.model import ExpectedFact, Placeholder, Playbook, Profile
from playbook.prompt.script import Script as Asked
from playbook.records import dataclass
from playbook.source import Range


@dataclass(frozen=True, slots=True)
class Script:
    """`needed` are the facts that no task can go without, `facts` all it knows, in their order.

    `faults` is why it cannot be rendered at all; `uses` has the first place of each fact and variable in the text.
    """

    profile: Profile
    facts: tuple[str, ...]
    needed: frozenset[str]
    declared: Mapping[str, ExpectedFact]
    variables: tuple[str, ...]
    faults: tuple[str, ...]
    uses: Mapping[tuple[str, str], Side]

    @classmethod
    def of(cls, book: Playbook, profile: Profile) -> Script:
        asked = Asked.of(book, profile)
        uses: dict[tuple[str, str], Side] = {}
        for path, item in _placeholders(book, profile):
            written = f"{{facts.{item.name}}}" if item.kind == "fact" else f"{{{item.name}}}"
            uses.setdefault((item.kind, item.name), Side(written, path, item.range))
        return cls(
            profile,
            asked.order,
            frozenset(asked.needed),
            asked.declared,
            asked.variables,
            tuple(problem.message for problem in (*asked.faults, *asked.leftovers)),
            uses,
        )

    @property
    def name(self) -> str:
        return self.profile.name

    @property
    def used(self) -> set[str]:
        """The facts that stand in the text."""
        return {name for kind, name in self.uses if kind == "fact"}

    def side(self, text: str, range: Range) -> Side:
        return Side(text, self.profile.path, range)

    def heading(self) -> Side:
        return self.side(self.name, self.profile.name_range)

    def fact_side(self, name: str) -> Side | None:
        """Where a fact is declared, or else first used."""
        fact = self.declared.get(name)
        return self.uses.get(("fact", name)) if fact is None else self.side(_written(fact), fact.range)

    def use_of(self, variable: str) -> Side | None:
        return self.uses.get(("variable", variable))


def _placeholders(book: Playbook, profile: Profile) -> Iterator[tuple[str | None, Placeholder]]:
    """Those of the script, then those of the guidance, which belong to every script."""
    yield from ((profile.path, item) for item in profile.placeholders)
    for passage in book.passages:
        yield from ((passage.path, item) for item in passage.placeholders)


def _written(fact: ExpectedFact) -> str:
    attributes = ", ".join(attribute.text for attribute in fact.attributes)
    named = f"{fact.name} ({attributes})" if attributes else fact.name
    return f"{named}: {fact.description}" if fact.description else named
