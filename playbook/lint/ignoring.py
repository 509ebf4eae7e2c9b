"""Writing comments that suppress what is there now, so that a project can begin to check from today on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from playbook.diagnostics import Diagnostic
from playbook.expressions import expression
from playbook.lint.script import File
from playbook.lint.suppression import read_comments
from playbook.model import Playbook
from playbook.parser import parse_source, read
from playbook.source import SourceText

_COMMENT = expression(r"(<!--[ \t]*playbook:[ \t]*ignore[ \t])([^>]*)(-->)[ \t]*$", re.IGNORECASE)
_REASON = expression(r"--[ \t]|$")


def add_ignores(source: SourceText, diagnostics: Iterable[Diagnostic]) -> SourceText:
    """The text with a comment at the end of every line where a finding begins.

    Where such a comment would be part of a text, as in a fence, or speak of another line, one at the top speaks of the
    whole file instead.
    """
    by_line: dict[int, dict[str, None]] = {}
    for one in diagnostics:
        by_line.setdefault(one.range.start.line, {})[one.code] = None
    meaning = parse_source(source)
    at_once = _with_comments(source, by_line)
    if _are_heard(at_once, by_line, meaning):
        return at_once
    safe = {
        line: codes
        for line, codes in by_line.items()
        if line > 0 and _are_heard(_with_comments(source, {line: codes}), [line], meaning)
    }  # the first line is about to move down, and what speaks of the file as a whole will not move with it
    of_the_file = sorted({code for line in by_line.keys() - safe.keys() for code in by_line[line]})
    text = _with_comments(source, safe)
    comment = f"<!-- playbook: ignore-file {', '.join(of_the_file)} -->"
    return replace(text, text=f"{comment}{text.newline}{text.newline}{text.text}")


def _are_heard(source: SourceText, lines: Iterable[int], meaning: Playbook) -> bool:
    """Whether each of these lines has a comment that speaks of it, and nothing means anything else than before."""
    reading = read(source)
    comments = (one for one in read_comments(File(source, reading)) if one.verb == "ignore")
    heard = {one.range.start.line for one in comments if one.range.start.line in one.lines}
    return reading.playbook == meaning and heard.issuperset(lines)


def _with_comments(source: SourceText, by_line: Mapping[int, Mapping[str, None]]) -> SourceText:
    pieces: list[str] = []
    at = 0
    for line, codes in sorted(by_line.items()):
        start = source.line_starts[line]
        pieces += source.text[at:start], _commented(source.lines[line], codes)
        at = start + len(source.lines[line])
    return replace(source, text="".join([*pieces, source.text[at:]]))


def _commented(line: str, codes: Mapping[str, None]) -> str:
    """The line with one comment, to which the codes are added where there is one already."""
    if found := _COMMENT.match(line, max(0, line.rfind("<!--"))):
        said, reason = found[2], next(_REASON.finditer(found[2])).start()
        known = [code for code in re.split(r"[\s,]+", said[:reason]) if code]
        both = ", ".join(dict.fromkeys([*known, *codes]))
        return f"{line[: found.start()]}{found[1]}{both} {said[reason:]}{found[3]}"
    return f"{line.rstrip()} <!-- playbook: ignore {', '.join(codes)} -->"
