"""Each finding with the lines it speaks of, what explains it elsewhere, and what would put it right."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from playbook.diagnostics import Diagnostic, Fix, Related
from playbook.records import dataclass
from playbook.reporters import Report
from playbook.reporters.after import changed_line
from playbook.reporters.frame import Gutter
from playbook.reporters.places import NO_FILE
from playbook.source import Range, SourceText
from playbook.terminal import Style, paint, visible


def report(report: Report) -> str:
    """Lines and columns count from one."""
    texts = {checked.source.path: checked.source for checked in report.files if checked.source is not None}
    views = (_View(one, checked.source, texts, _gutter(one, report.columns)) for checked, one in report)
    return "\n\n".join("\n".join(view.lines()) for view in views)


def _gutter(one: Diagnostic, columns: int | None) -> Gutter:
    places = [one.range, *(other.range for other in one.related)]
    places += [edit.range for edit in one.fix.edits] if one.fix is not None else []
    return Gutter(len(str(max(place.end.line for place in places) + 1)), columns)


@dataclass(frozen=True, slots=True)
class _View:
    """One finding with the text it is about, and those of other files by their paths."""

    one: Diagnostic
    source: SourceText | None
    texts: Mapping[str | None, SourceText]
    gutter: Gutter

    def lines(self) -> Iterator[str]:
        one = self.one
        title = f"{one.severity}[{one.code}]"
        yield f"{paint(one.severity, title)}{paint('title', f': {visible(one.message)}')}"
        yield from self._frame(one.path, self.source, one.range, "^", one.severity)
        for other in one.related:
            yield from self._related(other)
        if one.fix is not None:
            yield from self._help(one.fix)
        yield f"{' ' * self.gutter.digits} {paint('place', '=')} see: playbook rule {one.code}"

    def _frame(
        self, path: str | None, source: SourceText | None, place: Range, mark: str, style: Style
    ) -> Iterator[str]:
        arrow = paint("place", f"{' ' * self.gutter.digits}-->")
        yield f"{arrow} {visible(path or NO_FILE)}:{place.start.line + 1}:{place.start.column + 1}"
        if source is not None:
            yield from self.gutter.place(source, place, mark, style)

    def _related(self, other: Related) -> Iterator[str]:
        is_here = other.path in (None, self.one.path)
        path, source = (self.one.path, self.source) if is_here else (other.path, self.texts.get(other.path))
        yield f"{paint('info', 'note')}: {visible(other.message)}"
        yield from self._frame(path, source, other.range, "-", "place")

    def _help(self, fix: Fix) -> Iterator[str]:
        """What a fix does, who does it, and the line that comes of it where it is one."""
        yield f"{paint('good', 'help')}: {visible(fix.message)}, {_how(fix)}"
        changed = changed_line(self.source, fix) if self.source is not None else None
        if changed is not None:
            yield self.gutter.row()
            yield from self.gutter.lines(changed.text, changed.line + 1, changed.new, "+", "good")


def _how(fix: Fix) -> str:
    if fix.unsafe:
        return "by hand or with --fix --unsafe-fixes: it may change the meaning"
    return "by hand or with --fix"
