"""Whatever happens to a run, or to the files below it: each file is whole, one line tells why, and nothing is lost."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from playbook.checking import check_files
from playbook.files import find
from playbook.lint.policy import Policy
from playbook.reading import MOST_BYTES, read_bytes, read_source
from playbook.source import SourceText
from playbook.writing import UnwritableFile, write_source

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs POSIX")

# As somebody writes it, and as the formatter and the fixes of FA203 make it.
OLD = '#### s\n\n**Goal**: x\n\n**Opening**: "Hi {{facts.name}}."\n\n**Branches**:\n* b -> close\n\n**Expected facts**: `name`\n'
FIXED = OLD.replace("{{", "{").replace("}}", "}")
FORMAT = ("format", ".")
FIX = ("check", ".", "--fix", "--select", "FA203", "--output-format", "concise")
MANY = 60


def command(*words: str, before: str = "") -> list[str]:
    """The command as a process of its own; `before` is Python that it runs first."""
    return [sys.executable, "-c", f"{before}\nfrom playbook.cli import main; main()", *words]


def run(place: Path, *words: str, before: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(*words, before=before), cwd=place, capture_output=True, text=True, check=False, timeout=60
    )


def powerless(place: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """A run that modes hold for, though root's would not be."""
    drop: list[str] = []
    if os.geteuid() == 0:
        if not shutil.which("setpriv"):
            pytest.skip("root may write everything, and there is no setpriv to change that")
        drop = ["setpriv", "--bounding-set=-all", "--inh-caps=-all"]
    return subprocess.run(
        [*drop, *command(*words)], cwd=place, capture_output=True, text=True, check=False, timeout=60
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "scripts"
    place.mkdir()
    return place


def fill(folder: Path, many: int = MANY) -> list[Path]:
    paths = [folder / f"{number:03}.md" for number in range(many)]
    for path in paths:
        path.write_text(OLD, "utf-8")
    return paths


def new_text(words: tuple[str, ...], tmp_path: Path) -> str:
    """What the command makes of the text."""
    (tmp_path / "one").mkdir()
    [path] = fill(tmp_path / "one", 1)
    run(tmp_path / "one", *words)
    made = path.read_text("utf-8")
    assert made != OLD
    return made


# Runs that are cut short


@pytest.mark.parametrize("words", [FORMAT, FIX], ids=["format", "fix"])
@pytest.mark.parametrize("after", [0, 40])
def test_killed_at_any_point_each_file_is_old_or_new_and_the_next_run_goes_on(
    folder: Path, tmp_path: Path, words: tuple[str, ...], after: int
) -> None:
    new = new_text(words, tmp_path)
    paths = fill(folder)
    with subprocess.Popen(command(*words), cwd=folder, stderr=subprocess.PIPE) as process:
        wait_until(lambda: paths[after].read_text("utf-8") == new)
        process.kill()
    texts = [path.read_text("utf-8") for path in paths]
    assert set(texts) <= {OLD, new}
    # One file at most was being written; what was half of it is hidden, and no search takes it for a playbook.
    litter = [name for name in os.listdir(folder) if name.startswith(".playbook-")]
    assert len(litter) <= 1
    assert [one.path for one in find([folder])] == paths
    assert run(folder, *words).returncode == 0
    assert {path.read_text("utf-8") for path in paths} == {new}


@pytest.mark.parametrize("words", [FORMAT, FIX], ids=["format", "fix"])
@pytest.mark.parametrize("signal", ["SIGINT", "SIGTERM"])
def test_who_ends_a_run_leaves_no_litter(
    folder: Path, tmp_path: Path, words: tuple[str, ...], signal: str
) -> None:
    new = new_text(words, tmp_path)
    paths = fill(folder)
    # As if somebody pressed it while the tenth file is being written.
    before = (
        "import os, signal; sync, left = os.fsync, [10]\n"
        "def pressed(file):\n"
        " sync(file); left[0] -= 1\n"
        f" if not left[0]: os.kill(os.getpid(), signal.{signal})\n"
        "os.fsync = pressed"
    )
    done = run(folder, *words, before=before)
    assert done.returncode == {"SIGINT": 130, "SIGTERM": 143}[signal]
    assert done.stderr.endswith("interrupted\n") == (signal == "SIGINT")
    assert "Traceback" not in done.stderr
    texts = [path.read_text("utf-8") for path in paths]
    written = texts.count(new)
    assert written in (8, 9)  # the cache of a check is a file as well
    assert texts == [new] * written + [OLD] * (MANY - written)
    assert {path for path in folder.iterdir() if path.is_file()} == {*paths}


def wait_until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + 30
    while not holds():
        assert time.monotonic() < end, "it never came to that"
        time.sleep(0.002)


@pytest.mark.parametrize("words", [FORMAT, FIX], ids=["format", "fix"])
def test_a_full_disk_leaves_the_old_file_and_the_others_are_written(
    folder: Path, words: tuple[str, ...]
) -> None:
    large, small = folder / "a.md", folder / "b.md"
    large.write_text(OLD + "\n<!-- x -->\n" * 500, "utf-8")
    small.write_text(OLD, "utf-8")
    held = large.read_bytes()
    # Python does not notice that a module it compiles is cut short there, and would fall over it from then on.
    full = (
        "import resource, sys; sys.dont_write_bytecode = True\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (4000, 4000))"
    )
    done = run(folder, *words, before=full)
    assert done.returncode == 2
    assert [line for line in done.stderr.splitlines() if line.startswith("error")] == [
        "error: a.md: cannot be written: File too large"
    ]
    assert large.read_bytes() == held
    assert small.read_text("utf-8") != OLD
    assert sorted(os.listdir(folder)) == ["a.md", "b.md"]


# Files that are not as others


def test_a_read_only_file_and_a_read_only_folder_are_told_and_kept(folder: Path) -> None:
    [file] = fill(folder, 1)
    file.chmod(0o400)
    done = powerless(folder, *FORMAT)
    assert (done.returncode, done.stderr.splitlines()) == (
        2, ["error: 000.md: cannot be written: the file is read-only", "1 file not formatted"],
    )  # fmt: skip
    file.chmod(0o600)
    folder.chmod(0o500)
    done = powerless(folder, *FORMAT)
    folder.chmod(0o700)
    assert (done.returncode, done.stderr.splitlines()[0]) == (
        2, "error: 000.md: cannot be written: Permission denied",
    )  # fmt: skip
    assert file.read_text("utf-8") == OLD


def test_what_cannot_be_written_keeps_nothing_else_from_being_written_and_reported(folder: Path) -> None:
    paths = fill(folder, 4)
    paths[1].chmod(0o400)
    paths[2].write_bytes(b"#### s\n\xff\n")
    paths[3].chmod(0o400)
    failures = [f"error: {path.name}: cannot be written: the file is read-only" for path in paths[1::2]]
    done = powerless(
        folder, "check", ".", "--fix", "--select", "FA203,ST115", "--output-format", "concise", "-o", "report"
    )
    assert done.returncode == 2
    assert done.stderr.splitlines()[:4] == [
        *failures, "1 finding fixed", "Found 3 errors; 2 can be fixed with --fix."
    ]  # fmt: skip
    assert paths[0].read_text("utf-8") == FIXED
    report = (folder / "report").read_text("utf-8").splitlines()
    assert [line.partition(":")[0] for line in report] == ["001.md", "002.md", "003.md"]
    done = powerless(folder, "check", ".", "--add-ignores", "--select", "FA203,ST115", "--exit-zero")
    assert done.returncode == 2
    assert done.stderr.splitlines()[:3] == [*failures, "0 findings suppressed by comments in 0 files"]


@pytest.mark.parametrize(
    "words", [FORMAT, FIX, ("check", ".", "--add-ignores", "--select", "FA203")], ids=str
)
def test_a_file_that_is_found_by_a_link_as_well_is_written_once(folder: Path, words: tuple[str, ...]) -> None:
    [path] = fill(folder, 1)
    (folder / "a.md").symlink_to(path)
    (folder / "z.md").symlink_to(path)
    assert run(folder, *words).returncode == 0
    written = path.read_text("utf-8")
    assert written != OLD
    assert run(folder, *words).returncode == 0
    assert path.read_text("utf-8") == written
    assert (folder / "a.md").is_symlink()


def test_a_file_and_a_folder_that_may_not_be_read_are_told(folder: Path) -> None:
    for path in fill(folder, 2)[:1]:
        path.chmod(0)
    (folder / "closed").mkdir(mode=0)
    done = powerless(
        folder, "check", ".", "--select", "FA203,ST115", "--output-format", "concise", "--no-cache"
    )
    assert done.returncode == 1
    assert "000.md:1:1: error: cannot be read: Permission denied [ST115" in done.stdout
    assert "closed:1:1: error: cannot be read: Permission denied [ST115" in done.stdout
    assert "001.md:5:" in done.stdout


def test_one_path_that_leads_nowhere_ends_no_run(folder: Path) -> None:
    [good, _] = fill(folder, 2)
    closed = folder / "closed"
    closed.mkdir()
    (closed / "a.md").write_text(OLD, "utf-8")
    closed.chmod(0o600)
    for path in ("closed", "closed/a.md"):
        done = powerless(folder, "check", path, good.name, "--output-format", "concise", "--no-cache")
        assert "cannot be read: Permission denied [ST115" in done.stdout
        assert f"{good.name}:5:" in done.stdout


@pytest.mark.parametrize("words", ["check", "format", "test", "diff", "check --select", "check --ignore"])
def test_what_is_empty_is_not_taken_for_everything(folder: Path, words: str) -> None:
    [file] = fill(folder, 1)
    done = run(folder, *words.split(), "")
    assert done.returncode == 2
    assert "is empty" in done.stderr or "no rule is named" in done.stderr
    assert file.read_text("utf-8") == OLD


@pytest.mark.parametrize("target", ["nowhere", ".", "/dev/zero"])
def test_settings_that_are_no_file_are_told(folder: Path, target: str) -> None:
    fill(folder, 1)
    (folder / "playbook.toml").symlink_to(target)
    done = run(folder, "check", ".")
    assert (done.returncode, done.stdout) == (2, "")
    assert "playbook.toml" in done.stderr


def test_a_file_that_is_gone_when_its_turn_comes_is_told_and_the_others_are_read(folder: Path) -> None:
    first, second = fill(folder, 2)
    found = find([folder])
    first.unlink()
    gone, there = check_files(found, lambda _: Policy())
    assert [(one.code, one.message) for one in gone.diagnostics] == [
        ("ST115", "cannot be read: No such file or directory")
    ]
    assert there.found.path == second
    assert there.source is not None


def test_what_was_saved_while_a_run_looked_at_it_is_kept(folder: Path) -> None:
    [path] = fill(folder, 1)
    source = read_source(path)
    path.write_text("somebody's work", "utf-8")
    with pytest.raises(UnwritableFile, match="changed since it was read"):
        write_source(path, SourceText("new"), instead_of=source)
    assert path.read_text("utf-8") == "somebody's work"
    path.unlink()
    with pytest.raises(UnwritableFile, match="changed since it was read"):
        write_source(path, SourceText("new"), instead_of=source)
    assert not path.exists()


def test_a_link_is_written_through_and_stays_one_and_another_name_keeps_the_old_text(folder: Path) -> None:
    elsewhere = folder.parent / "real.md"
    elsewhere.write_text(OLD, "utf-8")
    (folder / "link.md").symlink_to("../real.md")
    (folder.parent / "other.md").hardlink_to(elsewhere)
    assert run(folder, *FIX).returncode == 0
    assert (folder / "link.md").is_symlink()
    assert elsewhere.read_text("utf-8") == FIXED
    assert (folder.parent / "other.md").read_text("utf-8") == OLD


@pytest.mark.parametrize("name", ["000.md", "link.md", "other.md", "../scripts/000.md", "known.json"])
@pytest.mark.parametrize("paths", [["."], ["000.md"]], ids=["folder", "file"])
def test_a_report_is_never_written_over_what_is_checked_whatever_it_is_called(
    folder: Path, name: str, paths: list[str]
) -> None:
    [path] = fill(folder, 1)
    (folder / "link.md").symlink_to(path)
    (folder / "other.md").hardlink_to(path)
    (folder / "known.json").write_text('{"format": 1, "findings": []}', "utf-8")
    done = run(folder, "check", *paths, "--fix", "--baseline", "known.json", "-o", name)
    assert (done.returncode, done.stderr) == (
        2, f"error: {name}: is one of the files that this run reads; name another file\n",
    )  # fmt: skip
    assert path.read_text("utf-8") == OLD
    assert path.samefile(folder / "other.md")
    assert (folder / "known.json").read_text("utf-8") == '{"format": 1, "findings": []}'


def test_a_report_may_be_sent_on_through_the_name_of_standard_output(folder: Path) -> None:
    fill(folder, 1)
    words = ("check", ".", "--select", "FA203", "--output-format", "concise")
    assert run(folder, *words, "-o", "/dev/stdout").stdout == run(folder, *words).stdout != ""


def test_a_report_of_an_earlier_run_is_replaced_even_in_markdown(folder: Path) -> None:
    fill(folder, 1)
    for _ in range(2):
        assert run(folder, *FIX, "-o", "report.md").returncode == 0
    assert "000.md" not in (folder / "report.md").read_text("utf-8")


@pytest.mark.parametrize("words", [("check",), ("format",), ("list", "-p")], ids=lambda words: words[0])
def test_what_is_no_file_is_told_at_once(folder: Path, words: tuple[str, ...]) -> None:
    os.mkfifo(folder / "pipe.md")
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(os.path.relpath(folder / "socket.md"))
        for name, told in (
            ("pipe.md", "cannot be read: a pipe that nobody writes into"),
            ("socket.md", "cannot be read: No such device or address"),
            ("/dev/zero", "cannot be read: larger than 16 MiB"),
        ):
            done = run(folder, *words, name)
            assert done.returncode == (1 if words == ("check",) else 2)
            assert told in done.stdout + done.stderr
            assert "Traceback" not in done.stderr


def test_a_search_passes_over_pipes_sockets_and_folders_that_are_named_as_playbooks(folder: Path) -> None:
    [path] = fill(folder, 1)
    os.mkfifo(folder / "pipe.md")
    (folder / "folder.md").mkdir()
    assert [one.path for one in find([folder])] == [path]


def test_a_pipe_is_read_however_late_its_writer_is(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = folder / "pipe.md"
    os.mkfifo(pipe)
    monkeypatch.setattr("playbook.reading.PATIENCE_SECONDS", 0.05)
    entered = threading.Event()

    def write() -> None:
        with pipe.open("wb") as file:
            entered.set()
            time.sleep(0.2)  # longer than anybody would wait for a writer to come
            file.write(OLD.encode() * 3000)

    # A reader has to be there before a writer can enter.
    keeper = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    writer = threading.Thread(target=write)
    writer.start()
    entered.wait()
    assert read_bytes(pipe) == OLD.encode() * 3000
    os.close(keeper)
    writer.join()


def test_a_file_may_be_as_large_as_the_limit_and_no_larger(folder: Path) -> None:
    path = folder / "a.md"
    path.write_bytes(b"a" * MOST_BYTES)
    assert len(read_bytes(path)) == MOST_BYTES
    path.write_bytes(b"a" * (MOST_BYTES + 1))
    with pytest.raises(OSError, match="larger than 16 MiB"):
        read_bytes(path)


NAMES = ["two\nlines.md", " spaces .md", "😀.md", os.fsdecode(b"\xff\xfe.md"), "n" * 252 + ".md", "-x.md"]


@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_a_file_is_fixed_whatever_its_name_is(folder: Path, name: str) -> None:
    try:
        (folder / name).write_text(OLD, "utf-8")
    except OSError as error:
        pytest.skip(f"no such name here: {error.strerror}")
    done = run(folder, *FIX)
    assert (done.returncode, done.stderr.splitlines()[-1]) == (0, "1 playbook, 1 profile checked")
    assert (folder / name).read_text("utf-8") == FIXED
    assert os.listdir(folder) == [name]


def test_a_name_that_is_reported_stays_on_its_line(folder: Path) -> None:
    for name in ("two\nlines.md", os.fsdecode(b"\xff\xfe.md")):
        (folder / name).write_text(OLD, "utf-8")
    done = run(folder, *(word for word in FIX if word != "--fix"))
    assert done.returncode == 1
    assert len(done.stdout.splitlines()) == 2


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"\xff\xfe#\0 \0s\0", "not UTF-8: byte 0xff at offset 0"),
        ("#### café".encode("latin-1"), "not UTF-8: byte 0xe9 at offset 8"),
        (bytes(range(256)), "not UTF-8: byte 0x80 at offset 128"),
    ],
    ids=["utf-16", "latin-1", "binary"],
)
def test_what_is_no_text_is_told_with_its_place_and_left_alone(folder: Path, data: bytes, told: str) -> None:
    (folder / "a.md").write_bytes(data)
    done = run(folder, "format", "a.md")
    assert done.returncode == 1
    assert f"error: a.md: {told}; save it as UTF-8" in done.stderr.splitlines()
    assert (folder / "a.md").read_bytes() == data


def test_a_closed_pipe_ends_a_long_report_without_a_word(folder: Path) -> None:
    fill(folder)
    with subprocess.Popen(
        command("check", ".", "--no-cache"), cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert b"rror:" not in process.stderr.read()
    assert process.returncode == 1
