"""Words that ask for a secret: a card number, a PIN, a password, a one-time code, a social security number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from playbook.expressions import expression
from playbook.lint.excerpt import Excerpt
from playbook.lint.orders import finds, is_denied
from playbook.lint.pattern import Pattern, Patterns
from playbook.source import Range

_PLASTIC = r"(?:credit|debit|bank|payment|visa|mastercard|amex)(?:\s*(?:or|/)\s*(?:credit|debit))?[\s-]+"
_DIGITS = r"(?:\w+[\s-]digit\s+)?"
_OTHER_CARD = (
    r"(?!\s+(?:on|of|for|from)\s+(?:your|the|their)\s+"
    r"(?:library|loyalty|insurance|member\w*|gift|health|medicare|rewards?|id)\b)"
)
_OF_A_DOOR = (
    r"(?!\s+(?:for|to|of|at)\s+(?:the|your|their)\s+(?:\w+\s+)?"
    r"(?:gates?|doors?|buildings?|garage|entrance|lobby|alarm|community|property|house|wi-?fi|party|event"
    r"|club|meeting)\b)"
)
# "Confirm that your PIN has arrived" asks for none, nor does "enter your PIN on the keypad".
_TOLD_OF = (
    r"(?!\s+(?:ends?|ending|was|is|has|have|had|on\s+file|expires?|expired|changed?|will|should|reset|mailer"
    r"|letter"
    r"|pad|arrived|works?|worked)\b)"
    r"(?![^.!?]{0,30}\b(?:keypad|web\s?site|web\s?page|app|portal)\b)"
)

# What may be named bare, as in "collect card number", and what needs a word before it, as in "drop a pin".
_BARE = (
    rf"(?:full\s+|long\s+)?{_DIGITS}(?:{_PLASTIC})?card\s+(?:numbers?|details|info(?:rmation)?"
    rf"|data){_OTHER_CARD}"
    r"|cv[vc]2?(?:\s+(?:code|number))?|(?:full\s+)?social\s+security(?:\s+(?:number|no\b\.?|code))?|ssn"
    r"|last\s+(?:four|4)\s+(?:digits\s+)?of\s+(?:your|their|his"
    r"|her)\s+(?:social(?:\s+security(?:\s+number)?)?|ssn)"
    r"|expir(?:y|ation)\s+date\s+and\s+(?:the\s+)?security\s+code|(?:log-?in|banking)\s+credentials"
    r"|one[\s-]time\s+(?:code|pass(?:word|code)|pin)|otp|passwords"
)
_OWNED = (
    rf"{_DIGITS}(?:(?:atm|card|bank|debit|secret|phone|banking)\s+)?pin(?:[\s-]?(?:code|number))?"
    rf"|(?:(?:account|online|banking|log-?in|e-?mail)\s+){{0,2}}pass(?:\s?word|\s?code|phrase){_OF_A_DOOR}"
    rf"|(?:full|whole|entire|complete)\s+social(?!\s+\w)|(?:online[\s-]+)?banking\s+log-?in|log-?in\s+(?:details|data)"
    rf"|(?:card\s+)?security\s+code{_OF_A_DOOR}"
    rf"|{_DIGITS}(?:verification|authentication|authori[sz]ation|two[\s-]factor|log-?in|sms)\s+code"
    rf"|{_DIGITS}code\s+(?:(?:that|which)\s+)?(?:(?:we|i)(?:['’]ve|\s+have)?|was|your\s+bank)\s+(?:just\s+)?"
    r"(?:sent|texted|e-?mailed|messaged)"
    rf"|{_DIGITS}code\s+(?:from|in)\s+(?:the|that|your)\s+(?:text|sms|message|e-?mail|authenticator)"
    r"|(?:(?:three|four|last\s+three)\s+)?(?:digits?|numbers?|code)\s+on\s+the\s+(?:back|front)"
    r"(?:\s+of\s+(?:the|your|their)\s+card)?"
    r"|(?:full\s+|long\s+)?numbers?\s+(?:on|across)\s+(?:the\s+(?:front|back)\s+of\s+)?(?:your|the"
    rf"|their)\s+(?:{_PLASTIC})?card"
    rf"|{_PLASTIC}card(?=\s*[.?!,\"”]|\s*$"
    r"|\s+(?:now|please|over|to\s+(?:hold|secure|get|complete|process|pay|finish|start))\b)"
)
_OWNER = (
    r"(?:your|their|his|her|the|that|(?:the\s+)?(?:callee|caller|customer|client|patient|guest|debtor)['’]s)"
)
_SECRETS = Pattern(
    rf"\b(?:{_OWNER}\s+(?:{_OWNED}|{_BARE})|(?:{_BARE}))\b{_TOLD_OF}",
)

# "Your name, address and card number", but not the last four digits of it.
_LISTED = r"(?:(?:(?!\blast\b|\bif\b|\bwhether\b)[^.!?;:\"“”]){0,60}?(?:,|\band|\bor|\bplus|\bincluding)\s+)?"
_TO_ME = r"(?:\s+(?:me|us|out|off|over|back|again|aloud|(?:to|with|for)\s+me))*"
_TELL = r"(?:give|tell|read|say|provide|spell|share|state|repeat|confirm|verify|enter|supply)"
_START = r"(?:^\s*|[.!?:;,(\"“”„+-]\s*|\b(?:and|then|please|just|always|also|first|must|should|to|now|by)\s+)"

# What leads up to a secret that is asked for: questions, requests, needs, and orders to the bot.
_ASKING = expression(
    rf"(?:what(?:['’]?s|\s+is|\s+are)\s+|\bneed\s+is\s+"
    r"|(?:(?:(?:can|could|will|would)\s+you|you(?:['’]ll)?\s+(?:need|have)\s+to"
    r"|(?:ask|need|like|want|get)\s+(?:you|them|him|her|the\s+\w+)\s+to"
    r"|\b(?:have|let|make)\s+(?:them|him|her|the\s+\w+))"
    rf"\s+(?:(?:please|just|also|kindly|quickly)\s+)*{_TELL}{_TO_ME}"
    rf"|\b(?:giv(?:e|ing)|tell(?:ing)?|read(?:ing)?|send(?:ing)?|text|e-?mail){_TO_ME}\s+(?:me|us)"
    r"|(?:may|can|could|might)\s+(?:i|we)\s+(?:(?:please|just|also|quickly)\s+)*"
    rf"(?:have|get|take|grab|note|ask\s+(?:you\s+)?for){_TO_ME}"
    r"|\b(?:i|we)(?:['’]ll|['’]d|\s+will|\s+would)?\s+(?:(?:also|just|now|still|then|only)\s+)*(?:need"
    r"|require|want|like)"
    r"(?:\s+to\s+(?:get|grab|have|take|ask\s+(?:you\s+)?for|verify|confirm|check|hear))?"
    r"|\blet\s+me\s+(?:have|get|take|grab|verify|confirm)"
    rf"|{_START}(?P<order>{_TELL}{_TO_ME}"
    r"|(?:verify|confirm|check|identify|authenticate)\b[^.!?;:,\"“”]{0,30}\b(?:by|with|via|using|through)"
    r"|(?:ask(?:ing)?|request|collect|take|get|gather|obtain|capture|note|write|record|log|check|demand"
    r"|prompt)"
    r"(?:\s+down)?(?:\s+(?:them|him|her|(?!the\s+(?:last|first)\b)the\s+\w+|\{[^{}]*\}))?"
    rf"(?:\s+(?:for|to\s+{_TELL}{_TO_ME}))?))\s+{_LISTED})$",
    re.IGNORECASE,
)

# "And the expiry date and security code?", "Your card number, please."
_AT_ONCE = expression(
    rf"(?:^|[.!?]\s+)[\s\"“”„«]*(?:(?:okay|great|thanks|now|and|so)\b[\s,]*)*{_LISTED}$", re.IGNORECASE
)
_PLEASE = expression(r"\s*(?:,?\s*please\b|(?:now|first|next)?\s*\?|,?\s*what\s+is\s+it\b)", re.IGNORECASE)

_GERMAN = (
    r"(?:(?:kredit)?karten(?:nummer|daten|prüfnummer)|prüfnummer|cvv|cvc|pin\b"
    r"|(?:[\w-]+-)?(?:passwort|kennwort)|zugangsdaten"
    r"|tan\b|einmal(?:code|passwort|kennwort)|sms-?code|code\s+(?:aus|in)\s+(?:der|ihrer)\s+(?:sms|e-?mail|nachricht|app)|sozialversicherungsnummer)"
)
_FRENCH = (
    r"(?:numéro\s+de\s+(?:votre\s+|sa\s+|la\s+)?carte(?:\s+(?:bancaire|bleue|de\s+crédit))?"
    r"(?!\s+(?:de\s+(?:fidélité|membre)|vitale|d['’](?:identité|adhérent)))"
    r"|coordonnées\s+de\s+(?:votre\s+)?carte|cryptogramme|cvv|cvc|mot\s+de\s+passe"
    r"|numéro\s+de\s+sécurité\s+sociale"
    r"|code\s+(?:pin|secret|confidentiel|à\s+usage\s+unique|de\s+vérification|reçu|que\s+(?:nous|vous|je)\s))"
)
_SPANISH = (
    r"(?:(?:número|datos)\s+de\s+(?:su\s+|la\s+|tu\s+)?tarjeta(?:\s+de\s+(?:crédito|débito))?"
    r"(?!\s+(?:de\s+(?:fidelidad|socio|embarque)|sanitaria))"
    r"|cvv|pin\b|contraseña|clave(?:\s+(?:secreta|de\s+acceso))?|número\s+de\s+(?:la\s+)?seguridad\s+social"
    r"|código\s+(?:de\s+(?:un\s+solo\s+uso|verificación)|pin|secreto|que\s+le\s))"
)

_ABROAD = Patterns(
    Pattern(
        r"(?:(?:(?:nennen|geben|sagen|verraten|diktieren|bestätigen|buchstabieren|lesen)\s+sie\s+(?:mir\s+"
        r"|uns\s+)?"
        r"|(?:wie|was)\s+(?:lautet|ist|sind)\s+|(?:können|könnten|würden)\s+sie\s+(?:mir\s+|uns\s+)?"
        r"|(?:ich|wir)\s+(?:brauche|benötige)n?\s+|(?:brauche|benötige)n?\s+(?:ich|wir)\s+"
        r"|\b(?:erfrage|frage|frag|fragen)\s+(?:\w+\s+){0,3}nach\s+)"
        r"(?:(?:bitte|noch|nun|jetzt|dafür|kurz|dann)\s+)*(?:ihr\w*|dein\w*|die|der|den|das|dem"
        r"|seiner)\s+(?:\w+\s+)?"
        rf"{_GERMAN}"
        rf"|\bnach\s+(?:der|dem|den|ihrer|ihrem|seiner|seinem)\s+{_GERMAN}\s+(?:er)?fragen\b"
        rf"|\bihr\w*\s+{_GERMAN}\s*,?\s*bitte\b)",
    ),
    Pattern(
        r"(?:\b(?:donne[zr]?|indique[zr]?|communique[zr]?|dicte[zr]?|confirme[zr]?|lire|lisez|fournir"
        r"|fournissez|épele[zr]?)"
        r"(?:[-\s](?:moi|nous|lui))?\s+(?:s['’]il\s+vous\s+plaît,?\s+)?|quel(?:le)?s?\s+(?:est|sont)\s+"
        r"|besoin\s+(?:de\s+|du\s+|d['’])|\bdemande[zr]?(?:-lui)?\s+)"
        rf"(?:votre|vos|le|la|les|son|sa|ses)?\s*{_FRENCH}"
        rf"|\bvo(?:tre|s)\s+{_FRENCH}\s*,?\s*s['’]il\s+(?:vous|te)\s+plaît",
    ),
    Pattern(
        r"(?:\b(?:d[ée]me|d[ée]nos|dame|dime|dígame|indíqueme|facilíteme|confírmeme|confirme"
        r"|proporcione(?:me)?|léame|lea)\s+"
        r"|\bme\s+(?:da|dice|indica|facilita|confirma|lee)\s+|cuál(?:es)?\s+(?:es|son)\s+"
        r"|\bnecesit(?:o|amos|aré)\s+(?:que\s+me\s+(?:dé|diga)\s+)?"
        r"|(?:puede|podría)\s+(?:darme|decirme|indicarme|facilitarme|leerme|confirmarme)\s+"
        r"|\b(?:pid[ae]|pedir|solicit[ae]r?|pregunt[ae]r?)\s+(?:le\s+)?(?:por\s+)?)"
        rf"(?:por\s+favor,?\s+)?(?:su|sus|tu|el|la|los)\s+{_SPANISH}"
        rf"|\bsus?\s+{_SPANISH}\s*,?\s*por\s+favor\b",
    ),
)

_REACH = 150
_NEAR = 120

# Whoever warns of those who ask does not ask.
_WARNING = expression(
    r"\b(?:anyone|anybody|someone|somebody|scam\w*|fraud\w*|strangers?|criminals?|thie(?:f|ves)|phish\w*)\b"
    r"[^.!?]{0,100}$",
    re.IGNORECASE,
)


def secrets_asked_for(excerpt: Excerpt) -> Iterator[tuple[Range, str]]:
    """Place and words of every request for a secret that is meant."""
    text = excerpt.text
    for secret in _SECRETS.finditer(excerpt):
        asking = _asking(text, *secret.span())
        if asking is not None:
            start, end = asking.start(asking.lastgroup or 0), secret.end()
            if not (is_denied(text, start, end) or _WARNING.search(text, max(0, start - _NEAR), start)):
                yield excerpt.range(start, end), " ".join(text[start:end].split())
    yield from finds(excerpt, _ABROAD)


def _asking(text: str, start: int, end: int) -> re.Match[str] | None:
    """What leads up to the secret that stands there, where it is asked for."""
    before = max(0, start - _REACH)
    found = _ASKING.search(text, before, start)
    if found is None and _PLEASE.match(text, end):
        found = _AT_ONCE.search(text, before, start)
    return found
