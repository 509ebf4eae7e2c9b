"""Placeholders in a text, the near misses that a bot would read out as "curly brace", and leftovers of other templates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from playbook.expressions import expression

FACT_NAME = r"[^\W\d](?:\w|-+(?=\w))*"

# The same as Google Docs and pandoc write it. It is no name in a placeholder, where bots would meet the backslash.
ESCAPED_NAME = FACT_NAME.replace(r"\w|", r"\w|\\_|")

TokenKind = Literal["fact", "variable", "near-miss", "escape"]

# Each alternative begins with its own character, which lets the search skip all other text.
# Every repetition is bounded or followed by a character it cannot hold, so that
# a file of nothing but braces still takes linear time.
_TOKEN = expression(
    rf"""
      \\(?P<escape> [\\{{<] )
    | \{{ (?:
        (?<! \{{\{{ ) (?: facts\. (?P<fact>{FACT_NAME}) | (?P<variable>[A-Z](?:[A-Z0-9_]|\\_)*) ) \}} (?! \}} )
      | (?P<near>
          \{{{{0,2}} [ \t]{{0,8}} (?i:facts?) [ \t]{{0,8}} \. [ \t]{{0,8}} (?P<near_name>{ESCAPED_NAME})?
          (?: [ \t]{{0,8}} \}}{{1,3}} | > | (?P<junk> [^{{}}<>"\n]{{1,40}} \}}{{1,3}} ) )?
        )
      )
    | < (?:
        facts\. (?P<angle>{FACT_NAME}) >
      | (?P<near_tag> [ \t]{{0,8}} (?i:facts?) [ \t]{{0,8}} \. [ \t]{{0,8}} (?P<near_angle>{ESCAPED_NAME}) (?: [ \t]{{0,8}} > | \}} )? )
      )
    """,
    re.VERBOSE,
)

_LEFTOVER = expression(
    r"""
      \{\{ (?! \s* (?i:facts?) \s* \. ) [^{}\n]{1,60} \}\}
    | \b (?: TODO | TBD | XXX+ ) \b
    | (?<! [\]\\!] ) \[ (?P<slot> [^\[\]\n]{2,50} ) \] (?! [(\[:] )
    """,
    re.VERBOSE,
)

# A bracket is a slot to fill when its words name something that is filled in:
# "[user name]", "[insert date]", but never "[laughs]" or "[1]".
_SLOT_WORD = expression(
    r"\b(?:name|names|date|day|time|amount|number|company|business|place|address|email|e-mail|phone"
    r"|link|url|product|service|city|reason|placeholder|here|xxx|insert|enter|your|user|customer|client"
    r"|agent|title|price|balance|account)\b",
    re.IGNORECASE,
)

# Nor when they tell the bot what to do: "[wait for their name]", "[if time allows, ask]".
_DIRECTION = expression(
    r"[,;.:?!] | ^\s*(?:if|unless|when|while|after|before|then|wait|ask|pause|say|speak|read|repeat|let|do|don['’]t|give"
    r"|take|hold|mention|confirm|check|verify|offer|transfer|listen|continue|skip|only)\b",
    re.IGNORECASE | re.VERBOSE,
)


class Token(NamedTuple):
    """One find. `name` is the fact or variable it stands for; None where a near miss does not tell."""

    kind: TokenKind
    name: str | None
    start: int
    end: int


def tokens(text: str) -> Iterator[Token]:
    """Everything in `text` that is a placeholder, was meant as one, or is escaped not to be one."""
    if "{" in text or "<" in text:
        for match in _TOKEN.finditer(text):
            kind, name = _meaning(match)
            yield Token(kind, name, match.start(), match.end())


def canonical(text: str) -> str:
    """`text` with `<facts.x>` written as `{facts.x}`."""
    if "<facts." not in text:
        return text
    return _TOKEN.sub(lambda match: f"{{facts.{match['angle']}}}" if match["angle"] else match.group(), text)


def leftovers(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of `{{name}}`, `[user name]`, `TODO` and their like."""
    for match in _LEFTOVER.finditer(text):
        if match["slot"] is None or _is_to_be_filled(match["slot"]):
            yield match.span()


def _is_to_be_filled(slot: str) -> bool:
    return _SLOT_WORD.search(slot) is not None and _DIRECTION.search(slot) is None


def _meaning(match: re.Match[str]) -> tuple[TokenKind, str | None]:
    """Kind and name. The group that closed last is the outermost of the alternative that matched."""
    group = match.lastgroup
    if group in ("fact", "angle"):
        return "fact", match[group]
    if group == "variable":
        return "variable", unescaped(match[group])
    if group == "escape":
        return "escape", None
    name: str | None = match["near_name"] or match["near_angle"]
    return "near-miss", None if name is None or match["junk"] else unescaped(name)


def unescaped(name: str) -> str:
    """A name without the backslashes that Markdown writers put before its underscores."""
    return name.replace("\\", "")
