"""How wide text is when nobody knows the font that it will be shown in: as wide as in the widest of the usual ones.

The figures for ASCII are those of DejaVu Sans, which is wider than Arial, Helvetica, Segoe UI, Roboto and San Francisco.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from playbook.expressions import expression
from playbook.placeholders import tokens

# Thousandths of the font's size, from the space to the tilde.
_REGULAR = (
    "318 401 460 838 636 950 780 275 390 390 500 838 318 361 318 337 636 636 636 636 636 636 636 636 636 636 337 337 838 838 838 "
    "531 1020 684 686 698 770 632 575 775 752 295 295 656 557 863 748 787 603 787 695 635 611 732 684 989 685 611 685 390 337 390 "
    "838 556 500 613 635 556 635 615 352 635 634 278 278 579 278 974 634 612 635 635 411 521 392 634 592 818 592 592 525 636 337 "
    "636 838"
)
_BOLD = (
    "348 456 521 838 696 1002 872 306 457 457 523 838 380 415 380 365 696 696 696 696 696 696 696 696 696 696 400 400 838 838 838 "
    "580 1020 774 762 734 830 683 683 821 837 372 372 775 637 995 837 850 733 850 770 720 682 812 774 1103 771 724 725 457 365 457 "
    "838 556 500 675 716 593 716 678 435 716 712 343 343 665 343 1042 712 687 716 716 493 595 478 712 652 924 645 652 582 712 365 "
    "712 838"
)
_ASCII = {
    is_bold: {chr(32 + index): int(figure) for index, figure in enumerate(table.split())}
    for is_bold, table in ((False, _REGULAR), (True, _BOLD))
}
_NARROW = (
    dict.fromkeys("‘’\u201a\u2039\u203a·", 420) | dict.fromkeys("“”„–•", 600) | dict.fromkeys("«»§£€¥", 700)
)
_LETTER, _IDEOGRAPH, _SYMBOL, _EMOJI = 1000, 1020, 1100, 1400  # of scripts whose fonts are many
_MARKS = ("Mn", "Me", "Cf")

# What no XML may hold, and what turns text around.
_UNSHOWABLE = expression(
    "[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb\ufffe\uffff]+"
)


Style = Literal["", "fact", "number"]


class Span(NamedTuple):
    """Text in one style: plain, what stands for a fact or variable, or the number of a branch; the latter are bold."""

    text: str
    style: Style = ""


Line = tuple[Span, ...]


class _Word(NamedTuple):
    """What is never broken unless it is wider than a line."""

    spans: Line
    begins: bool  # whether a space stands before it


def width(text: str, size: float, *, is_bold: bool = False) -> float:
    """The most that `text` takes of a line, in pixels."""
    return sum(_width(character, is_bold) for character in text) * size / 1000


def line_width(line: Line, size: float, *, is_bold: bool = False) -> float:
    return sum(width(span.text, size, is_bold=is_bold or bool(span.style)) for span in line)


def wrapped(
    text: str, room: float, size: float, *, is_bold: bool = False, number: str = ""
) -> tuple[Line, ...]:
    """`text`, behind its number if it has one, in lines of at most `room` pixels; one line at least, even of nothing."""
    lines: list[list[Span]] = [[]]
    used = 0.0
    lead = [_Word((Span(number, "number"),), begins=False)] if number else []
    for word in (*lead, *_words(text)):
        for piece in _broken(word, room, size, is_bold):
            gap = width(" ", size, is_bold=True) if piece.begins and lines[-1] else 0.0
            length = line_width(piece.spans, size, is_bold=is_bold)
            if lines[-1] and used + gap + length > room:
                lines.append([])
                used = gap = 0.0
            if gap:
                lines[-1].append(Span(" "))
            lines[-1] += piece.spans
            used += gap + length
    return tuple(tuple(_joined(line)) for line in lines)


@lru_cache(maxsize=4096)
def _width(character: str, is_bold: bool) -> int:
    known = _ASCII[is_bold].get(character) or _NARROW.get(character)
    if known:
        return known
    if unicodedata.category(character) in _MARKS:
        return 0
    if unicodedata.east_asian_width(character) in "WF":
        return _EMOJI if unicodedata.category(character).startswith("S") else _IDEOGRAPH
    base = unicodedata.normalize("NFD", character)[0]
    if base in _ASCII[is_bold]:
        return _ASCII[is_bold][base] + 20
    return _LETTER if character.isalnum() else _SYMBOL


def plain(text: str) -> str:
    """`text` on one line, without what cannot be shown."""
    return " ".join(_UNSHOWABLE.sub(" ", text).split())


def spans(text: str) -> Iterator[Span]:
    """`text` with its placeholders apart, each by its name in braces."""
    at = 0
    for token in tokens(text):
        if token.kind == "near-miss":
            continue
        yield Span(text[at : token.start])
        if token.kind == "escape":
            yield Span(text[token.start + 1 : token.end])
        else:
            yield Span(f"{{{token.name}}}", "fact")
        at = token.end
    yield Span(text[at:])


def _words(text: str) -> Iterator[_Word]:
    """The words of a text; between ideographs a line may break, too."""
    begun: list[Span] = []
    begins = True
    for span in spans(plain(text)):
        for part in _SPLIT.findall(span.text) if not span.style else [span.text]:
            if part.isspace() or (begun and (_is_wide(part) or _is_wide(begun[-1].text))):
                if begun:
                    yield _Word(tuple(begun), begins)
                begun, begins = [], part.isspace()
            if not part.isspace():
                begun.append(Span(part, span.style))
    if begun:
        yield _Word(tuple(begun), begins)


_SPLIT = expression(
    r"\s+|[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]|[^\s\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]+"
)


def _is_wide(text: str) -> bool:
    return "\u2e80" <= text[:1] <= "\uffef"


def _broken(word: _Word, room: float, size: float, is_bold: bool) -> Iterator[_Word]:
    """A word that is wider than a line, in pieces that are not."""
    if line_width(word.spans, size, is_bold=is_bold) <= room:
        yield word
        return
    begun: list[Span] = []
    used, begins = 0.0, word.begins
    for span in word.spans:
        for character in span.text:
            length = width(character, size, is_bold=is_bold or bool(span.style))
            if begun and used + length > room:
                yield _Word(tuple(_joined(begun)), begins)
                begun, used, begins = [], 0.0, False
            begun.append(Span(character, span.style))
            used += length
    yield _Word(tuple(_joined(begun)), begins)


def _joined(spans: Sequence[Span]) -> Iterator[Span]:
    """Neighbours of one style as one."""
    text: str = ""
    style: Style = ""
    for span in spans:
        if span.style != style:
            if text:
                yield Span(text, style)
            text, style = "", span.style
        text += span.text
    if text:
        yield Span(text, style)
