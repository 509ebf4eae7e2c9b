"""The screening itself: each way to read a text is held against the patterns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from playbook.screening import disguises
from playbook.screening.characters import BARE, SEEN
from playbook.screening.grammar import Found, matches
from playbook.screening.first_look import is_ordinary
from playbook.screening.marks import MARKS, has_hint
from playbook.screening.suspicion import KINDS, Suspicion
from playbook.screening.view import View
from playbook.screening.words import hits_in, words_of
from playbook.source import Range, SourceText


# Texts that were found clean, since most calls bring some that an earlier one brought. Bounded in number and in length.
_clean: set[str] = set()
_MOST_KEPT = 4096
_LONGEST_KEPT = 1000


def screen(text: str) -> tuple[Suspicion, ...]:
    """What of a text reads like an order to the bot: one suspicion for each kind, in the order of the text.

    No finding does not make a text safe; it remains data wherever it is put.
    """
    if text in _clean:
        return ()
    suspicions = () if is_ordinary(text) else _suspicions(text)
    if not suspicions:
        _keep(text)
    return suspicions


def are_clean(texts: Iterable[str]) -> bool:
    """Whether none of the texts is suspicious."""
    return _clean.issuperset(texts) or not any(map(screen, texts))


def _keep(text: str) -> None:
    if len(text) <= _LONGEST_KEPT:
        if len(_clean) >= _MOST_KEPT:
            _clean.clear()
        _clean.add(text)


def _suspicions(text: str) -> tuple[Suspicion, ...]:
    first: dict[str, tuple[int, int]] = {}
    for kind, start, end in _found(text):
        first.setdefault(kind, (start, end))
    if not first:
        return ()
    source = SourceText.of(text)
    return tuple(
        Suspicion(kind, Range(source.position(start), source.position(end)), *KINDS[kind])
        for kind, (start, end) in sorted(first.items(), key=lambda item: item[1])
    )


def _found(text: str) -> Iterator[Found]:
    if not text.isascii():
        for start, end in disguises.hidden(text):
            yield "hidden-text", start, end
    seen = disguises.unescaped(View.of(text).translated(SEEN))
    yield from _in_written(seen)
    for inner in disguises.decoded(seen):
        yield from _in_written(disguises.unescaped(inner.translated(SEEN)))


def _in_written(seen: View) -> Iterator[Found]:
    """Of a text with its capitals and signs."""
    if has_hint(seen.text):
        for kind, mark in MARKS:
            if match := mark.search(seen.text):
                yield kind, *seen.span(*match.span())
    for view in _readings(disguises.unstyled(seen).translated(BARE)):
        for kind, start, end in matches(hits_in(words_of(view.text))):
            yield kind, *view.span(start, end)


def _readings(plain: View) -> Iterator[View]:
    """A folded text as it stands, and every other way to read it."""
    latin = disguises.latin(plain)
    joined = disguises.joined(latin)
    views = [
        plain,
        latin,
        joined,
        disguises.parted(joined),
        disguises.unleeted(joined),
        *disguises.turned(joined),
    ]
    yield from {id(view): view for view in views}.values()
