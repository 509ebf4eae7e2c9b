"""A case written to a test file: behind those that are there, no other byte of it changed, or to a new file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import yaml
from yaml.nodes import CollectionNode, MappingNode, Node, SequenceNode

from playbook.errors import PlaybookError
from playbook.source import SourceText
from playbook.testing.yamltext import read_yaml

_NUMBER_LIKE = re.compile(r"[-+.]?\d")


def new_suite(head: Mapping[str, Any], case: Mapping[str, Any]) -> str:
    """The text of a new test file: its playbook, script and defaults, and one case."""
    return _dumped({**head, "cases": [case]})


def with_case(source: SourceText, case: Mapping[str, Any]) -> SourceText:
    """A test file with one more case behind the last. PlaybookError where it is not written as a list of lines."""
    text, newline = source.text, source.newline
    indent, end, are_apart = _end_of_cases(source)
    lines = [""] * are_apart + _dumped([case]).splitlines()
    block = newline.join(" " * indent + line if line else line for line in lines) + newline
    before = text[:end] if text[:end].endswith(("\n", "\r")) else text[:end] + newline
    old, new, written = map(_value, (before + text[end:], before + block + text[end:], _dumped(case)))
    if new != {**old, "cases": [*old["cases"], written]}:
        raise _cannot_add(source, "the file would not mean the same as before")
    return SourceText(before + block + text[end:], source.path, source.bom)


def _value(text: str) -> Any:
    return read_yaml(SourceText.of(text)).value


def _end_of_cases(source: SourceText) -> tuple[int, int, bool]:
    """The column of the dashes, the offset behind the last case's last line, and whether empty lines part the cases."""
    root = yaml.compose(source.text, Loader=yaml.SafeLoader)
    pairs = root.value if isinstance(root, MappingNode) else ()
    cases = next((value for key, value in pairs if key.value == "cases"), None)
    if not isinstance(cases, SequenceNode) or cases.flow_style or not cases.value:
        raise _cannot_add(source, "cases is not a list with a dash before each")
    first, last = (
        source.position(at).line for at in (cases.value[-1].start_mark.index, _end_of(cases.value[-1]))
    )
    end = source.line_starts[last + 1] if last + 1 < len(source.lines) else len(source.text)
    are_apart = len(cases.value) > 1 and not source.lines[first - 1].strip()
    return cases.start_mark.column, end, are_apart


def _end_of(node: Node) -> int:
    """The offset of the last character that is written; marks of lists point behind the empty lines that follow."""
    if isinstance(node, CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        return _end_of(last[1] if isinstance(node, MappingNode) else last)
    text = node.start_mark.buffer
    end: int = node.end_mark.index
    while text is not None and end > node.start_mark.index + 1 and text[end - 1] in " \r\n\0":
        end -= 1
    return max(end - 1, 0)


def _cannot_add(source: SourceText, why: str) -> PlaybookError:
    return PlaybookError(f"{source.path}: no case can be added: {why}; write to another file")


class _Dumper(yaml.SafeDumper):
    """Lists are indented below their names, and what could be taken for a number or a boolean is quoted."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002 -- as inherited
        super().increase_indent(flow, indentless=False)


def _represent_text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = '"' if _NUMBER_LIKE.match(text) or not text.isprintable() else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _represent_text)


def _dumped(value: object) -> str:
    text: str = yaml.dump(
        value, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=10_000, default_flow_style=False
    )
    return text
