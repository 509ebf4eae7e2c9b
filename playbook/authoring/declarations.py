"""Expected facts as a script declares them: `amount_due (money, e.g. "$154.56"): what is owed`."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.facts import FORMS, Scalar
from playbook.model import ExpectedFact, FactType
from playbook.source import Range

_NOWHERE = Range.between(0, 0, 0, 0)


def fact(
    name: str,
    type: FactType | None = None,
    *,
    optional: bool = False,
    example: str | None = None,
    description: str = "",
) -> ExpectedFact:
    """A fact that stands in no text yet."""
    return ExpectedFact(
        name, type, optional, example=example, description=description, range=_NOWHERE, name_range=_NOWHERE
    )


def in_words(name: str) -> str:
    return name.replace("_", " ").replace("-", " ").strip()


def declaration(fact: ExpectedFact) -> str:
    """What the format reads as this fact."""
    attributes = ", ".join(_attributes(fact))
    named = f"{fact.name} ({attributes})" if attributes else fact.name
    return f"{named}: {fact.description}" if fact.description else named


def _attributes(fact: ExpectedFact) -> Iterator[str]:
    if fact.type is not None:
        yield fact.type
    if fact.sensitive:
        yield "sensitive"
    if fact.optional:
        yield "optional"
    if fact.default is not None:
        yield f"default: {_quoted(fact.default)}"
    if fact.example is not None:
        yield f"e.g. {_quoted(fact.example)}"


def _quoted(value: str) -> str:
    escaped = value.replace('"', '\\"')
    return f'"{escaped}"'


def sample_value(fact: ExpectedFact) -> Scalar:
    """A value that a task may give: the example, the default, or what facts of the type look like."""
    said = fact.example if fact.example is not None else fact.default
    if fact.type == "boolean":
        return said is None or said.casefold() in ("yes", "true")
    if fact.type == "number" and (said is None or said.isdecimal()):
        return int(said or FORMS["number"].example)
    if said is not None:
        return said
    return in_words(fact.name) if fact.type in (None, "text") else FORMS[fact.type].example
