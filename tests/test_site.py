"""The site: every page has its place in it, every link leads somewhere, and what describes the code is held to it."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
import yaml
from pytest_regressions.file_regression import FileRegressionFixture

import playbook
from playbook.cli import COMMANDS
from playbook.settings.model import Settings
from playbook.testing import model

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
NOT_ON_THE_SITE = {"first-draft.md"}

SETTINGS_HEAD = """# Settings

In `playbook.toml`, or under `[tool.playbook]` in `pyproject.toml`: the nearest that is found from a file upwards holds for it, so that a run reports the
same wherever it starts. Paths and patterns count from the settings' own folder. A key that does not exist is an error.

`playbook check --show-settings FILE` prints what holds for a file. How select, ignore and severity go together stands in [linting.md](linting.md#settings).

This page is made from the settings' model.

| key | type | default | meaning |
| --- | --- | --- | --- |
"""
SETTINGS_TAIL = """
The JSON Schema for editors comes with the package: `python -c "import playbook.settings as s; print(s.SCHEMA)"` prints its path.
"""


def test_the_page_of_settings(file_regression: FileRegressionFixture) -> None:
    schema = Settings.model_json_schema(by_alias=True)
    rows = [_row(key, said) for key, said in schema["properties"].items()]
    text = SETTINGS_HEAD + "".join(rows) + SETTINGS_TAIL
    file_regression.check(text, fullpath=DOCS / "settings.md", encoding="utf-8")


def _row(key: str, said: Mapping[str, Any]) -> str:
    default = said.get("default")
    shown = {None: "none"}.get(default, str(default)) if not isinstance(default, list | dict) else "empty"
    return f"| `{key}` | {_type(said)} | {shown} | {said['description']} |\n"


def _type(said: Mapping[str, Any]) -> str:
    """What TOML writes for a JSON Schema."""
    if "anyOf" in said:
        return _type(said["anyOf"][0])
    if "enum" in said:
        return " or ".join(f"`{one}`" for one in said["enum"])
    if said["type"] == "array":
        return "list of strings"
    if said["type"] == "object":
        return f"table of {_type(said['additionalProperties'])}"
    return {"integer": "number above 0", "string": "string"}[said["type"]]


def pages() -> set[str]:
    return {path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.md")} - NOT_ON_THE_SITE


class _Settings(yaml.SafeLoader):
    """Of the tags of MkDocs nothing is needed here."""


_Settings.add_multi_constructor("", lambda *_: None)


def in_nav(entry: Any) -> Iterator[str]:
    if isinstance(entry, str):
        yield entry
    elif isinstance(entry, dict):
        for below in entry.values():
            yield from in_nav(below)
    else:
        for each in entry:
            yield from in_nav(each)


def test_every_page_has_its_place_in_the_navigation() -> None:
    settings = yaml.load((ROOT / "mkdocs.yml").read_text("utf-8"), _Settings)  # noqa: S506 -- a safe loader
    named = [*in_nav(settings["nav"])]
    assert sorted(named) == sorted({*pages(), "changelog.md"})


class _Links(HTMLParser):
    """What a page of the site leads to, what it asks for, and the anchors in it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.fetched: list[str] = []
        self.anchors: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.anchors |= {given[name] for name in ("id", "name") if name in given}
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        if tag == "link" and given.get("rel") != "canonical":
            self.fetched.append(given["href"])
        if "src" in given:
            self.fetched.append(given["src"])


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> dict[Path, _Links]:
    """Every page of the site that `make docs` builds."""
    pytest.importorskip("material", reason="the site needs the extra docs")
    place = tmp_path_factory.mktemp("site")
    words = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict", "--site-dir", str(place)]
    run = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    return {path: _Links(path.read_text("utf-8")) for path in place.rglob("*.html")}


def test_every_link_of_the_site_leads_somewhere(site: dict[Path, _Links]) -> None:
    assert len(site) > len(pages())
    broken = [
        f"{path.name} -> {link}"
        for path, page in site.items()
        for link in page.links
        if path.name != "404.html" and not _leads_somewhere(path, link, site)
    ]
    assert broken == []


def _leads_somewhere(path: Path, link: str, site: Mapping[Path, _Links]) -> bool:
    parts = urlsplit(link)
    if parts.scheme:
        return parts.scheme in ("https", "mailto")
    target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
    if target not in site:
        return target.is_file() and not parts.fragment
    return not parts.fragment or unquote(parts.fragment) in {*site[target].anchors, "__search"}


def test_the_site_asks_no_other_host_for_anything(site: dict[Path, _Links]) -> None:
    foreign = {url for page in site.values() for url in page.fetched if urlsplit(url).netloc}
    assert foreign == set()


def test_links_out_of_the_docs_stay_in_the_project(site: dict[Path, _Links]) -> None:
    prefix = "https://github.com/voice-playbook/playbook/blob/main/"
    outside = {link for page in site.values() for link in page.links if link.startswith(prefix)}
    assert outside
    assert [
        link for link in outside if not (ROOT / urlsplit(link).path.partition("/main/")[2]).exists()
    ] == []


def test_every_command_is_shown_with_its_help() -> None:
    text = "".join(path.read_text("utf-8") for path in DOCS.rglob("*.md"))
    assert {*COMMANDS} <= {*re.findall(r"^\$ playbook (\w+) --help$", text, re.MULTILINE)}


def test_every_public_name_is_told_of() -> None:
    text = "".join(path.read_text("utf-8") for path in DOCS.rglob("*.md"))
    names = [name for name in playbook.__all__ if not name.startswith("_")]
    assert [name for name in names if not re.search(rf"\b{name}\b", text)] == []


def test_every_key_of_a_test_file_is_told_of() -> None:
    text = (DOCS / "testing.md").read_text("utf-8")
    models = [one for one in vars(model).values() if isinstance(one, type) and issubclass(one, model.Part)]
    keys = {field.alias or name for one in models for name, field in one.model_fields.items()}
    assert {"cases", "never_says"} <= keys
    assert [key for key in sorted(keys) if not re.search(rf"`{key}`|\b{key}:", text)] == []
