"""Hard limits: a bullet each, or prose split where the next item limits by itself.

`no discounts, no threats` is two limits; `no mention of legal action, arrest or garnishment` is one, because
"arrest" alone would be an instruction. For the same reason a bullet below another, or below `Never:`, is part of
it, unless it limits by itself.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator

from playbook.expressions import expression
from playbook.labels import COLONS
from playbook.model import Limit
from playbook.parser.leaves import Entry
from playbook.parser.pieces import closings, pieces
from playbook.placeholders import canonical
from playbook.source import Range

# How what is forbidden begins, and what is demanded, in English, German, French and Spanish.
_FORBIDS = (
    "no|none|never|not|don['’]?t|do not|mustn['’]t|avoid|without|nothing"
    "|cannot|can['’]?t|may not|shall not|should not|shouldn['’]t|under no|in no|at no|by no"
    "|kein|keine|keinen|keinem|keiner|keines|keinerlei|nie|niemals|nicht|nichts|ohne"
    "|auf keinen|unter keinen|in keinem|dürfen nicht|vermeide|vermeiden"
    "|pas|ne|jamais|aucun|aucune|sans|rien|en aucun|sous aucun|éviter|évite|évitez"
    "|ningún|ninguna|ninguno|nunca|jamás|sin|nada|en ningún|bajo ninguna|de ninguna|evitar|evita|evite"
)
_DEMANDS = (
    "only|always|must|at most|keep|stay"
    "|nur|immer|muss|müssen|höchstens|maximal|halte|halten|bleib|bleibe|bleiben"
    "|seulement|uniquement|toujours|doit|au plus|au maximum|garder|garde|gardez|rester|reste|restez"
    "|solo|sólo|solamente|únicamente|siempre|debe|como máximo|mantener|mantén|mantenga"
)
_SPACED = f"{_FORBIDS}|{_DEMANDS}".replace(" ", r"\s+")
_LIMITER = expression(rf"[*_]*(?:(?:{_SPACED})\b|n['’](?=\w))", re.IGNORECASE)
_PROHIBITION = expression(
    rf"\b(?:{_FORBIDS}|forbidden|prohibited|verboten|interdit|prohibido)\b", re.IGNORECASE
)
_JOINT = expression(r"\s*(?:(?:and|or|but|und|oder|aber|et|ou|mais|y|e|o|u|pero)\s+)?", re.IGNORECASE)


def read_limits(found: Iterable[Entry]) -> Iterator[Limit]:
    for entry, below in _with_items(found):
        if entry.kind == "item":
            yield from _item(entry)
        elif entry.kind != "title":
            yield from _prose(entry, below)


def _with_items(found: Iterable[Entry]) -> Iterator[tuple[Entry, list[Entry]]]:
    """Each outermost entry; with prose that leads up to a list, its items."""
    outermost = deque(entry for entry in found if entry.kind != "item" or entry.depth == 0)
    while outermost:
        entry = outermost.popleft()
        below: list[Entry] = []
        if entry.kind == "prose" and _leads_up(entry.flow.text):
            while outermost and outermost[0].kind == "item":
                below.append(outermost.popleft())
        yield entry, below


def _leads_up(text: str) -> bool:
    """Whether prose forbids what the items below it name: a colon ends it, and its last sentence has such a word."""
    sentence = max(map(text.rfind, ".!?")) + 1
    return text.endswith(COLONS) and _PROHIBITION.search(text, sentence) is not None


def _item(entry: Entry) -> Iterator[Limit]:
    own = Limit(canonical(entry.flow.text), entry.flow.range()) if entry.flow else None
    yield from _with_those_below(own, entry.children)


def _prose(entry: Entry, below: Iterable[Entry]) -> Iterator[Limit]:
    """The limits between the commas; the last leads up to those below."""
    spans = [entry.flow.trimmed(start, end) for start, end in _split(entry)]
    limits = [
        Limit(canonical(entry.flow.text[left:right]), entry.flow.range(left, right))
        for left, right in spans
        if left < right
    ]
    yield from limits[:-1]
    yield from _with_those_below(limits[-1] if limits else None, below)


def _with_those_below(limit: Limit | None, below: Iterable[Entry]) -> Iterator[Limit]:
    """A limit with the items below it, then those that limit by themselves."""
    own: list[Limit] = []
    apart: list[Limit] = []
    for item in below:
        for found in _item(item):
            (apart if limit is None or _limits_by_itself(found.text) else own).append(found)
    if limit is not None:
        joint = " " if limit.text.endswith(COLONS) else ": "
        listed = joint + ", ".join(found.text for found in own) if own else ""
        # An item may go on below its list.
        end = max(found.range.end for found in (limit, *own))
        yield Limit(limit.text + listed, Range(limit.range.start, end))
    yield from apart


def _split(entry: Entry) -> Iterator[tuple[int, int]]:
    """Start and end of every limit in prose."""
    text, quoted = entry.flow.text, entry.quoted
    begin = 0
    for start, _ in pieces(text, ",;", quoted, closings(text, quoted), 0, len(text)):
        if start and (limits := _limits_by_itself(text, start)):
            yield begin, start - 1
            begin = limits.start()
    yield begin, len(text)


def _limits_by_itself(text: str, start: int = 0) -> re.Match[str] | None:
    """The word by which what begins at `start`, perhaps with "and" or "or", is a limit of its own."""
    joint = _JOINT.match(text, start)
    return _LIMITER.match(text, joint.end()) if joint else None
