"""SARIF 2.1.0, the standard for results of analysis tools; GitHub code scanning reads it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from playbook import __version__
from playbook.diagnostics import Diagnostic, Fix, Severity
from playbook.lint.registry import RULES
from playbook.lint.rule import Rule
from playbook.reporters import Report
from playbook.reporters.documents import json_text
from playbook.reporters.fingerprints import followed
from playbook.reporters.places import uri
from playbook.source import Range

Data = dict[str, Any]

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "note"}
# What GitHub calls the severity of a problem that is none of security.
_PROBLEMS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "recommendation"}
# GitHub cuts descriptions off here.
_LONGEST = 1024


def report(report: Report) -> str:
    """Lines and columns count from one, columns in code points. Of the rules, those that found something."""
    codes = {one.code for _, one in report}
    rules = [rule for rule in RULES if rule.code in codes]
    driver = {"name": "playbook", "version": __version__, "rules": [*map(_rule, rules)]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {"%SRCROOT%": {"description": {"text": "The folder that playbook ran in."}}},
        "results": _results(report, [rule.code for rule in rules]),
    }
    return json_text({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})


def _rule(rule: Rule) -> Data:
    description = rule.manual.partition("\n## ")[0].strip()
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.summary[:_LONGEST]},
        "fullDescription": {"text": description[:_LONGEST]},
        "help": {"text": rule.manual, "markdown": rule.manual},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": [rule.group], "problem.severity": _PROBLEMS[rule.severity]},
    }


def _results(report: Report, codes: list[str]) -> list[Data]:
    return [_result(one, mark, codes.index(one.code), report.root) for _, one, mark in followed(report)]


def _result(one: Diagnostic, mark: str, rule: int, root: Path | None) -> Data:
    told: Data = {
        "ruleId": one.code,
        "ruleIndex": rule,
        "level": _LEVELS[one.severity],
        "message": {"text": one.message},
        "locations": [{"physicalLocation": _place(one.path, one.range, root)}],
        "partialFingerprints": {"primaryLocationLineHash": mark},
    }
    if one.related:
        told["relatedLocations"] = [
            {
                "id": number,
                "message": {"text": other.message},
                "physicalLocation": _place(other.path or one.path, other.range, root),
            }
            for number, other in enumerate(one.related, 1)
        ]
    if one.fix is not None:
        told["fixes"] = [_fix(one.fix, one.path, root)]
    return told


def _fix(fix: Fix, path: str | None, root: Path | None) -> Data:
    replacements = [
        {"deletedRegion": _region(edit.range), "insertedContent": {"text": edit.new_text}}
        for edit in fix.edits
    ]
    return {
        "description": {"text": fix.message},
        "artifactChanges": [{"artifactLocation": _file(path, root), "replacements": replacements}],
        "properties": {"safe": not fix.unsafe},
    }


def _place(path: str | None, place: Range, root: Path | None) -> Data:
    return {"artifactLocation": _file(path, root), "region": _region(place)}


def _file(path: str | None, root: Path | None) -> Data:
    written, is_relative = uri(path, root)
    return {"uri": written, "uriBaseId": "%SRCROOT%"} if is_relative else {"uri": written}


def _region(place: Range) -> Data:
    start, end = place.start, place.end
    return {
        "startLine": start.line + 1,
        "startColumn": start.column + 1,
        "endLine": end.line + 1,
        "endColumn": end.column + 1,
    }
