"""A file and the rules become diagnostics, in the order of the text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache

from playbook.diagnostics import Diagnostic, Finding, Severity
from playbook.errors import UnreadableFile
from playbook.lint.options import DEFAULTS, Options
from playbook.lint.parts import Findings, parts
from playbook.lint.policy import Policy
from playbook.lint.registry import RULES
from playbook.lint.rule import Rule
from playbook.lint.script import File
from playbook.lint.suppression import Unused, read_comments, suppress
from playbook.parser import read
from playbook.source import SourceText

UNUSED_SUPPRESSION, UNREADABLE_FILE = "ST114", "ST115"

# Of a file that is looked at without the others of its folder, nobody can say that a comment on these is idle.
_FOUND_BESIDE = frozenset(("ST102",))


def lint(
    source: SourceText, rules: Sequence[Rule] = RULES, options: Options = DEFAULTS
) -> tuple[Diagnostic, ...]:
    """What these rules say of one text, but for what comments in it suppress."""
    return lint_file(File(source, read(source), options), Policy(tuple(rules), options))


def lint_file(file: File, policy: Policy) -> tuple[Diagnostic, ...]:
    """The same for a file that has been read."""
    return conclude(file, policy, _everywhere(policy.rules, file))


def conclude(file: File, policy: Policy, findings: Iterable[tuple[Rule, Finding]]) -> tuple[Diagnostic, ...]:
    """What becomes of all that was found in a file, in whatever order."""
    path, rules = file.source.path, policy.rules
    found = [_diagnostic(rule, one, path) for rule, one in findings]
    if comments := read_comments(file):
        judged = {rule.code for rule in rules} - {UNUSED_SUPPRESSION}
        if not file.neighbours:
            judged -= _FOUND_BESIDE
        outcome = suppress(found, comments, codes_by_name(), judged)
        late = [*_unused(file.source, rules, outcome.unused)]
        found = [*outcome.diagnostics, *suppress(late, comments, codes_by_name(), set()).diagnostics]
    return tuple(sorted(_with_severities(found, policy.severities), key=_in_order))


def unreadable(error: UnreadableFile, path: str, policy: Policy) -> tuple[Diagnostic, ...]:
    """What there is to say of a file that could not be read, whatever rules were chosen: none of them has seen it."""
    found = [
        _diagnostic(rule, finding, path)
        for rule in RULES
        if rule.code == UNREADABLE_FILE
        for finding in rule.check(error)
    ]
    return tuple(_with_severities(found, policy.severities))


@cache
def codes_by_name() -> dict[str, str]:
    """The code of every rule by its code and by its name, in lower case."""
    return {key: rule.code for rule in RULES for key in (rule.code.casefold(), rule.name)}


def _everywhere(rules: Sequence[Rule], file: File) -> Findings:
    for part in parts(file, rules):
        for findings in part.looks.values():
            yield from findings


def _unused(source: SourceText, rules: Iterable[Rule], unused: Sequence[Unused]) -> Iterator[Diagnostic]:
    for rule in rules:
        if rule.code == UNUSED_SUPPRESSION and unused:
            for finding in rule.check(source, unused):
                yield _diagnostic(rule, finding, source.path)


def _diagnostic(rule: Rule, finding: Finding, path: str | None) -> Diagnostic:
    severity = finding.severity or rule.severity
    return Diagnostic(
        rule.code, rule.name, severity, finding.message, finding.range, path, finding.fix, finding.related
    )


def _with_severities(found: Iterable[Diagnostic], severities: Mapping[str, Severity]) -> Iterator[Diagnostic]:
    for one in found:
        yield replace(one, severity=severities[one.code]) if one.code in severities else one


def _in_order(diagnostic: Diagnostic) -> tuple[object, ...]:
    return *diagnostic.range.numbers, diagnostic.code, diagnostic.message
