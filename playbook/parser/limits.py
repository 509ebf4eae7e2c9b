"""Hard limits: a bullet each, or prose split where the next item limits by itself.

`no discounts, no threats` is two limits; `no mention of legal action, arrest or garnishment` is one, because
"arrest" alone would be an instruction.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from playbook import quotes
from playbook.flow import Flow
from playbook.model import Limit
from playbook.parser.leaves import Entry

_LIMITERS = (
    "no|none|never|not|don['’]?t|do not|only|always|must|mustn['’]t|avoid|without|nothing|at most|keep|stay"  # noqa: RUF001
    "|kein|keine|keinen|keinem|keiner|keinerlei|nie|niemals|nicht|nur|immer|muss|müssen|ohne|nichts|höchstens"
    "|vermeide|vermeiden|bleib|bleibe|bleiben"
    "|pas|ne|jamais|aucun|aucune|sans|rien|seulement|uniquement|toujours|doit|éviter|évite|évitez|au plus|rester|restez"
    "|ningún|ninguna|ninguno|nunca|jamás|sin|nada|solo|sólo|solamente|siempre|debe|evitar|evita|evite|como máximo|mantener"
)
_NEXT = re.compile(
    rf"[,;]\s*(?:(?:and|or|but|und|oder|et|ou|y|o|e)\s+)?(?=(?:{_LIMITERS})\b)", re.IGNORECASE
)


def read_limits(found: Iterable[Entry]) -> Iterator[Limit]:
    for entry in found:
        flow = entry.flow
        pieces = [(0, len(flow.text))] if entry.kind == "item" else _split(flow.text)
        for start, end in pieces:
            left, right = flow.trimmed(start, end)
            if left < right and entry.kind != "title":
                yield Limit(flow.text[left:right], flow.range(left, right))


def _split(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of every limit in prose; never inside quotes or parentheses."""
    quoted = quotes.scan(text)
    start = seen = depth = 0
    for match in _NEXT.finditer(text):
        at = match.start()
        depth += text.count("(", seen, at) - text.count(")", seen, at)
        seen = at
        if depth <= 0 and not quoted.covers(at):
            yield start, at
            start = match.end()
    yield start, len(text)
