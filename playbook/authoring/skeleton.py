"""Answers become a script that works as it stands: it asks who is there, and meets what every call meets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from string import Template

from playbook import placeholders
from playbook.authoring.answers import Answers, BadAnswers, Voicemail
from playbook.authoring.declarations import declaration, fact, in_words
from playbook.facts import MAX_FACTS
from playbook.model import ExpectedFact, Profile
from playbook.parser import parse_source
from playbook.source import SourceText

_TEMPLATE = Path(__file__).with_name("skeleton.md.template")

_GOAL = "tell {{facts.{callee}_name}} about {{facts.reason}}, and learn what they want to do."
_SAYS = "I'm calling about {facts.reason}. What would you like to do?"
_LIMITS = (
    "never discuss the matter with anyone but {{facts.{callee}_name}}",
    "never ask for card or bank details",
    "no promises beyond what the facts say",
)
_VOICEMAIL: dict[Voicemail, str] = {
    "hang up": "hang up",
    "message": '"Hello, this is {{AGENT_NAME}}, an automated assistant calling from {{facts.company_name}} with a message'
    ' for {{facts.{callee}_name}}. Please call us back at {{facts.callback_number}}. Thank you."',
}
_TOOLS = "**Tools**:\n\n- send_sms: sends a text message to the number on the call\n\n"
_IN_ONE_TURN = 3


def body(answers: Answers) -> str:
    """The fields of the script, from the goal recap to the duration; BadAnswers where an answer does not fit its place."""
    texts = _texts(answers)
    facts = _facts(answers, texts)
    if len(facts) > MAX_FACTS:
        raise BadAnswers(
            f"facts: the script would have {len(facts)} with its own; a call may have {MAX_FACTS}"
        )
    unused = [one for one in answers.facts if one.name not in _names_in(texts)]
    links = [one for one in unused if _is_link(one)]
    details = _details([one for one in unused if one not in links], answers) + _links(links)
    text = Template(_TEMPLATE.read_text("utf-8")).substitute(
        callee=answers.callee,
        goal=texts[0],
        says=texts[1],
        success=answers.success,
        expected=_bullets(map(declaration, facts)),
        details=details,
        voicemail=_VOICEMAIL[answers.voicemail].format(callee=answers.callee),
        tools=_TOOLS if links else "",
        limits=_bullets(texts[2:]),
        duration=answers.duration,
    )
    _refuse_another_meaning(answers, texts, facts, text)
    return text


def _texts(answers: Answers) -> list[str]:
    """Goal, words and limits: given, or those that fit every call."""
    goal = answers.goal or _GOAL.format(callee=answers.callee)
    limits = answers.limits or [one.format(callee=answers.callee) for one in _LIMITS]
    return [goal, answers.says or _SAYS, *limits]


def _names_in(texts: Sequence[str]) -> dict[str, None]:
    found = (token for text in texts for token in placeholders.tokens(text))
    return dict.fromkeys(token.name for token in found if token.kind == "fact" and token.name is not None)


def _facts(answers: Answers, texts: Sequence[str]) -> list[ExpectedFact]:
    """Every fact that the script uses, each once; what the author said of one goes before what is said here."""
    callee = f"{answers.callee}_name"
    first = {
        callee: fact(callee, "text", example="Sam Okafor", description="who is called"),
        "company_name": fact(
            "company_name", "text", example="Northside Auto", description="on whose behalf the bot calls"
        ),
        "reason": fact(
            "reason",
            "text",
            example="your visit on Tuesday",
            description='what the call is about, as it follows "about"',
        ),
    }
    last = fact("callback_number", "phone", example="+16175550118", description="the number for calling back")
    names = _names_in([*texts, answers.success])
    if "reason" not in names:
        del first["reason"]
    given = {one.name: one for one in answers.facts}
    used = {name: first.get(name, fact(name)) for name in names if name != last.name}
    return [*({**first, **used, **given, last.name: given.get(last.name, last)}).values()]


def _is_link(fact: ExpectedFact) -> bool:
    return fact.type == "url" or (fact.type is None and fact.name.endswith(("_url", "_link")))


def _details(facts: Sequence[ExpectedFact], answers: Answers) -> str:
    """A branch that says every fact which no other line says; an optional one only where it is given."""
    if not facts:
        return ""
    always = [_sentence(one) for one in facts if not one.optional]
    turns = [f'"{" ".join(always[at : at + _IN_ONE_TURN])}"' for at in range(0, len(always), _IN_ONE_TURN)]
    turns += [f'if the {in_words(one.name)} is given: "{_sentence(one)}"' for one in facts if one.optional]
    return (
        f'- Asks for the details -> {" + ".join(turns)} + "What would you like to do?"\n'
        f"  - Has decided -> go to {answers.success}\n"
        '  - Has not decided -> "Take your time. You can reach us at {facts.callback_number}." + close\n'
    )


def _sentence(fact: ExpectedFact) -> str:
    words, value = in_words(fact.name), f"{{facts.{fact.name}}}"
    return f"For {words}, I have {value}." if fact.type == "boolean" else f"The {words} is {value}."


def _links(facts: Sequence[ExpectedFact]) -> str:
    if not facts:
        return ""
    names = " and ".join(f"{{facts.{one.name}}}" for one in facts)
    return (
        f'- Asks to have it in writing -> "I\'ll text it to you right now." + send {names} by text message with send_sms'
        ' + "It\'s on its way to this phone." + close\n'
    )


def _bullets(items: Iterator[str] | Sequence[str]) -> str:
    return "\n".join(f"- {item}" for item in items)


def _refuse_another_meaning(
    answers: Answers, texts: Sequence[str], facts: Sequence[ExpectedFact], text: str
) -> None:
    """BadAnswers where Markdown would make something else of an answer than it says."""
    read = parse_source(SourceText.of(f"#### script\n\n{text}")).profiles[0]
    found = _found(read)
    wanted = {
        "goal": texts[0],
        "limits": [*texts[2:]],
        "facts": [one.name for one in facts],
        "success": answers.success,
        "duration": answers.duration,
    }
    faults = [
        f"{name}: Markdown reads this otherwise; put it in plain words, without marks at its beginning"
        for name in wanted
        if found[name] != wanted[name]
    ]
    if faults:
        raise BadAnswers("\n".join(faults))


def _found(profile: Profile) -> dict[str, object]:
    return {
        "goal": profile.goal_recap,
        "limits": [limit.text for limit in profile.hard_limits],
        "facts": [one.name for one in profile.expected_facts],
        "success": profile.branches[0].condition if profile.branches else None,
        "duration": profile.duration.text if profile.duration else None,
    }
