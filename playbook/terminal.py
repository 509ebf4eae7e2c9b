"""Text as a terminal shows it: how many columns each character takes, and nothing that makes the terminal act."""

from __future__ import annotations

import unicodedata
from typing import Any, Literal

import click

from playbook.expressions import expression
from playbook.records import dataclass

Style = Literal["error", "warning", "info", "note", "title", "dim", "good", "place"]

_STYLES: dict[Style, dict[str, Any]] = {
    "error": {"fg": "red", "bold": True},
    "warning": {"fg": "yellow", "bold": True},
    "info": {"fg": "cyan", "bold": True},
    "note": {"fg": "cyan"},
    "title": {"bold": True},
    "dim": {"dim": True},
    "good": {"fg": "green"},
    "place": {"fg": "blue", "bold": True},
}

# Controls, what turns text around or hides in it, and what no encoding or no XML document may hold. The
# joiners U+200C and U+200D and the variation selectors stay: words and emoji are made with them.
_UNSHOWABLE = expression(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff"
    "\ufeff\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f]"
)
_TAB = 4
_JOINER, _EMOJI_STYLE = "\u200d", "\ufe0f"


def visible(text: str) -> str:
    """`text` with what cannot be shown written as its number: U+001B as a backslash and x1b."""
    return _UNSHOWABLE.sub(lambda found: ascii(found[0])[1:-1], text)


def plain(text: str) -> str:
    """The same, but line ends and tabs stay."""
    return _UNSHOWABLE.sub(lambda found: found[0] if found[0] in "\n\t" else visible(found[0]), text)


def paint(style: Style, text: str) -> str:
    """`text` in a colour; whoever prints takes it off where none is wanted."""
    return click.style(text, **_STYLES[style]) if text else text


@dataclass(frozen=True, slots=True)
class Cell:
    """One character of a line as it is shown, and the columns it takes."""

    text: str
    columns: int


def cells(line: str) -> list[Cell]:
    """A cell for each character of a line; a tab is the spaces up to the next multiple of four."""
    found: list[Cell] = []
    at, before = 0, ""
    for character in line:
        found.append(_cell(character, before, at))
        at, before = at + found[-1].columns, character
    return found


def width(text: str) -> int:
    if text.isascii() and text.isprintable():
        return len(text)
    return sum(cell.columns for cell in cells(text))


def wrapped(text: str, columns: int | None) -> list[str]:
    """`text` in lines of so many columns, broken at spaces; a longer word stays whole."""
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines[-1] else word
        if columns is None or not lines[-1] or width(longer) <= columns:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _cell(character: str, before: str, at: int) -> Cell:
    if character == "\t":
        spaces = _TAB - at % _TAB
        return Cell(" " * spaces, spaces)
    shown = visible(character)
    return Cell(shown, len(shown) if shown != character else _columns(character, before))


def _columns(character: str, before: str) -> int:
    """Emoji that are joined to the one before them, or colour its skin, take no columns of their own."""
    if character.isascii():
        return 1
    if character == _EMOJI_STYLE:
        return int(before != "" and unicodedata.category(before)[0] in "SNP" and not _is_wide(before))
    if unicodedata.category(character) in ("Mn", "Me", "Cf") or _is_jamo_tail(character):
        return 0
    if not _is_wide(character):
        return 1
    is_part = before == _JOINER or ("\U0001f3fb" <= character <= "\U0001f3ff" and _is_wide(before))
    return 0 if is_part else 2


def _is_wide(character: str) -> bool:
    return character != "" and unicodedata.east_asian_width(character) in "WF"


def _is_jamo_tail(character: str) -> bool:
    """The vowels and last consonants that a Korean syllable is built up with."""
    return "\u1160" <= character <= "\u11ff" or "\ud7b0" <= character <= "\ud7ff"
