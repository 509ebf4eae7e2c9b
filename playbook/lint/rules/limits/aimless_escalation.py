"""Whether an escalation or a transfer has somebody at its other end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.expressions import expression
from playbook.lint.excerpt import Excerpt
from playbook.lint.pattern import Pattern
from playbook.lint.script import Place, Script
from playbook.model import Action

# How an instruction in words hands a call over.
_HANDS_OVER = Pattern(
    r"(?:hand|pass|forward|route|connect|put|patch|redirect"
    r"|send)\s+(?:(?:it|this|them|him|her|off|over|through|on"
    r"|the\s+(?:call|caller|callee|customer|matter|case))\s+)*(?:to|with|through)\b"
    r"|(?:hand|pass)\s*(?:-\s*)?(?:off|over)\b|(?:leite|verbinde|übergib|gib)\b"
    r"|(?:an|mit)\s+(?:\w+\s+){1,3}(?:weiterleiten|weitergeben|übergeben|verbinden)\b"
    r"|(?:transfère|transfére[rz]|passe[rz]?|transmets)\b"
    r"|(?:transfiere|transfiera|transferir|pasar?|pase|escala|escale|escalar)\b",
)

# Words that name nobody. Whatever is left without them is a role, a team, an address, a number.
_NOBODY = frozenset(
    "escalate escalated escalation transfer transferring forward route hand handoff off over pass on"
    " connect put patch redirect send through call caller callee customer client them him her it this"
    " that case matter issue conversation immediately now then right away directly please if needed"
    " necessary possible when where as soon to with for at from via the a an any some our your their my"
    " and or of who whoever can could will is are be able help assist free available take takes handle"
    " knows know more better real live actual human being person people someone somebody anyone anybody"
    " else internally upwards up higher appropriate correct suitable proper relevant next first one"
    " responsible individual party soul agents humans warm cold blind leite leiten weiter verbinde mit"
    " jemanden jemand jemandem irgendjemanden irgendjemand irgendjemandem irgendwen einen einem eine ein"
    " den dem die der das menschen mensch echten echte gespräch anruf anrufer kunden kunde zuständigen"
    " übergib übergeben weiterleiten weitergeben verbinden durchstellen transfère transférer transférez passer passez passe transmets à un une quelqu'un quelqu’un"
    " personne humain réelle vrai vraie l'appel l’appel appel le la vers transfiere transfiera"
    " transferir pasa pasar pase escala escale escalar alguien una persona humano llamada el con".split()
)
_STILL_NOBODY = expression(
    r"\b(?:human|live|real|actual)\s+(?:agent|representative|rep|operator|advis[eo]r|assistant)s?\b"
    r"|\b(?:someone|somebody|anyone|anybody|a\s+person|a\s+human)\s+(?:on|from|of|in|at)\s+(?:the|our"
    r"|my)\s+(?:team|staff|company)\b",
    re.IGNORECASE,
)
_NAMED = expression(r"[{<`@\d]")
_WORD = expression(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")

# Where the branch itself tells who it is, aloud or in its condition.
_SPOKEN_AIM = expression(
    r"\b(?:to|with|get|try|for)\s+(?:you\s+)?(?:(?:the|our|my|a|an)\s+(?!right|appropriate|person|human|real"
    r"|live|actual|someone|agent|representative)[a-z]\w+|[{<]facts\.\w+|(?-i:[A-Z])\w+)",
    re.IGNORECASE,
)
_ASKED_FOR = expression(
    r"\b(?:manager|supervisor|billing|support|sales|nurse|doctor|technician|department|desk|reception\w*"
    r"|team|office|owner|dispatch\w*|accounting|lawyer|pharmacist|advisor|adviser)\b",
    re.IGNORECASE,
)


def aimless_escalation(script: Script) -> Iterator[Finding]:
    """A call or a matter is handed on to nobody in particular.

    "Escalate to a human" leaves the bot to invent one: it has been heard to connect callers to an
    administrator who did not exist. The platform enforces no escalation; somebody has to be named who gets
    it.

    Looked at are actions that escalate, transfer or hand over. A role, a team, an address, a number, a fact
    or a tool is particular, and so is whatever a filled **Transfer** says. Somebody, a human, a live agent,
    the right person are nobody.

    ## Bad

    ```markdown
    **Branches**:
    - Disputes -> "One moment." + escalate to a human + close
    ```

    ```markdown
    **Branches**:
    - Asks for a person -> transfer the call to somebody who can help
    - Complains -> hand off to the right person
    - Refuses -> escalate
    ```

    ## Good

    ```markdown
    **Branches**:
    - Disputes -> escalate to the billing team + close
    - Complains -> escalate to a supervisor + close
    - Asks for a person -> transfer to {facts.desk_phone}
    - Asks for a nurse -> transfer the call
    - Asks for a human -> "I'll put you through to the front desk." + transfer
    - Refuses -> escalate to someone at joe@vello.io + close
    - Passes the phone to somebody -> start again + close
    ```

    ```markdown
    **Branches**:
    - Asks for a person -> transfer to a human

    **Transfer**: the front desk, 617 555 0142. If nobody answers: "They're all busy."
    ```
    """
    transfer = script.field_of("transfer")
    if transfer is not None and transfer.text:
        return
    for place, action, instruction in script.done:
        if _hands_over(action, instruction) and not _is_particular(place, instruction):
            yield Finding(
                action.range,
                "this hands over to nobody in particular; name a role, a team, an address or a number, "
                "here or in **Transfer**",
            )


def _hands_over(action: Action, instruction: Excerpt) -> bool:
    if action.kind in ("escalate", "transfer"):
        return True
    match = _HANDS_OVER.search(instruction) if action.kind == "instruction" else None
    return match is not None and not instruction.text[: match.start()].strip()


def _is_particular(place: Place, instruction: Excerpt) -> bool:
    text = _STILL_NOBODY.sub(" ", instruction.text)
    if _NAMED.search(text):
        return True
    words = (match.group().casefold() for match in _WORD.finditer(text))
    return any(word not in _NOBODY for word in words) or _is_told(place)


def _is_told(place: Place) -> bool:
    """Whether the branch's condition or its speech names whom the call goes to."""
    turns = (turn.text for action in place.branch.actions for turn in action.turns)
    asked = (branch.condition for branch in (*place.parents, place.branch))
    return any(map(_SPOKEN_AIM.search, turns)) or any(map(_ASKED_FOR.search, asked))
