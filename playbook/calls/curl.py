"""A request as a command that anyone can read and run, laid out as the platform's own page does; never with a key."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Mapping
from typing import Any, Literal

from playbook.calls.protocol import HttpRequest
from playbook.records import dataclass

Quote = Literal['"', "'", ""]

# What a person would not see, or what would act on a terminal: JSON can write it as its number.
_UNSEEN = re.compile(r"[^\n\x20-\x7e]")
# What a shell acts on between double quotes.
_ACTIVE = re.compile(r'([\\"$`])')


@dataclass(frozen=True, slots=True)
class CurlStyle:
    """How a platform's page writes curl.

    `margin` begins every line of the command but the first, `json_margin` every line of the body but the first;
    `indent` is that of the JSON.
    """

    begin: str = "curl -X {method} {url}"
    url_quote: Quote = ""
    header: str = "-H"
    header_quote: Quote = '"'
    data: str = "-d '{json}'"
    margin: str = "  "
    indent: int = 2
    json_margin: str = ""


def as_curl(http: HttpRequest, style: CurlStyle) -> str:
    """The command; the key is a reference to its environment variable."""
    headers = [
        f"{style.header} {_quoted(f'{name}: {value}', style.header_quote)}" for name, value in http.headers
    ]
    lines = [
        style.begin.format(method=http.method, url=_quoted(http.url, style.url_quote)),
        f'{style.header} "Authorization: Bearer ${http.key_variable}"',  # which single quotes would keep as it is
        *headers,
        style.data.replace("{json}", _json(http.body, style).replace("'", "'\\''")),
    ]
    return f" \\\n{style.margin}".join(lines)


def _json(body: Mapping[str, Any], style: CurlStyle) -> str:
    text = json.dumps(body, ensure_ascii=False, indent=style.indent)
    seen = _UNSEEN.sub(lambda found: found[0] if found[0].isprintable() else json.dumps(found[0])[1:-1], text)
    return seen.replace("\n", f"\n{style.json_margin}")


def _quoted(text: str, quote: Quote) -> str:
    if quote == '"':
        return '"' + _ACTIVE.sub(r"\\\1", text) + '"'
    if quote == "'":
        return "'" + text.replace("'", "'\\''") + "'"
    return shlex.quote(text)
