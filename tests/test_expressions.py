"""No regular expression of the program can be made to take much longer than its text: a tool looks at each."""

from __future__ import annotations

import ast
import gc
import importlib
import inspect
import pkgutil
import warnings
from collections.abc import Iterator
from types import ModuleType

import pytest

import playbook
from playbook.expressions import _Late
from playbook.parser import expected

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)  # it reads expressions with sre_parse
    from regexploit.ast.sre import SreOpParser  # type: ignore[import-untyped]
    from regexploit.redos import find  # type: ignore[import-untyped]

# What the functions of `re` are called with that a module alone does not tell: put together from plain words at run time.
MADE_AT_RUN_TIME = {
    "playbook.calls.avoca": "purposes, in words",
    "playbook.facts": "a loop over two that are looked at by name",
    "playbook.lint.label": "the words of a label, escaped",
    "playbook.lint.pattern": "words of an author's",
    "playbook.lint.rules.limits.broken_limit": "a verb of an author's, or its stem",
    "playbook.lsp.elsewhere": "a name, escaped",
    "playbook.lsp.mentions": "names, escaped",
    "playbook.precompiled": "what is looked at here anyway",
    "playbook.settings": "a key, escaped",
    "playbook.testing.contradictions": "what an author wrote, to see whether it is an expression",
    "playbook.testing.expectations.written": "a loop over a table",
    "playbook.testing.matching": "a phrase, escaped",
}
# The tool stumbles over its own lists here: its optional end. tests/test_growth.py has families of facts for it.
STUMBLED_OVER = {expected._FACT.pattern}

FUNCTIONS = frozenset(("compile", "sub", "search", "match", "fullmatch", "finditer", "findall", "split"))

Found = tuple[str, int]


def modules() -> Iterator[ModuleType]:
    for one in pkgutil.walk_packages(playbook.__path__, "playbook."):
        if not one.name.endswith("__main__"):
            yield importlib.import_module(one.name)


def written_in(module: ModuleType) -> Iterator[Found | None]:
    """What the module gives to functions of `re`; None for what cannot be told from the module alone."""
    for node in ast.walk(ast.parse(inspect.getsource(module))):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in {f"re.{name}" for name in FUNCTIONS}:
            first, *rest = (
                ast.unparse(argument) for argument in (*node.args, *(k.value for k in node.keywords))
            )
            flags = next((one for one in rest if one.startswith("re.")), "0")
            try:
                yield eval(first, vars(module)), int(eval(flags, vars(module)))  # noqa: S307
            except NameError:
                yield None


MODULES = list(modules())
LATE = {(one._regex, int(one._flags)) for one in gc.get_objects() if isinstance(one, _Late)}
WRITTEN = {module.__name__: list(written_in(module)) for module in MODULES}
ALL = sorted({*LATE, *(one for found in WRITTEN.values() for one in found if one is not None)})


def test_every_expression_is_looked_at_or_known() -> None:
    assert len(ALL) > 250
    assert {name for name, found in WRITTEN.items() if None in found} == MADE_AT_RUN_TIME.keys()


@pytest.mark.parametrize(("regex", "flags"), ALL, ids=[f"{regex[:30]!a}" for regex, _ in ALL])
def test_no_text_makes_an_expression_explode(regex: str, flags: int) -> None:
    parsed = SreOpParser().parse_sre(regex, flags)
    if regex in STUMBLED_OVER:
        with pytest.raises(IndexError):
            list(find(parsed))
    else:
        assert [str(one) for one in find(parsed)] == []
