"""What a branch is for, read from its condition: voicemail, a wrong person, a wish not to be called, and so on."""

from __future__ import annotations

import re
import unicodedata

from playbook import quotes
from playbook.expressions import expression
from playbook.lint.remembering import remembered
from playbook.lint.wordings import ANYONE_ELSE, FACT_NAMES, FAMILIES, LOOK_ALIKES, PERSON_FACT, Role
from playbook.model import Branch

# Marks that set a text off without being part of it, and what stands in front of a condition or behind it.
_MARKS = expression(r"[*`\"“”„«»]|(?<![^\W_])_|_(?![^\W_])")
_LEAD = expression(
    r"^[\s.,:;!?¡¿()–—-]*(?:(?:if|when|whenever|in case(?: of)?|on|upon|wenn|falls|bei|im fall|quand|lorsque"
    r"|si(?! no$)|en cas (?:de|d')|cuando|en caso de)\s+)?"
)
_TAIL = " .,:;!?)–—-"

# Expressions see no more of a fact than what it names.
_FACT = expression(r"[{<]facts\.([\w-]+)[}>]")


@remembered
def plain(text: str) -> str:
    """A condition or name as it is compared: no case, accents, emphasis, quotes, "if" in front or mark at the end."""
    folded = text.casefold()
    if not folded.isascii():
        folded = _without_accents(folded.replace("’", "'").replace("‘", "'"))
    bare = " ".join(_MARKS.sub("", folded).split())
    return _LEAD.sub("", bare).rstrip(_TAIL) or bare


def roles_of(branch: Branch) -> frozenset[Role]:
    return roles_in(branch.condition)


def has_role(branch: Branch, role: Role) -> bool:
    return role in roles_in(branch.condition)


@remembered  # a dozen rules ask for the same conditions
def roles_in(condition: str) -> frozenset[Role]:
    """The roles that a condition, or another sentence that tells when something is to be done, names."""
    text = _FACT.sub(_what_it_names, plain(condition))
    found = {role for role in FAMILIES if _is_for(text, role)}
    if "household" in found and ANYONE_ELSE.found_in(text):
        found.add("wrong-person")
    return frozenset(found)


def names_person(fact: str) -> bool:
    """Whether a fact of this name tells who the callee is, not what company or thing."""
    return PERSON_FACT.found_in(plain(fact))


@remembered
def unquoted(text: str) -> str:
    """A text without its quotes and what stands in them."""
    for quote in reversed(quotes.scan(text).quotes):
        text = f"{text[: quote.start]} {text[quote.end :]}"
    return text


def _is_for(text: str, role: Role) -> bool:
    if not FAMILIES[role].found_in(text):
        return False
    look_alike = LOOK_ALIKES.get(role)
    return look_alike is None or not look_alike.found_in(text)


def _what_it_names(fact: re.Match[str]) -> str:
    return next((name for pattern, name in FACT_NAMES if pattern.found_in(fact[1])), "{somebody}")


def _without_accents(text: str) -> str:
    return "".join(
        letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter)
    )
