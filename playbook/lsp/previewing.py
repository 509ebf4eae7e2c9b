"""The prompt of a script as the bot would get it on the call of its sample task, and its tests, from the editor."""

from __future__ import annotations

import asyncio
import sys
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from playbook.errors import InvalidTask
from playbook.lsp.document import Document
from playbook.lsp.samples import sample_task
from playbook.writing import write_atomically

_AGENT_NAME = "Ava"


def preview(document: Document, script: str) -> str:
    """The prompt as Markdown; what is missing stands in it as missing. PlaybookError where the script is none."""
    profile = document.book[script]
    task = sample_task(document, profile)
    try:
        return document.book.render(task, agent_name=_AGENT_NAME, strict=False).text
    except InvalidTask as invalid:
        return "\n".join(
            ["The prompt cannot be made:", "", *(f"- {problem}" for problem in invalid.problems)]
        )


def write_preview(script: str, text: str) -> Path:
    """Effect: writes the prompt to a file of its own among the temporary ones, the same for every look at it; they go with the server."""
    name = "".join(letter if letter.isalnum() or letter in "-_" else "-" for letter in script)
    file = Path(_folder().name) / f"{name or 'script'}.prompt.md"
    write_atomically(file, text.encode("utf-8", "surrogatepass"))
    return file


@cache
def _folder() -> TemporaryDirectory[str]:
    return TemporaryDirectory(prefix="playbook-")


async def run_tests(files: list[Path], folder: Path) -> tuple[bool, str]:
    """Whether the tests pass, and what `playbook test` said. Effect: runs it, on the files as they are written."""
    command = [sys.executable, "-m", "playbook", "test", *map(str, files)]
    process = await asyncio.create_subprocess_exec(
        *command,
        cwd=folder,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    said, _ = await process.communicate()
    return process.returncode == 0, said.decode("utf-8", "replace").strip()
