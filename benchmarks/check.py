"""How long `playbook check` takes: one file from a cold start, a thousand files, and one of 5 MB, beside other linters.

python benchmarks/check.py              the tables, peers included
python benchmarks/check.py --no-peers   without installing anything
python benchmarks/check.py --rules FILE what each rule takes of one file
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from statistics import median
from threading import Timer
from typing import NamedTuple

from peers import BIG, FILES, Peer, Texts, installed

import playbook

ROUNDS, TIMEOUT = 8, 120
OWN = (sys.executable, "-m", "playbook")
FLOOR = "import click, markdown_it"


class Run(NamedTuple):
    """Seconds of processors, all of them together, and of the clock."""

    seconds: float
    elapsed: float
    megabytes: float


class Table(NamedTuple):
    """What each contestant took; None where it was stopped. Ratios are of processors' time, to the first."""

    title: str
    runs: dict[str, Run | None]

    def lines(self) -> Iterator[str]:
        first = next(iter(self.runs.values()))
        own = (
            resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        )  # which a process begins with, for Linux
        for name, taken in self.runs.items():
            if taken is None or first is None:
                yield f"{name:28} stopped after {TIMEOUT} s"
            else:
                ratio = taken.seconds / first.seconds
                held = f"{taken.megabytes:6.0f} MB" if taken.megabytes > 1.1 * own else ""
                line = (
                    f"{name:28} {taken.seconds:8.3f} s {ratio:8.2f} x   {taken.elapsed:8.3f} s elapsed {held}"
                )
                yield line.rstrip()


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("--no-peers", action="store_true")
    options.add_argument("--rules", metavar="FILE")
    given = options.parse_args()
    if given.rules:
        show_rules(Path(given.rules))
        return
    peers, missing = ({}, []) if given.no_peers else installed()
    for table in tables(peers):
        print(f"\n{table.title}\n", *table.lines(), sep="\n  ", flush=True)
    print(*missing, sep="\n")


def tables(peers: Mapping[str, Peer]) -> Iterator[Table]:
    with tempfile.TemporaryDirectory() as folder:
        texts = Texts.write(Path(folder))
        yield one_file(texts, peers)
        yield many_files(texts, peers)
        yield big_file(texts, peers)


def one_file(texts: Texts, peers: Mapping[str, Peer]) -> Table:
    """The median of several rounds, in turns, so that a busy moment hits all of them."""
    (one,) = texts.paths("one")
    contestants = {
        FLOOR: (sys.executable, "-c", FLOOR),
        "playbook list": (*OWN, "list", "-p", one),
        "playbook check": (*OWN, "check", "--no-cache", one),
        **{name: (*peer.command, *texts.paths("one", peer.kind)) for name, peer in peers.items()},
    }
    rounds = [{name: run(command) for name, command in contestants.items()} for _ in range(ROUNDS)]
    return Table(
        f"One file of 2 KB, from a cold start: the median of {ROUNDS}",
        {name: _median([one[name] for one in rounds]) for name in contestants},
    )


def _median(runs: Sequence[Run | None]) -> Run | None:
    ended = [one for one in runs if one is not None]
    if len(ended) < len(runs):
        return None
    return Run(*(median(figures) for figures in zip(*ended, strict=True)))


def many_files(texts: Texts, peers: Mapping[str, Peer]) -> Table:
    folder = Path(texts.paths("many")[0]).parent
    own = (*OWN, "check", "--statistics", ".")
    runs = {
        "playbook check --no-cache": run((*own, "--no-cache"), cwd=folder),
        "playbook check, cache filled": run(own, cwd=folder),
        "playbook check, cache warm": run(own, cwd=folder),
    }
    shutil.rmtree(folder / ".playbook_cache", ignore_errors=True)
    beside = {name: run((*peer.command, *texts.paths("many", peer.kind))) for name, peer in peers.items()}
    return Table(f"{FILES:,} files of 2 KB", {**runs, **beside})


def big_file(texts: Texts, peers: Mapping[str, Peer]) -> Table:
    (big,) = texts.paths("big")
    playbook.load(big)  # what is refused as too large would be the fastest of all
    runs = {
        "playbook check": run((*OWN, "check", "--no-cache", "--statistics", big)),
        "playbook format --check": run((*OWN, "format", "--check", big)),
    }
    beside = {name: run((*peer.command, *texts.paths("big", peer.kind))) for name, peer in peers.items()}
    return Table(f"One file of {BIG / 1e6:.0f} MB", {**runs, **beside})


def run(command: Sequence[str], cwd: Path | None = None) -> Run | None:
    """A whole process, and what it held in memory at most. What it says and its exit status do not matter."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=cwd, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    alarm = Timer(TIMEOUT, process.kill)
    alarm.start()
    _, status, used = os.wait4(process.pid, 0)
    elapsed = time.perf_counter() - start
    alarm.cancel()
    process.returncode = os.waitstatus_to_exitcode(status)
    return (
        None
        if process.returncode == -signal.SIGKILL
        else Run(used.ru_utime + used.ru_stime, elapsed, used.ru_maxrss / 1024)
    )


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
