"""Characters that nobody sees, and whether they have a use in writing where they stand."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from itertools import groupby

from playbook.expressions import expression

TAGS = range(0xE0000, 0xE0080)

_NEVER = "\u202a-\u202e\u2066-\u2069\u206a-\u206f\u2060-\u2064\ufff9-\ufffb\u3164\uffa0"
_SOMETIMES = "\u200b-\u200f\u061c\ufeff\u034f\u180b-\u180e\u115f\u1160\ufe00-\ufe0f\U000e0000-\U000e0fff"
_SUSPECT = expression(f"[{_NEVER}{_SOMETIMES}]")
_HIDDEN_ALWAYS = expression(f"[{_NEVER}\ufeff\U000e0000-\U000e00ff]")

# A flag of a region: a black flag, the region's letters as tags, and the tag that ends them.
_FLAG = expression("\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{1,6}\U000e007f")

# Letters that run from right to left; the Arabic letter mark among them is none.
_FROM_THE_RIGHT = expression(
    "[\u0590-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)

# How far a mark of direction may stand from the letters that need it: bounded, for the sake of long lines.
_NEAR = 80

_LINE = expression(r"[^\r\n]+")

# Scripts in which a joiner or its opposite changes how neighbouring letters look, or parts words.
_MONGOLIAN = expression("MONGOLIAN ")
_JOINING = expression(
    "(?:ARABIC|SYRIAC|THAANA|NKO|MANDAIC|MONGOLIAN|PHAGS-PA|DEVANAGARI|BENGALI|GURMUKHI|GUJARATI|ORIYA|TAMIL|TELUGU"
    "|KANNADA|MALAYALAM|SINHALA|TIBETAN|MYANMAR|KHMER|BALINESE|JAVANESE|SUNDANESE|CHAKMA) "
)
_WITHOUT_SPACES = expression("(?:THAI|LAO|KHMER|MYANMAR|TIBETAN|JAVANESE|BALINESE|TAI|NEW TAI|CHAM) ")


def hidden(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of every run of characters that are invisible and without use where they stand."""
    if text.isascii() or not _SUSPECT.search(text):
        return
    for line in _LINE.finditer(text):
        yield from _runs(line.group(), line.start())


def shown(text: str) -> str:
    """Invisible characters for a reader: what tags spell, or the code point and its name."""
    spelt = "".join(chr(ord(c) - TAGS.start) for c in text if ord(c) in TAGS)
    readable = "".join(c for c in spelt if c.isprintable())
    if readable:
        return f'tag characters that spell "{readable}"'
    names = dict.fromkeys(f"U+{ord(c):04X} ({unicodedata.name(c, 'no name').lower()})" for c in text)
    return ", ".join(names)


def _runs(line: str, offset: int) -> Iterator[tuple[int, int]]:
    if not _SUSPECT.search(line):
        return
    flags = {at for flag in _FLAG.finditer(line) for at in range(*flag.span())}
    found = [
        at for at, c in enumerate(line) if at not in flags and _SUSPECT.match(c) and _is_hidden(line, at)
    ]
    for _, run in groupby(enumerate(found), key=lambda pair: pair[1] - pair[0]):
        places = [at for _, at in run]
        yield offset + places[0], offset + places[-1] + 1


def _is_hidden(line: str, at: int) -> bool:
    character = line[at]
    if _HIDDEN_ALWAYS.match(character):
        return True
    is_of_use = next((use for characters, use in _USES if character in characters), _varies)
    return not is_of_use(line, at)


def _joins(line: str, at: int) -> bool:
    """A joiner in a script that joins; between emoji, whose first may bear a variation selector or a skin tone."""
    before = _base_before(line, at)
    if line[at] == "\u200d" and _is_emoji(before) and _is_emoji(line[at + 1 : at + 2]):
        return True
    return _is_named(_JOINING, before) or (not before and _is_named(_JOINING, line[at + 1 : at + 2]))


def _parts_words(line: str, at: int) -> bool:
    return any(_is_named(_WITHOUT_SPACES, c) for c in (_base_before(line, at), line[at + 1 : at + 2]))


def _directs(line: str, at: int) -> bool:
    """A mark of direction near letters that run from right to left."""
    return _FROM_THE_RIGHT.search(line, max(0, at - _NEAR), at + _NEAR) is not None


def _is_mongolian(line: str, at: int) -> bool:
    return _is_named(_MONGOLIAN, _base_before(line, at))


def _is_jamo(line: str, at: int) -> bool:
    near = line[max(0, at - 1) : at] + line[at + 1 : at + 2]
    return any(
        unicodedata.name(c, "").startswith("HANGUL") for c in near if c not in "\u115f\u1160\u3164\uffa0"
    )


def _joins_marks(line: str, at: int) -> bool:
    return unicodedata.combining(line[at + 1 : at + 2] or " ") != 0


def _varies(line: str, at: int) -> bool:
    """A variation selector right behind a character that has variants: no letter of Latin, no space, no other selector."""
    before = line[at - 1 : at] if at else ""
    if ord(line[at]) >= 0xE0100:
        return before != "" and unicodedata.name(before, "").startswith("CJK ")
    return before != "" and not before.isspace() and not _SUSPECT.match(before) and not _is_latin(before)


_USES: tuple[tuple[str, Callable[[str, int], bool]], ...] = (
    ("\u200c\u200d", _joins),
    ("\u200b", _parts_words),
    ("\u200e\u200f\u061c", _directs),
    ("\u180b\u180c\u180d\u180e", _is_mongolian),
    ("\u115f\u1160", _is_jamo),
    ("\u034f", _joins_marks),
)


def _base_before(line: str, at: int) -> str:
    """The character that a joiner stands behind, past the marks and selectors upon it."""
    while at > 0 and (line[at - 1] == "\ufe0f" or "\U0001f3fb" <= line[at - 1] <= "\U0001f3ff"):
        at -= 1
    return line[at - 1 : at] if at else ""


def _is_emoji(character: str) -> bool:
    return character != "" and unicodedata.category(character) in ("So", "Sm") and not character.isascii()


def _is_named(pattern: re.Pattern[str], character: str) -> bool:
    return character != "" and pattern.match(unicodedata.name(character, "")) is not None


def _is_latin(character: str) -> bool:
    return unicodedata.name(character, "").startswith("LATIN ")
