"""What the words and phrases of a text mean to the screening, in one language at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import chain, product
from typing import NamedTuple

from playbook.screening.characters import fold
from playbook.screening.languages import ANY, table_of
from playbook.screening.words import PLAIN, WORD, Word, forms_of, new_tuple

Choice = frozenset[str]


class Hit(NamedTuple):
    """A phrase that means something, from `begin` to `finish` in distance, `start` to `end` in characters."""

    begin: int
    finish: int
    start: int
    end: int


class Phrase(NamedTuple):
    """The words that may stand at each of its places, and its concept."""

    words: tuple[Choice, ...]
    concept: str


@cache
def phrases(language: str) -> tuple[Phrase, ...]:
    """All that the tables list for a language, and for every language."""
    return tuple(
        Phrase(words, concept)
        for tables in map(table_of, (language, ANY))
        for concept, table in tables.items()
        for words in _listed(table)
    )


def _listed(table: str) -> Iterator[tuple[Choice, ...]]:
    """The phrases that a table has between commas, in the words that a text would have."""
    for phrase in fold(table).split(","):
        for ways in product(*map(_ways, phrase.split())):
            if words := (*chain.from_iterable(ways),):
                yield words


@lru_cache(4096)  # many phrases have a part in common
def _ways(part: str) -> list[list[Choice]]:
    """What may stand between two gaps: one of several words in one way, and each that is more than a word in its own."""
    choices = [_words(choice) for choice in part.split("|")]
    ways = [[frozenset((word,)) for word in words] for words in choices if len(words) > 1]
    alone = frozenset(words[0] for words in choices if len(words) == 1)
    return [*ways, [alone]] if alone else ways


def _words(choice: str) -> list[str]:
    """The words of a choice; a stem keeps its star."""
    if choice.isascii() and choice.isalpha():
        return [choice]
    if choice.startswith("<") or (choice.endswith("*") and choice[:-1].isalnum()):
        return [choice]
    return [match.group() for match in PLAIN.finditer(choice)]


@cache
def vocabulary(language: str) -> frozenset[str]:
    """Every word of every phrase."""
    return frozenset().union(*(choice for phrase in phrases(language) for choice in phrase.words))


class _Beginning(NamedTuple):
    """The phrases that begin with a word: those that end with it, too, and the others, with their rest, by their second."""

    whole: list[Phrase]
    longer: dict[str, list[tuple[Phrase, tuple[Choice, ...]]]]


@cache
def _beginnings(language: str) -> dict[str, _Beginning]:
    found: dict[str, _Beginning] = {}
    for phrase in phrases(language):
        for first in phrase.words[0]:
            beginning = found.setdefault(first, _Beginning([], {}))
            if len(phrase.words) == 1:
                beginning.whole.append(phrase)
                continue
            for second in phrase.words[1]:
                beginning.longer.setdefault(second, []).append((phrase, phrase.words[2:]))
    return found


class Hits(dict[str, list[Hit]]):
    """Every phrase in a text by its concept, of which the names are there from the start, and the hits when asked for.

    Most texts have words of some concepts, and few all those of a pattern.
    """

    def __init__(self, words: Sequence[Word], language: str) -> None:
        self._words = words
        self._places: dict[str, list[tuple[int, int]]] = {}
        known = [keys(word.text, language) for word in words]
        for place, phrase in _found(known, language):
            self._places.setdefault(phrase.concept, []).append((place, place + len(phrase.words) - 1))

    @property
    def concepts(self) -> frozenset[str]:
        return frozenset(self._places)

    def __missing__(self, concept: str) -> list[Hit]:
        places = ((self._words[first], self._words[last]) for first, last in self._places.get(concept, ()))
        hits = [
            new_tuple(Hit, (first.at, last.at + _width(last), first.start, last.end))
            for first, last in places
        ]
        self[concept] = hits
        return hits


@lru_cache(16_384)
def keys(word: str, language: str) -> Choice:
    """What a word may be looked up as: itself, and every stem of it that is known."""
    return vocabulary(language) & forms_of(word)


def _found(words: Sequence[Choice], language: str) -> Iterator[tuple[int, Phrase]]:
    """Every phrase with the place of its first word."""
    beginnings = _beginnings(language)
    known = [*words, _BEHIND_THE_LAST]
    for place, firsts in enumerate(words):
        if not firsts:
            continue
        seconds = known[place + 1]
        for first in firsts:
            if beginning := beginnings.get(first):
                for phrase in beginning.whole:
                    yield place, phrase
                for second in seconds:
                    for phrase, rest in beginning.longer.get(second, ()):
                        at = place + 2
                        for (
                            choice
                        ) in rest:  # a loop, for where each character is a word it begins hundreds of times
                            if choice.isdisjoint(known[at]):
                                break
                            at += 1
                        else:
                            yield place, phrase


_BEHIND_THE_LAST: Choice = frozenset()


def _width(word: Word) -> int:
    return 1 if len(word.text) == 1 and not word.text.isascii() else WORD
