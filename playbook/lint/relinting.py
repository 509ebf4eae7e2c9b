"""Linting a text again after a change: what was found in a script is said again where that stands now.

Rules tell what they read. One that reads only the script, or the guidance, in which it finds something is shown nothing
else here, so that what it found holds as long as that text is the same.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Hashable, Iterable, Iterator
from dataclasses import replace
from functools import cached_property
from typing import get_args

from playbook.diagnostics import Diagnostic, Finding
from playbook.lint.linter import conclude
from playbook.lint.policy import Policy
from playbook.lint.rule import Reads, Rule
from playbook.lint.rules.branches.dead_goto import headings
from playbook.lint.script import File, Script
from playbook.model import Passage, Profile
from playbook.parser.shifting import shifted
from playbook.records import dataclass

Steps = Generator[None, None, tuple[Diagnostic, ...]]
Findings = Iterator[tuple[Rule, Finding]]
Look = Callable[[Iterable[Rule]], Findings]


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
        found = [*_findings(self.rules["file"], self.file, ()), *self.in_guidance()]
        for profile in self.file.book.profiles:
            found += self.in_script(profile)
            if self.has_looked:
                self.has_looked = False
                yield
        for key in self.known.keys() - self.used.keys():
            del self.known[key]
        return conclude(self.file, self.policy, found)

    def in_guidance(self) -> Findings:
        """What is wrong in the guidance alone, and with facts in it that a script may lack."""
        passages = self.file.book.passages
        for passage in passages:
            yield from self.in_passage(passage)
        if any(used.kind == "fact" for passage in passages for used in passage.placeholders):
            for rule, finding in _findings(self.rules["facts"], self.file, ()):
                if any(finding.range in passage.range for passage in passages):
                    yield rule, finding

    def in_passage(self, passage: Passage) -> Findings:
        text, alone = self.file.source.slice(passage.range), _part(self.file, (), (passage,))
        line = passage.range.start.line
        return self.recalled("itself", text, line, lambda rules: _findings(rules, alone, ()))

    def in_script(self, profile: Profile) -> Findings:
        source, line = self.file.source, profile.range.start.line
        text = (source.slice(profile.range), profile.range.end.line + 1 < len(source.lines))
        alone, whole = _part(self.file, (profile,), ()), (Script(self.file, profile),)
        looks: tuple[tuple[Reads, Hashable, Look], ...] = (
            ("itself", text, lambda rules: _findings(rules, alone, alone.scripts)),
            ("facts", text, lambda rules: _findings(rules, alone, ())),
            ("guidance", (text, self.guidance), lambda rules: _findings(rules, None, whole)),
            ("names", (text, self.names), lambda rules: _findings(rules, None, whole)),
        )
        for reads, key, look in looks:
            yield from self.recalled(reads, key, line, look)

    def recalled(self, reads: Reads, text: Hashable, line: int, look: Look) -> Findings:
        """What rules that read no more than this text find in it where its first line is this one. Effect: remembers it."""
        key = (reads, text, self.file.source.newline)
        found = self.known.get(key)
        if found is None:
            self.has_looked = True
            found = _Found(line, tuple(look(self.rules[reads])))
        self.known[key] = self.used[key] = found = found.at(line)
        return iter(found.findings)

    @cached_property
    def rules(self) -> dict[Reads, list[Rule]]:
        by_reads: dict[Reads, list[Rule]] = {reads: [] for reads in get_args(Reads)}
        for rule in self.policy.rules:
            if rule.scope != "run":
                by_reads[rule.reads].append(rule)
        return by_reads

    @cached_property
    def guidance(self) -> str:
        """All that rules about a script may know of the guidance."""
        return "\0".join(self.file.source.slice(passage.range) for passage in self.file.book.passages)

    @cached_property
    def names(self) -> str:
        """All that rules about a script may know of the names in the file."""
        file = self.file
        return "\n".join([*file.book.names, *file.neighbours, *headings(file.source.text)])


def _part(file: File, profiles: tuple[Profile, ...], passages: tuple[Passage, ...]) -> File:
    """The file as if no others were in it."""
    book = replace(file.book, profiles=profiles, passages=passages)
    return File(file.source, file.reading._replace(playbook=book), file.options, file.neighbours)


def _findings(rules: Iterable[Rule], file: File | None, scripts: Iterable[Script]) -> Findings:
    """What the rules find that look at a file, and those that look at a script."""
    for rule in rules:
        shown = (file,) if rule.scope == "file" and file is not None else scripts
        for one in shown:
            for finding in rule.check(one):
                yield rule, finding
