"""Which rules a run looks with, from codes, groups and names that people write."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from playbook.errors import PlaybookError, did_you_mean
from playbook.lint.registry import RULES
from playbook.lint.rule import Rule

EVERYTHING = "ALL"


class UnknownRule(PlaybookError):
    """Names that stand for no rule; the message tells each."""


def select(chosen: Iterable[str] | None = None, ignored: Iterable[str] = ()) -> tuple[Rule, ...]:
    """The rules that `chosen` names, all where it is None, without those that `ignored` names.

    A name is a code (`BR405`), the start of one (`BR`, `BR4`), a rule's name, or `ALL`. The longer name goes before the
    shorter, so that `--select BR --ignore BR405` and `--ignore BR --select BR405` both mean what they say.
    """
    wanted = [EVERYTHING] if chosen is None else [*chosen]
    unwanted = [*ignored]
    check_names([*wanted, *unwanted])
    return tuple(rule for rule in RULES if _weight(rule, wanted) > _weight(rule, unwanted))


def without(rules: Iterable[Rule], names: Iterable[str]) -> tuple[Rule, ...]:
    """The rules that none of the names stands for, however exactly they were chosen."""
    unwanted = [*names]
    check_names(unwanted)
    return tuple(rule for rule in rules if not _weight(rule, unwanted))


def matching(name: str) -> tuple[Rule, ...]:
    """Every rule that a name stands for."""
    return tuple(rule for rule in RULES if _stands_for(name, rule))


def check_names(names: Iterable[str]) -> None:
    """UnknownRule for names that stand for no rule, all at once."""
    faults = [_fault(name) for name in names if not matching(name)]
    if faults:
        raise UnknownRule("\n".join(faults))


def find_rule(name: str) -> Rule:
    """The one rule with this code or name, in any case."""
    for rule in RULES:
        if name.casefold() in (rule.code.casefold(), rule.name):
            return rule
    raise UnknownRule(_fault(name))


def _weight(rule: Rule, names: Sequence[str]) -> int:
    """How exactly the names speak of a rule; 0 where none does."""
    return max((_exactness(name, rule) for name in names if _stands_for(name, rule)), default=0)


def _exactness(name: str, rule: Rule) -> int:
    if name.upper() == EVERYTHING:
        return 1
    return 10 if name.casefold() == rule.name else 1 + len(name)


def _stands_for(name: str, rule: Rule) -> bool:
    if name.upper() == EVERYTHING or name.casefold() == rule.name:
        return True
    return bool(name) and rule.code.startswith(name.upper())


def _fault(name: str) -> str:
    known = [key for rule in RULES for key in (rule.code, rule.name)]
    return f'no rule is named "{name}"{did_you_mean(name, known)} (see: playbook rule)'
