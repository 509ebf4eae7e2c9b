"""What the site has that the pages on a code host have not: a page for every script of the library, and links that stay on it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

ROOT = Path(__file__).parent.parent
PROFILES = sorted((ROOT / "profiles").glob("*.md"))

# A block that is named after a file: "```markdown examples/car-ready.md".
_NAMED_BLOCK = re.compile(r"^(`{3,})(\w+) (\S+)$", re.MULTILINE)
# A bar in the code of a table's cell: code hosts want it escaped, Python-Markdown shows the backslash.
_ROW = re.compile(r"^\|.*\|$", re.MULTILINE)
_CODE = re.compile(r"`[^`]*`")
_LINK = re.compile(r"(?<=\]\()(?P<target>\.\./[^)#\s]+|first-draft\.md)(?P<anchor>#[^)\s]*)?(?=\))")


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Effect: puts the scripts below the library in the navigation."""
    (section,) = (entry for entry in config.nav or [] if isinstance(entry, dict) and "Library" in entry)
    section["Library"] += [f"library/{profile.name}" for profile in PROFILES]
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Effect: adds the pages that are made from files outside of docs."""
    for profile in PROFILES:
        files.append(File.generated(config, f"library/{profile.name}", content=_script_page(profile)))
    files.append(File.generated(config, "changelog.md", content=(ROOT / "CHANGELOG.md").read_text("utf-8")))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, **_: Any) -> str:
    """The page as Python-Markdown has to have it."""
    here = Path(page.file.src_uri).parent
    text = _NAMED_BLOCK.sub(r'\1\2 title="\3"', markdown)
    text = _ROW.sub(lambda row: _CODE.sub(lambda code: code[0].replace("\\|", "|"), row[0]), text)
    return _LINK.sub(lambda link: _target(link["target"], here, config) + (link["anchor"] or ""), text)


def _target(target: str, here: Path, config: MkDocsConfig) -> str:
    """A page of the site for what has one; else the file where the project is kept."""
    path = (ROOT / "docs" / here / target).resolve()
    if path in PROFILES:
        return f"{'../' * len(here.parts)}library/{path.name}"
    if path == ROOT / "CHANGELOG.md":
        return f"{'../' * len(here.parts)}changelog.md"
    if path.is_relative_to(ROOT / "docs") and path.name != "first-draft.md":
        return target
    return f"{config.repo_url}/blob/main/{path.relative_to(ROOT).as_posix()}"


def _script_page(profile: Path) -> str:
    name = profile.stem
    text = profile.read_text("utf-8")
    about = text.split("\n\n")[1]
    task = profile.with_name(f"{name}.task.json").read_text("utf-8")
    return f"""# {name}

{about}

`playbook new my-{name} --from {name}` starts one of your own; `playbook render {name} --library --sample` prints its prompt.

## The script

````markdown {name}.md
{text}````

## A sample task

```json {name}.task.json
{task}```
"""
