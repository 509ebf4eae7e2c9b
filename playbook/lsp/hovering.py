"""What is told of the thing under the pointer: a fact, a script, a tool, or the rule that found something there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from playbook.diagnostics import Diagnostic
from playbook.errors import PlaybookError
from playbook.lint.manual import page
from playbook.lint.selection import find_rule
from playbook.lsp.document import Document
from playbook.lsp.mentions import Mention, all_of, mention_at
from playbook.lsp.samples import sample_values
from playbook.model import ExpectedFact, Profile
from playbook.source import Position, Range

_COMMENT = re.compile(r"<!--[ \t]*playbook:?[ \t]*ignore[\w-]*(?P<codes>.*?)(?:--|$)")
_WORD = re.compile(r"[\w-]+")


class Hover(NamedTuple):
    """Markdown, and the place that it speaks of."""

    text: str
    range: Range


def hover(document: Document, position: Position, found: Sequence[Diagnostic] = ()) -> Hover | None:
    """`found` is what the linter says of the document."""
    return (
        _rule_in_comment(document, position)
        or _mentioned(document, position)
        or _rule_of_finding(position, found)
    )


def _rule_in_comment(document: Document, position: Position) -> Hover | None:
    line = document.source.lines[position.line]
    for comment in _COMMENT.finditer(line):
        for word in _WORD.finditer(line, *comment.span("codes")):
            if word.start() <= position.column <= word.end():
                return _manual(
                    word.group(), Range.between(position.line, word.start(), position.line, word.end())
                )
    return None


def _manual(code: str, place: Range) -> Hover | None:
    try:
        return Hover(page(find_rule(code)), place)
    except PlaybookError:
        return None


def _rule_of_finding(position: Position, found: Sequence[Diagnostic]) -> Hover | None:
    """The manual of the rule as far as its examples: the editor shows the finding itself."""
    here = [one for one in found if one.range.start <= position <= one.range.end]
    told = [(one, _manual(one.code, one.range)) for one in here]
    pages = {one.code: manual.text.partition("\n## Bad")[0] for one, manual in told if manual}
    return Hover("\n\n".join(text.rstrip() for text in pages.values()), here[0].range) if pages else None


def _mentioned(document: Document, position: Position) -> Hover | None:
    meant = mention_at(document, position)
    if meant is None:
        return None
    text = _TOLD[meant.kind](document, meant)
    return Hover(text, meant.reach) if text else None


def _fact(document: Document, meant: Mention) -> str:
    owners = (meant.profile,) if meant.profile is not None else document.book.profiles
    profile = next((one for one in owners if one.expected_fact(meant.name)), None)
    declared = profile.expected_fact(meant.name) if profile is not None else None
    if profile is None or declared is None:
        return f"**{meant.name}**: no expected fact has this name"
    lines = [_declaration(declared), declared.description, _sample(document, profile, meant.name)]
    return "\n\n".join(filter(None, [*lines, _uses(document, meant)]))


def _declaration(fact: ExpectedFact) -> str:
    said = [attribute.text for attribute in fact.attributes]
    needed = "required" if fact.required else "need not be given"
    return f"**{fact.name}** ({', '.join(said) or 'text, number or boolean'}): a fact, {needed}"


def _sample(document: Document, profile: Profile, name: str) -> str:
    values: dict[str, Any] = sample_values(document, profile)
    return f"For example: {_code(values[name])}" if name in values else ""


def _uses(document: Document, meant: Mention) -> str:
    lines = [str(one.range.start.line + 1) for one in all_of(document, meant) if not one.declares]
    if not lines:
        return "Used nowhere."
    shown = list(dict.fromkeys(lines))
    more = f" and {len(shown) - 8} more" if len(shown) > 8 else ""
    return f"Used in {'line' if len(shown) == 1 else 'lines'} {', '.join(shown[:8])}{more}."


def _script(document: Document, meant: Mention) -> str:
    profile = next((one for one in document.book.profiles if one.name == meant.name), None)
    if profile is None:
        return ""
    facts = ", ".join(f"`{fact.name}`" for fact in profile.expected_facts)
    return (
        f"**{profile.name}**\n\n{profile.goal_recap or ''}\n\n{f'Expects {facts}.' if facts else ''}".strip()
    )


def _tool(_: Document, meant: Mention) -> str:
    tools = meant.profile.tools if meant.profile is not None else ()
    known = next((tool for tool in tools if tool.name.casefold() == meant.name.casefold()), None)
    return f"**{meant.name}**: {known.description or 'a tool'}" if known else f"**{meant.name}**: a tool"


def _variable(_: Document, meant: Mention) -> str:
    if meant.name == "AGENT_NAME":
        return "**AGENT_NAME**: the name of the bot, given with each call"
    return f"**{meant.name}**: a variable, given with each call (`--var {meant.name}=…`)"


def _code(value: object) -> str:
    text = str(value).replace("\n", " ")
    return f"`` {text} ``" if "`" in text else f"`{text}`"


_TOLD = {"fact": _fact, "script": _script, "tool": _tool, "variable": _variable}
