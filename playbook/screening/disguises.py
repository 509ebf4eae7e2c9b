"""The ways in which a text may be meant to be read, where it is not written as it is meant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from playbook.expressions import expression
from playbook.screening.characters import LATIN, TAGS
from playbook.screening.phrases import vocabulary
from playbook.screening.spelling import SHORTEST, SHORTHAND, meant_by
from playbook.screening.triggered import THIRTEEN_ON, turned_triggers
from playbook.screening.view import View

_ESCAPE = expression(
    r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});|(?:%[0-9a-f]{2})+|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}",
    re.IGNORECASE,
)
_STYLE = expression(r"(?<=\w)(?:[*`~]+|\\)(?=\w)|<[bius]/?>|</[bius]>", re.IGNORECASE)
_SINGLES = expression(
    r"(?<![^\W_])[^\W_](?:([\W_])[^\W_](?![^\W_])(?:\1[^\W_](?![^\W_]))+|[\W_][^\W_](?![^\W_]){3,})"
)
_GAP = expression(r"(?<=[^\W_])[\W_](?=[^\W_])")
_LEET = expression(r"[a-z][0-9@$!+|]|[0-9@$!+|][a-z]")
_MARK_IN_WORD = expression(r"!(?=\w)")
_LEET_LETTERS = str.maketrans("0123456789@$+|", "oızeasgtbgastı")
_LONG = expression(r"[a-z]{16,}")
_BASE64 = expression(r"(?<![\w+/-])[A-Za-z0-9+/_-]{16,}={0,2}")
_HEX = expression(r"(?<!\w)(?:(?:0x|\\x)?[0-9a-fA-F]{2}[ :,]?){10,}")
_WORD = expression(r"[a-z]{4,}")
_SHORTHAND = expression(rf"(?<![\w'])(?:{'|'.join(SHORTHAND)})(?![\w'])")
_LONG_WORD = expression(rf"[a-z]{{{SHORTEST},}}")
# Runs of what nobody sees; a flag's tags, and a selector behind a sign, are fewer.
_TAGS = expression(r"(?<!\U0001F3F4)[\U000E0020-\U000E007E]{4,}")
_SELECTORS = expression(r"[\uFE00-\uFE0F\U000E0100-\U000E01EF]{4,}")
_UNSEEN = expression(r"[\u200b\u200c\u200d\u2060-\u2064\ufeff\u180e]{8,}|[\u202d\u202e](?=[^\u202c\n]{4})")
_FLAG = "\U0001f3f4"


def hidden(text: str) -> Iterator[tuple[int, int]]:
    """Stretches that nobody sees, or that stand in another order than they are read in."""
    for pattern in (_TAGS, _SELECTORS, _UNSEEN):
        for match in pattern.finditer(text):
            if not (ord(match.group()[0]) in TAGS and _is_flag(text, match.start(), match.end())):
                yield match.span()


def _is_flag(text: str, start: int, end: int) -> bool:
    return text[:start].rstrip("".join(map(chr, TAGS)))[-1:] == _FLAG and end - start <= 7


def unescaped(view: View) -> View:
    """HTML entities, percent signs and backslashes opened."""
    return view.replaced(_ESCAPE, _opened)


def _opened(escape: re.Match[str]) -> str:
    import html  # these are large, and few texts have escapes
    from urllib.parse import unquote

    found = escape.group()
    if found[0] == "&":
        return html.unescape(found)
    return unquote(found, errors="replace") if found[0] == "%" else chr(int(found[2:], 16))


def unstyled(view: View) -> View:
    """Marks of style within a word taken away."""
    return view.replaced(_STYLE, lambda _: "")


def latin(view: View) -> View:
    """Letters of other alphabets that look like Latin ones, taken for these."""
    return view.translated(LATIN) if any("a" <= character <= "z" for character in view.text) else view


def joined(view: View) -> View:
    """Letters that are set apart one by one, brought together."""
    return view.replaced(_SINGLES, lambda run: _GAP.sub("", run.group()))


def parted(view: View) -> View:
    """Words that are written without a gap between them, set apart."""
    return view.replaced(_LONG, lambda run: _in_words(run.group()))


def _in_words(letters: str) -> str:
    """The longest known word at every place, and letters that begin none as they are."""
    found, at = "", 0
    longer, short = _by_begin()
    while at < len(letters):
        words = longer.get(letters[at : at + 3], ())
        word = next((word for word in words if letters.startswith(word, at)), "")
        if not word and letters[at : at + 2] in short:
            word = letters[at : at + 2]
        found += f" {word} " if word else letters[at]
        at += len(word) or 1
    return found


@cache
def _by_begin() -> tuple[dict[str, list[str]], frozenset[str]]:
    """The words by their first three letters, the longest of them first, and those that have two."""
    longer: dict[str, list[str]] = {}
    words = sorted(vocabulary("en") | _SMALL_WORDS, key=len, reverse=True)
    for word in words:
        if len(word) > 2:
            longer.setdefault(word[:3], []).append(word)
    return longer, frozenset(word for word in words if len(word) == 2)


_SMALL_WORDS = frozenset(("and", "then", "tell", "who", "our", "is", "be", "ever", "with"))


def unleeted(view: View) -> View:
    """Digits and signs for letters, where letters stand beside them."""
    if not _LEET.search(view.text):
        return view
    bare = _MARK_IN_WORD.sub("i", view.text)
    return View(bare.translate(_LEET_LETTERS), view.starts, view.ends)


def respelled(view: View) -> View:
    """The words of attacks without slips of the pen, and those that are cut short in full."""
    full = view.replaced(_SHORTHAND, lambda word: SHORTHAND[word.group()])
    return full.replaced(_LONG_WORD, lambda word: meant_by(word.group()) or word.group())


def turned(view: View) -> Iterator[View]:
    """Backwards, and with the alphabet moved by thirteen letters, where that makes known words of unknown ones."""
    if not turned_triggers().isdisjoint(_WORD.findall(view.text)):
        yield view.reversed()
        yield View(view.text.translate(THIRTEEN_ON), view.starts, view.ends)


def decoded(view: View) -> Iterator[View]:
    """What stands in base64 or in hexadecimal digits, where it is text."""
    for pattern, decode in ((_HEX, _from_hex), (_BASE64, _from_base64)):
        for match in pattern.finditer(view.text):
            if found := _as_text(decode(match.group())):
                yield view.part(*match.span()).holding(found)


def _from_hex(digits: str) -> bytes:
    bare = re.sub(r"0x|[\\x :,]", "", digits)
    return bytes.fromhex(bare[: len(bare) // 2 * 2])


def _from_base64(letters: str) -> bytes:
    from base64 import b64decode
    from binascii import Error

    bare = letters.rstrip("=").replace("-", "+").replace("_", "/")
    try:
        return b64decode(bare[: len(bare) - (len(bare) % 4 == 1)] + "=" * (-len(bare) % 4))
    except Error:
        return b""


def _as_text(found: bytes) -> str:
    text = found.decode("utf-8", errors="replace")
    strange = sum(
        character == "\ufffd" or not (character.isprintable() or character.isspace()) for character in text
    )
    return text if strange * 10 <= len(text) else ""
