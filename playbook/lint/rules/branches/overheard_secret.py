"""Whether what only the callee may hear is said where others listen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from playbook import placeholders
from playbook.diagnostics import Finding
from playbook.expressions import expression
from playbook.lint.answers import places_for
from playbook.lint.excerpt import Excerpt
from playbook.lint.pattern import Pattern
from playbook.lint.roles import roles_in
from playbook.lint.script import Script
from playbook.lint.wordings import Role
from playbook.model import ActionKind, Branch, Field

_OVERHEARD: dict[Role, str] = {
    "voicemail": "on voicemail",
    "wrong-person": "to a wrong person",
    "household": "to somebody else",
}
# What an action of these kinds names is not heard on the line, except for what it says in quotes.
_UNHEARD: frozenset[ActionKind] = frozenset(("tool", "record", "escalate", "transfer", "goto", "close"))

_REACH = 80

# The one who was called has come to the phone.
_CAME = Pattern(
    r"\b(?:comes?|came|gets?|got|is|are|puts?|hands?|handed|brings?|now)\b[^.;]{0,30}\b(?:to the (?:phone"
    r"|line)|on the (?:phone|line)|on now|over the phone|the phone over|the phone to|speaking)\b|\b(?:puts?"
    r"|gets?|fetch(?:es)?) (?:them|him|her|[{<]\S+)(?: on)?\b|\b(?:right|correct) person\b|\b(?:kommt|holt"
    r"|geht) (?:\w+ )?(?:ans telefon|ran|an den apparat)|\bprend l'appareil|\bse pone\b"
)
_NOT_SAID = expression(
    r"\b(?:not|n't|never|without|no|nothing|nor|except|nicht|nie|ohne|kein\w*|ne|pas|sans|jamais|nunca|sin"
    r"|ni)\b[^.;:]{0,60}$",
    re.IGNORECASE,
)
_TO_COLLEAGUES = Pattern(
    r"\bto (?:the |our |your )?(?:team|office|back office|billing|creditor|manager|supervisor|escalation"
    r"|support|staff|[\w-]+ team|[\w-]+ desk|[\w-]+ contact|[\w-]+ office)\b"
)


def overheard_secret(script: Script) -> Iterator[Finding]:
    """A sensitive fact is left on voicemail, or told to somebody else than the callee.

    A voicemail is played with the family in the room, and a wrong number is a stranger. The CFPB's
    limited-content message may not even say that it is about a debt (12 CFR 1006.2(j)), and HHS wants the
    message for a patient to hold no more than name, number and the wish to be called back.

    Looked at are facts declared `sensitive`: in the Voicemail field, and in branches, with those below them,
    whose condition is voicemail, a wrong person or number, or somebody else who answers. Both what is said
    and what an instruction says to tell or to send count; what goes to a tool, a record or a colleague does
    not, nor does "never mention {facts.balance}", nor a branch below in which the callee comes to the phone.

    ## Bad

    ```markdown
    **Expected facts**: name, balance (money, sensitive)

    **Voicemail**: "Hi {facts.name}, your balance of {facts.balance} is overdue."
    ```

    ```markdown
    **Expected facts**: patient_name, test (sensitive)

    **Branches**:
    - Someone else answers -> "Please tell {facts.patient_name} that the {facts.test} is back." + close
    ```

    ```markdown
    **Expected facts**: name, balance (money, sensitive)

    **Branches**:
    - Answering machine -> leave a message with name and {facts.balance} + close
    ```

    ```markdown
    **Expected facts**: name, pin (sensitive)

    **Branches**:
    - Wrong number -> "Sorry!"
      - Asks what it is about -> "It's about the code {facts.pin}." + close
    ```

    ## Good

    ```markdown
    **Expected facts**: name, balance (money, sensitive), phone

    **Voicemail**: "Hi {facts.name}, please call us back at {facts.phone}." Never mention {facts.balance}.
    ```

    ```markdown
    **Expected facts**: patient_name, test (sensitive)

    **Branches**:
    - Someone else answers -> "Is {facts.patient_name} there?"
      - They come to the phone -> "It's about your {facts.test}." + close
      - No -> run log_attempt with {facts.test} + "I'll try again." + close
    - Confirms -> "Your {facts.test} is back." + close
    - Wrong person -> record wrong number for {facts.test} + "Sorry to bother you." + close
    ```
    """
    secrets = frozenset(fact.name for fact in script.profile.expected_facts if fact.sensitive)
    if not secrets:
        return
    told = set()
    for heard in (*_in_fields(script), *_in_branches(script)):
        for token in placeholders.tokens(heard.excerpt.text):
            place = heard.excerpt.range(token.start, token.end)
            if token.name in secrets and place not in told and not heard.is_left_out(token.start):
                told.add(place)
                yield Finding(place, f'"{token.name}" is sensitive and told {heard.where}; leave it out')


class _Heard(NamedTuple):
    """A text that somebody else hears: what is said, or else an instruction, which may tell to leave a thing out."""

    excerpt: Excerpt
    is_said: bool
    where: str

    def is_left_out(self, at: int) -> bool:
        return not self.is_said and _NOT_SAID.search(self.excerpt.text, max(0, at - _REACH), at) is not None


def _in_fields(script: Script) -> Iterator[_Heard]:
    for field, excerpt in script.values:
        where = _listener(field)
        if where is not None:
            turns = [said.turn.range for said in script.spoken if said.field is field]
            yield from (_Heard(script.excerpt(turn), True, where) for turn in turns)
            yield _Heard(excerpt.without(turns), False, where)


def _listener(field: Field) -> str | None:
    if field.kind == "voicemail":
        return _OVERHEARD["voicemail"]
    roles = roles_in(field.label) if field.kind == "unknown" else ()
    return next((where for role, where in _OVERHEARD.items() if role in roles), None)


def _in_branches(script: Script) -> Iterator[_Heard]:
    for role, where in _OVERHEARD.items():
        for place in places_for(script, role):
            yield from _below(script, place.branch, where)


def _below(script: Script, branch: Branch, where: str) -> Iterator[_Heard]:
    """What is said in a branch and below it, and what else reaches whoever is on the line."""
    for action in branch.actions:
        turns = [turn.range for turn in action.turns]
        yield from (_Heard(script.excerpt(turn), True, where) for turn in turns)
        if action.kind not in _UNHEARD and not (
            action.kind == "share" and _TO_COLLEAGUES.found_in(action.text)
        ):
            yield _Heard(script.excerpt(action.range).without(turns), False, where)
    for child in branch.children:
        if not _CAME.found_in(child.condition):
            yield from _below(script, child, where)
