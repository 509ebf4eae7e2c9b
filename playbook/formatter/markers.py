"""Bullets are written `-`, wherever they stand, and sub-lists stand below the text of their item, where that is safe."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from playbook.formatter.fields import FieldText
from playbook.formatter.lists import BULLETS, is_rule
from playbook.markdown import Block
from playbook.source import TextEdit

_MARKER = re.compile(r"[-+*](?=\s|$)|\d+[.)]")


def edit_lists(field: FieldText) -> Iterator[TextEdit]:
    if field.layout is None:
        yield from _edit_bullets(field, field.blocks)
        return
    for line, column, text in field.layout.prefixes:
        yield from field.edit(line, 0, column, text)
    for above in field.layout.moved.values():
        end = len(field.source.lines[above.number].rstrip(" \t"))
        yield from field.edit(above.number, above.end, end, " +")
    yield from _edit_bullets(field, (block for block in field.blocks if block.kind == "quote"))


def _edit_bullets(field: FieldText, blocks: Iterable[Block]) -> Iterator[TextEdit]:
    """Only the bullets; all else about the lists stays."""
    by_line: dict[int, list[bool]] = {}
    begun = {(entry.start, entry.depth) for entry in field.entries if entry.kind == "item"}
    for item, depth in _items(blocks, 0):
        is_bullet = item.marker in BULLETS and (item.start, depth) in begun
        by_line.setdefault(item.start, []).append(is_bullet)
    for line, bullets in by_line.items():
        raw = field.source.lines[line]
        found = [
            match.start() for match, wanted in zip(_MARKER.finditer(raw), bullets, strict=False) if wanted
        ]
        if not is_rule("".join("-" if at in found else letter for at, letter in enumerate(raw))):
            for at in found:
                yield from field.edit(line, at, at + 1, "-")


def _items(blocks: Iterable[Block], depth: int) -> Iterator[tuple[Block, int]]:
    """Every item with its depth, in the order of the text."""
    for block in blocks:
        is_item = block.kind == "item"
        if is_item:
            yield block, depth
        yield from _items(block.children, depth + is_item)
