"""A rule: a code, the name of a fault, how bad it is, and the function that finds it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from importlib import import_module
from typing import Literal

from playbook.diagnostics import Finding, Severity
from playbook.records import dataclass

# What a rule is shown: the whole file once, each of its scripts, or what the run itself met on the way.
Scope = Literal["file", "script", "run"]

# What it looks at to find what is wrong in one script, or in the guidance: that alone, the guidance as well, the names
# and headings of the file, for the guidance the facts of every script, or all of the file.
Reads = Literal["itself", "guidance", "names", "facts", "file"]


@dataclass(frozen=True)
class Rule:
    """The function stands in the folder of its group, in a file with its own name, and is imported when it is first run."""

    code: str
    name: str
    severity: Severity
    group: str
    scope: Scope = "script"
    fixes: Literal["never", "safe", "unsafe"] = "never"
    reads: Reads = "itself"

    @property
    def function_name(self) -> str:
        return self.name.replace("-", "_")

    @cached_property
    def check(self) -> Callable[..., Iterator[Finding]]:
        """Takes a File or a Script, as the scope says; that of a run, what its docstring tells."""
        module = import_module(f"playbook.lint.rules.{self.group}.{self.function_name}")
        found: Callable[..., Iterator[Finding]] = getattr(module, self.function_name)
        return found

    @property
    def manual(self) -> str:
        """The rule's manual page: Markdown, the fault in one sentence first."""
        from inspect import getdoc

        return getdoc(self.check) or ""

    @property
    def summary(self) -> str:
        return self.manual.partition("\n\n")[0].replace("\n", " ")
