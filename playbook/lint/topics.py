"""What hard limits forbid most often, and the words that do it all the same."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from playbook.lint.excerpt import Excerpt
from playbook.lint.offers import begun, given
from playbook.lint.pattern import Pattern


class Topic(NamedTuple):
    """`forbidden` finds the topic in what a limit forbids. A script breaks it by giving a thing, by doing a deed, or in words."""

    forbidden: Pattern
    things: Pattern | None = None
    deeds: Pattern | None = None
    words: Pattern | None = None

    def broken_in(self, excerpt: Excerpt) -> Iterator[tuple[int, int]]:
        """Start and end of whatever breaks it, refusals included."""
        for match in self.things.finditer(excerpt) if self.things else ():
            start = given(excerpt.text, match.start())
            if start is not None:
                yield start, match.end()
        for match in self.deeds.finditer(excerpt) if self.deeds else ():
            start = begun(excerpt.text, match.start())
            if start is not None:
                yield start, match.end()
        for match in self.words.finditer(excerpt) if self.words else ():
            yield match.span()


def _pattern(*alternatives: str) -> Pattern:
    return Pattern("|".join(alternatives))


# Words between a verb and its object.
_GAP = r"(?:(?!\b(?:no|not|never|without)\b|n['’]t\b)[^.!?;]){0,45}?\b"
_MONEY = (
    r"(?:[$€£]\s?\d|\d+(?:[.,]\d+)?\s*(?:dollars|euros?|pounds|bucks|€)"
    r"|(?:ten|(?:fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand)\b"
    r"(?:[\s-]+\w+){0,4}?[\s-]+(?:dollars|euros?|pounds|bucks)\b"
    r"|(?:(?:zehn|\w*(?:zehn|zig|ßig|hundert|tausend)\w*)\s+(?:euro|franken)|(?:dix|quinze|vingt|\w+ante|cent|mille)\b"
    r"(?:[\s-]+\w+){0,3}?\s+euros?|(?:diez|quince|veinte|\w+(?:enta|inta)|cien|ciento|mil)\b(?:\s+\w+){0,3}?\s+(?:euros|pesos))\b"
    r"|[{<]facts\.\w*(?:price|cost|fee|rate|quote|total|amount|estimate)\w*[}>])"
)
_COUNT = (
    r"(?:\d{1,3}|five|ten|fifteen|twenty|twenty-five|thirty|forty|fifty|zehn|zwanzig|dix|vingt|diez|veinte)"
)
_SHARE = rf"{_COUNT}\s*(?:%|percent\b|per\s+cent\b|prozent\b|pour\s+cent\b|por\s+ciento\b)"
_OFF = (
    rf"{_SHARE}\s+(?:off|discount|less|reduction|cheaper|rabatt|nachlass|weniger|günstiger"
    r"|de\s+(?:remise|réduction|descuento|rebaja))\b"
)
_REMEDIES = (
    r"(?:medic\w+|pills?|tablets?|doses?|dosages?|ibuprofen|aspirin|paracetamol|tylenol|antibiotics?|insulin"
    r"|painkillers?|treatments?|symptoms?)\b"
)
_WEALTH = (
    r"(?:invest\w*|stocks?|shares|bonds?|funds?|crypto\w*|bitcoin|loans?|refinanc\w+|consolidat\w+"
    r"|mortgages?|deduct\w*"
    r"|savings|retirement)\b"
)
_EXTRAS = (
    r"(?:upgrades?|premium|add-?ons?|special\s+offers?|(?:new|other)\s+products?|subscriptions?|memberships?"
    r"|(?:extended\s+)?warrant(?:y|ies)|protection\s+plans?|bundles?|packages?)\b"
)
_YOU_SHOULD = (
    r"\b(?:you\s+(?:should|could|might|ought\s+to)|i['’]d"
    r"|(?:i|we)\s+(?:would\s+)?(?:recommend|suggest|advise))\b"
)
_ASKS = (
    r"(?:\bwhat(?:['’]s|\s+is|\s+are)\s+|\b(?:i|we)(?:['’]ll|\s+will)?\s+(?:also\s+)?need\s+"
    r"|\b(?:have|get|give|tell|confirm|read|spell|share|collect|take|take\s+down|note|verify|request"
    r"|ask\s+(?:\w+\s+){0,2}for)"
    r"(?:\s+me)?\s+)(?:your|their|his|her)\s+"
)

TOPICS: tuple[Topic, ...] = (
    Topic(  # discounts
        _pattern(
            r"\b(?:discount\w*|rebates?|price\s+(?:cuts?|reductions?)|coupons?|vouchers?|rabatte?\w*"
            r"|nachl\w+)\b",
            r"\b(?:(?:lower|reduc)\w*\s+(?:the\s+)?(?:price|amount|total)|waiv\w+"
            r"|(?:fee|price)\s+reductions?)\b",
            r"\b(?:remises?|réductions?|ristournes?|descuentos?|rebajas?)\b",
        ),
        things=_pattern(
            r"\b(?:discounts?|rebates?|price\s+(?:cuts?|reductions?|break)|reductions?|coupons?|vouchers?)\b",
            r"\bpromo(?:tion(?:al)?)?\s+(?:codes?|price|rate)\b",
            r"\b(?:special|better|lower|reduced)\s+(?:price|rate|deal|offer|amount)\b"
            r"|\bhalf\s+(?:the\s+)?price\b",
            r"\b(?:rabatte?|nachlass|nachlässe|remises?|réductions?|ristournes?|descuentos?|rebajas?)\b",
        ),
        deeds=_pattern(
            rf"\b(?:take|knock|shave|cut)\s+{_GAP}(?:{_SHARE}|{_MONEY}"
            rf"|{_COUNT}(?:\s+(?:dollars|euros|pounds))?|half"
            r"|something"
            r"|some|a\s+(?:bit|little))\s*(?:of\s+(?:it|that)\s+)?off\b",
            r"\b(?:waive|reduce|lower|cut|halve|discount|write\s+off|forgive|bring\s+down)\s+"
            rf"{_GAP}(?:price|amount|balance|total|bill|fees?|rate|cost|debt|interest|it|this|that|half)\b",
        ),
        words=_pattern(
            _OFF,
            r"\b(?:rabatte?|nachl[aä]ss\w*)\s+(?:an(?:zu)?bieten|geben|gewähren|einräumen)\b"
            r"|\bat\s+a\s+discount\b|\bhalf\s+(?:the\s+)?price\b",
            r"\b(?:at|for)\s+a\s+(?:special|reduced|lower)\s+(?:price|rate)\b",
        ),
    ),
    Topic(  # refunds
        _pattern(
            r"\b(?:refund\w*|reimburs\w+|money\s+back|credits|(?:rück)?erstattung\w*|rembours\w+|reembols\w+"
            r"|devoluci\w+)\b",
            r"\bcredit\b(?![\s-]*(?:report|card|bureau|score|check|agenc|rating|threat))",
        ),
        things=_pattern(
            r"\b(?:refunds?|reimbursements?|money\s+back|credits?(?![\s-]+card)|(?:rück)?erstattung\w*"
            r"|remboursements?|reembolsos?"
            r"|devoluci\w+)\b",
        ),
        deeds=_pattern(r"\b(?:refund|reimburse)\b"),
        words=_pattern(
            r"\byou(?:['’]ll|\s+will|\s+can)\s+be\s+(?:refunded|reimbursed)\b|\b(?:ich|wir)\s+erstatte\w*\b",
            r"\b(?:je|nous)\s+(?:(?:peux|pouvons|vais|allons)\s+)?vous\s+rembours\w+|\ble\s+reembols\w+",
        ),
    ),
    Topic(  # payment plans
        _pattern(
            r"\b(?:payment\s+(?:plans?|arrangements?)|instal?lments?|partial\s+payments?"
            r"|raten(?:zahlung\w*)?)\b",
            r"\b(?:paiements?\s+(?:échelonnés?|en\s+plusieurs\s+fois)|échelonnements?"
            r"|plan(?:es)?\s+de\s+pagos?|plazos|cuotas)\b",
        ),
        things=_pattern(
            r"\b(?:payment\s+(?:plans?|arrangements?)|instal?lments?|(?:monthly|weekly)\s+payments"
            r"|part(?:ial)?[\s-]payments?)\b",
            r"\b(?:raten(?:zahlung)?|paiement\s+(?:échelonné|en\s+plusieurs\s+fois)|plan\s+de\s+pagos?"
            r"|plazos|cuotas)\b",
        ),
        deeds=_pattern(rf"\b(?:split|spread)\s+{_GAP}(?:payments?|amount|balance|bill|it)\b"),
        words=_pattern(
            rf"\b(?:pay(?:ing)?|split|spread|divide)\b{_GAP}(?:in|into|over)\s+(?:\w+\s+)?"
            r"(?:instal?lments|parts|payments|months|weeks|halves|stages)\b|\bhalf\s+now\b",
            r"\braten(?:zahlung)?\s+(?:an(?:zu)?bieten|vereinbaren|einräumen)\b|\bpagar\s+(?:a|en)\s+(?:plazos|cuotas)\b"
            r"|\bpayer\s+en\s+(?:plusieurs|deux|trois|quatre)\s+fois\b",
        ),
    ),
    Topic(  # settlements
        _pattern(r"\b(?:settl\w+|vergleich\w*)\b"),
        things=_pattern(r"\b(?:settlements?|part\s+of\s+(?:it|the\s+\w+)|less\s+than)\b"),
        deeds=_pattern(r"\bsettle\b"),
        words=_pattern(r"\bsettle\s+(?:it|this|the\s+\w+)?\s*for\b"),
    ),
    Topic(  # promises
        _pattern(
            r"\b(?:promis\w+|guarantee\w*|commitments?)(?=\s*(?:$|[.,;:!]|\bor\b|\band\b))",
            r"\b(?:versprech\w+|garanti\w*|zusagen|promess\w+|promett\w+|promesas?|promet\w+|garantías?)",
        ),
        deeds=_pattern(r"\b(?:promise|guarantee)\b"),
        words=_pattern(
            r"\b(?:i|we)(?:\s+do)?(?:\s+\w+ly)?\s+(?:promise|guarantee|swear)\b|\byou\s+have\s+my\s+word\b",
            r"\b(?:it|that|this)(?:['’]s|\s+is)\s+(?:\w+ly\s+)?guaranteed\b",
            r"\b(?:ich|wir)\s+(?:verspreche\w*|garantiere\w*)\b|\bje\s+vous\s+(?:promets|garantis|assure)\b",
            r"\b(?:le|se\s+lo)\s+(?:prometo|garantizo|aseguro)\b",
        ),
    ),
    Topic(  # medical advice
        _pattern(
            r"\b(?:medical|health|treatment|clinical)\s+(?:advice|opinions?|guidance|recommendations?)\b",
            r"\b(?:diagnos\w+|medizinisch\w+|conseils?\s+médica\w+|consejos?\s+médicos?)\b",
        ),
        deeds=_pattern(
            rf"\b(?:diagnose|prescribe)\b|\b(?:recommend|suggest|advise|explain)\s+{_GAP}{_REMEDIES}",
            rf"\b(?:give|offer|provide)\s+{_GAP}(?:medical|health)\s+advice\b",
        ),
        words=_pattern(
            rf"(?:{_YOU_SHOULD}|\b(?:try|you\s+can)\b){_GAP}{_REMEDIES}",
            r"\byou\s+should\s+(?:\w+\s+)?(?:stop\s+taking|rest|drink|stay\s+in\s+bed|double|skip)\b",
            r"\b(?:it\s+sounds\s+like|you\s+(?:probably|likely|may|might)\s+have"
            r"|it['’]s\s+(?:probably|likely))\s+(?:just\s+)?"
            r"(?:an?\s+|the\s+)?(?:\w+\s+)?(?:infection|flu|cold|allergy|virus|migraine|fracture|sprain"
            r"|reaction)\b",
        ),
    ),
    Topic(  # legal advice
        _pattern(
            r"\blegal\s+(?:advice|opinions?|guidance|questions?)\b",
            r"\b(?:rechtsberatung|conseils?\s+juridiques?|consejos?\s+legales)\b",
        ),
        deeds=_pattern(rf"\b(?:give|offer|provide)\s+{_GAP}legal\s+advice\b"),
        words=_pattern(
            rf"(?:{_YOU_SHOULD}|\b(?:advise|recommend|tell)\s+(?:them|that\s+they)\b)"
            rf"{_GAP}(?:sue|suing|contest|appeal|plead|file\s+(?:a|for)|sign|lawyer|attorney)\b",
            r"\byou\s+have\s+a\s+(?:strong|good|solid)\s+case\b|\blegally,?\s+you\b",
        ),
    ),
    Topic(  # financial advice
        _pattern(
            r"\b(?:financial|investment|tax|money|credit)\s+(?:advice|opinions?|guidance|recommendations?)\b",
            r"\b(?:finanzberatung|conseils?\s+financiers?|consejos?\s+financieros?)\b",
        ),
        deeds=_pattern(
            rf"\b(?:recommend|suggest|advise)\s+{_GAP}{_WEALTH}",
            rf"\b(?:give|offer|provide)\s+{_GAP}(?:financial|investment|tax)\s+advice\b",
        ),
        words=_pattern(rf"{_YOU_SHOULD}{_GAP}{_WEALTH}"),
    ),
    Topic(  # prices
        _pattern(
            r"\bpric(?:es|ing|e(?!\s+(?:match\w*|cuts?|reduc\w+|changes?|increases?|comparison\w*)))\b",
            r"\b(?:quot(?:es?|ing)|costs?|estimates?|preise?n?|prix|tarifs?|precios?)\b",
        ),
        deeds=_pattern(
            r"\b(?:quote|give|tell|mention|state|name|offer|provide|guess)\s+"
            rf"{_GAP}(?:prices?|quotes?|costs?|estimates?|ballpark|figure)\b",
        ),
        words=_pattern(
            r"\b(?:costs?|price|priced|charges?|comes?\s+to|starts?\s+(?:at|from)|that['’]s|it['’]s"
            r"|that\s+is|for\s+only|runs?"
            rf"|fee|rate|about|around|kostet|coûte|cuesta)\b[^.!?]{{0,30}}?{_MONEY}",
        ),
    ),
    Topic(  # personal data
        _pattern(
            r"\b(?:personal|private)\s+(?:information|data|details|questions?)\b",
            r"\b(?:persönliche\w*\s+daten|données\s+personnelles|datos\s+personales)\b",
        ),
        words=_pattern(
            rf"{_ASKS}(?:(?:full|home|current|exact)\s+)*(?:date\s+of\s+birth|birth\s?(?:date|day)|address"
            r"|(?:mother['’]s\s+)?maiden\s+name|income|salary|passport(?:\s+number)?"
            r"|driver['’]?s?\s+licen[cs]e(?:\s+number)?"
            r"|age|religion|marital\s+status)\b|\bhow\s+(?:old\s+are\s+you|much\s+do\s+you\s+earn)\b",
        ),
    ),
    Topic(  # bank details
        _pattern(
            r"\b(?:bank|account|banking|payment)\s+(?:or\s+card\s+)?(?:details|information|data|numbers?)\b",
            r"\bcard\s+or\s+bank\s+details\b",
        ),
        words=_pattern(
            rf"{_ASKS}(?:bank\s+)?(?:account\s+(?:and\s+routing\s+)?number|bank\s+(?:details|information)"
            r"|iban|sort\s+code"
            r"|routing\s+number|account\s+details)\b",
        ),
    ),
    Topic(  # taking payments
        _pattern(
            r"\b(?:tak|accept|process|collect)\w*\s+(?:any\s+|a\s+)?payments?\b"
            r"|\b(?:pre-?payments?|deposits?)\b",
            r"^(?:any\s+)?payments?\b(?!\s+(?:plans?|arrangements?|details))",
        ),
        deeds=_pattern(
            r"\b(?:take|process|collect|accept|charge|ask\s+for|request)\s+"
            rf"{_GAP}(?:payments?|deposits?|pre-?payments?|your\s+card)\b(?!\s+(?:plan|link))",
        ),
    ),
    Topic(  # selling
        _pattern(
            r"\b(?:sell|selling|sales\s+(?:talk|pitch(?:es)?)|up-?sell\w*|cross-?sell\w*|pitch(?:es|ing)?)\b",
            r"\b(?:promot(?:e|ing|ions?)|advertis\w+|werbung|verkaufen|vendre|vente|vender|ventas)\b",
        ),
        deeds=_pattern(
            r"\b(?:up-?sell|cross-?sell|pitch|promote|advertise|sell)\b",
            rf"\b(?:offer|mention|suggest|recommend|present|interest\s+(?:you|them)\s+in)\s+{_GAP}{_EXTRAS}",
        ),
        words=_pattern(
            r"\b(?:would\s+you\s+(?:also\s+)?like|do\s+you\s+want|can\s+i\s+interest\s+you"
            r"|are\s+you\s+interested|how\s+about)\b"
            rf"{_GAP}(?:{_EXTRAS}|(?:buy|purchase|subscribe|sign\s+up\s+for|upgrade)\b)",
            r"\b(?:special|limited[\s-]time|exclusive)\s+(?:offer|deal|promotion)\b",
        ),
    ),
    Topic(  # competitors
        _pattern(
            r"\b(?:competitors?|competition|rivals?)\b",
            r"\b(?:konkurren\w+|mitbewerber\w*|concurren\w+|competidor\w*|competencia)\b",
        ),
        words=_pattern(
            r"\b(?:competitors?|competition|konkurren\w+|concurren(?:t|ce)\w*|competidor\w*|competencia)\b",
            r"\b(?:better|cheaper|faster|more\s+\w+)\s+than\s+(?:any\s+|the\s+|all\s+)?other\b"
            r"|\bunlike\s+(?:the\s+)?other\b",
            r"\bother\s+(?:companies|providers|brands|vendors|firms)\b",
        ),
    ),
    Topic(  # pressure
        _pattern(
            r"\b(?:argu\w+|debat\w+|pressur\w+|push(?:ing|y)?|insist\w*|persuad\w+|convinc\w+"
            r"|talk\w*\s+\w+\s+into)\b",
        ),
        deeds=_pattern(
            r"\b(?:argue|debate|insist|pressure|push\s+(?:back|them|harder|for)|persuade|convince"
            r"|press\s+(?:them|harder)"
            r"|talk\s+(?:them|him|her|the\s+\w+)\s+(?:into|out\s+of)"
            r"|keep\s+(?:asking|pressing|pushing|insisting))\b",
        ),
    ),
    Topic(  # recording
        _pattern(r"^(?:any\s+)?record(?:ing)?s?(?:\s+(?:of\s+)?(?:the|this)\s+calls?)?$"),
        words=_pattern(
            r"\bcall\s+(?:is|will\s+be|may\s+be|is\s+being)\s+(?:being\s+)?recorded\b|\brecorded\s+line\b",
            r"\brecord\s+(?:the|this)\s+call\b",
        ),
    ),
    Topic(  # links
        _pattern(r"\blinks?\b"),
        deeds=_pattern(rf"\b(?:send|text|share|e-?mail|give)\b{_GAP}(?:links?|facts\.\w*(?:link|url))\b"),
    ),
    Topic(  # text messages
        _pattern(r"\b(?:text\s+messages?|texts?|texting|sms)\b"),
        deeds=_pattern(rf"\btext\s+(?:you|them|it|the|him|her|\{{)|\b(?:send|share)\b{_GAP}(?:text|sms)\b"),
    ),
    Topic(  # e-mails
        _pattern(r"\be-?mail(?:s|ing)?\b(?!\s+address)"),
        deeds=_pattern(rf"\be-?mail\s+(?:you|them|it|the|him|her|\{{)|\b(?:send|share)\b{_GAP}e-?mail\b"),
    ),
    Topic(  # bookings
        _pattern(
            r"^(?:any\s+)?(?:book(?:ings?)?|reservations?|(?:re)?schedul(?:e|ing)|appointments?)\b",
        ),
        deeds=_pattern(
            r"\b(?:book|reserve|schedule|reschedule)\s+(?:it|you|them|the|an?|that|this|in|\{)",
            rf"\b(?:make|set\s+up|arrange)\s+{_GAP}(?:bookings?|appointments?|reservations?)\b",
        ),
    ),
)
