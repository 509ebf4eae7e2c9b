"""YAML from a person's file, without its surprises: what looks like text stays text, and every value's place is known.

Of YAML's own rules for plain words only those remain that nobody trips over: `true`, `false`, `null`, and numbers as
JSON writes them. A date, `+1647…`, `12:30` and `0123` stay the text they are; so does `no`, and whoever reads the
document is told where that could have meant something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import isfinite
from typing import Any

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from playbook.errors import pointer
from playbook.jsontext import MAX_DIGITS, Fault, MalformedJson
from playbook.source import Position, SourceText

MAX_NODES = 100_000  # an alias stands for all that its anchor holds, so a few lines can be very much
MAX_DEPTH = 50

_CONSTANTS = {"true": True, "false": False, "null": None, "~": None, "": None}
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?P<float>(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)")
_DOUBTFUL = frozenset("yes no on off".split())
_QUOTE_IT = "a text that begins with {, or has a comma in it between { and }, stands in quotes"
_TAG = "tag:yaml.org,2002:"
_PLAIN_TAGS = frozenset(
    _TAG + kind for kind in "str int float bool null timestamp merge value map seq".split()
)


class MalformedYaml(MalformedJson):
    """A text that cannot be read as what it should be; `faults` holds every reason that could be found."""

    def __reduce__(self) -> tuple[type[MalformedYaml], tuple[str | None, tuple[Fault, ...]]]:
        """Survive the way back from a worker process."""
        return MalformedYaml, (self.path, self.faults)


@dataclass(frozen=True, slots=True)
class YamlDocument:
    """The value of a YAML text, and the places in it by JSON pointer.

    `doubtful` are the pointers of `yes`, `no`, `on` and `off` without quotes: some take them for booleans. `faults`
    are what is wrong with it and leaves the rest plain; the values there are not to be relied on.
    """

    value: Any
    source: SourceText
    faults: tuple[Fault, ...] = ()
    doubtful: tuple[str, ...] = ()
    _places: dict[str, tuple[int, int]] = field(default_factory=dict, repr=False)

    def position(self, at: str) -> Position:
        """Where a value starts; where nothing has that pointer, the nearest thing around it."""
        return self.source.position(self._place(at)[1])

    def key_position(self, at: str) -> Position:
        """Where the name of a value starts; the value itself in a list."""
        return self.source.position(self._place(at)[0])

    def _place(self, at: str) -> tuple[int, int]:
        while at not in self._places:
            at = at.rpartition("/")[0]
        return self._places[at]


def read_yaml(source: SourceText) -> YamlDocument:
    """Read one YAML document; MalformedYaml where a fault hides what follows."""
    try:
        root = yaml.compose(source.text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise _malformed(source, mark.index if mark else 0, _wording(error)) from None
    except yaml.reader.ReaderError as error:
        message = f"a character that YAML does not take: U+{error.character:04X}"
        raise _malformed(source, error.position, message) from None
    except RecursionError:
        raise _malformed(source, 0, f"more than {MAX_DEPTH} lists and mappings within each other") from None
    if root is None:
        raise _malformed(
            source, 0, "the file is empty; the least that it can hold is a case: see docs/testing.md"
        )
    reader = _Reader(source)
    reader.places[""] = (root.start_mark.index, root.start_mark.index)
    value = reader.value(root, "")
    return YamlDocument(value, source, tuple(reader.faults), tuple(reader.doubtful), reader.places)


class _Reader:
    """Walks over the nodes once, and notes what is wrong with them."""

    def __init__(self, source: SourceText) -> None:
        self.source = source
        self.places: dict[str, tuple[int, int]] = {}
        self.doubtful: list[str] = []
        self.faults: list[Fault] = []

    def value(self, node: Node, at: str) -> Any:
        if len(self.places) > MAX_NODES or at.count("/") > MAX_DEPTH:
            raise _malformed(
                self.source, node.start_mark.index, "too much within too few lines; spell it out"
            )
        if node.tag not in _PLAIN_TAGS:
            tag = node.tag.replace(_TAG, "!!")
            self.note(node, f"{tag} is a tag, and none is read here; write the value itself")
        if isinstance(node, MappingNode):
            return dict(self.members(node, at))
        if isinstance(node, SequenceNode):
            return [self.child(item, item, at + pointer(str(n))) for n, item in enumerate(node.value)]
        return self.scalar(node, at) if isinstance(node, ScalarNode) else None

    def child(self, key: Node, node: Node, at: str) -> Any:
        self.places[at] = (key.start_mark.index, node.start_mark.index)
        return self.value(node, at)

    def members(self, node: MappingNode, at: str) -> Iterator[tuple[str, Any]]:
        first: dict[str, Node] = {}
        for key, value in node.value:
            name = key.value
            if not isinstance(key, ScalarNode):
                self.note(key, "a name is one text; one that begins with { or [ stands in quotes")
            elif (
                node.flow_style
                and isinstance(value, ScalarNode)
                and value.value == ""
                and value.style is None
            ):
                self.note(key, f'nothing is said of "{name}"; {_QUOTE_IT}')
            elif name in first:
                line = self.source.position(first[name].start_mark.index).line + 1
                self.note(key, f'"{name}" stands twice in one mapping, first on line {line}; remove one')
            else:
                first[name] = key
                yield name, self.child(key, value, at + pointer(name))

    def scalar(self, node: ScalarNode, at: str) -> Any:
        text: str = node.value
        if node.style is not None:
            return text
        if text.lower() in _DOUBTFUL:
            self.doubtful.append(at)
        if text.lower() in _CONSTANTS:
            return _CONSTANTS[text.lower()]
        number = _NUMBER.fullmatch(text)
        return self.number(node, text, is_float=bool(number["float"])) if number else text

    def number(self, node: Node, text: str, *, is_float: bool) -> float | int | None:
        if is_float and isfinite(float(text)):
            return float(text)
        if not is_float and len(text) <= MAX_DIGITS:
            return int(text)
        self.note(node, f"{text[:20]}… is too large a number; put it in quotes")
        return None

    def note(self, node: Node, message: str) -> None:
        self.faults.append(Fault(self.source.position(node.start_mark.index), message))


def _malformed(source: SourceText, index: int, message: str) -> MalformedYaml:
    return MalformedYaml(source.path, [Fault(source.position(min(index, len(source.text))), message)])


# How YAML's own messages begin, and what to say instead of them.
_WORDINGS = (
    ("found character '\\t'", "a tab at the start of a line; YAML indents with spaces"),
    ("mapping values are not allowed", 'a colon where none may stand; put a text with ": " in it in quotes'),
    ("found character '%'", "a text that begins with % stands in quotes"),
    ("found character '@'", "a text that begins with @ stands in quotes"),
    ("found character '`'", "a text that begins with ` stands in quotes"),
    (
        "found undefined alias",
        "a text that begins with * stands in quotes; * and a name repeats what & named",
    ),
    ("expected a single document", "a second document (---) begins here; a file holds one"),
    ("found unexpected end of stream", "a quote that is not closed"),
    ("but got '?'", "between brackets, a text with a question mark stands in quotes"),
    ("expected ',' or", "the brackets are not closed, or a text with one of [ ] { } , : in it needs quotes"),
    (
        "expected <block end>",
        "this does not go on with what stands above; look at the indents and the quotes",
    ),
)


def _wording(error: yaml.MarkedYAMLError) -> str:
    said = " ".join(filter(None, (error.context, error.problem)))
    ours = (message for begin, message in _WORDINGS if begin in said)
    return next(ours, f"not YAML: {error.problem or error.context}")
