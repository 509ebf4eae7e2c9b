"""What each key of a test file allows, but not beside the others."""

from __future__ import annotations

import re
from collections.abc import Iterator

from playbook.errors import PlaybookError, did_you_mean
from playbook.placeholders import tokens
from playbook.testing.model import Bounds, Case, Diagnosed, Suite, Written
from playbook.testing.names import COLUMN, file_name, names_of
from playbook.testing.texts import Steps, texts_of

Said = Iterator[tuple[Steps, str]]

_BRACES = re.compile(r"\{\{\s*(\w+)\s*\}\}")

# Of a call that is refused there is no prompt that any of these could look at.
_OF_A_PROMPT = ("prompt", "parts", "warnings", "snapshot")


def contradictions(suite: Suite) -> Said:
    """Where, as the keys and indexes that lead there, and what: all of them."""
    for number, case in enumerate(suite.cases):
        for check in _CHECKS:
            for steps, message in check(case):
                yield ("cases", number, *steps), message
    yield from _same_names(suite)
    yield from _same_snapshots(suite)


def _broken_expressions(case: Case) -> Said:
    expect = case.expect
    written: list[tuple[Steps, Written | None]] = [(("prompt",), expect.prompt)]
    written += [(("parts", title), part) for title, part in (expect.parts or {}).items()]
    for steps, one in written:
        for number, expression in enumerate((one and one.matches) or ()):
            try:
                re.compile(expression)
            except re.error as error:
                yield ("expect", *steps, "matches", number), f"this is no regular expression: {error}"


def _walks_that_are_not_walked(case: Case) -> Said:
    seconds = case.expect.spoken_seconds
    asking: list[Steps] = [("walk",)] if case.expect.walk else []
    asking += [("spoken_seconds", "walk")] if seconds and seconds.walk else []
    for steps in asking if case.walk is None else ():
        yield ("expect", *steps), "the case walks nowhere; say which way beside expect: walk: [a branch, …]"


def _looks_at_no_prompt(case: Case) -> Said:
    if case.expect.problems is None:
        return
    for name in _OF_A_PROMPT:
        if getattr(case.expect, name):
            yield (
                ("expect", name),
                "a call that is refused (problems) has no prompt; make it a case of its own",
            )


def _empty_bounds(case: Case) -> Said:
    for name in case.expect.spoken_seconds.model_fields_set if case.expect.spoken_seconds else ():
        bounds: Bounds | None = getattr(case.expect.spoken_seconds, name)
        if bounds and bounds.min is not None and bounds.max is not None and bounds.min > bounds.max:
            yield ("expect", "spoken_seconds", name), f"min {bounds.min:g} is more than max {bounds.max:g}"


def _unknown_rules(case: Case) -> Said:
    diagnosed = case.expect.diagnostics or Diagnosed()
    if not (diagnosed.found or diagnosed.ignore):
        return
    from playbook.lint.selection import check_names  # the rules come with it

    try:
        check_names([*diagnosed.found, *diagnosed.ignore])
    except PlaybookError as error:
        for fault in str(error).splitlines():
            yield ("expect", "diagnostics"), fault


def _missing_columns(case: Case) -> Said:
    columns = [*dict.fromkeys(name for row in case.table or () for name in row)]
    for name in COLUMN.findall(case.name) if case.table else ():
        if name not in columns:
            yield ("name",), f'no row of the table has "{name}"{did_you_mean(name, columns)}'


def _placeholders_of_other_systems(case: Case) -> Said:
    """They stand for nothing here, so `never_says` would always hold. What is excluded may well be one."""
    for steps, text in texts_of(case.expect):
        named = next((one.name for one in tokens(text) if one.kind == "near-miss"), None) or _in_braces(text)
        if named and "excludes" not in steps and "matches" not in steps:
            yield ("expect", *steps), f'"{text}" stands for no fact; a fact is written {{facts.{named}}}'


def _in_braces(text: str) -> str | None:
    found = _BRACES.search(text)
    return found[1] if found else None


_CHECKS = (
    _placeholders_of_other_systems,
    _broken_expressions,
    _walks_that_are_not_walked,
    _looks_at_no_prompt,
    _empty_bounds,
    _unknown_rules,
    _missing_columns,
)


def _same_names(suite: Suite) -> Said:
    first: dict[str, int] = {}
    for number, case in enumerate(suite.cases):
        for name in names_of(case):
            if first.setdefault(name, number) != number:
                yield ("cases", number, "name"), f'two cases are named "{name}"; tell them apart'


def _same_snapshots(suite: Suite) -> Said:
    """One file cannot be the prompt of two cases: what the first keeps there fails the second for ever."""
    first: dict[str, str] = {}
    for number, case in enumerate(suite.cases):
        for name in names_of(case) if case.expect.snapshot else ():
            other = first.setdefault(file_name(name), name)
            if other != name:
                yield (
                    ("cases", number, "name"),
                    f'"{other}" and "{name}" have one snapshot, {file_name(name)}.txt; let them differ in a letter or digit',
                )
