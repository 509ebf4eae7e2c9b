"""Whether the bot says it is somebody whose word is law."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.lint.orders import finds, said_or_done
from playbook.lint.pattern import Pattern, Patterns
from playbook.lint.script import File

# Whom nobody may pretend to be. "Kings Court", "Blood Bank", "Police Credit Union" are names of other things.
_NO_OFFICE = (
    r"(?!\s+(?:reports?|credit|athletic|federation|unions?|benevolent|association|charity|foundation|museum"
    r"|supply|ball"
    r"|street|st\b|road|avenue|square|hotel|apartments?|yard|caf[eé]|grill|reporters?|reporting|side"
    r"|records?\s+(?:search|service)"
    r"|account|statement|holiday|transfer|of\s+(?:dreams|england|america|scotland|ireland)|dates?|hearing))"
)
_POLICE = (
    r"(?:\w+\s+)?(?:police|sheriff|law\s+enforcement|fbi|dea|ice|interpol|homeland\s+security"
    r"|secret\s+service)"
)
_TAX = (
    r"(?:irs|internal\s+revenue(?:\s+service)?|hmrc"
    r"|(?:tax|revenue)\s+(?:office|authority|department|agency|service)|inland\s+revenue"
    r"|cra|canada\s+revenue\s+agency|treasury(?:\s+department)?|customs(?:\s+and\s+border\s+\w+)?"
    r"|immigration(?:\s+(?:office|service|department))?"
    r"|(?:federal|state|us|u\.s\.)\s+government|government|social\s+security\s+(?:administration|office)"
    r"|medicare(?:\s+office)?)"
)
_COURT = (
    r"(?:(?:federal|county|district|state|superior|supreme|municipal|circuit|high|family|small\s+claims"
    r"|magistrates['’]?|local|city)\s+)?"
    r"(?:court(?:house)?|district\s+attorney(?:['’]s\s+office)?|public\s+prosecutor(?:['’]s\s+office)?"
    r"|bailiff['’]?s?(?:\s+office)?)"
)
_BANK = r"your\s+(?:own\s+)?(?:bank|credit\s+card\s+company|card\s+issuer)"
_AUTHORITY = (
    rf"(?:(?:the\s+|a\s+|your\s+local\s+|our\s+)?(?:(?:u\.?s\.?|united\s+states)\s+)?(?:{_POLICE}|{_TAX}|{_COURT})|{_BANK}"
    rf"|the\s+(?:callee|customer|debtor)['’]s\s+bank|(?:their|his|her)\s+bank)\b{_NO_OFFICE}"
)
_OFFICER = (
    r"(?:an?\s+|the\s+)?(?:(?:police|federal|irs|tax|customs|immigration|fbi|court|government)\s+(?:officer"
    r"|agent|official|investigator|inspector|detective|clerk)"
    r"|policeman|policewoman|police\s+detective|detective|(?:deputy\s+)?sheriff|judge|bailiff|prosecutor"
    r"|law\s+enforcement(?:\s+officer)?)"
)

# "This is Ava, an assistant, calling from": a few words that lead to no other thought.
_WORDS = (
    r"(?:[\s,]+(?!(?:to|if|about|because|whether|that|who|when|regarding|concerning|not|never|someone|anyone"
    r"|somebody|anybody)\b)[^\s,.!?;\"“”]+){0,9}?"
)
_FROM = (
    r"(?:from|with|on\s+behalf\s+of|work(?:ing)?\s+for"
    r"|(?:department|division|office|team|desk|officer|agent|member|representative)\s+of)"
)

_AMT = (
    r"(?:(?:bundes|landes|kriminal|wasser)?polizei(?:direktion|revier|inspektion|präsidium|wache|station"
    r"|dienststelle|behörde)?"
    r"|kripo|(?:landes|bundes)kriminalamt|finanzamt|zoll(?:amt|fahndung)?|staatsanwaltschaft"
    r"|(?:amts|land|oberlandes|verwaltungs|sozial)?gericht)\b"
)
_FISC = (
    r"(?:service\s+des\s+impôts|centre\s+des\s+impôts|administration\s+fiscale"
    r"|(?:direction\s+générale\s+des\s+)?finances\s+publiques"
    r"|trésor\s+public|commissariat|police(?:\s+nationale)?|gendarmerie|tribunal)\b"
)

# One of these stands wherever an authority does.

_PATTERNS = Patterns(
    Pattern(
        r"\b(?:this\s+is|it['’]?s|i['’]?m|i\s+am|we['’]?re|we\s+are|my\s+name\s+is"
        r"|you['’]?re\s+speaking\s+(?:to|with)|you\s+are\s+speaking\s+(?:to|with)|speaking|here\s+is)"
        rf"(?:{_WORDS}[\s,]+{_FROM}\s+{_AUTHORITY}"
        rf"|\s+(?:{_AUTHORITY}(?=['’]s|\s+(?:calling|speaking|here|fraud|security|department)|[.,!?\"”]"
        r"|\s*$)"
        rf"|{_OFFICER}\b|(?:officer|detective|sergeant|constable|special\s+agent|judge"
        rf"|deputy)\s+[A-Z{{<]\w*))"
        r"|\b(?:calling|phoning|ringing|contacting\s+you)\s+(?:you\s+)?(?:today\s+)?(?:from"
        rf"|on\s+behalf\s+of)\s+{_AUTHORITY}"
        rf"|\bi\s+work\s+(?:for|at|with)\s+{_AUTHORITY}"
        rf"|\byour\s+bank['’]s\s+(?:fraud|security)\s+(?:department|team|desk)\s+(?:here|calling|speaking)"
        rf"|[}}>\w]\s+from\s+(?:the\s+)?(?:irs|fbi|hmrc|tax\s+office"
        r"|police(?:\s+department)?)\s*(?=[.,!?\"”]|here|calling|speaking)",
    ),
    Pattern(
        r"\b(?:(?:pretend(?:ing)?|claim(?:ing)?)\s+(?:(?:that\s+)?you(?:['’]re|\s+are)"
        r"|to\s+(?:be|work|call|come))"
        r"|(?:pos(?:e|ing)|act(?:ing)?|masquerad(?:e|ing)|(?:introduce|present|identify)\s+yourself"
        r"|speak)\s+(?:as|like)"
        r"(?:\s+(?:if\s+)?you(?:['’]re|\s+are|\s+were))?|impersonat(?:e|ing)"
        r"|(?:say|tell\s+(?:them|him|her|the\s+\w+))\s+(?:that\s+)?you(?:['’]re|\s+are))"
        r"(?:\s+calling|\s+speaking|\s+working|\s+someone|\s+somebody"
        r"|\s+an?\s+(?:employee|agent|officer|member|representative|official))?"
        rf"(?:\s+(?:from|with|at|for|of|on\s+behalf\s+of))?\s+(?:{_OFFICER}\b|{_AUTHORITY})",
    ),
    Pattern(
        r"\b(?:hier\s+(?:ist|spricht)\s+(?:die\s+)?(?:polizei|kriminalpolizei|ihre\s+bank|das\s+finanzamt"
        r"|das\s+(?:amts)?gericht)"
        r"|(?:ich\s+bin|ich\s+rufe|wir\s+rufen|hier\s+(?:ist|spricht)"
        r"|mein\s+name\s+ist)(?:\s+[^\s,.!?]+){0,6}?\s+(?:von|vom|im\s+(?:auftrag|namen))\s+(?:der\s+|des\s+"
        r"|dem\s+)?"
        r"(?:polizei|kriminalpolizei|finanzamts?|(?:amts)?gerichts?|zolls?|staatsanwaltschaft|ihrer\s+bank)"
        r"|(?:ich\s+bin|gib\s+dich\s+als)\s+(?:ein\s+|eine\s+)?(?:polizist(?:in)?|polizeibeamt\w+"
        r"|kommissar(?:in)?)"
        r"|(?:ici|c['’]est)\s+(?:la\s+(?:police|gendarmerie|banque\s+de\s+france)|le\s+(?:tribunal|fisc)"
        r"|votre\s+banque)"
        r"|(?:je\s+(?:vous\s+)?appelle|je\s+suis|nous\s+(?:vous\s+)?appelons)(?:\s+[^\s,.!?]+){0,5}?\s+(?:de"
        r"|du|des|pour)\s+(?:la\s+|le\s+|l['’])?(?:police|gendarmerie|tribunal|impôts|fisc|votre\s+banque)"
        r"|(?:le\s+habla|soy|somos|le\s+llamo|le\s+llamamos|habla)(?:\s+[^\s,.!?]+){0,5}?\s+(?:de\s+la\s+"
        r"|del\s+|de\s+)?(?:la\s+)?(?:policía|hacienda|juzgado|tribunal|agencia\s+tributaria|su\s+banco))\b",
    ),
    Pattern(
        rf"\A[^.!?]{{0,40}}?\b(?:{_TAX}|police\s+department"
        rf"|sheriff['’]s\s+(?:office|department))\s*,\s+[^.!?]{{0,25}}\bspeaking\b"
        r"|\bthe\s+(?:fraud|security|card)\s+(?:team|department|desk|line|unit)\s+(?:at|of"
        rf"|from)\s+{_BANK}\b(?!\s+(?:ha[sd]|calls?|will|may|might))"
        rf"|\byou['’]?(?:ve|\s+have)\s+reached\s+{_AUTHORITY}"
        r"|\b(?:say|tell\s+(?:them|him|her|the\s+\w+)|claim|pretend)\s+(?:that\s+)?you\s+(?:work|call"
        rf"|are\s+calling|come)\s+(?:for|from|at|with|on\s+behalf\s+of)\s+{_AUTHORITY}"
        r"|\A[\s:]*[{<\w][^,.!?\"“”]{0,30},\s+(?:an?\s+|the\s+)?(?:\w+\s+){0,2}?(?:officer|agent|official"
        r"|inspector|investigator|employee|representative)"
        rf"\s+(?:of|from|with|at|for)\s+{_AUTHORITY}(?!\s+(?:will|has|had|is|was|may|can|calls?|came|comes"
        r"|needs?))",
    ),
    Pattern(
        r"\b(?:hier\s+(?:ist|spricht)|sie\s+sprechen\s+mit)\s+(?:\S+\s+(?:von|vom)\s+)?(?:de[rmn]\s+|die\s+"
        rf"|das\s+)?{_AMT}"
        rf"|\A\W*(?:guten\s+(?:tag|morgen|abend)|hallo|grüß\s+gott)\s*,\s*(?:die\s+|das\s+)?{_AMT}"
        r"|\b(?:hier\s+(?:ist|spricht)|mein\s+name\s+ist"
        r"|ich\s+bin)\s+(?:\w+\s+)?(?:(?:polizei|kriminal)?(?:haupt|ober)?kommissar(?:in)?"
        r"|polizeibeamt\w+|polizist(?:in)?|polizeimeister(?:in)?|kriminalbeamt\w+|staatsanw[aä]lt(?:in)?"
        r"|gerichtsvollzieher(?:in)?)\b",
    ),
    Pattern(
        rf"\b(?:ici|c['’]est)\s+(?:le\s+|la\s+|les\s+|l['’])?{_FISC}"
        r"|\bje\s+(?:travaille|suis|vous\s+appelle|appelle)\s+(?:pour\s+|de\s+|du\s+|des\s+"
        rf"|au\s+nom\s+(?:de\s+|du\s+|des\s+))(?:le\s+|la\s+|les\s+|l['’])?{_FISC}"
        r"|\bje\s+suis\s+(?:\w+\s+){0,2}?(?:policière?|gendarme|inspect(?:eur|rice)\s+des\s+impôts"
        r"|agente?\s+de\s+police|commissaire|procureure?)\b",
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
        for place, words in finds(excerpt, _PATTERNS):
            yield Finding(
                place, f'"{words}" borrows an authority that the bot does not have; say whom it calls for'
            )
