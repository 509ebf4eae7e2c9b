"""Where a playbook names its facts, scripts, tools and variables: what go to, find and rename are made of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal

from playbook.lint.rules.branches.dead_goto import leads_to
from playbook.lsp.document import Document
from playbook.model import Action, NearMiss, Placeholder, Profile
from playbook.placeholders import ESCAPED_NAME
from playbook.records import dataclass
from playbook.source import Position, Range

Kind = Literal["fact", "script", "tool", "variable"]

# A name may stand as other programs export it, with a backslash before its underscores.
_IN_BRACES = re.compile(rf"(?:facts?\s*\.\s*)?({ESCAPED_NAME})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Mention:
    """A name where it stands: `range` is the name alone, `reach` what one may point at to mean it.

    `profile` is the script that it stands in, None in the guidance.
    """

    kind: Kind
    name: str
    range: Range
    reach: Range
    profile: Profile | None = None
    declares: bool = False


def mention_at(document: Document, position: Position) -> Mention | None:
    """What is named there."""
    owner = document.profile_at(position)
    near = all_in_guidance(document) if owner is None else mentions_in(document, owner)
    return next((one for one in near if one.reach.start <= position <= one.reach.end), None)


def all_of(document: Document, meant: Mention) -> list[Mention]:
    """Every mention of the same thing in the document, in the order of the text."""
    profiles: Iterable[Profile] = document.book.profiles
    if meant.kind in ("fact", "tool") and meant.profile is not None and not _is_shared(document, meant):
        profiles = (meant.profile,)
    found = [one for profile in profiles for one in mentions_in(document, profile)]
    found += all_in_guidance(document)
    same = [one for one in found if (one.kind, one.name) == (meant.kind, meant.name)]
    return sorted(same, key=lambda one: one.range)


def mentions_in(document: Document, profile: Profile) -> Iterator[Mention]:
    """All that a script names."""
    yield Mention("script", profile.name, _heading(document, profile), profile.name_range, profile, True)
    for fact in profile.expected_facts:
        yield Mention("fact", fact.name, fact.name_range, fact.name_range, profile, True)
    for tool in profile.tools:
        yield Mention("tool", tool.name, tool.range, tool.range, profile, True)
    yield from _placeholders(document, (*profile.placeholders, *profile.near_misses), profile)
    for branch in profile.walk_branches():
        for action in branch.actions:
            if action.kind == "goto" and action.target:
                yield from _goings(document, profile, action)
            elif action.kind == "tool" and action.target:
                yield from _found(document, "tool", action.target, action.range, profile, action.target)


def _is_shared(document: Document, fact: Mention) -> bool:
    """Whether the guidance uses a fact, so that it is one and the same in every script."""
    return any((one.kind, one.name) == (fact.kind, fact.name) for one in all_in_guidance(document))


def all_in_guidance(document: Document) -> Iterator[Mention]:
    """What the general guidance names."""
    for passage in document.book.passages:
        yield from _placeholders(document, (*passage.placeholders, *passage.near_misses), None)


def _placeholders(
    document: Document, found: Iterable[Placeholder | NearMiss], profile: Profile | None
) -> Iterator[Mention]:
    for one in found:
        if one.name is None:
            continue
        kind: Kind = "variable" if isinstance(one, Placeholder) and one.kind == "variable" else "fact"
        start = document.source.offset(one.range.start)
        name = _IN_BRACES.search(document.source.slice(one.range))
        if name is not None and name[1].replace("\\_", "_") == one.name:
            place = _range(document, start + name.start(1), start + name.end(1))
            yield Mention(kind, one.name, place, one.range, profile)


def _goings(document: Document, profile: Profile, action: Action) -> Iterator[Mention]:
    """The script that an action goes to. A branch or a field of its own goes before a script of the same name."""
    target = action.target or ""
    own = [branch.condition for branch in profile.walk_branches()]
    own += [name for field in profile.fields for name in (field.label, field.heading)]
    if any(leads_to(target, name) for name in own):
        return
    for name in dict.fromkeys(document.book.names):
        if leads_to(target, name):
            words = r"[-_\s]+".join(map(re.escape, re.split(r"[-_\s]+", name)))
            yield from _found(document, "script", name, action.range, profile, words, is_expression=True)
            return


def _found(
    document: Document,
    kind: Kind,
    name: str,
    where: Range,
    profile: Profile,
    words: str,
    *,
    is_expression: bool = False,
) -> Iterator[Mention]:
    """The first place within a range where the name stands as whole words."""
    expression = words if is_expression else re.escape(words).replace("_", r"\\?_")
    match = re.search(rf"(?<![\w-]){expression}(?![\w-])", document.source.slice(where), re.IGNORECASE)
    if match is not None:
        start = document.source.offset(where.start)
        place = _range(document, start + match.start(), start + match.end())
        yield Mention(kind, name, place, place, profile)


def _heading(document: Document, profile: Profile) -> Range:
    """The name in a heading, without emphasis around it; all of it where emphasis stands within."""
    start = document.source.offset(profile.name_range.start)
    within = document.source.slice(profile.name_range).find(profile.name) if profile.name else -1
    if within < 0:
        return profile.name_range
    return _range(document, start + within, start + within + len(profile.name))


def _range(document: Document, start: int, end: int) -> Range:
    return Range(document.source.position(start), document.source.position(end))
