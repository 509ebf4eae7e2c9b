"""The pytest plugin: `*.playbook-test.yaml` are files of tests, each case a test.

It is imported with every run of pytest, so nothing else of playbook is, until there is such a file.
"""

from __future__ import annotations

from pathlib import Path

import pytest

_ENDINGS = (
    ".playbook-test.yaml",
    ".playbook-test.yml",
)  # as in playbook.files, which would bring other modules with it


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    if not file_path.name.endswith(_ENDINGS):
        return None
    from playbook.testing.collecting import SuiteItems

    return SuiteItems.from_parent(parent, path=file_path)
