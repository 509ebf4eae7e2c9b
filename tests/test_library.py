"""The profiles that come with the package: every one is complete, and its sample task renders."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import playbook
from playbook import library

NAMES = library.names()

# What the pages of the platforms name as calls that people automate.
WANTED = {
    "appointment-booking",
    "appointment-confirmation",
    "appointment-reminder",
    "appointment-rescheduling",
    "customer-callback",
    "customer-survey",
    "debt-collection",
    "demo-scheduling",
    "estimate-follow-up",
    "lead-qualification",
    "outage-notice",
    "policy-change",
    "quote-request",
    "restaurant-reservation",
    "sales-discovery",
    "sales-follow-up",
    "service-follow-up",
    "urgent-notification",
}


def test_every_wanted_call_type_is_there() -> None:
    assert {*NAMES} >= WANTED
    assert list(NAMES) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_file_holds_the_profile_of_its_name_and_nothing_else(name: str) -> None:
    assert playbook.load(library.path(name)).names == (name,)
    assert playbook.parse(library.text(name)).names == (name,)


@pytest.mark.parametrize("name", NAMES)
def test_sample_task_renders_without_a_warning(name: str) -> None:
    book = playbook.load(library.path(name))
    task = library.sample_task(name)
    assert task["script"] == name
    assert book.render(task, agent_name="Ava", strict_types=True).warnings == ()


def test_sample_task_is_that_of_the_file_beside_the_profile() -> None:
    path = library.sample_task_path("debt-collection")
    assert path.parent == library.path("debt-collection").parent
    assert library.sample_task("debt-collection") == json.loads(path.read_text("utf-8"))


def test_every_file_of_the_library_belongs_to_a_profile() -> None:
    found = {path.name for path in library.folder().iterdir()}
    assert found == {
        f"{name}{ending}" for name in NAMES for ending in (".md", ".task.json", ".playbook-test.yaml")
    }


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("debt-colection", 'did you mean "debt-collection"?'),
        ("weather", "see: playbook list --library"),
        ("", "see: playbook list --library"),
        ("../profiles/debt-collection", "see: playbook list --library"),
    ],
)
@pytest.mark.parametrize("ask", [library.path, library.text, library.sample_task])
def test_unknown_name_is_refused_with_a_hint(ask: object, name: str, hint: str) -> None:
    assert callable(ask)
    with pytest.raises(playbook.UnknownProfile) as caught:
        ask(name)
    assert f'the library has no script "{name}"' in str(caught.value)
    assert hint in str(caught.value)


def test_a_package_without_its_profiles_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(library, "_PLACES", (tmp_path / "profiles",))
    library.folder.cache_clear()
    try:
        with pytest.raises(playbook.PlaybookError, match="ready-made profiles are missing"):
            library.folder()
    finally:
        library.folder.cache_clear()
