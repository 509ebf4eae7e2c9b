"""Linting a text again after a change: what was found in a script is said again where that stands now.

Rules tell what they read. One that reads only the script, or the guidance, in which it finds something is shown nothing
else here, so that what it found holds as long as that text is the same.
"""

from __future__ import annotations

from collections.abc import Generator, Hashable
from functools import cached_property

from playbook.diagnostics import Diagnostic, Finding
from playbook.lint.linter import conclude
from playbook.lint.parts import Findings, Part, parts
from playbook.lint.policy import Policy
from playbook.lint.rule import Reads, Rule
from playbook.lint.rules.branches.dead_goto import headings
from playbook.lint.script import File
from playbook.model import Passage, Profile
from playbook.parser.shifting import shifted
from playbook.records import dataclass

Steps = Generator[None, None, tuple[Diagnostic, ...]]


class Relinter:
    """Lints one version of a text after the other, and remembers what it found in the parts of the last."""

    def __init__(self) -> None:
        self._policy: Policy | None = None
        self._known: dict[Hashable, _Found] = {}

    def lint(self, file: File, policy: Policy) -> tuple[Diagnostic, ...]:
        """What `playbook.lint.linter.lint_file` gives, without looking anew at what is as it was."""
        steps = self.steps(file, policy)
        while True:
            try:
                next(steps)
            except StopIteration as end:
                diagnostics: tuple[Diagnostic, ...] = end.value
                return diagnostics

    def steps(self, file: File, policy: Policy) -> Steps:
        """The same with a pause behind every part that had to be looked at. Who stops there loses nothing."""
        if policy != self._policy:
            self._policy, self._known = policy, {}
        return _Pass(file, policy, self._known).steps()


@dataclass(frozen=True, slots=True)
class _Found:
    """What was found in a part of the text whose first line was this one of the file."""

    line: int
    findings: tuple[tuple[Rule, Finding], ...]

    def at(self, line: int) -> _Found:
        if line == self.line:
            return self
        down = line - self.line
        return _Found(line, tuple((rule, shifted(finding, down)) for rule, finding in self.findings))


class _Pass:
    """One version of the text, and what is known from those before it."""

    def __init__(self, file: File, policy: Policy, known: dict[Hashable, _Found]) -> None:
        self.file = file
        self.policy = policy
        self.known = known
        self.used: dict[Hashable, _Found] = {}
        self.has_looked = False

    def steps(self) -> Steps:
        found: list[tuple[Rule, Finding]] = []
        for part in parts(self.file, self.policy.rules):
            found += self.found_in(part)
            if self.has_looked:
                self.has_looked = False
                yield
        for key in self.known.keys() - self.used.keys():
            del self.known[key]
        return conclude(self.file, self.policy, found)

    def found_in(self, part: Part) -> Findings:
        own = self.own(part.owner) if part.owner else None
        for reads, findings in part.looks.items():
            if part.owner is None:
                yield from findings
            else:
                yield from self.recalled((reads, own, self.beyond.get(reads)), part.owner, findings)

    def recalled(self, key: Hashable, owner: Passage | Profile, findings: Findings) -> Findings:
        """What is found where this is read, in a part that stands where it does now. Effect: remembers it."""
        found, line = self.known.get(key), owner.range.start.line
        if found is None:
            self.has_looked = True
            found = _Found(line, tuple(findings))
        self.known[key] = self.used[key] = found = found.at(line)
        return iter(found.findings)

    def own(self, owner: Passage | Profile) -> Hashable:
        """What all rules read in a part: its text, and whether anything follows it."""
        source, where = self.file.source, owner.range
        return source.slice(where), where.end.line + 1 < len(source.lines), source.newline

    @cached_property
    def beyond(self) -> dict[Reads, str]:
        """What rules read elsewhere: all that those about a script may know of the guidance, or of the names in the file."""
        file = self.file
        return {
            "guidance": "\0".join(file.source.slice(passage.range) for passage in file.book.passages),
            "names": "\n".join([*file.book.names, *file.neighbours, *headings(file.source.text)]),
        }
