"""The limits on facts, and the types an expected fact may have.

The limits are those of the platform's Voice API: `facts` has up to 30 keys, string values of up to
500 characters, and stays under 4 KB. The types are the format's own (format.md, section 4).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from itertools import pairwise
from math import isfinite
from typing import Any

import orjson

from playbook.errors import Problem, pointer
from playbook.model import ExpectedFact, FactType
from playbook.records import dataclass

MAX_FACTS = 30
MAX_TEXT = 500  # code points
MAX_BYTES = 4095  # compact UTF-8 JSON

Scalar = str | int | float | bool
Facts = Mapping[str, Scalar]

# What JSON readers such as orjson take for an integer: 64 bits, signed or not.
MIN_INTEGER, MAX_INTEGER = -(2**63), 2**64 - 1

SURROGATE = re.compile("[\ud800-\udfff]")

_WHOLE = frozenset((int, bool))


def breaches(facts: Mapping[Any, object]) -> list[Problem]:
    """Every breach of the limits at once, whatever the keys and values are; empty when all is well."""
    return [] if _keeps_limits(facts) else list(_every_breach(facts))


def _keeps_limits(facts: Mapping[Any, object]) -> bool:
    """Whether nothing at all needs a closer look: asked once a call, so the one thing here that must be quick."""
    try:
        size = len(orjson.dumps(facts))  # refuses surrogates, keys that are no strings, and more than 64 bits
    except TypeError:
        return False
    if size > MAX_BYTES or len(facts) > MAX_FACTS:
        return False
    for value in facts.values():
        kind = type(value)
        if kind is str:
            if len(value) > MAX_TEXT:  # type: ignore[arg-type]
                return False
        elif kind not in _WHOLE and (kind is not float or not isfinite(value)):  # type: ignore[arg-type]
            return False
    return True


def _every_breach(facts: Mapping[Any, object]) -> Iterator[Problem]:
    if len(facts) > MAX_FACTS:
        message = f"the task has {len(facts)} facts; the limit is {MAX_FACTS}"
        yield Problem("facts-too-many", "/facts", message)
    for key, value in facts.items():
        yield from _breaches_of_one(key, value)
    size, exact = _size(facts)
    if size > MAX_BYTES:
        figure = f"{size}" if exact else f"at least {size}"
        message = f"the facts are {figure} bytes long as compact JSON; the limit is {MAX_BYTES}"
        yield Problem("facts-too-large", "/facts", message)


def _breaches_of_one(key: object, value: object) -> Iterator[Problem]:
    name = _name(key)
    at = pointer("facts", printable(name))
    if not isinstance(key, str):
        yield Problem(
            "fact-type", at, f"the name of fact {shown(name)} is {json_type(key)}; give it as a string"
        )
    elif found := surrogate_in(key):
        yield Problem("fact-type", at, f"the name of fact {shown(name)} holds {found}")
    if isinstance(value, str) and len(value) > MAX_TEXT:
        message = f"fact {shown(name)} is {len(value)} characters long; the limit is {MAX_TEXT}"
        yield Problem("fact-too-long", at, message)
    if fault := value_fault(value):
        yield Problem("fact-type", at, f"fact {shown(name)} {fault}")


def value_fault(value: object, role: str = "a fact") -> str | None:
    """Why `value` cannot be in its role, as a predicate; None when it can."""
    if isinstance(value, str):
        found = surrogate_in(value)
        return f"holds {found}" if found else None
    if isinstance(value, int):
        fits = MIN_INTEGER <= value <= MAX_INTEGER
        return None if fits else "is an integer of more than 64 bits; give it as a string"
    if isinstance(value, float):
        return None if isfinite(value) else f"is {_NOT_FINITE[str(float(value))]}, which is no number in JSON"
    return f"is {json_type(value)}; {role} is a string, a number or a boolean"


_NOT_FINITE = {"nan": "NaN", "inf": "infinity", "-inf": "minus infinity"}


def _name(key: object) -> str:
    try:
        return str(key)
    except ValueError:  # an integer of more digits than Python writes
        return "…"


def _size(facts: Mapping[Any, object]) -> tuple[int, bool]:
    """Bytes of the facts as compact JSON, and whether that is all of them: some values have no JSON."""
    sizes = [_size_of(part) for key, value in facts.items() for part in (_name(key), value)]
    known = [size for size in sizes if size is not None]
    punctuation = 2 * len(facts) + 1  # the braces, a colon a fact, the commas between
    return punctuation + sum(known), len(known) == len(sizes)


def _size_of(part: object) -> int | None:
    if isinstance(part, str):
        return len(orjson.dumps(SURROGATE.sub("......", part)))  # a lone one is written in six: \ud800
    try:
        return len(orjson.dumps(part, default=float))  # subclasses of float are no floats to orjson
    except TypeError:
        return None


# What messages are made of; the task uses it too.

_JSON_TYPES: tuple[tuple[type | tuple[type, ...], str], ...] = (
    (type(None), "null"),
    (bool, "a boolean"),
    ((int, float), "a number"),
    (str, "a string"),
    ((list, tuple), "a list"),
    (dict, "an object"),
)


def json_type(value: object) -> str:
    """What JSON calls the type of `value`, with its article."""
    known = (words for types, words in _JSON_TYPES if isinstance(value, types))
    return next(known, f"a Python {type(value).__name__}")


def surrogate_in(text: str) -> str | None:
    """The first lone surrogate of `text` and its remedy, for a message: UTF-8 cannot carry it."""
    found = SURROGATE.search(text)
    if found is None:
        return None
    return f"half a character (U+{ord(found.group()):04X}) as its character {found.start() + 1}; remove it"


def shown(text: str, width: int = 60) -> str:
    """`text` in quotes as a message can hold it: on one line, not too long, and printable."""
    cut = text if len(text) <= width else text[: width - 1] + "…"
    return f'"{printable(cut)}"'


def printable(text: str) -> str:
    """`text` with surrogates, line breaks and control characters as escapes."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)


# The types. Nearly every value is in the `usual` spelling of its type, which one match
# settles: this too is asked once a call. The others are read by a careful reader, which gets a
# string without outer spaces and says why it is not of the type, as a predicate, or None.
# It refuses only what surely is none: people write "the 25th of May", and a call that is
# not placed is worse than a loose check. All patterns take linear time.


def type_breaches(facts: Mapping[Any, object], expected: Iterable[ExpectedFact]) -> list[Problem]:
    """Every given fact that is not of its declared type. What `breaches` calls `fact-type` is left to it."""
    found = []
    for fact in expected:
        if fact.type is None or fact.name not in facts:
            continue
        value = facts[fact.name]
        if isinstance(value, str) and FORMS[fact.type].usual.fullmatch(value):
            continue
        fault = malformed(value, fact.type)
        if fault and not value_fault(value):
            message = _malformed_message(fact, fact.type, value, fault)
            found.append(Problem("fact-malformed", pointer("facts", fact.name), message))
    return found


def malformed(value: object, type: FactType) -> str | None:
    """Why `value` is not of `type`, as a predicate such as `names no day`; None when it is."""
    form = FORMS[type]
    if isinstance(value, str):
        return _text_fault(value, form)
    if isinstance(value, bool):
        return None if type == "boolean" else "is a boolean"
    if isinstance(value, float) and not isfinite(value):
        return "is no number in JSON"
    if isinstance(value, int | float):
        return None if form.numbers else "is a number"
    return f"is {json_type(value)}"


def _text_fault(value: str, form: Form) -> str | None:
    text = value.strip()[:MAX_TEXT]  # what is longer is a breach in itself
    if form.usual.fullmatch(text):
        return None
    return form.fault(text) if text else "is empty"


def _malformed_message(fact: ExpectedFact, type: FactType, value: object, fault: str) -> str:
    good = fact.example is not None and malformed(fact.example, type) is None
    example = fact.example if good else FORMS[type].example
    # What is sensitive must not turn up in a log because it is wrong.
    subject = "its value" if fact.sensitive else shown(_name(value))
    return f'fact "{fact.name}" is declared as {type}, but {subject} {fault}; give something like "{example}"'


# Patterns of careful readers are strings: `re` compiles and keeps them when first
# needed, and most runs need none.
_WORD = r"\d+|[^\W\d_]+"


def _fold(text: str) -> str:
    """Without case and accents, so that "MARÇO" and "marco" are one word. The tables below are written so."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def _words(*texts: str) -> frozenset[str]:
    return frozenset(" ".join(texts).split())


def _never(fault: str) -> Callable[[str], str]:
    """A reader for types that have no spelling but the usual."""
    return lambda _: fault


# 1200, 1,200.5, 1.200,5, 1 200,5, 1'200.5, 1,00,000, .5, 1e3
NUMERIC = (
    r"[+\-−]?(?:(?:\d{1,3}(?:[,.'’ \u00a0\u202f]\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d+)(?:[.,]\d+)?|[.,]\d+)"
    r"(?:[eE][+\-]?\d+)?"
)

_YES_NO = _words("yes no true false ja nein nee oui non si sim nao")


def _boolean_fault(text: str) -> str | None:
    return None if _fold(text) in _YES_NO else "is neither yes nor no"


_CURRENCIES = _words(
    "dollar dollars buck bucks cent cents euro euros pound pounds quid penny pence pfund sterling",
    "franc francs franken rappen centime centimes dolar dolares centimo centimos centavo centavos",
    "dollaro dollari centesimo centesimi sterlina sterline libra libras livre livres peso pesos real reais",
    "krona kronor krone kroner kronur zloty zlotys złoty złotych zł ruble rubles rubel yen yuan won rupee rupees rand",
    "dirham dirhams shekel shekels lira liras lire forint koruna leu lei baht peseta pesetas fr rs kr kc ft 円 元",
    "usd eur gbp chf cad aud nzd",
)
# As capitals only: "try" and "pen" are words.
_CURRENCY_CODES = _words(
    "AED ARS AUD BGN BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR ISK JPY KES KRW KWD",
    "MAD MXN MYR NGN NOK NZD PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TRY TWD UAH USD UYU VND ZAR",
)

# A bare number, or two, with what people put around them: "about 20", "20-30", "1.2k", "20 per month".
_AMOUNT = (
    rf"(?:[a-zà-ÿ]{{2,8}}\.?\s)?{NUMERIC}(?:\s?(?:-|–|to|bis|à|a)\s?{NUMERIC})?(?:\s?(?:k|m|thousand|million))?"
    r"(?:\.?[-–])?(?:\s?(?:/\s?|(?:per|a|pro|par|por|al)\s)[^\W\d]+)?"
)


def _money_fault(text: str) -> str | None:
    signs = any(unicodedata.category(char) == "Sc" for char in text)
    words = re.findall(_WORD, text)
    currencies = [word for word in words if word in _CURRENCY_CODES or _fold(word) in _CURRENCIES]
    if (signs or currencies) and len(words) > len(currencies):
        return None
    return None if re.fullmatch(_AMOUNT, text) else "is no amount of money"


# Months, January first, then days and spans of time, in English, German, French,
# Spanish, Italian, Portuguese and Dutch.
_MONTH_WORDS = (
    "january jan januar janner janvier janv enero ene gennaio gen janeiro januari",
    "february feb februar feber fevrier fevr fev febrero febbraio fevereiro fev februari",
    "march mar marz maerz mrz mars marzo marco maart mrt",
    "april apr avril avr abril abr aprile",
    "may mai mayo maggio mag maio mei",
    "june jun juni juin junio giugno giu junho",
    "july jul juli juillet juil julio luglio lug julho",
    "august aug aout agosto ago augustus",
    "september sep sept septembre septiembre setiembre settembre set setembro",
    "october oct oktober okt octobre octubre ottobre ott outubro out",
    "november nov novembre noviembre novembro",
    "december dec dezember dez decembre dec diciembre dic dicembre dezembro",
)
_MONTHS = {word: month for month, words in enumerate(_MONTH_WORDS, 1) for word in _words(words)}
_DAYS = _words(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag",
    "lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves viernes sabado domingo",
    "lunedi martedi mercoledi giovedi venerdi sabato domenica segunda terca quarta quinta sexta",
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "today tomorrow tonight yesterday heute morgen ubermorgen gestern aujourd demain hier hoy manana ayer",
    "oggi domani dopodomani ieri hoje amanha ontem vandaag overmorgen gisteren",
    "day days week weekend weeks month months tag tage tagen woche wochen monat monats monate monaten",
    "jour jours semaine semaines mois dia dias semana semanas mes meses giorno giorni settimana settimane",
    "mese mesi dia dias mes meses dag dagen weken maand maanden",
)
_DAY_WORDS = _words(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth",
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty thirtieth thirty",
    "ersten erster premier primero primo primeiro eerste",
)
_ORDINALS = _words("st nd rd th")
_BETWEEN = _ORDINALS | _words("of the de del di da do den dem der le el il er e o a ter d")

_DAY_NUMBERS = r"(?<![\d.,/-])(\d{1,4})([-/.])\s?(\d{1,2})\2(?:\s?(\d{1,4}))?(?!\d)"
_SHORT_DAY = r"(?<![\d.,/:-])(\d{1,2})([./])(\d{1,2})(?![\d:]|[.,/]\d)"


def _date_fault(text: str) -> str | None:
    folded = _fold(text)
    words = re.findall(_WORD, folded)
    days = [*_days_in_numbers(folded), *_days_with_month(words)]
    if days:
        return None if all(days) else "is no day of the calendar"
    named = any(word in _DAYS for word in words)
    return None if named or _has_ordinal(words) else "names no day"


def _days_in_numbers(text: str) -> Iterator[bool]:
    """Whether each day written in numbers exists, in one order of day, month and year or another."""
    for match in re.finditer(_DAY_NUMBERS, text):
        first, second, third = match[1], match[3], match[4]
        if third is None:
            yield len(first) <= 2 and _exists_either_way(None, first, second)
        elif len(first) > 2:
            yield _exists(_year(first), int(second), int(third))
        else:
            yield _exists_either_way(_year(third), first, second)
    rest = re.sub(_DAY_NUMBERS, " ", text)
    for match in re.finditer(_SHORT_DAY, rest):
        yield _exists_either_way(None, match[1], match[3])


def _days_with_month(words: list[str]) -> Iterator[bool]:
    """Whether each day that stands with a month's name exists. A month alone is no day."""
    for at, word in enumerate(words):
        if word not in _MONTHS:
            continue
        before, after = _neighbour(words[:at][::-1]), _neighbour(words[at + 1 :])
        day = next((int(near) for near in (before, after) if near.isdecimal() and len(near) <= 2), None)
        year = next(
            (int(near) for near in words[at + 1 : at + 4] if near.isdecimal() and len(near) == 4), None
        )
        if day is not None:
            yield _exists(year, _MONTHS[word], day)
        elif year is not None or before in _DAY_WORDS or after in _DAY_WORDS:
            yield True


def _neighbour(words: list[str]) -> str:
    return next((word for word in words[:3] if word not in _BETWEEN), "")


def _has_ordinal(words: list[str]) -> bool:
    pairs = pairwise(words)
    return any(suffix in _ORDINALS and day.isdecimal() and 1 <= int(day) <= 31 for day, suffix in pairs)


def _year(digits: str) -> int:
    return int(digits) + 2000 if len(digits) == 2 else int(digits)


def _exists_either_way(year: int | None, first: str, second: str) -> bool:
    return _exists(year, int(first), int(second)) or _exists(year, int(second), int(first))


def _exists(year: int | None, month: int, day: int) -> bool:
    try:
        date(2000 if year is None else year, month, day)  # a leap year, where none is named
    except ValueError:
        return False
    return True


_MOMENTS = _words(
    "noon midday midnight morning afternoon evening tonight lunchtime mittag mittags mitternacht morgens",
    "vormittag vormittags nachmittag nachmittags abend abends nachts midi minuit matin soir mediodia medianoche",
    "manana tarde noche mezzogiorno mezzanotte mattina pomeriggio sera notte meio meia manha noite",
    "middag middernacht ochtend namiddag avond nacht clock",
)
_HOURS = _words(
    "one two three four five six seven eight nine ten eleven twelve half quarter",
    "eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf halb viertel",
    "une deux trois quatre cinq six sept huit neuf dix onze douze una dos tres cuatro cinco seis siete ocho",
    "nueve diez once doce due tre quattro cinque sei sette otto nove dieci undici dodici",
    "uma duas tres quatro sete oito dez doze een twee drie vijf zes zeven negen tien twaalf kwart",
)
_HOUR_PHRASE = 5  # words; in a longer text, "one" is seldom an hour

_CLOCK = r"(?<![\d.,:/+-])(\d{1,2})\s?[:.h]\s?(\d{2})(?!\d|[.,/]\d)"
_HOUR = (
    r"(?<![\d.,:/-])(?:\d{1,2}\s?-\s?)?(\d{1,2})\s?"
    r"(?:[ap]\.?\s?m?\b|uhr|h\b|heures?|o['’]?clock|uur|horas?|hs\b|ore\b|hrs?\b|hours?)"
    r"|\b(?:at|um|gegen|ab|las?|as|alle|om|vers|by|before|after|until|bis|from|around|about)\s(\d{1,2})"
    r"(?![\d:h]|[.,/-]\d)"
)
_ARMY = r"(?<![\d.,:/-])(\d{2})(\d{2})\s?(?:h\b|hrs|hours|uhr)"


def _time_fault(text: str) -> str | None:
    folded = _fold(text)
    clocks = [(match[1], match[2]) for pattern in (_CLOCK, _ARMY) for match in re.finditer(pattern, folded)]
    hours = [(match[1] or match[2], "0") for match in re.finditer(_HOUR, folded)]
    if clocks or hours:
        good = all(int(hour) <= 24 and int(minute) < 60 for hour, minute in clocks + hours)
        return None if good else "is no time of the clock"
    words = re.findall(_WORD, folded)
    named = any(word in _MOMENTS for word in words)
    spoken = len(words) <= _HOUR_PHRASE and any(word in _HOURS for word in words)
    return None if named or spoken else "names no time of day"


_PHONE = r"(?P<number>\(?\+?[\d\s().\-/‑–]+)(?:(?:x|ext\.?)\s?\d{1,6})?"


def _phone_fault(text: str) -> str | None:
    match = re.fullmatch(_PHONE, text, re.IGNORECASE)
    if match is None:
        return "is no phone number"
    digits = sum(char.isdecimal() for char in match["number"])
    return None if 5 <= digits <= 15 else f"has {digits} digits where a phone number has 5 to 15"


_EMAIL = r"[^\s@<>()\[\],;:\"]+@[^\W_](?:[\w-]*\w)?(?:\.[^\W_](?:[\w-]*\w)?)+"
_URL = r"(?i:https?)://(?:[^\s/?#@]*@)?(?:\w[\w.-]*|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?(?:[/?#]\S*)?"

_USUAL_DATE = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December) "
    r"(?:[1-9]|1\d|2[0-8]), [12]\d{3}|[12]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])"
)


@dataclass(frozen=True, slots=True)
class Form:
    """How facts of one type are written. `numbers` tells whether numbers are of the type too."""

    usual: re.Pattern[str]
    fault: Callable[[str], str | None]
    example: str
    numbers: bool = False


FORMS: dict[FactType, Form] = {
    "text": Form(re.compile(r"(?s:.*)"), _never("is no text"), "a few words", numbers=True),
    "number": Form(re.compile(NUMERIC), _never("is no number"), "30", numbers=True),
    "boolean": Form(re.compile("yes|no|true|false"), _boolean_fault, "yes"),
    "money": Form(re.compile(r"[$€£]\d+(?:,\d{3})*(?:\.\d\d)?"), _money_fault, "$154.56", numbers=True),
    "date": Form(re.compile(_USUAL_DATE), _date_fault, "May 25, 2026"),
    "time": Form(
        re.compile(r"(?:1[0-2]|[1-9]):[0-5]\d [AP]M|(?:[01]\d|2[0-3]):[0-5]\d"), _time_fault, "3:30 PM"
    ),
    "phone": Form(re.compile(r"\+?\d{5,15}|\d{3}-\d{3}-\d{4}"), _phone_fault, "+16175550123"),
    "email": Form(re.compile(_EMAIL), _never("is no e-mail address"), "joe@example.com"),
    "url": Form(re.compile(_URL), _never("is no http or https address"), "https://example.com/pay"),
}
