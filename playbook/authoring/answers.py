"""What an author says of a new call type before there is a script of it, each answer read by itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Literal

from playbook import placeholders
from playbook.authoring.declarations import fact
from playbook.errors import PlaybookError, did_you_mean
from playbook.facts import shown, surrogate_in
from playbook.flow import Flow, Line
from playbook.model import ExpectedFact
from playbook.parser import parse_source
from playbook.parser.durations import read_duration
from playbook.parser.expected import TYPES
from playbook.records import dataclass
from playbook.source import SourceText

Voicemail = Literal["message", "hang up"]


class BadAnswers(PlaybookError):
    """Answers that no script can be made of; the message has a line for each."""


@dataclass(frozen=True, slots=True)
class Answers:
    """Where an author said nothing, what fits every call. Texts are one line each, and may hold placeholders."""

    callee: str = "customer"
    goal: str | None = None
    says: str | None = None
    success: str = "Says yes"
    facts: tuple[ExpectedFact, ...] = ()
    limits: tuple[str, ...] = ()
    voicemail: Voicemail = "message"
    duration: str = "under 3 minutes"


def read_answers(given: Mapping[str, str | Iterable[str]]) -> Answers:
    """The answers in texts by the names of `Answers`; BadAnswers tells of every one that cannot be."""
    read: dict[str, Any] = {}
    faults: list[str] = []
    for name, reader in READERS.items():
        if name in given:
            said = given[name]
            found = [_read(reader, one, name, faults) for one in ([said] if isinstance(said, str) else said)]
            read[name] = found[0] if isinstance(said, str) else tuple(found)
    faults = faults or _twice(read.get("facts", ()))
    if faults:
        raise BadAnswers("\n".join(faults))
    return Answers(**read)


def _read(reader: Callable[[str], Any], said: str, name: str, faults: list[str]) -> Any:
    """What an answer says. Effect: notes why it cannot be read."""
    try:
        return reader(said)
    except ValueError as fault:
        faults.append(f"{name}: {fault}")
        return None


def _twice(facts: Iterable[ExpectedFact]) -> list[str]:
    names = [one.name for one in facts]
    return [
        f'facts: "{name}" is given {names.count(name)} times'
        for name in dict.fromkeys(names)
        if names.count(name) > 1
    ]


_NAME = re.compile(r"[a-z][a-z0-9_]*")
_FACT = re.compile(r"(?P<name>[^:?]*)(?::(?P<type>[^?]*))?(?P<optional>\?)?")


def read_fact(said: str) -> ExpectedFact:
    """`amount_due`, `amount_due:money`, `discount:money?`; the question mark makes it optional."""
    found = _FACT.fullmatch(said.strip())
    if found is None:
        raise ValueError(f"{shown(said)} is not of the form NAME, NAME:TYPE or NAME:TYPE?")
    name = _name(found["name"].strip())
    wanted = found["type"]
    if wanted is None:
        return fact(name, optional=bool(found["optional"]))
    type = TYPES.get(wanted.strip().casefold())
    if type is None:
        hint = did_you_mean(wanted, [*TYPES]) or f"; the types are {', '.join(TYPES)}"
        raise ValueError(f"there is no type {shown(wanted)} for {name}{hint}")
    return fact(name, type, optional=bool(found["optional"]))


def _name(said: str) -> str:
    if _NAME.fullmatch(said):
        return said
    form = re.sub(r"[^a-z0-9]+", "_", said.casefold()).strip("_")
    remedy = f": {form}" if _NAME.fullmatch(form) else ", such as amount_due"
    raise ValueError(
        f"{shown(said)} is no name for a fact: write small letters, digits and underscores{remedy}"
    )


def read_text(said: str) -> str:
    """One line, with placeholders that are placeholders."""
    text = " ".join(said.split())
    if not text:
        raise ValueError("it is empty; leave it out for what fits every call")
    if found := surrogate_in(text):
        raise ValueError(f"it holds {found}")
    if "<!--" in text:
        raise ValueError("it holds a comment, <!--, which would hide what follows")
    wrong = [
        text[token.start : token.end] for token in placeholders.tokens(text) if token.kind == "near-miss"
    ]
    wrong += [text[start:end] for start, end in placeholders.leftovers(text)]
    if wrong:
        raise ValueError(f"{shown(wrong[0])} is no placeholder; a fact is written {{facts.customer_name}}")
    return placeholders.canonical(text)


def _limit(said: str) -> str:
    text = read_text(said)
    read = parse_source(SourceText.of(f"#### script\n\n**Hard limits**:\n\n- {text}")).profiles[0]
    if [limit.text for limit in read.hard_limits] != [text]:
        raise ValueError(
            f"{shown(text)} is read otherwise by Markdown; begin it with a word: never, no, only"
        )
    return text


def _spoken(said: str) -> str:
    text = read_text(said)
    if text[:1] == text[-1:] == '"' and len(text) > 2:
        text = text[1:-1].strip()
    if marks := set(text) & set('"“”„«»'):
        raise ValueError(f"it holds {marks.pop()}; leave the double quotes out, the script sets them")
    return text


def _condition(said: str) -> str:
    text = _spoken(said)
    if any(arrow in text for arrow in ("->", "→", "=>")):
        raise ValueError(
            "it holds an arrow; say only what the other person says or does, such as: Names a day"
        )
    return text


def _callee(said: str) -> str:
    word = _name(said.strip())
    return word.removesuffix("_name") or word


def _voicemail(said: str) -> Voicemail:
    if said.casefold().replace("-", " ").strip() in ("hang up", "hangup"):
        return "hang up"
    if said.casefold().strip() == "message":
        return "message"
    raise ValueError(f"{shown(said)} is neither message nor hang up")


def _duration(said: str) -> str:
    text = read_text(said)
    read = read_duration(Flow.of([Line(0, 0, text)]))
    if read.min_seconds is None and read.max_seconds is None:
        raise ValueError(f"{shown(text)} is no time that can be read; write one such as: under 3 minutes")
    return text


READERS: dict[str, Callable[[str], Any]] = {
    "callee": _callee,
    "goal": read_text,
    "says": _spoken,
    "success": _condition,
    "facts": read_fact,
    "limits": _limit,
    "voicemail": _voicemail,
    "duration": _duration,
}
