"""Where the words stand by which the bot offers something, or is told to do it."""

from __future__ import annotations

import re

from playbook.expressions import expression

# An order begins with the text, behind a stop, or behind "and", "then", "must" and the like.
_ORDER = (
    r"^\s*|[.!?:;,(\"“”„+-]\s*"
    r"|\b(?:and|then|please|just|always|also|first|must|should|or)\s+"
)
_ADVERBS = (
    r"(?:\s+(?:also|even|still|then|gladly|certainly|definitely|probably|just|happily|maybe|actually|simply"
    r"|now|always"
    r"|easily|absolutely|be\s+(?:happy|glad|able)\s+to|(?:love|like|want|try)\s+to|go\s+ahead\s+and))*"
)
_BOT = (
    r"\b(?:i|we)(?:['’](?:ll|d|(?:re|m)\s+going\s+to)"
    r"|\s+(?:can|could|will|would|may|might|shall|want\s+to|(?:am|are)\s+going\s+to))"
    rf"{_ADVERBS}\s+"
    r"|\b(?:i|we)(?:['’](?:m|re|d\s+be)|\s+am|\s+are|\s+would\s+be)"
    r"\s+(?:happy|glad|able|pleased|ready|willing|authori[sz]ed|allowed)\s+to\s+"
    r"|\b(?:let\s+me|let['’]s|how\s+about\s+(?:i|we)|shall\s+(?:i|we)|would\s+you\s+like\s+me\s+to"
    r"|(?:can|could|may)\s+(?:i|we))\s+"
)
_BEGUN = expression(rf"(?:{_BOT}|(?:{_ORDER})(?:(?:try|make\s+sure|feel\s+free)\s+to\s+)?)$", re.IGNORECASE)

_GIVES = expression(
    r"\b(?:offer(?:ing)?|giv(?:e|ing)|apply(?:ing)?|grant|propose|suggest|get|do|add|include|extend|provide"
    r"|arrange"
    r"|promise|negotiate|discuss|make|send|use|mention|issue|process|request|set\s+up|agree\s+(?:to|on)"
    r"|accept|allow"
    r"|approve|authori[sz]e|put\s+(?:you|them)\s+on|start|bring\s+up|sell|throw\s+in)\b",
    re.IGNORECASE,
)
# "I can get you a good one": some forty characters, none of which denies or ends a sentence.
_GAP = r"(?:(?!\b(?:no|not|never|any\s+more|without)\b|n['’]t\b)[^.!?;]){0,45}"
_LEADS_ON = expression(_GAP, re.IGNORECASE)

# The callee gets it, or it is there.
_GOT = expression(
    r"(?:\byou(?:['’]ll|\s+(?:can|could|will|would|may|might|qualify|are\s+eligible))?"
    r"\s+(?:get|receive|qualify\s+for|have|for|be\s+given|be\s+offered)"
    r"|\b(?:there(?:['’]s|\s+is|\s+are)|we\s+(?:have|(?:do\s+)?(?:offer|give|grant|provide))|we['’]ve\s+got"
    r"|how\s+about|what\s+about|what\s+if|would"
    r"|does))"
    rf"\s+{_GAP}$",
    re.IGNORECASE,
)

# The same in German, French and Spanish.
_GOT_ABROAD = expression(
    r"\b(?:biete\w*|gebe?\w*|gib|gewähre?\w*|mache?\w*|vereinbare?\w*|anbieten"
    r"|offr\w+|propos\w+|accord\w+|fai[st]\w*|faire|donn\w+|consent\w+"
    r"|ofre\w+|ofrec\w+|do[yu]|da[rmn]\w*|dé|hac\w+|hago|haga|propon\w+|conced\w+|aplic\w+|apliqu\w+"
    rf"|können|kann|könnten?|pouvons|peux|podemos|puedo)\b{_GAP}$",
    re.IGNORECASE,
)
_REACH = 110


def begun(text: str, verb: int) -> int | None:
    """Where the words begin that make a verb the bot's: "I can gladly …", "then …"; None if it is somebody else's."""
    found = _BEGUN.search(text, max(0, verb - _REACH), verb)
    return found.start() if found else None


def done_to(text: str, thing: int, verbs: re.Pattern[str] = _GIVES) -> int | None:
    """Where an order or an offer begins, with one of these verbs, that leads up to a thing."""
    for verb in verbs.finditer(text, max(0, thing - _REACH), thing):
        if _LEADS_ON.fullmatch(text, verb.end(), thing):
            start = begun(text, verb.start())
            if start is not None:
                return start
    return None


def given(text: str, thing: int) -> int | None:
    """Where it begins that the bot gives a thing, in four languages, or that the callee is to get it."""
    start = done_to(text, thing)
    if start is not None:
        return start
    found = next(
        filter(None, (got.search(text, max(0, thing - _REACH), thing) for got in (_GOT, _GOT_ABROAD))), None
    )
    return found.start() if found else None
