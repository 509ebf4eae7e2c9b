"""The grammar of a label line, `**Opening** (verify identity first): …`, and the labels the format knows.

Read by hand from left to right: a natural regular expression for it is of the fourth degree.
"""

from __future__ import annotations

from dataclasses import dataclass

from playbook.model import FieldKind

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

_COLONS = ":："
_EMPHASIS = "*_`"


@dataclass(frozen=True, slots=True)
class Label:
    """A label line taken apart. Offsets count from the start of the line.

    `end` is behind the colon, where the value starts; `text_end` is behind the label itself.
    """

    text: str
    qualifier: str | None
    start: int
    end: int


def kind_of(label: str) -> FieldKind:
    return KINDS.get(fold(label), "unknown")


def fold(title: str) -> str:
    """A heading or label as it is compared: without emphasis, case and outer or doubled spaces."""
    return " ".join(title.strip(_EMPHASIS + " \t").replace("`", "").split()).casefold()


def read_label(line: str) -> Label | None:
    """The label that `line` begins with, or None when it is no label line."""
    start = len(line) - len(line.lstrip(" "))
    mark = line[start : start + 1]
    if start > 3 or mark not in ("*", "_"):
        return None
    opened = _run(line, start, mark)
    if opened not in (2, 3):
        return None
    inner_start = start + opened
    inner_end = line.find(mark * opened, inner_start)
    if inner_end <= inner_start:
        return None
    inner = line[inner_start:inner_end]
    after = inner_end + opened
    return _colon_inside(inner, start, after) or _colon_after(line, inner, start, after)


def _colon_inside(inner: str, start: int, after: int) -> Label | None:
    """`**Opening (verify first):**`."""
    stripped = inner.rstrip()
    if not stripped or stripped[-1] not in _COLONS:
        return None
    text, qualifier = _split_qualifier(stripped[:-1])
    return _label(text, qualifier, start, after)


def _colon_after(line: str, inner: str, start: int, after: int) -> Label | None:
    """`**Opening**:`, `**Opening** (verify first):`, `**Opening (verify first)**:`."""
    text, qualifier = _split_qualifier(inner)
    at = _skip_spaces(line, after)
    if line[at : at + 1] == "(" and qualifier is None:
        closing = _closing_parenthesis(line, at)
        if closing is None:
            return None
        qualifier = line[at + 1 : closing].strip()
        at = _skip_spaces(line, closing + 1)
    if line[at : at + 1] not in tuple(_COLONS):
        return None
    return _label(text, qualifier, start, at + 1)


def _label(text: str, qualifier: str | None, start: int, end: int) -> Label | None:
    """Bold needs text close to its marks; a known label is taken even where spaces stand between."""
    plain = " ".join(text.strip(_EMPHASIS + " \t").split())
    if not plain or (text[0].isspace() and kind_of(plain) == "unknown"):
        return None
    return Label(plain, qualifier or None, start, end)


def _split_qualifier(inner: str) -> tuple[str, str | None]:
    stripped = inner.rstrip()
    opening = stripped.find("(")
    if opening <= 0 or not stripped.endswith(")"):
        return inner, None
    return inner[:opening].rstrip(), stripped[opening + 1 : -1].strip()


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


def _run(line: str, start: int, mark: str) -> int:
    rest = line[start:]
    return len(rest) - len(rest.lstrip(mark))


def _skip_spaces(line: str, at: int) -> int:
    while line[at : at + 1] in (" ", "\t"):
        at += 1
    return at
