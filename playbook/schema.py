"""JSON Schema of the facts that a script asks for, so that other programs can build forms and checks from it."""

from __future__ import annotations

from typing import Any

import orjson

from playbook.facts import MAX_BYTES, MAX_FACTS, MAX_TEXT, NUMERIC
from playbook.model import ExpectedFact, FactType, Playbook, Profile
from playbook.prompt.script import Script

DIALECT = "https://json-schema.org/draft/2020-12/schema"

# Narrower than `facts.malformed`, which is lenient as people write: this says how to write.
_TYPES: dict[FactType | None, dict[str, Any]] = {
    None: {"type": ["string", "number", "boolean"], "maxLength": MAX_TEXT},
    "text": {"type": "string", "maxLength": MAX_TEXT},
    "number": {"type": ["number", "string"], "maxLength": MAX_TEXT, "pattern": f"^(?:{NUMERIC})$"},
    "boolean": {"type": "boolean"},
    "money": {"type": ["string", "number"], "maxLength": MAX_TEXT},
    "date": {"type": "string", "maxLength": MAX_TEXT},
    "time": {"type": "string", "maxLength": MAX_TEXT},
    "phone": {"type": "string", "maxLength": MAX_TEXT},
    "email": {"type": "string", "maxLength": MAX_TEXT, "format": "email"},
    "url": {"type": "string", "maxLength": MAX_TEXT, "format": "uri"},
}
_LITERALS: dict[FactType, tuple[type, ...]] = {"number": (int, float), "boolean": (bool,)}


def fact_schema(book: Playbook, profile: Profile) -> dict[str, Any]:
    """The JSON Schema (2020-12) of the `facts` of a task with this script; its keys in the order of the playbook.

    What the script or the guidance of its book uses is required, however it is declared, unless it has a default:
    no prompt can be rendered without it.
    """
    script = Script.of(book, profile)
    return {
        "$schema": DIALECT,
        "$comment": f"As compact UTF-8 JSON the facts take at most {MAX_BYTES} bytes, which JSON Schema cannot say.",
        "title": profile.name,
        "type": "object",
        "properties": {name: _property(script.declared.get(name)) for name in script.order},
        "required": [*script.needed],
        "additionalProperties": dict(_TYPES[None]),
        "maxProperties": MAX_FACTS,
    }


def _property(fact: ExpectedFact | None) -> dict[str, Any]:
    """What is said of a fact; nothing of one that is only used."""
    if fact is None:
        return dict(_TYPES[None])
    schema = dict(_TYPES[fact.type])
    if fact.description:
        schema["description"] = fact.description
    if fact.default is not None:
        schema["default"] = _literal(fact.default, fact.type)
    if fact.example is not None:
        schema["examples"] = [_literal(fact.example, fact.type)]
    return schema


def _literal(text: str, wanted: FactType | None) -> object:
    """A default or example as a value of its type: `30` and `true` are no strings where the type says so."""
    types = _LITERALS.get(wanted or "text", ())
    if not types:
        return text
    try:
        value = orjson.loads(text)
    except orjson.JSONDecodeError:
        return text
    return value if type(value) in types else text
