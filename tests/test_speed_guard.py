"""A check does no more than it did: calls, expressions and modules are counted, for a clock would measure the machine.

Where it is meant to do more, `pytest tests/test_speed_guard.py --force-regen` writes the new counts, and the change of
tests/cases/speed.json says in a review what it costs. `python tests/counting.py --top 30 FILE` shows what is called.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parent
ALLOWED = HERE / "cases" / "speed.json"
SEED = ROOT / "examples" / "protocols" / "dojo-voice-agent-playbook.md"
LONG = ROOT / "profiles" / "debt-collection.md"
FILES = sorted((ROOT / "profiles").glob("*.md"))[:8]

# The counts are of Python 3.11: of later ones a comprehension is no call.
SLACK = 1.1

RUNS = {
    "a small file, from a cold start": [SEED],
    "a long file, from a cold start": [LONG],
    "files after others": FILES,
}


def counts(files: list[Path], folder: Path) -> dict[str, Any]:
    """The files are copied to where no settings hold for them."""
    arguments = [*["--warm"] * (len(files) > 1), *(shutil.copy(file, folder) for file in files)]
    run = subprocess.run(
        [sys.executable, str(HERE / "counting.py"), *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        cwd=ROOT,
    )
    assert run.returncode == 0, run.stderr
    found: dict[str, Any] = json.loads(run.stdout)
    return found


@pytest.mark.parametrize("name", RUNS)
def test_check_does_no_more_than_it_did(name: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    found = counts(RUNS[name], tmp_path)
    assert found.pop("heavy", []) == []
    allowed = json.loads(ALLOWED.read_text("utf-8")) if ALLOWED.exists() else {}
    if request.config.getoption("force_regen"):
        ALLOWED.write_text(json.dumps({**allowed, name: found}, indent=2) + "\n", "utf-8")
        pytest.fail("counted anew; run the test again")
    more = [
        f"{what}: {found[what]:,} where there were {count:,}"
        for what, count in allowed[name].items()
        if found[what] > count * SLACK
    ]
    assert not more, f"{name} does more than it did; see the head of {Path(__file__).name}:\n" + "\n".join(
        more
    )


def test_counts_that_are_allowed_are_near_those_there_are(tmp_path: Path) -> None:
    """Counts that are far too high would let anything pass."""
    found = counts([SEED], tmp_path)
    allowed = json.loads(ALLOWED.read_text("utf-8"))["a small file, from a cold start"]
    assert {what for what, count in allowed.items() if found[what] < count / 1.6} == set()
