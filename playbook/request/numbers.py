"""Phone numbers as E.164, read by the phonenumbers library, and the country that the whole number belongs to.

A number without a country code is read only as one of a region that the caller names. Nothing is ever guessed:
what a dialler would have to mend, drop or complete is refused.
"""

from __future__ import annotations

import re
from types import ModuleType
from typing import TYPE_CHECKING

from playbook.errors import PlaybookError
from playbook.facts import shown

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

MAX_LENGTH = 60  # characters; the longest number has 15 digits

_WRITTEN = re.compile(r"[\d\s().\-/\u2010-\u2013+\uff0b]*")
_TRUNK_ZERO = "(0)"  # +44 (0)20 …: known to stand for a zero that is not dialled from abroad

NO_COUNTRY = "001"  # what the library calls freephone and satellite numbers of the whole world


class UnusableNumber(PlaybookError):
    """A text that is no number one could dial from anywhere; the message is a predicate, such as `has letters in it`."""


class MissingExtra(PlaybookError):
    """A library that only requests need is not installed."""


def e164(text: str, region: str | None = None) -> str:
    """`text` as E.164, such as +16175550123; UnusableNumber tells why it is none.

    `region`: the country, by its two letters (ISO 3166), whose national numbers are meant where `text` has no
    country code. Unassigned numbers of the right length pass: area codes are added faster than libraries learn them.
    """
    phonenumbers = _library()
    if fault := _fault_in_writing(text):
        raise UnusableNumber(fault)
    known = None if region is None else known_region(region)
    try:
        number = phonenumbers.parse(text, known)
    except phonenumbers.NumberParseException as error:
        raise UnusableNumber(_unparsed(text, known, error.error_type)) from None
    written: str = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    if fault := _length_fault(number) or _mended(text, written):
        raise UnusableNumber(fault)
    return written


def known_region(region: str) -> str:
    """A country by its two letters, in capitals; PlaybookError where there is none such."""
    found = region.strip().upper()
    if found in _library().SUPPORTED_REGIONS:
        return found
    hint = "; the United Kingdom is GB" if found == "UK" else ""
    raise PlaybookError(f"{shown(region)} is no country with phone numbers; name it like US, CA or DE{hint}")


def country_of(number: str) -> str | None:
    """The two letters of the country that an E.164 number belongs to, by its area code where countries share a code.

    `001` for numbers of no country, None for those that no country is known to have assigned.
    """
    phonenumbers = _library()
    found: str | None = phonenumbers.region_code_for_number(phonenumbers.parse(number))
    return found


def deciding_digits(number: str) -> tuple[str, str] | None:
    """Country code and area code of an E.164 number whose country code several countries share; else None."""
    phonenumbers = _library()
    parsed = phonenumbers.parse(number)
    if len(phonenumbers.region_codes_for_country_code(parsed.country_code)) < 2:
        return None
    length = phonenumbers.length_of_geographical_area_code(parsed)
    return f"+{parsed.country_code}", phonenumbers.national_significant_number(parsed)[:length]


def is_assigned(number: str) -> bool:
    """Whether an E.164 number lies in a range that is known to be in use."""
    phonenumbers = _library()
    found: bool = phonenumbers.is_valid_number(phonenumbers.parse(number))
    return found


def country_name(number: str) -> str:
    """`Canada (CA)`, for messages."""
    from phonenumbers.geocoder import country_name_for_number  # names of all the world: not for every run

    code = country_of(number) or "?"
    name = country_name_for_number(_library().parse(number), "en")
    return f"{name} ({code})" if name else code


def numbers_in(text: str, region: str | None = None) -> list[str]:
    """Every number that stands somewhere in a text, as E.164; national ones only where `region` names their country."""
    phonenumbers = _library()
    international = phonenumbers.PhoneNumberMatcher(text, None, phonenumbers.Leniency.POSSIBLE)
    national = phonenumbers.PhoneNumberMatcher(text, region and known_region(region))
    found = {match.start: match.number for match in (*international, *national)}
    form = phonenumbers.PhoneNumberFormat.E164
    return [phonenumbers.format_number(found[start], form) for start in sorted(found)]


def _library() -> ModuleType:
    try:
        import phonenumbers
    except ImportError:
        message = (
            'phone numbers are read by a library that is not installed: pip install "voice-playbook[calls]"'
        )
        raise MissingExtra(message) from None
    return phonenumbers


def _fault_in_writing(text: str) -> str | None:
    if not text.strip():
        return "is empty"
    if len(text) > MAX_LENGTH:
        return f"is {len(text)} characters long, which no phone number is"
    if any(char.isalpha() for char in text):
        return "has letters in it; write it like +16175550123, without an extension"
    if not _WRITTEN.fullmatch(text):
        return "has marks in it that no phone number has"
    return None


def _unparsed(text: str, region: str | None, kind: int) -> str:
    from phonenumbers import NumberParseException

    if kind == NumberParseException.INVALID_COUNTRY_CODE and region is None and not _is_international(text):
        return "has no country code; write it as E.164, such as +16175550123, or name the region it is of"
    return _UNPARSED.get(kind, "is no phone number")


# By NumberParseException.error_type.
_UNPARSED = {
    0: "begins with a country code that no country has",
    2: "is too short for a phone number",
    3: "is too short for a phone number",
    4: "is too long for a phone number",
}


def _is_international(text: str) -> bool:
    return text.lstrip().startswith(("+", "\uff0b"))


def _length_fault(number: PhoneNumber) -> str | None:
    return _LENGTHS.get(_library().is_possible_number_with_reason(number))


# By ValidationResult; what is missing here is possible.
_LENGTHS = {
    1: "begins with a country code that no country has",
    2: "has too few digits for a number of its country",
    3: "has too many digits for a number of its country",
    4: "lacks its area code",
    5: "has a number of digits that no number of its country has",
}


def _mended(text: str, written: str) -> str | None:
    """What the library left out of an international number, or put into it."""
    if not _is_international(text):
        return None
    digits = [str(int(char)) for char in text.replace(_TRUNK_ZERO, "", 1) if char.isdecimal()]
    if "".join(digits) == written.removeprefix("+"):
        return None
    return f"is no number as it stands; if {written} is meant, write that"
