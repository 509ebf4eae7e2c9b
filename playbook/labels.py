"""The grammar of a label line, `**Opening** (verify identity first): …`, and the labels the format knows.

Read by hand from left to right: a natural regular expression for it is of the fourth degree.
"""

from __future__ import annotations

from functools import lru_cache

from playbook.model import FieldKind
from playbook.records import dataclass

CANONICAL: dict[FieldKind, str] = {
    "goal-recap": "Goal recap",
    "expected-facts": "Expected facts",
    "opening": "Opening",
    "branches": "Branches",
    "hard-limits": "Hard limits",
    "duration": "Duration",
    "identity": "Identity",
    "disclosures": "Disclosures",
    "voicemail": "Voicemail",
    "closing": "Closing",
    "tools": "Tools",
    "transfer": "Transfer",
    "outcomes": "Outcomes",
    "language": "Language",
    "pronunciations": "Pronunciations",
}

VARIANTS: dict[str, FieldKind] = {
    "goal": "goal-recap",
    "facts": "expected-facts",
    "required facts": "expected-facts",
    "opening line": "opening",
    "greeting": "opening",
    "branch": "branches",
    "response branches": "branches",
    "responses": "branches",
    "limits": "hard-limits",
    "hard limit": "hard-limits",
    "guardrails": "hard-limits",
    "max duration": "duration",
    "time limit": "duration",
    "voice mail": "voicemail",
    "voicemail script": "voicemail",
    "disclosure": "disclosures",
    "tool": "tools",
    "handoff": "transfer",
    "transfer to": "transfer",
    "pronunciation": "pronunciations",
    "outcome": "outcomes",
    "goodbye": "closing",
}

KINDS: dict[str, FieldKind] = {
    **{label.casefold(): kind for kind, label in CANONICAL.items()},
    **VARIANTS,
}

SPOKEN_KINDS: frozenset[FieldKind] = frozenset(
    ("opening", "disclosures", "voicemail", "closing", "transfer", "branches")
)

# What a line may be indented by: word processors and web pages leave spaces of their own, and marks nobody sees.
INDENTS = " \u00a0\u2002\u2003\u2007\u2009\u200b\u202f\u2060\u3000\ufeff"

COLONS = (":", "\uff1a")  # the second is the full-width colon of Chinese and Japanese keyboards
_EMPHASIS = "*_`"


@dataclass(frozen=True, slots=True)
class Label:
    """A label line taken apart. Offsets count from the start of the line.

    `start` is where its bold begins; `end` is behind the colon, where the value starts.
    """

    text: str
    qualifier: str | None
    start: int
    end: int

    @property
    def kind(self) -> FieldKind:
        return kind_of(self.text)


@lru_cache(maxsize=1024)  # a file has the same dozen labels in every profile
def kind_of(label: str) -> FieldKind:
    return KINDS.get(fold(label), "unknown")


def fold(title: str) -> str:
    """A heading or label as it is compared: without emphasis, case and outer or doubled spaces."""
    return " ".join(title.strip(_EMPHASIS + " \t").replace("`", "").split()).casefold()


def read_label(line: str) -> Label | None:
    """The label that `line` begins with, or None when it is no label line."""
    start = len(line) - len(line.lstrip(INDENTS))
    mark = _bold_mark(line, start)
    if start > 3 or mark is None:
        return None
    inner_start = start + len(mark)
    inner_end = line.find(mark, inner_start)
    if inner_end <= inner_start:
        return None
    inner = line[inner_start:inner_end]
    after = inner_end + len(mark)
    return _colon_inside(inner, start, after) or _colon_after(line, inner, start, after)


def _bold_mark(line: str, start: int) -> str | None:
    """`**` or `__`; three of a kind are bold too, inside emphasis."""
    mark = line[start : start + 2]
    if mark not in ("**", "__"):
        return None
    rest = line[start + 2 : start + 4]
    if rest[:1] != mark[0]:
        return mark
    return mark + mark[0] if rest != mark else None


def _colon_inside(inner: str, start: int, after: int) -> Label | None:
    """`**Opening:**`, `**Opening (verify first):**`."""
    stripped = inner.rstrip()
    if not stripped.endswith(COLONS):
        return None
    text, qualifier = _split_qualifier(stripped[:-1])
    return _label(text, qualifier, start, after, is_bold=_is_bold(inner))


def _colon_after(line: str, inner: str, start: int, after: int) -> Label | None:
    """`**Opening**:`, `**Opening** (verify first):`, `**Opening (verify first)**:`."""
    text, inside = _split_qualifier(inner)
    qualifiers = [inside] if inside else []
    at = _skip_spaces(line, after)
    while line.startswith("(", at):
        closing = _closing_parenthesis(line, at)
        if closing is None:
            return None
        qualifiers.append(line[at + 1 : closing].strip())
        at = _skip_spaces(line, closing + 1)
    if not line.startswith(COLONS, at):
        return None
    return _label(text, "; ".join(qualifiers), start, at + 1, is_bold=_is_bold(inner))


def _label(text: str, qualifier: str | None, start: int, end: int, *, is_bold: bool) -> Label | None:
    """A known label is taken even where spaces keep CommonMark from reading bold."""
    plain = " ".join(text.strip(_EMPHASIS + " \t").split())
    if not plain or not (is_bold or kind_of(plain) != "unknown"):
        return None
    return Label(plain, qualifier or None, start, end)


def _is_bold(inner: str) -> bool:
    return not (inner[0].isspace() or inner[-1].isspace())


def _split_qualifier(inner: str) -> tuple[str, str | None]:
    """The label and what stands in parentheses at its end, if anything does."""
    stripped = inner.rstrip()
    opening = stripped.find("(") if stripped.endswith(")") else -1
    text = stripped[: max(0, opening)].rstrip()
    if not text:
        return inner, None
    return text, stripped[opening + 1 : -1].strip()


def _closing_parenthesis(line: str, opening: int) -> int | None:
    depth = 0
    for at in range(opening, len(line)):
        if line[at] == "(":
            depth += 1
        elif line[at] == ")":
            depth -= 1
            if depth == 0:
                return at
    return None


def _skip_spaces(line: str, at: int) -> int:
    while line[at : at + 1].isspace():
        at += 1
    return at
