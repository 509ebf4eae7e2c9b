"""All benchmarks, one after the other, and what they show as docs/speed.md and docs/speed.svg.

python benchmarks/page.py
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from check import FLOOR, Table, tables
from peers import installed
from plot import plot

DOCS = Path("docs")
# What each of the others measures, in the order of the page.
OTHERS = {
    "render.py": "Rendering: a task validated and its prompt written",
    "parse.py": "Reading",
    "start.py": "Starting",
    "screen.py": "Screening",
    "lsp.py": "The editor: from a key to its diagnostics",
}


def main() -> None:
    peers, missing = installed()
    checked = []
    for table in tables(peers):
        print(f"\n{table.title}\n", *table.lines(), sep="\n  ", flush=True)
        checked.append(table)
    others = {title: _output_of(script) for script, title in OTHERS.items()}
    (DOCS / "speed.svg").write_text(plot(checked), "utf-8")
    (DOCS / "speed.md").write_text(page(checked, missing, others), "utf-8")


def page(checked: Iterable[Table], missing: Iterable[str], others: dict[str, str]) -> str:
    parts = [
        "# Speed\n",
        f"This page is written by `make bench`, last on {date.today():%d %B %Y} on {_machine()}. Read the ratios, not "
        "the seconds: those belong to the machine. They are seconds of its processors, which a busy machine changes less "
        "than those of the clock. What is measured, and what is not the "
        "same about the contestants, stands in the README of the folder `benchmarks`.\n",
        "![The tables of checking as bars](speed.svg)\n",
        "## Checking, beside other linters\n",
        "The same lines as what each of them reads: ruff gets them as strings of Python, yamllint as a list of YAML, "
        "linters of skills as skills. The floor of a command in Python with these libraries is the first line, "
        f"`{FLOOR}`.\n",
        *(_block(f"{table.title}\n\n" + "\n".join(table.lines())) for table in checked),
        *(f"Left out: {one}\n" for one in missing),
    ]
    for title, text in others.items():
        parts += [f"## {title}\n", _block(text)]
    return "\n".join(parts)


def _block(text: str) -> str:
    return f"```text\n{text.strip()}\n```\n"


def _machine() -> str:
    return (
        f"a machine with {os.cpu_count()} processors ({platform.machine()}), {platform.system()}, "
        f"Python {platform.python_version()}"
    )


def _output_of(script: str) -> str:
    """What a benchmark prints, printed as well."""
    run = subprocess.run(
        [sys.executable, f"benchmarks/{script}"], check=True, stdout=subprocess.PIPE, text=True
    )
    print(run.stdout, flush=True)
    return run.stdout


if __name__ == "__main__":
    main()
