"""One call as its expectations look at it: the script, its prompt, its words and what the linter says of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from playbook.book import Book
from playbook.errors import InvalidTask, PlaybookError, Problem
from playbook.lint.options import DEFAULTS
from playbook.model import Branch, FieldKind, Profile
from playbook.testing.stage import Stage
from playbook.testing.texts import Steps
from playbook.testing.trials import Trial
from playbook.walk.speaker import Line, Speaker, ways
from playbook.walk.walking import Walk, begin

if TYPE_CHECKING:
    from playbook.diagnostics import Diagnostic
    from playbook.prompt import Prompt


class Mismatch(PlaybookError):
    """Something that keeps an expectation from being looked at; `steps` lead to it from the case on."""

    def __init__(self, message: str, steps: Steps = ()) -> None:
        super().__init__(message)
        self.steps = steps


@dataclass(frozen=True)
class Scene:
    """What each expectation needs is worked out when the first one asks for it."""

    trial: Trial
    book: Book
    stage: Stage

    @cached_property
    def profile(self) -> Profile:
        """The script; Mismatch where the case names none, or one that is not there."""
        name = self.trial.script
        if name is None:
            raise Mismatch("the case names no script; write script: NAME, in the case or for the whole file")
        try:
            return self.book[name]
        except PlaybookError as error:
            raise Mismatch(str(error), ("script",)) from None

    @cached_property
    def speaker(self) -> Speaker:
        path = self.profile.path
        rate = self.stage.words_per_minute(Path(path)) if path else DEFAULTS.words_per_minute
        return Speaker(self.profile, self.trial.task.get("facts") or {}, self.trial.variables, rate)

    def fill(self, text: str) -> str:
        """What an expectation says, with `{facts.name}` in it as the call has them."""
        return self.speaker.filled(text) if self.trial.script in self.book else text

    @cached_property
    def rendered(self) -> tuple[Prompt | None, tuple[Problem, ...]]:
        """The prompt, or why there is none."""
        trial = self.trial
        how = partial(self.book.render, strict=trial.strict, strict_types=trial.strict_types)
        try:
            return how(trial.task, variables=trial.variables), ()
        except InvalidTask as error:
            return None, error.problems

    @property
    def prompt(self) -> Prompt:
        prompt, problems = self.rendered
        if prompt is None:
            raise Mismatch("the call is refused:\n" + "\n".join(map(str, problems)))
        return prompt

    @cached_property
    def walk(self) -> Walk:
        """The way that the case walks; Mismatch at the step that is not there."""
        walk = begin(self.book, self.speaker)
        for number, key in enumerate(self.trial.walk or ()):
            try:
                walk = walk.choose(key)
            except PlaybookError as error:
                raise Mismatch(str(error), ("walk", number)) from None
        return walk

    @cached_property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What is found in the script, and in its file outside of all scripts."""
        path = self.profile.path
        if path is None:
            return ()
        others = [one.range for one in self.book.profiles if one.path == path and one is not self.profile]
        found = self.stage.diagnostics(Path(path))
        return tuple(one for one in found if not any(one.range in other for other in others))

    def field(self, *kinds: FieldKind) -> tuple[Line, ...]:
        """The lines of a field; Mismatch where the script has none of the kind."""
        lines = self.speaker.field_lines(*kinds)
        if not lines:
            raise Mismatch(f'the script "{self.profile.name}" has no {kinds[0]}')
        return lines

    def everything(self) -> Iterator[Line]:
        """All that the script has the bot say and do anywhere."""
        yield from self.speaker.field_lines("disclosures", "opening", "closing", "transfer")
        for branch in ways(self.profile):
            yield from self.below(branch)

    def below(self, branch: Branch) -> Iterator[Line]:
        """What a branch says and does, and what those below it do."""
        for one in branch.walk():
            yield from self.speaker.branch_lines(one)
