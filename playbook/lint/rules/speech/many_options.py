"""Whether a sentence offers more choices than an ear can hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from playbook.diagnostics import Finding
from playbook.expressions import expression
from playbook.lint.pattern import Pattern
from playbook.lint.script import Script
from playbook.lint.speech import heard, sentences, words

_OR = Pattern(r"\b(?:or|oder|ou|o)\s")
_SPLIT = expression(r"\s*[,;:]\s*(?:(?:or|oder|ou|o)\s+)?|\s+(?:or|oder|ou|o)\s+", re.IGNORECASE)
# Where a choice begins: what stands before it in the sentence is none.
_LEADS = Pattern(
    r"\b(?:would|do|does|is|are|was|can|could|shall|should|will|may|which|what|when|how|prefer\w*|like|want"
    r"|either|between|have|has|choose|pick"
    r"|select|press|say|offer\w*|möchten|wollen|passt|ist|sind|können|lieber|drücken|wählen|haben|voulez"
    r"|préfér\w+|est-ce|souhaitez|pouvez|appuyez"
    r"|choisir|choisissez|avez|avons|prefiere|quiere|desea|puede\w*|pulse|marque|elija|tenemos|ofrecemos"
    r"|es)\b"
)
_GREETING = Pattern(
    r"^(?:hi|hello|hey|okay|ok|sure|great|alright|so|well|and|thanks|perfect|good|now|gut|also|und|bien"
    r"|vale|et|y)\b"
)
_CHOICE = Pattern(
    r"\?\s*$|\b(?:can|could|may|choose|pick|select|press|say|options?|either|between|offer\w*|have"
    r"|available|prefer\w*|können|wählen|drücken|haben"
    r"|möglich|pouvez|choisi\w+|appuyez|avons|puede\w*|elija|pulse|marque|tenemos|ofrecemos)\b"
)
# A list of what is excluded, or of what might be the case, is not for choosing.
_NO_CHOICE = Pattern(
    r"n['’]t\b|\b(?:not|never|no|nor|without|neither|any|if|in case|whether|unless|because|kein\w*|nicht"
    r"|nie|ohne|falls|wenn|irgend\w*"
    r"|pas|jamais|sans|aucun\w*|si|nunca|sin|ning[uú]n\w*|alg[uú]n\w*)\b"
)
_AN_ITEM = 6  # words, at most: what is longer is a clause


class _Item(NamedTuple):
    start: int
    end: int
    text: str
    separator: str

    @property
    def behind_or(self) -> bool:
        return self.separator.isalpha()


def many_options(script: Script) -> Iterator[Finding]:
    """One sentence offers more alternatives than people can keep in mind.

    Of a spoken list the first items are gone when the last one comes, and people say "what was the first
    one?" Vapi's guide asks for three at most; the setting `max-options` moves the line.

    Counted are the items that commas and "or" join in a question, or behind words that offer: "you can",
    "choose", "press", "either", and their like in German, French and Spanish. Lists of what is excluded, or
    of what might be the case ("any pain, fever, cough or rash?"), are nobody's choice. Options that come as
    sentences of their own are not counted.

    ## Bad

    ```markdown
    **Opening**: "Would Monday, Tuesday, Wednesday or Thursday suit you?"
    ```

    ```markdown
    **Branches**:
    - Asks how to pay -> "You can pay by card, bank transfer, check, cash, or in installments." + close
    ```

    ```markdown
    **Branches**:
    - Does not know -> "Press 1 for sales, 2 for repairs, 3 for billing, or 4 for anything else."
    ```

    ```markdown
    **Opening**: "Passt Ihnen Montag, Dienstag, Mittwoch oder Donnerstag?"
    ```

    ## Good

    ```markdown
    **Opening**: "Hi, Sam, would Monday, Tuesday or Thursday suit you?"
    ```

    ```markdown
    **Branches**:
    - Asks what we need -> "We never ask for passwords, card numbers, codes or account numbers." + close
    - Reports a symptom -> "Is there any pain, fever, cough or rash?"
    - Asks who comes -> "Ann, Ben and Cy will come, with a ladder, a drill, tape, and two or three boxes." + close
    ```
    """
    most = script.options.max_options
    for said in heard(script):
        excerpt = said.excerpt.plain
        if not _OR.search(excerpt):
            continue
        for start, end in sentences(excerpt.text):
            options = _options(excerpt.text, start, end)
            if len(options) > most:
                yield Finding(
                    excerpt.range(options[0][0], options[-1][1]),
                    f"{len(options)} options in one sentence; offer {most} at most, and more when they ask",
                )


def _options(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The alternatives of a sentence: its last list with "or", from where the offering words begin."""
    sentence = text[start:end]
    if not _OR.found_in(sentence) or not _CHOICE.found_in(sentence) or _NO_CHOICE.found_in(sentence):
        return []
    items = [*_items(text, start, end)]
    last = max((at for at, item in enumerate(items) if item.behind_or), default=0)
    first = last
    while first > 0 and not _leads(items, first) and _may_be_item(items[first - 1]):
        first -= 1
    listed = items[first : last + 1]
    is_one_list = all(item.behind_or for item in listed[1:]) or not any(
        item.behind_or for item in listed[1:-1]
    )
    return [(item.start, item.end) for item in listed] if is_one_list else []


def _leads(items: list[_Item], at: int) -> bool:
    """Whether a list begins with this item; "press 1 for …, press 2 for …" goes on."""
    if items[at].separator == ":":
        return True
    if not _LEADS.found_in(items[at].text):
        return False
    return items[at].text.casefold().split()[:1] != items[at - 1].text.casefold().split()[:1]


def _may_be_item(item: _Item) -> bool:
    if _GREETING.found_in(item.text) and not _LEADS.found_in(item.text):
        return False
    return words(item.text) <= _AN_ITEM or _LEADS.found_in(item.text)


def _items(text: str, start: int, end: int) -> Iterator[_Item]:
    """The pieces between commas and "or"."""
    separator = ""
    for match in _SPLIT.finditer(text, start, end):
        yield _Item(start, match.start(), text[start : match.start()], separator)
        start, separator = match.end(), match.group().strip(" ,;")
    yield _Item(start, end, text[start:end], separator)
