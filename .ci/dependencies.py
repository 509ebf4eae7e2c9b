"""What is installed along with voice-playbook: under which licences, and with which known vulnerabilities.

`licences` prints docs/licences.md, `audit` asks the vulnerability service of the package index.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

OURS = "voice-playbook"
EXTRAS = ("calls", "lsp", "test")

# Licences that leave whoever uses the package free to license their own work as they like.
FREE = ("MIT", "BSD-2-Clause", "BSD-3-Clause", "BSD", "Apache-2.0", "PSF-2.0", "MPL-2.0", "ISC", "0BSD")

# What older metadata says in place of an SPDX expression.
SPDX = {
    "MIT License": "MIT",
    "BSD License": "BSD",
    "Apache Software License": "Apache-2.0",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
}

HEAD = """# Licences of what is installed along

playbook itself is under the [MIT licence](https://spdx.org/licenses/MIT.html). This is what `pip install voice-playbook` brings along, and what its
extras `calls`, `lsp` and `test` add, directly or by way of others, with the licence that each package's own metadata names. None of them puts
conditions on your playbooks or your programs; MPL-2.0 asks for changes to the package itself to be shared.

`python .ci/dependencies.py licences` makes this page from what is installed, and a test holds the two together.

| package | licence | with |
| --- | --- | --- |
"""


def dependencies() -> dict[str, str]:
    """Every package that is installed along, and by what: nothing for all, else the first extra that needs it."""
    found: dict[str, str] = {}
    for extra in ("", *EXTRAS):
        for name in _needed(OURS, extra, set()):
            found.setdefault(name, extra)
    return found


def licence(package: str) -> str:
    """As an SPDX expression, or what comes nearest to one."""
    about = metadata.metadata(package)
    if said := about.get("License-Expression"):
        return str(said)
    prefix = "License :: OSI Approved :: "
    classes = [each for each in about.get_all("Classifier") or () if each.startswith(prefix)]
    named = [each.removeprefix(prefix) for each in classes]
    return " AND ".join(SPDX.get(each, each) for each in named) or str(about.get("License") or "unknown")


def page() -> str:
    rows = [
        f"| {name} | {licence(name)} | {f'`{extra}`' if extra else 'every installation'} |\n"
        for name, extra in sorted(dependencies().items())
    ]
    return HEAD + "".join(rows)


def audit() -> int:
    """Effect: asks the package index, package by package. Fails on a vulnerability, not where nobody answers."""
    with tempfile.TemporaryDirectory() as folder:
        wanted, told = Path(folder, "wanted.txt"), Path(folder, "told.json")
        pins = [f"{name}=={metadata.version(name)}\n" for name in sorted(dependencies())]
        wanted.write_text("".join(pins), "utf-8")
        words = [
            "--requirement",
            str(wanted),
            "--no-deps",
            "--disable-pip",
            "--format",
            "json",
            "--output",
            str(told),
        ]
        command = [sys.executable, "-m", "pip_audit", "--progress-spinner", "off", "--timeout", "15", *words]
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
        if told.exists():
            return _judge(json.loads(told.read_text("utf-8"))["dependencies"])
    return _unchecked(done.stderr.strip().splitlines()[-1] if done.stderr.strip() else "no answer")


def _judge(packages: list[dict[str, object]]) -> int:
    checked = [each for each in packages if "vulns" in each]
    faults = [
        f"{each['name']} {each['version']}: {fault['id']}"
        for each in checked
        for fault in _vulnerabilities(each)
    ]
    print(*faults, sep="\n", end="\n" if faults else "")
    if not checked:
        return _unchecked("the index knows nothing of vulnerabilities")
    print(
        f"vulnerabilities: {len(faults)} known in {len(checked)} of {len(packages)} packages that could be asked for"
    )
    return 1 if faults else 0


def _vulnerabilities(package: dict[str, object]) -> list[dict[str, str]]:
    found = package["vulns"]
    return found if isinstance(found, list) else []


def _unchecked(why: str) -> int:
    print(f"vulnerabilities: NOT CHECKED here ({why})", file=sys.stderr)
    return 0


def _needed(package: str, extra: str, seen: set[str]) -> Iterator[str]:
    for line in metadata.requires(package) or ():
        wanted = Requirement(line)
        name = canonicalize_name(wanted.name)
        if name in seen or (wanted.marker and not wanted.marker.evaluate({"extra": extra})):
            continue
        if extra and package == OURS and "extra" not in line:
            continue
        seen.add(name)
        yield name
        for inner in ("", *sorted(wanted.extras)):
            yield from _needed(name, inner, seen)


if __name__ == "__main__":
    if sys.argv[1:] == ["licences"]:
        print(page(), end="")
    elif sys.argv[1:] == ["audit"]:
        sys.exit(audit())
    else:
        sys.exit("usage: python .ci/dependencies.py licences | audit")
