"""The pytest plugin: the same files under pytest, with all that pytest can do, and nothing imported before there is one."""

from __future__ import annotations

import shutil
from fnmatch import fnmatch
from importlib.metadata import entry_points
from pathlib import Path
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner

from playbook.cli import main
from playbook.files import TEST_FILES
from playbook.testing import collecting as collecting  # so that not every pytest below has to
from playbook.testing import plugin

pytest_plugins = ["pytester"]

CASES = Path(__file__).parent / "cases" / "testing"

ALONE = ("-p", "playbook.testing.plugin")

SUITE = """
playbook: script.md
script: visit
defaults: {goal: g, facts: {name: Bo, fee: $450}}
cases:
  - name: the fee is named
    expect: {opening: {says: "{facts.fee}"}}
  - name: a discount is offered
    expect: {anywhere: {says: a discount}}
  - name: the fee may be {fee}
    table: [{fee: $1}, {fee: $2}]
    expect: {opening: {says: "{facts.fee}"}}
"""


@pytest.fixture
def suite(pytester: pytest.Pytester) -> Path:
    shutil.copy(CASES / "script.md", pytester.path)
    pytester.makeini("[pytest]\nfilterwarnings = error\n")
    path = pytester.path / "visit.playbook-test.yaml"
    path.write_text(SUITE, "utf-8")
    return path


def test_the_plugin_is_found_by_pytest() -> None:
    (found,) = entry_points(group="pytest11", name="playbook")
    assert found.load() is plugin
    assert plugin._ENDINGS == TEST_FILES


def test_yml_is_as_good_as_yaml(suite: Path, pytester: pytest.Pytester) -> None:
    suite.rename(suite.with_suffix(".yml"))
    pytester.runpytest_inprocess().assert_outcomes(passed=3, failed=1)


def test_cases_are_tests_that_tell_why_they_fail(suite: Path, pytester: pytest.Pytester) -> None:
    result = pytester.runpytest_inprocess("-v", "--junit-xml=report.xml")
    result.assert_outcomes(passed=3, failed=1)
    result.stdout.fnmatch_lines(
        [
            "visit.playbook-test.yaml::the fee may be $2 PASSED *",
            'visit.playbook-test.yaml:9:25: the script does not say "a discount"',
            "    it says: This call is recorded.*",
        ]
    )
    result.stdout.no_fnmatch_line("*Traceback*")
    tests = ElementTree.parse(suite.parent / "report.xml").getroot().iter("testcase")  # noqa: S314 -- our own
    assert [one.get("name") for one in tests] == [
        "the fee is named",
        "a discount is offered",
        "the fee may be $1",
        "the fee may be $2",
    ]


@pytest.mark.parametrize(
    ("words", "outcomes"),
    [
        (["-k", "fee and not may"], {"passed": 1, "deselected": 3}),
        (["visit.playbook-test.yaml::the fee is named"], {"passed": 1}),
        (["--lf"], {"failed": 1}),
    ],
    ids=str,
)
def test_cases_are_chosen_as_tests_are(
    words: list[str], outcomes: dict[str, int], suite: Path, pytester: pytest.Pytester
) -> None:
    pytester.runpytest_inprocess()
    pytester.runpytest_inprocess(*words).assert_outcomes(**outcomes)


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """A pytest of its own starts in a fraction of the time without the plugins of this project's tests."""
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")


@pytest.mark.usefixtures("alone", "suite")
def test_cases_are_shared_out_between_processes(pytester: pytest.Pytester) -> None:
    pytester.runpytest_subprocess(*ALONE, "-p", "xdist.plugin", "-n", "2").assert_outcomes(passed=3, failed=1)


def test_a_file_that_cannot_be_run_is_an_error_with_its_faults(
    suite: Path, pytester: pytest.Pytester
) -> None:
    suite.write_text("cases: [{name: a}]", "utf-8")
    result = pytester.runpytest_inprocess()
    assert result.ret == pytest.ExitCode.INTERRUPTED
    result.stdout.fnmatch_lines(["*1:9: a case has no expect*"])
    result.stdout.no_fnmatch_line("*Traceback*")


def test_snapshots_are_the_same_for_pytest_and_the_command(suite: Path, pytester: pytest.Pytester) -> None:
    head = SUITE.partition("cases:")[0]
    suite.write_text(f"{head}cases: [{{name: a b, expect: {{snapshot: true}}}}]", "utf-8")
    kept = suite.parent / "visit.playbook-test" / "a_b.txt"
    pytester.runpytest_inprocess().stdout.fnmatch_lines(["*a_b.txt was not there, and is written*"])
    assert CliRunner().invoke(main, ["test", str(suite)]).exit_code == 0
    rendered = kept.read_text("utf-8")
    kept.write_text("old", "utf-8")
    assert CliRunner().invoke(main, ["test", str(suite)]).exit_code == 1
    pytester.runpytest_inprocess("--force-regen").stdout.fnmatch_lines(["*a_b.txt is renewed; read it*"])
    assert kept.read_text("utf-8") == rendered
    kept.write_text("old", "utf-8")
    assert pytester.runpytest_inprocess("--regen-all").ret == 0
    assert kept.read_text("utf-8") == rendered
    kept.unlink()
    kept.mkdir()
    told = "*visit.playbook-test/a_b.txt: cannot be read: Is a directory"
    pytester.runpytest_inprocess().stdout.fnmatch_lines([told])
    done = CliRunner().invoke(main, ["test", str(suite)])
    assert (done.exit_code, fnmatch(done.stdout.splitlines()[1], told)) == (1, True)


COUNT = """
import sys
def pytest_unconfigure():
    names = sorted(name for name in sys.modules if name == "playbook" or name.startswith("playbook."))
    print("imported:", *names, *[name for name in ("yaml", "pydantic", "jinja2") if name in sys.modules])
"""


@pytest.mark.usefixtures("alone")
def test_nothing_is_imported_before_there_is_a_file(suite: Path, pytester: pytest.Pytester) -> None:
    suite.unlink()
    pytester.makeconftest(COUNT)
    pytester.makepyfile("def test_other():\n    pass\n")
    result = pytester.runpytest_subprocess(*ALONE, "-s")
    result.assert_outcomes(passed=1)
    result.stdout.fnmatch_lines(["*imported: playbook playbook.testing playbook.testing.plugin"])
