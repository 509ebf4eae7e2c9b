"""Placeholders in a text, the near misses that a bot would read out as "curly brace", and leftovers of other templates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

FACT_NAME = r"[^\W\d](?:\w|-+(?=\w))*"

TokenKind = Literal["fact", "variable", "near-miss", "escape"]

# One alternative a kind, tried in this order at every brace, angle or backslash.
# Every repetition is bounded or followed by a character it cannot hold, so that
# a file of nothing but braces still takes linear time.
_TOKEN = re.compile(
    rf"""
      \\(?P<escape> [\\{{<] )
    | (?<!\{{) \{{ facts\. (?P<fact>{FACT_NAME}) \}} (?!\}})
    | < facts\. (?P<angle>{FACT_NAME}) >
    | (?<!\{{) \{{ (?P<variable>[A-Z][A-Z0-9_]*) \}} (?!\}})
    | (?P<near>
        \{{{{1,3}} [ \t]{{0,8}} (?i:facts?) [ \t]{{0,8}} \. [ \t]{{0,8}} (?P<near_name>{FACT_NAME})?
          (?: [ \t]{{0,8}} \}}{{1,3}} | (?P<junk> [^{{}}<>"\n]{{1,40}} \}}{{1,3}} ) )?
      | < [ \t]{{0,8}} (?i:facts?) [ \t]{{0,8}} \. [ \t]{{0,8}} (?P<near_angle>{FACT_NAME}) [ \t]{{0,8}} >?
      )
    """,
    re.VERBOSE,
)

_LEFTOVER = re.compile(
    r"""
      \{\{ [^{}\n]{1,60} \}\}
    | \b (?: TODO | TBD | XXX+ ) \b
    | (?<! [\]\\!] ) \[ (?P<slot> [^\[\]\n]{2,50} ) \] (?! [(\[:] )
    """,
    re.VERBOSE,
)

# A bracket is a slot to fill when its words name something that is filled in:
# "[user name]", "[insert date]", but never "[laughs]" or "[1]".
_SLOT_WORD = re.compile(
    r"\b(?:name|names|date|day|time|amount|number|company|business|place|address|email|e-mail|phone"
    r"|link|url|product|service|city|reason|placeholder|here|xxx|insert|enter|your|user|customer|client"
    r"|agent|title|price|balance|account)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Token:
    """One find. `name` is the fact or variable it stands for; None where a near miss does not tell."""

    kind: TokenKind
    name: str | None
    start: int
    end: int


def tokens(text: str) -> Iterator[Token]:
    """Everything in `text` that is a placeholder, was meant as one, or is escaped not to be one."""
    if "{" not in text and "<" not in text:
        return
    for match in _TOKEN.finditer(text):
        yield _token(match)


def canonical(text: str) -> str:
    """`text` with `<facts.x>` written as `{facts.x}`."""
    if "<facts." not in text:
        return text
    return _TOKEN.sub(lambda m: f"{{facts.{m['angle']}}}" if m["angle"] else m.group(), text)


def leftovers(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of `{{name}}`, `[user name]`, `TODO` and their like."""
    for match in _LEFTOVER.finditer(text):
        if match["slot"] is None or _SLOT_WORD.search(match["slot"]):
            yield match.span()


def _token(match: re.Match[str]) -> Token:
    kind = match.lastgroup
    if match["near"] is not None:
        name = None if match["junk"] else match["near_name"] or match["near_angle"]
        return Token("near-miss", name, match.start(), match.end())
    if kind == "variable":
        return Token("variable", match["variable"], match.start(), match.end())
    if kind == "escape":
        return Token("escape", None, match.start(), match.end())
    return Token("fact", match["fact"] or match["angle"], match.start(), match.end())
