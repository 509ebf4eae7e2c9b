"""Whether the platform takes a file of this size."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.lint.script import File
from playbook.source import BOM, Range

_LARGEST = 256 * 1024


def oversized_file(file: File) -> Iterator[Finding]:
    """A playbook is larger than 256 KiB.

    The platform of the Voice API refuses to store a larger file, so that the old playbook stays in force
    without anybody noticing on the phone.

    Counted are the bytes of the file in UTF-8, its byte-order mark included; the first line is marked. 256
    KiB are some forty thousand words: split the file, since a directory loads as one playbook, or look for
    what is no script.

    ## Bad

    See the tests: an example of 256 KiB would not fit here.

    ## Good

    ```markdown
    **Goal recap**: The customer knows of the visit.
    ```
    """
    text = (BOM if file.source.bom else "") + file.source.text
    size = len(text.encode("utf-8", "surrogatepass"))
    if size > _LARGEST:
        yield Finding(
            Range.between(0, 0, 0, len(file.source.lines[0])),
            f"the file has {size:,} bytes, and the platform takes no more than {_LARGEST:,}; "
            "split it into several files of one directory",
        )
