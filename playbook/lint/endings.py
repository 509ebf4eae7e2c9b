"""How a branch ends: whether, in actions or in words, it closes, transfers, goes on elsewhere or asks again."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from playbook.expressions import expression
from playbook.lint.pattern import Pattern, Patterns
from playbook.lint.remembering import remembered
from playbook.lint.roles import plain, unquoted
from playbook.model import Action, Branch

EndingKind = Literal["close", "transfer", "goto", "wait"]


class Ending(NamedTuple):
    """`target` is where a branch goes that goes elsewhere."""

    kind: EndingKind
    target: str | None = None


# Where an instruction begins within an action: "thank them and end politely".
_DO = (
    r"(?:^|[,;:.(]\s?|\b(?:and|then|or|before|to|und|dann|oder|et|puis|ou|y|luego|o)\s)(?:(?:please|politely"
    r"|kindly|then|just|always|immediately|simply|warmly|gently|gracefully|calmly|bitte|hoflich|freundlich"
    r"|poliment|amablemente)\s)*"
)


def _words(*alternatives: str) -> Pattern:
    return Pattern("|".join(alternatives), flags=re.NOFLAG)


# Texts are as `plain` leaves them. English stands first, then German, French and Spanish.
_WORDS: dict[EndingKind, Pattern] = {
    "close": _words(
        rf"{_DO}(?:close|end|finish|conclude|terminate|wrap (?:it )?up|disconnect|sign off)\b"
        r"(?! (?:the|an?|this|that|their|your|his|her|our|my|any|all) (?!call\b|conversation\b|chat\b|line\b)"
        r"| (?:of|date|time)\b)",
        r"\b(?:close|end|finish|conclude|terminate|drop|leave|exit)\w* (?:the |this )?(?:call|conversation"
        r"|chat|line)\b",
        r"\bhang(?:s|ing)?[- ]?up\b|\bpolite(?:ly)? (?:close|ending|exit|end|goodbye)\b|\bgood ?bye\b"
        r"|\bfarewell\b|\bgood day\b",
        rf"{_DO}(?:stop|done|exit|closing|finished|ende|fertig|fin|fini|stopp|listo)$"
        r"|\bend of (?:the |this )?(?:call|conversation|script)\b|\b(?:gesprachs|anruf)ende\b|\bende des (?:gesprachs|anrufs)\b"
        r"|\bfin de (?:l'appel|la llamada|la conversacion)\b",
        r"\bsay\w* bye\b|\b(?:use|say|read|give|deliver|speak|with) (?:the )?closing\b|\bclosing (?:line"
        r"|words|statement)\b",
        r"\baufleg\w+|\b(?:gesprach|anruf|telefonat)\w* (?:\w+ )?(?:beend|abschliess)\w+|\bbeende\w* (?:das "
        r"|den )?(?:gesprach|anruf|telefonat)",
        r"\bverabschied\w+|^(?:\w+ )?beenden$|\braccroch\w+|\b(?:termin|fin|clo|cloture"
        r"|conclu)\w* (?:\w+ )?(?:l'appel|la conversation|l'echange)",
        r"\bmettre fin\b|\bprendre conge\b|\bau revoir\b|^(?:terminer|conclure|cloturer|clore)\b|^(?:cerrar|terminar|finalizar)$|\bcolgar\b|\bcuelg\w+"
        r"|\bdespedi\w+|\bdespid\w+",
        r"\b(?:termin|finaliz|cerr|cierr|acab)\w+ (?:\w+ )?(?:la llamada|la conversacion)|\badios\b",
    ),
    "transfer": _words(
        rf"{_DO}(?:warm[- ])?(?:transfer|hand (?:them |the call )?(?:over|off)|forward"
        rf"|patch)\b(?! (?:the )?(?:email|message|details|fee))",
        r"\b(?:put|patch)\w* (?:them|him|her|the \w+) through\b|\bconnect\w* (?:them|him|her|the \w+|to"
        r"|with)\b|\bwarm transfer\b",
        r"^(?:an|mit) (?:\w+ ){1,4}(?:weiterleiten|verbinden|durchstellen|ubergeben)\b|\bweiterverbinden|\bdurchstellen|\bweiterleiten an\b|\bverbinden mit\b|\btransferer\b"
        r"|\bmettre en relation\b|\bpasser l'appel",
        r"\btransferir\b|\btransfiere\b|\bpasar (?:la llamada|con)\b|\bderivar\b",
    ),
    "goto": _words(
        rf"{_DO}(?:continue|proceed|carry on|resume|return to|move (?:on|to)|restart|start (?:over|again)"
        rf"|jump|skip|switch|follow(?! up)|go (?:to|on|back|ahead)"
        r"|back to|treat (?:it |this |that |them )?(?:as|like)|handle (?:it |this )?(?:as|like)|same as"
        r"|see (?!if|whether|what|how|when)|as (?:in|above))\b",
        r"\b(?:next|following|remaining|first|second|third) (?:question|step|point|topic)s?\b"
        r"|\bcontinue (?:with|to|from|at)\b|\bproceed (?:with|to)\b",
        r"\bweiter (?:mit|bei|zu)|\bweitermachen|\bfortfahren|\bfahre? fort|\bgehe? (?:zu|zum|zur)\b"
        r"|\bzuruck (?:zu|zum|zur)\b|^siehe\b|^wie (?:bei|oben)\b",
        r"\bnachste frage|\bcontinuer\b|\bpoursuivre\b|\bpasser (?:a|au|aux)\b|\baller (?:a|au)\b"
        r"|\bre(?:venir|tourner|tour) (?:a|au)\b|\breprendre\b|^voir\b",
        r"\bquestion suivante|\bcontinuar\b|\bseguir con\b|\bir a\b|\bpasar a\b"
        r"|\bvolver al?\b(?! (?:preguntar|intentar|pedir|llamar))|\bregresar a\b|\bproceder\b",
        r"\bretomar\b|\bsiguiente pregunta",
    ),
    "wait": _words(
        rf"{_DO}(?:wait|hold|stay on the line|listen|let (?:them|him|her|the \w+)|give (?:them|him|her) (?:a"
        rf"|some|time))\b",
        rf"{_DO}(?:warten?|abwarten|zuhoren|attendre|patienter|ecouter|esperar|escuchar)\b",
    ),
}

_TOOLS: dict[EndingKind, re.Pattern[str]] = {
    "close": expression(
        r"end_?call|call_?end|hang_?up|terminate|disconnect|close_?call|finish_?call", re.IGNORECASE
    ),
    "transfer": expression(r"transfer|forward_?call|hand_?off|handover|connect_?call", re.IGNORECASE),
}
_LATER = (
    r"(?! (?:tomorrow|later|another|next (?:day|week|month)|at |in |on |this |morgen|spater|demain|plus tard"
    r"|manana|mas tarde))"
)
_IT = (
    r"(?: (?:them|him|her|it|this|that|for (?:it|that|an? \w+|the \w+|their \w+)|the \w+(?: \w+)?"
    r"|your question|what \w+ \w+))?"
)

# The same question put once more, however often. Each row is a language.
_AGAIN = Patterns(
    Pattern(
        rf"\b(?:ask|prompt|try|probe)(?:s|ing)?{_IT}(?: (?:only|just|gently|politely|kindly))? (?:again|anew"
        rf"|another time|until|once|twice|one (?:more|last) time|a second time|at most|no more than"
        rf"|up to)\b{_LATER}"
        r"|\bre-?(?:ask|prompt|try|phrase)(?:s|ing)?\b|\bkeep (?:asking|trying|repeating)\b|\b(?:ask|repeat"
        r"|insist|loop)\w* [^.;]{0,30}\buntil\b|\brepeat(?:s|ing)?(?: (?:the|your|that|this|last|same|opening"
        r"|first|identity|previous))* (?:questions?|opening|request|prompt|offer|yourself)\b"
        rf"|{_DO}repeat(?:$| (?:until|once|twice|one|up to|at most)\b)"
        r"|\bask\w*(?: (?:them|him|her|the \w+))? to (?:repeat|say (?:it|that) again|rephrase|try again)\b"
        r"|\bsay (?:it|that|the (?:question|opening)) (?:again|once more)\b",
        flags=re.NOFLAG,
    ),
    Pattern(
        r"\b(?:frag|nachfrag|versuch)\w* (?:\w+ ){0,3}(?:erneut|noch ?mals?|noch einmal|wieder|einmal"
        r"|hochstens|zweimal)\b|\b(?:erneut|noch ?mals?|noch einmal|wieder|einmal) (?:\w+ ){0,3}(?:fragen"
        r"|nachfragen|versuchen|stellen)\b|\b(?:nachfrag|frag|wiederhol)\w*,? bis\b|\bso ?lange (?:nach)?frag"
        r"|\bfrage (?:\w+ ){0,5}wiederholen|\bwiederhol\w* (?:sie )?(?:die |deine |ihre )?frage"
        r"|\bum wiederholung bitten",
        flags=re.NOFLAG,
    ),
    Pattern(
        r"\bredemand\w+|\brepos\w+ la question|\brepet\w+ la question|\b(?:demand|repet"
        r"|insist)\w+ [^.;]{0,30}jusqu'a|\breessay\w+|\bdemander de repeter|\breformul\w+|\b(?:demand"
        r"|pos)\w+ (?:\w+ ){0,3}(?:a nouveau|de nouveau|encore|une (?:seule |derniere )?fois)\b",
        flags=re.NOFLAG,
    ),
    Pattern(
        r"\b(?:pregunt|intent)\w+ (?:\w+ ){0,3}(?:de nuevo|otra vez|nuevamente|una (?:sola |ultima )?vez)"
        r"|\b(?:volver|vuelva|vuelve) a (?:preguntar|intentar|pedir)|\brep(?:e|i)t\w+ la pregunta"
        r"|\bpedir que (?:lo )?repita|\breintentar|\b(?:pregunt|repet|insist)\w+ [^.;]{0,30}hasta\b",
        flags=re.NOFLAG,
    ),
)
_NOT_AGAIN = expression(
    r"\b(?:don't|do not|never|without|not|nicht|nie|ohne|ne|sans|nunca|sin)\b[^.;,]{0,12}\b(?:ask|prompt"
    r"|repeat|try|re-?ask|frag|wiederhol|demand|repos|repet|pregunt|repit)"
)
_BOUND = Pattern(
    r"\b(?:once(?! (?:they|the|you|it|he|she|we)\b)|twice|thrice|at most|(?:no|not) more than|up to"
    r"|max(?:imum|imal|imo)?|limit|(?:one|a) (?:more|last|single|final|second|third|further)\b|(?:second|last"
    r"|final) (?:time|attempt|try)|then|still|(?:one|two|three|\d+|a couple of) (?:more )?(?:times?|attempts?"
    r"|tries|retries)|\d+x|if not|if (?:it|that|this) (?:still )?(?:fails|doesn't|does not)|otherwise|or else|after (?:that|two|the second|one)|noch einmal|einmal|zweimal|dreimal"
    r"|hochstens|ein letztes mal|danach|dann|une (?:seule |derniere |deuxieme |seconde )?fois|(?:deux"
    r"|trois) fois|au plus|ensuite|puis|una (?:sola |ultima |segunda )?vez|(?:dos|tres) veces|despues"
    r"|luego)\b",
    flags=re.NOFLAG,
)


def endings(branch: Branch) -> tuple[Ending, ...]:
    """Every way in which the branch itself ends, in the order of its actions; those below it are not looked at."""
    return tuple(ending for action in branch.actions if (ending := _ending(action)) is not None)


@remembered
def asks_again(instruction: str) -> bool:
    """Whether an instruction says to put a question again, however often."""
    text = plain(unquoted(instruction))
    return _AGAIN.found_in(text) and not _NOT_AGAIN.search(text)


@remembered
def is_bounded(text: str) -> bool:
    """Whether an instruction says how often something is done, or what comes then."""
    return _BOUND.found_in(plain(unquoted(text)))


def closes_in_words(text: str) -> bool:
    """Whether an instruction ends the call."""
    return _WORDS["close"].found_in(plain(unquoted(text)))


def _ending(action: Action) -> Ending | None:
    if action.kind == "goto":
        return Ending("goto", plain(action.target or ""))
    if action.kind == "close" or action.kind == "transfer":
        return Ending(action.kind)
    return _ending_of_tool(action) or _ending_in_words(action.text)


def _ending_of_tool(action: Action) -> Ending | None:
    if action.kind != "tool" or action.target is None:
        return None
    target = action.target
    return next((Ending(kind) for kind, names in _TOOLS.items() if names.search(target)), None)


@remembered
def _ending_in_words(instruction: str) -> Ending | None:
    text = plain(unquoted(instruction))
    return next((Ending(kind) for kind, words in _WORDS.items() if words.found_in(text)), None)
