"""The words and signs of a duration, in English, German, French and Spanish, in small letters and with `ss` for `ß`."""

from __future__ import annotations

# What stands before a bound, and behind one; of those that begin alike, the longer first.
UPPER = (
    *("up to", "under", "below", "at most", "no more than", "not more than", "less than", "no longer than"),
    *("not longer than", "within", "about", "around", "approximately", "approx.", "approx", "roughly"),
    *("circa", "ca.", "ca", "<=", "<", "≤", "~", "≈"),
    *("höchstens", "maximal", "nicht länger als", "nicht mehr als", "weniger als", "unter", "bis zu", "bis"),
    *("innerhalb von", "etwa", "ungefähr", "rund"),
    *("au plus", "au maximum", "moins de", "pas plus de", "jusqu'à", "environ"),
    *("un maximum de", "maximum de"),
    *("como máximo", "un máximo de", "máximo de", "máximo", "menos de", "no más de", "hasta", "unos", "unas"),
    *("aproximadamente", "alrededor de"),
    *(
        f"{a}max{end}"
        for a in ("", "a ", "an ")
        for end in ("imum of", "imum:", "imum", ".:", ".", ":", " of", "")
    ),
)
LOWER = (
    *("at least", "more than", "over", "no less than", "not less than"),
    *("mindestens", "wenigstens", "mehr als", "über", "au moins", "plus de"),
    *("al menos", "por lo menos", "como mínimo", "más de", "un mínimo de", "mínimo de", "mínimo"),
    *("minimum of", "minimum de", "minimum:", "minimum", ">=", ">", "≥"),
)
UPPER_BEHIND = (
    *("au maximum", "maximum", "max.", "max", "at most", "or less", "or under", "or fewer", "tops"),
    *("höchstens", "maximal", "oder weniger", "au plus", "ou moins", "como máximo", "máximo", "o menos"),
)
LOWER_BEHIND = (
    *("or more", "minimum", "mindestens", "oder mehr", "au moins", "ou plus"),
    *("al menos", "como mínimo", "mínimo", "o más"),
)
BEFORE_RANGES = ("between ", "from ", "zwischen ", "von ", "entre ", "de ")

# A letter of the text's shape, and the number, or the seconds, that stand behind it.
Token = tuple[str, float]


def _units(names: str, seconds: int) -> dict[str, Token]:
    return {name + dot: ("u", seconds) for name in names.split() for dot in ("", ".")}


def _numbers(letter: str, first: int, words: str, step: int = 1) -> dict[str, Token]:
    """Words of numbers in their order; of those joined by a bar, each means the same."""
    return {
        word: (letter, first + step * index)
        for index, words_of_one in enumerate(words.split())
        for word in words_of_one.split("|")
    }


TOKENS: dict[str, Token] = {
    **_numbers("o", 1, "one two three four five six seven eight nine"),
    **_numbers("n", 10, "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"),
    **_numbers("t", 20, "twenty thirty forty fifty sixty seventy eighty", 10),
    **_numbers("n", 1, "ein|eine|einer|einem|einen zwei drei vier fünf sechs"),
    **_numbers("n", 7, "sieben acht neun zehn elf zwölf"),
    **_numbers("n", 20, "zwanzig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig", 10),
    **_numbers("n", 1, "un|une deux trois quatre cinq six sept huit neuf dix onze douze"),
    **_numbers("n", 20, "vingt trente quarante cinquante soixante", 10),
    **_numbers("n", 1, "uno|una dos tres cuatro cinco seis siete ocho nueve diez once doce"),
    **_numbers("n", 20, "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa", 10),
    **_numbers("n", 15, "fünfzehn|quinze|quince"),
    "six": ("o", 6),
    "zero": ("n", 0),
    "ninety": ("n", 90),
    "a": ("n", 1),
    "an": ("n", 1),
    **dict.fromkeys(
        ("half a", "half an", "halbe", "eine halbe", "demi", "une demi", "medio", "media"), ("n", 0.5)
    ),
    **dict.fromkeys(("anderthalb", "eineinhalb"), ("n", 1.5)),
    "zweieinhalb": ("n", 2.5),
    **dict.fromkeys(("and a half", "et demie", "y medio", "y media", "½"), ("+", 0.5)),
    **_units("h hr hrs hour hours std stunde stunden heure heures hora horas", 3600),
    **_units("m min mins minute minutes minuten minuto minutos", 60),
    **_units("s sec secs second seconds sek sekunde sekunden seconde secondes seg segundo segundos", 1),
    **dict.fromkeys(("to", "–", "—", "bis", "à"), (">", 0)),
    "-": ("-", 0),
    **dict.fromkeys(("and", "und", "et", "y"), ("&", 0)),
    ",": (",", 0),
}
NO_TOKEN: Token = ("?", 0)
