"""The colours of a picture by day and by night, and how well each can be read."""

from __future__ import annotations

from typing import NamedTuple


class Paint(NamedTuple):
    """Colours of one kind of box: what fills it, the line around it, its label, and its text."""

    fill: str
    line: str
    label: str
    text: str


class Theme(NamedTuple):
    """`fact` is the colour of placeholders, `edge` that of arrows, `muted` that of what matters less."""

    page: str
    panel: str
    text: str
    muted: str
    fact: str
    edge: str
    boxes: dict[str, Paint]


_DAY_TEXT, _NIGHT_TEXT = "#1f2328", "#e6edf3"

DAY = Theme(
    page="#ffffff",
    panel="#f3f5f8",
    text=_DAY_TEXT,
    muted="#57606a",
    fact="#5b21b6",
    edge="#6e7781",
    boxes={
        "start": Paint("#24292f", "#24292f", "#ffffff", "#ffffff"),
        "condition": Paint("#ffffff", "#424a53", "#1f2328", _DAY_TEXT),
        "says": Paint("#e3f1ff", "#2f74c0", "#0b4a8f", _DAY_TEXT),
        "does": Paint("#ffffff", "#818b98", "#57606a", _DAY_TEXT),
        "runs": Paint("#f4eaff", "#8250df", "#5a32a3", _DAY_TEXT),
        "sends": Paint("#e2f7e6", "#218a40", "#116329", _DAY_TEXT),
        "records": Paint("#fff6d1", "#a06f00", "#704800", _DAY_TEXT),
        "transfers": Paint("#ffeee0", "#c4570f", "#8a3600", _DAY_TEXT),
        "escalates": Paint("#ffeee0", "#c4570f", "#8a3600", _DAY_TEXT),
        "ends": Paint("#24292f", "#24292f", "#ffffff", "#ffffff"),
        "goes to": Paint("#e9edf1", "#57606a", "#424a53", _DAY_TEXT),
        "nothing": Paint("#ffffff", "#818b98", "#57606a", "#57606a"),
        "hard-limits": Paint("#fff0ee", "#cf222e", "#9a1420", _DAY_TEXT),
        "closing": Paint("#e3f1ff", "#2f74c0", "#0b4a8f", _DAY_TEXT),
        "duration": Paint("#f3f5f8", "#7d8590", "#424a53", _DAY_TEXT),
    },
)

NIGHT = Theme(
    page="#0d1117",
    panel="#161b22",
    text=_NIGHT_TEXT,
    muted="#9ea7b3",
    fact="#d2b7ff",
    edge="#848d97",
    boxes={
        "start": Paint("#e6edf3", "#e6edf3", "#0d1117", "#0d1117"),
        "condition": Paint("#0d1117", "#9ea7b3", "#e6edf3", _NIGHT_TEXT),
        "says": Paint("#10263f", "#4a90d9", "#9ccbff", _NIGHT_TEXT),
        "does": Paint("#0d1117", "#6e7681", "#b1bac4", _NIGHT_TEXT),
        "runs": Paint("#271a45", "#9a73e8", "#d2b7ff", _NIGHT_TEXT),
        "sends": Paint("#0f2a17", "#3fb950", "#7ee08f", _NIGHT_TEXT),
        "records": Paint("#2e2408", "#c69026", "#f2cc60", _NIGHT_TEXT),
        "transfers": Paint("#3a1f0c", "#db6d28", "#ffb77c", _NIGHT_TEXT),
        "escalates": Paint("#3a1f0c", "#db6d28", "#ffb77c", _NIGHT_TEXT),
        "ends": Paint("#e6edf3", "#e6edf3", "#0d1117", "#0d1117"),
        "goes to": Paint("#262c34", "#9ea7b3", "#c9d1d9", _NIGHT_TEXT),
        "nothing": Paint("#0d1117", "#6e7681", "#b1bac4", "#b1bac4"),
        "hard-limits": Paint("#3a1214", "#f85149", "#ff9f97", _NIGHT_TEXT),
        "closing": Paint("#10263f", "#4a90d9", "#9ccbff", _NIGHT_TEXT),
        "duration": Paint("#161b22", "#6e7681", "#b1bac4", _NIGHT_TEXT),
    },
)
