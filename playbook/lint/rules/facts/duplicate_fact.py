"""Whether a fact is declared once."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding, Fix, Related
from playbook.expressions import expression
from playbook.lint.script import Script
from playbook.model import ExpectedFact
from playbook.source import Position, Range, TextEdit

_BULLET = expression(r"[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+")
_SEPARATOR = expression(r"[\s,;]*(?:and\s+)?")


def duplicate_fact(script: Script) -> Iterator[Finding]:
    """A fact is declared twice in one script.

    The first declaration counts. The second is noise where it says the same, and where it does not, half of
    the readers believe it.

    Names are compared letter by letter.

    The fix removes a declaration that says nothing new. Where type, attributes or description differ, the
    author has to choose.

    ## Bad

    ```markdown
    **Expected facts**: name, amount_due, name
    ```

    ```markdown
    **Expected facts**:
    - name (text): who is called
    - plan
    - name

    **Closing**: "Goodbye, {facts.name}."
    ```

    ```markdown
    **Expected facts**: name (text), name (optional)
    ```

    ## Good

    ```markdown
    **Expected facts**: name, amount_due
    ```

    ```markdown
    **Expected facts**:
    - name (text): who is called
    - plan

    **Closing**: "Goodbye, {facts.name}."
    ```

    ```markdown
    #### one

    **Expected facts**: name, Name, name_2

    #### two

    **Expected facts**: name
    ```
    """
    first: dict[str, ExpectedFact] = {}
    before: ExpectedFact | None = None
    for fact in script.profile.expected_facts:
        known = first.setdefault(fact.name, fact)
        if known is not fact:
            yield Finding(
                fact.name_range,
                f'"{fact.name}" is declared above already, and that is what counts',
                _fix(script, known, before, fact),
                (Related("declared here first", known.name_range),),
            )
        before = fact


def _fix(script: Script, known: ExpectedFact, before: ExpectedFact | None, fact: ExpectedFact) -> Fix | None:
    """Remove the whole item, or the fact and what separates it from the one before."""
    if fact != known and (fact.attributes or fact.description):
        return None
    place = _item(script, fact) or _piece(script, before, fact)
    return Fix(f'remove the second "{fact.name}"', (TextEdit(place, ""),)) if place else None


def _item(script: Script, fact: ExpectedFact) -> Range | None:
    """The lines of the item, where it holds nothing but the fact."""
    lines, start, end = script.file.source.lines, fact.range.start, fact.range.end
    has_marker = _BULLET.match(lines[start.line], 0, start.column)
    if has_marker is None or lines[end.line][end.column :].strip():
        return None
    if end.line + 1 < len(lines):
        return Range(Position(start.line, 0), Position(end.line + 1, 0))
    return Range(
        Position(start.line - 1, len(lines[start.line - 1])), Position(end.line, len(lines[end.line]))
    )


def _piece(script: Script, before: ExpectedFact | None, fact: ExpectedFact) -> Range | None:
    if before is None:
        return None
    source = script.file.source
    start, end = source.offset(before.range.end), source.offset(fact.range.end)
    if not _SEPARATOR.fullmatch(source.text, start, source.offset(fact.range.start)):
        return None
    if source.text[end - 1] == ".":
        end -= 1
    return Range(before.range.end, source.position(end))
