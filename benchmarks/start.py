"""What it costs to begin: imports and the shortest command, in fresh processes, beside the libraries underneath.

Run it from the root of the repository: python benchmarks/start.py
"""

from __future__ import annotations

import subprocess
import sys
from functools import partial

from timing import race, show

PLAYBOOK = "examples/protocols/dojo-voice-agent-playbook.md"
ROUNDS = 20

PYTHON = {
    "python alone": ("-c", "pass"),
    "import click": ("-c", "import click"),
    "import playbook": ("-c", "import playbook"),
    "import click, markdown_it": ("-c", "import click, markdown_it"),
    "playbook list": ("-m", "playbook", "list", "-p", PLAYBOOK),
}


def main() -> None:
    processes = {name: partial(_run, arguments) for name, arguments in PYTHON.items()}
    times = race(processes, ROUNDS)
    alone = times.pop("python alone")
    own = {name: taken - alone for name, taken in times.items()}
    whole = {name: times[name] for name in ("import click, markdown_it", "playbook list")}
    show("Imports, without the start of Python itself", own, to="import click")
    show("The command, as a whole process", whole, to="import click, markdown_it")


def _run(arguments: tuple[str, ...]) -> None:
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    main()
