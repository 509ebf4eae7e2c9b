"""What in a script answers for a role: a branch, a field of its own, or an instruction in prose."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.lint import speech
from playbook.lint.roles import has_role, roles_in, unquoted
from playbook.lint.script import Place, Script
from playbook.lint.wordings import Role
from playbook.model import FieldKind
from playbook.source import Range

# Fields that answer for a role by being there, and those whose prose may.
_FIELDS: dict[FieldKind, Role] = {"voicemail": "voicemail", "transfer": "human-request"}
_INSTRUCTING: frozenset[FieldKind] = frozenset(
    ("opening", "disclosures", "branches", "hard-limits", "voicemail", "closing", "transfer", "unknown")
)


def places_for(script: Script, role: Role) -> Iterator[Place]:
    """The branches for a role, at any depth. Below a transfer, nobody who picks up is no voicemail of the callee's."""
    for place in script.branches:
        if has_role(place.branch, role) and not (role == "voicemail" and _is_below_transfer(place)):
            yield place


def unanswered(script: Script, role: Role) -> Range | None:
    """Where to mark that nothing answers for a role: the label of the branches. None where something does.

    None as well where there are no branches: that is one fault, and not six.
    """
    field = script.field_of("branches")
    if field is None or not field.text or any(places_for(script, role)) or role in roles_told(script):
        return None
    return field.label_range


def roles_told(script: Script) -> frozenset[Role]:
    """The roles that a field of their own, or an instruction in prose, answers for."""
    return script.once(_roles_told)


def _roles_told(script: Script) -> frozenset[Role]:
    kinds = {field.kind for field in script.profile.fields}
    labels = [field.label for field in script.profile.fields if field.kind == "unknown"]
    sentences = (line[start:end] for line in prose(script) for start, end in speech.sentences(line))
    own = {role for kind, role in _FIELDS.items() if kind in kinds}
    return frozenset(own).union(*map(roles_in, labels), *map(roles_in, sentences))


def prose(script: Script) -> tuple[str, ...]:
    """The lines of instructions that are no branches, without what is to be said: the guidance's and the fields'."""
    return script.once(_prose)


def _prose(script: Script) -> tuple[str, ...]:
    return tuple(_lines_of_prose(script))


def _lines_of_prose(script: Script) -> Iterator[str]:
    for passage in script.file.book.passages:
        yield from map(unquoted, passage.text.splitlines())
    for field in script.profile.fields:
        if field.kind in _INSTRUCTING:
            lines = unquoted(field.text).splitlines()
            yield from (line for line in lines if field.kind != "branches" or " -> " not in line)


def _is_below_transfer(place: Place) -> bool:
    return any(action.kind == "transfer" for parent in place.parents for action in parent.actions)
