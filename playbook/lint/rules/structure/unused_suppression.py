"""Whether a comment for the linter does what its author thinks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from playbook.diagnostics import Finding, Fix
from playbook.errors import did_you_mean
from playbook.lint.registry import RULES
from playbook.lint.suppression import VERBS, Code, Comment, Unused
from playbook.source import Position, Range, SourceText, TextEdit


def unused_suppression(source: SourceText, found: Sequence[Unused]) -> Iterator[Finding]:
    """A comment for the linter suppresses nothing, names no rule, or is not understood.

    A comment that outlives its reason hides the next fault of the same kind. It is judged by the rules of the
    run: with `--select SP`, a comment for BR405 is not looked at. A comment in a fence or in backticks is text.

    The fix takes out what is idle, and the whole comment where nothing is left.

    ## Bad

    ```markdown
    **Duration**: 2 minutes <!-- playbook: ignore LI501 -->
    ```

    ```markdown
    **Closing**: "Goodbye." <!-- playbook: ignore SP3O5 -->
    ```

    ```markdown
    **Closing**: "Goodbye." <!-- playbook: ignroe SP305 -->
    ```

    ## Good

    ```markdown
    **Duration**: as long as it takes <!-- playbook: ignore LI501 -- the dialler cuts it off -->
    ```
    """
    for one in found:
        if one.comment.fault is not None:
            yield _misunderstood(source, one.comment, one.comment.fault)
        else:
            yield from _idle(source, one)


def _misunderstood(source: SourceText, comment: Comment, fault: str) -> Finding:
    hint = did_you_mean(comment.verb, VERBS) if comment.verb not in VERBS else ""
    return Finding(
        comment.range,
        f"this comment suppresses nothing: {fault}{hint}",
        _without(source, comment, comment.codes),
    )


def _idle(source: SourceText, one: Unused) -> Iterator[Finding]:
    fix = _without(source, one.comment, (*one.idle, *one.unknown))
    names = [name for rule in RULES for name in (rule.code, rule.name)]
    for code in one.unknown:
        yield Finding(code.range, f'no rule is named "{code.text}"{did_you_mean(code.text, names)}', fix)
    for code in one.idle:
        yield Finding(code.range, f"nothing to suppress here: {code.text} finds no fault", fix)


def _without(source: SourceText, comment: Comment, gone: Sequence[Code]) -> Fix | None:
    """Take codes out of a comment, or the comment where none is left, with its line where nothing else is.

    None where what stands around the comment would be the beginning of another without it.
    """
    lost = {*gone}
    kept = [code.text for code in comment.codes if code not in lost]
    if kept:
        listed = Range(comment.codes[0].range.start, comment.codes[-1].range.end)
        return Fix(f"keep only {', '.join(kept)}", (TextEdit(listed, ", ".join(kept)),))
    place = _with_space(source, comment.range)
    start, end = source.span(place)
    if "<!--" in source.text[max(0, start - 3) : start] + source.text[end : end + 3]:
        return None
    return Fix("take the comment out", (TextEdit(place, ""),))


def _with_space(source: SourceText, place: Range) -> Range:
    """The comment with the space before it; with its line's end, too, where it stands alone."""
    before = source.lines[place.start.line][: place.start.column]
    behind = source.lines[place.end.line][place.end.column :]
    if not before.strip() and not behind.strip() and place.end.line + 1 < len(source.lines):
        return Range(Position(place.start.line, 0), Position(place.end.line + 1, 0))
    if behind.strip():
        return place
    start = Position(place.start.line, len(before.rstrip()))
    return Range(start, Position(place.end.line, place.end.column + len(behind)))
