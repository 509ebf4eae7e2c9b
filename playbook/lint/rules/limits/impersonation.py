"""Whether the bot says it is somebody whose word is law."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.lint.orders import finds, said_or_done
from playbook.lint.pattern import Pattern
from playbook.lint.script import File

# Whom nobody may pretend to be. "Kings Court", "Blood Bank", "Police Credit Union" are names of other things.
_NO_OFFICE = (
    r"(?!\s+(?:reports?|credit|athletic|federation|unions?|benevolent|association|charity|foundation|museum|supply|ball"
    r"|street|st\b|road|avenue|square|hotel|apartments?|yard|caf[eé]|grill|reporters?|reporting|side|records?\s+(?:search|service)"
    r"|account|statement|holiday|transfer|of\s+(?:dreams|england|america|scotland|ireland)|dates?|hearing))"
)
_POLICE = r"(?:\w+\s+)?(?:police|sheriff|law\s+enforcement|fbi|dea|ice|interpol|homeland\s+security|secret\s+service)"
_TAX = (
    r"(?:irs|internal\s+revenue(?:\s+service)?|hmrc|(?:tax|revenue)\s+(?:office|authority|department|agency|service)|inland\s+revenue"
    r"|cra|canada\s+revenue\s+agency|treasury(?:\s+department)?|customs(?:\s+and\s+border\s+\w+)?|immigration(?:\s+(?:office|service|department))?"
    r"|(?:federal|state|us|u\.s\.)\s+government|government|social\s+security\s+(?:administration|office)|medicare(?:\s+office)?)"
)
_COURT = (
    r"(?:(?:federal|county|district|state|superior|supreme|municipal|circuit|high|family|small\s+claims|magistrates['’]?|local|city)\s+)?"
    r"(?:court(?:house)?|district\s+attorney(?:['’]s\s+office)?|public\s+prosecutor(?:['’]s\s+office)?|bailiff['’]?s?(?:\s+office)?)"
)
_BANK = r"your\s+(?:own\s+)?(?:bank|credit\s+card\s+company|card\s+issuer)"
_AUTHORITY = rf"(?:(?:the\s+|a\s+|your\s+local\s+|our\s+)?(?:{_POLICE}|{_TAX}|{_COURT})|{_BANK}|the\s+(?:callee|customer|debtor)['’]s\s+bank|(?:their|his|her)\s+bank)\b{_NO_OFFICE}"
_OFFICER = (
    r"(?:an?\s+|the\s+)?(?:(?:police|federal|irs|tax|customs|immigration|fbi|court|government)\s+(?:officer|agent|official|investigator|inspector|detective|clerk)"
    r"|policeman|policewoman|police\s+detective|detective|(?:deputy\s+)?sheriff|judge|bailiff|prosecutor|law\s+enforcement(?:\s+officer)?)"
)

# "This is Ava, an assistant, calling from": a few words that lead to no other thought.
_WORDS = r"(?:[\s,]+(?!(?:to|if|about|because|whether|that|who|when|regarding|concerning|not|never|someone|anyone|somebody|anybody)\b)[^\s,.!?;\"“”]+){0,9}?"
_FROM = (
    r"(?:from|with|on\s+behalf\s+of|work(?:ing)?\s+for"
    r"|(?:department|division|office|team|desk|officer|agent|member|representative)\s+of)"
)

_PATTERNS = (
    Pattern(
        rf"\b(?:this\s+is|it['’]?s|i['’]?m|i\s+am|we['’]?re|we\s+are|my\s+name\s+is|you['’]?re\s+speaking\s+(?:to|with)|you\s+are\s+speaking\s+(?:to|with)|speaking|here\s+is)"
        rf"(?:{_WORDS}[\s,]+{_FROM}\s+{_AUTHORITY}|\s+(?:{_AUTHORITY}(?=['’]s|\s+(?:calling|speaking|here|fraud|security|department)|[.,!?\"”]|\s*$)"
        rf"|{_OFFICER}\b|(?:officer|detective|sergeant|constable|special\s+agent|judge|deputy)\s+[A-Z{{<]\w*))"
        rf"|\b(?:calling|phoning|ringing|contacting\s+you)\s+(?:you\s+)?(?:today\s+)?(?:from|on\s+behalf\s+of)\s+{_AUTHORITY}"
        rf"|\byour\s+bank['’]s\s+(?:fraud|security)\s+(?:department|team|desk)\s+(?:here|calling|speaking)"
        rf"|[}}>\w]\s+from\s+(?:the\s+)?(?:irs|fbi|hmrc|tax\s+office|police(?:\s+department)?)\s*(?=[.,!?\"”]|here|calling|speaking)",
        (
            *(
                "police",
                "sheriff",
                "law enforcement",
                "fbi",
                "dea",
                " ice",
                "interpol",
                "homeland",
                "secret service",
                "irs",
            ),
            *(
                "revenue",
                "hmrc",
                "tax",
                "cra",
                "treasury",
                "customs",
                "immigration",
                "government",
                "social security",
            ),
            *(
                "medicare",
                "court",
                "attorney",
                "prosecutor",
                "bailiff",
                "bank",
                "card",
                "officer",
                "detective",
                "sergeant",
            ),
            *("constable", "agent", "judge", "deputy"),
        ),
    ),
    Pattern(
        r"\b(?:(?:pretend(?:ing)?|claim(?:ing)?)\s+(?:(?:that\s+)?you(?:['’]re|\s+are)|to\s+(?:be|work|call|come))"
        r"|(?:pos(?:e|ing)|act(?:ing)?|masquerad(?:e|ing)|(?:introduce|present|identify)\s+yourself|speak)\s+(?:as|like)"
        r"(?:\s+(?:if\s+)?you(?:['’]re|\s+are|\s+were))?|impersonat(?:e|ing)|(?:say|tell\s+(?:them|him|her|the\s+\w+))\s+(?:that\s+)?you(?:['’]re|\s+are))"
        r"(?:\s+calling|\s+speaking|\s+working|\s+someone|\s+somebody|\s+an?\s+(?:employee|agent|officer|member|representative|official))?"
        rf"(?:\s+(?:from|with|at|for|of|on\s+behalf\s+of))?\s+(?:{_OFFICER}\b|{_AUTHORITY})",
        ("pretend", "pos", "claim", "act", "impersonat", "masquerad", "say", "yourself", "speak", "tell"),
    ),
    Pattern(
        r"\b(?:hier\s+(?:ist|spricht)\s+(?:die\s+)?(?:polizei|kriminalpolizei|ihre\s+bank|das\s+finanzamt|das\s+(?:amts)?gericht)"
        r"|(?:ich\s+bin|ich\s+rufe|wir\s+rufen|hier\s+(?:ist|spricht)|mein\s+name\s+ist)(?:\s+[^\s,.!?]+){0,6}?\s+(?:von|vom|im\s+(?:auftrag|namen))\s+(?:der\s+|des\s+|dem\s+)?"
        r"(?:polizei|kriminalpolizei|finanzamts?|(?:amts)?gerichts?|zolls?|staatsanwaltschaft|ihrer\s+bank)"
        r"|(?:ich\s+bin|gib\s+dich\s+als)\s+(?:ein\s+|eine\s+)?(?:polizist(?:in)?|polizeibeamt\w+|kommissar(?:in)?)"
        r"|(?:ici|c['’]est)\s+(?:la\s+(?:police|gendarmerie|banque\s+de\s+france)|le\s+(?:tribunal|fisc)|votre\s+banque)"
        r"|(?:je\s+(?:vous\s+)?appelle|je\s+suis|nous\s+(?:vous\s+)?appelons)(?:\s+[^\s,.!?]+){0,5}?\s+(?:de|du|des|pour)\s+(?:la\s+|le\s+|l['’])?(?:police|gendarmerie|tribunal|impôts|fisc|votre\s+banque)"
        r"|(?:le\s+habla|soy|somos|le\s+llamo|le\s+llamamos|habla)(?:\s+[^\s,.!?]+){0,5}?\s+(?:de\s+la\s+|del\s+|de\s+)?(?:la\s+)?(?:policía|hacienda|juzgado|tribunal|agencia\s+tributaria|su\s+banco))\b",
        (
            *(
                "polizei",
                "polizist",
                "kommissar",
                "bank",
                "finanzamt",
                "gericht",
                "zoll",
                "staatsanwalt",
                "police",
            ),
            *(
                "gendarmerie",
                "tribunal",
                "fisc",
                "banque",
                "impôts",
                "policía",
                "hacienda",
                "juzgado",
                "agencia",
                "banco",
            ),
        ),
    ),
)


def impersonation(file: File) -> Iterator[Finding]:
    """The bot says that it is the police, a court, the tax office or the callee's own bank.

    Whoever hears that does what they are told; so it is what fraudsters say, and the use of such authority is a crime in most
    countries. Poku's safety rules forbid calls that impersonate law enforcement or government, or borrow their
    authority, and debt collectors must not imply it (15 USC 1692e(1)).

    Looked at is who the bot says it is, or is told to be: "this is", "calling from", "on behalf of", "pretend to be". A
    bank with a name is a caller like any other; "your bank" has none. Names of other things (Kings Court, Blood Bank,
    a police report) are innocent. A real court that calls with this bot deserves an ignore comment.

    ## Bad

    ```markdown
    **Opening**: "Hello, this is Officer Miller from the county sheriff's office."
    ```

    ```markdown
    **Opening**: "Hi, this is {AGENT_NAME} calling from the IRS about your taxes."
    ```

    ```markdown
    **Opening**: "Good morning, I'm calling from your bank's fraud department."
    ```

    ```markdown
    **Branches**:
    - Refuses -> pretend to be a police officer + close
    ```

    ```markdown
    **Identity**: {AGENT_NAME}, calling on behalf of the district court.
    ```

    ## Good

    ```markdown
    **Opening**: "Hi, this is {AGENT_NAME} from the Blood Bank at Kings Court, about your police report number."
    ```

    ```markdown
    **Opening**: "Hi, this is {AGENT_NAME} from First National Bank. I'm calling to ask if someone from your bank has called."

    **Branches**:
    - Asks whether this is the police -> "No, I'm not from the police. I'm an automated assistant." + close
    - Pretends to be a police officer -> close

    **Hard limits**: never say you are from a court
    ```
    """
    for excerpt in said_or_done(file):
        for place, words in finds(excerpt, *_PATTERNS):
            yield Finding(
                place, f'"{words}" borrows an authority that the bot does not have; say whom it calls for'
            )
