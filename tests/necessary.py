"""Which words a text must hold so that a regular expression can match it, read off its syntax tree.

An expression is read as the texts it matches are by `playbook.source.words`: in lower case, digits as zeros, and a
space for all between two words. Of what must occur one after the other, each stretch tells something as long as it
stands for few texts: one word at least of those texts must be there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from playbook.lint.hints import Hints

Texts = frozenset[str]
Node = tuple[Any, Any]
Found = Callable[[Hints], frozenset[int]]  # in which sentences of a corpus the words are

_FEW = 32
_SHORT = 3
_ONCE = frozenset(("",))
_EDGE = frozenset((" ",))
_REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)


class Reader:
    """`found` tells of words how common they are, so that those are chosen which keep most texts away.

    `parts` is how many things are told at most of what must occur together.
    """

    def __init__(self, found: Found, parts: int) -> None:
        self.found = found
        self.parts = parts

    def hints(self, regex: str, flags: int) -> Hints:
        return self._sequence(parser.parse(regex, flags))

    def _sequence(self, sequence: Iterable[Node]) -> Hints:
        """What all of a sequence tells; nothing where that is nothing."""
        parts: list[Hints] = []
        stretch = _ONCE
        for node in sequence:
            texts = _texts(node)
            parts.append(_marks(node))
            if texts == _EDGE:  # each word tells something of its own
                parts.append(self._stretch(_joined(stretch, _EDGE)))
                stretch = _EDGE
            elif texts is None or any(" " in text.strip() for text in texts):
                parts += [self._stretch(stretch), self._inner(node)]
                stretch = _ONCE
            elif len(stretch) * len(texts) > _FEW:
                parts.append(self._stretch(stretch))
                stretch = texts
            else:
                stretch = _joined(stretch, texts)
        return self._all([*parts, self._stretch(stretch)])

    def _inner(self, node: Node) -> Hints:
        """What a node tells of what it holds, where that must occur."""
        kind, value = node
        if kind is op.SUBPATTERN:
            return self._sequence(value[3])
        if kind is op.ATOMIC_GROUP:
            return self._sequence(value)
        if kind in _REPEATS and value[0] > 0:
            return self._sequence(value[2])
        if kind is op.BRANCH:
            return _any([self._sequence(alternative) for alternative in value[1]])
        return ()

    def _all(self, parts: Iterable[Hints]) -> Hints:
        """The parts that keep most away, in one: what another keeps away already is left out."""
        telling = sorted((part for part in parts if part), key=self._rank)
        kept = telling[:1]
        left = self.found(kept[0]) if kept else frozenset()
        for part in telling[1:]:
            both = left & self.found(part)
            if len(kept) < self.parts and len(both) < 0.7 * len(left):
                kept, left = [*kept, part], both
        return kept[0] if len(kept) == 1 else (tuple(kept),) if kept else ()

    def _stretch(self, texts: Texts) -> Hints:
        """The rarest word of each text."""
        return _any([min(((word,) for word in _words(text)), key=self._rank, default=()) for text in texts])

    def _rank(self, part: Hints) -> tuple[int, int, str]:
        return len(self.found(part)), _size(part), repr(part)


def _any(alternatives: Sequence[Hints]) -> Hints:
    """The alternatives in one, without words that another of them stands in."""
    if not all(alternatives):
        return ()
    every = {one for alternative in alternatives for one in alternative}
    words = {one for one in every if isinstance(one, str)}
    least = sorted(word for word in words if not any(other != word and other in word for other in words))
    return (*least, *sorted((one for one in every if not isinstance(one, str)), key=repr))


def _size(hints: Hints) -> int:
    return sum(1 if isinstance(one, str) else sum(map(_size, one)) for one in hints)


def _texts(node: Node) -> Texts | None:
    """All that a node matches, where it is little."""
    kind, value = node
    if kind is op.LITERAL:
        return frozenset((_character(value),))
    if kind is op.IN:
        return _class(value)
    if kind is op.AT:
        return _ONCE if value is op.AT_NON_BOUNDARY else _EDGE
    if kind is op.ASSERT_NOT:
        return _EDGE if _is_word_class(value[1]) else _ONCE
    if kind is op.ASSERT:
        return _ONCE
    if kind is op.SUBPATTERN:
        return _texts_of(value[3])
    if kind is op.ATOMIC_GROUP:
        return _texts_of(value)
    if kind is op.BRANCH:
        return _if_few([_texts_of(alternative) for alternative in value[1]])
    return _repeated(*value) if kind in _REPEATS else None


def _texts_of(sequence: Iterable[Node]) -> Texts | None:
    texts = _ONCE
    for node in sequence:
        more = _texts(node)
        if more is None or len(texts) * len(more) > _FEW:
            return None
        texts = _joined(texts, more)
    return texts


def _repeated(least: int, most: int, sequence: Sequence[Node]) -> Texts | None:
    texts = _texts_of(sequence)
    if texts == _EDGE:
        return _EDGE if least else _ONCE | _EDGE
    if texts is None or most > 4:
        return None
    times = [_ONCE]
    while len(times) <= most and len(times[-1]) <= _FEW:
        times.append(_joined(times[-1], texts))
    return _if_few(times[least:]) if len(times) > most else None


def _if_few(each: Sequence[Texts | None]) -> Texts | None:
    known = [texts for texts in each if texts is not None]
    together = frozenset[str]().union(*known)
    return together if len(known) == len(each) and len(together) <= _FEW else None


def _joined(left: Texts, right: Texts) -> Texts:
    return frozenset(re.sub(" +", " ", a + b) for a in left for b in right)


def _character(code: int) -> str:
    character = chr(code)
    if character.isdecimal():
        return "0"
    return character.casefold() if re.match(r"\w", character) else " "


def _class(members: Sequence[Node]) -> Texts | None:
    found: set[str] = set()
    for kind, value in members:
        if kind is op.LITERAL:
            found.add(_character(value))
        elif kind is op.RANGE and value[1] - value[0] < _FEW:
            found |= {_character(code) for code in range(value[0], value[1] + 1)}
        elif kind is op.CATEGORY and value is op.CATEGORY_DIGIT:
            found.add("0")
        elif kind is op.CATEGORY and value in (op.CATEGORY_SPACE, op.CATEGORY_NOT_WORD):
            found.add(" ")
        else:
            return None
    return frozenset(found)


def _is_word_class(sequence: Sequence[Node]) -> bool:
    """Whether what may not stand there is any letter at all, so that only a word's edge can."""
    if len(sequence) != 1 or sequence[0][0] is not op.IN:
        return False
    members = sequence[0][1]
    return (op.CATEGORY, op.CATEGORY_WORD) in members and (op.NEGATE, None) not in members


def _marks(node: Node) -> Hints:
    """A mark or one of several, which `words` puts behind all words."""
    kind, value = node
    members = [node] if kind is op.LITERAL else value if kind is op.IN else []
    characters = sorted({chr(code) for kind, code in members if kind is op.LITERAL})
    if len(characters) < len(members) or any(re.match(r"[\w\s]", one) for one in characters):
        return ()
    return tuple(characters)


def _words(text: str) -> Iterator[str]:
    """Each word of a text, with a space where it is known to begin, and for a short one where it ends."""
    parts = text.split(" ")
    for index, part in enumerate(parts):
        if part:
            yield " " * (index > 0) + part + " " * (len(part) <= _SHORT and index < len(parts) - 1)
