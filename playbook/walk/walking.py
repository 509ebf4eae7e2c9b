"""One way through a call, step by step: what was said and done, what may come next, how it ended."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field, replace
from typing import Literal

from playbook.errors import PlaybookError
from playbook.lint.endings import endings
from playbook.lint.roles import has_role
from playbook.model import Branch, Playbook, Profile
from playbook.records import dataclass
from playbook.walk.finding import UnknownBranch, Way, find_way, pick, place_of
from playbook.walk.speaker import Line, Speaker, every_way, ways

End = Literal["close", "transfer"]


class WalkEnded(PlaybookError):
    """A choice where there is none any more: the call is over."""


@dataclass(frozen=True, slots=True)
class Step:
    """What the callee said, as the branches that answer it, and what the bot did then.

    `way` is empty for how a script begins; with more than one branch the last is the one that was gone to.
    """

    script: str
    way: Way
    lines: tuple[Line, ...]

    @property
    def seconds(self) -> float:
        return sum(line.seconds for line in self.lines)


@dataclass(frozen=True, slots=True)
class Walk:
    """A call so far. It never changes: every choice makes another.

    `choices` are the branches that come next; with another key, any upper branch of the script may be chosen, for
    people say what they like at any time. There is none once the call has `ended`. `chosen` are the keys that lead
    here.
    """

    book: Playbook
    speaker: Speaker
    steps: tuple[Step, ...] = ()
    choices: tuple[Branch, ...] = ()
    ended: End | None = None
    chosen: tuple[str, ...] = ()
    _passed: tuple[Branch, ...] = field(default=(), repr=False, compare=False)

    @property
    def profile(self) -> Profile:
        return self.speaker.profile

    @property
    def seconds(self) -> float:
        """How long the bot has spoken."""
        return sum(step.seconds for step in self.steps)

    def choose(self, key: str) -> Walk:
        """The call after an answer: the number of a choice, from 1, or the words of a branch.

        To a branch further down the call goes by those above it. WalkEnded where the call is over, UnknownBranch
        where nothing is meant by `key`.
        """
        walk = self
        for branch in self._way(key):
            walk = walk.go(branch)
        return walk

    def _way(self, key: str) -> Way:
        if self.ended:
            raise WalkEnded(f'the call is over ({self.ended}): "{key}" cannot be chosen any more')
        if key.isdecimal():
            return (self._numbered(int(key)),)
        branch = pick(key, self.choices)
        return find_way(self.profile, key) if branch is None else (branch,)

    def go(self, branch: Branch) -> Walk:
        """The call after the bot has done what the branch says, and what those say that it goes to."""
        return _into(replace(self, chosen=(*self.chosen, self._key(branch)), _passed=()), branch)

    def _key(self, branch: Branch) -> str:
        """What `choose` takes for a branch: its condition, its number where others have the same."""
        among = [
            number for number, one in enumerate(self.choices, start=1) if one.condition == branch.condition
        ]
        at = [number for number, one in enumerate(self.choices, start=1) if one.range == branch.range]
        return str(at[0]) if at and len(among) > 1 else branch.condition

    def _numbered(self, number: int) -> Branch:
        if 1 <= number <= len(self.choices):
            return self.choices[number - 1]
        raise UnknownBranch(f"there is no choice {number}; there are {len(self.choices)}, counted from 1")


def begin(book: Playbook, speaker: Speaker) -> Walk:
    """The call up to the first answer: disclosures and opening."""
    return Walk(book, speaker, (_beginning(speaker),), ways(speaker.profile))


def _beginning(speaker: Speaker) -> Step:
    return Step(speaker.profile.name, (), speaker.field_lines("disclosures", "opening"))


def _into(walk: Walk, branch: Branch) -> Walk:
    """The steps of a branch and of all that it goes to; one that was passed already is not gone through again."""
    place = _goes_to(branch, walk)
    ended = None if branch.children else _end(branch)
    if place is None or (isinstance(place, Branch) and _is_among(place, (*walk._passed, branch))):
        return _done(walk, branch, ended)
    there = _done(walk, branch, None)
    there = _into(there, place) if isinstance(place, Branch) else _into_script(there, place)
    return there if ended is None or there.ended else replace(there, ended=ended, choices=())


def _done(walk: Walk, branch: Branch, ended: End | None) -> Walk:
    """The step of one branch."""
    lines = walk.speaker.branch_lines(branch)
    if ended == "close" and not _hangs_up(branch):
        lines += walk.speaker.field_lines("closing")
    return replace(
        walk,
        steps=(*walk.steps, Step(walk.profile.name, _way_to(branch, walk.profile), lines)),
        choices=() if ended else branch.children or ways(walk.profile),
        ended=ended,
        _passed=(*walk._passed, branch),
    )


def _into_script(walk: Walk, profile: Profile) -> Walk:
    """The call goes on in another script, with the same facts."""
    speaker = replace(walk.speaker, profile=profile)
    return replace(
        walk, speaker=speaker, steps=(*walk.steps, _beginning(speaker)), choices=ways(profile), _passed=()
    )


def _end(branch: Branch) -> End | None:
    """How the call ends with what the branch itself does."""
    kinds = [ending.kind for ending in endings(branch)]
    return "close" if "close" in kinds else "transfer" if "transfer" in kinds else None


def _hangs_up(branch: Branch) -> bool:
    """Whether nobody is there to hear the closing words."""
    closing = (action.text for action in branch.actions if action.kind == "close")
    return has_role(branch, "voicemail") or any(text.lower().startswith("hang") for text in closing)


def _goes_to(branch: Branch, walk: Walk) -> Branch | Profile | None:
    targets = (action.target for action in branch.actions if action.kind == "goto" and action.target)
    places = (place_of(target, walk.profile, walk.book) for target in targets)
    return next((place for place in places if place is not None), None)


def _way_to(branch: Branch, profile: Profile) -> Way:
    found = (way for way in every_way(ways(profile)) if way[-1].range == branch.range)
    return next(found, (branch,))


def _is_among(branch: Branch, branches: Sequence[Branch]) -> bool:
    return any(one.range == branch.range for one in branches)
