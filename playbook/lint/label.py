"""Where the words of a label stand, without its bold marks, qualifier and colon."""

from __future__ import annotations

import re

from playbook.lint.script import Script
from playbook.model import Field
from playbook.source import Range


def place_of(script: Script, field: Field) -> Range:
    label = script.excerpt(field.label_range)
    words = re.search(r"\s+".join(map(re.escape, field.label.split())), label.text)
    return label.range(*words.span()) if words else field.label_range
