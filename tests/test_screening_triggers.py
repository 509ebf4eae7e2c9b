"""The words that every attack needs are those that the tables tell; --force-regen reads them off anew."""

from __future__ import annotations

import textwrap
from pathlib import Path

from pytest_regressions.file_regression import FileRegressionFixture
from triggers import triggers_of

from playbook.screening.languages import ANY, LANGUAGES

FILE = Path(__file__).parent.parent / "playbook" / "screening" / "triggers.py"

HEAD = '''"""Words of which every attack has one, by its language: a text without them need not be looked at any further.

Derived from the tables: `pytest tests/test_screening_triggers.py --force-regen` does it anew. A stem has a star.
"""

from __future__ import annotations

# fmt: off
TRIGGERS: dict[str, str] = {
'''


def test_triggers_are_those_of_the_tables(file_regression: FileRegressionFixture) -> None:
    rows = "".join(map(_row, sorted(LANGUAGES.keys() - {ANY})))
    file_regression.check(f"{HEAD}{rows}}}\n", fullpath=FILE, encoding="utf-8")


def _row(language: str) -> str:
    words = textwrap.fill(
        " ".join(sorted(triggers_of(language))), 108, break_long_words=False, break_on_hyphens=False
    )
    return f'    "{language}": """{textwrap.indent(words, " " * 8).strip()}""",\n'
