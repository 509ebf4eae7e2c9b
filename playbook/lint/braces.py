"""What stands in braces, or in the marks of other template languages, in spoken text and is no placeholder of the format."""

from __future__ import annotations

import re
from collections.abc import Iterator

from playbook import placeholders
from playbook.expressions import expression
from playbook.lint.excerpt import Excerpt
from playbook.lint.roles import names_person
from playbook.lint.script import Script
from playbook.lint.speech import is_stage_direction
from playbook.model import ExpectedFact
from playbook.records import dataclass
from playbook.source import Range

_BRACED = expression(
    r"(?<![\\{$])(?P<braced>\$?\{ {0,4}(?P<words>[^\W\d][\w .:|'’\\-]{0,40}?) {0,4}\})(?!\})"
    r"|(?<!\\)<<{1,2}(?P<merged>[^\W\d][\w .-]{0,40})>>|(?<!\\)<(?P<tag>[^\W\d][\w -]{1,40})>"
    r"|(?<![\w%])%{1,2}(?P<percent>[^\W\d][\w.]{1,40})%{1,2}(?![\w%])|\*\|(?P<starred>\w{1,40})(?::\w{1,40})?\|\*"
    r"|(?<![\w$\\])\$(?P<dollar>[a-z_][a-z\d_]{1,40})(?!\w)|(?P<code>\{[%!#][^{}\n]{1,80}\})|(?P<blank>(?<![\w\\])_{3,}(?!\w))"
)
# Of which one stands in each of these.
_SIGNS = ("{", "<", "%", "$", "___", "*|")
_FACTS = expression(r"facts?[ _:.-]+(?=\w)", re.IGNORECASE)
_PARTS = expression(r"[^\w]+")
_AGENT = "AGENT_NAME"
# Types whose value nobody writes a dollar sign before.
_NO_MONEY = frozenset(("boolean", "date", "time", "phone", "email", "url"))


@dataclass(frozen=True, slots=True)
class Braced:
    """`meant` is the placeholder to write instead, `fact` the fact it stands for; None where none is plain."""

    text: str
    range: Range
    meant: str | None
    fact: str | None


def braced(script: Script) -> tuple[Braced, ...]:
    return script.once(_braced)


def _braced(script: Script) -> tuple[Braced, ...]:
    declared = {_folded(fact.name): fact for fact in reversed(script.profile.expected_facts)}
    return tuple(
        found
        for said in script.spoken
        if any(sign in said.excerpt.text for sign in _SIGNS)
        for found in (*_words(script, said.excerpt, declared), *_dollars(said.excerpt, declared))
    )


def _words(script: Script, excerpt: Excerpt, declared: dict[str, ExpectedFact]) -> Iterator[Braced]:
    for match in _BRACED.finditer(excerpt.plain.text):
        words = match["words"] or match[match.lastgroup or 0]
        name = _folded(_FACTS.sub("", words, count=1))
        known = (_AGENT, *script.options.variables)
        fact = declared[name].name if name in declared else None
        variable = name.upper() if name.upper() in known else None
        meant = f"{{facts.{fact}}}" if fact else f"{{{variable}}}" if variable else None
        if meant or _is_left(match, words):
            yield Braced(match.group(), excerpt.range(*match.span()), meant, fact)


def _is_left(match: re.Match[str], words: str) -> bool:
    """Whether it was to be filled in, whatever with; in angle brackets, which markup has too, if it would be in square ones."""
    if match["tag"]:
        return (" " in words or words.isupper()) and any(True for _ in placeholders.leftovers(f"[{words}]"))
    return not (match["braced"] and is_stage_direction(words))


def _dollars(excerpt: Excerpt, declared: dict[str, ExpectedFact]) -> Iterator[Braced]:
    """`${facts.name}`, whose dollar would be said; before an amount it is meant to be."""
    for token in placeholders.tokens(excerpt.text) if "${" in excerpt.text else ():
        if token.kind == "fact" and token.name and excerpt.text[token.start - 1 : token.start] == "$":
            fact = declared.get(_folded(token.name))
            if names_person(token.name) or "name" in token.name or (fact and fact.type in _NO_MONEY):
                place = token.start - 1, token.end
                text = excerpt.text[slice(*place)]
                yield Braced(text, excerpt.range(*place), f"{{facts.{token.name}}}", token.name)


def _folded(name: str) -> str:
    return _PARTS.sub("_", placeholders.unescaped(name)).casefold()
