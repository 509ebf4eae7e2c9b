"""The linters beside which `check` is measured, what each of them reads, and how it is installed.

Each gets a folder of its own, ~/.cache/playbook-benchmarks; one that cannot be installed is left out, and said so.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from parse import realistic

SEED = Path("examples/protocols/dojo-voice-agent-playbook.md")
HOME = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache"), "playbook-benchmarks")
FILES, BIG = 1_000, 5_000_000


class Peer(NamedTuple):
    """Where it comes from, the package, its command line, and the files it reads: see KINDS."""

    source: str
    package: str
    command: tuple[str, ...]
    kind: str = "md"


PEERS = {
    "rumdl": Peer("pip", "rumdl", ("rumdl", "check", "--no-cache")),
    "ruff, on Python": Peer("pip", "ruff", ("ruff", "check", "--no-cache", "--isolated"), "py"),
    "promptproof": Peer("pip", "promptproof", ("promptproof",)),
    "yamllint, on YAML": Peer("pip", "yamllint", ("yamllint",), "yaml"),
    "mdformat --check": Peer("pip", "mdformat", ("mdformat", "--check")),
    "pymarkdown": Peer("pip", "pymarkdownlnt", ("pymarkdown", "scan")),
    "markdownlint-cli2": Peer("npm", "markdownlint-cli2", ("markdownlint-cli2",)),
    "skillsaw": Peer("pip", "skillsaw", ("skillsaw", "lint"), "skill"),
    "skilllint": Peer("pip", "skilllint", ("skilllint", "check"), "skill"),
}


def as_python(text: str) -> str:
    return "".join(f"line_{at} = {json.dumps(line)}\n" for at, line in enumerate(text.splitlines()))


def as_yaml(text: str) -> str:
    return "---\n" + "".join(f"- {json.dumps(line)}\n" for line in text.splitlines())


def as_skill(text: str) -> str:
    return f"---\nname: call-script\ndescription: Use when a call is to be spoken.\n---\n\n{text}"


# The same lines, as what each peer reads.
KINDS: dict[str, Callable[[str], str]] = {"md": str, "py": as_python, "yaml": as_yaml, "skill": as_skill}


class Texts(NamedTuple):
    """Of each kind, a folder with one file of 2 KB, a folder of a thousand, and one file of 5 MB."""

    folder: Path

    @classmethod
    def write(cls, folder: Path) -> Texts:
        for kind, written in KINDS.items():
            for number in range(FILES):
                _write(folder / kind / "many", kind, f"book-{number:04}", written(playbook_of(number)))
            _write(folder / kind / "one", kind, "one", written(playbook_of(FILES)))
            _write(folder / kind / "big", kind, "big", written(realistic(BIG)))
        return cls(folder)

    def paths(self, what: str, kind: str = "md") -> tuple[str, ...]:
        place = self.folder / kind / what
        return (str(place),) if kind == "skill" else (*map(str, sorted(place.iterdir())),)


def _write(folder: Path, kind: str, name: str, text: str) -> None:
    """Effect: writes a file; a skill is a folder below the one of all skills."""
    place = (
        folder / ".claude" / "skills" / name / "SKILL.md" if kind == "skill" else folder / f"{name}.{kind}"
    )
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, "utf-8")


def playbook_of(number: int) -> str:
    """The seed with its script twice, under names of their own: 2 KB."""
    head, mark, script = SEED.read_text("utf-8").partition("#### ")
    scripts = (script.replace("debt-collection", f"collection-{number}-{at}", 1) for at in "ab")
    return head + "\n".join(f"{mark}{one}" for one in scripts)


def installed() -> tuple[dict[str, Peer], list[str]]:
    """The peers that could be installed, with the path of their program, and why each of the others could not."""
    found, missing = {}, []
    for name, peer in PEERS.items():
        try:
            program = _program(peer)
        except (OSError, subprocess.SubprocessError) as error:
            missing.append(f"{name}: could not be installed with {peer.source} ({type(error).__name__})")
        else:
            found[name] = peer._replace(command=(program, *peer.command[1:]))
    return found, missing


def _program(peer: Peer) -> str:
    """Effect: installs the peer where it is not yet."""
    folders = {"pip": HOME / "pip" / peer.package / "bin", "npm": HOME / "npm" / "node_modules" / ".bin"}
    program = folders[peer.source] / peer.command[0]
    if not program.exists():
        if peer.source == "pip":
            _quietly(sys.executable, "-m", "venv", str(HOME / "pip" / peer.package))
            _quietly(str(folders["pip"] / "pip"), "install", "--disable-pip-version-check", peer.package)
        else:
            _quietly(shutil.which("npm") or "npm", "install", "--prefix", str(HOME / "npm"), peer.package)
    if not program.exists():
        raise FileNotFoundError(program)
    return str(program)


def _quietly(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True, timeout=600)
