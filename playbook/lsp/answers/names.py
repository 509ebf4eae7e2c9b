"""Answers about names: what they are, where they stand, and other ones for them."""

from __future__ import annotations

from lsprotocol import types as lsp

from playbook.lsp import hovering, navigation, outlining, renaming, wire
from playbook.lsp.diagnosing import settled
from playbook.lsp.document import Document
from playbook.lsp.server import Server
from playbook.model import Profile

_SYMBOLS: dict[outlining.Kind, lsp.SymbolKind] = {
    "script": lsp.SymbolKind.Class,
    "field": lsp.SymbolKind.Property,
    "fact": lsp.SymbolKind.Field,
    "branch": lsp.SymbolKind.Event,
    "tool": lsp.SymbolKind.Function,
}


async def hover(server: Server, params: lsp.HoverParams) -> lsp.Hover | None:
    document = server.desk.served(params.text_document.uri)
    if document is None:
        return None
    found = await settled(server.desk, document)
    told = hovering.hover(document, wire.from_position(document, params.position), found)
    if told is None:
        return None
    text = lsp.MarkupContent(lsp.MarkupKind.Markdown, told.text)
    return lsp.Hover(text, wire.range_(document, told.range))


def definition(_: Server, document: Document, params: lsp.DefinitionParams) -> list[lsp.Location]:
    found = navigation.definitions(document, wire.from_position(document, params.position))
    return [wire.location(document, one.range) for one in found]


def references(_: Server, document: Document, params: lsp.ReferenceParams) -> list[lsp.Location]:
    found = navigation.references(document, wire.from_position(document, params.position))
    with_declaration = params.context.include_declaration
    return [wire.location(document, one.range) for one in found if with_declaration or not one.declares]


def highlights(
    _: Server, document: Document, params: lsp.DocumentHighlightParams
) -> list[lsp.DocumentHighlight]:
    found = navigation.references(document, wire.from_position(document, params.position))
    kinds = {True: lsp.DocumentHighlightKind.Write, False: lsp.DocumentHighlightKind.Read}
    return [lsp.DocumentHighlight(wire.range_(document, one.range), kinds[one.declares]) for one in found]


def prepare_rename(_: Server, document: Document, params: lsp.PrepareRenameParams) -> lsp.Range:
    return wire.range_(document, renaming.renamable(document, wire.from_position(document, params.position)))


def rename(server: Server, document: Document, params: lsp.RenameParams) -> lsp.WorkspaceEdit:
    position = wire.from_position(document, params.position)
    renamed = renaming.rename(server.desk, document, position, params.new_name)
    edit = wire.workspace_edit(renamed.edits, versioned=server.versions_edits)
    if renamed.moved is not None and server.moves_files and edit.document_changes is not None:
        edit.document_changes = [*edit.document_changes, lsp.RenameFile(*renamed.moved)]
    return edit


def symbols(_: Server, document: Document, __: lsp.DocumentSymbolParams) -> list[lsp.DocumentSymbol]:
    return document.of_scripts(_script)


def _script(document: Document, profile: Profile) -> lsp.DocumentSymbol:
    return _symbol(document, outlining.symbol_of(document, profile))


def _symbol(document: Document, one: outlining.Symbol) -> lsp.DocumentSymbol:
    return lsp.DocumentSymbol(
        one.name,
        _SYMBOLS[one.kind],
        wire.range_(document, one.range),
        wire.range_(document, one.name_range),
        detail=one.detail or None,
        children=[_symbol(document, child) for child in one.children],
    )


def workspace_symbols(server: Server, params: lsp.WorkspaceSymbolParams) -> list[lsp.WorkspaceSymbol]:
    """The scripts of all playbooks of the workspace, and their facts."""
    return [
        lsp.WorkspaceSymbol(wire.location(document, place), name, _SYMBOLS[kind], container_name=container)
        for document in server.desk.playbooks()
        for name, kind, place, container in outlining.named(document)
        if outlining.is_asked_for(name, params.query)
    ]
