"""Which headings are profiles, and which text is general outbound guidance."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from playbook.expressions import expression
from playbook.flow import Flow
from playbook.labels import fold, kind_of
from playbook.markdown import Block
from playbook.records import dataclass

OUTBOUND = "outbound mode"
SCRIPTS = "script profiles"
PROFILE_LEVEL = 4

# An escaped mark stands for itself; all others that are matched are emphasis or backticks.
_MARKUP = expression(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])|`+|\*+(?=\S)|(?<=\S)\*+|(?<!\w)_+(?=\S)|(?<=\S)_+(?!\w)"
)

# What Google Docs, pandoc and makers of sites put behind a heading for links to it.
_ANCHOR = expression(r"\{#[^{}\s]*\}$")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands below it: indices into the blocks, `body` to `end`."""

    title: str
    level: int
    index: int
    end: int

    @property
    def body(self) -> range:
        return range(self.index + 1, self.end)

    def holds(self, other: Section) -> bool:
        return self.index < other.index and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Outline:
    """The sections that matter. `misplaced`: no Outbound Mode holds the script profiles; `loose`: nothing does."""

    profiles: tuple[Section, ...]
    outbound: tuple[Section, ...]
    scripts: tuple[Section, ...]
    misplaced: bool
    loose: bool


def heading_text(flow: Flow) -> str:
    """A heading's text without emphasis, backticks and anchor."""
    text = _ANCHOR.sub("", flow.text) if flow.text.endswith("}") else flow.text
    plain = _MARKUP.sub(lambda match: match["escaped"] or "", text)
    return " ".join(plain.split())


def outline(blocks: Sequence[Block]) -> Outline:
    sections = list(_sections(blocks))
    outbound = [section for section in sections if section.title == OUTBOUND]
    scripts = [section for section in sections if section.title == SCRIPTS]
    placed = _inside(scripts, outbound)
    chosen = placed or scripts
    profiles = [section for section in sections if section.level == PROFILE_LEVEL]
    if chosen:
        profiles = _inside(profiles, chosen)
    else:
        profiles = [section for section in profiles if _has_label(blocks, section)]
    return Outline(
        tuple(profiles),
        tuple(outbound),
        tuple(chosen),
        misplaced=bool(scripts) and not placed,
        loose=not scripts,
    )


def guidance_runs(outlined: Outline) -> Iterator[range]:
    """Indices of each run of blocks under Outbound Mode that no script profile owns."""
    taken = sorted((section.index, section.end) for section in (*outlined.scripts, *outlined.profiles))
    for section in outlined.outbound:
        start = section.body.start
        inside = bisect_left(taken, (section.index, 0)), bisect_left(taken, (section.end, 0))
        for begin, end in (taken[at] for at in range(*inside)):
            if end <= start:
                continue
            if start < begin:
                yield range(start, begin)
            start = max(start, end)
        if start < section.end:
            yield range(start, section.end)


def _sections(blocks: Sequence[Block]) -> Iterator[Section]:
    """Every section, found backwards so that each heading knows where the next of its rank stands."""
    next_of_level = [len(blocks)] * 8
    found: list[Section] = []
    for index in range(len(blocks) - 1, -1, -1):
        block = blocks[index]
        if block.kind != "heading":
            continue
        title = fold(heading_text(Flow.of(block.lines))) if block.lines else ""
        found.append(Section(title, block.level, index, next_of_level[block.level]))
        for level in range(block.level, 8):
            next_of_level[level] = index
    return reversed(found)


def _inside(inner: Sequence[Section], outer: Sequence[Section]) -> list[Section]:
    """The inner sections that an outer one holds, both in the order of the text."""
    held = []
    at = 0
    for section in inner:
        while at < len(outer) and outer[at].end <= section.index:
            at += 1
        if any(candidate.holds(section) for candidate in outer[at : at + 1]):
            held.append(section)
    return held


def _has_label(blocks: Sequence[Block], section: Section) -> bool:
    labels = (blocks[index].label for index in section.body)
    return any(label is not None and kind_of(label.text) != "unknown" for label in labels)
