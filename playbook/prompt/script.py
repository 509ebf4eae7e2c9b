"""What one script of a playbook asks of a task, worked out once; and what a task lacks of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from playbook import placeholders
from playbook.errors import Problem, did_you_mean, pointer
from playbook.facts import MAX_FACTS
from playbook.model import ExpectedFact, NearMiss, Placeholder, Playbook, Profile
from playbook.records import dataclass
from playbook.source import Range


@dataclass(frozen=True, slots=True)
class Script:
    """A profile with the guidance that goes with it, or the guidance alone.

    `order` is every fact it knows, declared ones first; `needed` those that a task must give;
    `defaults` what stands in for the others; `faults` what makes the playbook itself unfit to render.
    """

    profile: Profile | None
    order: tuple[str, ...]
    declared: Mapping[str, ExpectedFact]
    needed: tuple[str, ...]
    defaults: Mapping[str, str]
    variables: tuple[str, ...]
    known: frozenset[str]
    uses: Mapping[str, tuple[str, ...]]
    faults: tuple[Problem, ...]
    leftovers: tuple[Problem, ...]
    typed: tuple[ExpectedFact, ...]

    @classmethod
    def of(cls, book: Playbook, profile: Profile | None) -> Script:
        found = [*_located(book, profile)]
        used_facts = dict.fromkeys(item.name for _, item in found if item.kind == "fact")
        declared = declared_facts(profile) if profile else {}
        defaults = {fact.name: fact.default for fact in declared.values() if fact.default is not None}
        required = [fact.name for fact in declared.values() if fact.required]
        order = tuple(dict.fromkeys((*declared, *used_facts)))
        wanted = {*required, *used_facts} - defaults.keys()
        return cls(
            profile,
            order,
            declared,
            tuple(name for name in order if name in wanted),
            defaults,
            tuple(dict.fromkeys(item.name for _, item in found if item.kind == "variable")),
            frozenset(order),
            _uses(found),
            tuple(_near_misses(book, profile)),
            tuple(_leftovers(profile)) if profile else (),
            tuple(fact for fact in declared.values() if fact.type is not None),
        )

    @property
    def name(self) -> str | None:
        return self.profile.name if self.profile else None

    def arranged(self, facts: Iterable[str]) -> list[str]:
        """The names of `facts` in the order of the playbook, then of the alphabet, however they were given."""
        given = set(facts)
        return [*(name for name in self.order if name in given), *sorted(given - self.known)]

    def missing_facts(self, missing: Iterable[str]) -> Iterator[Problem]:
        for name in missing:
            fact = self.declared.get(name)
            expected = f"; expected in {self.place(fact.name_range)}" if fact else ""
            used = f"; used in {', '.join(self.uses[name])}" if name in self.uses else ""
            yield Problem(
                "fact-missing", pointer("facts", name), f'fact "{name}" is not given{used}{expected}'
            )

    def missing_variables(self, missing: Iterable[str]) -> Iterator[Problem]:
        for name in missing:
            how = "agent_name" if name == "AGENT_NAME" else f'variables={{"{name}": …}}'
            used = ", ".join(self.uses[name])
            yield Problem(
                "variable-missing",
                pointer("variables", name),
                f"variable {{{name}}} is not given; used in {used}; give it as {how}",
            )

    def notes(self, given: Collection[str]) -> Iterator[Problem]:
        """Facts that the script neither expects nor uses, and expected ones that no placeholder uses.

        Without a profile nothing is expected, and so nothing is unexpected. Of too many facts nothing is said: they are
        refused, and to look for what each was meant to be takes long.
        """
        if self.profile is None or len(given) > MAX_FACTS:
            return
        for name in sorted(set(given) - self.known):
            hint = did_you_mean(name[:60], self.order)
            message = f'no expected fact of "{self.profile.name}" is named "{name}"{hint}'
            yield Problem("fact-unexpected", pointer("facts", name), message)
        for name in self.declared:
            if name in given and name not in self.uses:
                message = f'fact "{name}" is expected, but no placeholder uses it'
                yield Problem("fact-unused", pointer("facts", name), message)

    def place(self, range: Range) -> str:
        return _place(self.profile.path if self.profile else None, range)


def declared_facts(profile: Profile) -> dict[str, ExpectedFact]:
    """The expected facts by name, in their order. Of a name that is declared twice, the first declaration counts."""
    declared: dict[str, ExpectedFact] = {}
    for fact in profile.expected_facts:
        declared.setdefault(fact.name, fact)
    return declared


def _located(book: Playbook, profile: Profile | None) -> Iterator[tuple[str, Placeholder]]:
    """Every placeholder that reaches the prompt, with its place in words."""
    for item in profile.placeholders if profile else ():
        yield _place(profile.path if profile else None, item.range), item
    for passage in book.passages:
        for item in passage.placeholders:
            yield _place(passage.path, item.range), item


def _uses(found: Iterable[tuple[str, Placeholder]]) -> dict[str, tuple[str, ...]]:
    uses: dict[str, dict[str, None]] = {}
    for place, item in found:
        uses.setdefault(item.name, {})[place] = None
    return {name: tuple(places) for name, places in uses.items()}


def _near_misses(book: Playbook, profile: Profile | None) -> Iterator[Problem]:
    for item in profile.near_misses if profile else ():
        yield _malformed(_place(profile.path if profile else None, item.range), item)
    for passage in book.passages:
        for item in passage.near_misses:
            yield _malformed(_place(passage.path, item.range), item)


def _malformed(place: str, item: NearMiss) -> Problem:
    remedy = f"write {{facts.{item.name}}}" if item.name else "write {facts.NAME}"
    return Problem(
        "placeholder-malformed", "", f"{place}: {item.text} is no placeholder and would be spoken; {remedy}"
    )


def _leftovers(profile: Profile) -> Iterator[Problem]:
    """Another template's slots in what is spoken."""
    turns = [turn for field in profile.fields for turn in field.turns]
    turns += [
        turn for branch in profile.walk_branches() for action in branch.actions for turn in action.turns
    ]
    for turn in turns:
        for start, end in placeholders.leftovers(turn.text):
            text = turn.text[start:end]
            place = _place(profile.path, turn.range)
            yield Problem(
                "placeholder-malformed", "", f"{place}: {text} was left to fill in and would be spoken"
            )


def _place(path: str | None, range: Range) -> str:
    return f"{path}:{range.start.line + 1}" if path else f"line {range.start.line + 1}"
