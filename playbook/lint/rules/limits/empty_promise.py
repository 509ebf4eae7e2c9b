"""Whether what the bot promises is done by anything."""

from __future__ import annotations

import re
from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.expressions import expression
from playbook.lint.deeds import has_dead_end, is_kept
from playbook.lint.orders import is_denied
from playbook.lint.pattern import Pattern, Patterns
from playbook.lint.script import Script, Spoken
from playbook.lint.speech import heard

_I_WILL = (
    r"\b(?:i|we)(?:['’]ll|\s+will|\s+shall|['’](?:m|re)\s+going\s+to"
    r"|\s+(?:am|are)\s+going\s+to)(?:\s+(?:also|just|then|gladly|make\s+sure\s+to|be\s+sure\s+to|quickly|now"
    r"|go\s+ahead\s+and|have\s+to))*\s+"
)
_SOMEBODY = (
    r"(?:\b(?:someone|somebody|one\s+of\s+(?:us|our|my)\s+\w+(?:\s+\w+)?|one\s+of\s+us"
    r"|a\s+(?:colleague|specialist|manager|representative|member\s+of\s+\w+(?:\s+\w+)?|human|person)"
    r"|an\s+(?:agent|advis[eo]r|expert|associate)"
    r"|(?:our|my|the)\s+(?!driver|technician|courier|engineer|plumber|crew|bus|taxi)\w+(?:\s+\w+)?|they)"
    r"|[{<]facts\.\w+[}>])"
    r"(?:\s+(?:from|at|in|on)\s+[^.!?,]{1,40}?)?(?:['’]ll|\s+will|\s+is\s+going\s+to"
    r"|\s+are\s+going\s+to)(?:\s+(?:also|then|soon|shortly))*\s+"
)
_SENDS = r"(?:(?:re)?send|text|e-?mail|mail|message|forward|sms|shoot|drop|post)\s+"
_CALLS_BACK = (
    r"(?:(?:call|phone|ring|get|come)\s+(?:you\s+|them\s+)?back|call\s+(?:you\s+)?again"
    r"|give\s+you\s+a\s+(?:call|ring)|be\s+in\s+touch|get\s+in\s+touch|reach\s+out|return\s+your\s+call"
    r"|follow\s+up|(?:contact|call|phone|ring|e-?mail|text|write\s+to)\s+you"
    r"|let\s+you\s+know|send\s+you|look\s+into)"
)

_PROMISES = Patterns(
    Pattern(
        rf"{_I_WILL}(?:{_SENDS}(?:you|it|that|this|the|a|an|over|out|them|him|her|your|some|[{{<])"
        rf"|{_CALLS_BACK}\b|call\s+you\b"
        r"|try\s+(?:you\s+)?again(?=\s+(?:later|tomorrow|then|on|in|at|another|next))"
        r"|(?:have|get|ask)\s+(?:someone|somebody|one\s+of\s+\w+|a\s+\w+(?:\s+\w+)?|an\s+\w+|my\s+\w+"
        r"|our\s+\w+(?:\s+\w+)?|the\s+\w+(?:\s+\w+)?"
        r"|[{<]facts\.\w+[}>])(?:\s+(?:at|from|in)\s+[^.!?,]{1,40}?)?\s+(?:to\s+)?(?:call|e-?mail|text"
        r"|contact|send|reach|get|look|follow|help|check|ring|phone|write)"
        r"|(?:let|tell|inform|notify)\s+(?:them|him|her|our|my|the|someone|[{<])"
        r"|pass\s+(?:this|that|it|your|the)\b|make\s+a\s+note|note\s+(?:that|it|this)(?:\s+down)?\b"
        r"|put\s+(?:that|it|a\s+note)\s+(?:down|in|on)"
        r"|(?:remove|take)\s+(?:you|your\s+\w+|this\s+number|the\s+number)(?:\s+\w+)?\s+(?:off|from|out)\b"
        r"|(?:book|schedule|reschedule|cancel|reserve)\s+(?:it|that|you|your|this|the)"
        r"|keep\s+you\s+(?:posted|updated|informed)|update\s+you\b"
        r"|(?:arrange|set\s+up|organi[sz]e)\s+(?:a|an|that|it|for)\b|update\s+(?:your|our|the)\b|add\s+you\b"
        r"|(?:transfer|connect|forward)\s+(?:you|your|the\s+call)\b|put\s+you\s+through"
        r"|make\s+sure\s+(?:someone|somebody|they|the)\b)"
        rf"|{_SOMEBODY}(?:{_CALLS_BACK}|be\s+calling\s+you)\b"
        r"|\b(?:someone|somebody)(?:['’]s|\s+is)\s+going\s+to\s+(?:call|e-?mail|text|contact)\b"
        r"|\byou(?:['’]ll|\s+will)\s+(?:(?:shortly|soon|also)\s+)?(?:get|receive|(?:hear|be\s+hearing)\s+(?:back\s+)?from"
        r"|have)\s+(?:us|me|them|someone|somebody"
        r"|an?\s+(?:\w+\s+)?(?:call|text|e-?mail|message|sms|link|callback|confirmation)|our"
        r"|the\s+(?:link|details|confirmation|e-?mail|text))\b"
        r"(?![^.!?]{0,40}?\b(?:when|once|as\s+soon\s+as"
        r"|from\s+(?:the|your|our)\s+(?:driver|technician|courier|crew|engineer|doctor))\b)"
        r"|\b(?:expect|look\s+out\s+for)\s+(?:a|an|our|my)\s+(?:\w+\s+)?(?:call|text|e-?mail|message|sms)\b"
        r"|\b(?:i['’]m|i\s+am|we['’]re|we\s+are)\s+(?:now\s+|just\s+)?(?:sending|texting|e-?mailing"
        r"|transferring|connecting|putting)\s+(?:you|it|that|the|them|your|this|over)"
        r"|\blet\s+me\s+(?:transfer|connect|forward|put)\s+(?:you|your|the\s+call)\b"
        r"|\b(?:i['’]ve|i\s+have)\s+asked\s+[^.!?,]{2,30}?\s+to\s+(?:call|ring|e-?mail|text|contact)\s+you\b"
        r"|\blet\s+me\s+(?:text|e-?mail|send)\s+(?:you|it|that|the|over)",
    ),
    Pattern(
        r"\b(?:wir|ich)\s+(?:rufe?n?|melden?)\s+(?:sie|ihnen|uns|mich)\b[^.!?]{0,40}?(?:\bzurück\b"
        r"|\bwieder\b|\ban\b|\bbei\s+ihnen\b|(?=[.!?,]|$))|\b(?:rufe|melde)\s+ich\s+(?:sie|mich)\b"
        r"|\b(?:wir|ich)\s+(?:schicken?|senden?|mailen?|simsen?|leiten?|verbinden?|notieren?|vermerken?"
        r"|buchen?|stornieren?)\s+(?:ihnen|sie|das|es|die|den|ihre?n?)\b"
        r"|\b(?:wir|ich)\s+(?:werden?)\s+(?:sie|ihnen|uns|mich|das|es|ihre?n?)\b[^.!?]{0,50}?\b(?:anrufen"
        r"|zurückrufen|schicken|senden|mailen|melden|weiterleiten|weitergeben|informieren|kontaktieren)\b"
        r"|\b(?:jemand|ein\w*\s+(?:kolleg\w+|mitarbeiter\w*)|unser\w*\s+\w+|das\s+team"
        r"|der\s+kundendienst)\s+(?:wird|ruft|meldet|schickt|kontaktiert)\s+(?:sie|ihnen|sich)\b"
        r"|\b(?:der|die|mein\w*|ein\w*)\s+\w+\s+(?:ruft|meldet|schickt)\s+(?:sie|sich"
        r"|ihnen)\s+(?:\w+\s+){0,3}?(?:zurück|an|bei|eine?|den|die)\b"
        r"|\b(?:ich|wir)\s+(?:(?:streiche|lösche|entferne)n?\s+(?:sie|ihre\s+\w+)\b|nehmen?\s+sie\s+(?:von|aus)\b)"
        r"|\b(?:ich|wir)\s+lassen?\s+sie\s+(?:\w+\s+)?(?:zurückrufen|anrufen|informieren)\b"
        r"|\bsie\s+(?:erhalten|bekommen|hören)\s+(?:\w+\s+){0,3}?(?:e-?mail|sms|nachricht|link|anruf|rückruf"
        r"|von\s+uns)\b|\b(?:ich|wir)\s+gebe?n?\s+(?:das|es|ihre?n?\s+\w+)\s+weiter\b",
    ),
    Pattern(
        r"\b(?:je|nous|on|quelqu['’]un|(?:un|une|le|la|mon|ma|notre)\s+\w+)\s+(?:vous\s+|l['’]|le\s+"
        r"|la\s+|les\s+)+(?:envoie|envoyons|enverr\w+|rappell?\w+|recontact\w+|contacter\w+|transfère|retir(?:e|ons)\s+de"
        r"|transférons|transmet\w*|transfére\w+|appeller\w+|tiendr\w+|mets?\s+en\s+(?:relation|contact))"
        r"|\b(?:je|nous)\s+(?:vais|allons)\s+vous\s+(?:envoyer|rappeler|transférer|mettre\s+en|contacter)"
        r"|\b(?:quelqu['’]un|notre\s+\w+)\s+va\s+vous\s+(?:rappeler|contacter|écrire|envoyer)"
        r"|\bvous\s+(?:allez\s+recevoir|recevrez)\b|\bje\s+(?:note|transmets)\b",
    ),
    Pattern(
        r"\b(?:le|les|la|lo|te|se\s+l[oa])\s+(?:envi(?:aré|aremos|amos|o)|envío|mand(?:aré|aremos|o)"
        r"|llam(?:aré|aremos|arán|ará)|contactar(?:é|emos|án|á)|(?:quit|elimin|borr)(?:o|amos|aré|aremos)\s+de|devolver(?:é|emos|án|á)\s+la\s+llamada"
        r"|paso\s+con|transfiero|comunico\s+con)\b"
        r"|\b(?:le|la|lo|te)\s+llam(?:o|amos)\s+(?:\w+\s+){0,2}?(?:luego|después|mañana|pronto|enseguida"
        r"|más\s+tarde)\b"
        r"|\b(?:voy|vamos)\s+a\s+(?:enviar|mandar|llamar|transferir|contactar)(?:le|les|la|lo|te)?\b"
        r"|\b(?:alguien|un\s+compañero|nuestro\s+\w+)\s+(?:se\s+pondrá\s+en\s+contacto"
        r"|(?:le|la|lo|les)\s+(?:llamará|contactará|escribirá|enviará))"
        r"|\b(?:recibirá|va\s+a\s+recibir)\s+(?:un|una|el|la)\b|\bnos\s+pondremos\s+en\s+contacto"
        r"|\btomo\s+nota\b",
    ),
)

# An offer, or what holds only if, is not promised: "I can text it, if you like", "Shall I?"
_IF = expression(r"[\s,]+(?:if|unless|falls|si)\b", re.IGNORECASE)
_SENTENCE = expression(r"(?:[^.!?]|[.!?](?=\S))*[.!?]?")


def empty_promise(script: Script) -> Iterator[Finding]:
    """The bot promises something, and nothing in the branch does it.

    "I'll text you the link", says the bot, and hangs up. Nobody sends anything, since nobody was told to. A
    receptionist that said "connecting you" and never did is what builders of voice agents tell of first:
    the callers who reached somebody rose from 58 to 92 in a hundred when the deed no longer hung on the
    word.

    Looked at is what is said in branches, in English, German, French and Spanish. A promise is kept by any
    action that outlasts the call: running a tool, sending, transferring, escalating, recording, or an
    instruction that says so in words; in the branch, above or below it, or where it goes to. Offers and
    questions are no promises. Which action belongs to which promise is not judged.

    ## Bad

    ```markdown
    **Branches**:
    - Disputes -> "I'll have someone email you the details" + close
    ```

    ```markdown
    **Branches**:
    - Agrees to pay -> "Great. I'll text you the payment link." + close
    ```

    ```markdown
    **Branches**:
    - Asks for a person -> "Let me connect you to our team." + close
    - Busy -> "Someone will call you back tomorrow." + close
    ```

    ```markdown
    **Branches**:
    - Keine Zeit -> "Wir rufen Sie morgen zurück." + close
    ```

    ## Good

    ```markdown
    **Branches**:
    - Disputes -> "I'll have someone email you the details" + run openclaw_query + close
    ```

    ```markdown
    **Branches**:
    - Agrees to pay -> "Shall I text you the link?"
      - Yes -> "I'll text it now." + go to Send it
    - Send it -> send {facts.payment_link} by text message + close
    - Asks for a person -> "I can connect you, if you like." + transfer to the front desk
    - Asks us to stop calling -> mark do_not_call + "We won't call you again." + close
    - Anything else -> "I'll be brief. I'll see you tomorrow, and the driver will call you from the gate." + close
    ```
    """
    places = {id(place.branch): place for place in script.branches}
    for said in heard(script):
        place = places.get(id(said.branch))
        if place and not has_dead_end(script, place.branch):
            found = next(_promises(said), None)
            if found and not is_kept(script, place):
                words = " ".join(said.excerpt.text[slice(*found)].split())
                yield Finding(
                    said.excerpt.range(*found),
                    f'"{words}" is promised, but no action of this branch does it; add one, such as record, run or send',
                )


def _promises(said: Spoken) -> Iterator[tuple[int, int]]:
    """Start and end of every promise of a turn."""
    text = said.excerpt.text
    spans = sorted(match.span() for match in _PROMISES.finditer(said.excerpt))
    for start, end in spans:
        if not (is_denied(text, start, end) or _is_offer(text, end)):
            yield start, end


def _is_offer(text: str, end: int) -> bool:
    """Whether the sentence goes on with "if", or ends as a question."""
    rest = _SENTENCE.match(text, end)
    return rest is not None and (rest.group().endswith("?") or _IF.search(rest.group()) is not None)
