"""A script's meaning written down in every way that the format allows: bold, bullets, arrows, quotes, wraps and line endings vary."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from hypothesis import strategies as st

from playbook.labels import CANONICAL, VARIANTS
from playbook.model import FieldKind
from strategies.meaning import SCRIPTS, Action, Branch, Fact, Script

QUOTES = (('"', '"'), ("“", "”"), ("„", "“"), ("„", "”"), ("«", "»"), ("»", "«"))
DASHES = ("-", "–", "—", "--", "---")
ARROWS = ("->", "→", "=>", "-->")
LABELS: dict[FieldKind, list[str]] = {
    kind: [label, label.upper(), *(other for other, of in VARIANTS.items() if of == kind)]
    for kind, label in CANONICAL.items()
}
LABEL_FORMS = ("**{}**:", "**{}:**", "__{}__:", "__{}:__", "**{}**：", " **{}** :", "***{}***:")

# Where a script stands, and whether it needs a known label there; `{}` is the script.
PLACES = (
    "{}",
    "# Title\n\n## Outbound Mode\n\n### Script profiles\n\n{}",
    "## *Outbound Mode*\nBe brief.\n### `script profiles`\n{}\n\n## Inbound Mode\n\n#### other\n\n**Goal**: never mind\n",
    "Outbound Mode\n---\n\n### Script Profiles ###\n\n{}\n\n### More\n\n- a -> b\n",
    "## Other\n\n### Script profiles\n\n{}",
)


@dataclass(frozen=True)
class Written:
    """A text, and the script that it holds first."""

    text: str
    script: Script


# To make a strategy takes longer than to draw from it.
_any_of = cache(st.sampled_from)
_permuted = cache(st.permutations)
_YES_OR_NO = st.booleans()


class Pen:
    """Writes one script, choosing anew at every turn."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw

    def one_of(self, choices: Sequence[str]) -> str:
        chosen: str = self.draw(_any_of(tuple(choices)))
        return chosen

    def perhaps(self) -> bool:
        return self.draw(_YES_OR_NO)

    def label(self, kind: FieldKind) -> str:
        return self.one_of(LABEL_FORMS).format(self.one_of(LABELS[kind]))

    def wrapped(self, text: str, indent: str = "") -> str:
        """`text`, perhaps with one of its spaces before a plain word as a line ending."""
        spots = [at for at, mark in enumerate(text) if mark == " " and text[at + 1 : at + 2].isalpha()]
        if not spots or not self.perhaps():
            return text
        at = self.draw(st.sampled_from(spots))
        return f"{text[:at]}\n{indent}{text[at + 1 :]}"

    def placeholders(self, text: str) -> str:
        return text.replace("{facts.x}", "<facts.x>") if self.perhaps() else text

    def quoted(self, turns: Sequence[str]) -> str:
        """The turns in one quote, dashes between them, or a quote each."""
        opening, closing = self.draw(_any_of(QUOTES))
        if self.perhaps():
            return f"{opening}{f' {self.one_of(DASHES)} '.join(turns)}{closing}"
        return " ".join(f"{opening}{turn}{closing}" for turn in turns)

    def script(self, script: Script) -> str:
        fields = [field for field in self.fields(script) if field]
        head = f"#### {script.name}"
        gaps = [self.one_of(("\n", "\n\n")) for _ in fields]
        return head + "".join(
            gap + field for gap, field in zip(gaps, self.draw(_permuted(tuple(fields))), strict=True)
        )

    def fields(self, script: Script) -> Iterator[str]:
        yield f"{self.label('goal-recap')} {self.wrapped(self.placeholders(script.goal))}{self.comment()}"
        yield f"{self.label('opening')} {self.wrapped(self.quoted(script.turns))}{self.comment()}"
        yield f"{self.label('branches')}{self.gap()}{self.branches(script.branches, '')}"
        if script.facts:
            yield f"{self.label('expected-facts')}{self.facts(script.facts)}"
        if script.limits:
            yield f"{self.label('hard-limits')}{self.limits(script.limits)}"
        if script.duration:
            yield f"{self.label('duration')} {script.duration[0]}{self.one_of(('', '.'))}{self.comment()}"
        if script.odd:
            yield f"**{script.odd[0]}**: {self.wrapped(self.placeholders(script.odd[1]))}"

    def comment(self) -> str:
        return self.one_of(("", "", "", ' <!-- agreed: - no + "yes" -> x -->', " <!-- two\nlines -->"))

    def gap(self) -> str:
        return self.one_of(("\n", "\n\n"))

    def branches(self, branches: Sequence[Branch], indent: str) -> str:
        marks = self.marks(len(branches))
        each = [self.branch(branch, mark, indent) for branch, mark in zip(branches, marks, strict=True)]
        return self.gap().join(each)

    def marks(self, count: int) -> list[str]:
        """Bullets or numbers for so many items."""
        form = self.one_of(("-", "*", "+", ".", ")"))
        return [f"{number}{form}" if form in ".)" else form for number in range(1, count + 1)]

    def branch(self, branch: Branch, mark: str, indent: str) -> str:
        inner = indent + " " * (len(mark) + 1)
        actions = self.one_of((" + ", ", then ", "  + ")).join(map(self.action, branch.actions))
        text = f"{self.placeholders(branch.condition)} {self.one_of(ARROWS)} {actions}"
        own = f"{indent}{mark} {self.wrapped(text, self.one_of(('', inner, inner + ' ')))}{self.comment()}"
        return f"{own}\n{self.branches(branch.children, inner)}" if branch.children else own

    def action(self, action: Action) -> str:
        return self.quoted(action.turns) if action.turns else self.placeholders(action.text)

    def facts(self, facts: Sequence[Fact]) -> str:
        if self.perhaps():
            each = [
                self.fact(fact, ("{}", "`{}`")) for fact in facts
            ]  # a bold name at a line's start is a label
            return " " + self.one_of((", ", ",\n")).join(each)
        each = [self.fact(fact, ("{}", "`{}`", "**{}**")) for fact in facts]
        marks = self.marks(len(each))
        return self.gap() + "\n".join(f"{mark} {one}" for mark, one in zip(marks, each, strict=True))

    def fact(self, fact: Fact, forms: Sequence[str]) -> str:
        quote, end = self.draw(_any_of(QUOTES))
        said = [
            *([fact.type] if fact.type else []),
            *(["optional"] if fact.optional else []),
            *(["sensitive"] if fact.sensitive else []),
            *([f"default: {quote}{fact.default}{end}"] if fact.default is not None else []),
            *([f"e.g. {quote}{fact.example}{end}"] if fact.example is not None else []),
        ]
        attributes = f" ({', '.join(self.draw(_permuted(tuple(said))))})" if said else ""
        name = self.one_of(forms).format(fact.name)
        joint = self.one_of((": ", " - ", " – ")) if fact.description else ""
        return f"{name}{attributes}{joint}{fact.description}"

    def limits(self, limits: Sequence[str]) -> str:
        each = [self.placeholders(limit) for limit in limits]
        if self.perhaps():
            return f" {self.wrapped(self.one_of((', ', '; ', ', and ')).join(each))}{self.comment()}"
        marks = self.marks(len(each))
        return self.gap() + "\n".join(
            f"{mark} {self.wrapped(one, '  ')}" for mark, one in zip(marks, each, strict=True)
        )


@st.composite
def written(draw: st.DrawFn) -> Written:
    script = draw(SCRIPTS)
    text = draw(st.sampled_from(PLACES)).format(Pen(draw).script(script))
    return Written(text.replace("\n", draw(st.sampled_from(("\n", "\n", "\r\n", "\r")))), script)
