"""JSON that is safe to look at in a terminal or a log, whatever stands in it."""

from __future__ import annotations

import json
import re

from playbook.expressions import expression

# JSON's own escapes leave these as they are. They occur in strings only, where an escape means the same.
_UNSAFE = expression("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff]")


def json_text(value: object, indent: int | None = 2) -> str:
    return _UNSAFE.sub(_escape, json.dumps(value, ensure_ascii=False, indent=indent))


def _escape(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"
