"""What a character looks like or stands for: letters in fancy dress, look-alikes, and what nobody sees."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

# Letters of other alphabets, and rare ones of our own, beside the Latin letter that they pass for.
_LOOKALIKES = {
    "a": "аαɑ∂ǟᎪꓮΑАᗅⱥ",
    "b": "ЬъвƄɓƀᏴꓐΒВ",
    "c": "сϲⅽᏟꓚСϹƈȼ",
    "d": "ԁɗđᎠꓓժⅾð",
    "e": "еεєҽɛℯəɇᎬꓰΕЕξ",
    "f": "ғϝƒꞙꓝẝք",
    "g": "ɡցɢǥɠᏀꓖԌ",
    "h": "һհɦħᎻꓧΗНнʜ",
    "i": "іιɩıɨᎥꓲΙІӏǀ",
    "j": "јϳɉᎫꓙЈ",
    "k": "кκƙᏦꓗΚКқ",
    "l": "ⅼłɭℓᏞꓡӀ",
    "m": "мⅿᎷꓟΜМɱ",
    "n": "ոռпηɴиɲꓠΝŋ",
    "o": "оοօøσѳɵᎾꓳΟОθ०໐๐૦",
    "p": "рρϱᏢꓑΡРþƥ",
    "q": "ԛգզɋ",
    "r": "гɾɍᎡꓣʀя",
    "s": "ѕꜱƽᏚꓢЅʂ",
    "t": "тτŧƭᎢꓔΤТ",
    "u": "υսμʋцɥꓴυՍ",
    "v": "νѵᏙꓦѴʌ",
    "w": "ԝωшщɯᎳꓪѡա",
    "x": "хχҳꓫΧХ×",
    "y": "уүγʏყƴꓬΥУҮ",
    "z": "ʐƶᏃꓜΖȥ",
}

# Small capitals and letters turned upside down pass for nothing else, so they are always read as Latin.
_FANCY = {
    **dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢғ", "abcdefghijklmnopqrstuvwyzf", strict=True)),
    **dict(zip("ɐɔǝɟƃɥᴉɾʞɯɹʇʌʍʎ", "acefghijkmrtvwy", strict=True)),
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "þ": "th", "ð": "d", "ŧ": "t",
    "‘": "'", "’": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‹": "'", "›": "'",
    "‐": "-", "‑": "-", "–": "-", "—": "-", "−": "-", "·": " ", "•": " ", "\u2800": " ", "_": " ",
    # As Arabic and Persian keyboards differ.
    "أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ـ": "",
}  # fmt: skip

# Letters in circles and squares that no normalisation opens, each row in the order of the alphabet.
_ROWS = (0x1F150, 0x1F170, 0x1F1E6)

TAGS = range(0xE0000, 0xE0080)
_SELECTORS = (range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0))
_INVISIBLE = frozenset("\u034f\u115f\u1160\u3164\uffa0\u180b\u180c\u180d\u180e\u17b4\u17b5")

# Marks that stand upon letters without belonging to the writing of any word: accents, Arabic and Hebrew vowels.
_MARKS = (
    range(0x0300, 0x0370), range(0x0483, 0x048A), range(0x0591, 0x05BE), range(0x064B, 0x0656), range(0x0670, 0x0671),
    range(0x1AB0, 0x1B00), range(0x1DC0, 0x1E00), range(0x20D0, 0x2100), range(0xFE20, 0xFE30),
)  # fmt: skip


class _Table(dict[int, str]):
    """A table for str.translate that works out each character when it is first met."""

    def __init__(self, work_out: Callable[[str], str]) -> None:
        super().__init__()
        self._work_out = work_out

    def __missing__(self, code: int) -> str:
        self[code] = found = self._work_out(chr(code))
        return found


def _seen(character: str) -> str:
    """What is to be seen of a character, in its plainest form; its case is kept."""
    code = ord(character)
    for row in _ROWS:
        if row <= code < row + 26:
            return chr(ord("a") + code - row)
    if _is_invisible(character, code):
        return ""
    if character.isspace():
        return "\n" if character in "\n\r\u2028\u2029\u0085" else " "
    return "".join(c for c in unicodedata.normalize("NFKC", character) if not _is_invisible(c, ord(c)))


def _is_invisible(character: str, code: int) -> bool:
    return (
        character in _INVISIBLE
        or any(code in selectors for selectors in _SELECTORS)
        or unicodedata.category(character) == "Cf"
        or (unicodedata.category(character) == "Cc" and not character.isspace())
    )


def _bare(character: str) -> str:
    """The letter in lower case without accents."""
    if character in _FANCY:
        return _FANCY[character]
    lower = character.lower()
    if (
        unicodedata.category(character)[0] not in "LM"
        or "\u0900" <= character <= "\u1dbf"
        or character >= "\u2e80"
    ):
        kept = lower
    else:
        kept = unicodedata.normalize("NFD", lower)
    return "".join(_FANCY.get(c, c) for c in kept if not any(ord(c) in marks for marks in _MARKS))


# A letter's own look goes before that of its capital: a small ypsilon is a u, though a capital one is a Y.
_LATIN = {look.lower(): letter for letter, looks in _LOOKALIKES.items() for look in looks} | {
    look: letter for letter, looks in _LOOKALIKES.items() for look in looks
}

SEEN = _Table(_seen)
BARE = _Table(_bare)
LATIN = _Table(lambda character: _LATIN.get(character, character))


def fold(text: str) -> str:
    """A text as the patterns are written: what is seen of it, in lower case and without accents."""
    return text.translate(SEEN).translate(BARE)
