"""Counts what a check does, for a clock would measure the machine: calls, expressions compiled, modules imported.

    python tests/counting.py FILE           a check from a cold start
    python tests/counting.py --warm FILE... what each but the first costs when others have been checked before

With --top, the functions that are called most follow on standard error.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from types import FrameType
from typing import Any

ROOT = str(Path(__file__).parent.parent / "playbook")
HEAVY = ("pydantic", "orjson", "tomllib", "pathspec", "jinja2", "difflib", "tempfile", "multiprocessing")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("--warm", action="store_true")
    options.add_argument("--top", type=int, default=0, metavar="N")
    options.add_argument("files", nargs="+")
    given = options.parse_args()
    calls: Counter[str] = Counter()
    found = warm(given.files, calls) if given.warm else cold(given.files[0], calls)
    print(json.dumps(found))
    for name, count in calls.most_common(given.top):
        print(f"{count:8} {name}", file=sys.stderr)


def cold(file: str, calls: Counter[str]) -> dict[str, Any]:
    """All of the command, from its first import of the project on."""
    compiled: list[str] = []
    with _compiled(compiled), _called(calls), redirect_stdout(StringIO()), redirect_stderr(StringIO()):
        from playbook import precompiled
        from playbook.cli import main as command

        precompiled.file = lambda: None
        command(["check", "--no-cache", "--exit-zero", file], standalone_mode=False)
    own = [name for name in sys.modules if name.partition(".")[0] == "playbook"]
    return {
        "modules": len(own),
        "expressions": len(compiled),
        "characters of expressions": sum(map(len, compiled)),
        "calls": calls.total(),
        "heavy": [name for name in HEAVY if name in sys.modules],
    }


def warm(files: list[str], calls: Counter[str]) -> dict[str, Any]:
    """Calls for a file: of one unlike all before it, and of one that has been seen."""
    from playbook.checking import check_text
    from playbook.source import SourceText

    texts = [SourceText.of(Path(file).read_text("utf-8"), file) for file in files]
    check_text(texts[0])
    with _called(calls):
        for text in texts[1:]:
            check_text(text)
    new = calls.total() // (len(texts) - 1)
    again: Counter[str] = Counter()
    with _called(again):
        for text in texts[1:]:
            check_text(text)
    return {"calls for a new file": new, "calls for a known file": again.total() // (len(texts) - 1)}


@contextmanager
def _called(calls: Counter[str]) -> Iterator[None]:
    """Every call of a function of the project, by file and name."""

    def count(frame: FrameType, event: str, _: object) -> None:
        if event == "call" and frame.f_code.co_filename.startswith(ROOT):
            calls[f"{frame.f_code.co_filename.removeprefix(ROOT)[1:]} {frame.f_code.co_name}"] += 1

    sys.setprofile(count)
    try:
        yield
    finally:
        sys.setprofile(None)


@contextmanager
def _compiled(found: list[str]) -> Iterator[None]:
    """Every expression that the project compiles."""
    compile_it = re.compile

    def compiling(pattern: Any, flags: int = 0) -> re.Pattern[Any]:
        if sys._getframe(1).f_code.co_filename.startswith(ROOT):
            found.append(pattern)
        return compile_it(pattern, flags)

    re.compile = compiling
    try:
        yield
    finally:
        re.compile = compile_it


if __name__ == "__main__":
    main()
