"""Labels of the format that stand as a heading, in italics or without any mark: told where a script lacks their field."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from playbook.expressions import expression
from playbook.labels import CANONICAL, kind_of
from playbook.lint.lost_labels import LostLabel, may_name_an_item
from playbook.lint.script import Script
from playbook.markdown import Block
from playbook.model import FieldKind
from playbook.source import Position, Range

# What a word processor or another tool dresses a label in; bold that lacks its colon is for lost_labels.py.
_DRESS = expression(r"</?(?:b|strong|i|em|u)>|[\\*_]")
_HEADING = expression(r" {0,3}#{1,6}[ \t]+(?P<label>[^\s#:：](?:[^#:：]{0,28}[^\s#:：])?)[ \t#:：]*$")
_LINE = expression(r" {0,3}(?!\*\*|__)(?P<label>[^\s:：][^:：]{1,40}?)[ \t]*(?P<colon>[:：](?!/)|$)")


def plain_labels(script: Script) -> Iterator[LostLabel]:
    """In the headings and at the beginnings of the paragraphs behind the first label, which ends the author's notes."""
    missing = CANONICAL.keys() - {field.kind for field in script.profile.fields}
    for block in _blocks(script) if missing else ():
        shape = {"heading": _HEADING, "paragraph": _LINE}.get(block.kind)
        match = shape.match(script.file.source.lines[block.start]) if shape else None
        kind: FieldKind = kind_of(_DRESS.sub("", match["label"])) if match else "unknown"
        if match is None or kind not in missing:
            continue
        if block.kind == "heading" or not may_name_an_item(script, block.start, kind):
            start, end = (Position(block.start, column) for column in match.span("label"))
            yield LostLabel(Range(start, end), CANONICAL[kind], lacks_colon=False)


def _blocks(script: Script) -> list[Block]:
    """Those at the top of the script, behind its first label or else behind its heading."""
    blocks, fields = script.file.reading.blocks, script.profile.fields
    above = fields[0].range.start.line if fields else script.profile.range.start.line
    first = bisect_right(blocks, above, key=_start)
    return [*blocks[first : bisect_right(blocks, script.profile.range.end.line, key=_start)]]


def _start(block: Block) -> int:
    return block.start
