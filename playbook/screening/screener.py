"""The screening itself: each way to read a text is held against the patterns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from playbook.screening import disguises
from playbook.screening.characters import BARE, SEEN
from playbook.screening.first_look import is_ordinary
from playbook.screening.grammar import Found, matches
from playbook.screening.marks import marks_in
from playbook.screening.phrases import Hits, keys
from playbook.screening.suspicion import KINDS, Suspicion
from playbook.screening.triggered import languages_in
from playbook.screening.view import View
from playbook.screening.words import Word, words_of
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
    for found in _looks(text):
        for kind, start, end in found:
            first.setdefault(kind, (start, end))
        if first:
            break
    else:
        return ()
    source = SourceText.of(text)
    return tuple(
        Suspicion(kind, Range(source.position(start), source.position(end)), *KINDS[kind])
        for kind, (start, end) in sorted(first.items(), key=lambda item: item[1])
    )


def _looks(text: str) -> Iterator[Iterable[Found]]:
    """What each way to read the text brings to light, the plainest first."""
    if not text.isascii():
        yield (("hidden-text", start, end) for start, end in disguises.hidden(text))
    seen = disguises.unescaped(View.of(text).translated(SEEN))
    yield from _looks_at(seen)
    for inner in disguises.decoded(seen):
        yield from _looks_at(disguises.unescaped(inner.translated(SEEN)))


def _looks_at(seen: View) -> Iterator[Iterable[Found]]:
    """Likewise of a text with its capitals and signs."""
    plain, *others = _readings(disguises.unstyled(seen).translated(BARE))
    words = words_of(plain.text)
    yield chain(_marks(seen), _phrases(plain, words, words))
    known = {word.text for word in words}
    for view in others:
        words = words_of(view.text)
        yield _phrases(view, words, [word for word in words if word.text not in known])


def _marks(seen: View) -> Iterator[Found]:
    for kind, start, end in marks_in(seen.text):
        yield kind, *seen.span(start, end)


def _phrases(view: View, words: Sequence[Word], new: Sequence[Word]) -> Sequence[Found]:
    """What the first language finds that finds anything, of those in which a word that is new means something."""
    for language in sorted(languages_in(words)):
        if any(keys(word.text, language) for word in new):
            found = [(kind, *view.span(start, end)) for kind, start, end in matches(Hits(words, language))]
            if found:
                return found
    return ()


def _readings(plain: View) -> Iterator[View]:
    """A folded text as it stands, then every other way to read it that makes a difference."""
    yield plain
    latin = disguises.latin(plain)
    joined = disguises.joined(latin)
    others = (
        latin,
        joined,
        disguises.parted(joined),
        disguises.unleeted(joined),
        disguises.respelled(joined),
        *disguises.turned(joined),
    )
    yield from {view.text: view for view in others if view.text != plain.text}.values()
