"""Which actions keep what the bot says it will do, and to whom a call or a matter is handed on."""

from __future__ import annotations

from playbook.expressions import expression
from playbook.lint.excerpt import Excerpt
from playbook.lint.pattern import Pattern
from playbook.lint.script import Place, Script
from playbook.model import Action, ActionKind, Branch

_DOING: frozenset[ActionKind] = frozenset(("tool", "share", "transfer", "escalate", "record"))

# An instruction that does something beyond the call, in words; "ask again" and "tell them" do not.
_DEED = Pattern(
    r"\b(?:send|text|e-?mail|sms|message|notify|inform|forward|pass|schedule|reschedule|arrange|note|book"
    r"|reserve|add|update"
    r"|flag|report|create|file|submit|log|record|mark|register|remove|delete|move|change|cancel|transfer"
    r"|escalate|connect"
    r"|hand|put|set\s+(?:up|a)|open\s+a|order|queue|enter|save|store|share|mail|post|dispatch|assign|alert"
    r"|page"
    r"|call\s+(?:them|him|her|back|the)|(?:take|write|get)\s+(?:down|a\s+(?:message|note))"
    r"|leave\s+(?:word|a\s+(?:note|message)\s+(?:with|for))"
    r"|take\s+(?:their|the|his|her)\s+(?:name|number|details|message)"
    r"|(?:ask|tell|have|let|get|remind)\s+(?:the\s+(?!callee|caller|customer|client|patient|guest|debtor"
    r"|person)|our\s+|someone|somebody|an?\s|[{<]facts\.|\w+\s+(?:team|desk|office|staff)"
    r"|(?:billing|sales|support|dispatch|accounting|finance)\b))"
    r"|\b(?:notier|vermerk|protokollier|eintrag|trag|erfass|send|schick|mail|leit|weiterleit|informier"
    r"|benachrichtig|rückruf|anleg|leg|buch|markier"
    r"|dokumentier|übergib|übergeb|verbind|plan|speicher|stornier|melde)\w*"
    r"|\b(?:note[rz]?|enregistre[rz]?|envoye[rz]|envoie|transme(?:t|ts|ttre|ttez)|prévenir|préviens|prévenez"
    r"|planifie[rz]?|transfére[rz]|transfère"
    r"|programme[rz]?|consigne[rz]?|informe[rz]?|marque[rz]?|réserve[rz]?|annule[rz]?|inscri\w+"
    r"|alerte[rz]?)\b"
    r"|\b(?:anot[ae]r?|registr[ae]r?|envi[aeá]r?|envía|envíe|avis[ae]r?|program[ae]r?|transfer?i[re]\w*"
    r"|transfiere|marc[ae]r?|marque|apunt[ae]r?|inform[ae]r?"
    r"|notific\w+|notifique|reserv[ae]r?|cancel[ae]r?|escal[ae]r?|pas[ae]r?)\b"
)

# A tool's name and nothing else: it is run, though no word says so.
_TOOL_ALONE = expression(r"\s*`?[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+`?(?:\([^()]*\))?[\s.]*")

# A fold for the names that `go to` and branches bear.
_AROUND = expression(r"[*_`\"“”„«»'’.]|^the\s+|\s+branch$")


def does(action: Action, instruction: Excerpt) -> bool:
    """Whether an action does something that outlasts its words; `instruction` is the action without what it says."""
    if action.kind in _DOING or _DEED.search(instruction) is not None:
        return True
    return _TOOL_ALONE.fullmatch(instruction.text) is not None


def doing(script: Script) -> frozenset[int]:
    """Those actions of a script that do something, by their identity."""
    return frozenset(id(action) for _, action, instruction in script.done if does(action, instruction))


def is_kept(script: Script, place: Place) -> bool:
    """Whether anything is done in a branch, on the way to it, below it, or where it goes to."""
    deeds = script.once(doing)
    on_the_way = any(id(action) in deeds for branch in place.parents for action in branch.actions)
    return on_the_way or id(place.branch) in script.once(_keeping)


def _keeping(script: Script) -> frozenset[int]:
    """The branches, by identity, that do something, or that something may follow which does."""
    deeds = script.once(doing)
    parents = {id(child): place.branch for place in script.branches for child in place.branch.children}
    comers: dict[str, list[Branch]] = {}
    waiting: list[Branch] = []
    for branch in (place.branch for place in script.branches):
        for name in _targets(branch):
            comers.setdefault(name, []).append(branch)
        if any(id(action) in deeds for action in branch.actions):
            waiting.append(branch)
    found: dict[int, Branch] = {}
    while waiting:
        branch = waiting.pop()
        if id(branch) not in found:
            found[id(branch)] = branch
            waiting += comers.pop(_name(branch.condition), ())
            waiting += filter(None, [parents.get(id(branch))])
    return frozenset(found)


def led_to(script: Script) -> frozenset[int]:
    """The branches that another goes to, by identity."""
    names = {name for place in script.branches for name in _targets(place.branch)}
    branches = (place.branch for place in script.branches)
    return frozenset(id(branch) for branch in branches if _name(branch.condition) in names)


def has_dead_end(script: Script, branch: Branch) -> bool:
    """Whether a branch goes to what is not in the script: another script, or nothing."""
    goes = any(action.kind == "goto" for action in branch.actions)
    return goes and script.once(_names).isdisjoint(_targets(branch))


def _names(script: Script) -> frozenset[str]:
    return frozenset(_name(place.branch.condition) for place in script.branches)


def _targets(branch: Branch) -> set[str]:
    """The names that a branch's own actions go to."""
    return {_name(action.target) for action in branch.actions if action.kind == "goto" and action.target}


def _name(text: str) -> str:
    return " ".join(_AROUND.sub("", text.casefold().strip()).split())
