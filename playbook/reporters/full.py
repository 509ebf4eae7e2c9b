"""Each finding with the lines it speaks of, what explains it elsewhere, and what would put it right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from playbook.diagnostics import Diagnostic, Fix, Related
from playbook.reporters import Report
from playbook.reporters.after import ChangedLine, changed_line
from playbook.reporters.excerpt import Gutter
from playbook.reporters.places import NO_FILE
from playbook.reporters.screen import paint, visible
from playbook.source import Range, SourceText


def report(report: Report) -> str:
    """Lines and columns count from one."""
    sources = {checked.source.path: checked.source for checked in report.files if checked.source is not None}
    return "\n\n".join("\n".join(_View(one, sources, report.columns).lines()) for _, one in report)


@dataclass(frozen=True)
class _View:
    """One finding, with the texts that its places lie in."""

    one: Diagnostic
    sources: dict[str | None, SourceText]
    columns: int | None

    def lines(self) -> Iterator[str]:
        one, gutter = self.one, self._gutter()
        title = f"{one.severity}[{one.code}]"
        yield f"{paint(one.severity, title)}{paint('title', f': {visible(one.message)}')}"
        yield from self._frame(gutter, one.path, one.range, "^")
        for other in one.related:
            yield f"{paint('info', 'note')}: {visible(other.message)}"
            yield from self._frame(gutter, self._path(other), other.range, "-")
        if one.fix is not None:
            yield f"{paint('good', 'help')}: {visible(one.fix.message)}, {_how(one.fix)}"
            yield from self._after(gutter)
        yield f"{' ' * gutter.digits} {paint('place', '=')} see: playbook rule {one.code}"

    def _frame(self, gutter: Gutter, path: str | None, place: Range, mark: str) -> Iterator[str]:
        arrow = paint("place", f"{' ' * gutter.digits}-->")
        source = self.sources.get(path)
        where = f":{place.start.line + 1}:{place.start.column + 1}"
        yield f"{arrow} {visible(path or NO_FILE)}{where}"
        if source is not None:
            yield from gutter.place(source, place, mark, self.one.severity if mark == "^" else "place")

    def _after(self, gutter: Gutter) -> Iterator[str]:
        changed = self._changed()
        if changed is not None:
            yield gutter.row()
            yield from gutter.lines(changed.text, changed.line + 1, changed.new, "+", "good")

    def _changed(self) -> ChangedLine | None:
        source = self.sources.get(self.one.path)
        return changed_line(source, self.one.fix) if source is not None and self.one.fix is not None else None

    def _path(self, other: Related) -> str | None:
        return self.one.path if other.path is None else other.path

    def _gutter(self) -> Gutter:
        last = max(place.end.line for place in (self.one.range, *(other.range for other in self.one.related)))
        return Gutter(len(str(last + 1)), self.columns)


def _how(fix: Fix) -> str:
    if fix.unsafe:
        return "by hand or with --fix --unsafe-fixes: it may change the meaning"
    return "by hand or with --fix"
