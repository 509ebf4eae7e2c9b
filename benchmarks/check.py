"""How long `playbook check` takes: one file from a cold start, a thousand files, and one of 5 MB, beside other linters.

    python benchmarks/check.py              the tables, peers included
    python benchmarks/check.py --no-peers   without installing anything
    python benchmarks/check.py --rules FILE what each rule takes of one file

Peers are installed into a folder of their own, ~/.cache/playbook-benchmarks; one that cannot be is left out, and said so.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from statistics import median
from threading import Timer
from typing import NamedTuple

from parse import realistic

SEED = Path("examples/protocols/dojo-voice-agent-playbook.md")
HOME = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache"), "playbook-benchmarks")
FILES, BIG = 1_000, 5_000_000
ROUNDS, TIMEOUT = 12, 300
OWN = (sys.executable, "-m", "playbook")
FLOOR = (sys.executable, "-c", "import click, markdown_it")


class Peer(NamedTuple):
    """Where it comes from, and its command line behind the program; `skills` are what it reads instead of any file."""

    source: str
    command: tuple[str, ...]
    skills: bool = False


PEERS = {
    "promptproof": Peer("pip", ("promptproof",)),
    "skilllint": Peer("pip", ("skilllint", "check"), skills=True),
    "skillsaw": Peer("pip", ("skillsaw", "lint"), skills=True),
    "pymarkdownlnt": Peer("pip", ("pymarkdown", "scan")),
    "markdownlint-cli2": Peer("npm", ("markdownlint-cli2",)),
    "rumdl": Peer("pip", ("rumdl", "check", "--no-cache")),
}


class Run(NamedTuple):
    seconds: float
    megabytes: float


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("--no-peers", action="store_true")
    options.add_argument("--rules", metavar="FILE")
    given = options.parse_args()
    if given.rules:
        show_rules(Path(given.rules))
        return
    with tempfile.TemporaryDirectory() as folder:
        texts = Texts.write(Path(folder))
        peers, missing = ({}, []) if given.no_peers else installed()
        one_file(texts, peers)
        many_files(texts, peers)
        big_file(texts, peers)
    for line in missing:
        print(f"  {line}")


class Texts(NamedTuple):
    """One file of 2 KB, a thousand of them, the same as skills, and one of 5 MB, plain and as a skill."""

    one: Path
    many: Path
    skills: Path
    big: Path

    @classmethod
    def write(cls, folder: Path) -> Texts:
        texts = cls(folder / "one.md", folder / "many", folder / "skills", folder / "big.md")
        texts.many.mkdir()
        for number in range(FILES):
            text = playbook_of(number)
            (texts.many / f"book-{number:04}.md").write_text(text, "utf-8")
            skill = texts.skills / ".claude" / "skills" / f"call-script-{number}"
            skill.mkdir(parents=True)
            head = f"---\nname: {skill.name}\ndescription: Use when call {number} is to be spoken.\n---\n\n"
            (skill / "SKILL.md").write_text(head + text, "utf-8")
        texts.one.write_text(playbook_of(FILES), "utf-8")
        texts.big.write_text(realistic(BIG), "utf-8")
        return texts

    def paths(self, peer: Peer, what: Path) -> tuple[str, ...]:
        if what == self.many:
            return (str(self.skills),) if peer.skills else (*map(str, sorted(self.many.glob("*.md"))),)
        return (str(what),)


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
            program = _program(name, peer)
        except (OSError, subprocess.SubprocessError) as error:
            missing.append(
                f"{name} is left out: it could not be installed with {peer.source} ({type(error).__name__})"
            )
        else:
            found[name] = peer._replace(command=(program, *peer.command[1:]))
    return found, missing


def _program(name: str, peer: Peer) -> str:
    """Effect: installs the peer where it is not yet."""
    folders = {"pip": HOME / "pip" / name / "bin", "npm": HOME / "npm" / "node_modules" / ".bin"}
    program = folders[peer.source] / peer.command[0]
    if not program.exists():
        if peer.source == "pip":
            _quietly(sys.executable, "-m", "venv", str(HOME / "pip" / name))
            _quietly(str(folders["pip"] / "pip"), "install", "--disable-pip-version-check", name)
        else:
            _quietly(shutil.which("npm") or "npm", "install", "--prefix", str(HOME / "npm"), name)
    if not program.exists():
        raise FileNotFoundError(program)
    return str(program)


def _quietly(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True, timeout=TIMEOUT)


def one_file(texts: Texts, peers: dict[str, Peer]) -> None:
    """In turns, so that a busy moment hits all of them."""
    contestants = {
        "import click, markdown_it": FLOOR,
        "playbook list": (*OWN, "list", "-p", str(texts.one)),
        "playbook check": (*OWN, "check", "--no-cache", str(texts.one)),
        **{name: (*peer.command, *texts.paths(peer, texts.one)) for name, peer in peers.items()},
    }
    taken: dict[str, list[float]] = {name: [] for name in contestants}
    for _ in range(ROUNDS):
        for name, command in contestants.items():
            taken[name].append(run(command).seconds)
    floor = taken["import click, markdown_it"]
    print(f"\nOne file of 2 KB, from a cold start: the least and the median of {ROUNDS} rounds\n")
    for name, times in taken.items():
        least, middle = min(times), median(times)
        print(
            f"  {name:26} {least * 1000:8.0f} ms {least / min(floor):6.2f} x"
            f"   {middle * 1000:8.0f} ms {middle / median(floor):6.2f} x"
        )


def many_files(texts: Texts, peers: dict[str, Peer]) -> None:
    own = (*OWN, "check", "--statistics", ".")
    contestants: dict[str, Callable[[], Run]] = {
        "playbook, without a cache": lambda: run((*own, "--no-cache"), cwd=texts.many),
        "playbook, cache filled": lambda: run(own, cwd=texts.many),
        "playbook, warm cache": lambda: run(own, cwd=texts.many),
    }
    for name, peer in peers.items():
        contestants[name] = lambda peer=peer: run((*peer.command, *texts.paths(peer, texts.many)))  # type: ignore[misc]
    show(f"{FILES:,} files of 2 KB", contestants)


def big_file(texts: Texts, peers: dict[str, Peer]) -> None:
    contestants: dict[str, Callable[[], Run]] = {
        "playbook check": lambda: run((*OWN, "check", "--no-cache", "--statistics", str(texts.big))),
        "playbook format --check": lambda: run((*OWN, "format", "--check", str(texts.big))),
    }
    for name, peer in peers.items():
        contestants[name] = lambda peer=peer: run((*peer.command, str(texts.big)))  # type: ignore[misc]
    show(f"One file of {BIG / 1e6:.0f} MB", contestants)


def show(title: str, contestants: dict[str, Callable[[], Run]]) -> None:
    print(f"\n{title}\n")
    first = None
    for name, contestant in contestants.items():
        try:
            taken = contestant()
        except subprocess.TimeoutExpired:
            print(f"  {name:26} more than {TIMEOUT} s", flush=True)
            continue
        first = first or taken
        print(
            f"  {name:26} {taken.seconds:8.2f} s {taken.seconds / first.seconds:6.2f} x {taken.megabytes:6.0f} MB",
            flush=True,
        )


def run(command: Sequence[str], cwd: Path | None = None) -> Run:
    """A whole process, and what it held in memory at most. What it says and its exit status do not matter."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=cwd, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    alarm = Timer(TIMEOUT, process.kill)
    alarm.start()
    _, status, used = os.wait4(process.pid, 0)
    taken = time.perf_counter() - start
    alarm.cancel()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode == -signal.SIGKILL:
        raise subprocess.TimeoutExpired(command, TIMEOUT)
    return Run(taken, used.ru_maxrss / 1024)


def show_rules(file: Path) -> None:
    """What each rule takes of a file that is checked again and again: the least of all rounds."""
    least: dict[str, float] = {}
    for _ in range(ROUNDS):
        for name, taken in _of_rules(file.read_text("utf-8")):
            least[name] = min(least.get(name, taken), taken)
    whole = sum(least.values())
    print(f"\n{file}: {whole * 1000:.1f} ms\n")
    for name, taken in sorted(least.items(), key=lambda one: -one[1]):
        print(f"  {name:28} {taken * 1000:7.3f} ms {taken / whole:6.1%}")


def _of_rules(text: str) -> Iterator[tuple[str, float]]:
    from playbook.lint.registry import RULES
    from playbook.lint.script import File
    from playbook.parser import read
    from playbook.source import SourceText

    source = SourceText.of(text)
    start = time.process_time()
    file = File(source, read(source))
    for profile in file.book.profiles:
        assert profile.fields is not None  # they are read when somebody first asks
    yield "reading it", time.process_time() - start
    for rule in RULES:
        if rule.scope != "run":
            start = time.process_time()
            for what in (file,) if rule.scope == "file" else file.scripts:
                for _ in rule.check(what):
                    pass
            yield rule.name, time.process_time() - start


if __name__ == "__main__":
    main()
