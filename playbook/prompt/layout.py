"""Jinja2 runs here, once per profile, layout and shape of the task, over marks that stand for the values.

No text of a playbook or task is ever compiled as a template: it goes in as a value, its placeholders as marks.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

import jinja2
from jinja2 import StrictUndefined, TemplateError, TemplateSyntaxError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from playbook import placeholders
from playbook.errors import PlaybookError, UnreadableFile, did_you_mean
from playbook.labels import CANONICAL
from playbook.model import Field, FieldKind, Playbook, Profile
from playbook.prompt.shape import Shape
from playbook.prompt.template import (
    AGENT_NAME,
    DATA,
    ESCALATION,
    GOAL,
    PART,
    PART_END,
    VARIABLE,
    Template,
    mark,
)
from playbook.prompt.values import as_json, one_line
from playbook.records import dataclass
from playbook.source import Range

LAYOUTS = ("voice", "brief")

_ON_BEHALF = re.compile(r"\bon behalf of (\{facts\.[\w-]+\})", re.IGNORECASE)
_BLANK_LINES = re.compile(r"\n{3,}")

# NUL, which marks are made of, and halves of characters, which no encoding can write.
_UNWRITABLE = re.compile("[\0\ud800-\udfff]")

# Where a bullet list would change what a limit says: sub-items, headings, code, and what leads up to a list.
_NOT_FLAT = re.compile(r"^(?:\s|#|`)|[:：]\n", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field as a layout sees it: `text` and `qualifier` with marks in place of values."""

    heading: str
    text: str
    qualifier: str | None
    turns: int
    source: Range | None

    def __str__(self) -> str:
        return self.text


# A layout is a program of its author's: with whatever it fails, it is for its author to put right.
_FAULTS_OF_A_LAYOUT = (TemplateError, TypeError, ValueError, LookupError, ArithmeticError, RecursionError)


def compile_prompt(book: Playbook, profile: Profile | None, shape: Shape) -> Template:
    """Run the layout over marks and split what it writes into literal pieces and slots."""
    marker = _Marker(shape)
    sources: list[tuple[str, Range | None]] = []
    context = _context(book, profile, shape, marker)
    layout = _layout(shape.layout)
    try:
        return Template.of(layout.render(**context, part=_part(sources)), sources, shape.slots, shape.facts)
    except _FAULTS_OF_A_LAYOUT as error:
        raise PlaybookError(f"layout {shape.layout}: {error}") from error


@dataclass(frozen=True, slots=True)
class _Marker:
    """Puts marks in place of placeholders; of those that have no value, what the bot can read."""

    shape: Shape

    def __call__(self, text: str) -> str:
        text = _UNWRITABLE.sub("\ufffd", text)
        pieces, at = [], 0
        for token in placeholders.tokens(text):
            pieces.append(text[at : token.start])
            pieces.append(self.token(token, text[token.start : token.end]))
            at = token.end
        return "".join([*pieces, text[at:]])

    def token(self, token: placeholders.Token, written: str) -> str:
        if token.name is None or token.kind == "near-miss":  # a near miss is refused before it comes here
            return written[1:] if token.kind == "escape" and written != "\\\\" else written
        missing = self.shape.missing_facts if token.kind == "fact" else self.shape.missing_variables
        return f"[{token.name}: not provided]" if token.name in missing else mark(token.kind, token.name)

    def field(self, field: Field) -> FieldView:
        qualifier = self(field.qualifier) if field.qualifier else None
        return FieldView(self(field.heading), self(field.text), qualifier, len(field.turns), field.range)


def _context(book: Playbook, profile: Profile | None, shape: Shape, marker: _Marker) -> dict[str, object]:
    """What a layout may use; the names are documented for authors of layouts."""
    fields = profile.fields if profile else ()
    by_kind = {kind: _merged(fields, kind, marker) for kind in CANONICAL}
    passages = book.passages
    return {
        **{kind.replace("-", "_"): view for kind, view in by_kind.items()},
        "script": profile.name if profile else None,
        "agent": mark(VARIABLE, AGENT_NAME) if shape.has_agent else None,
        "on_behalf": _on_behalf(fields, marker),
        "goal": mark(GOAL),
        "escalation": mark(ESCALATION) if shape.has_escalation else None,
        "limits": _limits(profile, by_kind["hard-limits"], marker),
        "unknown_fields": [marker.field(field) for field in fields if field.kind == "unknown"],
        "guidance": marker(book.guidance) or None,
        "guidance_source": passages[0].range if passages else None,
        "facts": _data_block(shape.facts, "{\n  ", ": ", ",\n  ", "\n}"),
        "compact_facts": _data_block(shape.facts, "{", ":", ",", "}"),
        "missing": [*shape.missing_facts, *shape.missing_variables],
    }


def _data_block(facts: Sequence[str], begin: str, colon: str, comma: str, end: str) -> str | None:
    """The facts as JSON with marks for the values. No line begins with a value, so none can end the fence.

    The marks hold numbers instead of names: a name given from outside might hold a mark's own character.
    """
    members = [
        f"{as_json(one_line(name))}{colon}{mark(DATA, str(number))}" for number, name in enumerate(facts)
    ]
    return f"{begin}{comma.join(members)}{end}" if members else None


def _merged(fields: Sequence[Field], kind: FieldKind, marker: _Marker) -> FieldView | None:
    """All fields of one kind as one: a label that stands twice loses neither text."""
    views = [marker.field(field) for field in fields if field.kind == kind and field.text]
    if not views:
        return None
    first, last = views[0], views[-1]
    source = Range(first.source.start, last.source.end) if first.source and last.source else None
    text = "\n\n".join(view.text for view in views)
    qualifier = "; ".join(view.qualifier for view in views if view.qualifier) or None
    return FieldView(first.heading, text, qualifier, sum(view.turns for view in views), source)


def _limits(profile: Profile | None, view: FieldView | None, marker: _Marker) -> str | None:
    """Hard limits as bullets, or as they stand where they are more than a flat list."""
    if profile is None or view is None:
        return None
    if not profile.hard_limits or _NOT_FLAT.search(view.text):
        return view.text
    return "\n".join(f"- {marker(placeholders.canonical(limit.text))}" for limit in profile.hard_limits)


def _on_behalf(fields: Sequence[Field], marker: _Marker) -> str | None:
    """For whom the bot calls, where the profile says so of a fact."""
    for kind in ("identity", "opening", "disclosures"):
        for field in fields:
            match = _ON_BEHALF.search(field.text) if field.kind == kind else None
            if match:
                called = marker(match[1])
                return None if called.startswith("[") else called
    return None


def _part(
    sources: list[tuple[str, Range | None]],
) -> Callable[..., str]:
    """The `part` of a layout's `{% call part("Title", source) %}`: it notes what its body came from."""

    def part(title: str, source: FieldView | Range | None = None, *, caller: Callable[[], str]) -> str:
        place = source.source if isinstance(source, FieldView) else source
        sources.append((title, place))
        number = str(len(sources) - 1)
        body = _BLANK_LINES.sub("\n\n", caller().strip())
        return f"{mark(PART, number)}{body}\n\n{mark(PART_END, number)}"

    return part


def _layout(layout: str | Path) -> jinja2.Template:
    try:
        return _compiled(_source(layout))
    except TemplateSyntaxError as error:
        raise PlaybookError(f"{layout}:{error.lineno}: {error.message}") from error


def _source(layout: str | Path) -> str:
    if isinstance(layout, str):
        if layout not in LAYOUTS:
            hint = did_you_mean(layout, LAYOUTS) or "; give the path of your own as a pathlib.Path"
            raise PlaybookError(f'there is no layout "{layout}"{hint}')
        return (files("playbook.prompt") / "layouts" / f"{layout}.md.jinja").read_text("utf-8")
    try:
        return layout.read_text("utf-8")
    except (OSError, ValueError) as error:  # not UTF-8, or no path that a system could have
        raise UnreadableFile(f"{layout}: the layout cannot be read: {error}") from error


@lru_cache(maxsize=16)
def _compiled(source: str) -> jinja2.Template:
    """Compiled in a sandbox, because a layout may come with a playbook from elsewhere; unknown names are errors.

    Filters that would write a mark in other characters are not there: what stands for a value would be lost.
    """
    environment = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined, autoescape=False, trim_blocks=True, lstrip_blocks=True
    )
    for name in ("tojson", "urlencode"):
        del environment.filters[name]
    return environment.from_string(source)
