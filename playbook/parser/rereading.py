"""Reading a text again after a change: what stands between two headings is read once, and only moved after that."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field
from typing import NamedTuple

from playbook.expressions import expression
from playbook.markdown import Block, read_blocks
from playbook.model import Playbook, Profile
from playbook.parser import Reading, read_passages, read_profile
from playbook.parser.late import LATE, LateProfile
from playbook.parser.sections import Section, guidance_runs, outline
from playbook.parser.shifting import shifted, shifted_block
from playbook.records import dataclass
from playbook.source import SourceText

# Where a stretch may end: a heading that is not indented ends whatever is open, but for fences and HTML.
_SEAM = expression(r"\n#{1,4}[ \t]")

# Where this is read as a heading behind a stretch, nothing was open at its end.
_HEADING = "#"


class Rereader:
    """Reads one version of a text after the other, and remembers the stretches of the last."""

    def __init__(self) -> None:
        # By text, and whether the file ends there; None for one that something is still open in at its end.
        self._known: dict[tuple[str, bool], _Stretch | None] = {}

    def read(self, source: SourceText) -> Reading:
        """What `playbook.parser.read` gives, without reading anew what is as it was."""
        before, self._known = self._known, {}
        placed = list(_placed(self._stretches(source, before)))
        blocks = [block for one in placed for block in one.stretch.blocks_at(one.line)]
        outlined = outline(blocks)
        book = Playbook(
            tuple(_profiles(placed, outlined.profiles, source.path)),
            tuple(read_passages(source, blocks, guidance_runs(outlined))),
            loose=outlined.loose,
            path=source.path,
        )
        return Reading(blocks, outlined, book)

    def _stretches(
        self, source: SourceText, before: dict[tuple[str, bool], _Stretch | None]
    ) -> Iterator[_Stretch]:
        """From seam to seam; over twice as many where something is open at the end, until nothing is."""
        text = source.text
        seams = [0, *(match.start() + 1 for match in _SEAM.finditer(text)), len(text)]
        at, last = 0, len(seams) - 1
        while at < last:
            found, reach = None, 1
            while found is None:
                end = min(at + reach, last)
                key = (text[seams[at] : seams[end]], end == last)
                if key not in self._known:
                    self._known[key] = before[key] if key in before else _read(*key)
                found = self._known[key]
                reach *= 2
            yield found
            at = end


@dataclass(frozen=True)
class _Stretch:
    """A part of a file that is read by itself; the places in it count from its first line."""

    source: SourceText
    blocks: list[Block]
    _profiles: dict[int, Profile] = field(default_factory=dict)
    _moved: dict[int, list[Block]] = field(default_factory=dict)
    _moved_profiles: dict[tuple[int, int], Profile] = field(default_factory=dict)

    @property
    def height(self) -> int:
        """How many lines it takes where another follows."""
        return len(self.source.lines) - 1

    def blocks_at(self, line: int) -> list[Block]:
        """Its blocks where its first line is this one of the file."""
        if line not in self._moved:
            self._moved.clear()  # those of another place
            self._moved[line] = [shifted_block(block, line) for block in self.blocks] if line else self.blocks
        return self._moved[line]

    def profile_at(self, line: int, section: Section, path: str | None) -> Profile:
        """The same for the profile of one of its sections."""
        key = (line, section.index)
        if key not in self._moved_profiles:
            for other in [other for other in self._moved_profiles if other[0] != line]:
                del self._moved_profiles[other]
            self._moved_profiles[key] = self._moved_profile(line, section, path)
        return self._moved_profiles[key]

    def _moved_profile(self, line: int, section: Section, path: str | None) -> Profile:
        if section.index not in self._profiles:
            self._profiles[section.index] = read_profile(self.source, self.blocks, section)
        profile = self._profiles[section.index]
        return LateProfile.of(
            lambda: {name: shifted(getattr(profile, name), line) for name in LATE},
            name=profile.name,
            path=path,
            range=shifted(profile.range, line),
            name_range=shifted(profile.name_range, line),
        )


class _Placed(NamedTuple):
    """A stretch in its file: the line that it begins with, and the index of its first block."""

    stretch: _Stretch
    line: int
    first: int


def _placed(stretches: Iterable[_Stretch]) -> Iterator[_Placed]:
    line = first = 0
    for stretch in stretches:
        yield _Placed(stretch, line, first)
        line += stretch.height
        first += len(stretch.blocks)


def _profiles(placed: Sequence[_Placed], sections: Iterable[Section], path: str | None) -> Iterator[Profile]:
    firsts = [one.first for one in placed]
    for section in sections:
        stretch, line, first = placed[bisect_right(firsts, section.index) - 1]
        inside = Section(section.title, section.level, section.index - first, section.end - first)
        yield stretch.profile_at(line, inside, path)


def _read(text: str, ends: bool) -> _Stretch | None:
    """A stretch that the file ends with, or that nothing is open at the end of."""
    source = SourceText(text)
    if ends:
        return _Stretch(source, read_blocks(source))
    *blocks, last = read_blocks(SourceText(text + _HEADING))
    is_closed = last.kind == "heading" and last.start == len(source.lines) - 1
    return _Stretch(source, blocks) if is_closed else None
