"""The key by which a platform knows a repeated request, so that it dials once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from playbook.calls.errors import WrongOptions
from playbook.facts import shown

FORM = r"^[A-Za-z0-9._~-]{8,100}$"  # as the Voice API's client code documents it

_FORM = re.compile(FORM.removeprefix("^").removesuffix("$"))


def idempotency_key(body: Mapping[str, Any], given: str | None = None) -> str:
    """`given`, or one made from the request alone: the same call has the same key, whenever it is sent.

    WrongOptions where `given` is not of the documented form.
    """
    if given is None:
        import orjson  # with its parts in one order, however they were given

        return f"playbook-{sha256(orjson.dumps(body, option=orjson.OPT_SORT_KEYS)).hexdigest()}"
    if not _FORM.fullmatch(given):
        raise WrongOptions(
            [
                f"the idempotency key {shown(given)} is not of the form {FORM}: 8 to 100 letters, digits, "
                "dots, hyphens, underscores and tildes"
            ]
        )
    return given
