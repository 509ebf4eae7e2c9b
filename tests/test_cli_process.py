"""What only a process of its own can show: closed pipes, signals, colours, imports, and the Tab key."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

FILES = Path(__file__).parent / "cli" / "files"
ROOT = Path(__file__).parent.parent
PLAYBOOK = [sys.executable, "-m", "playbook"]
# As the installed command calls itself, which is what completion goes by.
INSTALLED = [
    sys.executable,
    "-c",
    "import sys; sys.argv[0] = 'playbook'; from playbook.cli import main; main()",
]
ESCAPE = "\x1b["
VARIABLES = ("NO_COLOR", "FORCE_COLOR", "TERM", "COLUMNS", "_PLAYBOOK_COMPLETE", "COMP_WORDS", "COMP_CWORD")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "here"
    shutil.copytree(FILES, place)
    return place


def environment(**variables: str) -> dict[str, str]:
    own = {name: value for name, value in os.environ.items() if name not in VARIABLES}
    return {**own, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", **variables}


def run(
    *words: str, folder: Path, stdin: bytes | None = b"", **variables: str
) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [*PLAYBOOK, *words],
        cwd=folder,
        env=environment(**variables),
        input=stdin,
        capture_output=True,
        timeout=60,
        check=False,
    )
    out, err = done.stdout.decode(), done.stderr.decode()
    return subprocess.CompletedProcess(done.args, done.returncode, out, err)


# Pipes and signals


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("show", "debt-collection", "-p", "playbook.md", "--json"), 0),
        (("list", "-p", "playbook.md"), 0),
        (("render", "-p", "playbook.md", "--task", "call.json"), 0),
        (("schema", "debt-collection", "-p", "playbook.md"), 0),
        (("validate", "-p", "playbook.md", "request.json"), 1),
    ],
    ids=lambda value: value[0] if isinstance(value, tuple) else None,
)
def test_a_reader_that_closes_the_pipe_changes_neither_status_nor_stderr(
    folder: Path, words: tuple[str, ...], status: int
) -> None:
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        [*PLAYBOOK, *words],
        cwd=folder,
        env=environment(),
        stdout=write,
        stderr=subprocess.PIPE,
        timeout=60,
        check=False,
    )
    os.close(write)
    assert done.returncode == status
    assert b"rror" not in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_told_in_one_line(folder: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*PLAYBOOK, "list", "-p", "playbook.md"],
            cwd=folder,
            env=environment(),
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr.decode() == "error: cannot write to standard output: No space left on device\n"


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_ctrl_c_ends_with_130_and_one_line(folder: Path) -> None:
    # Once the first line is out, standard input is being read.
    code = (
        "import sys, playbook.cli.inputs as inputs; read = inputs._read_stdin\n"
        "def told():\n print('reading', flush=True); return read()\n"
        "inputs._read_stdin = told\n"
        "from playbook.cli import main; main(['list', '-p', '-'])"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code],
        cwd=folder,
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"reading\n"
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (130, b"", b"\ninterrupted\n")


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_results_come_out_whatever_the_encoding_of_the_terminal(folder: Path, encoding: str) -> None:
    (folder / "cafe.md").write_text('#### café\n**Goal recap**: "à bientôt" → 👋\n', "utf-8")
    variables = {"PYTHONUTF8": "0", "PYTHONIOENCODING": encoding}
    for words in (("show", "café", "--json"), ("render", "café", "--goal", "x")):
        done = run(*words, "-p", "cafe.md", folder=folder, **variables)
        assert done.returncode == 0
        assert "👋" in done.stdout
    named = subprocess.run(
        [*PLAYBOOK, "list", "--long", "-p", "cafe.md"],
        cwd=folder,
        env=environment(**variables),
        capture_output=True,
        timeout=60,
        check=True,
    )
    assert b"bient" in named.stdout


def test_a_closed_standard_output_is_told(folder: Path) -> None:
    code = "import sys; sys.stdout = None; from playbook.cli import main; main(['list', '-p', 'playbook.md'])"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder,
        env=environment(),
        stderr=subprocess.PIPE,
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    assert b"standard output is closed" in done.stderr


# Colours


@pytest.mark.parametrize(
    ("words", "variables", "coloured"),
    [
        ((), {}, False),
        ((), {"FORCE_COLOR": "1"}, True),
        ((), {"FORCE_COLOR": ""}, False),
        ((), {"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
        ((), {"NO_COLOR": "", "FORCE_COLOR": "1"}, True),
        (("--color", "always"), {"NO_COLOR": "1"}, True),
        (("--color", "never"), {"FORCE_COLOR": "1"}, False),
        (("--color", "auto"), {"FORCE_COLOR": "1"}, True),
        (("--color", "auto"), {}, False),
    ],
)
def test_colour_is_as_option_and_environment_say(
    folder: Path, words: tuple[str, ...], variables: dict[str, str], coloured: bool
) -> None:
    for line in (
        (*words, "show", "reminder", "-p", "playbook.md"),
        ("show", "reminder", "-p", "playbook.md", *words),
    ):
        done = run(*line, folder=folder, **variables)
        assert done.returncode == 0
        assert (ESCAPE in done.stdout) == coloured
    failed = run(*words, "show", "nosuch", "-p", "playbook.md", folder=folder, **variables)
    assert (ESCAPE in failed.stderr) == coloured


def test_option_behind_the_command_goes_before_the_one_of_the_group(folder: Path) -> None:
    line = ("--color", "always", "list", "-p", "playbook.md", "--long", "--color", "never")
    assert ESCAPE not in run(*line, folder=folder).stdout


def test_colour_never_reaches_a_prompt_or_json(folder: Path) -> None:
    for words in (
        ("render", "-p", "playbook.md", "--task", "call.json"),
        ("list", "-p", "playbook.md", "--json"),
        ("schema", "reminder", "-p", "playbook.md"),
    ):
        assert ESCAPE not in run(*words, "--color", "always", folder=folder).stdout


def test_a_playbook_cannot_make_the_terminal_act(folder: Path) -> None:
    text = "#### a\x1b[31mb\u202e\n**Goal recap**: \x1b]0;title\x07 and\x9b31m\n**\x1bx**: y\n"
    (folder / "evil.md").write_text(text, "utf-8")
    for words in (("list", "--long"), ("list",), ("show", "a\x1b[31mb\u202e"), ("show", "\x1b[2J")):
        done = run(*words, "-p", "evil.md", folder=folder)
        assert not {*"\x1b\x07\x9b\u202e"} & {*done.stdout, *done.stderr}, words


# Imports


def modules_after(*words: str, folder: Path) -> set[str]:
    code = (
        "import sys; from playbook.cli import main\n"
        "try: main(sys.argv[1:])\n"
        "except SystemExit: pass\n"
        "print(*sys.modules, sep='\\n', file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *words],
        cwd=folder,
        env=environment(),
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return {*done.stderr.splitlines()}


DEAR = {"pydantic", "jinja2", "tomllib", "difflib", "orjson", "importlib.resources", "shutil", "json"}


@pytest.mark.parametrize(
    "words",
    # Not -p: to read that, click itself imports difflib.
    [
        ("list", "--playbook", "playbook.md"),
        ("list", "--library"),
        ("show", "reminder", "--playbook", "playbook.md"),
    ],
    ids=" ".join,
)
def test_reading_imports_nothing_that_rendering_needs(folder: Path, words: tuple[str, ...]) -> None:
    found = modules_after(*words, folder=folder) & DEAR
    assert not found


def test_help_of_the_group_imports_no_command_and_no_parser(folder: Path) -> None:
    found = modules_after("--help", folder=folder)
    assert not found & {
        *DEAR,
        "playbook.cli.render",
        "playbook.cli.list",
        "playbook.parser",
        "markdown_it",
    } - {
        "shutil"  # with which click asks how wide the terminal is
    }


# The Tab key


def completed(line: str, folder: Path) -> list[str]:
    words = line.split(" ")
    done = complete("bash_complete", folder, COMP_WORDS=line, COMP_CWORD=str(len(words) - 1))
    assert done.stderr == ""
    return [item.partition(",")[2] for item in done.stdout.split()]


def complete(instruction: str, folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        INSTALLED,
        cwd=folder,
        env=environment(_PLAYBOOK_COMPLETE=instruction, **variables),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("playbook re", ["render"]),
        ("playbook render -p playbook.md ", ["debt-collection", "reminder"]),
        ("playbook show -p playbook.md r", ["reminder"]),
        ("playbook schema --playbook folder d", ["debt-collection"]),
        ("playbook render --library debt", ["debt-collection"]),
        ("playbook render -p nosuch.md ", []),
        ("playbook render -p - ", []),
        ("playbook render -p latin-1.md ", []),
        ("playbook render ", []),
        ("playbook render debt-collection --lay", ["--layout"]),
    ],
)
def test_tab_completes(folder: Path, line: str, expected: list[str]) -> None:
    assert completed(line, folder) == expected


def test_tab_completes_from_the_settings(folder: Path) -> None:
    deeper = folder / "settings" / "set" / "deeper"
    deeper.mkdir()
    assert completed("playbook render d", deeper) == ["debt-collection"]
    assert completed("playbook render d", folder / "settings" / "wrong-key") == []


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_script_for_the_shell_is_printed(folder: Path, shell: str) -> None:
    if shell == "bash" and not shutil.which("bash"):
        pytest.skip("click asks bash for its version")
    done = complete(f"{shell}_source", folder)
    assert done.returncode == 0
    assert "_PLAYBOOK_COMPLETE" in done.stdout
