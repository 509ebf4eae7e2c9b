"""A file and the rules become diagnostics, in the order of the text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from playbook.diagnostics import Diagnostic, Finding
from playbook.lint.options import DEFAULTS, Options
from playbook.lint.registry import RULES
from playbook.lint.rule import Rule
from playbook.lint.script import File
from playbook.parser import read
from playbook.source import SourceText


def lint(
    source: SourceText,
    rules: Iterable[Rule] = RULES,
    options: Options = DEFAULTS,
    neighbours: Mapping[str, str] | None = None,
) -> tuple[Diagnostic, ...]:
    """What these rules say of one file."""
    file = File(source, read(source), options, neighbours or {})
    found = [_diagnostic(rule, finding, source.path) for rule in rules for finding in _findings(rule, file)]
    return tuple(sorted(found, key=_in_order))


def _findings(rule: Rule, file: File) -> Iterator[Finding]:
    if rule.scope == "file":
        yield from rule.check(file)
    elif rule.scope == "script":
        for script in file.scripts:
            yield from rule.check(script)


def _diagnostic(rule: Rule, finding: Finding, path: str | None) -> Diagnostic:
    return Diagnostic(
        rule.code,
        rule.name,
        finding.severity or rule.severity,
        finding.message,
        finding.range,
        path,
        finding.fix,
        finding.related,
    )


def _in_order(diagnostic: Diagnostic) -> tuple[object, ...]:
    return diagnostic.range, diagnostic.code, diagnostic.message
