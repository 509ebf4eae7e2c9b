"""The manual page of a rule, for the terminal, the docs and the editor: what its docstring says, with a head."""

from __future__ import annotations

from collections.abc import Iterable

from playbook.lint.rule import Rule

_FIXES = {
    "never": "",
    "safe": " · has a safe fix",
    "unsafe": " · has a fix that needs `--unsafe-fixes`",
}


def page(rule: Rule, level: int = 1) -> str:
    """Markdown; `level` is that of its first heading."""
    hashes = "#" * level
    head = f"{hashes} {rule.code} {rule.name}\n\n{rule.severity}{_FIXES[rule.fixes]}"
    return f"{head}\n\n{_deeper(rule.manual, level - 1)}"


def all_pages(rules: Iterable[Rule]) -> str:
    """One document with every page, the groups as its chapters."""
    pieces = []
    group = ""
    for rule in rules:
        if rule.group != group:
            group = rule.group
            pieces.append(f"## {group.capitalize()}")
        pieces.append(page(rule, level=3))
    return "\n\n".join(pieces)


def _deeper(manual: str, levels: int) -> str:
    """The page's own headings under its head; those inside examples stay as they are."""
    lines, fence = [], ""
    for line in manual.splitlines():
        mark = line[: len(line) - len(line.lstrip("`"))]
        if len(mark) >= 3:
            fence = "" if fence and len(mark) >= len(fence) else fence or mark
        is_heading = not fence and line.startswith("## ")
        lines.append("#" * levels + line if is_heading else line)
    return "\n".join(lines)
