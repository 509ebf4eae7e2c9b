"""What a fact may be on a call: the value of the sample task beside the playbook, else the fact's own example or default."""

from __future__ import annotations

from typing import Any

from playbook.errors import UnreadableFile
from playbook.jsontext import read_json_file
from playbook.library import sample_task_beside
from playbook.lsp.document import Document
from playbook.model import Profile
from playbook.task import PARTS


def sample_task(document: Document, profile: Profile) -> dict[str, Any]:
    """The task in `<script>.task.json` beside the playbook; without one, a task of the examples that the script gives."""
    task = _written(document, profile.name)
    if task is not None:
        return task
    goal = profile.goal_recap or f"Show what {profile.name} says."
    return {"goal": goal, "script": profile.name, "facts": _examples(profile)}


def sample_values(document: Document, profile: Profile) -> dict[str, Any]:
    """A value of each fact that has one, by its name."""
    facts = (_written(document, profile.name) or {}).get("facts")
    return {**_examples(profile), **(facts if isinstance(facts, dict) else {})}


def _examples(profile: Profile) -> dict[str, Any]:
    given = {fact.name: fact.example or fact.default for fact in profile.expected_facts}
    return {name: value for name, value in given.items() if value is not None}


def _written(document: Document, script: str) -> dict[str, Any] | None:
    """The task of the file; of a call request, the task in it. None where there is none to read."""
    if document.path is None or "/" in script or "\0" in script:
        return None
    try:
        found = read_json_file(sample_task_beside(document.path, script)).value
    except (UnreadableFile, ValueError):
        return None
    if isinstance(found, dict) and "goal" not in found:
        found = found.get("task")
    return {key: found[key] for key in PARTS if key in found} if isinstance(found, dict) else None
