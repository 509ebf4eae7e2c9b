"""A text in words, and what each word or phrase of it means to the screening, in every language at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from playbook.expressions import expression
from playbook.screening.characters import fold
from playbook.screening.languages import LANGUAGES

# Scripts that write words without gaps, or attach too much to them: each of their characters is a word of its own.
_UNPARTED = "\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"
# The vowel signs of Indic scripts count as no letters elsewhere; their full stops are none.
_LETTER = rf"[^\W_{_UNPARTED}]|[\u0900-\u0963\u0966-\u0dff]"

_LINK = r"(?P<link>(?:https?|ftp)://\S+|\bwww\.\S+|\b(?:bit\.ly|t\.me|tinyurl\.com)/\S+)"
_ACCOUNT = r"(?P<account>\b[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){3,7}(?: ?[a-z0-9]{1,3})?\b|\bbc1[a-z0-9]{20,}|\b0x[0-9a-f]{32,})"
_NUMBER = r"(?P<number>\+?\(?\d[\d ()./-]{5,}\d)"
_MAIL = r"(?P<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
_PREMIUM = expression(
    r"\+?0{0,2}1[ .-]?\(?900|\+?33[ .-]?0?89|\+?44[ .-]?0?9|\+?88[123]|\+?979|0 ?(?:900|906|89\d)"
)
_REST = rf"(?P<single>[{_UNPARTED}])|(?P<word>(?:{_LETTER})+(?:'(?:t|re|ve|ll|m|d)\b)?)|(?P<mark>[.!?;:\n。\uff01\uff1f।॥؟…,،、])"

_PLAIN = expression(_REST)
_FULL = expression("|".join((_LINK, _MAIL, _ACCOUNT, _NUMBER, _REST)))
_NEEDS_FULL = expression(r"\d{2}|@|/")

# Distances are in half words: a character of an unparted script is about half a word.
WORD = 2
_FAR = dict.fromkeys(".!?;।॥؟。！？…", 8) | {"\n": 2, ",": 1, "،": 1, "、": 1, ":": 0}


class Word(NamedTuple):
    """A word with its distance from the beginning of the text, and its place in it."""

    text: str
    at: int
    start: int
    end: int


class Hit(NamedTuple):
    """A phrase that means something, from `begin` to `finish` in distance, `start` to `end` in characters."""

    begin: int
    finish: int
    start: int
    end: int


Hits = dict[str, dict[str, list[Hit]]]


def words_of(text: str) -> list[Word]:
    """The words of a folded text. A colon is one, too, because it tells a title from a sentence."""
    found, at = [], 0
    for match in (_FULL if _NEEDS_FULL.search(text) else _PLAIN).finditer(text):
        kind, word = match.lastgroup, match.group()
        if kind == "mark":
            if word == ":":
                found.append(Word(word, at, *match.span()))
            at += _FAR[word]
            continue
        if kind not in ("word", "single"):
            word = f"<{_kind_of(kind, word)}>"
        found.append(Word(word, at, *match.span()))
        at += 1 if kind == "single" else WORD
    return found


def _kind_of(kind: str | None, text: str) -> str:
    if kind != "number":
        return str(kind)
    if _PREMIUM.match(text):
        return "premium"
    return "number" if sum(character.isdigit() for character in text) >= 7 else "figure"


class Entry(NamedTuple):
    """A phrase behind its first word, each place with the words that may stand there; its language and concept."""

    rest: tuple[frozenset[str], ...]
    language: str
    concept: str


@cache
def _entries() -> dict[str, tuple[Entry, ...]]:
    """Every phrase by each of its first words."""
    found: dict[str, list[Entry]] = {}
    for language, concepts in LANGUAGES.items():
        for concept, phrases in concepts.items():
            for firsts, *rest in phrases_of(phrases):
                for first in firsts:
                    found.setdefault(first, []).append(Entry(tuple(rest), language, concept))
    return {first: tuple(entries) for first, entries in found.items()}


def phrases_of(table: str) -> Iterator[list[frozenset[str]]]:
    """The phrases that a table lists between commas, in the words a text would have; a stem keeps its star."""
    for phrase in fold(table).split(","):
        if words := [words for part in phrase.split() for words in _words_in(part)]:
            yield words


def _words_in(part: str) -> list[frozenset[str]]:
    """The words of what a table has between two gaps: one, or several between bars, or more in unparted scripts."""
    choices = [_pieces(choice) for choice in part.split("|")]
    if len(choices) == 1:
        return [frozenset((piece,)) for piece in choices[0]]
    return [frozenset(piece for pieces in choices for piece in pieces)]


def _pieces(part: str) -> list[str]:
    if part.startswith("<") or part.endswith("*"):
        return [part]
    return [match.group() for match in _PLAIN.finditer(part)]


@cache
def vocabulary() -> frozenset[str]:
    """Every word of every phrase."""
    entries = _entries()
    rest = (words for found in entries.values() for entry in found for words in entry.rest)
    return frozenset(entries).union(*rest)


# What Arabic and Hebrew write together with the next word.
_PROCLITICS = expression(r"(?:[وف]?(?:ال|لل|بال|كال|[بلكس])|[وف]|[ושהלבכמ]{1,2})(?=\w{2})")
_SHORTEST_STEM = 2


@lru_cache(8192)
def keys(word: str) -> frozenset[str]:
    """What a word may be looked up as: itself, and every stem of it that is known."""
    if "ı" in word:  # a one, which stands for two letters where digits stand for letters
        return keys(word.replace("ı", "i")) | keys(word.replace("ı", "l"))
    forms = [word] if word.isascii() or not (bare := _PROCLITICS.match(word)) else [word, word[bare.end() :]]
    stems = {f"{form[:length]}*" for form in forms for length in range(_SHORTEST_STEM, len(form) + 1)}
    return vocabulary() & stems.union(forms)


def hits_in(words: list[Word]) -> Hits:
    """Every phrase in a text, by language and concept."""
    entries, found = _entries(), Hits()
    known = [keys(word.text) for word in words]
    for place, first in enumerate(known):
        for key in first:
            for rest, language, concept in entries.get(key, ()):
                end = place + len(rest)
                if not rest or (end < len(words) and _follows(known, place + 1, rest)):
                    hit = Hit(
                        words[place].at,
                        words[end].at + _width(words[end]),
                        words[place].start,
                        words[end].end,
                    )
                    found.setdefault(language, {}).setdefault(concept, []).append(hit)
    return found


def _follows(known: list[frozenset[str]], place: int, rest: Iterable[frozenset[str]]) -> bool:
    return not any(known[at].isdisjoint(words) for at, words in enumerate(rest, place))


def _width(word: Word) -> int:
    return 1 if len(word.text) == 1 and not word.text.isascii() else WORD
