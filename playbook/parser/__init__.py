"""SourceText to Playbook. Any text is read; what is wrong with it is for the linter to say."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from playbook import placeholders
from playbook.flow import Flow, Line
from playbook.labels import CANONICAL, SPOKEN_KINDS, Label
from playbook.markdown import Block, read_blocks
from playbook.model import (
    Duration,
    Field,
    FieldKind,
    NearMiss,
    Passage,
    Placeholder,
    Playbook,
    Profile,
    Turn,
)
from playbook.parser.branches import read_branches
from playbook.parser.durations import read_duration
from playbook.parser.expected import read_expected_facts
from playbook.parser.late import LateProfile
from playbook.parser.leaves import Entry, canonical_text, entries
from playbook.parser.limits import read_limits
from playbook.parser.sections import Outline, Section, guidance_runs, heading_text, outline
from playbook.parser.tools import read_tools
from playbook.parser.turns import read_turns
from playbook.source import Range, SourceText

# Fields whose items hold an arrow.
ARROW_KINDS: frozenset[FieldKind] = frozenset(("branches", "outcomes", "pronunciations"))


class Reading(NamedTuple):
    """A playbook with the Markdown it was read from."""

    blocks: Sequence[Block]
    outline: Outline
    playbook: Playbook


def parse_source(source: SourceText) -> Playbook:
    """Read a playbook. Never raises on any text; positions are zero-based, in code points."""
    return read(source).playbook


def read(source: SourceText) -> Reading:
    """The same, with what rules about headings and nesting look at."""
    blocks = read_blocks(source)
    outlined = outline(blocks)
    book = Playbook(
        tuple(read_profile(source, blocks, section) for section in outlined.profiles),
        tuple(read_passages(source, blocks, guidance_runs(outlined))),
        loose=outlined.loose,
        path=source.path,
    )
    return Reading(blocks, outlined, book)


def read_passages(source: SourceText, blocks: Sequence[Block], runs: Iterable[range]) -> Iterable[Passage]:
    for run in runs:
        unlabelled = [_with_label_as_text(block, source) for block in blocks[run.start : run.stop]]
        found = entries(unlabelled, source)
        text = placeholders.canonical(canonical_text(found))
        if text:
            proper, near = _find_placeholders(entry.flow for entry in found)
            whole = _whole(source, blocks[run.start].start, blocks[run.stop - 1].end)
            yield Passage(text, proper, near, path=source.path, range=whole)


def _with_label_as_text(block: Block, source: SourceText) -> Block:
    """In guidance a label line is nothing but a line that begins in bold."""
    if block.label is None:
        return block
    raw = source.lines[block.start]
    first = Line(block.start, block.label.start, raw[block.label.start :].rstrip())
    rest = [line for line in block.lines if line.number > block.start]
    return Block("paragraph", block.start, block.end, [first, *rest])


class _Value(NamedTuple):
    """A label, the line it stands in, and what it labels."""

    start: int
    label: Label
    kind: FieldKind
    entries: Sequence[Entry]


def read_profile(source: SourceText, blocks: Sequence[Block], section: Section) -> Profile:
    heading = blocks[section.index]
    body = blocks[section.body.start : section.body.stop]
    end = blocks[section.end].start if section.end < len(blocks) else len(source.lines)
    name = Flow.of(heading.lines) if heading.lines else None
    return LateProfile.of(
        lambda: _Contents(source, body).read(),
        name=heading_text(name) if name else "",
        path=source.path,
        range=_whole(source, heading.start, end),
        name_range=name.range() if name else Range.between(heading.start, 0, heading.start, 0),
    )


class _Contents:
    """Reads what stands in one profile: first its fields' entries, then what each kind of field means."""

    def __init__(self, source: SourceText, body: Sequence[Block]) -> None:
        self.source = source
        self.values = [
            self.value(label.label, value) for label, value in _fields(body) if label.label is not None
        ]

    def value(self, label: Label, blocks: Sequence[Block]) -> _Value:
        kind = label.kind
        found = entries(blocks, self.source, spoken=kind in SPOKEN_KINDS, branches=kind == "branches")
        return _Value(blocks[0].start, label, kind, found)

    def of(self, kind: FieldKind) -> list[Entry]:
        """The entries of all fields of one kind."""
        return [entry for value in self.values if value.kind == kind for entry in value.entries]

    def read(self) -> dict[str, object]:
        """The attributes of the profile."""
        tools = tuple(read_tools(self.of("tools")))
        proper, near = _find_placeholders(self.spoken_of())
        return {
            "fields": tuple(self.field(value) for value in self.values),
            "expected_facts": tuple(read_expected_facts(self.of("expected-facts"))),
            "branches": tuple(read_branches(self.of("branches"), {tool.name for tool in tools})),
            "hard_limits": tuple(read_limits(self.of("hard-limits"))),
            "duration": self.duration(),
            "tools": tools,
            "placeholders": proper,
            "near_misses": near,
        }

    def duration(self) -> Duration | None:
        found = self.of("duration")
        return read_duration(found[0].flow) if found else None

    def spoken_of(self) -> Iterable[Flow]:
        """Every text of the profile that reaches the prompt, labels with a placeholder included."""
        for start, label, kind, found in self.values:
            if kind == "expected-facts":
                continue
            raw = self.source.lines[start][label.start : label.end].replace("\0", "\ufffd")  # as in blocks
            if "{" in raw or "<" in raw:
                yield Flow.of([Line(start, label.start, raw)])
            for entry in found:
                yield entry.flow

    def field(self, value: _Value) -> Field:
        start, label, kind, found = value
        last = max([start + 1, *(entry.end for entry in found)])
        return Field(
            label.text,
            CANONICAL.get(kind, label.text),
            kind,
            label.qualifier,
            placeholders.canonical(canonical_text(found, arrows=kind in ARROW_KINDS)),
            _turns(found) if kind in SPOKEN_KINDS and kind != "branches" else (),
            range=Range.between(start, label.start, *_end_of_text(self.source, start, last)),
            label_range=Range.between(start, label.start, start, label.end),
        )


def _fields(blocks: Sequence[Block]) -> Iterable[tuple[Block, Sequence[Block]]]:
    """Each label with the blocks of its value, its own line first. What stands before is the author's notes."""
    labels = [index for index, block in enumerate(blocks) if block.kind == "label"]
    for index, following in pairwise([*labels, len(blocks)]):
        yield blocks[index], blocks[index:following]


def _turns(found: Iterable[Entry]) -> tuple[Turn, ...]:
    return tuple(turn for entry in found for turn in read_turns(entry.flow, entry.quoted.quotes))


def _find_placeholders(
    flows: Iterable[Flow],
) -> tuple[tuple[Placeholder, ...], tuple[NearMiss, ...]]:
    proper: list[Placeholder] = []
    near: list[NearMiss] = []
    for flow in flows:
        for token in placeholders.tokens(flow.text):
            if token.kind == "near-miss":
                text = flow.text[token.start : token.end]
                near.append(NearMiss(text, token.name, flow.range(token.start, token.end)))
            elif token.kind != "escape" and token.name is not None:
                where = flow.range(token.start, token.end)
                proper.append(Placeholder(token.name, token.kind, where))
    return tuple(proper), tuple(near)


def _whole(source: SourceText, start: int, end: int) -> Range:
    """From the first column of line `start` to the end of the last line before `end` that holds text."""
    return Range.between(start, 0, *_end_of_text(source, start, end))


def _end_of_text(source: SourceText, start: int, end: int) -> tuple[int, int]:
    """Line and column where the text of the lines from `start` up to `end` ends."""
    last = min(end, len(source.lines)) - 1
    while last > start and not source.lines[last].strip():
        last -= 1
    return last, len(source.lines[last].rstrip())
