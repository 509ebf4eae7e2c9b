"""Labels of the format that begin no field, for want of their colon or because they stand in a list.

A sentence may begin in bold, too: text behind the bold has to look like a value of that label.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from playbook import quotes
from playbook.expressions import expression
from playbook.labels import CANONICAL, COLONS, kind_of
from playbook.lint.script import Script
from playbook.markdown import Block
from playbook.model import FieldKind
from playbook.parser.arrows import find_arrow
from playbook.records import dataclass
from playbook.source import Position, Range

_BOLD = expression(
    r"(?P<indent> {0,3})(?P<bullet>(?:[-+*]|\d{1,9}[.)])[ \t]+)?"
    r"(?P<bold>(?P<mark>\*\*|__)(?P<label>[^*_:：()]{2,40})(?:\([^*_()]{0,60}\))?(?P<inside>[:：]?)[ \t]*(?P=mark))"
    r"[ \t]*(?P<value>.*)"
)
# Where a line ends that the next one does not go on with: a sentence, a quote; or an item or a heading stands there.
_ENDED = expression(r"(?:[.!?:;…\"”»)\]*_]|^ {0,3}(?:[-+*]|\d{1,9}[.)]|#{1,6}) .*)\s*$|^\s*$")

# What a value is like that begins with a small letter.
_SAID = expression(r"[^\"“„«»]*[\"“„«»]|hang up\b")
_SMALL: dict[FieldKind, re.Pattern[str]] = {
    "hard-limits": expression(
        r"(?:no|never|not|do not|don['’]t|only|must|avoid|without|nothing|at most|keine?|nie|niemals|nicht|pas|jamais"
        r"|ne|sin|nunca|ningun\w?) (?!apply|longer)"
    ),
    "duration": expression(r"(?!is\b|are\b|in\b)[^.]{0,30}?(?:\d|\bminutes?\b|\bmin\b|\bseconds?\b)"),
    "expected-facts": expression(r"[\w-]+ *(?:,|\(|$)"),
    "goal-recap": expression(r"(?!\w+s\b)\w+ (?:the|an?|that|whether|their|them|\{)"),
    "tools": expression(r"[\w.-]*_|[\w.-]+ *[:–—-] "),
    "language": expression(r"[a-z]{2,3}(?:-\w{2,8})*\W*$"),
    **dict.fromkeys(("opening", "disclosures", "voicemail", "closing", "transfer"), _SAID),
}
# In a list these name no tool, fact, answer or subject of a limit.
_NO_ITEMS: frozenset[FieldKind] = frozenset(
    ("goal-recap", "expected-facts", "branches", "hard-limits", "duration")
)
_NAMING: frozenset[FieldKind] = frozenset(
    ("expected-facts", "tools", "outcomes", "pronunciations", "unknown")
)


@dataclass(frozen=True, slots=True)
class LostLabel:
    """The bold text, the label it looks like, and whether a colon is all it lacks."""

    range: Range
    known: str
    lacks_colon: bool


def lost_labels(script: Script) -> Iterator[LostLabel]:
    lines = script.file.source.lines
    first = script.profile.range.start.line + 1
    for number in range(first, min(script.profile.range.end.line + 1, len(lines))):
        line = lines[number]
        if "**" in line or "__" in line:
            match = _BOLD.match(line)
            if match and _is_lost(script, number, match):
                start, end = match.span("bold")
                place = Range(Position(number, start), Position(number, end))
                yield LostLabel(place, CANONICAL[kind_of(match["label"])], not match["bullet"])


def _is_lost(script: Script, number: int, match: re.Match[str]) -> bool:
    kind = kind_of(match["label"])
    is_field = not match["bullet"] and _has_colon(match)  # as nearly every bold text in front of a line is
    if is_field or kind == "unknown" or find_arrow(match["value"], quotes.scan(match["value"])):
        return False
    path = _path(script.file.reading.blocks, number)
    kinds = [block.kind for block in path]
    if match["bullet"]:
        is_top = kinds == ["item", "paragraph"] and path[0].start == number
        return is_top and _is_field(script, number, kind) and (_has_colon(match) or _is_value(kind, match))
    begins = not number or _ENDED.search(script.file.source.lines[number - 1]) is not None
    is_prose = kinds == ["paragraph"] or (kinds == ["label"] and path[0].start < number)
    is_lazy = kinds[-1:] == ["paragraph"] and not match["indent"] and "quote" not in kinds
    return (is_prose or is_lazy) and begins and _is_value(kind, match)


def _has_colon(match: re.Match[str]) -> bool:
    return bool(match["inside"]) or match["value"].startswith(COLONS)


def _is_value(kind: FieldKind, match: re.Match[str]) -> bool:
    value = match["value"]
    if not value[:1].islower():
        return not value.startswith((",", ".", ";", "!", "?", ")", "'", "’", "/", "&"))
    expected = _SMALL.get(kind)
    return expected is not None and expected.match(value) is not None


def _is_field(script: Script, number: int, kind: FieldKind) -> bool:
    """Whether an item there is a field that was made an item, and not what the list is of."""
    above = _field_above(script, number)
    return above is None or (kind in _NO_ITEMS and above not in _NAMING)


def may_name_an_item(script: Script, number: int, kind: FieldKind) -> bool:
    """Whether a line there may name a tool, a fact or an outcome of the field above, which is called as a label is."""
    return kind not in _NO_ITEMS and _field_above(script, number) in _NAMING


def _field_above(script: Script, number: int) -> FieldKind | None:
    """The kind of the field that a line stands in."""
    fields = script.profile.fields
    above = bisect_left(fields, number, key=lambda field: field.range.start.line)
    return fields[above - 1].kind if above else None


def _path(blocks: Sequence[Block], number: int) -> list[Block]:
    """The blocks that hold a line, outermost first."""
    found: list[Block] = []
    while blocks:
        at = bisect_right(blocks, number, key=lambda block: block.start) - 1
        if at < 0 or blocks[at].end <= number:
            break
        found.append(blocks[at])
        blocks = blocks[at].children
    return found
