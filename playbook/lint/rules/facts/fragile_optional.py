"""Whether a line still makes sense without a fact that may be missing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from playbook.diagnostics import Finding, Related
from playbook.expressions import expression
from playbook.lint.script import Script, Spoken
from playbook.lint.speech import heard
from playbook.model import ExpectedFact
from playbook.placeholders import tokens
from playbook.source import Range


def fragile_optional(script: Script) -> Iterator[Finding]:
    """Spoken text uses an optional fact that has no default.

    When a task leaves it out, there is a hole in the line: "Your appointment with not provided is tomorrow."
    Every platform's guide says the same: a variable needs a fallback.

    Marked is the use. Give the fact a default that fits the line, or say the line only when the fact is
    there: a condition of the branch, or words right before the quote, that name the fact will do ("if a
    discount is given: …"). Instructions are not looked at: a bot can do without.

    ## Bad

    ```markdown
    **Expected facts**: name, doctor (optional)

    **Opening**: "Hi {facts.name}, your appointment with {facts.doctor} is tomorrow."
    ```

    ```markdown
    **Expected facts**:
    - discount (money, optional): what is taken off

    **Branches**:
    - Asks for the price -> "You save <facts.discount>." + close
    ```

    ## Good

    ```markdown
    **Expected facts**: name, doctor (optional, default: "your doctor")

    **Opening**: "Hi {facts.name}, your appointment with {facts.doctor} is tomorrow."
    ```

    ```markdown
    **Expected facts**:
    - discount (money, optional): what is taken off
    - order_number (optional)

    **Opening**: "Hello." If there is an order number: "It's about {facts.order_number}."

    **Branches**:
    - Asks for the price, and {facts.discount} is known -> "You save {facts.discount}." + close
    - Asks what is off -> mention {facts.discount} + close
    ```
    """
    fragile = {
        fact.name: fact for fact in script.profile.expected_facts if fact.optional and fact.default is None
    }
    if not fragile:
        return
    for said in heard(script):
        for token in tokens(said.excerpt.text):
            fact = fragile.get(token.name or "") if token.kind == "fact" else None
            if fact is not None and not _is_guarded(script, said, fact):
                yield Finding(
                    said.excerpt.range(token.start, token.end),
                    f'"{fact.name}" is optional, and without it this line has a hole; give it a default',
                    related=(Related("declared here", fact.name_range),),
                )


def _is_guarded(script: Script, said: Spoken, fact: ExpectedFact) -> bool:
    """Whether the words that lead to a line name the fact it needs."""
    names = re.escape(fact.name).replace("_", "[_ ]")
    named = expression(rf"(?<!\w){names}(?!\w)", re.IGNORECASE)
    return any(named.search(words) for words in _leading(script, said))


def _leading(script: Script, said: Spoken) -> Iterator[str]:
    """The conditions of the branch and of those above it; the words between this quote and the last."""
    if said.branch is None or said.action is None:
        before = [turn.range.end for turn in said.field.turns if turn.range.end <= said.turn.range.start]
        start = before[-1] if before else said.field.label_range.start
        yield script.file.source.slice(Range(start, said.turn.range.start))
        return
    yield script.file.source.slice(Range(said.action.range.start, said.turn.range.start))
    for place in script.branches:
        if place.branch is said.branch:
            yield from (branch.condition for branch in (place.branch, *place.parents))
