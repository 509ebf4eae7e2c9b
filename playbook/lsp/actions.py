"""Code actions: what puts a finding right, leaves it unsaid, or fixes all there is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from playbook.diagnostics import Diagnostic
from playbook.lint.fixes import apply_fixes
from playbook.lint.fixing import fix, keeps
from playbook.lint.ignoring import add_ignores
from playbook.lint.policy import Policy
from playbook.lint.relinting import Relinter
from playbook.lint.rules.facts.undeclared_fact import declaration
from playbook.lint.script import File, Script
from playbook.lsp.changes import edits_between
from playbook.lsp.document import Document
from playbook.lsp.mentions import mention_at
from playbook.parser.rereading import Rereader
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
    rereader, relinter = Rereader(), Relinter()

    def lint(source: SourceText) -> Sequence[Diagnostic]:
        return relinter.lint(File(source, rereader.read(source), policy.options), policy)

    fixed = fix(document.source, lint)
    if fixed.source.text != document.source.text:
        made = edits_between(document.source, fixed.source.text)
        yield Action("Fix all that playbook can fix safely", FIX_ALL, tuple(made))


def _fix(document: Document, one: Diagnostic) -> Iterator[Action]:
    """The rule's own fix, unless a script would lose something by it."""
    if one.fix is None:
        return
    fixed = apply_fixes(document.source.text, [one], unsafe=True)
    if keeps(document.source.text, fixed, [one]):
        warning = " (may change the meaning)" if one.fix.unsafe else ""
        title = f"{_capital(one.fix.message)}{warning}"
        yield Action(title, "quickfix", one.fix.edits, one, preferred=not one.fix.unsafe)


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
    quiet = add_ignores(document.source, [one])
    made = tuple(edits_between(document.source, quiet.text))
    yield Action(f"Ignore {one.code} ({one.name}) here", "quickfix", made, one)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
