"""What the bot is to say and do: every order of a file, and whether words in it are an order or its opposite."""

from __future__ import annotations

import re
from collections.abc import Iterator

from playbook.expressions import expression
from playbook.labels import fold
from playbook.lint.excerpt import Excerpt
from playbook.lint.pattern import Pattern, Patterns
from playbook.lint.script import File, Script
from playbook.lint.speech import heard
from playbook.model import Field, FieldKind
from playbook.source import Range

# Fields that order nothing: lists of names, and what is forbidden.
_SILENT: frozenset[FieldKind] = frozenset(
    (
        *("expected-facts", "branches", "hard-limits", "duration", "tools", "outcomes", "language"),
        *("pronunciations",),
    )
)

# An unknown label that forbids what stands below it.
_FORBIDDING = expression(
    r"\b(?:not|don['’]ts?|never|no|avoid|forbidden|prohibited|restrictions?|constraints?|limits?|rules?"
    r"|boundaries"
    r"|guardrails?|compliance|policy|policies|background|notes?|examples?)\b"
)

# Where one order ends and the next begins: a sentence's end, or the bullet of the next item.
_ENDS = expression(r"[.!?;…](?=[\s\"“”»)]|$)|\s[-*+•]\s|\s\d{1,2}[.)]\s")

# "Not", and up to eight words that lead from it to what is denied.
_DENIAL = Pattern(
    r"""(?:\b(?:not|never|no|none|nothing|nobody|neither|nor|without|avoid(?:ing)?|cannot|unable|refus\w+|declin\w+
        |refrain|instead\sof|rather\sthan|stop|forbidden|prohibited
        |kein\w*|nicht|nie|niemals|ohne|niemand|anstatt|statt|vermeide\w*
        |pas|jamais|aucun\w*|sans|ne|ni|évite\w*
        |nunca|jamás|sin|ningun\w*|ningún|nadie|tampoco|evit\w+)|n['’]t)\b
        (?:[\s,"“”„«»'(:]+
           (?!(?:if|but|so|then|because|since|otherwise|else|unless|until|when|mind|sure|worry|problem|problems|pay
                 |pays|paid|respond|aber|sonst|dann|wenn|mais|sinon|alors|si|pero|entonces)\b)
           [^\s,"“”„«»'(]+){0,8}?
        [\s,"“”„«»'(:]*$""",
    flags=re.VERBOSE | re.IGNORECASE,
)
_REACH = 120

# The same within the words themselves, and behind them, where German and French put it.
_DENIES_ITSELF = expression(
    r"\b(?:not|never|without|nicht|nie|kein\w*|niemals|pas|jamais|nunca)\b|n['’]t\b", re.IGNORECASE
)
_DENIED_LATE = expression(r"(?:\s+[^\s,.!?;:\"“”„«»]+){0,3}?\s+(?:nicht|niemals|pas|jamais)\b", re.IGNORECASE)

# A comma parts clauses: behind one, only these go on with what was denied before it.
_GOES_ON = expression(r",(?!\s+(?:or|nor|and|under|ever|oder|und|ou|et|ni|o|y)\b)[^,]*$", re.IGNORECASE)


def said_or_done(file: File) -> Iterator[Excerpt]:
    """Everything the bot is to say or do: speech, instructions, and the guidance that holds for every script."""
    yield from file.guidance
    for script in file.scripts:
        yield from (said.excerpt for said in heard(script))
        yield from done(script)


def ordered(file: File) -> Iterator[Excerpt]:
    """The instructions of a file without what is said."""
    yield from file.guidance
    for script in file.scripts:
        yield from done(script)


def done(script: Script) -> tuple[Excerpt, ...]:
    """The instructions of a script: its actions, and the prose of its fields, what is spoken there left blank."""
    return script.once(_done)


def _done(script: Script) -> tuple[Excerpt, ...]:
    return (*_told_in_fields(script), *(instruction for _, _, instruction in script.done))


def _told_in_fields(script: Script) -> Iterator[Excerpt]:
    for field, value in script.told:
        if field.qualifier and field.kind != "hard-limits":
            yield script.excerpt(field.label_range)
        if field.kind not in _SILENT and not _forbids(field):
            yield value


def finds(excerpt: Excerpt, patterns: Patterns) -> Iterator[tuple[Range, str]]:
    """Place and words of every match, or of its named group, that is not denied; of those that overlap the first."""
    end = 0
    for start, stop in sorted(map(_span, patterns.finditer(excerpt))):
        if start >= end and not is_denied(excerpt.text, start, stop):
            yield excerpt.range(start, stop), " ".join(excerpt.text[start:stop].split())
            end = stop


def is_denied(text: str, start: int, end: int | None = None) -> bool:
    """Whether what stands there is refused or forbidden: "I can't …", "never …", "there's no need to …"."""
    before = text[max(0, start - _REACH) : start]
    ends = [match.end() for match in _ENDS.finditer(before)]
    clause = before[ends[-1] :] if ends else before
    parted = _GOES_ON.search(clause)
    if _DENIAL.found_in(clause[parted.start() + 1 :] if parted else clause):
        return True
    return end is not None and bool(_DENIES_ITSELF.search(text, start, end) or _DENIED_LATE.match(text, end))


def _forbids(field: Field) -> bool:
    return field.kind == "unknown" and _FORBIDDING.search(fold(field.label)) is not None


def _span(match: re.Match[str]) -> tuple[int, int]:
    return match.span(match.lastgroup or 0)
