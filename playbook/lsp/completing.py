"""What may stand where one is typing: facts, labels, attributes, actions, places to go to, tools, and codes of rules."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple, get_args

from playbook.labels import CANONICAL
from playbook.lint.policy import Policy
from playbook.lint.registry import RULES
from playbook.lint.suppression import VERBS
from playbook.lsp.document import Document
from playbook.lsp.samples import sample_values
from playbook.model import ExpectedFact, FactType, Field, Profile
from playbook.source import Position, Range

Kind = Literal["fact", "variable", "label", "attribute", "action", "script", "branch", "tool", "rule", "verb"]


class Suggestion(NamedTuple):
    """`text` takes the place of `range`; `detail` says in a few words what it is."""

    label: str
    kind: Kind
    text: str
    range: Range
    detail: str = ""


class Situation(NamedTuple):
    """Where one types: the line up to there, and the script and field that it belongs to."""

    document: Document
    policy: Policy
    position: Position
    before: str
    profile: Profile | None
    field: Field | None

    @property
    def behind(self) -> str:
        """The rest of the line."""
        return self.document.source.lines[self.position.line][self.position.column :]

    def over(self, typed: str) -> Range:
        """The place of what has been typed of a word already."""
        start = Position(self.position.line, self.position.column - len(typed))
        return Range(start, self.position)


def completions(document: Document, policy: Policy, position: Position) -> list[Suggestion]:
    """The first kind of place that fits has the say."""
    profile = document.profile_at(position)
    field = _field_at(profile, position) if profile is not None else None
    here = Situation(document, policy, position, document.before(position), profile, field)
    for pattern, suggest in _PLACES:
        match = pattern.search(here.before)
        if match is not None:
            return list(dict.fromkeys(suggest(here, match)))
    return []


def _field_at(profile: Profile, position: Position) -> Field | None:
    above = [one for one in profile.fields if one.range.start <= position]
    return above[-1] if above else None


def _is_in(here: Situation, kind: str) -> bool:
    return here.field is not None and here.field.kind == kind


def _verbs(here: Situation, match: re.Match[str]) -> Iterator[Suggestion]:
    for verb in VERBS:
        yield Suggestion(verb, "verb", f"{verb} ", here.over(match["typed"]), "suppress findings")


def _codes(here: Situation, match: re.Match[str]) -> Iterator[Suggestion]:
    for rule in RULES:
        yield Suggestion(rule.code, "rule", rule.code, here.over(match["typed"]), rule.name)
        yield Suggestion(rule.name, "rule", rule.name, here.over(match["typed"]), rule.code)


def _facts(here: Situation, match: re.Match[str]) -> Iterator[Suggestion]:
    """Facts and variables, with the closing brace where none follows."""
    closing = "}" if match["open"] == "{" else ">"
    end = "" if here.behind.startswith(closing) else closing
    owners = [here.profile] if here.profile is not None else here.document.book.profiles
    for profile in owners:
        values = sample_values(here.document, profile)
        for fact in profile.expected_facts:
            detail = f"{_described(fact)}{f', such as {values[fact.name]}' if fact.name in values else ''}"
            over = here.over(match["typed"])
            yield Suggestion(f"facts.{fact.name}", "fact", f"facts.{fact.name}{end}", over, detail)
    if closing == "}":
        for name in ("AGENT_NAME", *here.policy.options.variables):
            yield Suggestion(name, "variable", f"{name}{end}", here.over(match["typed"]), "call variable")


def _described(fact: ExpectedFact) -> str:
    said = [fact.type or "fact", *(["optional"] if fact.optional else []), fact.description]
    return ", ".join(filter(None, said))


def _labels(here: Situation, match: re.Match[str]) -> Iterator[Suggestion]:
    """The fields that the script does not have yet first, closed where no end follows."""
    if here.profile is None:
        return
    end = "" if here.behind.startswith(("**", ":")) else "**: "
    has = {field.kind for field in here.profile.fields}
    for kind, label in sorted(CANONICAL.items(), key=lambda item: item[0] in has):
        detail = "the script has one" if kind in has else "field"
        yield Suggestion(label, "label", f"**{label}{end}", here.over(match["typed"]), detail)


def _attributes(here: Situation, match: re.Match[str]) -> Iterator[Suggestion]:
    if not _is_in(here, "expected-facts"):
        return
    over = here.over(match["typed"])
    for name in (*get_args(FactType), "optional", "sensitive"):
        yield Suggestion(
            name, "attribute", name, over, "a type" if name in get_args(FactType) else "attribute"
        )
    yield Suggestion("default", "attribute", "default: ", over, "stands in for a fact that is not given")
    yield Suggestion("e.g.", "attribute", "e.g. ", over, "an example")


def _places_to_go(here: Situation, match: re.Match[str]) -> Iterator[Suggestion]:
    over = here.over(match["typed"])
    if here.profile is not None:
        for branch in here.profile.walk_branches():
            if branch.condition:
                yield Suggestion(branch.condition, "branch", branch.condition, over, "branch of this script")
    for name in here.document.book.names:
        yield Suggestion(name, "script", f"the {name} script", over, "script")


def _tools(here: Situation, match: re.Match[str]) -> Iterator[Suggestion]:
    declared = here.profile.tools if here.profile is not None else ()
    for tool in declared:
        yield Suggestion(tool.name, "tool", tool.name, here.over(match["typed"]), tool.description)
    for name in here.policy.options.tools:
        yield Suggestion(name, "tool", name, here.over(match["typed"]), "tool of the settings")


_ACTIONS = {
    "close": "end the call",
    "run": "run a tool",
    "share": "send something",
    "transfer": "hand over to a person",
    "escalate": "as the task says",
    "record": "note it",
    "go to": "go on in another branch or script",
    "say": "in your own words, in quotes",
}


def _actions(here: Situation, match: re.Match[str]) -> Iterator[Suggestion]:
    if not _is_in(here, "branches"):
        return
    for verb, detail in _ACTIONS.items():
        text = verb if verb in ("close", "escalate") else f"{verb} "
        text = 'say "' if verb == "say" else text
        yield Suggestion(verb, "action", text, here.over(match["typed"]), detail)


_Suggest = Callable[[Situation, re.Match[str]], Iterator[Suggestion]]

# What stands in front of the cursor, and what may follow.
_PLACES: tuple[tuple[re.Pattern[str], _Suggest], ...] = (
    (re.compile(r"<!--[ \t]*playbook:[ \t]*(?P<typed>[\w-]*)$"), _verbs),
    (re.compile(r"<!--[ \t]*playbook:[ \t]*ignore[\w-]*[ \t](?:(?!--).)*?(?P<typed>[\w-]*)$"), _codes),
    (re.compile(r"(?P<open>[{<])(?P<typed>[\w.-]*)$"), _facts),
    (re.compile(r"^ {0,3}(?P<typed>\*\*[^*]*)$"), _labels),
    (re.compile(r"[(,][ \t]*(?P<typed>[\w.]*)$"), _attributes),
    (re.compile(r"\bgo\s*to\s+(?P<typed>[^+]*)$", re.IGNORECASE), _places_to_go),
    (re.compile(r"(?:->|→|=>|\+|\bthen)\s*(?:run|use|call)\s+(?P<typed>[\w`.-]*)$", re.IGNORECASE), _tools),
    (re.compile(r"(?:->|→|=>|[ \t]\+)[ \t]*(?P<typed>\w*)$"), _actions),
)
