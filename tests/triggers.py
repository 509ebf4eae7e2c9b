"""Which words a text must have to be an attack, read off the tables of the screening.

A pattern matches where each of its steps does, so that the words of one step tell as much as those of all: that step is
taken which ordinary texts have least of, and of each of its phrases the rarest place.
"""

from __future__ import annotations

from collections.abc import Iterable, Set
from functools import cache

from playbook.screening.languages import ANY
from playbook.screening.patterns import patterns
from playbook.screening.phrases import Phrase, phrases, vocabulary

ENGLISH = "en"
_SHORTEST_STEM = 3


def triggers_of(language: str) -> set[str]:
    """The words, and stems with a star, of which every match of a pattern in that language has one.

    What is said in words of every language alone is found as English, so that another language has a word of its own in
    every match, and those of its words are needed.
    """
    common: frozenset[Phrase] = frozenset() if language == ENGLISH else frozenset(phrases(ANY))
    said: dict[str, list[Phrase]] = {}
    for phrase in phrases(language):
        said.setdefault(phrase.concept, []).append(phrase)
    found: set[str] = set()
    for pattern in patterns():
        steps = [
            [phrase for concept in step.concepts for phrase in said.get(concept, ())]
            for step in pattern.steps
        ]
        if all(steps):
            found |= min(
                (_without_others(place, steps, common) for place in range(len(steps))), key=frequency
            )
    return found


def _without_others(place: int, steps: list[list[Phrase]], common: frozenset[Phrase]) -> set[str]:
    """What tells of a match by one step; where that may be in words of every language, by the others, too."""
    needed = steps if common.intersection(steps[place]) else [steps[place]]
    return {word for step in needed for word in _rarest(phrase for phrase in step if phrase not in common)}


def _rarest(step: Iterable[Phrase]) -> set[str]:
    return {word for phrase in step for word in min(phrase.words, key=frequency)}


def frequency(words: Set[str]) -> int:
    """How often one of the words is met with in ordinary texts, or English ones, as far as their looks tell."""
    return sum(map(_weight, words))


@cache
def _weight(word: str) -> int:
    letters = word.rstrip("*")
    if not word[0].isalpha() or (word != letters and len(letters) < _SHORTEST_STEM):
        return 1_000_000
    if letters in _IN_MOST or len(letters) == 1:
        return 50_000 if len(letters) > _SHORTEST_STEM else 200_000
    if letters in _IN_MANY:
        return 1_000
    if _is_english(word, letters):
        return 200
    return 50 if word.endswith("*") and len(word) < 7 else 1 + 40 // len(word) ** 2


def _is_english(word: str, letters: str) -> bool:
    known = vocabulary(ENGLISH)
    return word in known or (word != letters and any(other.startswith(letters) for other in known))


_IN_MOST = frozenset(
    """a all an and any are as at be before but by call can customer date day do due e el la en for from has have he her
    his how i if in is it let mr name no not number o of on one only or our out over she that the their them they
    this to up us was we what when which who will with new ask you your me must please first before text email send make
    only sms price amount order time note may them its just last did plan patient minutes link""".split()
)
_IN_MANY = frozenset(
    """me my your you sms about account address after again also always amount another anything answer appointment back balance bank been
    bill but book called calls card change charge check clear close company confirm contact cost data delivery details
    done email end every everything first free full get give go good had help here human info instead keep know last late
    leave left limit line link list long mail main make manager may message mobile more never next note now off offer
    office ok old once open order other paid past pay payment person phone plan please policy price product questions
    ready real reason refund remind request right said say see send service set should so some special speak state step
    stop support system take team tell text then there these time transfer two update use user visit voice wants week
    were where within without word work yes""".split()
)
