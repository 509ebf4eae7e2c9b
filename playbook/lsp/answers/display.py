"""Answers about what an editor shows beside the text or over it: suggestions, folds, colours, hints and lenses."""

from __future__ import annotations

from lsprotocol import types as lsp

from playbook.lsp import colouring, completing, hinting, lensing, outlining, wire
from playbook.lsp.document import Document
from playbook.lsp.server import Server

_COMPLETIONS: dict[completing.Kind, lsp.CompletionItemKind] = {
    "fact": lsp.CompletionItemKind.Field,
    "variable": lsp.CompletionItemKind.Variable,
    "label": lsp.CompletionItemKind.Property,
    "attribute": lsp.CompletionItemKind.EnumMember,
    "action": lsp.CompletionItemKind.Keyword,
    "script": lsp.CompletionItemKind.Class,
    "branch": lsp.CompletionItemKind.Event,
    "tool": lsp.CompletionItemKind.Function,
    "rule": lsp.CompletionItemKind.Value,
    "verb": lsp.CompletionItemKind.Keyword,
}


def completion(server: Server, document: Document, params: lsp.CompletionParams) -> lsp.CompletionList:
    policy, position = server.desk.settled_policy(document), wire.from_position(document, params.position)
    found = completing.completions(document, policy, position)
    items = [
        lsp.CompletionItem(
            one.label,
            kind=_COMPLETIONS[one.kind],
            detail=one.detail or None,
            sort_text=f"{number:04}",
            filter_text=one.text,
            text_edit=lsp.TextEdit(wire.range_(document, one.range), one.text),
        )
        for number, one in enumerate(found)
    ]
    return lsp.CompletionList(is_incomplete=False, items=items)


def folding(_: Server, document: Document, __: lsp.FoldingRangeParams) -> list[lsp.FoldingRange]:
    kinds = {True: lsp.FoldingRangeKind.Comment, False: lsp.FoldingRangeKind.Region}
    return [
        lsp.FoldingRange(one.first, one.last, kind=kinds[one.is_comment]) for one in outlining.folds(document)
    ]


def tokens(_: Server, document: Document, __: lsp.SemanticTokensParams) -> lsp.SemanticTokens:
    return lsp.SemanticTokens(colouring.encoded(colouring.tokens(document)))


def range_tokens(_: Server, document: Document, params: lsp.SemanticTokensRangeParams) -> lsp.SemanticTokens:
    found = colouring.tokens(document, wire.from_range(document, params.range))
    return lsp.SemanticTokens(colouring.encoded(found))


def hints(server: Server, document: Document, params: lsp.InlayHintParams) -> list[lsp.InlayHint]:
    within = wire.from_range(document, params.range)
    return [
        lsp.InlayHint(
            wire.position(document, one.position), one.label, tooltip=one.tooltip, padding_left=True
        )
        for one in hinting.hints(document, server.desk.settled_policy(document), within)
    ]


def lenses(server: Server, document: Document, _: lsp.CodeLensParams) -> list[lsp.CodeLens]:
    return [
        lsp.CodeLens(
            wire.range_(document, one.range),
            command=lsp.Command(one.title, one.command, arguments=[document.uri, one.script]),
        )
        for one in lensing.lenses(server.desk, document)
    ]
