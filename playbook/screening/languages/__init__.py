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
    "de": ("northern", "GERMAN"),
    "fr": ("southern", "FRENCH"),
    "es": ("southern", "SPANISH"),
    "zh": ("asian", "CHINESE"),
    "ja": ("asian", "JAPANESE"),
    "ko": ("asian", "KOREAN"),
    "pt": ("southern", "PORTUGUESE"),
    "it": ("southern", "ITALIAN"),
    "nl": ("northern", "DUTCH"),
    "pl": ("eastern", "POLISH"),
    "ru": ("eastern", "RUSSIAN"),
    "tr": ("eastern", "TURKISH"),
    "ar": ("semitic", "ARABIC"),
    "fa": ("indoiranian", "PERSIAN"),
    "hi": ("indoiranian", "HINDI"),
    "sv": ("northern", "SWEDISH"),
    "da": ("northern", "DANISH"),
    "ro": ("southern", "ROMANIAN"),
    "cs": ("eastern", "CZECH"),
    "uk": ("eastern", "UKRAINIAN"),
    "el": ("eastern", "GREEK"),
    "he": ("semitic", "HEBREW"),
    "vi": ("asian", "VIETNAMESE"),
    "id": ("asian", "INDONESIAN"),
    "th": ("asian", "THAI"),
}


def table_of(language: str) -> Mapping[str, str]:
    """Phrases by concept."""
    module, name = LANGUAGES[language]
    found: Mapping[str, str] = getattr(import_module(f"{__name__}.{module}"), name)
    return found
