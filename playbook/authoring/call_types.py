"""What a new script is made of: one of the library, or the answers of its author."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from playbook import library
from playbook.authoring.answers import Answers
from playbook.authoring.declarations import declaration, fact
from playbook.authoring.skeleton import body
from playbook.facts import Scalar
from playbook.model import ExpectedFact, Playbook, Profile
from playbook.parser import parse_source
from playbook.records import dataclass
from playbook.source import SourceText

_GUIDANCE = """\
- Speak in short, everyday sentences and ask one question at a time.
- Be friendly and patient. Never argue.
- When asked, say honestly that you are an automated assistant.
- Use only the facts of this call. When you don't know something, say so."""


@dataclass(frozen=True, slots=True)
class CallType:
    """A script without its heading, the guidance it was written with, and what a sample task of it says.

    Where `goal` is empty, the sample's goal is the goal recap with the facts in it.
    """

    body: str
    guidance: str
    goal: str
    escalation: str | None
    values: Mapping[str, Scalar]


def from_library(script: str) -> CallType:
    """A ready-made call type; UnknownProfile where the library has none of that name."""
    source = SourceText.of(library.text(script))
    book = parse_source(source)
    profile = book.profiles[0]
    lines = source.lines[profile.range.start.line + 1 : profile.range.end.line + 1]
    sample: Any = library.sample_task(script)
    text = "\n".join(lines).strip("\n")
    return CallType(text, book.guidance, sample["goal"], sample.get("escalation"), sample["facts"])


def from_answers(answers: Answers) -> CallType:
    """A call type of the author's own; BadAnswers where they fit no script."""
    return CallType(body(answers), _GUIDANCE, goal="", escalation=None, values={})


def declaring(body: str, facts: Iterable[ExpectedFact]) -> str:
    """The script with these facts, too, behind those that it expects."""
    source = SourceText.of(f"#### script\n\n{body}")
    declared = parse_source(source).profiles[0].expected_facts
    names = {one.name for one in declared}
    missing = [f"- {declaration(one)}" for one in facts if one.name not in names]
    behind = declared[-1].range.end.line + 1
    return "\n".join([*source.lines[2:behind], *missing, *source.lines[behind:]])


def shared_facts(book: Playbook) -> list[ExpectedFact]:
    """The facts that the general guidance uses, which every script has to declare, as another one declares them."""
    used = (item.name for passage in book.passages for item in passage.placeholders if item.kind == "fact")
    return [_declared(name, book.profiles) for name in dict.fromkeys(used)]


def _declared(name: str, profiles: Sequence[Profile]) -> ExpectedFact:
    found = (profile.expected_fact(name) for profile in profiles)
    return next((one for one in found if one is not None), fact(name))
