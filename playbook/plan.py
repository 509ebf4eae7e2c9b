"""The sentence that a person confirms before a call is placed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from playbook.errors import InvalidTask, Problem, pointer
from playbook.facts import Scalar
from playbook.lint.roles import has_role
from playbook.model import Playbook, Profile
from playbook.placeholders import Token
from playbook.preflight.platforms import DEFAULT, limits_of
from playbook.prompt.values import one_line
from playbook.request import CallRequest
from playbook.spoken import filled, lacking


@dataclass(frozen=True, slots=True)
class Voicemail:
    """What the script has the bot do where nobody answers.

    `text` is what it says, word for word, or, where the words are left to it, what the script asks for. "theirs": the
    platform takes no script.
    """

    kind: Literal["words", "own-words", "hang-up", "unsaid", "theirs"]
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """One call, as it is put to whoever has to agree to it."""

    request: CallRequest
    aim: str
    voicemail: Voicemail

    @property
    def statement(self) -> str:
        """What is going to happen, without the question."""
        name = self.request.target_name
        whom = f"{one_line(name)} at {self.request.to}" if name and name.strip() else self.request.to
        unanswered = _UNANSWERED[self.voicemail.kind].format(text=self.voicemail.text)
        return f"I'm going to call {whom} {self.aim}; if no one answers, {unanswered}"

    @property
    def sentence(self) -> str:
        return f"{self.statement} OK to proceed?"

    def to_dict(self) -> dict[str, Any]:
        """The plan and what it is made of, ready for JSON."""
        voicemail = {"kind": self.voicemail.kind, "text": self.voicemail.text}
        return {"sentence": self.sentence, "request": self.request.body(), "voicemail": voicemail}


_UNANSWERED = {
    "words": 'I\'ll leave a voicemail: "{text}"',
    "own-words": "I'll leave a voicemail in words of my own, as the script asks: {text}.",
    "hang-up": "I'll hang up without a voicemail.",
    "unsaid": "no words are given for a voicemail.",
    "theirs": "the platform's assistant does what it is set up to do.",
}


def plan(
    request: CallRequest,
    book: Playbook,
    variables: Mapping[str, Scalar] | None = None,
    platform: str = DEFAULT,
) -> Plan:
    """The plan of a request whose script is in `book`; `variables` stand for `{AGENT_NAME}` and the others.

    InvalidTask where the voicemail's words lack a fact or a variable: nobody can agree to what is not said.
    """
    profile = _profile(book, request.task.script if request.task else None)
    if not limits_of(platform).carries_scripts:
        voicemail = Voicemail("theirs")
    elif profile is None:
        voicemail = Voicemail("unsaid")
    else:
        facts = request.task.facts if request.task else {}
        voicemail = _spoken(_voicemail(profile), profile, facts, variables or {})
    return Plan(request, _aim(request, profile), voicemail)


def _spoken(
    voicemail: Voicemail, profile: Profile, facts: Mapping[str, Scalar], variables: Mapping[str, Scalar]
) -> Voicemail:
    """A voicemail with this call's values in it."""
    if voicemail.text is None:
        return voicemail
    if missing := [_missing(token) for token in lacking(voicemail.text, profile, facts, variables)]:
        raise InvalidTask(dict.fromkeys(missing))
    return Voicemail(voicemail.kind, one_line(filled(voicemail.text, profile, facts, variables)))


def _profile(book: Playbook, name: str | None) -> Profile | None:
    return book[name] if name is not None and name in book else None


def _missing(token: Token) -> Problem:
    name = token.name or ""
    if token.kind == "fact":
        message = f'fact "{name}" is not given, and the voicemail needs it'
        return Problem("fact-missing", pointer("task", "facts", name), message)
    message = f"variable {{{name}}} is not given, and the voicemail needs it"
    return Problem("variable-missing", pointer("variables", name), message)


def _voicemail(profile: Profile) -> Voicemail:
    """What the field Voicemail says, else the branch for it."""
    fields = profile.fields_of("voicemail")
    if fields:
        turns = [turn.text for field in fields for turn in field.turns]
        return _left(turns, [field.text for field in fields])
    branch = next((found for found in profile.branches if has_role(found, "voicemail")), None)
    if branch is None:
        return Voicemail("unsaid")
    turns = [turn.text for action in branch.actions for turn in action.turns]
    return _left(turns, [action.text for action in branch.actions if action.kind != "close"])


def _left(turns: list[str], instructions: list[str]) -> Voicemail:
    """The words of a voicemail, else what is asked for in their place, else nothing."""
    if turns:
        return Voicemail("words", " ".join(turns))
    asked = [text for text in instructions if text.strip() and not _HANGS_UP.fullmatch(text)]
    return Voicemail("own-words", "; ".join(asked).rstrip(".")) if asked else Voicemail("hang-up")


_HANGS_UP = re.compile(
    r"\W*(?:just\s+)?(?:hang\s+up|close|end\s+(?:the\s+)?call|(?:leave\s+)?no\s+(?:message|voicemail))"
    r"(?:[\s,.;]+(?:(?:and|or|without|leaving|leave|a|no|any|do|not|message|voicemail|at|once|after|that)\b[\s,.;]*)*)?\W*",
    re.IGNORECASE,
)


def _aim(request: CallRequest, profile: Profile | None) -> str:
    """What the call is for, as the sentence goes on: in English and beginning with a verb, as goals do, or quoted."""
    if request.task is None:
        return f'with this purpose: "{_closed(request.purpose or "")}"'
    goal = _closed(request.task.goal)
    language = profile.text_of("language") if profile else None
    in_english = language is None or language.strip().lower().startswith("en")
    if in_english and _begins_with_verb(goal, request):
        return f"to {goal[0].lower()}{goal[1:]}"
    return f'with this goal: "{goal}"'


def _closed(text: str) -> str:
    """On one line, without the full stop that would end the sentence too early."""
    line = " ".join(one_line(text).split())
    return line if line.endswith("..") else line.removesuffix(".")


def _begins_with_verb(goal: str, request: CallRequest) -> bool:
    """Whether the goal is one sentence that can follow "to": its first word is no name, and none of `_NO_VERBS`."""
    word = _WORD.match(goal)
    if word is None or _is_many_sentences(goal) or not word[0][1:].islower():
        return False
    task = request.task
    given = [request.target_name or "", *(map(str, task.facts.values()) if task else ())]
    names = {name for text in given for name in _WORD.findall(text)}
    return word[0] not in names and word[0].lower() not in _NO_VERBS


def _is_many_sentences(text: str) -> bool:
    return any(letter.isupper() for letter in _NEXT_SENTENCE.findall(text))


_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_NEXT_SENTENCE = re.compile(r"(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bDr)(?<!\bSt)[.?!]\s+([^\W\d_])")
_NO_VERBS = frozenset(
    "a an the this that these those he she it they we i you his her its their our my your to"
    " customer caller callee client patient guest debtor tenant everyone someone nobody success whether".split()
)
