"""What we know as what the protocol sends: places in the editor's units, and its names for kinds."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from lsprotocol import types as lsp

from playbook.diagnostics import Diagnostic, Severity
from playbook.lsp.document import Change, Document, Place
from playbook.source import Position, Range, TextEdit

SOURCE = "playbook"

_SEVERITIES: dict[Severity, int] = {
    "error": lsp.DiagnosticSeverity.Error.value,
    "warning": lsp.DiagnosticSeverity.Warning.value,
    "info": lsp.DiagnosticSeverity.Information.value,
}


def position(document: Document, place: Position) -> lsp.Position:
    return lsp.Position(*document.place(place))


def range_(document: Document, place: Range) -> lsp.Range:
    return lsp.Range(position(document, place.start), position(document, place.end))


def location(document: Document, place: Range) -> lsp.Location:
    return lsp.Location(document.uri, range_(document, place))


def edits(document: Document, changes: Iterable[TextEdit]) -> list[lsp.TextEdit]:
    return [lsp.TextEdit(range_(document, one.range), one.new_text) for one in changes]


def workspace_edit(
    changes: Iterable[tuple[Document, Iterable[TextEdit]]], *, versioned: bool
) -> lsp.WorkspaceEdit:
    """Edits of several documents; each only for the version that it was made for, where the editor knows of versions."""
    made = [(document, edits(document, some)) for document, some in changes]
    if not versioned:
        return lsp.WorkspaceEdit(changes={document.uri: some for document, some in made})
    return lsp.WorkspaceEdit(
        document_changes=[
            lsp.TextDocumentEdit(
                lsp.OptionalVersionedTextDocumentIdentifier(document.uri, document.version), some
            )
            for document, some in made
        ]
    )


def diagnostic(document: Document, one: Diagnostic) -> dict[str, Any]:
    """As JSON: there may be thousands, and to make objects of them for pygls to take apart again took longer than to lint."""
    told: dict[str, Any] = {
        "range": _as_json(document, one.range),
        "message": one.message,
        "severity": _SEVERITIES[one.severity],
        "code": one.code,
        "source": SOURCE,
        "data": {"code": one.code, "name": one.name, "fixable": one.fix is not None},
    }
    here = [other for other in one.related if other.path is None]
    if here:
        told["relatedInformation"] = [
            {
                "location": {"uri": document.uri, "range": _as_json(document, other.range)},
                "message": other.message,
            }
            for other in here
        ]
    return told


def _as_json(document: Document, place: Range) -> dict[str, Any]:
    start, end = document.place(place.start), document.place(place.end)
    return {
        "start": {"line": start.line, "character": start.units},
        "end": {"line": end.line, "character": end.units},
    }


class Plain:
    """JSON that is ready to be sent: pygls writes what an object of no class of its own has for attributes."""

    def __init__(self, **said: Any) -> None:
        self.__dict__.update(said)


def from_position(document: Document, sent: lsp.Position) -> Position:
    return document.position(Place(sent.line, sent.character))


def from_range(document: Document, sent: lsp.Range) -> Range:
    return Range(from_position(document, sent.start), from_position(document, sent.end))


def change(sent: lsp.TextDocumentContentChangeEvent) -> Change:
    if isinstance(sent, lsp.TextDocumentContentChangePartial):
        start, end = sent.range.start, sent.range.end
        return Change(sent.text, Place(start.line, start.character), Place(end.line, end.character))
    return Change(sent.text)
