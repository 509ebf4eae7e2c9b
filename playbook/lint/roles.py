"""What a branch is for, read from its condition: voicemail, a wrong person, a wish not to be called, and so on."""

from __future__ import annotations

from typing import Literal

from playbook.lint.pattern import Pattern
from playbook.model import Branch

Role = Literal[
    "voicemail", "wrong-person", "household", "stop-calling", "human-request", "callback", "fallback"
]

# English, German, French and Spanish, as people write conditions. A condition may have several roles.
_PATTERNS: dict[Role, Pattern] = {
    "voicemail": Pattern(
        r"voice\s?-?mail|answering (?:machine|service)|mail\s?box|\b(?:no ?body|no ?one|nobody) (?:answers|picks up)"
        r"|\bno answer\b|anrufbeantworter|mailbox|niemand (?:nimmt ab|antwortet|geht ran)|répondeur|messagerie"
        r"|boîte vocale|personne ne (?:répond|décroche)|buzón|contestador|nadie (?:contesta|responde)"
    ),
    "wrong-person": Pattern(
        r"\bwrong\b|\bnot (?:the right|the correct|the) (?:person|number|party|contact|customer|patient|guest|household)"
        r"|\bnot (?:\{|<facts)|\b(?:isn['’]t|is not|not) (?:them|him|her|the one)\b|different person|do(?:es)?(?:n['’]t| not) know"
        r"|never heard of|no longer (?:works|lives|has)|falsch\w*|nicht (?:die richtige|der richtige|\{)|verwählt|unbekannt"
        r"|mauvais\w*|erreur de (?:numéro|personne)|pas (?:la bonne|le bon)|equivocad\w+|no es (?:la persona|\{)|error de número"
    ),
    "household": Pattern(
        r"some(?:one|body) else|another (?:person|adult|member)|other (?:person|household)|third party|family member|spouse"
        r"|household|relative|room\s?mate|co-?worker|colleague (?:answers|picks)|receptionist|gatekeeper|jemand ander\w+"
        r"|andere\w* person|familienmitglied|quelqu['’]un d['’]autre|autre personne|un proche|otra persona|otro miembro|familiar"
    ),
    "stop-calling": Pattern(
        r"stop (?:calling|contacting|these|the calls?|phoning|call)|(?:not|n['’]t|never)\b[^.]{0,30}\b(?:call|called|contact|contacted|phone|phoned)\b"
        r"|do[- ]not[- ]call|\bdnc\b|no (?:more|further) calls|remove (?:me|them|him|her|my|their|the)\b|take (?:me|them) off|opt(?:s|ing)?[- ]?out|unsubscribe"
        r"|nicht mehr (?:angerufen|anrufen|kontaktiert)|keine (?:weiteren )?anrufe|(?:plus|pas) (?:être )?(?:rappelé|appelé|contacté|appeler)\w*|ne plus (?:appeler|être)"
        r"|no (?:quiere|desea)[^.]{0,20}(?:llam|contact)\w+|(?:dejen?|dejar) de llamar|no (?:me )?llam\w+ más|lista robinson"
    ),
    "human-request": Pattern(
        r"(?:real|actual|live|human|another|speak (?:to|with)|talk (?:to|with)|asks? for|wants?|transfer(?:red)? to)\s+(?:a |an |the |to (?:speak|talk) (?:to|with) (?:a |an |the )?)?"
        r"(?:human|person|people|agent|representative|manager|supervisor|operator|someone|somebody|member|colleague|advisor|adviser|nurse|doctor|technician)"
        r"|\bhuman\b|echte\w* (?:person|mensch\w*)|mensch\w*|mitarbeiter\w*|être humain|\bhumain\b|conseill\w+|vraie personne|persona real|agente|\bhumano\b|operador\w*"
    ),
    "callback": Pattern(
        r"call(?:ed)?[- ]?(?:me |them |him |her |us )?back|callback|call (?:me |them )?(?:later|another|again later|at)|busy|bad time|not a good time|no time|in a (?:meeting|hurry)|driving|later|another time|inconvenient"
        r"|rückruf|zurückrufen|später|keine zeit|beschäftigt|rappel\w*|plus tard|pas le temps|occupé\w*|devolver la llamada|más tarde|luego|ocupad\w+|no (?:puede|tiene tiempo)"
    ),
    "fallback": Pattern(
        r"unclear|anything else|something else|any other|other(?:wise)? (?:answer|response|reply|topic|question)|\botherwise\b|\belse\b|\bother\b$|not (?:understood|clear)|"
        r"(?:can(?:not|['’]t)|could(?: not|n['’]t)) (?:understand|hear|make out)|does(?:n['’]t| not) (?:understand|make sense)|no (?:clear|match)|confus\w+|unrelated|off[- ]topic|silence|default|fallback|unexpected|don['’]t know|not sure|unsure"
        r"|unklar\w*|sonst|alles andere|etwas anderes|unverständlich|pas clair|autre (?:réponse|chose)|sinon|incompréhensible|no (?:está |queda )?claro|otra (?:respuesta|cosa)|cualquier otr\w+|confuso"
    ),
}


def roles_of(branch: Branch) -> frozenset[Role]:
    return frozenset(role for role, pattern in _PATTERNS.items() if pattern.found_in(branch.condition))


def has_role(branch: Branch, role: Role) -> bool:
    return _PATTERNS[role].found_in(branch.condition)
