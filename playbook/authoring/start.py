"""A call type started in a project: what its files will hold, before any of them is written."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from playbook.authoring.call_types import CallType, declaring, shared_facts
from playbook.authoring.names import check_name
from playbook.authoring.placement import insert
from playbook.authoring.samples import first_test, sample_task, task_text
from playbook.authoring.together import Change
from playbook.book import load
from playbook.checking import check_text
from playbook.diagnostics import Diagnostic
from playbook.errors import PlaybookError
from playbook.files import TEST_FILES
from playbook.library import sample_task_beside
from playbook.lint.policy import EVERYTHING, Policy
from playbook.model import Playbook, Profile
from playbook.parser import parse_source
from playbook.reading import read_source
from playbook.records import dataclass
from playbook.source import SourceText


@dataclass(frozen=True, slots=True)
class Started:
    """The script with its file and what is found in it; every file as it is to be: the playbook's, the task's, the test's."""

    profile: Profile
    path: Path
    findings: tuple[Diagnostic, ...]
    changes: tuple[Change, ...]

    @property
    def line(self) -> int:
        """Where the heading stands, from zero."""
        return self.profile.name_range.start.line


@dataclass(frozen=True, slots=True)
class Place:
    """Where a script of this name goes: into a file of text, or one that is yet to be made where `source` is None.

    `book` is the playbook that it will be a part of, `whole` what a file beside it calls that.
    """

    name: str
    path: Path
    source: SourceText | None
    book: Playbook
    whole: str

    @property
    def task_path(self) -> Path:
        return sample_task_beside(self.path, self.name)

    @property
    def test_path(self) -> Path:
        return self.path.with_name(self.name + TEST_FILES[0])


def find_place(name: str, playbook: Path) -> Place:
    """`playbook` is a file, which need not exist, or a folder, in which every script has a file of its own.

    BadName, or PlaybookError naming every file that is in the way.
    """
    found = _place(name, playbook)
    check_name(name, found.book.names)
    _refuse_to_overwrite([*([] if found.source else [found.path]), found.task_path, found.test_path])
    return found


def start(place: Place, call_type: CallType, policy: Policy = EVERYTHING) -> Started:
    """The files of a new call type; CannotInsert where the playbook would not be read as before."""
    source = place.source or SourceText.of("", str(place.path))
    body = declaring(call_type.body, shared_facts(place.book))
    # Guidance that is new in a folder would hold for all that is there.
    guidance = "" if place.book.profiles else call_type.guidance
    after = insert(source, place.name, body, guidance).source
    book = parse_source(after)
    profile = book[place.name]
    diagnostics = check_text(after, policy).diagnostics
    task = sample_task(profile, call_type)
    test = first_test(
        profile,
        task["facts"],
        playbook=place.whole,
        task=place.task_path.name,
        variables=_variables(profile, place.book, book),
        known=[one.code for one in diagnostics if not any(one.range in each.range for each in book.profiles)],
    )
    return Started(
        profile,
        place.path,
        tuple(one for one in diagnostics if one.range in profile.range),
        (
            Change(place.path, after, place.source),
            Change(place.task_path, SourceText.of(task_text(task), str(place.task_path))),
            Change(place.test_path, SourceText.of(test, str(place.test_path))),
        ),
    )


def _place(name: str, playbook: Path) -> Place:
    if playbook.is_dir():
        book = load(playbook) if any(playbook.glob("*.md")) else Playbook()
        return Place(name, playbook / f"{name}.md", None, book, ".")
    if playbook.exists():
        source = read_source(playbook)
        return Place(name, playbook, source, parse_source(source), playbook.name)
    if playbook.suffix != ".md":
        raise PlaybookError(
            f"{playbook}: no such file or folder; to start a playbook, name a file that ends in .md"
        )
    return Place(name, playbook, None, Playbook(), playbook.name)


def _refuse_to_overwrite(paths: Iterable[Path]) -> None:
    existing = [path for path in paths if path.exists() or path.is_symlink()]
    if existing:
        raise PlaybookError(
            "\n".join(f"{path}: there is such a file, and it is not overwritten" for path in existing)
            + "\n  choose another name, or move it away"
        )


def _variables(profile: Profile, *books: Playbook) -> dict[str, None]:
    """The call variables that a test has to give, because nobody else does."""
    shared = (item for book in books for passage in book.passages for item in passage.placeholders)
    used = (item.name for item in (*profile.placeholders, *shared) if item.kind == "variable")
    return {name: None for name in used if name != "AGENT_NAME"}
