"""Which words a text must have to be an attack, read off the tables of the screening.

A pattern matches where each of its steps does, so that the words of one step tell as much as those of all: that step is
taken which ordinary texts have least of, and of each of its phrases the rarest place.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set

from playbook.screening.patterns import Step, patterns
from playbook.screening.phrases import Phrase, phrases

ENGLISH = "en"


def triggers_of(language: str) -> set[str]:
    """The words, and stems with a star, of which every match of a pattern in that language has one.

    What is said in words of every language alone is found as English.
    """
    said: dict[str, list[Phrase]] = {}
    for phrase in phrases(language):
        said.setdefault(phrase.concept, []).append(phrase)
    common = set(phrases("*")) if language != ENGLISH else set()
    found: set[str] = set()
    for pattern in patterns():
        steps = [_of_step(step, said) for step in pattern.steps]
        if len(steps) == 1:
            found |= _rarest(phrase for phrase in steps[0] if phrase not in common)
        elif all(steps):
            found |= min(map(_rarest, steps), key=frequency)
    return found


def _of_step(step: Step, said: Mapping[str, list[Phrase]]) -> list[Phrase]:
    return [phrase for concept in step.concepts for phrase in said.get(concept, ())]


def _rarest(step: Iterable[Phrase]) -> set[str]:
    return {word for phrase in step for word in min(phrase.words, key=frequency)}


def frequency(words: Set[str]) -> int:
    """How often one of the words is met with in ordinary texts, as far as that can be told from their looks."""
    return sum(map(_weight, words))


def _weight(word: str) -> int:
    if not word[0].isalpha():
        return 100_000
    if word.rstrip("*") in _IN_MOST:
        return 5_000
    if word.rstrip("*") in _IN_MANY:
        return 200
    return 50 if word.endswith("*") and len(word) < 7 else 1 + 40 // len(word) ** 2


_IN_MOST = frozenset(
    """a all an and any are as at be before but by call can customer date day do due e el la en for from has have he her
    his how i if in is it let mr name no not number o of on one only or our out over she that the their them they
    this to up us was we what when which who will with new ask""".split()
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
