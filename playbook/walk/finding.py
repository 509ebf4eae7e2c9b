"""Which branch somebody means: by its condition, some words of it, or where another branch goes to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from playbook.errors import PlaybookError, nearest
from playbook.expressions import expression
from playbook.lint.roles import plain, roles_in
from playbook.model import Branch, Playbook, Profile
from playbook.walk.speaker import every_way, ways

BELOW = " > "  # "Needs more time > Names a day"

Way = tuple[Branch, ...]

_MOST_NAMED = 6
_TESTS: tuple[Callable[[str, str], bool], ...] = (str.__eq__, str.startswith, str.__contains__)
_KIND = r"(?:branch|script|profile|section|step|field|part|path|flow)"
_AROUND = expression(rf"^(?:back to )?(?:the |our |my )?(?:{_KIND}[: ]+)?|\s{_KIND}\b.*$|[,;.(].*$")
_MARKS = expression(r"[^\w']+|_")


class UnknownBranch(PlaybookError):
    """Words that stand for no branch, or for more than one."""


def find_way(profile: Profile, key: str) -> Way:
    """The branch that `key` names, behind those it stands below.

    The key is a condition, its first words, or words in it, in any case; the first of these that fits decides, and
    an upper branch goes before one below it. With ` > ` between them, several keys lead down. UnknownBranch tells
    what there is.
    """
    everywhere = [*every_way(ways(profile))]
    if found := _named(key, everywhere):
        return _only(found, key)
    way: Way = ()
    for step in key.split(BELOW):
        below = [*every_way(way[-1].children if way else ways(profile))]
        found = _named(step, below)
        if not found:
            raise UnknownBranch(_nothing(step, below, way or None))
        way += _only(found, step)
    return way


def pick(key: str, choices: Sequence[Branch]) -> Branch | None:
    """The one among these that is meant; None where none is. UnknownBranch where several are."""
    found = _named(key, [(branch,) for branch in choices])
    return _only(found, key)[-1] if found else None


def shown(way: Way) -> str:
    return BELOW.join(branch.condition for branch in way)


def place_of(target: str, profile: Profile, book: Playbook) -> Branch | Profile | None:
    """Where "go to …" leads: a branch of the script, another script, or None where that cannot be told."""
    names = dict.fromkeys((plain(target), _bare(target)))
    for name in filter(None, names):
        found = _named(name, [*every_way(ways(profile))]) or _same_purpose(name, profile)
        if found:
            return found[0][-1]
        for other in book.profiles:
            if _words(other.name) == _words(name):
                return other
    return None


def _named(key: str, among: Iterable[Way]) -> list[Way]:
    """Those whose condition is the key, else begins with it, else holds it; of these the uppermost."""
    wanted, among = _words(key), [*among]
    for is_meant in _TESTS if wanted else ():
        found = [way for way in among if is_meant(_words(way[-1].condition), wanted)]
        if found:
            depth = min(map(len, found))
            return [way for way in found if len(way) == depth]
    return []


def _same_purpose(name: str, profile: Profile) -> list[Way]:
    """Where a branch has another name: "voicemail" may stand there as "an answering machine picks up"."""
    roles = roles_in(name)
    return [(branch,) for branch in ways(profile) if roles & roles_in(branch.condition)]


def _bare(target: str) -> str:
    """Without "the … branch" around it, or what is told behind it."""
    return _AROUND.sub("", plain(target)).strip()


def _words(name: str) -> str:
    """The words alone, for commas and hyphens are easily left out."""
    return _MARKS.sub(" ", plain(name)).strip() or plain(name)


def _only(found: list[Way], key: str) -> Way:
    if len(found) == 1:
        return found[0]
    named = "; ".join(f'"{shown(way)}"' for way in found[:_MOST_NAMED])
    raise UnknownBranch(
        f'"{key}" could be {len(found)} branches: {named}; write more of it{_how_below(found)}'
    )


def _how_below(found: list[Way]) -> str:
    return f', or those above it with "{BELOW.strip()}" between them' if len(found[0]) > 1 else ""


def _nothing(key: str, among: Sequence[Way], above: Way | None) -> str:
    where = f'below "{shown(above)}"' if above else "in the script"
    conditions = [way[-1].condition for way in among]
    beginnings = {condition[: len(key) + 1]: condition for condition in conditions}
    meant = nearest(key, conditions) or beginnings.get(nearest(key, [*beginnings]) or "")
    hint = f'; did you mean "{meant}"?' if meant else _listed(conditions)
    return f'no branch "{key}" {where}{hint}'


def _listed(conditions: Sequence[str]) -> str:
    if not conditions:
        return "; there is none"
    more = f" and {len(conditions) - _MOST_NAMED} more" if len(conditions) > _MOST_NAMED else ""
    return f"; there is {'; '.join(conditions[:_MOST_NAMED])}{more}"
