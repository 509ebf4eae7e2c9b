"""Files as editors name them."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname


def to_path(uri: str) -> Path | None:
    """The file of a `file:` URI; None for a text that is no file, such as `untitled:1`."""
    parts = urlsplit(uri)
    if parts.scheme != "file":
        return None
    return Path(url2pathname(parts.path))


def to_uri(path: Path) -> str:
    return path.absolute().as_uri()
