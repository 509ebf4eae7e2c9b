"""Files become diagnostics, whatever folder a run starts in, once looked at or remembered."""

from __future__ import annotations

from pathlib import Path

import pytest

import playbook
from playbook import cache, checking
from playbook.checking import Checked, check_files
from playbook.errors import PlaybookError
from playbook.files import find
from playbook.settings.policies import Policies

FAULT = '#### a\n**Goal**: x\n**Opening**: "Click here."\n**Branches**:\n- b -> close\n'


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name, text in {
        "scripts/a.md": FAULT,
        "scripts/b.md": FAULT.replace("#### a", "#### b"),
        "scripts/sub/a.md": FAULT,
        "README.md": "# A project\n\n#### Nothing here\n\nfor the phone\n",
        "empty/.keep": "",
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return tmp_path


def look(*paths: Path, **options: object) -> list[Checked]:
    policies = Policies(["SP310", "ST101", "ST102", "ST115"])
    return check_files(find(paths, policies.excludes), policies.of, **options)  # type: ignore[arg-type]


def told(checked: list[Checked]) -> list[tuple[str, str]]:
    return [(one.found.path.name, found.code) for one in checked for found in one.diagnostics]


def test_every_playbook_below_a_folder_and_nothing_else(project: Path) -> None:
    checked = look(project)
    assert told(checked) == [("a.md", "SP310"), ("b.md", "SP310"), ("a.md", "SP310")]
    assert [one.is_playbook for one in checked] == [False, True, True, True]
    assert [one.scripts for one in checked] == [(), ("a",), ("b",), ("a",)]


def test_a_named_file_without_a_script_is_a_finding(project: Path) -> None:
    assert told(look(project / "README.md")) == [("README.md", "ST101")]


def test_a_file_that_is_not_utf_8_is_a_finding_and_the_run_goes_on(project: Path) -> None:
    (project / "scripts" / "latin.md").write_bytes(b"#### caf\xe9\n")
    assert told(look(project / "scripts")) == [
        ("a.md", "SP310"), ("b.md", "SP310"), ("latin.md", "ST115"), ("a.md", "SP310"),
    ]  # fmt: skip


def test_files_right_in_a_folder_share_their_names(project: Path) -> None:
    (project / "scripts" / "c.md").write_text(FAULT, "utf-8")
    assert ("c.md", "ST102") in told(look(project / "scripts"))
    assert ("a.md", "ST102") in told(look(project / "scripts"))
    assert ("c.md", "ST102") not in told(look(project / "scripts" / "c.md"))
    assert ("c.md", "ST102") not in told(look(project))


def going_to(script: str) -> str:
    return FAULT.replace("Click here.", "Hello.").replace("close", f"go to the {script} script")


@pytest.mark.parametrize("looked_at", [["."], ["a.md"], ["b.md", "a.md"]], ids=" ".join)
def test_a_script_of_another_file_of_the_folder_is_a_place_to_go_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, looked_at: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.md").write_text(going_to("payment"), "utf-8")
    Path("b.md").write_text(going_to("a").replace("#### a", "#### payment"), "utf-8")
    Path("latin.md").write_bytes(b"#### caf\xe9\n")
    policies = Policies(["BR413", "ST102"])

    def found() -> list[tuple[str, str]]:
        files = [one for one in find(map(Path, looked_at), policies.excludes) if one.path.stem in "ab"]
        return told(check_files(files, policies.of))

    assert found() == []
    Path("b.md").write_text(FAULT.replace("#### a", "#### c"), "utf-8")
    assert found() == [("a.md", "BR413")]


def test_many_files_are_checked_by_many_processes(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    alone = look(project)
    monkeypatch.setattr(checking, "MANY", 2)
    assert look(project) == alone


def test_what_is_remembered_is_not_looked_at_again(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    memory = cache.Cache(project / "cache")
    first = look(project, memory=memory)
    memory.save()
    monkeypatch.setattr(checking, "_checked", None)  # would raise if it were called
    assert look(project, memory=cache.Cache(project / "cache")) == first


@pytest.mark.parametrize("change", ["text", "settings", "version", "broken", "forged"])
def test_nothing_is_remembered_of_what_has_changed(
    project: Path, change: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    memory = cache.Cache(project / "cache")
    look(project, memory=memory)
    memory.save()
    changed = project / "scripts" / "a.md"
    if change == "text":
        changed.write_text(FAULT.replace("Click", "Look and click"), "utf-8")
    elif change == "settings":
        (project / "playbook.toml").write_text("max-turn-words = 9", "utf-8")
    elif change == "version":
        monkeypatch.setattr(cache, "__version__", "9.9.9")
    elif change == "broken":
        (project / "cache" / "checked").write_bytes(b"{")
    else:
        kept = project / "cache" / "checked"
        kept.write_bytes(kept.read_bytes().replace(b"SP310", b"SP311"))
    policies = Policies(["SP310"])
    [found] = find([changed])
    assert cache.Cache(project / "cache").recall(found, policies.of(changed)) is None


def test_a_cache_that_cannot_be_written_is_none(project: Path) -> None:
    (project / "taken").write_text("a file", "utf-8")
    memory = cache.Cache(project / "taken")
    look(project, memory=memory)
    memory.save()
    assert (project / "taken").read_text("utf-8") == "a file"


@pytest.mark.parametrize("name", ["", "checked", ".gitignore"])
def test_a_cache_that_leads_elsewhere_is_none(project: Path, name: str) -> None:
    precious, folder = project / "precious", project / "cache"
    if name:
        folder.mkdir()
        precious.write_text("mine", "utf-8")
    else:
        precious.mkdir()
    (folder / name).symlink_to(precious)
    memory = cache.Cache(folder)
    look(project, memory=memory)
    memory.save()
    assert [*precious.iterdir()] == [] if precious.is_dir() else precious.read_text("utf-8") == "mine"


def test_a_file_that_is_gone_is_forgotten(project: Path) -> None:
    gone = project / "scripts" / "b.md"
    for expected in (True, False):
        memory = cache.Cache(project / "cache")
        look(project, memory=memory)
        memory.save()
        assert (b"b.md" in (project / "cache" / "checked").read_bytes()) == expected
        gone.unlink(missing_ok=True)
        (project / "scripts" / "new.md").write_text(FAULT, "utf-8")


def test_settings_are_found_from_the_file_upwards(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = '[per-file-ignores]\n"*" = ["SP310"]\n'
    (project / "scripts" / "sub" / "playbook.toml").write_text(settings, "utf-8")
    for place in (project, project / "scripts", project / "empty"):
        monkeypatch.chdir(place)
        assert told(look(project / "scripts")) == [("a.md", "SP310"), ("b.md", "SP310")]
    monkeypatch.chdir(project / "scripts" / "sub")
    assert told(look(Path("../a.md"))) == [("a.md", "SP310")]


def test_check_takes_a_text_a_file_or_a_folder(project: Path) -> None:
    in_text = [one for one in playbook.check(FAULT) if one.code == "SP310"]
    in_file = [one for one in playbook.check(project / "scripts" / "a.md") if one.code == "SP310"]
    assert [one.range for one in in_text] == [one.range for one in in_file]
    assert in_text[0].path is None
    assert in_file[0].path == str(project / "scripts" / "a.md")
    assert {one.path for one in playbook.check(project)} == {
        str(project / "scripts" / name) for name in ("a.md", "b.md", "sub/a.md")
    }


def test_check_is_never_content_with_nothing(project: Path) -> None:
    with pytest.raises(PlaybookError, match="no playbook"):
        playbook.check(project / "empty")
    with pytest.raises(PlaybookError, match="no such file"):
        playbook.check(project / "none.md")
    assert [one.code for one in playbook.check("")] == ["ST101"]


def codes(project: Path, settings: str, **options: list[str]) -> dict[str, set[str]]:
    """What each file is told under some settings, by the rules that these tests know."""
    (project / "playbook.toml").write_text(settings, "utf-8")
    policies = Policies(options.get("chosen"), options.get("ignored", ()))
    checked = check_files(find([project / "scripts"], policies.excludes), policies.of)
    known = {"SP310", "BR405", "LI514"}
    return {
        one.found.path.relative_to(project / "scripts").as_posix(): {found.code for found in one.diagnostics}
        & known
        for one in checked
    }


def test_settings_choose_the_rules_and_the_command_line_goes_before_them(project: Path) -> None:
    assert codes(project, "")["a.md"] == {"SP310", "BR405", "LI514"}
    assert codes(project, 'select = ["SP", "LI"]')["a.md"] == {"SP310", "LI514"}
    assert codes(project, 'ignore = ["missing-limits"]')["a.md"] == {"SP310", "BR405"}
    assert codes(project, 'select = ["SP"]', chosen=["BR"])["a.md"] == {"BR405"}
    assert codes(project, 'ignore = ["BR"]', ignored=["LI"])["a.md"] == {"SP310"}
    assert codes(project, 'ignore = ["BR"]', chosen=["BR405"])["a.md"] == {"BR405"}
    assert codes(project, 'ignore = ["missing-stop-calling"]', chosen=["BR405"])["a.md"] == {"BR405"}
    assert codes(project, 'ignore = ["BR405"]', chosen=["BR"])["a.md"] == set()
    assert codes(project, 'select = ["BR405", "LI514"]', ignored=["BR"])["a.md"] == {"LI514"}


def test_settings_leave_rules_out_by_pattern_of_the_files(project: Path) -> None:
    found = codes(project, '[per-file-ignores]\n"sub/*.md" = ["SP"]\n"scripts/b.md" = ["LI514", "BR"]\n')
    assert found == {
        "a.md": {"SP310", "BR405", "LI514"},
        "b.md": {"SP310"},
        "sub/a.md": {"SP310", "BR405", "LI514"},
    }
    found = codes(project, 'select = ["SP310", "BR"]\n[per-file-ignores]\n"**/sub/*.md" = ["SP"]\n')
    assert found["sub/a.md"] == {"BR405"}


def test_excluded_files_are_not_looked_at(project: Path) -> None:
    assert set(codes(project, 'exclude = ["sub/", "b.md"]')) == {"a.md"}


def test_settings_say_how_bad_a_finding_is(project: Path) -> None:
    (project / "playbook.toml").write_text(
        '[severity]\nmissing-limits = "warning"\nLI = "info"\nSP = "error"\n', "utf-8"
    )
    path = project / "scripts" / "a.md"
    severities = {one.code: one.severity for one in playbook.check(path)}
    assert severities["SP310"] == "error"
    assert severities["LI514"] == "warning"


def test_thresholds_and_names_of_the_settings_reach_the_rules(project: Path) -> None:
    path = project / "scripts" / "a.md"
    path.write_text(FAULT.replace("Click here.", "Hi from {COMPANY}, how are you today?"), "utf-8")
    told = {one.code for one in playbook.check(path)}
    assert "FA204" in told
    assert "SP305" not in told
    (project / "playbook.toml").write_text('variables = ["COMPANY"]\nmax-turn-words = 3\n', "utf-8")
    told = {one.code for one in playbook.check(path)}
    assert "FA204" not in told
    assert "SP305" in told


@pytest.mark.parametrize("settings", ["select = []", 'ignore = ["ALL"]', 'select = ["SP"]\nignore = ["SP"]'])
def test_a_run_without_a_rule_is_refused(project: Path, settings: str) -> None:
    (project / "playbook.toml").write_text(settings, "utf-8")
    with pytest.raises(PlaybookError, match="no rule to check with"):
        playbook.check(project / "scripts" / "a.md")


@pytest.mark.parametrize(
    "settings", ['select = ["XX1"]', '[severity]\nXX1 = "info"', '[per-file-ignores]\n"other.md" = ["XX1"]']
)
def test_settings_that_name_no_rule_are_refused(project: Path, settings: str) -> None:
    (project / "playbook.toml").write_text(settings, "utf-8")
    with pytest.raises(PlaybookError, match=r'playbook\.toml: no rule is named "XX1"'):
        playbook.check(project / "scripts" / "a.md")
