"""SourceText to Playbook. Any text is read; what is wrong with it is for the linter to say."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from playbook import placeholders
from playbook.flow import Flow, Line
from playbook.labels import CANONICAL, SPOKEN_KINDS, Label, kind_of
from playbook.markdown import Block, read_blocks
from playbook.model import (
    Duration,
    ExpectedFact,
    Field,
    FieldKind,
    Limit,
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
from playbook.parser.leaves import Entry, canonical_text, entries
from playbook.parser.limits import read_limits
from playbook.parser.sections import Outline, Section, guidance_runs, heading_text, outline
from playbook.parser.tools import read_tools
from playbook.parser.turns import read_turns
from playbook.source import Position, Range, SourceText

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
        tuple(_Profile(source, blocks, section).read() for section in outlined.profiles),
        tuple(_passages(source, blocks, guidance_runs(outlined))),
        loose=outlined.loose,
        path=source.path,
    )
    return Reading(blocks, outlined, book)


def _passages(source: SourceText, blocks: Sequence[Block], runs: Iterable[range]) -> Iterable[Passage]:
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


class _Profile:
    """Reads one profile: first its fields' entries, then what each kind of field means."""

    def __init__(self, source: SourceText, blocks: Sequence[Block], section: Section) -> None:
        self.source = source
        self.heading = blocks[section.index]
        self.end = blocks[section.end].start if section.end < len(blocks) else len(source.lines)
        self.values = [
            (label, label.label, self.entries(label.label, value))
            for label, value in _fields(blocks[section.body.start : section.body.stop])
            if label.label is not None
        ]

    def entries(self, label: Label, value: Sequence[Block]) -> list[Entry]:
        kind = kind_of(label.text)
        return entries(value, self.source, spoken=kind in SPOKEN_KINDS, branches=kind == "branches")

    def of(self, kind: FieldKind) -> list[Entry]:
        """The entries of all fields of one kind."""
        return [entry for _, label, found in self.values if kind_of(label.text) == kind for entry in found]

    def read(self) -> Profile:
        name = Flow.of(self.heading.lines) if self.heading.lines else None
        start = Position(self.heading.start, 0)
        tools = tuple(read_tools(self.of("tools")))
        proper, near = _find_placeholders(self.spoken_of())
        return Profile(
            heading_text(name) if name else "",
            tuple(self.field(block, label, found) for block, label, found in self.values),
            self.expected_facts(),
            tuple(read_branches(self.of("branches"), {tool.name for tool in tools})),
            self.limits(),
            self.duration(),
            tools,
            proper,
            near,
            path=self.source.path,
            range=_whole(self.source, self.heading.start, self.end),
            name_range=name.range() if name else Range(start, start),
        )

    def expected_facts(self) -> tuple[ExpectedFact, ...]:
        return tuple(read_expected_facts(self.of("expected-facts")))

    def limits(self) -> tuple[Limit, ...]:
        return tuple(read_limits(self.of("hard-limits")))

    def duration(self) -> Duration | None:
        found = self.of("duration")
        return read_duration(found[0].flow) if found else None

    def spoken_of(self) -> Iterable[Flow]:
        """Every text of the profile that reaches the prompt, labels with a placeholder included."""
        for block, label, found in self.values:
            if kind_of(label.text) == "expected-facts":
                continue
            raw = self.source.lines[block.start][label.start : label.end]
            if "{" in raw or "<" in raw:
                yield Flow.of([Line(block.start, label.start, raw)])
            for entry in found:
                yield entry.flow

    def field(self, block: Block, label: Label, found: Sequence[Entry]) -> Field:
        kind = kind_of(label.text)
        last = max((entry.end for entry in found), default=block.start + 1)
        return Field(
            label.text,
            CANONICAL.get(kind, label.text),
            kind,
            label.qualifier,
            placeholders.canonical(canonical_text(found, arrows=kind in ARROW_KINDS)),
            _turns(found) if kind in SPOKEN_KINDS and kind != "branches" else (),
            range=Range(
                Position(block.start, label.start),
                _whole(self.source, block.start, max(last, block.start + 1)).end,
            ),
            label_range=Range(Position(block.start, label.start), Position(block.start, label.end)),
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
    last = min(end, len(source.lines)) - 1
    while last > start and not source.lines[last].strip():
        last -= 1
    return Range(Position(start, 0), Position(last, len(source.lines[last].rstrip())))
