"""What rules are shown of a file: all of it, each passage of the guidance, each script, and no more than they say they read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple, TypeAlias, get_args

from playbook.diagnostics import Finding
from playbook.lint.rule import Reads, Rule
from playbook.lint.script import File, Script
from playbook.model import Passage, Playbook, Profile

Findings: TypeAlias = "Iterator[tuple[Rule, Finding]]"
_Chosen: TypeAlias = "dict[Reads, list[Rule]]"


class Part(NamedTuple):
    """Where rules look, the whole file if nowhere else, and what they find there, by what they read to find it.

    Nothing is looked for before it is asked for; what was found about a script is forgotten with its part.
    """

    owner: Passage | Profile | None
    looks: Mapping[Reads, Findings]


def parts(file: File, rules: Iterable[Rule]) -> Iterator[Part]:
    """All of a file, one after the other, because many rules ask the same of each, and answers are kept for a while."""
    chosen: _Chosen = {reads: [] for reads in get_args(Reads)}
    for rule in rules:
        if rule.scope != "run":
            chosen[rule.reads].append(rule)
    yield Part(None, {"file": _found(chosen["file"], file, ()), "facts": _in_guidance(chosen["facts"], file)})
    for passage in file.book.passages:
        alone = _only(file, (), (passage,))
        yield Part(passage, {"itself": _found(chosen["itself"], alone, ())})
    for profile in file.book.profiles:
        yield Part(profile, _in_script(chosen, file, profile))


def _in_script(chosen: _Chosen, file: File, profile: Profile) -> dict[Reads, Findings]:
    alone, whole = _only(file, (profile,), ()), (Script(file, profile),)
    return {
        "itself": _found(chosen["itself"], alone, alone.scripts),
        "facts": _found(chosen["facts"], alone, ()),
        "guidance": _found(chosen["guidance"], file, whole),
        "names": _found(chosen["names"], file, whole),
    }


def _in_guidance(rules: Iterable[Rule], file: File) -> Findings:
    """What is wrong in the guidance with facts that a script may lack."""
    passages = file.book.passages
    if any(used.kind == "fact" for passage in passages for used in passage.placeholders):
        for rule, finding in _found(rules, file, ()):
            if any(finding.range in passage.range for passage in passages):
                yield rule, finding


def _only(file: File, profiles: tuple[Profile, ...], passages: tuple[Passage, ...]) -> File:
    """The file as if no others were in it."""
    book = Playbook(profiles, passages, file.book.loose, path=file.book.path)
    return File(file.source, file.reading._replace(playbook=book), file.options, file.neighbours)


def _found(rules: Iterable[Rule], file: File, scripts: Iterable[Script]) -> Findings:
    """What the rules find that look at a file, and those that look at a script."""
    for rule in rules:
        for shown in (file,) if rule.scope == "file" else scripts:
            for finding in rule.check(shown):
                yield rule, finding
