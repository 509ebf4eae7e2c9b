"""How long after a key the editor has its diagnostics, from a server of its own over standard input and output.

    python benchmarks/lsp.py            files of 1, 20 and 200 scripts, the last of 1 MB, and 200 short ones
    python benchmarks/lsp.py FILE...    these

Every key goes into another line. The reference is one plain `playbook.parse` of the same text with all of its scripts read.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles
from typing import Any, NamedTuple

import playbook
from playbook import library

KEYS = 60
ROUNDS = 3
SEED = Path("examples/protocols/dojo-voice-agent-playbook.md")
HEAD = "## Outbound Mode\n\nBe brief and friendly.\n\n### Script profiles\n\n"


class Latency(NamedTuple):
    """Seconds: until the first diagnostics of the file, and from a key until those that know of it."""

    opened: float
    keys: list[float]


def main() -> None:
    texts = {name: Path(name).read_text("utf-8") for name in sys.argv[1:]} or dict(_texts())
    width = max(map(len, texts))
    print(f"\n  {'':{width}}     size     parse      open    median       p95   median/parse\n")
    for name, text in texts.items():
        parse, latency = _parse_seconds(text), _typed(text)
        middle, late = median(latency.keys), quantiles(latency.keys, n=20)[-1]
        times = "".join(f"{seconds * 1000:7,.0f} ms" for seconds in (parse, latency.opened, middle, late))
        print(f"  {name:{width}} {len(text) / 1000:5,.0f} KB{times}   {middle / parse:10.2f} x")


def _texts() -> Iterator[tuple[str, str]]:
    scripts = [library.text(name) for name in library.names()]
    bodies = ["####" + text.partition("####")[2].rstrip() + "\n\n" for text in scripts]
    yield "1 script", scripts[6]
    for count in (20, 200):
        yield f"{count} scripts", HEAD + "".join(_numbered(bodies[n % len(bodies)], n) for n in range(count))
    seed = SEED.read_text("utf-8")
    short = "####" + seed.partition("\n####")[2].partition("\n## ")[0] + "\n\n"
    yield "200 short scripts", HEAD + "".join(_numbered(short, n) for n in range(200))


def _numbered(script: str, number: int) -> str:
    heading, _, rest = script.partition("\n")
    return f"{heading}-{number}\n{rest}"


def _parse_seconds(text: str) -> float:
    def once() -> float:
        start = time.perf_counter()
        for profile in playbook.parse(text).profiles:
            assert profile.fields is not None
        return time.perf_counter() - start

    return min(once() for _ in range(ROUNDS))


def _typed(text: str) -> Latency:
    """A key in a line of the text, at random but the same for everybody, then the next when its answer is there."""
    lines, places = text.split("\n"), random.Random(1)
    with Server() as server:
        start = time.perf_counter()
        item = {"uri": Server.URI, "languageId": "markdown", "version": 0, "text": text}
        server.send("textDocument/didOpen", {"textDocument": item})
        server.diagnostics(0)
        opened = time.perf_counter() - start
        keys = []
        for version in range(1, KEYS + 1):
            line = places.randrange(8, len(lines))
            where = {"line": line, "character": len(lines[line])}
            change = {"range": {"start": where, "end": where}, "text": "a"}
            start = time.perf_counter()
            document = {"uri": Server.URI, "version": version}
            server.send("textDocument/didChange", {"textDocument": document, "contentChanges": [change]})
            server.diagnostics(version)
            keys.append(time.perf_counter() - start)
    return Latency(opened, keys)


class Server:
    """`playbook lsp`, spoken to as an editor that waits for diagnostics."""

    URI = "untitled:benchmark.md"

    def __enter__(self) -> Server:
        command = [sys.executable, "-m", "playbook", "lsp"]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.send("initialize", {"processId": None, "rootUri": None, "capabilities": {}}, id=1)
        self.receive()
        self.send("initialized", {})
        return self

    def __exit__(self, *_: object) -> None:
        self.send("shutdown", None, id=2)
        self.send("exit", None)
        self.process.wait(20)

    def send(self, method: str, params: Any, **more: Any) -> None:
        body = json.dumps({"jsonrpc": "2.0", "method": method, "params": params, **more}).encode()
        assert self.process.stdin
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self.process.stdin.flush()

    def receive(self) -> dict[str, Any]:
        assert self.process.stdout
        length = 0
        while line := self.process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        found: dict[str, Any] = json.loads(self.process.stdout.read(length))
        return found

    def diagnostics(self, version: int) -> None:
        """Wait for those of a version."""
        while True:
            told = self.receive()
            if (
                told.get("method") == "textDocument/publishDiagnostics"
                and told["params"]["version"] == version
            ):
                return


if __name__ == "__main__":
    main()
