"""Amounts, dates, numbers and addresses that stand written out in a text, in digits or words, in four languages."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from playbook.expressions import expression
from playbook.lint.excerpt import Excerpt
from playbook.lint.pattern import Pattern

Span = tuple[int, int]

_DIGITS = tuple("0123456789")

_ENGLISH = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    r"|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
    r"|(?:an?\s+)?(?:hundred|thousand|million))"
)
_GERMAN = (
    r"(?:(?:ein|eine|einen|zwei|drei|vier|fünf|sechs?|sieben|sieb|acht|neun|zehn|elf|zwölf|zwanzig|dreißig"
    r"|zig"
    r"|hundert|tausend|und){1,8})"
)
_FRENCH = (
    r"(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?"
    r"|trente|quarante|cinquante|soixante|cents?|mille|et)"
)
_SPANISH = (
    r"(?:un|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince"
    r"|dieci\w{3,5}|veinte|veinti\w{2,6}|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa"
    r"|cien|ciento|\w{3,5}cient[oa]s|mil|y)"
)

_CURRENCY = (
    r"(?:dollars?|bucks?|euros?|cents?|centimes?|c[ée]ntimos?|pounds?|pence|quid|francs?|franken|rappen"
    r"|pesos?"
    r"|d[óo]lar(?:es)?|libras?|soles|yen|rupees?|usd|eur|gbp|chf|cad|aud|nzd|mxn|inr|jpy|sek|nok|dkk|pln"
    r"|brl|zar)"
)
_NUMBER = r"\d+(?:[.,'’]\d+|[ \u00a0\u202f]\d{3}(?!\d))*"
_SCALE = r"(?:\s?(?:k|m|hundred|thousand|million|tausend|mille|mil)\b)?"

_AMOUNT = Pattern(
    rf"(?:(?<!['’])\b(?:usd?|eur|gbp|chf|cad?|aud?|nzd?|mxn|hk|r|s)\s?)?[$€£¥₹]\s?{_NUMBER}{_SCALE}"
    rf"|\b(?:usd|eur|gbp|chf|cad|aud|nzd|mxn|inr)\s?{_NUMBER}{_SCALE}"
    rf"|(?<![\w.,]){_NUMBER}{_SCALE}[\s-]{{0,3}}(?:[$€£¥₹]|{_CURRENCY}\b)"
    rf"|\b(?:{_ENGLISH}[\s-]{{1,3}}(?:and\s+)?){{1,12}}(?:dollars?|bucks?|euros?|cents?|pounds?|pence|quid"
    rf"|pesos?|rupees?)\b"
    rf"(?:\s+and\s+(?:{_ENGLISH}[\s-]{{1,3}}){{1,3}}(?:cents?|pence)\b)?"
    rf"|\b{_GERMAN}\s+(?:euro|cent|franken|dollar|rappen)\b"
    rf"|\b(?:{_FRENCH}[\s-]{{1,3}}){{1,12}}(?:euros?|dollars?|centimes?|francs?)\b"
    rf"|\b(?:{_SPANISH}\s{{1,3}}){{1,12}}(?:euros?|d[óo]lares|d[óo]lar|pesos?|c[ée]ntimos?|centavos?"
    rf"|libras?|soles)\b",
)

# Pounds are what things weigh, too, and two cents are an opinion.
_WEIGHT = expression(r"\bpounds?$|\blibras?$", re.IGNORECASE)
_WEIGHS = Pattern(
    r"\b(?:weigh\w*|weight|heavy|heavier|lighter|lose|lost|gain\w*|lift\w*|limit|pes[ao]\w*|kilos?)\b"
    r"|^\s*(?:of|heavier|lighter|or (?:more|less|heavier))\b",
)
_OPINION = expression(r"\b(?:my|your|their|our|his|her)\s+$", re.IGNORECASE)

_LONG_MONTHS = (
    r"(?:january|february|(?-i:March|MARCH)|april|(?-i:May|MAY)|june|july|august|september|october"
    r"|november|december)"
)
_SHORT_MONTHS = r"(?:(?-i:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
_GERMAN_MONTHS = (
    r"(?:januar|jänner|februar|feber|märz|april|mai|juni|juli|august|september|oktober|november|dezember)"
)
_FRENCH_MONTHS = (
    r"(?:janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre"
    r"|décembre|decembre)"
)
_SPANISH_MONTHS = (
    r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)"
)
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_YEAR = r"(?:,?\s{1,3}(?:de\s+|del\s+)?\d{4}\b(?![/-]\d))?"
_NOT_A_DAY = r"(?![\d%]|[:.,]\d|\s?(?:percent|prozent|%))"
_ORDINAL = (
    r"(?:(?:(?:twenty|thirty)[\s-])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth"
    r"|eleventh|twelfth"
    r"|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)"
)
# "May" is a verb before "first", "second" or "third".
_UNLESS_A_VERB = r"(?!May\s+(?:first|second|third)\b)(?!March\s+(?:first|second)\b)"
_GERMAN_ORDINAL = (
    r"(?:ersten?|zweiten?|dritten?|vierten?|fünften?|sechsten?|siebten?|siebenten?|achten?|neunten?"
    r"|zehnten?|elften?|zwölften?|\w{3,6}zehnten?|\w{0,16}zigsten?|\w{0,16}dreißigsten?)"
)

_NAMED_DATE = Pattern(
    rf"\b(?:{_LONG_MONTHS}|{_SHORT_MONTHS})\s{{1,3}}(?:the\s+)?{_DAY}(?:st|nd|rd|th)?\b{_NOT_A_DAY}{_YEAR}"
    rf"|\b{_DAY}(?:st|nd|rd|th|er|\.|º|°)?\s{{1,3}}(?:of\s+|de\s+|d['’]|du\s+)?"
    rf"(?:{_LONG_MONTHS}|{_SHORT_MONTHS}|{_GERMAN_MONTHS}|{_FRENCH_MONTHS}|{_SPANISH_MONTHS})(?!\w){_YEAR}"
    rf"|\bmay\s+{_DAY}(?:st|nd|rd|th)\b"
    rf"|\b{_UNLESS_A_VERB}{_LONG_MONTHS}\s{{1,3}}(?:the\s+)?{_ORDINAL}\b{_YEAR}"
    rf"|\bthe\s+(?!fourth\s+of\s+july){_ORDINAL}\s+of\s+{_LONG_MONTHS}\b{_YEAR}"
    rf"|\b{_GERMAN_ORDINAL}\s+{_GERMAN_MONTHS}\b{_YEAR}"
    rf"|\b(?:le\s+premier|(?:le|du"
    rf"|au)\s+(?:{_FRENCH}[\s-]{{1,3}}){{0,3}}{_FRENCH})\s+{_FRENCH_MONTHS}(?!\w){_YEAR}"
    rf"|\b(?:el|del|al)\s+(?:primero"
    rf"|(?:{_SPANISH}\s{{1,3}}){{0,3}}{_SPANISH})\s+de\s+{_SPANISH_MONTHS}\b{_YEAR}",
)
# "Straße des 17. Juni", "rue du 8 mai", "calle 5 de Mayo"
_STREET = Pattern(
    r"\b(?:stra(?:ß|ss)e|platz|rue|avenue|place|boulevard|calle|avenida|plaza|paseo|street)\b[^.!?,;]{0,12}$",
)

_ISO_DATE = Pattern(r"(?<![\d-])\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\d-])")
_SLASHED_DATE = Pattern(
    r"(?<![\w/])(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|[12]\d|3[01])/(?:\d{4}|\d{2})(?![\w/])"
    r"|(?<![\w/])\d{4}/(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\d|3[01])(?![\w/])"
    r"|\b(?:on|due|dated|since|until|till|before|am|vom|zum|bis|seit|le|du|el|al|del)\s+(?!24/7|50/50)"
    r"(?P<short>(?:(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\d|3[01])|(?:1[3-9]|2\d|3[01])/(?:0?[1-9]"
    r"|1[0-2])))(?![\w/])",
)
_DOTTED_DATE = Pattern(
    r"(?<![\w.])(?:0?[1-9]|[12]\d|3[01])\.\s?(?:0?[1-9]|1[0-2])\.\s?(?:\d{4}|\d{2})(?![\w.]\d)"
    r"|\b(?:am|vom|zum|bis|ab|seit|den|dem|der)\s+(?P<short>(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]"
    r"|1[0-2])\.)(?!\d)"
    r"|(?<![\w-])(?:0?[1-9]|[12]\d|3[01])-(?:0?[1-9]|[12]\d|3[01])-(?:19|20)\d\d(?![\w-])",
)

_DIGIT_WORD = r"(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple)"
_PHONE = Pattern(
    r"(?<![\w+])\+\d(?:[\s().-]{0,2}\d){6,14}(?!\w)"
    r"|(?<![\w+.-])(?:1[\s.-])?(?:\(\d{3}\)\s?|\d{3}[\s.-])\d{3}[\s.-]\d{4}(?![\w-])"
    r"|(?<![\w-])1-8(?:00|88|77|66|55|44|33)-[a-z\d](?:-?[a-z\d]){5,9}\b"
    r"|(?<![\w.,/-])0\d{1,4}(?:[\s/-]{1,3}\d{2,8}){1,4}(?![\w%€$-])"
    r"|(?<![\w.,/-])0\d{9,11}(?!\w)"
    r"|(?<![\w.,/-])[6-9]\d{2}\s\d{3}\s\d{3}(?!\s?\d|\w|\s?[€$%])"
    r"|(?<![\w.,/-])(?:9\d|[6-9]\d{2})\s\d{2,3}\s\d{2}\s\d{2}(?!\s?\d|\w|\s?[€$%])"
    r"|\b(?:call|dial|text|phone|ring|reach|number|tel|unter|nummer|numéro|número)\b[^.!?\d]{0,30}"
    r"(?P<short>(?<![\w-])(?:\d{10,11}|\d{3}[\s-]\d{4}))(?![\w-])"
    rf"|\b{_DIGIT_WORD}(?:[\s,-]{{1,3}}{_DIGIT_WORD}){{6,14}}\b",
)
# "Your order number is 1234567890" tells no phone number.
_OTHER_NUMBER = Pattern(
    r"\b(?:order|account|reference|case|ticket|policy|invoice|tracking|confirmation|claim|id|booking|serial"
    r"|member\w*)\b",
)

_EMAIL = Pattern(r"(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,5}[a-z]{2,24}\b")

_TLDS = (
    "com org net edu gov io app dev info biz ai co de fr es uk eu ch nl ca au tv shop store online example test link page ly gl mx"
).split()
# Words too: "that's it.is", where a space is missing, is no address.
_WORD_TLDS = "it me us in be at to so no am my is la re"
_URL = Pattern(
    r"(?:\bhttps?://|\bwww\.)[^\s\"“”„«»<>]*[^\s\"“”„«»<>.,;:!?)\]…]"
    rf"|(?<![\w@./-])(?:[a-z\d][a-z\d-]{{0,40}}\.){{1,3}}(?:{'|'.join(_TLDS)})"
    r"(?:/[^\s\"“”„«»<>]*[^\s\"“”„«»<>.,;:!?)\]…])?(?![\w@-]|\.\w)"
    rf"|(?<![\w@./-])(?:[a-z\d][a-z\d-]{{0,40}}\.){{1,3}}(?:{'|'.join(_WORD_TLDS.split())})"
    r"/[^\s\"“”„«»<>]*[^\s\"“”„«»<>.,;:!?)\]…]",
)
# "Booking.com" is a name, unless it is a place to go to.
_BRAND = expression(r"[A-ZÀ-Þ][\w-]*\.\w{2,4}")
_GOES_THERE = Pattern(
    r"\b(?:visit|go(?:ing)? to|head (?:over )?to|log ?in(?: to| at| on)?|open|check out|check|browse"
    r"|online at|site|website|web"
    r"|page|at|besuchen|auf|unter|webseite|visitez|sur|site|visite|en|página|web|address is"
    r"|adresse)\s+(?:sie\s+|us at\s+|auf\s+)?$",
)

_SECRET_NUMBER = expression(r"(?<![\d-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])")
_CARD = expression(r"(?<![\w+(])(?<!\d[ .-])[2-6]\d{3}(?:[ -]{0,3}\d){9,15}(?![ -]?\d)(?!\w)")


def amounts(excerpt: Excerpt) -> Iterator[Span]:
    """Sums with their currency: "$154.56", "20 Euro", "fifty dollars"."""
    return (match.span() for match in _AMOUNT.finditer(excerpt) if _is_money(excerpt.text, match))


def iso_dates(excerpt: Excerpt) -> Iterator[Span]:
    return (match.span() for match in _ISO_DATE.finditer(excerpt))


def slashed_dates(excerpt: Excerpt) -> Iterator[Span]:
    """Such as 5/25/2026; 5/25 only behind a word that leads to a date: else it may be a fraction."""
    return map(_span, _SLASHED_DATE.finditer(excerpt))


def dates(excerpt: Excerpt) -> Iterator[Span]:
    """Days with their month: "May 25", "25. Mai", "3 de mayo", "2026-05-25", "the fifth of June"."""
    for match in _NAMED_DATE.finditer(excerpt):
        if not _STREET.found_in(excerpt.text[max(0, match.start() - 40) : match.start()]):
            yield match.span()
    yield from iso_dates(excerpt)
    yield from slashed_dates(excerpt)
    yield from map(_span, _DOTTED_DATE.finditer(excerpt))


def phone_numbers(excerpt: Excerpt) -> Iterator[Span]:
    """Numbers of seven digits or more in a form that people dial; 911 and the like are known to everybody."""
    for match in _PHONE.finditer(excerpt):
        start, end = _span(match)
        is_named_otherwise = _OTHER_NUMBER.found_in(excerpt.text[max(0, start - 30) : start])
        has_length = (
            re.search("[a-z]", match.group(), re.IGNORECASE) or sum(map(str.isdigit, match.group())) >= 7
        )
        if has_length and not is_named_otherwise:
            yield start, end


def emails(excerpt: Excerpt) -> Iterator[Span]:
    return (match.span() for match in _EMAIL.finditer(excerpt))


def urls(excerpt: Excerpt) -> Iterator[Span]:
    """Addresses of the web, with or without https; "Booking.com" as a company's name is none."""
    for match in _URL.finditer(excerpt):
        start, end = match.span()
        is_name = _BRAND.fullmatch(match.group()) and not _GOES_THERE.found_in(
            excerpt.text[max(0, start - 40) : start]
        )
        if not is_name and "@" not in excerpt.text[max(0, start - 64) : start].rpartition(" ")[2]:
            yield start, end


def social_security_numbers(excerpt: Excerpt) -> Iterator[Span]:
    return (match.span() for match in _SECRET_NUMBER.finditer(excerpt.text))


def card_numbers(excerpt: Excerpt) -> Iterator[Span]:
    """Numbers of 13 to 19 digits that begin as the cards of that length do and pass the check of Luhn."""
    for match in _CARD.finditer(excerpt.text):
        digits = re.sub(r"\D", "", match.group())
        if _has_issuer(digits) and _passes_luhn(digits):
            yield match.span()


def covered(excerpt: Excerpt, *finders: Callable[[Excerpt], Iterator[Span]]) -> Excerpt:
    """The same stretch with what these find blank."""
    text = excerpt.text
    for start, end in (span for find in finders for span in find(excerpt)):
        text = text[:start] + " " * (end - start) + text[end:]
    return Excerpt(excerpt.source, excerpt.start, text)


def _span(match: re.Match[str]) -> Span:
    return match.span("short") if match["short"] is not None else match.span()


def _is_money(text: str, match: re.Match[str]) -> bool:
    before, after = text[max(0, match.start() - 40) : match.start()], text[match.end() : match.end() + 30]
    if _WEIGHT.search(match.group()):
        return not (_WEIGHS.found_in(before) or _WEIGHS.found_in(after))
    return not (match.group().casefold() == "two cents" and _OPINION.search(before))


def _has_issuer(digits: str) -> bool:
    """The shorter ones belong to few: Visa, Diners and American Express."""
    beginnings = {13: ("4",), 14: ("30", "36", "38", "39"), 15: ("34", "37")}
    return digits.startswith(beginnings.get(len(digits), ("2", "3", "4", "5", "6")))


def _passes_luhn(digits: str) -> bool:
    doubled = (int(digit) * (1 + at % 2) for at, digit in enumerate(reversed(digits)))
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0
