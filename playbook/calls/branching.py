"""Branches as the sentences that Poku's prompts are made of: "- If …, …", and last of all what to do when nobody answers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from playbook.lint.roles import has_role
from playbook.model import Action, Branch, Field, Profile

NOBODY = "- If no one answers,"

# How a condition begins that is a clause of its own.
_CLAUSE = re.compile(
    r"(?:they|it|he|she|we|you|there|the|this|that|someone|somebody|anyone|anybody|no one|nobody|another)\b",
    re.I,
)
# How one begins that is said of the callee.
_VERBS = (
    "accepts admits agrees answers asks asked can can't cannot cancels chooses claims complains confirms declines demands denies "
    "didn't disagrees disputes does doesn't doubts gets gives goes hangs has hasn't hesitates insists interrupts is isn't keeps "
    "knows mentions names needs objects offers pays picks prefers promises proposes refuses rejects replies reports "
    "requests says seems sounds speaks stays suggests takes tells thinks threatens tries turns wants wishes won't would wouldn't"
)
_OF_CALLEE = re.compile(rf"(?:(?:still|already|also|only|never)\s+)?(?:{'|'.join(_VERBS.split())})\b", re.I)
_ITEM = re.compile(r"\s*(?:[-*+]|\d{1,9}[.)])\s")
_ENDED = re.compile(r"[.!?…][\"”»“]?$")
_QUOTES = "\"“”„«»'`*_ ."
_YES_NO = ("yes", "no")


def in_sentences(profile: Profile) -> Profile:
    """The same profile with its branches as sentences, and its voicemail as the sentence that belongs behind them."""
    voicemail = [branch for branch in profile.branches if has_role(branch, "voicemail")]
    spoken = profile.text_of("voicemail")
    if spoken is not None:  # the field has the last word; branches say what else happens then
        voicemail = []
    others = [branch for branch in profile.branches if branch not in voicemail]
    last = [_voicemail_sentence(spoken, profile)] if spoken else [*_sentences(voicemail, {}, "", NOBODY)]
    known = {_folded(branch.condition): branch.condition for branch in profile.walk_branches()}
    text = "\n".join([*_prose(profile), *_sentences(others, known)])
    kept = [field for field in profile.fields if field.kind not in ("branches", "voicemail")]
    return replace(profile, fields=(*kept, *_made(profile, text, "\n".join(last))))


def _made(profile: Profile, branches: str, voicemail: str) -> Iterator[Field]:
    place = profile.name_range
    if branches:
        yield Field("Branches", "Branches", "branches", None, branches, range=place, label_range=place)
    if voicemail:
        yield Field("Voicemail", "Voicemail", "voicemail", None, voicemail, range=place, label_range=place)


def _prose(profile: Profile) -> Iterator[str]:
    """What stands between the branches."""
    for field in profile.fields_of("branches"):
        lines = [line.strip() for line in field.text.splitlines() if line.strip() and not _ITEM.match(line)]
        if lines:
            yield " ".join(lines) + "\n"


def _voicemail_sentence(text: str, profile: Profile) -> str:
    words = " ".join(text.split())
    if any(field.turns for field in profile.fields_of("voicemail")):
        return f"{NOBODY} leave this voicemail: {words}"
    if re.fullmatch(r"(?i)(?:just )?hang up\.?", words):
        return f"{NOBODY} hang up without leaving a message."
    return f"{NOBODY} do this: {words}"


def _sentences(
    branches: Sequence[Branch], known: Mapping[str, str], indent: str = "", begin: str | None = None
) -> Iterator[str]:
    """A line for every branch, those below it indented; `known` are the conditions that a goto may name."""
    for branch in branches:
        first = begin or f"- If {_clause(branch.condition)},"
        yield f"{indent}{_sentence(first, branch, known)}"
        yield from _sentences(branch.children, known, f"{indent}  ")


def _sentence(begin: str, branch: Branch, known: Mapping[str, str]) -> str:
    if not branch.actions and not branch.children:
        return f"- {branch.condition}"  # no arrow, so nothing follows from it
    done = ", then ".join(_done(action, known) for action in branch.actions) or "go by what follows"
    if begin == NOBODY and branch.actions and branch.actions[0].turns:
        done = f"leave this voicemail: {done.removeprefix('say ')}"
    return f"{begin} {done}{'' if _ENDED.search(done) else '.'}"


def _clause(condition: str) -> str:
    """A condition as it goes on behind "If": as a clause, or as what happens."""
    words = condition.strip().rstrip(".:,;")
    if re.match(r"if\b", words, re.I):
        return words[2:].lstrip()
    if words.casefold() in _YES_NO:
        return f"the answer is {words.lower()}"
    if _CLAUSE.match(words):
        return words[:1].lower() + words[1:]
    if _OF_CALLEE.match(words):
        return f"the other person {words[:1].lower()}{words[1:]}"
    return f"this happens ({words})"


def _done(action: Action, known: Mapping[str, str]) -> str:
    if action.kind == "say" and action.turns and action.text[:3].casefold() != "say":
        return f"say {action.text}"
    if action.kind == "close" and action.text.casefold().strip(".") == "close":
        return "end the call"
    if action.kind == "goto" and _folded(action.target or "") in known:
        return f"carry on as if {_clause(known[_folded(action.target or '')])}"
    return action.text


def _folded(text: str) -> str:
    return " ".join(text.casefold().split()).strip(_QUOTES)
