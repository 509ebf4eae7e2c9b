"""Whether the bot says that it is a human."""

from __future__ import annotations

import re
from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.lint.excerpt import Excerpt
from playbook.lint.pattern import Pattern, Patterns
from playbook.lint.script import File, Spoken
from playbook.model import Branch

_ADVERB = (
    r"(?:(?:actually|really|definitely|certainly|absolutely|indeed|just|simply|also|truly|of\s+course"
    r"|in\s+fact|only)\s+){0,2}"
)
_REAL = r"(?:real|actual|live|living|genuine|human|breathing|normal|flesh[\s-]and[\s-]blood)"
_HUMAN = (
    rf"(?:(?:{_REAL}[\s,]+(?:and\s+)?){{1,3}}(?:human(?:\s+being)?|being|person|man|woman|agent|operator"
    rf"|representative|caller)|human(?:\s+being)?)\b"
    r"(?!-|['’]s|\s+(?:resources?|rights?|services?|interest|errors?|relations|nature|touch|side|thing"
    r"|factor|race|body|to\s+(?:err|forget))\b)"
)
# Machines by rare names, and by those that honest scripts hold as well.
_MACHINE = (
    r"(?:(?:an?|any|some|one\s+of\s+those)\s+)?(?:recording|(?:chat|voice|ro)?bot|robocall(?:er)?|machine"
    r"|computer|ai|a\.i\.|artificial(?:\s+intelligence)?|tape)s?\b"
    r"(?!\s+(?:line|learning|expert|engineer|scientist|shop|store)\b)"
)
_AUTOMATED = (
    r"(?:an?\s+)?(?:(?:pre-?)?recorded\s+(?:message|voice)|automat(?:ed|ic)\s+(?:system|message|voice|call"
    r"|assistant|agent|service|caller)"
    r"|(?:virtual|digital|voice)\s+(?:assistant|agent))s?\b"
)
_MENSCH = (
    r"(?:ein(?:e[nmr]?)?\s+)?(?:(?:echt|wirklich|richtig|real|lebendig"
    r"|normal)e[rnms]?\s+)?(?:mensch(?:en)?\b|(?<=[elt]e\s)person\b|(?<=er\s)person\b)"
)
_MASCHINE = (
    r"(?:(?:chat|sprach|ro)?bot|roboter|maschine|computer|ki|künstliche\s+intelligenz|automat"
    r"|bandansage|sprachcomputer|tonband)\b"
)
_HUMAIN = (
    r"(?:bien\s+|vraiment\s+)?(?:une?\s+)?(?:(?:vraie?|véritable)\s+(?:personne|humaine?|être\s+humain)"
    r"|être\s+humain|humaine?"
    r"|personne\s+(?:réelle|humaine|physique))\b"
)
_ROBOT = (
    r"(?:une?\s+|d['’]\s?une?\s+)?(?:robot|machine|ordinateur|ia|intelligence\s+artificielle|bot"
    r"|automate|enregistrement|message\s+enregistré)\b"
)
_HUMANO = (
    r"(?:(?:un|una)\s+)?(?:ser\s+humano|human[oa]|persona\s+(?:real|humana|de\s+verdad"
    r"|de\s+carne\s+y\s+hueso)|persona(?=\s*(?:[.,;!]|$|y\b|como\b)))"
)
_MAQUINA = (
    r"(?:un[ao]?\s+)?(?:robot|m[áa]quina|ordenador|computadora|bot|ia|inteligencia\s+artificial|grabación)\b"
)

# Fields that tell the bot nothing to say; what branches do is looked at action by action.
_ASIDE = ("branches", "expected-facts", "outcomes")

# What the bot says of itself: that it is a human, that it is no machine.
_CLAIMS = Patterns(
    Pattern(
        rf"\b(?:i\s?['’]?m|i\s+am|this\s+is|it['’]?s|it\s+is|we['’]?re"
        rf"|we\s+are)\s+{_ADVERB}(?:an?\s+)?(?:100\s?(?:%|percent)\s+)?{_HUMAN}"
        rf"|\byou(?:['’]?re|\s+are)\s+{_ADVERB}(?:talking|speaking|chatting)\s+(?:to"
        rf"|with)\s+{_ADVERB}(?:an?\s+|another\s+)?{_HUMAN}",
    ),
    Pattern(
        rf"\b(?:(?:i['’]?m|i\s+am)\s+{_ADVERB}|you(?:['’]?re|\s+are)\s+{_ADVERB}(?:talking"
        rf"|speaking)\s+(?:to|with)\s+)a\s+person\b(?!-|\s+(?:of|who)\b)"
        rf"|\b(?:i['’]m|i\s+am)\s+{_ADVERB}(?:as\s+human\s+as|(?:made\s+of\s+)?flesh\s+and\s+blood)\b",
    ),
    Pattern(
        rf"\b(?:i['’]?m|i\s+am|this\s+is|it['’]?s|it\s+is|that['’]s)\s+{_ADVERB}not\s+{_ADVERB}{_MACHINE}"
        rf"|\b(?:(?:this|it|that)\s+(?:call\s+)?(?:isn|ain)|i\s+ain)['’]?t\s+{_ADVERB}{_MACHINE}"
        rf"|\byou(?:['’]?re|\s+are)(?:\s+not|n['’]t)\s+(?:talking|speaking|chatting)\s+(?:to"
        rf"|with)\s+{_MACHINE}"
        r"|\bno\s+(?:ro)?bots?\s+(?:here|on\s+this)\b",
    ),
    Pattern(
        rf"\b(?:i|this|it|that)(?:['’]?m|['’]s|\s+am|\s+is|\s+call\s+is)?\s*(?:\bnot|n['’]t)\s+{_AUTOMATED}",
    ),
    Pattern(
        rf"\b(?:ich\s+bin|bin\s+ich)\s+(?:(?!kein|nicht)\w+\s+){{0,2}}?{_MENSCH}"
        rf"|\bsie\s+sprechen\s+(?:\w+\s+)?mit\s+{_MENSCH}",
    ),
    Pattern(
        rf"\b(?:ich\s+bin|bin\s+ich)\s+(?:\w+\s+){{0,2}}?keine?\s+{_MASCHINE}|\b(?:das|dies"
        rf"|hier)\s+ist\s+(?:\w+\s+)?keine?\s+{_MASCHINE}"
        rf"|\bsie\s+sprechen\s+(?:\w+\s+)?nicht\s+mit\s+eine[rm]\s+{_MASCHINE}",
    ),
    Pattern(
        rf"\bje\s+suis\s+{_HUMAIN}|\bje\s+(?:ne\s+)?suis\s+pas\s+{_ROBOT}|\bc(?:e"
        rf"|eci)\s+n['’]est\s+pas\s+{_ROBOT}"
        rf"|\bvous\s+(?:parlez|discutez)\s+(?:bien\s+)?(?:à|avec)\s+{_HUMAIN}"
        rf"|\bvous\s+ne\s+parlez\s+pas\s+(?:à|avec)\s+{_ROBOT}",
    ),
    Pattern(
        rf"(?<!no\s)\bsoy\s+{_HUMANO}|\bno\s+soy\s+{_MAQUINA}|\b(?:est[áa]s?"
        rf"|est[áa]\s+usted)\s+hablando\s+con\s+{_HUMANO}|\bhabla\s+(?:usted\s+)?con\s+{_HUMANO}"
        rf"|\best[oae]\s+no\s+es\s+{_MAQUINA}",
    ),
)
# "I wonder if I'm a real person", "I won't say I'm a human": told of, or denied.
_NOT_CLAIMED = Pattern(
    r"(?:\b(?:if|whether|wish|think|thought|ob|falls|wenn|si|pretend\w*|never|cannot|not|nicht|nie|pas"
    r"|jamais|nunca)\b|n['’]t\b)[^.,;:!?]{0,30}$"
)

_SAY = (
    r"\b(?:say|tell|claim|pretend|insist|assure|reply|answer|respond|state|confirm|convince|reassure"
    r"|maintain|pass|pose|act|behave"
    r"|(?:introduce|present|identify)\s+yourself|(?:let|make)\s+(?:them|him|her|people"
    r"|the\s+\w+)\s+(?:think|believe))\b"
)
_YOU_ARE = (
    r"\b(?:you(?:['’]?re|\s+are)|it(?:['’]?s|\s+is)|this\s+is|they(?:['’]?re|\s+are)(?=\s+(?:talk"
    r"|speak)))\s+(?:(?:talking|speaking)\s+(?:to|with)\s+)?"
)
_BEING = rf"(?:{_YOU_ARE}|\bto\s+be\s+|\bbeing\s+|\bas\s+if\s+you\s+(?:are|were)\s+){_ADVERB}"
_WHEN_ASKED = rf"\b(?:if|when|whenever|should)\b[^.;!?\"]{{0,50}}{_YOU_ARE}"
_UNLESS_EITHER = r"(?!\s+or\b|\s*/)[^.;!?\"]{0,30}?"
_TO_SAY = r"\b(?:say|answer|reply|respond|tell\s+\w+)\s*[,:]?\s+[\"'“]?"

# What tells it to.
_ORDERS = Patterns(
    Pattern(
        rf"{_SAY}[^.;!?\"]{{0,40}}?{_BEING}(?:an?\s+)?{_HUMAN}|{_SAY}[^.;!?\"]{{0,20}}?\b(?:as"
        rf"|for)\s+(?:an?\s+)?{_HUMAN}(?!\s+(?:would|does))"
        rf"|\byou(?:['’]?re|\s+are)\s+(?:(?-i:[A-Z]|xxx)[^\s,.;]{{0,40}},\s+)?(?:an?\s+)?{_HUMAN}",
    ),
    Pattern(
        rf"{_SAY}[^.;!?\"]{{0,40}}?{_BEING}a\s+person\b"
        rf"|{_WHEN_ASKED}a\s+person\b{_UNLESS_EITHER}{_TO_SAY}yes\b",
    ),
    Pattern(rf"{_WHEN_ASKED}(?:an?\s+)?{_HUMAN}{_UNLESS_EITHER}{_TO_SAY}yes\b"),
    Pattern(rf"{_SAY}[^.;!?\"]{{0,40}}?{_BEING}not\s+{_MACHINE}"),
    Pattern(
        r"\b(?:deny|denies|hide|conceal|(?:never|don['’]?t|do\s+not)\s+(?:ever\s+)?(?:admit|reveal|disclose"
        r"|let\s+on))\b"
        rf"[^.;!?\"]{{0,30}}?(?:{_YOU_ARE}|\bbeing\s+){_AUTOMATED}",
    ),
    Pattern(
        r"\b(?:deny|denies|hide|conceal|(?:never|(?:don['’]?t|do\s+not)(?:\s+ever)?)\s+(?:admit|reveal"
        r"|mention|disclose|let\s+on|say|tell\s+\w+))\b"
        rf"[^.;!?\"]{{0,30}}?(?:{_YOU_ARE}|\bbeing\s+)(?:an?\s+)?{_MACHINE}"
        rf"|{_WHEN_ASKED}{_MACHINE}{_UNLESS_EITHER}(?:{_TO_SAY}no\b(?!\s+more)|\bdeny\s+(?:it|this|that)\b)",
    ),
    Pattern(
        rf"\b(?:sag|behaupt|antwort|versicher|erzähl|tu)\w*\b[^.;!?\"]{{0,30}}?(?:{_MENSCH}\s+(?:bist|seist"
        rf"|sind|seien|wär\w+|zu\s+sein)"
        rf"|(?:du\s+(?:bist|seist|wärst)|sie\s+(?:sind|seien)|es\s+sei)\s+{_MENSCH})"
        rf"|\bals\s+{_MENSCH}\s+(?:aus|vor)(?:geben|stellen)?\b|\bdu\s+bist\s+{_MENSCH}",
    ),
    Pattern(
        r"\b(?:dis|dites|dire|affirme[rz]?|prétend\w*|répond\w*|assure[rz]?"
        r"|faire\s+croire)\b[^.;!?\"]{0,30}?\b(?:que\s+(?:tu\s+es|vous\s+êtes|c['’]est)|être)\s+"
        rf"{_HUMAIN}|\bpasser\s+pour\s+{_HUMAIN}|\b(?:tu\s+es|vous\s+êtes)\s+{_HUMAIN}",
    ),
    Pattern(
        r"\b(?:di|diga|decir|afirm\w+|finge|finja|fingir|respond\w+"
        r"|asegur\w+)\b[^.;!?\"]{0,30}?\b(?:que\s+(?:eres|es)|ser)\s+"
        rf"{_HUMANO}|\bpasar\s+por\s+{_HUMANO}|\beres\s+{_HUMANO}",
    ),
)
_ORDERS_OF_IDENTITY = Patterns(
    *_ORDERS,
    Pattern(rf"\A\W*(?:an?\s+|\w+,?\s+(?:is\s+)?an?\s+)?(?:{_HUMAN}|{_MENSCH}|{_HUMAIN})"),
)
# What turns an order into its contrary, or into a condition.
_FORBIDDEN = Pattern(
    r"\b(?:never|avoid\w*|without|refuse\w*|under\s+no|niemals|nie|ohne|jamais|sans|nunca"
    r"|sin)\b[^.;!?]{0,60}$"
    r"|(?:\b(?:no|not|nor|cannot|nicht|kein\w*|ne|if|whether|when|think\w*|believ\w*|assum\w*|asks?|asking"
    r"|asked|wonder\w*|doubt\w*|ob|falls|wenn|si)\b|n['’]t\b)"
    r"[^.,;:!?]{0,50}$"
)

# Answers that lie where the condition asks, and what makes them honest.
_NO = Pattern(
    r"\A\W*(?:(?:say|answer|reply)\s+)?(?:no|nope|nein|non)\b(?!\s+(?:problem|worries|one))|\bdeny\b",
)
_YES = Pattern(
    r"\A\W*(?:(?:say|answer|reply)\s+)?(?:yes|yeah|yep|ja|oui|sí|of\s+course|sure|absolutely|certainly)\b",
)
_ASKS_IF_BOT = Pattern(
    r"\b(?:(?:if|whether)\s+(?:you|it|this|that|they|he|she|i)|are\s+you|you['’]?re|you\s+are|is\s+(?:this"
    r"|it)|it['’]?s|this\s+is|am\s+i)\b[^.;]{0,30}\b(?:(?:ro)?bot|machine|computer|ai)\b"
    r"|\bob\b[^.;]{0,20}\b(?:roboter|bot|maschine|computer|ki)\b|\b(?:est-ce|si)\b[^.;]{0,20}\b(?:robot"
    r"|machine|ordinateur|ia)\b"
    r"|\bsi\s+(?:es|eres|habla\s+con)\s+(?:un\s+|una\s+)?(?:robot|m[áa]quina|bot)\b",
)
_ASKS_IF_HUMAN = Pattern(
    r"\b(?:(?:if|whether)\s+(?:you(?:['’]?re|\s+are)|it['’]?s|it\s+is|this\s+is)|are\s+you|is\s+(?:this|it)"
    r"|am\s+i\s+(?:talking|speaking)\s+(?:to|with))\s+(?:really\s+|actually\s+)?"
    r"(?:an?\s+)?(?:(?:real|actual|live)\s+)?(?:human|person|agent)\b",
)
_TRUTHFUL = Pattern(
    r"\b(?:automated|virtual|digital|ai|artificial|bot|robot|machine|assistant|assistent\w*|assistante?"
    r"|asistente)\b"
)


def claims_human(file: File) -> Iterator[Finding]:
    """The bot says that it is a human, or is told to.

    People who ask "Are you real?" want to know whom they trust. The EU's AI Act (Article 50) and Utah's law
    on artificial intelligence want the truth told, the FTC takes the lie for deception, and guides for voice
    bots say so in one line: do not claim to be human.

    Looked at are the spoken words ("I'm a real person", "this is not a robot", "you're speaking with a
    human"), and all that tells the bot what to be or to say ("say you are a human", "if asked whether you are
    a bot, say no"), in the guidance, too; in English, German, French and Spanish. A plain "No" to "Are you a
    robot?" counts, unless the same turn tells the truth.

    "I'm not a human", "I can get you a human", questions, conditions and limits that forbid the claim are
    innocent. A human name and a human voice are nobody's fault. Claims in other words ("my mother always
    said") are not seen.

    ## Bad

    ```markdown
    **Branches**:
    - Asks if this is a robot -> "No, I'm a real person." + close
    ```

    ```markdown
    **Opening**: "Hi, this is Ava, and this is not a recording. Is this {facts.name}?"
    ```

    ```markdown
    ## Outbound Mode

    If asked whether you are a bot, say no. Claim to be a human.

    ### Script profiles

    #### sales

    **Identity**: You are a human agent named Ava.
    ```

    ```markdown
    **Branches**:
    - Asks if it's a bot -> "No, it's just me, Ava." + go on
    - Asks "Are you human?" -> say that you are human
    - Fragt, ob das ein Mensch ist -> "Sie sprechen mit einem echten Menschen."
    ```

    ## Good

    ```markdown
    **Branches**:
    - Asks if you are human -> "I'm not a human, I'm a virtual assistant. I can get you a real person." + close
    - "Are you a real person?" -> "No, I'm an automated assistant." + go on
    - Asks if this is a robot -> "Yes, I am. Would you rather speak to a human?" + close
    - Wants to talk to a real person -> "Yes, of course." + transfer to the desk
    ```

    ```markdown
    **Opening**: "Hi, I'm Ava from human resources. I'm not a recorded line of questions, am I speaking with a person named
    {facts.name}?"
    ```

    ```markdown
    ## Outbound Mode

    If asked whether you are a bot, say yes. Never claim to be a human, and don't let them think you are a person.

    ### Script profiles

    #### sales

    **Identity**: Ava, an assistant. You are not a human.

    **Hard limits**: never say you are a real person, no pretending to be human
    ```
    """
    for passage in file.guidance:
        yield from _told(passage, _ORDERS)
    for script in file.scripts:
        for said in script.spoken:
            yield from _said(said)
        for field, told in script.told:
            if field.kind not in _ASIDE:
                yield from _told(told, _ORDERS_OF_IDENTITY if field.kind == "identity" else _ORDERS)
        for place, action, instruction in script.done:
            yield from _told(instruction, _ORDERS)
            if not action.turns and _is_false_answer(place.branch, instruction):
                yield _ordered(instruction, 0, len(instruction.text))


def _said(said: Spoken) -> Iterator[Finding]:
    excerpt = said.excerpt.plain
    found = [match.span() for match in _CLAIMS.finditer(excerpt) if _is_meant(excerpt.text, match)]
    if not found and said.branch is not None and _is_false_answer(said.branch, excerpt):
        found = [(0, len(excerpt.text))]
    for start, end in found:
        words = said.excerpt.text[start:end]
        yield Finding(
            excerpt.range(start, end), f'"{words}" claims to be human; say that it is an automated assistant'
        )


def _told(excerpt: Excerpt, patterns: Patterns) -> Iterator[Finding]:
    for match in patterns.finditer(excerpt.plain):
        if not _FORBIDDEN.found_in(excerpt.text[max(0, match.start() - 90) : match.start()]):
            yield _ordered(excerpt, *match.span())


def _ordered(excerpt: Excerpt, start: int, end: int) -> Finding:
    words = excerpt.text[start:end].strip()
    return Finding(
        excerpt.range(start, end), f'"{words}" makes the bot claim to be human; have it tell the truth'
    )


def _is_meant(text: str, match: re.Match[str]) -> bool:
    """Neither asked nor denied; a question that only asks for a nod asserts what it says."""
    if _NOT_CLAIMED.found_in(text[max(0, match.start() - 60) : match.start()]):
        return False
    mark = re.search(r"[.!?;,]", text[match.end() : match.end() + 80])
    return mark is None or mark.group() != "?"


def _is_false_answer(branch: Branch, excerpt: Excerpt) -> bool:
    """Whether a plain no or yes denies the machine."""
    says_no, says_yes = _NO.search(excerpt) is not None, _YES.search(excerpt) is not None
    if not (says_no or says_yes):
        return False
    is_bot, is_human = _ASKS_IF_BOT.found_in(branch.condition), _ASKS_IF_HUMAN.found_in(branch.condition)
    lies = (says_no and is_bot and not is_human) or (says_yes and is_human and not is_bot)
    return lies and not _TRUTHFUL.search(excerpt)
