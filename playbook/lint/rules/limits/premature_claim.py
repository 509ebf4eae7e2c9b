"""Whether the bot says that a thing is done before it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.expressions import expression
from playbook.lint.deeds import does, doing, led_to
from playbook.lint.excerpt import Excerpt
from playbook.lint.orders import finds
from playbook.lint.pattern import Pattern, Patterns
from playbook.lint.script import Place, Script

_DONE = (
    r"(?:sent|texted|e-?mailed|messaged|booked|scheduled|rescheduled|cancell?ed|moved|changed|updated|noted"
    r"|recorded|logged|removed|reserved|confirmed"
    r"|forwarded|transferred|submitted|processed|registered|signed\s+you\s+up|enrolled|refunded|ordered"
    r"|added|marked|reported|escalated|notified|informed|passed\s+(?:it|that|this|your)"
    r"|put\s+you\s+(?:down|on|in)|taken\s+(?:you|your\s+\w+|this\s+number)\s+(?:off|out)"
    r"|let\s+(?:them|him|her|the|our|my|[{<])|told\s+(?:them|the|our|my|[{<])|made\s+a\s+note"
    r"|set\s+(?:it|that|this)\s+up)"
)

_CLAIMS = Patterns(
    Pattern(
        r"\b(?:i['’]ve|i\s+have|i\s+just|we['’]ve\s+(?:just|now)"
        rf"|we\s+have\s+(?:just|now))(?:\s+(?:just|now|already|also|gone\s+ahead\s+and))*\s+{_DONE}\b"
        r"|\byou(?:['’]re|\s+are)(?:\s+(?:now|all|both|officially))*\s+(?:booked|confirmed|registered"
        r"|enrolled|rescheduled|signed\s+up|cancell?ed|checked\s+in|scheduled|unsubscribed"
        r"|off\s+(?:the|our)\s+list)\b"
        r"|\b(?:it|that|everything|your\s+(?:appointment|booking|reservation|order|visit|table|payment|spot"
        r"|slot|request|refund|seat))(?:['’]s|\s+is|\s+has\s+been|['’]s\s+been"
        r"|\s+has)(?:\s+(?:now|all|just|already|been))*\s+"
        r"(?:sent|booked|cancell?ed|reserved|rescheduled|submitted|processed|refunded|taken\s+care\s+of"
        r"|done(?=\s*(?:[.,!;:\"”]|$|for\s+you\b)))(?!\w)"
        r"|\byou(?:['’]ve|\s+have)\s+(?:now\s+|just\s+)?been\s+(?:removed|unsubscribed|taken\s+off|opted\s+out)\b"
        r"|\byour\s+(?:phone\s+)?(?:number|name|details|data)\s+(?:is|are|has\s+been|have\s+been)\s+(?:now\s+|already\s+)?"
        r"(?:removed|deleted|taken\s+off|blocked)\b"
        r"|\bthe\s+(?:link|text|e-?mail|message|confirmation|invitation)\s+(?:is|has\s+been)\s+(?:already\s+"
        r"|now\s+)?(?:sent|on\s+its\s+way)\b",
    ),
    Pattern(
        r"\b(?:ich\s+habe|wir\s+haben)\s+(?:es|das|sie|ihnen|ihre?n?|den|die)\b[^.!?]{0,50}?\b(?:geschickt"
        r"|gesendet|gebucht|storniert|verschoben|notiert|vermerkt|weitergeleitet|weitergegeben"
        r"|eingetragen)\b"
        r"|\bist\s+(?:jetzt\s+|nun\s+|hiermit\s+)?(?:gebucht|storniert|verschickt|reserviert)\b"
        r"|\bj['’]ai\s+(?:bien\s+|déjà\s+)?(?:envoyé|réservé|annulé|noté|transmis|enregistré|transféré)\b"
        r"|\bje\s+vous\s+ai\s+(?:bien\s+|déjà\s+)?(?:envoyé|réservé|annulé|transféré|retiré|inscrit)"
        r"|\bvotre\s+[\w-]+\s+est\s+(?:bien\s+|maintenant\s+)?(?:annulée?|réservée?|envoyée?|déplacée?)(?!\w)"
        r"|\bsu\s+\w+\s+(?:ya\s+)?(?:está|queda|ha\s+sido)\s+(?:cancelad|reservad|enviad|anulad)[oa]\b"
        r"|\bc['’]est\s+(?:fait|réservé|envoyé|annulé|noté)\b"
        r"|\b(?:le\s+he|he|hemos)\s+(?:enviado|reservado|cancelado|anotado|registrado|transferido"
        r"|cambiado)\b|\bya\s+está\s+(?:reservado|enviado|cancelado|hecho|anotado)\b",
    ),
)


_NAMES_A_FACT = expression(r"[^.!?]*[{<]")
_ASKED = expression(r"[^.!?]*\?")
_YET = expression(
    r"\b(?:once|when|if|until|before|after|as\s+soon\s+as|whether|wenn|sobald|dès\s+que|quand|cuando)\s+$",
    re.IGNORECASE,
)


def premature_claim(script: Script) -> Iterator[Finding]:
    """The bot says that a thing is done before the action that does it.

    "You're booked", says the bot, runs the tool, and the tool answers that the time is taken. What was said
    cannot be taken back, and without any action it was never true. Do it first, then say so; or say what is
    about to happen.

    Looked at is what is said in branches. A claim is sound behind any action that outlasts the call:
    running a tool, sending, transferring, recording, or an instruction that says so in words, in the branch
    or above it. A branch that others go to may have been led up to by theirs. A statement about what was
    there before, with a fact in it, is no claim where the branch does nothing anyway.

    ## Bad

    ```markdown
    **Branches**:
    - Picks a time -> "You're booked. See you then." + run book_visit + close
    ```

    ```markdown
    **Branches**:
    - Wants to cancel -> "I've cancelled it for you." + close
    - Wants the link -> "It's been sent." + send {facts.payment_link} by text message + close
    ```

    ## Good

    ```markdown
    **Branches**:
    - Picks a time -> "I'll book that now." + run book_visit + "You're booked. See you then." + close
    - Wants to cancel -> cancel the visit, then say "I've cancelled it for you." + close
    - Asks when it is -> "You're booked for {facts.visit_date}." + close
    - Is unsure -> "As I've said, nothing is booked yet." + close
    ```

    ```markdown
    **Branches**:
    - Wants the link -> send {facts.payment_link} by text message
      - Has it -> "Good. I've sent it to this number." + close
    ```
    """
    deeds, reached = script.once(doing), script.once(led_to)
    for place in script.branches:
        branches = (*place.parents, place.branch)
        above = any(id(action) in deeds for branch in place.parents for action in branch.actions)
        if not above and not any(id(branch) in reached for branch in branches):
            yield from _claims(script, place, deeds)


def _claims(script: Script, place: Place, deeds: frozenset[int]) -> Iterator[Finding]:
    """What is claimed in a branch before its first deed."""
    has_deed = any(id(action) in deeds for action in place.branch.actions)
    for action in place.branch.actions:
        for turn in action.turns:
            said = script.excerpt(turn.range)
            if does(action, _before(script.excerpt(action.range), said)):
                return
            for where, words in finds(said, _CLAIMS):
                offset = script.file.source.offset
                start, end = offset(where.start) - said.start, offset(where.end) - said.start
                if not _is_no_claim(said.text, start, end) and (
                    has_deed or not _NAMES_A_FACT.match(said.text, end)
                ):
                    yield Finding(
                        where, f'"{words}" is said before anything in this branch does it; do it first'
                    )
        if id(action) in deeds:
            return


def _before(action: Excerpt, turn: Excerpt) -> Excerpt:
    """The part of an action in front of what it says."""
    return action.part(0, max(0, turn.start - action.start))


def _is_no_claim(text: str, start: int, end: int) -> bool:
    """Asked, or told of what is yet to come: "Once it's booked, …"."""
    return _YET.search(text, max(0, start - 30), start) is not None or _ASKED.match(text, end) is not None
