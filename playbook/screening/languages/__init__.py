"""The words of each language, by what they mean to an attack.

A table has for each concept its phrases, with commas between them. They are written as people spell them, and folded
as the texts are. Words that may stand in the same place have bars between them, those that stand together in one of
these places a plus: `you+are|you're not`. `ignor*` stands for every word that begins so. What a concept is for, the
patterns tell.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

# What belongs to every language.
ANY = "*"

# Where the table of each stands: few texts need more than one of them.
LANGUAGES: dict[str, tuple[str, str]] = {
    ANY: ("english", "EVERYWHERE"),
    "en": ("english", "ENGLISH"),
    "de": ("german", "GERMAN"),
    "fr": ("french", "FRENCH"),
    "es": ("spanish", "SPANISH"),
    "zh": ("chinese", "CHINESE"),
    "ja": ("japanese", "JAPANESE"),
    "ko": ("korean", "KOREAN"),
    "pt": ("portuguese", "PORTUGUESE"),
    "it": ("italian", "ITALIAN"),
    "nl": ("dutch", "DUTCH"),
    "pl": ("polish", "POLISH"),
    "ru": ("russian", "RUSSIAN"),
    "tr": ("turkish", "TURKISH"),
    "ar": ("arabic", "ARABIC"),
    "fa": ("persian", "PERSIAN"),
    "hi": ("hindi", "HINDI"),
    "sv": ("scandinavian", "SWEDISH"),
    "da": ("scandinavian", "DANISH"),
    "ro": ("romanian", "ROMANIAN"),
    "cs": ("czech", "CZECH"),
    "uk": ("ukrainian", "UKRAINIAN"),
    "el": ("greek", "GREEK"),
    "he": ("hebrew", "HEBREW"),
    "vi": ("vietnamese", "VIETNAMESE"),
    "id": ("austronesian", "INDONESIAN"),
    "th": ("thai", "THAI"),
    "bn": ("south_asian", "BENGALI"),
    "hu": ("hungarian", "HUNGARIAN"),
    "fi": ("finnish", "FINNISH"),
    "tl": ("austronesian", "TAGALOG"),
    "ur": ("south_asian", "URDU"),
    "ta": ("south_asian", "TAMIL"),
    "bg": ("south_slavic", "BULGARIAN"),
    "hr": ("south_slavic", "CROATIAN"),
    "ca": ("catalan", "CATALAN"),
    "sw": ("bantu", "SWAHILI"),
    "zu": ("bantu", "ZULU"),
}


def table_of(language: str) -> Mapping[str, str]:
    """Phrases by concept."""
    module, name = LANGUAGES[language]
    found: Mapping[str, str] = getattr(import_module(f"{__name__}.{module}"), name)
    return found
