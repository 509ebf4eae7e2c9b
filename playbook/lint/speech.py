"""Spoken text as an ear takes it: what is heard at all, its words, its sentences and its seconds."""

from __future__ import annotations

import re
from collections.abc import Iterator

from playbook.expressions import expression
from playbook.lint.pattern import Pattern
from playbook.lint.remembering import remembered
from playbook.lint.roles import has_role, unquoted
from playbook.lint.script import Script, Spoken
from playbook.model import Action, ActionKind

# A placeholder is one word of unknown content.
_WORD = expression(r"\{[^{}\s]*\}|<facts\.[^<>\s]*>|\w+(?:['’.,:@/-]\w+)*")
_END = expression(r"[.!?…]+[\"”’»)\]]*(?=\s|$)")
_LAST_WORD = expression(r"[^\W_][\w.]*$")

# A full stop behind one of these, or behind a single letter, ends no sentence.
_ABBREVIATIONS = frozenset(
    "dr mr mrs ms mx st sr jr prof rev hon gen col capt lt vs inc ltd co corp approx dept"
    " ave blvd rd e.g i.e u.s u.k z.b d.h u.a bzw usw str inkl evtl ggf mme mlle sra srta dña"
    " ud uds av pza".split()
)
# These are words as well: "No." They are short for something before a figure, or before the rest of a time.
_BEFORE_FIGURES = frozenset("no nos nr núm fig ext est ca tel tél apt".split())
_BEFORE_MORE = frozenset("a.m p.m etc".split())
_FIGURE = expression(r"\s+[\d{<]")
_MORE = expression(
    r"\s+(?:[^\W\d_A-ZÀ-Þ]|[({<\d]|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Eastern|Central|Mountain"
    r"|Pacific)"
)
# "25. Mai", "im 3. stock"; and the "1." that begins an item.
_ORDINAL_GOES_ON = expression(
    r"\s+(?:[a-zà-þ]|(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November"
    r"|Dezember|Stock|Etage)\b)"
)

# How text reaches somebody other than by ear; a tool's name may hold the word.
IN_WRITING = Pattern(
    r"(?<![^\W_])(?:text(?:s|ed|ing)?|sms|mms|rcs|e-?mail(?:s|ed|ing)?|mail(?:s|ed|ing)?|whats\s?app"
    r"|telegram|signal|i?messenger"
    r"|imessage|messages?|chat|post|letter|fax|nachricht(?:en)?|brief|textnachricht(?:en)?|texto|textos"
    r"|courriels?|courrier|lettre"
    r"|mensajes?|correo|carta|push|app|portal)(?![^\W_])|send\w{0,12}(?:sms|mail|text|message)",
)
_SAYING = Pattern(
    r"\b(?:say(?:s|ing)?|tell(?:s|ing)?|ask(?:s|ing)?|repl(?:y|ies)|answer(?:s|ing)?|read(?:s|ing)?"
    r"|announc\w+|explain\w*|sag\w*"
    r"|frag\w*|antwort\w*|dis|dites|dire|demand\w+|répond\w*|di|diga|decir|pregunt\w+|respond\w*)\b"
)
# What these put in quotes is a note, an argument or a name.
_MUTE: frozenset[ActionKind] = frozenset(("tool", "record", "escalate", "goto"))

_STAGE = Pattern(
    r"\A(?:(?:an?\s+)?(?:(?:short|brief|long|longer|slight|small|awkward|dramatic|quick|\d+|one|two|three"
    r"|kurze|längere|petite|courte|breve)"
    r"[\s-]+(?:seconds?[\s-]+|sec[\s-]+)?){0,2}"
    r"(?:pauses?|pausing|beat|silence|stille|schweigen|pausa|silencio)"
    r"(?:\s+(?:here|briefly|for\b.{0,30}|\d.{0,12}|one|two|three|seconds?|machen|ici|aquí|and\b.{0,20}"
    r"|until\b.{0,30}))?"
    r"|(?:softly\s+|gently\s+|nervously\s+|slight\s+|warm\s+|light\s+)?(?:laugh(?:s|ing|ter)?|chuckl(?:es?"
    r"|ing)|giggl(?:es?|ing)|sigh(?:s|ing)?"
    r"|gasp(?:s|ing)?|cough(?:s|ing)?|sniff(?:s|ing)?|groans?|smil(?:es?|ing)|whisper(?:s|ing|ed)?"
    r"|breath(?:es?|ing)?|inhales?|exhales?"
    r"|yawns?|hums?|gulps?|think(?:s|ing)|typ(?:es|ing)|clears?\s+(?:his |her |their |your |the )?throat|nods?|applause)(?:\s+(?:softly"
    r"|lightly|warmly|nervously|quietly|gently))?"
    r"|(?:wait|waits|waiting|listen|listens|hold|stop)(?:\s+(?:for|until|to)\b.{0,40}|\s+(?:a (?:moment"
    r"|second|beat)|briefly|here|\d.{0,15}))?"
    r"|(?:in\s+)?(?:an?\s+)?(?:very\s+)?(?:slow|slower|slowly|soft|softly|quiet|quietly|loud|loudly|calm"
    r"|calmly|warm|warmly|cheerful|cheerfully|friendly|excited|excitedly"
    r"|sad|sadly|sarcastic|sarcastically|empathetic|empathetically|enthusiastic|enthusiastically|apologetic"
    r"|apologetically|serious|seriously|gently|happily|curious)"
    r"(?:\s+(?:tone|voice|pace))?"
    r"|(?:(?:typing|keyboard|phone|background|hold|office|elevator)\s+)?(?:sounds?|noises?|music)(?:\s+plays|\s+playing)?"
    r"|(?:repeat|say|spell|speak)\s+(?:slowly|softly|clearly|quietly|loudly|warmly|the\s+number|number|twice)"
    r"|(?:lacht|lächelt|seufzt|flüstert|hustet|räuspert sich|wartet|warten(?:\s+auf\b.{0,30})?|leise"
    r"|langsam|freundlich|fröhlich|herzlich)"
    r"|(?:rires?|rit|sourire|sourit|soupirs?|soupire|chuchote|tousse|attendre(?:\s.{0,30})?|attend"
    r"|lentement|doucement|à voix basse)"
    r"|(?:risas?|ríe|se ríe|sonríe|sonrisa|suspira|suspiro|susurra|tose|espera|esperar(?:\s.{0,30})?"
    r"|despacio|en voz baja))\Z",
)


@remembered
def words(text: str) -> int:
    return len(_WORD.findall(text))


@remembered
def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of every sentence that holds a word; "Dr." ends none."""
    found: list[tuple[int, int]] = []
    start = 0
    for match in _END.finditer(text):
        if not _goes_on(text, start, match):
            found += _sentence(text, start, match.end())
            start = match.end()
    return (*found, *_sentence(text, start, len(text)))


def seconds(text: str, words_per_minute: int) -> float:
    """How long it takes to say."""
    return words(text) * 60 / words_per_minute


def heard(script: Script) -> tuple[Spoken, ...]:
    """What the callee hears: not what an action writes down or sends, nor the names of branches."""
    return script.once(_heard)


def _heard(script: Script) -> tuple[Spoken, ...]:
    return tuple(said for said in script.spoken if said.action is None or is_heard(said.action))


def is_heard(action: Action) -> bool:
    """Whether what an action has in quotes is said to the callee, and not written down, sent or a name."""
    if action.kind not in _MUTE | {"share"}:
        return True
    instruction = unquoted(action.text)
    if action.kind == "share" and not IN_WRITING.found_in(instruction):
        return True
    return _SAYING.found_in(instruction)


def is_voicemail(said: Spoken) -> bool:
    """Whether it is left on a machine, where nobody can interrupt it."""
    return said.field.kind == "voicemail" or (said.branch is not None and has_role(said.branch, "voicemail"))


def is_stage_direction(text: str) -> bool:
    """Whether the words of a bracket tell how to speak, and are not to be spoken."""
    return _STAGE.found_in(text.strip())


def begins_sentence(text: str, start: int) -> bool:
    """Whether nothing of a sentence stands before `start`: "*sighs* Well." and not "say it *slowly*"."""
    before = text[:start].rstrip()
    return not before or before[-1] in ".!?…:)]"


def _sentence(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if _WORD.search(text, start, end):
        yield start, end


def _goes_on(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether the sentence that began at `start` does not end with this mark."""
    mark, end = match.group(), match.end()
    if mark in ("…", "...", ".."):
        return text[end:].lstrip()[:1].islower()
    if mark != ".":
        return False
    found = _LAST_WORD.search(text, max(start, match.start() - 12), match.start())
    before = found.group().casefold() if found else ""
    if before.isdigit():
        begins_item = not text[start : match.start()].strip(" \t" + before)
        return len(before) <= 2 and (begins_item or _ORDINAL_GOES_ON.match(text, end) is not None)
    if before in _BEFORE_FIGURES:
        return _FIGURE.match(text, end) is not None
    if before in _BEFORE_MORE:
        return _MORE.match(text, end) is not None
    return before in _ABBREVIATIONS or (len(before) == 1 and before.isalpha())
