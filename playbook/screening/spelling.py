"""Words that attacks are made of, spelled wrongly: a model reads over a slip as a person does."""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import takewhile
from operator import eq

from playbook.screening.phrases import vocabulary
from playbook.screening.triggered import triggers
from playbook.screening.words import forms_of

_STOCK = """instructions instruction previously previous disregard guidelines guideline override overriding
    ignoring directives restrictions restriction guardrails commands pretend everything
    confidential verification unrestricted programming administrator conversation""".split()
# Words in their own right.
_OTHERS = frozenset(
    """instructor instructors instructional precious pervious overripe overside overrode restrictive commends
    commando commandos command pretense pretence portend directors directive detective detectives versification
    confidentially conservation conversion conversations conversational administration administrators
    administrate""".split()
)

# As people write them in a hurry, to each other and to machines.
SHORTHAND = {
    "u": "you", "ya": "you", "ur": "your", "youre": "you're", "ure": "you're", "im": "i'm", "pls": "please", "plz": "please",
    "gimme": "give me", "lemme": "let me", "nvm": "never mind", "prev": "previous", "instr": "instructions",
    "instrs": "instructions", "sys": "system", "msg": "message", "cust": "customer", "b4": "before", "thats": "that's",
    "whats": "what's", "ppl": "people", "em": "them", "wont": "won't", "cant": "can't", "wat": "what",
}  # fmt: skip

SHORTEST = 7
_LONG = 10


@lru_cache(4096)
def meant_by(word: str) -> str:
    """The word of an attack that one slip made into this one, or two in a long one; none if this is a word itself."""
    if len(word) < SHORTEST:
        return ""
    candidates = _by_letter().get(word[0], ())
    meant = next((stock for stock in candidates if _differ(word, stock, 1 + (len(stock) >= _LONG))), "")
    return "" if meant and _is_word(word) else meant


def _is_word(word: str) -> bool:
    """Whether a table has it; a short stem may belong to both."""
    forms = [form for form in forms_of(word) if form == word or len(form) > SHORTEST]
    return word in _OTHERS or not (triggers().isdisjoint(forms) and vocabulary("en").isdisjoint(forms))


@cache
def _by_letter() -> dict[str, list[str]]:
    """Slips hardly ever change the first letter."""
    found: dict[str, list[str]] = {}
    for word in _STOCK:
        found.setdefault(word[0], []).append(word)
    return found


def _differ(word: str, other: str, most: int) -> bool:
    """Whether at most so many letters are missing, added, wrong or in the place of their neighbour."""
    if abs(len(word) - len(other)) > most:
        return False
    if word == other:
        return True
    if not most:
        return False
    same = len([*takewhile(bool, map(eq, word, other))])
    rest, wanted = word[same:], other[same:]
    return (
        _differ(rest[1:], wanted[1:], most - 1)
        or _differ(rest[1:], wanted, most - 1)
        or _differ(rest, wanted[1:], most - 1)
        or (rest[:2] == wanted[1::-1] and _differ(rest[2:], wanted[2:], most - 1))
    )
