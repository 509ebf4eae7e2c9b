"""A stretch of the file as a rule reads it: one line of text in which every offset is still the file's."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property

from playbook import placeholders
from playbook.expressions import expression
from playbook.flow import comment_spans
from playbook.lint.hinted import hinted
from playbook.records import dataclass
from playbook.source import Range, SourceText

# What joins two lines of one text: the line's end, the indentation, and the markers of block quotes.
_JOINT = expression(r"[ \t]*(?:\r\n|\n|\r)[ \t>]*")


@dataclass(frozen=True)
class Excerpt:
    """Line ends and comments are spaces here, as many as they have characters; `start` is an offset in the file."""

    source: SourceText
    start: int
    text: str

    @classmethod
    def of(cls, source: SourceText, start: int, end: int) -> Excerpt:
        text = source.text[start:end]
        if "<!--" in text:
            text = _without_comments(text)
        if "\n" in text or "\r" in text:
            text = _JOINT.sub(_blank, text)
        return cls(source, start, text)

    @cached_property
    def plain(self) -> Excerpt:
        """The same stretch with each placeholder, and whatever was meant as one, as one word of x's."""
        text = self.text
        for token in placeholders.tokens(text):
            if token.kind != "escape":
                text = _masked(text, token.start, token.end)
        if "{{" in text or "[" in text:
            for start, end in placeholders.leftovers(text):
                text = _masked(text, start, end)
        return self if text is self.text else Excerpt(self.source, self.start, text)

    @cached_property
    def hinted(self) -> frozenset[str]:
        """The words in the text by which patterns tell whether they could match."""
        return hinted(self.text)

    def range(self, start: int = 0, end: int | None = None) -> Range:
        """The place in the file of the text from `start` up to `end`, offsets in this text."""
        stop = len(self.text) if end is None else end
        return Range(self.source.position(self.start + start), self.source.position(self.start + stop))

    def part(self, start: int, end: int) -> Excerpt:
        return Excerpt(self.source, self.start + start, self.text[start:end])

    def without(self, places: Iterable[Range]) -> Excerpt:
        """The same stretch with these places of the file blank: an action without what it says."""
        text = self.text
        for place in places:
            start, stop = self.source.span(place)
            begin, end = max(0, start - self.start), min(len(text), stop - self.start)
            if begin < end:
                text = text[:begin] + " " * (end - begin) + text[end:]
        return Excerpt(self.source, self.start, text)


def _without_comments(text: str) -> str:
    pieces: list[str] = []
    at = 0
    for start, end in comment_spans(text):
        pieces += text[at:start], " " * (end - start)
        at = end
    return "".join([*pieces, text[at:]])


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _masked(text: str, start: int, end: int) -> str:
    return text[:start] + "x" * (end - start) + text[end:]
