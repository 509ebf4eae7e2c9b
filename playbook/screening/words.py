"""A folded text in words, each with its distance from the others."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from playbook.expressions import expression

# Scripts that write words without gaps, or attach too much to them: each of their characters is a word of its own.
_UNPARTED = "\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"
# The vowel signs of Indic scripts count as no letters elsewhere; their full stops are none.
_LETTER = rf"[^\W_{_UNPARTED}]"
_INDIC = r"[\u0900-\u0963\u0966-\u0dff]"
_LETTERS = rf"(?:{_LETTER}|{_INDIC}){_LETTER}*(?:(?!\w){_INDIC}{_LETTER}*)*"

_LINK = r"(?P<link>(?:https?|ftp)://\S+|\bwww\.\S+|\b(?:bit\.ly|t\.me|tinyurl\.com)/\S+)"
_ACCOUNT = r"(?P<account>\b[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){3,7}(?: ?[a-z0-9]{1,3})?\b|\bbc1[a-z0-9]{20,}|\b0x[0-9a-f]{32,})"
_NUMBER = r"(?P<number>\+?\(?\d[\d ()./-]{5,}\d)"
_MAIL = r"(?P<mail>(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+)"
_PREMIUM = expression(
    r"\+?0{0,2}1[ .-]?\(?900|\+?33[ .-]?0?89|\+?44[ .-]?0?9|\+?49[ .-]?0?900|\+?88[123]|\+?979|0 ?(?:900|906|89\d)"
)
_REST = rf"(?P<single>[{_UNPARTED}])|(?P<word>{_LETTERS}(?:'(?:t|re|ve|ll|m|d)\b)?)|(?P<mark>[.!?;:\n。\uff01\uff1f।॥؟…,،、])"

PLAIN = expression(_REST)
_DIGITS = expression(r"\d{2}")


def _expression_for(links: bool, mail: bool, digits: bool) -> re.Pattern[str]:
    sources = ((links, _LINK), (mail, _MAIL), (digits, _ACCOUNT), (digits, _NUMBER), (True, _REST))
    return expression("|".join(source for needed, source in sources if needed))


# By what a text has of the signs of links, mail and numbers: to look for an address at each word takes longer than the words.
_BY_SIGNS = {signs: _expression_for(*signs) for signs in product((False, True), repeat=3)}

# Distances are in half words: a character of an unparted script is about half a word.
WORD = 2
_FAR = dict.fromkeys(".!?;।॥؟。！？…", 8) | {"\n": 0, ",": 1, "،": 1, "、": 1, ":": 0}


# Thrice as fast as the constructor of a named tuple, of which every word needs one.
new_tuple = tuple.__new__


class Word(NamedTuple):
    """A word with its distance from the beginning of the text, and its place in it."""

    text: str
    at: int
    start: int
    end: int


def words_of(text: str) -> list[Word]:
    """The words of a folded text. A colon is one, too, because it tells a title from a sentence."""
    found, at = [], 0
    signs = "/" in text or "www." in text, "@" in text, _DIGITS.search(text) is not None
    for match in _BY_SIGNS[signs].finditer(text):
        kind, (start, end) = match.lastgroup, match.span()
        word = text[start:end]
        if kind == "mark":
            if word == ":":
                found.append(new_tuple(Word, (word, at, start, end)))
            at += _FAR[word]
            continue
        if kind not in ("word", "single"):
            word = f"<{_kind_of(kind, word)}>"
        found.append(new_tuple(Word, (word, at, start, end)))
        at += 1 if kind == "single" else WORD
    return found


def _kind_of(kind: str | None, text: str) -> str:
    if kind != "number":
        return str(kind)
    if _PREMIUM.match(text):
        return "premium"
    return "number" if sum(character.isdigit() for character in text) >= 7 else "figure"


# What Arabic and Hebrew write together with the next word.
_PROCLITICS = expression(r"(?:[وف]?(?:ال|لل|بال|كال|[بلكس])|[وف]|[ושהלבכמ]{1,2})(?=\w{2})")
_SHORTEST_STEM = 2


@lru_cache(8192)
def forms_of(word: str) -> frozenset[str]:
    """A word as it stands, without what is only written together with it, and every stem that it may be of."""
    if "ı" in word:  # a one, which stands for two letters where digits stand for letters
        return forms_of(word.replace("ı", "i")) | forms_of(word.replace("ı", "l"))
    forms = [word] if word.isascii() or not (bare := _PROCLITICS.match(word)) else [word, word[bare.end() :]]
    stems = (f"{form[:length]}*" for form in forms for length in range(_SHORTEST_STEM, len(form) + 1))
    return frozenset((*forms, *stems))
