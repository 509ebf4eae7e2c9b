"""A look at a text that costs next to nothing and settles what most values are: too plain for any pattern to match."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from operator import itemgetter
from typing import NamedTuple

from playbook.expressions import expression
from playbook.screening.characters import fold
from playbook.screening.triggered import languages_of, triggers, turned_triggers

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
        and _known().turned.isdisjoint(words)
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
            and max(map(len, text.split()), default=0) > _LONGEST_PIECE
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
    known = _known()
    if not known.words.isdisjoint(words):
        return True
    return not known.stems.isdisjoint(map(_begin, words)) and any(
        languages_of(word.decode()) for word in words
    )


class _Known(NamedTuple):
    """The triggers of all languages in ASCII: `stems` are the beginnings of those that are stems."""

    words: frozenset[bytes]
    stems: frozenset[bytes]
    turned: frozenset[bytes]


@cache
def _known() -> _Known:
    whole = {word for word in triggers() if not word.endswith("*")}
    return _Known(
        _coded({*_ADDRESSED, *(word.partition("'")[0] for word in whole)}),
        _coded(stem[:_SHORTEST_STEM] for stem in triggers() - whole),
        _coded(turned_triggers()),
    )


def _coded(words: Iterable[str]) -> frozenset[bytes]:
    return frozenset(word.encode() for word in words if word.isascii())


# Those to whom marks see a text addressed, even without a colon.
_ADDRESSED = ("bot", "robot", "ai", "assistant", "chatbot", "llm", "voice", "dan")
