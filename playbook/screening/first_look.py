"""A look at a text that costs next to nothing and settles what most values are: too plain for any pattern to match."""

from __future__ import annotations

import codecs
from collections.abc import Iterable, Iterator, Set
from functools import cache
from operator import itemgetter
from typing import NamedTuple

from playbook.expressions import expression
from playbook.screening.characters import fold
from playbook.screening.languages import LANGUAGES
from playbook.screening.patterns import Step, patterns
from playbook.screening.phrases import Phrase, keys, phrases, vocabulary

# Beside ASCII: Latin letters with marks, and the signs of good typography. They hide nothing.
_UNKNOWN = expression(r"[^\x20-\x7e\xa1-\xac\xae-\u017f\u1ea0-\u1ef9‐-―‘-„…€№]")

# What marks and escapes are made of; of some signs it depends on what stands behind.
_SIGNS = b"<>[]{}`~*=|\\"
_DOUBTFUL_SIGNS = b":(#&%"
_ODD = expression(r":(?!\d|//)|[(#](?!\d)|&[#a-z]|%[0-9a-f%]")
_DIGITS = b"0123456789"
_MIXED = expression(r"[a-z][0-9@$!+]|[0-9@$!+][a-z]")
_BASE64 = expression(r"(?=[a-z0-9+/_-]*[A-Z])[\w+/-]{20}")
_HEX = expression(r"(?:[0-9a-f]{2}[ :,]?){10}")
_LONGEST_WORD = 15
_LONGEST_PIECE = 19
_FEWEST_DIGITS_OF_HEX = 10
_FEWEST_SINGLES = 3

_LETTERS = frozenset(b"0123456789abcdefghijklmnopqrstuvwxyz")
_GAPS = bytes(code if code in _LETTERS else 32 for code in range(256))
_READ_AS = [bytes.maketrans(b"0123456789@$+!", b"o" + one + b"zeasgtbgasti") for one in (b"i", b"l")]
_SHORTEST_STEM = 3
_begin = itemgetter(slice(0, _SHORTEST_STEM))


def is_ordinary(text: str) -> bool:
    """Whether no pattern can match; False tells nothing."""
    plain = _plain(text)
    if plain is None:
        return False
    letters = plain.encode()
    words = letters.translate(_GAPS).split()
    return (
        not _is_disguised(text, plain, letters, words)
        and triggers().turned.isdisjoint(words)
        and not any(map(_is_trigger, _readings(plain, letters, words)))
    )


def _plain(text: str) -> str | None:
    """The text in the letters that ASCII has; None where some may stand for others than they look like."""
    if text.isascii():
        return text.lower() if text.isprintable() else None
    if _UNKNOWN.search(text):
        return None
    plain = fold(text)
    return plain if plain.isascii() and plain.isprintable() else None


def _is_disguised(text: str, plain: str, letters: bytes, words: list[bytes]) -> bool:
    """Whether there are marks, or what is to be read in another way than it is written; leetspeak aside."""
    size, lengths = len(letters), [*map(len, words)]
    return (
        len(letters.translate(None, _SIGNS)) < size
        or (len(letters.translate(None, _DOUBTFUL_SIGNS)) < size and _ODD.search(plain) is not None)
        or b"--" in letters
        or b"__" in letters
        or max(lengths, default=0) > _LONGEST_WORD
        or lengths.count(1) >= _FEWEST_SINGLES
        or (
            size > _LONGEST_PIECE
            and max(map(len, text.split())) > _LONGEST_PIECE
            and _BASE64.search(text) is not None
        )
        or (
            size - len(letters.translate(None, _DIGITS)) >= _FEWEST_DIGITS_OF_HEX
            and _HEX.search(plain) is not None
        )
    )


def _readings(plain: str, letters: bytes, words: list[bytes]) -> Iterator[list[bytes]]:
    """The words, then those that there are if digits and signs stand for letters."""
    yield words
    if _MIXED.search(plain):
        for table in _READ_AS:
            yield letters.translate(table).translate(_GAPS).split()


def _is_trigger(words: list[bytes]) -> bool:
    known = triggers()
    if not known.words.isdisjoint(words):
        return True
    return not known.stems.isdisjoint(map(_begin, words)) and any(
        known.of_stems & keys(word.decode()) for word in words
    )


class Triggers(NamedTuple):
    """Words of which every match of a pattern has one: whole, or by their stems, which `stems` has in short.

    `turned` has all the words there are backwards, and with the alphabet moved.
    """

    words: frozenset[bytes]
    of_stems: frozenset[str]
    stems: frozenset[bytes]
    turned: frozenset[bytes]


@cache
def triggers() -> Triggers:
    """One step of each pattern is as good as all; that is taken which ordinary texts have least of."""
    found = {word for language in LANGUAGES for word in _of_language(language)}
    stems = frozenset(word for word in found if word.endswith("*"))
    long = [word for word in vocabulary() if len(word) > 3 and word.isascii() and word.isalpha()]
    return Triggers(
        _coded(_ADDRESSED | {word.partition("'")[0] for word in found - stems}),
        stems,
        _coded(stem[:_SHORTEST_STEM] for stem in stems),
        _coded([word[::-1] for word in long] + [codecs.encode(word, "rot13") for word in long]),
    )


def _coded(words: Iterable[str]) -> frozenset[bytes]:
    return frozenset(word.encode() for word in words if word.isascii())


# Those to whom marks see a text addressed, even without a colon.
_ADDRESSED = frozenset(("bot", "robot", "ai", "assistant", "chatbot", "llm", "voice", "dan"))


def _of_language(language: str) -> set[str]:
    said: dict[str, list[Phrase]] = {}
    for phrase in phrases():
        if phrase.language in (language, "*"):
            said.setdefault(phrase.concept, []).append(phrase)
    found: set[str] = set()
    for pattern in patterns():
        steps = [_of_step(step, said) for step in pattern.steps]
        if all(steps):
            found |= min(steps, key=_frequency)
    return found


def _of_step(step: Step, said: dict[str, list[Phrase]]) -> set[str]:
    """Of every phrase that fits a step the words that stand at its rarest place."""
    fitting = [phrase for concept in step.concepts for phrase in said.get(concept, ())]
    return {word for phrase in fitting for word in min(phrase.words, key=_frequency)}


def _frequency(words: Set[str]) -> int:
    """How often one of the words is met with in ordinary texts, as far as that can be told from their looks."""
    return sum(_weight(word) for word in words)


def _weight(word: str) -> int:
    if not word[0].isalpha():
        return 100_000
    if word.rstrip("*") in _IN_MOST:
        return 5_000
    if word.rstrip("*") in _IN_MANY:
        return 200
    return 50 if word.endswith("*") and len(word) < 7 else 1 + 40 // len(word) ** 2


_IN_MOST = frozenset(
    """a all an and any are as at be before but by call can customer date day do due e el la en for from has have he her
    his how i if in is it let mr name no not number o of on one only or our out over she that the their them they
    this to up us was we what when which who will with new ask""".split()
)
_IN_MANY = frozenset(
    """me my your you sms about account address after again also always amount another anything answer appointment back balance bank been
    bill but book called calls card change charge check clear close company confirm contact cost data delivery details
    done email end every everything first free full get give go good had help here human info instead keep know last late
    leave left limit line link list long mail main make manager may message mobile more never next note now off offer
    office ok old once open order other paid past pay payment person phone plan please policy price product questions
    ready real reason refund remind request right said say see send service set should so some special speak state step
    stop support system take team tell text then there these time transfer two update use user visit voice wants week
    were where within without word work yes""".split()
)
