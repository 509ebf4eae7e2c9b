"""A sample task for a new script, and the first test of it, as the texts of their files."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NotRequired, TypedDict

from playbook import placeholders
from playbook.authoring.call_types import CallType
from playbook.authoring.declarations import in_words, sample_value
from playbook.facts import Scalar
from playbook.model import Profile
from playbook.prompt.values import written

# What YAML reads as text without quotes, but for the words of YAML 1.1 that it does not.
_PLAIN = re.compile(r"[a-z]+(?:-[a-z]+)*|[a-z][\w-]*\.(?:md|task\.json)")
_NO_TEXT = frozenset(("y", "n", "yes", "no", "on", "off", "true", "false", "null"))
# What JSON takes as it is, and YAML does not.
_UNPRINTABLE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


class SampleTask(TypedDict):
    """A task as JSON holds it."""

    goal: str
    script: str
    facts: dict[str, Scalar]
    escalation: NotRequired[str]


def sample_task(profile: Profile, call_type: CallType) -> SampleTask:
    """A task that `profile` renders: the call type's own values, and of the other facts what they look like."""
    facts = {**call_type.values}
    for fact in profile.expected_facts:
        if fact.name not in facts and (fact.required or not call_type.values):
            facts[fact.name] = sample_value(fact)
    goal = call_type.goal or _sentence(_filled(profile.goal_recap or "", facts))
    task: SampleTask = {"goal": goal, "script": profile.name, "facts": facts}
    return task if call_type.escalation is None else {**task, "escalation": call_type.escalation}


def task_text(task: SampleTask) -> str:
    return json.dumps(task, ensure_ascii=False, indent=2) + "\n"


def _filled(text: str, facts: Mapping[str, Scalar]) -> str:
    parts, end = [], 0
    for token in placeholders.tokens(text):
        if token.kind == "fact" and token.name is not None and token.name in facts:
            parts += [text[end : token.start], written(facts[token.name])]
            end = token.end
    return "".join([*parts, text[end:]])


def _sentence(text: str) -> str:
    ended = text if text[-1:] in ".!?" else f"{text}."
    return ended[:1].upper() + ended[1:]


def first_test(
    profile: Profile,
    facts: Mapping[str, Scalar],
    *,
    playbook: str,
    task: str,
    variables: Iterable[str],
    known: Iterable[str],
) -> str:
    """What holds of the script as it was made, for its author to go on from.

    `playbook` and `task` are file names, `variables` those that nobody else gives, `known` the codes of what is found
    in the guidance of the playbook, which is not the script's fault.
    """
    given = [f"    {name}: {_yaml(in_words(name.lower()))}" for name in variables]
    heard = [written(facts[name]) for name in _of_first_turn(profile) if name in facts]
    private = [
        written(facts[one.name]) for one in profile.expected_facts if one.sensitive and one.name in facts
    ]
    limits = [limit.text for limit in profile.hard_limits if not any(placeholders.tokens(limit.text))]
    ignored = sorted({*known})
    lines = [
        "# What this script holds to, whoever changes it. Run it: playbook test",
        f"playbook: {_yaml(playbook)}",
        f"script: {_yaml(profile.name)}",
        "",
        "defaults:",
        f"  task: {_yaml(task)}",
        *(["  variables:", *given] if given else []),
        "",
        "cases:",
        "  - name: the sample call has all it needs, and nothing is found in the script",
        "    expect:",
        "      prompt: {unresolved: none}",
        "      warnings: none",
        f"      diagnostics: {{found: none, ignore: [{', '.join(ignored)}]}}"
        if ignored
        else "      diagnostics: none",
        *_case("the first words hold the facts of the call", ["opening:", "  says:"], heard),
        *_case("a machine hears nothing private", _VOICEMAIL, private if _has_voicemail(profile) else []),
        *_case("the limits stay", ["limits:"], limits),
    ]
    return "\n".join(lines) + "\n"


_VOICEMAIL = ("branches:", "  Voicemail:", "    never_says:")


def _has_voicemail(profile: Profile) -> bool:
    return bool(profile.fields_of("voicemail")) or any(
        one.condition == "Voicemail" for one in profile.branches
    )


def _case(name: str, keys: Sequence[str], texts: Sequence[str]) -> list[str]:
    """A case that expects texts; none where there are none."""
    if not texts:
        return []
    expected = [*keys, *(f"{'  ' * len(keys)}- {_yaml(text)}" for text in texts)]
    return ["", f"  - name: {name}", "    expect:", *(f"      {line}" for line in expected)]


def _of_first_turn(profile: Profile) -> Mapping[str, None]:
    """The names of the facts that stand in it."""
    turns = profile.opening.turns if profile.opening else ()
    found = placeholders.tokens(turns[0].text) if turns else ()
    return {token.name: None for token in found if token.kind == "fact" and token.name is not None}


def _yaml(text: str) -> str:
    if _PLAIN.fullmatch(text) and text not in _NO_TEXT:
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    return _UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", quoted)
