"""Code actions: what puts a finding right, leaves it unsaid, or fixes all there is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from playbook.diagnostics import Diagnostic
from playbook.lint.fixes import apply_fixes
from playbook.lint.fixing import fix, keeps
from playbook.lint.ignoring import add_ignores
from playbook.lint.policy import Policy
from playbook.lint.rules.facts.undeclared_fact import declaration
from playbook.lint.script import File, Script
from playbook.lsp.changes import edits_between
from playbook.lsp.document import Document
from playbook.lsp.mentions import mention_at
from playbook.parser.shifting import shifted
from playbook.records import dataclass
from playbook.source import Range, SourceText, TextEdit

UNDECLARED_FACT = "FA201"
FIX_ALL = "source.fixAll.playbook"


@dataclass(frozen=True, slots=True)
class Action:
    """One entry of the menu. `preferred`: it keeps the meaning, and editors may offer it first."""

    title: str
    kind: str
    edits: tuple[TextEdit, ...]
    diagnostic: Diagnostic | None = None
    preferred: bool = False


def quick_fixes(
    document: Document, policy: Policy, found: Sequence[Diagnostic], within: Range
) -> Iterator[Action]:
    """What can be done about the findings that a range touches."""
    touched = [one for one in found if one.range.start <= within.end and within.start <= one.range.end]
    for one in touched:
        yield from _fix(document, one)
        if one.code == UNDECLARED_FACT:
            yield from _declare(document, policy, one)
    for one in touched:
        yield from _ignore(document, one)


def fix_all(document: Document, policy: Policy) -> Iterator[Action]:
    """All that `playbook check --fix` would write."""
    fixed = fix(document.source, lambda source: document.lint_instead(source, policy))
    if fixed.source.text != document.source.text:
        made = edits_between(document.source, fixed.source.text)
        yield Action("Fix all that playbook can fix safely", FIX_ALL, tuple(made))


def _fix(document: Document, one: Diagnostic) -> Iterator[Action]:
    """The rule's own fix, unless a script would lose something by it."""
    if one.fix is None:
        return
    part, there, _ = _surroundings(document, one)
    if keeps(part.text, apply_fixes(part.text, [there], unsafe=True), [there]):
        warning = " (may change the meaning)" if one.fix.unsafe else ""
        title = f"{one.fix.message[:1].upper()}{one.fix.message[1:]}{warning}"
        yield Action(title, "quickfix", one.fix.edits, one, preferred=not one.fix.unsafe)


def _surroundings(document: Document, one: Diagnostic) -> tuple[SourceText, Diagnostic, int]:
    """The script that a finding and its fix are about, the finding in it, and its first line: the whole text may be large."""
    places = [one.range, *(edit.range for edit in (one.fix.edits if one.fix else ()))]
    source = document.source
    for lines in document.script_lines:
        if all(place.start.line in lines and place.end.line in lines for place in places):
            end = source.line_starts[lines.stop] if lines.stop < len(source.lines) else len(source.text)
            return (
                SourceText(source.text[source.line_starts[lines.start] : end]),
                shifted(one, -lines.start),
                lines.start,
            )
    return source, one, 0


def _declare(document: Document, policy: Policy, one: Diagnostic) -> Iterator[Action]:
    """Expecting the fact, where the rule's own fix takes it for a slip."""
    used = mention_at(document, one.range.start)
    if used is None or used.profile is None or (one.fix and one.fix.message.startswith("expect")):
        return
    file = File(document.source, document.reading, policy.options)
    edit = declaration(Script(file, used.profile), used.name)
    if edit is not None:
        yield Action(f'Expect "{used.name}"', "quickfix", (edit,), one)


def _ignore(document: Document, one: Diagnostic) -> Iterator[Action]:
    """The comment that `playbook check --add-ignores` would write for this one."""
    part, there, first = _surroundings(document, one)
    quiet = add_ignores(part, [there])
    if first and quiet.text.startswith("<!--"):  # it speaks of a whole file, and has to stand at its top
        part, quiet, first = document.source, add_ignores(document.source, [one]), 0
    made = tuple(shifted(edit, first) for edit in edits_between(part, quiet.text))
    yield Action(f"Ignore {one.code} ({one.name}) here", "quickfix", made, one)
