"""Which element of the old text became which of the new: the same one, or else the one most like it.

All of it is symmetric, so that a comparison told backwards is the comparison of the two exchanged.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar

from playbook.expressions import expression

Element = TypeVar("Element")
Traits = TypeVar("Traits")
Pair = tuple[Element, Element]

# A number keeps its point; a word keeps its apostrophe; what else marks a text is a token of its own.
_TOKEN = expression(r"\d+(?:[.,:]\d+)*|[^\W_]+(?:['_-][^\W_]+)*|[^\s.,;:!?*_`']")
_WORD = expression(r"\w+(?:'\w+)*")
_STEM = 5  # letters in which "discuss" and "discussing" are the same
_IDEOGRAPHS = "\u2e80"  # from here on a letter is about a word

# Words that two texts share by chance.
_COMMON = frozenset(
    "a an the to of for and or is are it its it's be was in on at by with that this they their them you your we our i "
    "der die das den dem ein eine einen und oder ist sind im am zu zum zur von mit auf es sie er wir ihr "
    "le la les l un une des du de et ou est sont au aux en il elle ils nous vous "
    "el los las una unos y o es son del al se su sus con".split()
)


# Marks that word processors put in the place of what was typed.
_TYPED = str.maketrans(
    {**dict.fromkeys("“”„«»", '"'), **dict.fromkeys("‘’", "'"), **dict.fromkeys("–—", "-")}
)


def folded(text: str) -> str:
    """`text` without case, spacing, emphasis and punctuation; quotes, dashes and signs stay, since they mean something.

    Of quotes, apostrophes and dashes the style does not matter.
    """
    return " ".join(_TOKEN.findall(_plain(text)))


def _plain(text: str) -> str:
    return text.casefold().translate(_TYPED)


def words(text: str) -> frozenset[str]:
    """The words that a text is about, shortened to what stays the same when they are bent."""
    found: set[str] = set()
    for word in _WORD.findall(_plain(text)):
        if word > _IDEOGRAPHS:
            found.update(word)
        elif word not in _COMMON:
            found.add(word[:_STEM])
    return frozenset(found)


def alike(one: frozenset[str], other: frozenset[str]) -> float:
    """How much two sets have in common, from 0 to 1."""
    total = len(one) + len(other)
    return 2 * len(one & other) / total if total else 1.0


def matched(
    old: Sequence[Element],
    new: Sequence[Element],
    key: Callable[[Element], Hashable],
    traits: Callable[[Element], Traits],
    likeness: Callable[[Traits, Traits], float],
    least: float,
) -> tuple[list[Pair[Element]], list[Element], list[Element]]:
    """Pairs in the order of `old`, then what is left of `old` and of `new`: equal keys first, then the most alike.

    `traits` are what `likeness` compares; they are asked for once of each element without an equal.
    """
    pairs = _same(old, new, key)
    rest_old = [index for index in range(len(old)) if index not in pairs]
    taken = set(pairs.values())
    rest_new = [index for index in range(len(new)) if index not in taken]
    told_old = [(index, traits(old[index])) for index in rest_old if rest_new]
    told_new = [(index, traits(new[index])) for index in rest_new if rest_old]
    pairs |= _similar(told_old, told_new, likeness, least)
    taken = set(pairs.values())
    return (
        [(old[one], new[pairs[one]]) for one in sorted(pairs)],
        [element for index, element in enumerate(old) if index not in pairs],
        [element for index, element in enumerate(new) if index not in taken],
    )


def _same(
    old: Sequence[Element], new: Sequence[Element], key: Callable[[Element], Hashable]
) -> dict[int, int]:
    places: dict[Hashable, list[int]] = defaultdict(list)
    for index in reversed(range(len(new))):
        places[key(new[index])].append(index)
    return {
        index: places[found].pop() for index, element in enumerate(old) if places.get(found := key(element))
    }


def _similar(
    old: Sequence[tuple[int, Traits]],
    new: Sequence[tuple[int, Traits]],
    likeness: Callable[[Traits, Traits], float],
    least: float,
) -> dict[int, int]:
    scored = ((likeness(mine, theirs), one, other) for one, mine in old for other, theirs in new)
    best = sorted(
        (entry for entry in scored if entry[0] >= least),
        key=lambda entry: (-entry[0], abs(entry[1] - entry[2]), entry[1] + entry[2]),
    )
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, one, other in best:
        if one not in pairs and other not in taken:
            pairs[one] = other
            taken.add(other)
    return pairs


def is_reordered(pairs: Sequence[Pair[Element]], new: Sequence[Element]) -> bool:
    """Whether pairs in the order of the old stand in another order in `new`."""
    places = {id(element): index for index, element in enumerate(new)}
    found = [places[id(other)] for _, other in pairs if id(other) in places]
    return found != sorted(found)
