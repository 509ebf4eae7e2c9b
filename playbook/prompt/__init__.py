"""A compiled prompt and a task's values become a Prompt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from playbook.errors import Problem
from playbook.facts import Scalar
from playbook.prompt.template import Template
from playbook.source import Range

# What common tokenizers make of English prose: about four bytes a token.
_BYTES_PER_TOKEN = 4


@dataclass(frozen=True, slots=True)
class Part:
    """A section of the prompt; `source` is where in the playbook it comes from, None where from the task."""

    title: str
    text: str
    source: Range | None


@dataclass(slots=True)
class Prompt:
    """What the bot is given for one call. The same playbook, task and layout give the same bytes.

    `notes` are the warnings with their details; `profile` is the script's name, None where general
    guidance alone was rendered. Not frozen, because that alone would be a fifth of a call's time.
    """

    text: str
    profile: str | None = None
    notes: tuple[Problem, ...] = ()
    _template: Template | None = field(default=None, repr=False, compare=False)
    _values: tuple[Scalar, ...] = field(default=(), repr=False, compare=False)

    def __str__(self) -> str:
        return self.text

    @property
    def warnings(self) -> tuple[str, ...]:
        """The codes of all notes, each once, such as `script-not-found`."""
        return tuple(dict.fromkeys(note.code for note in self.notes))

    @property
    def parts(self) -> tuple[Part, ...]:
        """The sections in order; a layout of one's own has those that it marks."""
        if self._template is None:
            return ()
        pieces = self._template.filled(self._values)
        return tuple(
            Part(span.title, "".join(pieces[span.start : span.end]).rstrip("\n"), span.source)
            for span in self._template.spans
        )

    @property
    def sha256(self) -> str:
        """SHA-256 over the text in UTF-8, in hexadecimal."""
        from hashlib import sha256

        return sha256(self.text.encode()).hexdigest()

    @property
    def estimated_tokens(self) -> int:
        """An estimate, not a count: a token for every four bytes, as in English prose."""
        return -(-len(self.text.encode()) // _BYTES_PER_TOKEN)

    def to_dict(self) -> dict[str, Any]:
        """Everything, ready for JSON. Positions are zero-based lines and columns."""
        return {
            "text": self.text,
            "profile": self.profile,
            "warnings": list(self.warnings),
            "notes": [_as_dict(note) for note in self.notes],
            "parts": [
                {"title": part.title, "text": part.text, "source": _range_dict(part.source)}
                for part in self.parts
            ],
            "sha256": self.sha256,
            "estimated_tokens": self.estimated_tokens,
        }


def _as_dict(note: Problem) -> dict[str, str]:
    return {"code": note.code, "pointer": note.pointer, "message": note.message}


def _range_dict(range: Range | None) -> Mapping[str, Mapping[str, int]] | None:
    if range is None:
        return None
    start, end = range.start, range.end
    return {
        "start": {"line": start.line, "column": start.column},
        "end": {"line": end.line, "column": end.column},
    }
