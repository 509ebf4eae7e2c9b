"""What hard limits forbid most often, and the words that do it all the same."""

from __future__ import annotations

from typing import NamedTuple

from playbook.lint.pattern import Pattern

# Where an order begins: with the text, behind a stop, or behind "and", "then", "must" and the like.
ORDER = r"(?:^\s*|[.!?:;,(\"“”„+-]\s*|\b(?:and|then|please|just|always|also|first|must|should|or)\s+)"
_ADVERBS = (
    r"(?:\s+(?:also|even|still|then|gladly|certainly|definitely|probably|just|happily|maybe|actually|simply|now|always|easily|absolutely"
    r"|be\s+(?:happy|glad|able)\s+to|love\s+to|like\s+to|want\s+to|go\s+ahead\s+and|try\s+to))*"
)
# What the bot offers in the first person, in four languages.
BOT = (
    r"(?:\b(?:i|we)(?:['’](?:ll|d|re\s+going\s+to|m\s+going\s+to)|\s+(?:can|could|will|would|may|might|shall|want\s+to|am\s+going\s+to|are\s+going\s+to))"
    rf"{_ADVERBS}\s+|\b(?:i|we)(?:['’](?:m|re|d\s+be)|\s+am|\s+are|\s+would\s+be)\s+(?:happy|glad|able|pleased|ready|willing|authori[sz]ed|allowed)\s+to\s+"
    r"|\b(?:let\s+me|let['’]s|how\s+about\s+(?:i|we)|shall\s+(?:i|we)|would\s+you\s+like\s+me\s+to|(?:can|could|may)\s+(?:i|we))\s+)"
)
# "I can get you a good one": up to some forty characters, none of which denies.
GAP = r"(?:(?!\b(?:no|not|never|any\s+more|without)\b|n['’]t\b)[^.!?;]){0,45}?\b"

_GIVES = (
    r"(?:offer(?:ing)?|give|giving|apply(?:ing)?|grant|propose|suggest|get|do|add|include|extend|provide|arrange|promise|negotiate|discuss|make|send|use|mention"
    r"|issue|process|request|set\s+up|agree\s+(?:to|on)|accept|allow|approve|authori[sz]e|put\s+(?:you|them)\s+on|start|bring\s+up|sell|throw\s+in)"
)
_GIBT = r"(?:biete\w*|gebe?\w*|gib|gewähre?\w*|mache?\w*|vereinbare?\w*|anbieten|geben|gewähren)"
_DONNE = r"(?:offr\w+|propos\w+|accord\w+|fai[st]\w*|faisons|faire|donn\w+|consent\w+)"
_DA = r"(?:ofre\w+|ofrec\w+|do[yu]|da[rmn]\w*|dé|hac\w+|hago|haga|propon\w+|propong\w+|conced\w+|aplic\w+|apliqu\w+)"


class Topic(NamedTuple):
    """`forbidden` finds the topic in what a limit forbids, `broken` the words that do it."""

    forbidden: Pattern
    broken: Pattern


def _giving(english: str, other: str = "") -> str:
    """Somebody gives, offers, or is to offer something; `other` is what it is called in German, French and Spanish."""
    here = rf"(?:{BOT}|{ORDER}){_GIVES}\b{GAP}(?:{english})\b"
    got = rf"\byou(?:['’]ll|\s+(?:can|could|will|would|may|might|qualify|are\s+eligible))?\s+(?:get|receive|qualify\s+for|have|for|be\s+given|be\s+offered)\s+{GAP}(?:{english})\b"
    there = rf"\b(?:there(?:['’]s|\s+is|\s+are)|we\s+have|we['’]ve\s+got|how\s+about|what\s+about|what\s+if|would|does)\s+{GAP}(?:{english})\b"
    abroad = rf"|\b(?:{_GIBT}|{_DONNE}|{_DA})\b{GAP}(?:{other})\b" if other else ""
    return f"{here}|{got}|{there}{abroad}"


_MONEY = r"(?:[$€£]\s?\d|\d+(?:[.,]\d+)?\s*(?:dollars|euros?|pounds|bucks|€)|\{facts\.\w*(?:price|cost|fee|rate|quote|total|amount|estimate)\w*\}|<facts\.\w*(?:price|cost|fee|rate|quote|total|amount|estimate)\w*>)"
_TENTH = r"(?:\d{1,2}|five|ten|fifteen|twenty|twenty-five|thirty|forty|fifty|zehn|zwanzig|dix|vingt|diez|veinte)\s*(?:%|percent\b|per\s+cent\b|prozent\b|pour\s+cent\b|por\s+ciento\b)"
_OFF = rf"{_TENTH}(?:\s+(?:off|discount|less|reduction|cheaper|rabatt|nachlass|de\s+(?:remise|réduction|descuento|rebaja)|weniger|günstiger)\b)"
_DISCOUNTS = r"discounts?|rebates?|price\s+(?:cuts?|reductions?|break)|reductions?|coupons?|vouchers?|promo(?:tion(?:al)?)?\s+(?:codes?|price|rate)|(?:special|better|lower|reduced)\s+(?:price|rate|deal|offer|amount)|half\s+(?:the\s+)?price"
_PAYMENT_PLANS = r"payment\s+(?:plans?|arrangements?)|instal?lments?|monthly\s+payments|weekly\s+payments|partial\s+payments?|part(?:ial)?[\s-]payments?"
_MEDICINE = r"medic\w+|pills?|tablets?|doses?|dosages?|ibuprofen|aspirin|paracetamol|tylenol|antibiotics?|insulin|painkillers?|treatments?|symptoms?"
_WEALTH = r"invest\w*|stocks?|shares|bonds?|funds?|crypto\w*|bitcoin|loans?|refinanc\w+|consolidat\w+|mortgages?|deduct\w*|savings|retirement"
_EXTRAS = r"upgrades?|premium|add-?ons?|special\s+offers?|new\s+products?|other\s+products?|subscriptions?|memberships?|(?:extended\s+)?warrant(?:y|ies)|protection\s+plans?|bundles?|packages?"
_ASKS = (
    rf"(?:\bwhat(?:['’]s|\s+is|\s+are)\s+|(?:can|could|may)\s+(?:i|we)\s+(?:please\s+)?(?:have|get|take)\s+|(?:can|could|would)\s+you\s+(?:please\s+)?(?:give|tell|confirm|read|spell|share)(?:\s+me)?\s+"
    rf"|\b(?:i|we)(?:['’]ll|\s+will)?\s+(?:also\s+)?need\s+|\bplease\s+(?:give|tell|confirm|share)(?:\s+me)?\s+|{ORDER}(?:ask\s+(?:(?:them|him|her|the\s+\w+)\s+)?for|take(?:\s+down)?|collect|get|note|verify|confirm|request)\s+)(?:your|their|the|his|her)\s+"
)

TOPICS: tuple[Topic, ...] = (
    Topic(  # discounts
        Pattern(
            r"\b(?:discount\w*|rebates?|price\s+(?:cuts?|reductions?)|coupons?|vouchers?|(?:lower|reduce)\w*\s+(?:the\s+)?(?:price|amount|total)|rabatte?\w*|nachl\w+|remises?|réductions?|ristournes?|descuentos?|rebajas?)\b",
            (
                "discount",
                "rebate",
                "price",
                "coupon",
                "voucher",
                "lower",
                "reduc",
                "rabatt",
                "nachl",
                "remise",
                "réduc",
                "ristourne",
                "descuento",
                "rebaja",
            ),
        ),
        Pattern(
            _giving(
                rf"{_DISCOUNTS}|{_OFF}",
                r"rabatte?|nachlass|nachlässe|remises?|réductions?|ristournes?|descuentos?|rebajas?",
            )
            + rf"|{_OFF}|(?:{BOT}|{ORDER})(?:take|knock|shave|cut)\s+{GAP}(?:{_TENTH}|{_MONEY}|\w+\s+(?:dollars|euros|pounds)|half|something|some|a\s+(?:bit|little))\s*(?:of\s+(?:it|that)\s+)?off\b|(?:{BOT}|{ORDER})(?:waive|reduce|lower|cut|halve|discount|write\s+off|forgive|bring\s+down)\s+{GAP}(?:price|amount|balance|total|bill|fees?|rate|cost|debt|interest|it|this|that|half)\b"
            r"|\b(?:at|for)\s+(?:a\s+discount|half\s+(?:the\s+)?price|a\s+(?:special|reduced|lower)\s+(?:price|rate))\b",
            (
                "discount",
                "rebate",
                "price",
                "reduc",
                "coupon",
                "voucher",
                "promo",
                "deal",
                "offer",
                "rate",
                "%",
                "percent",
                "cent",
                "prozent",
                " off",
                "less",
                "waive",
                "lower",
                "cut",
                "halve",
                "forgive",
                "bring down",
                "rabatt",
                "nachl",
                "remise",
                "réduc",
                "ristourne",
                "descuento",
                "rebaja",
                "ciento",
            ),
        ),
    ),
    Topic(  # refunds
        Pattern(
            r"\b(?:refund\w*|reimburs\w+|money\s+back|credits|rückerstattung\w*|erstattung\w*|rembours\w+|reembols\w+|devoluci\w+)\b",
            ("refund", "reimburs", "money back", "credits", "erstattung", "rembours", "reembols", "devoluci"),
        ),
        Pattern(
            _giving(
                r"refunds?|reimbursements?|money\s+back|credits?",
                r"rückerstattung\w*|erstattung\w*|remboursements?|reembolsos?|devoluci\w+",
            )
            + rf"|(?:{BOT}|{ORDER})(?:refund|reimburse|credit)\b|\byou(?:['’]ll|\s+will|\s+can)\s+be\s+(?:refunded|reimbursed|credited)\b",
            ("refund", "reimburs", "money back", "credit", "erstattung", "rembours", "reembols", "devoluci"),
        ),
    ),
    Topic(  # payment plans
        Pattern(
            r"\b(?:payment\s+(?:plans?|arrangements?)|instal?lments?|partial\s+payments?|raten(?:zahlung\w*)?|paiements?\s+(?:échelonnés?|en\s+plusieurs\s+fois)|échelonnements?|plan(?:es)?\s+de\s+pagos?|plazos|cuotas)\b",
            ("payment", "instal", "raten", "paiement", "échelonn", "pago", "plazos", "cuotas"),
        ),
        Pattern(
            _giving(
                _PAYMENT_PLANS,
                r"raten(?:zahlung)?|paiement\s+(?:échelonné|en\s+plusieurs\s+fois)|plan\s+de\s+pagos?|plazos|cuotas",
            )
            + rf"|\b(?:pay(?:ing)?|split|spread|divide)\b{GAP}(?:in|into|over)\s+(?:\w+\s+)?(?:instal?lments|parts|payments|months|weeks|halves|stages)\b|(?:{BOT}|{ORDER})(?:split|spread)\s+{GAP}(?:payments?|amount|balance|it)\b|\bhalf\s+now\b",
            (
                "payment",
                "instal",
                "parts",
                "months",
                "weeks",
                "halves",
                "stages",
                "split",
                "spread",
                "half now",
                "raten",
                "paiement",
                "pagos",
                "plazos",
                "cuotas",
            ),
        ),
    ),
    Topic(  # settlements
        Pattern(r"\b(?:settl\w+|vergleich\w*)\b", ("settl", "vergleich")),
        Pattern(
            _giving(r"settlements?|part\s+of\s+(?:it|the\s+\w+)|less\s+than")
            + rf"|(?:{BOT}|{ORDER})settle\b|\bsettle\s+(?:it|this|the\s+\w+)?\s*for\b",
            ("settle", "part of", "less than"),
        ),
    ),
    Topic(  # promises
        Pattern(
            r"\b(?:(?:promis\w+|guarantee\w*|commitments?)(?=\s*(?:$|[.,;:!]|\bor\b|\band\b))|versprech\w+|garanti\w*|zusagen|promess\w+|promett\w+|promesas?|promet\w+|garantías?)",
            ("promis", "guarantee", "commit", "versprech", "garant", "zusagen", "promes", "promet"),
        ),
        Pattern(
            rf"\b(?:i|we)(?:\s+(?:can|do|will|could)|['’]ll)?(?:\s+\w+ly)?\s+(?:promise|guarantee|swear)\b|\byou\s+have\s+my\s+word\b|\b(?:it|that|this)(?:['’]s|\s+is)\s+(?:\w+ly\s+)?guaranteed\b|(?:{ORDER})(?:promise|guarantee)\b"
            r"|\b(?:ich|wir)\s+(?:verspreche\w*|garantiere\w*)\b|\bje\s+vous\s+(?:promets|garantis|assure)\b|\b(?:le|se\s+lo)\s+(?:prometo|garantizo|aseguro)\b",
            (
                "promise",
                "guarantee",
                "swear",
                "my word",
                "verspreche",
                "garanti",
                "promets",
                "assure",
                "prometo",
                "aseguro",
            ),
        ),
    ),
    Topic(  # medical advice
        Pattern(
            r"\b(?:(?:medical|health|treatment|clinical)\s+(?:advice|opinions?|guidance|recommendations?)|diagnos\w+|medizinisch\w+|conseils?\s+médica\w+|consejos?\s+médicos?)\b",
            ("medical", "health", "treatment", "clinical", "diagnos", "medizin", "médic"),
        ),
        Pattern(
            rf"\b(?:you\s+(?:should|could|can|might|ought\s+to)|i['’]d|(?:i|we)\s+(?:would\s+)?(?:recommend|suggest|advise)|try|just)\b{GAP}(?:{_MEDICINE})\b|\byou\s+should\s+(?:\w+\s+)?(?:stop\s+taking|rest|drink|stay\s+in\s+bed|double|skip)\b"
            rf"|(?:{BOT}|{ORDER})(?:diagnose|prescribe)\b|(?:{ORDER})(?:recommend|suggest|advise|explain|tell\s+them)\s+{GAP}(?:{_MEDICINE})\b|(?:{BOT}|{ORDER})(?:give|offer|provide)\s+{GAP}(?:medical|health)\s+advice\b"
            r"|\b(?:it\s+sounds\s+like|you\s+(?:probably|likely|may|might)\s+have|it['’]s\s+(?:probably|likely|just))\s+(?:just\s+)?(?:an?\s+|the\s+)?(?:\w+\s+)?(?:infection|flu|cold|allergy|virus|migraine|fracture|sprain|reaction|inflammation)\b",
            (
                "medic",
                "pill",
                "tablet",
                "dos",
                "ibuprofen",
                "aspirin",
                "paracetamol",
                "tylenol",
                "antibiotic",
                "insulin",
                "painkiller",
                "treatment",
                "symptom",
                "should",
                "diagnos",
                "prescribe",
                "health",
                "sounds like",
                "have",
                "probably",
                "likely",
            ),
        ),
    ),
    Topic(  # legal advice
        Pattern(
            r"\b(?:legal\s+(?:advice|opinions?|guidance|questions?)|rechtsberatung|conseils?\s+juridiques?|consejos?\s+legales)\b",
            ("legal", "rechtsberatung", "juridique"),
        ),
        Pattern(
            rf"(?:{BOT}|{ORDER})(?:give|offer|provide)\s+{GAP}legal\s+advice\b|\b(?:you\s+should|i['’]d|(?:i|we)\s+(?:would\s+)?(?:recommend|suggest|advise)(?:\s+you\s+to|\s+that\s+you)?|{ORDER}(?:advise|recommend|suggest|tell)\s+(?:them|that\s+they)\s*(?:to)?)\s+{GAP}(?:sue|suing|contest|appeal|plead|file\s+(?:a|for)|sign|not\s+sign|lawyer|attorney)\b"
            r"|\byou\s+have\s+a\s+(?:strong|good|solid)\s+case\b|\blegally,?\s+you\b",
            (
                "legal",
                "sue",
                "suing",
                "contest",
                "appeal",
                "plead",
                "file ",
                "sign",
                "lawyer",
                "attorney",
                "case",
            ),
        ),
    ),
    Topic(  # financial advice
        Pattern(
            r"\b(?:financial|investment|tax|money|credit)\s+(?:advice|opinions?|guidance|recommendations?)\b|\bfinanzberatung\b|\bconseils?\s+financiers?\b|\bconsejos?\s+financieros?\b",
            ("financ", "investment", "tax", "money", "credit", "finanz"),
        ),
        Pattern(
            rf"\b(?:you\s+(?:should|could|ought\s+to)|i['’]d|(?:i|we)\s+(?:would\s+)?(?:recommend|suggest|advise))\b{GAP}(?:{_WEALTH})\b|(?:{ORDER})(?:recommend|suggest|advise)\s+{GAP}(?:{_WEALTH})\b|(?:{BOT}|{ORDER})(?:give|offer|provide)\s+{GAP}(?:financial|investment|tax)\s+advice\b",
            (
                "invest",
                "stock",
                "share",
                "bond",
                "fund",
                "crypto",
                "bitcoin",
                "loan",
                "refinanc",
                "consolidat",
                "mortgage",
                "deduct",
                "savings",
                "retirement",
                "financial",
                "tax",
            ),
        ),
    ),
    Topic(  # prices
        Pattern(
            r"\b(?:pric(?:es|ing|e(?!\s+(?:match\w*|cuts?|reduc\w+|changes?|increases?|comparison\w*)))|quot(?:es?|ing)|costs?|estimates?|preise?n?|prix|tarifs?|precios?)\b",
            ("pric", "quot", "cost", "estimate", "preis", "prix", "tarif", "precio"),
        ),
        Pattern(
            rf"\b(?:costs?|price|priced|charges?|comes?\s+to|starts?\s+(?:at|from)|that['’]s|it['’]s|that\s+is|for\s+only|runs?|fee|rate|about|around|kostet|coûte|cuesta)\b[^.!?]{{0,30}}?{_MONEY}"
            rf"|(?:{BOT}|{ORDER})(?:quote|give|tell|mention|state|name|offer|provide)\s+{GAP}(?:prices?|quotes?|costs?|estimates?|ballpark|figure)\b|(?:{ORDER})quote\b",
            (
                "cost",
                "price",
                "charge",
                "come",
                "start",
                "that",
                "it's",
                "it’s",
                "only",
                "run",
                "fee",
                "rate",
                "about",
                "around",
                "quote",
                "estimate",
                "ballpark",
                "figure",
                "kostet",
                "coûte",
                "cuesta",
            ),
        ),
    ),
    Topic(  # personal data
        Pattern(
            r"\b(?:personal|private)\s+(?:information|data|details|questions?)\b|\bpersönliche\w*\s+daten\b|\bdonnées\s+personnelles\b|\bdatos\s+personales\b",
            ("personal", "private", "persönlich", "personnelles"),
        ),
        Pattern(
            rf"{_ASKS}(?:(?:full|home|current|exact)\s+)*(?:date\s+of\s+birth|birth\s?(?:date|day)|address|mother['’]s\s+maiden\s+name|maiden\s+name|income|salary|passport(?:\s+number)?|driver['’]?s?\s+licen[cs]e(?:\s+number)?|age|religion|marital\s+status)\b|\bhow\s+(?:old\s+are\s+you|much\s+do\s+you\s+earn)\b",
            (
                "birth",
                "address",
                "maiden",
                "income",
                "salary",
                "passport",
                "licen",
                "age",
                "religion",
                "marital",
                "how old",
                "earn",
            ),
        ),
    ),
    Topic(  # bank details
        Pattern(
            r"\b(?:bank|account|banking)\s+(?:or\s+card\s+)?(?:details|information|data|numbers?)\b|\bcard\s+or\s+bank\s+details\b|\bpayment\s+details\b",
            ("bank", "account", "card", "payment"),
        ),
        Pattern(
            rf"{_ASKS}(?:bank\s+)?(?:account\s+(?:and\s+routing\s+)?number|bank\s+(?:details|information)|iban|sort\s+code|routing\s+number|account\s+details)\b",
            ("account", "bank", "iban", "sort code", "routing"),
        ),
    ),
    Topic(  # taking payments
        Pattern(
            r"\b(?:tak|accept|process|collect)\w*\s+(?:any\s+|a\s+)?payments?\b|^(?:any\s+)?payments?\b(?!\s+(?:plans?|arrangements?|details))|\b(?:pre-?payments?|deposits?)\b",
            ("payment", "deposit"),
        ),
        Pattern(
            rf"(?:{BOT}|{ORDER})(?:take|process|collect|accept|charge|ask\s+for|request)\s+{GAP}(?:payments?|deposits?|pre-?payments?|your\s+card)\b(?!\s+(?:plan|link))",
            ("payment", "deposit", "card"),
        ),
    ),
    Topic(  # selling
        Pattern(
            r"\b(?:sell|selling|sales\s+(?:talk|pitch(?:es)?)|up-?sell\w*|cross-?sell\w*|pitch(?:es|ing)?|promot(?:e|ing|ions?)|advertis\w+|werbung|verkaufen|vendre|vente|vender|ventas)\b",
            ("sell", "sales", "pitch", "promot", "advertis", "werbung", "verkauf", "vend", "vente", "ventas"),
        ),
        Pattern(
            rf"(?:{BOT}|{ORDER})(?:up-?sell|cross-?sell|pitch|promote|advertise|sell)\b|(?:{BOT}|{ORDER})(?:offer|mention|suggest|recommend|present|interest\s+(?:you|them)\s+in)\s+{GAP}(?:{_EXTRAS})\b"
            rf"|\b(?:would\s+you\s+(?:also\s+)?like|do\s+you\s+want|can\s+i\s+interest\s+you|are\s+you\s+interested|how\s+about)\b{GAP}(?:{_EXTRAS}|buy|purchase|subscribe|sign\s+up\s+for)\b|\b(?:special|limited[\s-]time|exclusive)\s+(?:offer|deal|promotion)\b",
            (
                "sell",
                "pitch",
                "promot",
                "advertise",
                "upgrad",
                "premium",
                "add-on",
                "addon",
                "offer",
                "product",
                "subscri",
                "member",
                "warrant",
                "protection",
                "bundle",
                "package",
                "buy",
                "purchase",
                "sign up",
                "deal",
            ),
        ),
    ),
    Topic(  # competitors
        Pattern(
            r"\b(?:competitors?|competition|rivals?|other\s+(?:companies|providers|brands|vendors|firms)|konkurren\w+|mitbewerber\w*|concurren\w+|competidor\w*|competencia)\b",
            ("compet", "rival", "other", "konkurr", "mitbewerb", "concurr"),
        ),
        Pattern(
            r"\b(?:competitors?|competition)\b|\b(?:better|cheaper|faster|more\s+\w+)\s+than\s+(?:any\s+|the\s+|all\s+)?other\b|\bunlike\s+(?:the\s+)?other\b|\bother\s+(?:companies|providers|brands|vendors|firms)\b|\bkonkurren\w+|\bconcurren(?:t|ce)\w*|\bcompetidor\w*|\bcompetencia\b",
            ("compet", "than", "unlike", "other", "konkurren", "concurren"),
        ),
    ),
    Topic(  # pressure
        Pattern(
            r"\b(?:argu\w+|debat\w+|pressur\w+|push(?:ing|y)?|insist\w*|persuad\w+|convinc\w+|talk\w*\s+\w+\s+into)\b",
            ("argu", "debat", "pressur", "push", "insist", "persuad", "convinc", "talk"),
        ),
        Pattern(
            rf"{ORDER}(?P<order>argue|debate|insist|pressure|push\s+(?:back|them|harder|for)|persuade|convince|talk\s+(?:them|him|her|the\s+\w+)\s+(?:into|out\s+of)|keep\s+(?:asking|pressing|pushing|insisting|trying)|press\s+(?:them|harder))\b",
            ("argue", "debate", "insist", "press", "push", "persuade", "convince", "talk", "keep"),
        ),
    ),
    Topic(  # recording
        Pattern(r"^(?:any\s+)?record(?:ing)?s?(?:\s+(?:of\s+)?(?:the|this)\s+calls?)?$", ("record",)),
        Pattern(
            r"\bcall\s+(?:is|will\s+be|may\s+be|is\s+being)\s+(?:being\s+)?recorded\b|\brecorded\s+line\b|\brecord\s+(?:the|this)\s+call\b",
            ("record",),
        ),
    ),
    Topic(  # links, texts, e-mails
        Pattern(r"\b(?:links?)\b", ("link",)),
        Pattern(
            rf"(?:{BOT}|{ORDER})(?:send|text|share|e-?mail|give)\b{GAP}(?:links?|facts\.\w*(?:link|url))\b",
            ("link", "url"),
        ),
    ),
    Topic(
        Pattern(r"\b(?:text\s+messages?|texts?|texting|sms)\b", ("text", "sms")),
        Pattern(
            rf"(?:{BOT}|{ORDER})text\s+(?:you|them|it|the|him|her|\{{)|(?:{BOT}|{ORDER})(?:send|share)\b{GAP}(?:text|sms)\b",
            ("text", "sms"),
        ),
    ),
    Topic(
        Pattern(r"\be-?mail(?:s|ing)?\b(?!\s+address)", ("mail",)),
        Pattern(
            rf"(?:{BOT}|{ORDER})e-?mail\s+(?:you|them|it|the|him|her|\{{)|(?:{BOT}|{ORDER})(?:send|share)\b{GAP}e-?mail\b",
            ("mail",),
        ),
    ),
    Topic(  # bookings
        Pattern(
            r"^(?:any\s+)?(?:book(?:ings?)?|reservations?|(?:re)?schedul(?:e|ing)|appointments?)\b",
            ("book", "reserv", "schedul", "appointment"),
        ),
        Pattern(
            rf"(?:{BOT}|{ORDER})(?P<order>(?:book|reserve|schedule|reschedule)\s+(?:it|you|them|the|an?|that|this|in|\{{))|(?:{BOT}|{ORDER})(?:make|set\s+up|arrange)\s+{GAP}(?:bookings?|appointments?|reservations?)\b",
            ("book", "reserv", "schedule", "appointment"),
        ),
    ),
)
