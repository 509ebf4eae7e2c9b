"""Whether the bot knows whom it talks to before it talks about money or secrets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from playbook import placeholders
from playbook.diagnostics import Finding
from playbook.expressions import expression
from playbook.lint import speech
from playbook.lint.pattern import Pattern
from playbook.lint.roles import names_person, plain
from playbook.lint.script import Script, Spoken
from playbook.source import Position, Range

_MONEY_NAME = expression(r"(?:amount|balance).*|.*_(?:amount|balance)", re.IGNORECASE)

# Questions that ask who is there, as `plain` leaves them.
_ASKS_WHO = Pattern(
    r"\b(?:is|are) (?:this|that|it) (?!a\b|an\b|ok|okay|fine|right\b|correct|all|still|something|about"
    r"|possible|the (?:right|best|good) time|good|convenient|the case)|\b(?:am|may|can|could|might) i (?:be "
    r"|now |please )?(?:(?:speak|talk)\w* (?:to|with) (?!you\b)|through to|ask who)|\b(?:do i have"
    r"|have i (?:got|reached)) (?!a\b|your (?:attention|permission|time))|\bwho(?: is|'s) (?:this|that|speaking|there"
    r"|on the (?:line|phone))|\bwho (?:(?:am|do|have) i|are you|this is|that is|i am|i'm|i have)\b"
    r"|\b(?:confirm|verify|tell me|give me|have|get|share|what is"
    r"|what's) (?:\w+ )?(?:your|the) (?:\w+ )?(?:(?:full |last |first )?name|identity|date of birth"
    r"|birth ?date|zip|post)|\bare you (?:mr|mrs|ms|miss|dr|the |{)|\bis (?:mr|mrs|ms|dr|{\S+"
    r"|[a-z]+) (?:there|available|in|home|at home|around|on the line)\b|\blooking for\b"
    r"|\bsprech\w* (?:ich )?(?:hier |da )?mit\b|\bbin ich\b.{0,20}\b(?:mit|bei|verbunden)\b|\bmit wem\b"
    r"|\bsind sie (?:es|das|herr|frau|{|der|die)|\bist (?:das|dort|da|hier) |\bist {\S+ (?:da|zu sprechen"
    r"|zu hause)|\bwer (?:ist|spricht|da|dran|am apparat)\b|\bhabe ich\b.{0,30}\b(?:am apparat|erreicht)|\b(?:je parle|parle-?je|suis-je"
    r"|m'adresse)|\b(?:puis|pourrais)-je parler|\betes[- ]vous\b|\bvous etes (?:bien )?|\bc'est bien\b"
    r"|\bqui est\b|\ba qui\b|\best-ce (?:que c'est |bien )|\b(?:hablo|estoy hablando|tengo el gusto"
    r"|me comunico) con\b|\bcon quien\b|\bquien (?:habla|es)\b|\bes usted\b|\b(?:puedo|podria) hablar con"
    r"|\bse encuentra\b|\besta (?:el|la|{)|\bhabla (?:el|la|{)"
)
# Prose in front of a turn that is said only when the question has been answered.
_AFTERWARDS = Pattern(
    r"\b(?:after|once|when|as soon as|only if|only when|if|until)\b[^:]{0,60}\b(?:yes|confirm\w*|verif\w*"
    r"|identity|identif\w*|it is|them|right person|agree\w*|who they are|say so|says so|{facts)|\b(?:nachdem"
    r"|sobald|erst wenn|wenn|nach)\b[^:]{0,60}\b(?:ja|bestatig\w*|identitat|richtige)|\b(?:apres|une fois"
    r"|des que|lorsque|si)\b[^:]{0,60}\b(?:oui|confirm\w*|identite|verifi\w*)|\b(?:despues|tras|una vez"
    r"|cuando|si)\b[^:]{0,60}\b(?:si|confirm\w*|identidad|verific\w*)"
    # `plain` takes "if" from the front.
    r"|^(?:then |(?:they|he|she|it|the \w+)\b[^:]{0,40}\s)?(?:yes|so|correct|confirm\w*|verif\w*|identified|agree\w*"
    r"|them|him|her|the right person|\{facts\S+|ja|bestatigt|oui|c'est le cas|confirme|si|(?:es )?asi"
    r"|(?:en caso )?afirmativo)$"
)


def premature_disclosure(script: Script) -> Iterator[Finding]:
    """A sensitive fact or an amount of money is said before anybody was asked who is there.

    Whoever picks up may be a child, a colleague or a stranger. 12 CFR 1006.6(d) forbids to tell third parties
    of a debt, and health privacy law the same of an illness; and anybody would rather not hear a neighbour's
    balance. For a fact declared `sensitive` this is an error, for one that is money by its type or name a
    warning.

    Looked at is what is said in Disclosures and in the opening, up to the first question that holds the fact
    of a person's name or asks who is there, in English, German, French and Spanish. What stands behind "after
    a yes:" and its like is said later. Whether the callee said yes is not seen.

    ## Bad

    ```markdown
    **Expected facts**: debtor_name, amount_due, creditor

    **Opening**: "Hi {facts.debtor_name}, this is {AGENT_NAME}. You owe {facts.creditor} {facts.amount_due}. Can you pay today?"
    ```

    ```markdown
    **Expected facts**: patient_name, diagnosis (sensitive)

    **Opening**: "This is {AGENT_NAME} about your {facts.diagnosis}. Is this {facts.patient_name}?"
    ```

    ```markdown
    **Expected facts**: name, balance (money)

    **Disclosures**: "This call is about a balance of {facts.balance}."

    **Opening**: "Am I speaking with {facts.name}?"
    ```

    ```markdown
    **Expected facts**: kunde, betrag (money)

    **Opening**: "Guten Tag, es geht um {facts.betrag}. Spreche ich mit {facts.kunde}?"
    ```

    ## Good

    ```markdown
    **Expected facts**: debtor_name, amount_due, creditor

    **Opening** (verify identity first): "Hi, is this {facts.debtor_name}? - Hi {facts.debtor_name}, this is {AGENT_NAME} about
    {facts.amount_due}."
    ```

    ```markdown
    **Expected facts**: patient_name, diagnosis (sensitive)

    **Opening**: "Hello, who am I speaking with?" After they confirm: "It's about your {facts.diagnosis}."
    ```

    ```markdown
    **Expected facts**: diagnosis (sensitive)

    **Opening**: "May I know who I'm speaking with? - It's about your {facts.diagnosis}."
    ```

    ```markdown
    **Expected facts**: name, diagnosis (sensitive)

    **Opening**: "Hello, I'd like to talk to {facts.name}." If it is them: "It's about your {facts.diagnosis}."
    ```

    ```markdown
    **Expected facts**: name, balance (money)

    **Opening**: make sure that you talk to {facts.name}. Once they have confirmed it: "Your balance is {facts.balance}."
    ```

    ```markdown
    **Expected facts**: kunde, betrag (money)

    **Opening**: "Spreche ich mit {facts.kunde}? - Es geht um {facts.betrag}."
    ```
    """
    behind: dict[Range, Position] = {}
    for said in script.spoken_in("disclosures", "opening"):
        field = said.field
        start = behind.get(field.range, field.label_range.end)
        behind[field.range] = said.turn.range.end
        put_off = _AFTERWARDS.found_in(plain(script.excerpt(Range(start, said.turn.range.start)).text))
        if field.kind == "disclosures" and not put_off:
            yield from _told(script, said, None)
        elif field.kind == "opening":
            asked = None if put_off else _question(said.excerpt.text)
            if not put_off:
                yield from _told(script, said, asked)
            if put_off or asked:
                return


def _told(script: Script, said: Spoken, asked: tuple[int, int] | None) -> Iterator[Finding]:
    """The facts that a turn gives away before its question ends; the name that the question asks for is none."""
    for token in placeholders.tokens(said.excerpt.text):
        if token.kind != "fact" or token.name is None or (asked and token.start >= asked[1]):
            continue
        if asked and token.start >= asked[0] and names_person(token.name):
            continue
        fact = script.profile.expected_fact(token.name)
        sensitive = fact is not None and fact.sensitive
        if sensitive or _is_money(token.name, fact.type if fact else None):
            yield Finding(
                said.excerpt.range(token.start, token.end),
                f'"{token.name}" is said before anybody is asked who is there; ask first, then tell',
                severity="error" if sensitive else None,
            )


def _is_money(name: str, type: str | None) -> bool:
    return type == "money" or (type is None and _MONEY_NAME.fullmatch(name) is not None)


def _question(text: str) -> tuple[int, int] | None:
    """Start and end of the first question that holds a person's name or asks who is there."""
    for start, end in speech.sentences(text):
        sentence = text[start:end]
        if "?" in sentence[-4:] and (_names_somebody(sentence) or _ASKS_WHO.found_in(plain(sentence))):
            return start, end
    return None


def _names_somebody(sentence: str) -> bool:
    return any(
        token.kind == "fact" and token.name is not None and names_person(token.name)
        for token in placeholders.tokens(sentence)
    )
