"""What is said and done in one place of a script, line by line, with the values of one call."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from typing import Literal

from playbook import quotes
from playbook.facts import Scalar
from playbook.lint.endings import closes_in_words
from playbook.lint.options import DEFAULTS
from playbook.lint.speech import is_heard, seconds, words
from playbook.model import Action, ActionKind, Branch, Field, FieldKind, Profile
from playbook.records import dataclass
from playbook.source import Range
from playbook.spoken import filled

LineKind = Literal["says", "does"]

# What is left of `say "…"` without what it says.
_MERE_SAYING = frozenset(("", "say", "then say", "then"))


@dataclass(frozen=True, slots=True)
class Line:
    """One turn that the callee hears, or one thing that the bot does; `seconds` are those of speaking it.

    `written` is the text as the script has it, without the values of the call. `action` is the kind of action it is,
    None for what a field other than Branches asks for.
    """

    kind: LineKind
    text: str
    written: str
    seconds: float = 0.0
    action: ActionKind | None = None
    target: str | None = None
    range: Range | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Speaker:
    """A script and what is known of a call. Facts that are not given keep their placeholders."""

    profile: Profile
    facts: Mapping[str, Scalar] = field(default_factory=dict)
    variables: Mapping[str, Scalar] = field(default_factory=dict)
    words_per_minute: int = DEFAULTS.words_per_minute

    def filled(self, text: str) -> str:
        return filled(text, self.profile, self.facts, self.variables)

    def field_lines(self, *kinds: FieldKind) -> tuple[Line, ...]:
        """All fields of these kinds, in the order of the kinds."""
        fields = (one for kind in kinds for one in self.profile.fields_of(kind))
        return tuple(line for one in fields for line in self._lines(one.text, one.range))

    def branch_lines(self, branch: Branch) -> tuple[Line, ...]:
        """The branch itself; those below it are other ways on."""
        return tuple(line for action in branch.actions for line in self.action_lines(action))

    def action_lines(self, action: Action) -> tuple[Line, ...]:
        """What an action has in quotes is said, unless it is written down or sent."""
        kind = _kind(action)
        if not action.turns or not is_heard(action):
            text = self.filled(action.text)
            return (Line("does", text, action.text, 0.0, kind, action.target, action.range),)
        return tuple(self._lines(action.text, action.range, kind, action.target))

    def _lines(
        self, text: str, place: Range, action: ActionKind | None = None, target: str | None = None
    ) -> Iterator[Line]:
        """Quotes are turns, and what stands between them is to be done."""
        for is_said, piece in _pieces(text):
            line = self.filled(piece)
            if is_said:
                yield Line("says", line, piece, seconds(line, self.words_per_minute), action, target, place)
            elif line.casefold().strip(" :") not in _MERE_SAYING:
                yield Line("does", line, piece, 0.0, action, target, place)


def _kind(action: Action) -> ActionKind:
    """An instruction may end the call in words of its own: "thank them and end politely"."""
    return "close" if action.kind == "instruction" and closes_in_words(action.text) else action.kind


def ways(profile: Profile) -> tuple[Branch, ...]:
    """The branches of a script, and its Voicemail, which is one that has a field of its own."""
    return (*profile.branches, *(_voicemail(one) for one in profile.fields_of("voicemail")))


def every_way(branches: Iterable[Branch]) -> Iterator[tuple[Branch, ...]]:
    """Each branch at every depth, with those it stands below in front of it."""
    for branch in branches:
        yield (branch,)
        for below in every_way(branch.children):
            yield (branch, *below)


def _voicemail(one: Field) -> Branch:
    """The field as a branch: it says its turns and does the rest, and then the bot hangs up, told so or not."""
    actions = [_spoken_or_done(one, is_said, piece) for is_said, piece in _pieces(one.text)]
    if not any(closes_in_words(action.text) for action in actions):
        actions.append(Action("close", "hang up", range=one.range))
    return Branch(one.heading, tuple(actions), range=one.range, condition_range=one.label_range)


def _spoken_or_done(one: Field, is_said: bool, piece: str) -> Action:
    if not is_said:
        return Action("instruction", piece, range=one.range)
    turn = next((turn for turn in one.turns if turn.text == piece), None)
    return Action(
        "say", f'"{piece}"', turns=() if turn is None else (turn,), range=turn.range if turn else one.range
    )


def _pieces(text: str) -> Iterator[tuple[bool, str]]:
    """What is spoken and what stands between it, in order, without what holds no words."""
    at = 0
    for quote in quotes.scan(text).quotes:
        yield from _with_words(False, text[at : quote.start])
        for start, end in quotes.turns(text, [quote]):
            yield from _with_words(True, text[start:end])
        at = quote.end
    yield from _with_words(False, text[at:])


def _with_words(is_said: bool, text: str) -> Iterator[tuple[bool, str]]:
    text = text.strip() if is_said else text.strip(" \n\t,;:")
    if words(text):
        yield is_said, text
