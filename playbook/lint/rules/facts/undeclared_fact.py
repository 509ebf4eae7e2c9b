"""Whether every fact that is used is also expected."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from playbook.diagnostics import Finding, Fix, Related
from playbook.errors import nearest
from playbook.expressions import expression
from playbook.lint.script import File, Script
from playbook.model import ExpectedFact, Placeholder
from playbook.source import Position, Range, SourceText, TextEdit

_MARKER = expression(r"[ \t>]*(?:[-*+]|(?P<number>\d{1,9})(?=[.)]))[.)]?[ \t]+")
_NOTHING = frozenset(("", "none", "none.", "n/a", "nothing", "-", "–", "—"))
_NAMED = 3  # scripts, at most, in a message


def undeclared_fact(file: File) -> Iterator[Finding]:
    r"""A placeholder names a fact that no Expected facts declare.

    A task is checked against the expected facts. One that is not among them is not asked for, and when it is
    missing the prompt cannot be made. On other platforms the bot then says "curly brace amout underscore
    due", or the call fails; most often the name is a slip.

    Every use is marked. A placeholder in the general guidance is part of every script, so each must declare
    it: the message tells which do not. Names are compared letter by letter.

    The fix is unsafe, because only the author knows what was meant. It writes the name of the declared fact
    that is near; where none is, it declares the fact at the end of the Expected facts, where there are any.

    ## Bad

    ```markdown
    **Expected facts**: name, amount_due

    **Closing**: "You owe {facts.amout_due}. Goodbye."
    ```

    ```markdown
    **Expected facts**:

    - `name` (text): who is called
    - `plan`: what was bought

    **Closing**: "See you at {facts.time}, {facts.name}. Your {facts.plan} is ready."
    ```

    ```markdown
    ## Outbound Mode

    You call for <facts.company>.

    ### Script profiles

    #### reminder

    **Expected facts**: name

    **Closing**: "Goodbye, {facts.name}."
    ```

    ```markdown
    **Closing**: "Goodbye, {facts.name}."
    ```

    ## Good

    ```markdown
    **Expected facts**: name, amount_due

    **Closing**: "You owe {facts.amount_due}. Goodbye."
    ```

    ```markdown
    **Expected facts**:

    - `name` (text): who is called
    - `plan`: what was bought
    - `time`

    **Closing**: "See you at {facts.time}, {facts.name}. Your {facts.plan} is ready."
    ```

    ```markdown
    ## Outbound Mode

    You call for <facts.company>.

    ### Script profiles

    #### reminder

    **Expected facts**: name, company

    **Closing**: "Goodbye, {facts.name}."
    ```

    ```markdown
    **Expected facts**: name (e.g. "{facts.somebody}")

    **Closing**: "Goodbye, {facts.name}. That is no placeholder: \{facts.x}." <!-- {facts.gone} -->
    ```
    """
    for script in file.scripts:
        for used in script.profile.placeholders:
            if used.kind == "fact" and script.profile.expected_fact(used.name) is None:
                meant = nearest(used.name, _names(script))
                yield Finding(
                    used.range,
                    f'no expected fact is named "{used.name}"{_hint(meant)}',
                    _fix(file, used, meant, [script]),
                    _declared([script], meant),
                )
    for passage in file.book.passages:
        for used in passage.placeholders:
            yield from _in_guidance(file, used)


def _in_guidance(file: File, used: Placeholder) -> Iterator[Finding]:
    lacking = [script for script in file.scripts if script.profile.expected_fact(used.name) is None]
    if used.kind != "fact" or not lacking:
        return
    shared = set.intersection(*(set(_names(script)) for script in file.scripts))
    meant = nearest(used.name, sorted(shared))
    yield Finding(
        used.range,
        f'the guidance is part of every script, but {_listed(lacking)} no fact "{used.name}"{_hint(meant)}',
        _fix(file, used, meant, lacking),
        _declared(file.scripts, meant),
    )


def _hint(meant: str | None) -> str:
    return f'; did you mean "{meant}"?' if meant else ""


def _declared(scripts: Iterable[Script], name: str | None) -> tuple[Related, ...]:
    """Where the fact that was probably meant is declared first."""
    found = (fact for script in scripts if name and (fact := script.profile.expected_fact(name)))
    return tuple(Related("declared here", fact.name_range) for fact in islice(found, 1))


def _listed(scripts: list[Script]) -> str:
    names = [f'"{script.profile.name}"' for script in scripts[:_NAMED]]
    if len(scripts) > _NAMED:
        names.append(f"{len(scripts) - _NAMED} more")
    *rest, last = names
    return f"{', '.join(rest)} and {last} declare" if rest else f"{last} declares"


def _names(script: Script) -> list[str]:
    return [fact.name for fact in script.profile.expected_facts]


def _fix(file: File, used: Placeholder, meant: str | None, scripts: Iterable[Script]) -> Fix | None:
    """The name that was probably meant, or a declaration in each of the scripts."""
    if meant:
        start = file.source.offset(used.range.start) + len("{facts.")
        place = Range(file.source.position(start), file.source.position(start + len(used.name)))
        return Fix(f'write "{meant}"', (TextEdit(place, meant),), unsafe=True)
    edits = [declaration(script, used.name) for script in scripts]
    if None in edits:
        return None
    return Fix(f'expect "{used.name}"', tuple(edit for edit in edits if edit), unsafe=True)


def declaration(script: Script, name: str) -> TextEdit | None:
    """The fact as the author declares facts: behind a comma, or as another item."""
    source = script.file.source
    if not script.profile.expected_facts:
        return _first_declaration(script, name)
    last = script.profile.expected_facts[-1]
    line = source.lines[last.range.start.line]
    marker = _MARKER.match(line, 0, last.range.start.column)
    if marker is None:
        return TextEdit(_behind(script, last), f", {name}")
    bullet = marker.group()
    if marker["number"]:
        bullet = bullet.replace(marker["number"], str(int(marker["number"]) + 1), 1)
    end = _end_of_line(source, last.range.end)
    is_code = line[last.name_range.start.column - 1] == "`"
    return TextEdit(Range(end, end), f"{source.newline}{bullet}{f'`{name}`' if is_code else name}")


def _end_of_line(source: SourceText, place: Position) -> Position:
    """Where the line of a place ends, or that in which a comment ends which is open there."""
    begin = source.offset(place) - place.column
    end = begin + len(source.lines[place.line])
    opened = source.text.rfind("<!--", begin, end)
    closed = source.text.find("-->", opened + 2) if opened >= 0 else -1
    line = source.position(closed).line if closed > end else place.line
    return Position(line, len(source.lines[line]))


def _first_declaration(script: Script, name: str) -> TextEdit | None:
    field = script.field_of("expected-facts")
    if field is None or field.text.casefold() not in _NOTHING:
        return None
    return TextEdit(Range(field.label_range.end, max(field.label_range.end, field.range.end)), f" {name}")


def _behind(script: Script, fact: ExpectedFact) -> Range:
    """The place behind a fact in prose, before the full stop that ends it."""
    end = script.file.source.offset(fact.range.end)
    if script.file.source.text[end - 1] == ".":
        end -= 1
    position = script.file.source.position(end)
    return Range(position, position)
