"""Hard limits: a bullet each, or prose split where the next item limits by itself.

`no discounts, no threats` is two limits; `no mention of legal action, arrest or garnishment` is one, because
"arrest" alone would be an instruction. For the same reason a bullet below another is part of it, unless it limits
by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from playbook.expressions import expression
from playbook.model import Limit
from playbook.parser.leaves import Entry
from playbook.parser.pieces import closings, pieces
from playbook.placeholders import canonical
from playbook.source import Range

_LIMITERS = (
    "no|none|never|not|don['’]?t|do not|only|always|must|mustn['’]t|avoid|without|nothing|at most|keep|stay"
    "|cannot|can['’]?t|may not|shall not|should not|shouldn['’]t|under no|in no|at no|by no"
    "|kein|keine|keinen|keinem|keiner|keines|keinerlei|nie|niemals|nicht|nichts|nur|immer|muss|müssen|ohne"
    "|auf keinen|unter keinen|in keinem|dürfen nicht|höchstens|maximal|vermeide|vermeiden|halte|halten|bleib|bleibe|bleiben"
    "|pas|ne|jamais|aucun|aucune|sans|rien|seulement|uniquement|toujours|doit|au plus|au maximum|en aucun|sous aucun"
    "|éviter|évite|évitez|garder|garde|gardez|rester|reste|restez"
    "|ningún|ninguna|ninguno|nunca|jamás|sin|nada|solo|sólo|solamente|únicamente|siempre|debe|como máximo|en ningún|bajo ninguna|de ninguna"
    "|evitar|evita|evite|mantener|mantén|mantenga"
)
_SPACED = _LIMITERS.replace(" ", r"\s+")
_LIMITER = expression(rf"[*_]*(?:(?:{_SPACED})\b|n['’](?=\w))", re.IGNORECASE)
_JOINT = expression(r"\s*(?:(?:and|or|but|und|oder|aber|et|ou|mais|y|e|o|u|pero)\s+)?", re.IGNORECASE)


def read_limits(found: Iterable[Entry]) -> Iterator[Limit]:
    for entry in found:
        if entry.kind == "item":
            if entry.depth == 0:
                yield from _item(entry)
        elif entry.kind != "title":
            for start, end in _split(entry):
                left, right = entry.flow.trimmed(start, end)
                if left < right:
                    yield Limit(canonical(entry.flow.text[left:right]), entry.flow.range(left, right))


def _item(entry: Entry) -> Iterator[Limit]:
    """A bullet with those below it, then those that limit by themselves."""
    own: list[Limit] = []
    apart: list[Limit] = []
    for child in entry.children:
        for limit in _item(child):
            (apart if _LIMITER.match(limit.text) or not entry.flow else own).append(limit)
    if entry.flow:
        text, where = canonical(entry.flow.text), entry.flow.range()
        joint = " " if text.endswith(":") else ": "
        below = joint + ", ".join(limit.text for limit in own) if own else ""
        yield Limit(text + below, Range(where.start, own[-1].range.end) if own else where)
    yield from apart


def _split(entry: Entry) -> Iterator[tuple[int, int]]:
    """Start and end of every limit in prose."""
    text, quoted = entry.flow.text, entry.quoted
    begin = 0
    for start, _ in pieces(text, ",;", quoted, closings(text, quoted), 0, len(text)):
        item = _JOINT.match(text, start)
        if start and item and _LIMITER.match(text, item.end()):
            yield begin, start - 1
            begin = item.end()
    yield begin, len(text)
