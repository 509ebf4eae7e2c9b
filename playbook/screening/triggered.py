"""In which languages a text may be an attack: those of which it has a word that every attack in them needs."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache

from playbook.expressions import expression
from playbook.screening.triggers import TRIGGERS
from playbook.screening.words import Word, forms_of

# Without one of its own letters, a text in the characters that both share is Chinese.
_JAPANESE, _KANA = frozenset(("ja",)), expression("[\u3040-\u30ff]")


def languages_in(words: Iterable[Word]) -> frozenset[str]:
    texts = {word.text for word in words}
    languages = frozenset().union(*map(languages_of, texts))
    return languages - _JAPANESE if "ja" in languages and not any(map(_KANA.match, texts)) else languages


@lru_cache(16_384)
def languages_of(word: str) -> frozenset[str]:
    """The languages in which a word is a trigger, as it stands or by its stem."""
    languages = _languages()
    return frozenset().union(*(languages[form] for form in forms_of(word) & languages.keys()))


@cache
def _languages() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for language, words in TRIGGERS.items():
        for word in words.split():
            found.setdefault(word, set()).add(language)
    return {word: frozenset(languages) for word, languages in found.items()}


@cache
def triggers() -> frozenset[str]:
    """Those of all languages; a stem has a star."""
    return frozenset(_languages())


_LETTERS = "abcdefghijklmnopqrstuvwxyz"
THIRTEEN_ON = str.maketrans(_LETTERS, _LETTERS[13:] + _LETTERS[:13])


@cache
def turned_triggers() -> frozenset[str]:
    """Whole words backwards, and with the alphabet moved by thirteen letters; short ones would be met by chance."""
    long = [word for word in triggers() if len(word) > 3 and word.isascii() and word.isalpha()]
    return frozenset([word[::-1] for word in long] + [word.translate(THIRTEEN_ON) for word in long])
