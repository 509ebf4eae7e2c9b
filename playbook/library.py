"""The profiles that come with the package: one call type a file, its sample task beside it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from playbook.errors import PlaybookError, UnknownProfile, did_you_mean

# In the wheel the profiles lie inside the package, in a checkout beside it. Paths and not
# importlib.resources: importing that takes longer than reading a profile.
_PACKAGE = Path(__file__).parent
_PLACES = (_PACKAGE / "profiles", _PACKAGE.parent / "profiles")


@cache
def folder() -> Path:
    """Where the profiles lie; PlaybookError when the package was installed without them."""
    for place in _PLACES:
        if place.is_dir():
            return place
    raise PlaybookError(
        f"the ready-made profiles are missing: there is no {_PLACES[0]}; install voice-playbook again"
    )


@cache
def names() -> tuple[str, ...]:
    """Every call type there is a profile for, in the order of the alphabet."""
    return tuple(sorted(path.stem for path in folder().glob("*.md")))


def path(name: str) -> Path:
    """The playbook that holds the profile `name` and nothing else; UnknownProfile when there is none."""
    if name not in names():
        raise UnknownProfile(
            f'the library has no script "{name}"{did_you_mean(name, names())} (see: playbook list --library)'
        )
    return folder() / f"{name}.md"


def text(name: str) -> str:
    """The Markdown of one profile."""
    return path(name).read_text(encoding="utf-8")


def sample_task_path(name: str) -> Path:
    """The task that shows what the profile `name` needs, as JSON."""
    return sample_task_beside(path(name), name)


def sample_task(name: str) -> dict[str, object]:
    """The sample task of a profile: goal, script, facts, escalation."""
    import json

    found: dict[str, object] = json.loads(sample_task_path(name).read_bytes())
    return found


def sample_task_beside(playbook: Path, name: str) -> Path:
    """Where the sample task of script `name` lies, in the library as in any folder of playbooks."""
    return playbook.with_name(f"{name}.task.json")
