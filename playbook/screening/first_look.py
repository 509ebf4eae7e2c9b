"""A look at a text that costs next to nothing and settles what most values are: too plain for any pattern to match."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from operator import itemgetter
from typing import NamedTuple

from playbook.expressions import expression
from playbook.screening.characters import fold
from playbook.screening.spelling import SHORTEST, SHORTHAND, meant_by
from playbook.screening.triggered import triggers, turned_triggers

# Beside ASCII: Latin letters with marks, and the signs of good typography. They hide nothing.
_UNKNOWN = expression(r"[^\x20-\x7e\xa1-\xac\xae-\u017f\u1ea0-\u1ef9‐-―‘-„…€№]")

# What marks and escapes are made of; of some signs it depends on what stands behind.
_SIGNS = b"<>[]{}`~*=|\\"
_ALL_SIGNS = _SIGNS + b":(#&%-_"
_ODD = expression(r":(?!\d|//)|[(#](?!\d)|&[#a-z]|%[0-9a-f%]|--|__")
_HEX_DIGITS = b"0123456789abcdef"
_MIXED = expression(r"[a-z][0-9@$!+]|[0-9@$!+][a-z]")
_BASE64 = expression(r"(?=[a-z0-9+/_-]*[A-Z])[\w+/-]{20}")
_HEX = expression(r"(?:[0-9a-f]{2}[ :,]?){10}")
_LONGEST_WORD = 15
_LONGEST_CODE = 19
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
    if (
        b"gpt" in letters
        or _is_disguised(text, plain, letters, words)
        or not _known().turned.isdisjoint(words)
        or _have_trigger(words)
        or _have_slip(words)
    ):
        return False
    return not _MIXED.search(plain) or not any(
        _have_trigger(letters.translate(table).translate(_GAPS).split()) for table in _READ_AS
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
    if len(letters.translate(None, _ALL_SIGNS)) < size and (
        len(letters.translate(None, _SIGNS)) < size or _ODD.search(plain) is not None
    ):
        return True
    if lengths and (max(lengths) > _LONGEST_WORD or lengths.count(1) >= _FEWEST_SINGLES):
        return True
    return size > _LONGEST_CODE and _may_hold_code(text, plain, letters)


def _may_hold_code(text: str, plain: str, letters: bytes) -> bool:
    """Whether there is a stretch of base64, which never does without capitals, or of hexadecimal digits."""
    if text != plain and max(map(len, text.split()), default=0) > _LONGEST_CODE and _BASE64.search(text):
        return True
    others = letters.translate(None, _HEX_DIGITS)
    return len(letters) - len(others) > _LONGEST_CODE and _HEX.search(plain) is not None


def _have_trigger(words: list[bytes]) -> bool:
    known = _known()
    if not known.words.isdisjoint(words):
        return True
    stems = known.stems
    return not stems.keys().isdisjoint(map(_begin, words)) and any(
        word.startswith(stems.get(_begin(word), ())) for word in words
    )


def _have_slip(words: list[bytes]) -> bool:
    long = [word for word in words if len(word) >= SHORTEST]
    return bool(long) and any(map(meant_by, map(bytes.decode, long)))


class _Known(NamedTuple):
    """The triggers of all languages in ASCII, the stems by their first letters."""

    words: frozenset[bytes]
    stems: dict[bytes, tuple[bytes, ...]]
    turned: frozenset[bytes]


@cache
def _known() -> _Known:
    whole = {word for word in triggers() if not word.endswith("*")}
    return _Known(
        _coded({*_ADDRESSED, *SHORTHAND, *(word.partition("'")[0] for word in whole)}),
        _by_begin(_coded(stem.rstrip("*") for stem in triggers() - whole)),
        _coded(turned_triggers()),
    )


def _by_begin(stems: Iterable[bytes]) -> dict[bytes, tuple[bytes, ...]]:
    found: dict[bytes, tuple[bytes, ...]] = {}
    for stem in stems:
        found[_begin(stem)] = (*found.get(_begin(stem), ()), stem)
    return found


def _coded(words: Iterable[str]) -> frozenset[bytes]:
    return frozenset(word.encode() for word in words if word.isascii())


# Those to whom marks see a text addressed, even without a colon.
_ADDRESSED = ("bot", "robot", "ai", "assistant", "chatbot", "llm", "voice", "dan")
