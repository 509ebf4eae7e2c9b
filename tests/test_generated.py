"""Files that are made from the code are as the code makes them; --force-regen makes them anew."""

from __future__ import annotations

import json
from pathlib import Path

from pytest_regressions.file_regression import FileRegressionFixture

from playbook.lint.manual import all_pages
from playbook.lint.registry import RULES
from playbook.settings import SCHEMA
from playbook.settings.model import Settings

DOCS = Path(__file__).parent.parent / "docs"

HEAD = """# Rules

This page is made from the rules themselves: `playbook rule CODE` prints the same. How to select, suppress and fix stands in
[linting.md](linting.md).

"""


def test_the_page_of_rules(file_regression: FileRegressionFixture) -> None:
    text = f"{HEAD}{all_pages(RULES)}\n"
    file_regression.check(text, fullpath=DOCS / "rules.md", encoding="utf-8")


def test_the_schema_of_the_settings(file_regression: FileRegressionFixture) -> None:
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **Settings.model_json_schema(by_alias=True),
    }
    file_regression.check(json.dumps(schema, indent=2) + "\n", fullpath=SCHEMA, encoding="utf-8")
