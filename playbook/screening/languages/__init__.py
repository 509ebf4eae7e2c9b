"""The words of each language, by what they mean to an attack.

A table has for each concept its phrases, with commas between them. They are written as people spell them, and folded
as the texts are; `ignor*` stands for every word that begins so. What a concept is for, the patterns tell.
"""

from __future__ import annotations

from playbook.screening.languages.asian import CHINESE, INDONESIAN, JAPANESE, KOREAN, THAI, VIETNAMESE
from playbook.screening.languages.eastern import CZECH, GREEK, POLISH, RUSSIAN, TURKISH, UKRAINIAN
from playbook.screening.languages.english import ANY, ENGLISH
from playbook.screening.languages.indoiranian import HINDI, PERSIAN
from playbook.screening.languages.northern import DANISH, DUTCH, GERMAN, SWEDISH
from playbook.screening.languages.semitic import ARABIC, HEBREW
from playbook.screening.languages.southern import FRENCH, ITALIAN, PORTUGUESE, ROMANIAN, SPANISH

# Those of `*` belong to every language.
LANGUAGES: dict[str, dict[str, str]] = {
    "*": ANY,
    "en": ENGLISH,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "zh": CHINESE,
    "ja": JAPANESE,
    "ko": KOREAN,
    "pt": PORTUGUESE,
    "it": ITALIAN,
    "nl": DUTCH,
    "pl": POLISH,
    "ru": RUSSIAN,
    "tr": TURKISH,
    "ar": ARABIC,
    "fa": PERSIAN,
    "hi": HINDI,
    "sv": SWEDISH,
    "da": DANISH,
    "ro": ROMANIAN,
    "cs": CZECH,
    "uk": UKRAINIAN,
    "el": GREEK,
    "he": HEBREW,
    "vi": VIETNAMESE,
    "id": INDONESIAN,
    "th": THAI,
}
