"""Words that stand in whatever a regular expression matches, read off its syntax tree.

An expression is read as the texts it matches would be by `playbook.source.words`: in lower case, digits as
zeros, and a space for all between two words. Of everything that must occur one after the other, the texts of each
stretch are listed as long as they are few; each of them must hold one word of the group that is made of the stretch.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

Group = frozenset[str]
Texts = frozenset[str]
Node = tuple[Any, Any]
# The smaller, the fewer texts hold a word of the group; no two groups are equal.
Rarity = Callable[[Group], tuple[float, list[str]]]

_FEW = 150
_ONCE = frozenset(("",))
_EDGE = frozenset((" ",))
_REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)


def groups(regex: str, flags: int, rarity: Rarity) -> list[Group]:
    """Of each group one word at least stands in every match; the rarest group first."""
    return sorted(_groups(parser.parse(regex, flags), rarity), key=rarity)


def _groups(sequence: Iterable[Node], rarity: Rarity) -> set[Group]:
    found: set[Group] = set()
    stretch = _ONCE
    for node in sequence:
        texts = _texts(node)
        found |= _marks(node)
        if texts is None or len(stretch) * len(texts) > _FEW:
            found |= _of_stretch(stretch, rarity)
            stretch = _ONCE
        if texts is None:
            found |= _inner(node, rarity)
        else:
            found |= _of_stretch(texts, rarity)
            stretch = _joined(stretch, texts)
    return found | _of_stretch(stretch, rarity)


def _inner(node: Node, rarity: Rarity) -> set[Group]:
    """The groups of what a node holds, where it must occur."""
    kind, value = node
    if kind is op.SUBPATTERN:
        return _groups(value[3], rarity)
    if kind is op.ATOMIC_GROUP:
        return _groups(value, rarity)
    if kind in _REPEATS and value[0] > 0:
        return _groups(value[2], rarity)
    if kind is op.BRANCH:
        each = [_groups(alternative, rarity) for alternative in value[1]]
        if all(each):
            return {_least(frozenset().union(*(min(one, key=rarity) for one in each)))}
    return set()


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
        each = [_texts_of(alternative) for alternative in value[1]]
        return _if_few(each)
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
    while len(times) <= most:
        times.append(_joined(times[-1], texts))
    return _if_few(times[least:])


def _if_few(each: Sequence[Texts | None]) -> Texts | None:
    known = [texts for texts in each if texts is not None]
    together = frozenset().union(*known)
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
        elif kind is op.RANGE and value[1] - value[0] < 30:
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


def _marks(node: Node) -> set[Group]:
    """A mark or one of several, which are looked for in the text as it is."""
    kind, value = node
    members = [node] if kind is op.LITERAL else value if kind is op.IN else []
    characters = {chr(code) for kind, code in members if kind is op.LITERAL}
    if not members or len(characters) < len(members) or any(re.match(r"[\w\s]", one) for one in characters):
        return set()
    return {frozenset(characters)}


def _of_stretch(texts: Texts, rarity: Rarity) -> set[Group]:
    """A group of the rarest word of each text; none where one holds no word."""
    each = [[frozenset((word,)) for word in _words(text)] for text in texts]
    if not all(each):
        return set()
    return {_least(frozenset().union(*(min(words, key=rarity) for words in each)))}


def _words(text: str) -> Iterator[str]:
    """Each word of a text, with a space where it is known to begin or to end."""
    parts = text.split(" ")
    for index, part in enumerate(parts):
        if part:
            yield " " * (index > 0) + part + " " * (index < len(parts) - 1)


def _least(group: Group) -> Group:
    """The same group without the words that another one of it stands in."""
    return frozenset(word for word in group if not any(other != word and other in word for other in group))
