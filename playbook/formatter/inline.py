"""Arrows are written `->` with a space on either side, and facts `{facts.x}`."""

from __future__ import annotations

from collections.abc import Iterator

from playbook import placeholders
from playbook.formatter.fields import FieldText
from playbook.formatter.starts import begins_block
from playbook.model import FieldKind
from playbook.parser import ARROW_KINDS
from playbook.parser.arrows import find_arrow
from playbook.parser.leaves import Entry
from playbook.source import Range, TextEdit

_WRITTEN = frozenset(("prose", "item", "title"))

# What is said of an expected fact, and a duration, are kept as the author wrote them.
_AS_WRITTEN: frozenset[FieldKind] = frozenset(("expected-facts", "duration"))


def edit_arrows(field: FieldText) -> Iterator[TextEdit]:
    if field.kind not in ARROW_KINDS:
        return
    for entry in field.entries:
        arrow = find_arrow(entry.flow.text, entry.quoted) if entry.kind == "item" else None
        if arrow is not None:
            yield from _edit_arrow(field, entry, entry.flow.range(*arrow))


def _edit_arrow(field: FieldText, entry: Entry, where: Range) -> Iterator[TextEdit]:
    """The arrow with the spaces around it, but for those that begin or end a line."""
    number, start, end = where.start.line, where.start.column, where.end.column
    line = next(line for line in entry.lines if line.number == number)
    before = line.text[: start - line.column].rstrip(" \t")
    rest = line.text[end - line.column :]
    behind = rest.lstrip(" \t")
    is_apart = behind and not rest.startswith("+")  # a plus would separate actions if it stood behind a space
    if begins_block(f"{before} "):
        return  # `* -→ x`: behind a space, the dash would be a bullet
    arrow = f"{' ' if before else ''}->{' ' if is_apart else ''}"
    yield from field.edit(number, line.column + len(before), line.end - len(behind), arrow)


def edit_placeholders(field: FieldText) -> Iterator[TextEdit]:
    if field.kind in _AS_WRITTEN:
        return
    for entry in field.entries:
        text = entry.flow.text if entry.kind in _WRITTEN else ""
        for token in placeholders.tokens(text):
            if token.kind == "fact" and text[token.start] == "<" and not _is_in_braces(text, token):
                where = entry.flow.range(token.start, token.end)
                if field.source.slice(where) == text[token.start : token.end]:
                    yield TextEdit(where, f"{{facts.{token.name}}}")


def _is_in_braces(text: str, token: placeholders.Token) -> bool:
    """`{<facts.x>}` with braces of its own would be a near miss."""
    return text[token.start - 1 : token.start] == "{" or text[token.end : token.end + 1] == "}"
