"""A table as bars in an SVG that is legible on a light page and on a dark one."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from check import TIMEOUT, Table

WIDTH, LABELS, ROW, BAR = 740, 210, 24, 16
STYLE = """\
text { font: 13px system-ui, sans-serif; fill: #24292f }
.bar { fill: #8c959f } .own { fill: #0969da } .title { font-weight: 600 }
@media (prefers-color-scheme: dark) { text { fill: #e6edf3 } .bar { fill: #6e7681 } .own { fill: #4493f8 } }"""


def plot(tables: list[Table]) -> str:
    """Each table below the one before it, the fastest first; a bar's length is its share of the slowest."""
    parts, top = [], 0
    for table in tables:
        parts += [
            f'<text class="title" x="0" y="{top + 16}">{escape(table.title)}</text>',
            *_bars(table, top),
        ]
        top += ROW * (len(table.runs) + 2)
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {top}" width="{WIDTH}" role="img">'
    return "\n".join([head, f"<style>{STYLE}</style>", *parts, "</svg>\n"])


def _bars(table: Table, top: int) -> Iterator[str]:
    seconds = {name: TIMEOUT if one is None else one.seconds for name, one in table.runs.items()}
    longest = max(seconds.values())
    for at, (name, taken) in enumerate(sorted(seconds.items(), key=lambda one: one[1]), 1):
        length = max(1.0, taken / longest * (WIDTH - LABELS - 150))
        base = top + ROW * at + 16
        kind = "own" if name.startswith("playbook") else "bar"
        told = f"stopped after {TIMEOUT} s" if table.runs[name] is None else f"{taken:.3g} s"
        yield f'<text x="{LABELS - 8}" y="{base}" text-anchor="end">{escape(name)}</text>'
        yield f'<rect class="{kind}" x="{LABELS}" y="{base - 13}" width="{length:.1f}" height="{BAR}" rx="2"/>'
        yield f'<text x="{LABELS + length + 6:.1f}" y="{base}">{told}</text>'
