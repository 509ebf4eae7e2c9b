"""Whether a branch goes to a place that exists."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from playbook.diagnostics import Finding
from playbook.errors import did_you_mean
from playbook.expressions import expression
from playbook.lint.answers import places_for
from playbook.lint.roles import plain, roles_in
from playbook.lint.script import Place, Script
from playbook.model import Action
from playbook.source import Range

_KIND = (
    r"(?:branch(?:es)?|script|profile|section|step|field|part|path|flow|block|case|option|line|message"
    r"|statement|zweig|abschnitt|branche|rama|seccion)"
)
_BEFORE = expression(
    rf"^(?:back to )?(?:the |our |my )?(?:{_KIND}\b(?: (?:for|about|called|named)\b)?[: ]*)?"
)
_BEHIND = expression(rf"\s{_KIND}\b.*$")
_ARTICLE = expression(r"\b(?:the|an?|der|die|das|den|dem|eine?|le|la|les|une?|el|los|las|una)\s")
_PARTS = expression(r"\s*(?:[,;/|()]|\b(?:or|and|oder|und|ou|et|o|y)\b)\s*")

# What an instruction may add behind the name of the place.
_REST = expression(
    r"\s*[.,;:!?()>→–—-]|\s(?:or|and|but|then|once|twice|at|if|with|when|while|without|again|above|below|for"
    r"|using|unless|until|after|before|instead|because|as|in|on|from|right|und|wenn|et|si|y)\b"
)
# Places that need no name, or whose name cannot be told.
_ANYWHERE = expression(
    r"(?:the |your |this |that |our )?(?:next|previous|last|first|second|third|fourth|fifth|same|main|initial"
    r"|original|beginning|start|top|end|bottom|questions?|matching|appropriate|relevant|right|other|above"
    r"|below)(?![\w-])|(?:step|branch|question|part|point|number|no\.?|nr\.?|#)\s*\d+|\d+$|(?:where|which|what|back"
    r"|close|hang up|goodbye)|.*[{<]"
)
_HEADING = expression(r"^ {0,3}#{1,6}[ \t]+(.+)$|\*\*([^*\n]+)\*\*", re.MULTILINE)
_MANY = 300  # to compare with each name costs microseconds, and no person's script has so many
_LINK = expression(r"\[([^\[\]]*)\]\([^()]*\)")
_GO_TO = expression(r"[*_`]*go\s*to\b\s*", re.IGNORECASE)


def dead_goto(script: Script) -> Iterator[Finding]:
    """A branch goes to a place that does not exist.

    The bot looks for the place, does not find it, and makes up how the call goes on. Usually the branch was
    renamed and what points at it was not.

    Places are the conditions of all branches of the script, the names of the scripts that are loaded with it,
    the labels of its fields, and headings. Names match without regard to case, emphasis, quotes and "the …
    branch"; a part of a condition that has several ("Unclear or anything else"), or its first words, is
    enough. "The next question" and "step 2" cannot be told, and are left alone.

    ## Bad

    ```markdown
    **Branches**:
    - Agrees to pay -> "Thank you." + close
    - Wants to pay now -> go to Agree to pay
    ```

    ```markdown
    **Branches**:
    - Asks for the price -> "I'd have to check." + go to the "Sales desk" branch
    ```

    ```markdown
    **Branches**:
    - No answer -> go to Voicemail
    ```

    ## Good

    ```markdown
    #### reminder

    **Branches**:
    - Agrees to pay -> "Thank you." + close
    - Wants to pay now -> go to **agrees to pay**
    - Unclear or anything else -> ask once more + go to the "Agrees to pay" branch
    - Mumbles -> go to Unclear
    - No answer -> go to Voicemail
    - Wants to order -> go to the new-order script
    - Asks again -> go to Agrees to pay, then close
    - Is ready -> go to the next question

    **Voicemail**: "Please call us back."

    #### new-order

    **Branches**:
    - Starts over -> go to reminder
    ```
    """
    goings = [
        (place, action)
        for place in script.branches
        for action in place.branch.actions
        if action.kind == "goto" and action.target
    ]
    if not goings:
        return
    own, shared = (*_names(script),), _shared_names(script)
    names = (*own, *shared)
    known = _keys(own), _keys(shared)
    for place, action in goings:
        wanted = plain(_LINK.sub(r"\1", action.target or ""))
        if not _is_known(wanted, known) and not _is_there(_place(wanted), place, script):
            hint = did_you_mean(_place(wanted), names) if len(names) < _MANY else ""
            yield Finding(
                _target_range(script, action), f'no branch, script or field is named "{_place(wanted)}"{hint}'
            )


def _names(script: Script) -> Iterator[str]:
    """Every name that a place of the script has, as it is written."""
    for place in script.branches:
        yield place.branch.condition
    for field in script.profile.fields:
        yield field.label
        yield field.heading


def _shared_names(script: Script) -> tuple[str, ...]:
    """The same of what all scripts of the file may be sent to."""
    file = script.file
    return (*file.book.names, *file.neighbours, *headings(file.source.text))


@lru_cache(maxsize=1)  # the scripts of a file ask one after the other
def headings(text: str) -> tuple[str, ...]:
    """What stands in the headings of a text, and in bold."""
    marked = "\n".join(line for line in text.split("\n") if "#" in line or "**" in line)
    return tuple(match[1] or match[2] for match in _HEADING.finditer(marked))


@lru_cache(maxsize=2)
def _keys(names: tuple[str, ...]) -> list[str]:
    """What each name is known by, in order: a name is found by bisection, and so is one that begins so."""
    return sorted({_key(part) for name in names for part in (name, *_PARTS.split(name))} - {""})


def _is_known(wanted: str, known: Iterable[Sequence[str]]) -> bool:
    if _ANYWHERE.match(wanted):
        return True
    keys = {_key(wanted), _key(_place(wanted))} - {""}
    return any(_names_one(key, names) for names in known for key in keys)


def _names_one(key: str, names: Sequence[str]) -> bool:
    """Whether `_names_it` holds for any of these names."""
    ends = (len(key), *(rest.start() for rest in _REST.finditer(key)))
    wholes = {key[:end] for end in ends}
    return any(_first_from(whole, names) == whole for whole in wholes) or _first_from(
        f"{key} ", names
    ).startswith(f"{key} ")


def _first_from(least: str, names: Sequence[str]) -> str:
    """The first of sorted names that is not before `least`; nothing where all are."""
    at = bisect_left(names, least)
    return names[at] if at < len(names) else ""


def _names_it(key: str, name: str) -> bool:
    """The whole name, with more behind it or not, or its first words."""
    if key.startswith(name):
        return len(key) == len(name) or _REST.match(key, len(name)) is not None
    return name.startswith(f"{key} ")


def leads_to(target: str, name: str) -> bool:
    """Whether what stands behind "go to" means the place with this name."""
    wanted = plain(_LINK.sub(r"\1", target))
    key = _key(name)
    return bool(key) and any(_names_it(one, key) for one in {_key(wanted), _key(_place(wanted))} - {""})


def _is_there(wanted: str, here: Place, script: Script) -> bool:
    """Whether another branch is for it under another name: "voicemail" may be called "answering machine"."""
    others = (other for role in roles_in(wanted) for other in places_for(script, role))
    return any(other.branch is not here.branch for other in others)


def _place(wanted: str) -> str:
    """Without "the … branch" around it."""
    return _BEHIND.sub("", _BEFORE.sub("", wanted)).strip() or wanted


def _key(name: str) -> str:
    return " ".join(_ARTICLE.sub("", plain(name)).replace("-", " ").replace("_", " ").split())


def _target_range(script: Script, action: Action) -> Range:
    excerpt = script.excerpt(action.range)
    match = _GO_TO.match(excerpt.text)
    return excerpt.range(match.end() if match else 0, len(excerpt.text.rstrip(" .*_`")))
