"""What only a process of its own can show: closed pipes, signals, terminals, colours, imports, and the Tab key."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from playbook import library

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

posix = pytest.mark.skipif(os.name == "nt", reason="needs POSIX")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "here"
    shutil.copytree(FILES, place)
    return place


def environment(variables: dict[str, str]) -> dict[str, str]:
    own = {name: value for name, value in os.environ.items() if name not in VARIABLES}
    return {**own, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", **variables}


def start(
    command: list[str], folder: Path, variables: dict[str, str] | None = None, **streams: Any
) -> subprocess.CompletedProcess[bytes]:
    """Run to the end; a stream that is not given is caught, and standard input is empty."""
    given: dict[str, Any] = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **streams}
    if "stdin" not in given:
        given["input"] = b""
    return subprocess.run(
        command, cwd=folder, env=environment(variables or {}), timeout=60, check=False, **given
    )


def run(*words: str, folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    done = start([*PLAYBOOK, *words], folder, variables)
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


def in_shell(line: str, folder: Path) -> subprocess.CompletedProcess[bytes]:
    """A line for sh, in which `playbook` is the command."""
    return start(
        ["sh", "-c", line.replace("playbook ", '"$PYTHON" -m playbook ')], folder, {"PYTHON": sys.executable}
    )


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
    done = start([*PLAYBOOK, *words], folder, stdout=write)
    os.close(write)
    assert done.returncode == status
    assert b"rror" not in done.stderr


@posix
def test_head_takes_its_line_and_nobody_complains(folder: Path) -> None:
    done = in_shell("playbook list --library | head -1", folder)
    assert done.stdout.decode() == f"{library.names()[0]}\n"
    assert done.stderr == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("line", ["list -p playbook.md", "--version", "--help"])
def test_a_full_disk_is_told_in_one_line(folder: Path, line: str) -> None:
    with Path("/dev/full").open("wb") as full:
        done = start([*PLAYBOOK, *line.split()], folder, stdout=full)
    assert done.returncode == 2
    assert done.stderr.decode() == "error: cannot write to standard output: No space left on device\n"


@posix
@pytest.mark.parametrize("line", ["list -p playbook.md", "--version"])
def test_a_closed_standard_output_is_told(folder: Path, line: str) -> None:
    done = in_shell(f"playbook {line} >&-", folder)
    assert done.returncode == 2
    assert b"error: standard output is closed" in done.stderr


@posix
@pytest.mark.parametrize(
    "line",
    ["list -p -", "render reminder -p playbook.md --task -", "validate - -p playbook.md"],
)
def test_a_closed_standard_input_is_told(folder: Path, line: str) -> None:
    done = in_shell(f"playbook {line} <&-", folder)
    assert done.returncode == 2
    assert done.stderr.decode() == "error: <stdin>: standard input is closed\n"


@posix
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
        env=environment({}),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"reading\n"
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (130, b"", b"\ninterrupted\n")


# Terminals


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_results_come_out_whatever_the_encoding_of_the_terminal(folder: Path, encoding: str) -> None:
    (folder / "cafe.md").write_text('#### café\n**Goal recap**: "à bientôt" → 👋\n', "utf-8")
    variables = {"PYTHONUTF8": "0", "PYTHONIOENCODING": encoding}
    for words in (("show", "café", "--json"), ("render", "café", "--goal", "x")):
        done = run(*words, "-p", "cafe.md", folder=folder, **variables)
        assert done.returncode == 0
        assert "👋" in done.stdout
    named = start([*PLAYBOOK, "list", "--long", "-p", "cafe.md"], folder, variables)
    assert named.returncode == 0
    assert b"bient" in named.stdout


@posix
@pytest.mark.parametrize("columns", [40, 60])
@pytest.mark.parametrize(
    "words",
    [("list", "-p", "playbook.md"), ("list", "--library"), ("show", "debt-collection", "-p", "playbook.md")],
    ids=" ".join,
)
def test_lines_fit_a_narrow_terminal(folder: Path, words: tuple[str, ...], columns: int) -> None:
    lines = on_terminal(*words, folder=folder, columns=columns)
    # What has no space in it is not broken.
    assert [line for line in lines if len(line) > columns and len(line.split()) > 1] == []


@posix
def test_a_terminal_gets_a_table_and_a_pipe_the_names(folder: Path) -> None:
    words = ("list", "-p", "playbook.md")
    assert run(*words, folder=folder).stdout.splitlines() == ["debt-collection", "reminder"]
    assert on_terminal(*words, folder=folder, columns=60) == [
        "SCRIPT           FACTS  GOAL",
        "debt-collection      6  collect the amount due, offer the p…",
        "reminder             0  remind of a visit.",
    ]


def on_terminal(*words: str, folder: Path, columns: int) -> list[str]:
    """The lines that a command writes to a terminal so many columns wide."""
    import pty

    ours, theirs = pty.openpty()
    variables = {"COLUMNS": str(columns), "NO_COLOR": "1"}
    done = start([*PLAYBOOK, *words], folder, variables, stdout=theirs)
    os.close(theirs)
    assert done.returncode == 0
    with os.fdopen(ours, "rb") as terminal:
        return terminal.read1(1 << 16).decode().splitlines()


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


# Failures of the system, and bugs of ours


@posix
@pytest.mark.parametrize(
    "words", [("list", "-p"), ("render", "--goal", "x", "-p", "playbook.md", "--layout")]
)
def test_a_name_that_is_too_long_is_told_in_one_line(folder: Path, words: tuple[str, ...]) -> None:
    done = run(*words, "a" * 300, folder=folder)
    assert done.returncode == 2
    assert done.stderr == f"{'a' * 300}: error: File name too long\n"


@posix
def test_a_working_directory_that_is_gone_is_told_in_one_line(folder: Path) -> None:
    done = in_shell("mkdir gone && cd gone && rmdir ../gone && PYTHONSAFEPATH=1 playbook list", folder)
    assert done.returncode == 2
    assert done.stderr.decode() == "error: No such file or directory\n"


def failing(*words: str, folder: Path) -> subprocess.CompletedProcess[bytes]:
    code = (
        "import sys, playbook.cli.output as output\n"
        "def results(_): raise ZeroDivisionError('of\\nours')\n"
        "output.results = results\n"
        "from playbook.cli import main; main(sys.argv[1:])"
    )
    return start([sys.executable, "-c", code, *words, "list", "-p", "playbook.md"], folder)


def test_a_bug_of_ours_is_one_line_and_status_2(folder: Path) -> None:
    done = failing(folder=folder)
    assert done.returncode == 2
    assert done.stderr.decode() == (
        "error: playbook itself failed at <string>:2: ZeroDivisionError: of ours; "
        "run it with --debug to see where, and report it\n"
    )


def test_debug_shows_the_traceback(folder: Path) -> None:
    done = failing("--debug", folder=folder)
    assert done.returncode == 2
    assert b"Traceback (most recent call last)" in done.stderr


# Imports


def modules_after(*words: str, folder: Path) -> set[str]:
    code = (
        "import sys; from playbook.cli import main\n"
        "try: main(sys.argv[1:])\n"
        "except SystemExit as end: status = end.code\n"
        "print(*sys.modules, sep='\\n', file=sys.stderr); sys.exit(status)"
    )
    # With -B nothing is kept for the next command, which takes modules of its own.
    done = start([sys.executable, "-B", "-c", code, *words], folder)
    assert done.returncode == 0
    return {*done.stderr.decode().splitlines()}


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
    assert not modules_after(*words, folder=folder) & DEAR


def test_help_of_the_group_imports_no_command_and_no_parser(folder: Path) -> None:
    commands = {"playbook.cli.render", "playbook.cli.list", "playbook.parser", "markdown_it"}
    found = modules_after("--help", folder=folder) & (DEAR | commands)
    assert found <= {"shutil"}  # with which click asks how wide the terminal is


# The Tab key


def complete(instruction: str, folder: Path, **variables: str) -> subprocess.CompletedProcess[bytes]:
    return start(INSTALLED, folder, {"_PLAYBOOK_COMPLETE": instruction, **variables})


def completed(line: str, folder: Path) -> list[str]:
    """What bash offers at the end of a line."""
    position = str(len(line.split(" ")) - 1)
    done = complete("bash_complete", folder, COMP_WORDS=line, COMP_CWORD=position)
    assert done.stderr == b""
    return [item.partition(",")[2] for item in done.stdout.decode().split()]


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
    assert completed("playbook render d", deeper) == ["debt-collection"]
    assert completed("playbook render d", folder / "settings" / "wrong-key") == []


# Each shell tells of the cursor in its own way, and wants its own answer.
@pytest.mark.parametrize(
    ("shell", "words", "position", "answer"),
    [
        ("bash", "playbook show -p playbook.md r", "4", "plain,reminder\n"),
        ("zsh", "playbook show -p playbook.md r", "4", "plain\nreminder\n_\n"),
        ("fish", "playbook show -p playbook.md r", "r", "plain,reminder\n"),
    ],
)
def test_every_shell_is_answered(folder: Path, shell: str, words: str, position: str, answer: str) -> None:
    done = complete(f"{shell}_complete", folder, COMP_WORDS=words, COMP_CWORD=position)
    assert (done.stdout.decode(), done.stderr) == (answer, b"")


def test_tab_tells_what_a_command_is_for(folder: Path) -> None:
    done = complete("zsh_complete", folder, COMP_WORDS="playbook li", COMP_CWORD="1")
    assert done.stdout.decode() == "plain\nlist\nName the scripts of a playbook.\n"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_script_for_the_shell_is_printed(folder: Path, shell: str) -> None:
    if shell == "bash" and not shutil.which("bash"):
        pytest.skip("click asks bash for its version")
    done = complete(f"{shell}_source", folder)
    assert done.returncode == 0
    assert b"_PLAYBOOK_COMPLETE" in done.stdout
