"""All that the fuzzers found or begin with holds what must hold of any bytes."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

FUZZ = Path(__file__).parent.parent / "fuzz"
KEPT = sorted(path for path in (FUZZ / "corpus").rglob("*") if path.is_file())

sys.path.append(str(FUZZ))
from targets import TARGETS  # type: ignore[import-not-found] # noqa: E402


@pytest.mark.parametrize("path", KEPT, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_what_is_kept_of_fuzzing_holds(path: Path) -> None:
    names = ["text", "lint"] if path.parent.name == "text" else [path.parent.name]
    for name in names:
        TARGETS[name](path.read_bytes())
